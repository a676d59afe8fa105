#pragma once
// WRIT_HEAVY
/// The list of dishonest debtors (失信被执行人名单). That a term ran out is for the rules to say; the
/// entry goes off the list by a fact.
#include <writ/casefile/facts/credit.hpp>
#include <writ/lifecycle/front_end.hpp>

namespace writ::lifecycle {

struct listing : front_end<listing> {
    static constexpr std::string_view name = "listing";
    static constexpr subject_kind per = subject_kind::debtor;

    struct unlisted : state<unlisted> {};
    struct grace : state<grace> {};
    struct listed : state<listed> {};

    using initial_state = unlisted;
    using states = mp_list<unlisted, grace, listed>;

    // clang-format off
    using transition_table = mp_list<
        //  from      fact                  to        action guard
        Row<unlisted, on<listed_dishonest>, listed,   none, none>,
        Row<grace,    on<listed_dishonest>, listed,   none, none>,
        Row<unlisted, on<grace_granted>,    grace,    none, none>,
        Row<grace,    on<grace_granted>,    grace,    none, none>,
        Row<listed,   on<delisted>,         unlisted, none, none>
    >;
    // clang-format on

    /// Time given to one who is listed already changes nothing: he stays listed.
    using tolerates = mp_list<grace_granted>;

    static constexpr refusal_code refusal_of(fact_kind refused, std::uint8_t)
    {
        return refused == fact_kind::listed_dishonest
                   ? refusal_code::second_beginning
                   : refusal_code::end_without_beginning;
    }
};

}  // namespace writ::lifecycle
