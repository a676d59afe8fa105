#pragma once
// WRIT_HEAVY
/// Whether a debtor's whereabouts are known. "Located" is a fact, not a legal status.

#include <writ/casefile/facts/investigation.hpp>
#include <writ/lifecycle/front_end.hpp>

namespace writ::lifecycle {

struct whereabouts : front_end<whereabouts> {
    static constexpr std::string_view name = "whereabouts";
    static constexpr subject_kind per = subject_kind::debtor;

    struct unknown : state<unknown> {};
    struct located : state<located> {};

    using initial_state = unknown;
    using states = mp_list<unknown, located>;

    // clang-format off
    using transition_table = mp_list<
        //  from     fact                to       action guard
        Row<unknown, on<debtor_located>, located, none, none>,
        Row<located, on<debtor_located>, located, none, none>,
        Row<unknown, on<debtor_lost>,    unknown, none, none>,
        Row<located, on<debtor_lost>,    unknown, none, none>
    >;
    // clang-format on

    static constexpr refusal_code refusal_of(fact_kind, std::uint8_t)
    {
        return refusal_code::end_without_beginning;
    }
};

}  // namespace writ::lifecycle
