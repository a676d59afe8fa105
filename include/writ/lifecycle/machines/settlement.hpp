#pragma once
// WRIT_HEAVY
/// One settlement: reached, kept or broken, and the creditor's choice after a breach (SET 9, 13).

#include <writ/casefile/facts/settlement.hpp>
#include <writ/lifecycle/front_end.hpp>

namespace writ::lifecycle {

struct settlement : front_end<settlement> {
    static constexpr std::string_view name = "settlement";
    static constexpr subject_kind per = subject_kind::settlement;

    struct not_reached : state<not_reached> {};
    struct reached : state<reached> {};
    struct breached : state<breached> {};
    struct performed : state<performed> {};
    struct resumed : state<resumed> {};
    struct sued : state<sued> {};
    struct replaced : state<replaced> {};

    using initial_state = not_reached;
    using states = mp_list<not_reached, reached, breached, performed, resumed, sued, replaced>;
    /// `none` is MSM's word for "nothing", so the initial state has another name in C++.
    static constexpr std::string_view initial_name = "none";

    // clang-format off
    using transition_table = mp_list<
        //  from         fact                      to         action guard
        Row<not_reached, on<settlement_reached>,   reached,   none, none>,
        // a later settlement that `replaces` it
        Row<reached,     on<settlement_reached>,   replaced,  none, none>,
        Row<breached,    on<settlement_reached>,   replaced,  none, none>,
        Row<reached,     on<settlement_breached>,  breached,  none, none>,
        Row<breached,    on<settlement_breached>,  breached,  none, none>,
        Row<reached,     on<settlement_performed>, performed, none, none>,
        Row<breached,    on<settlement_performed>, performed, none, none>,
        Row<reached,     on<enforcement_resumed>,  resumed,   none, none>,
        Row<breached,    on<enforcement_resumed>,  resumed,   none, none>,
        Row<reached,     on<settlement_sued>,      sued,      none, none>,
        Row<breached,    on<settlement_sued>,      sued,      none, none>,
        // A suit after resumption is not accepted (SET 13), and the reverse: the rules report it.
        Row<resumed,     on<settlement_sued>,      sued,      none, none>,
        Row<sued,        on<enforcement_resumed>,  resumed,   none, none>,
        Row<sued,        on<settlement_performed>, performed, none, none>,
        // So is resumption of what was performed (SET 11).
        Row<performed,   on<enforcement_resumed>,  resumed,   none, none>
    >;
    // clang-format on

    /// To replace a settlement that no longer stands is to end what is not there.
    static constexpr refusal_code refusal_of(fact_kind, std::uint8_t)
    {
        return refusal_code::end_without_beginning;
    }
};

}  // namespace writ::lifecycle
