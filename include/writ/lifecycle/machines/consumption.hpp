#pragma once
// WRIT_HEAVY
/// The order that restricts a debtor's consumption (限制消费令).
#include <writ/casefile/facts/credit.hpp>
#include <writ/lifecycle/front_end.hpp>

namespace writ::lifecycle {

struct consumption : front_end<consumption> {
    static constexpr std::string_view name = "consumption";
    static constexpr subject_kind per = subject_kind::debtor;

    struct free : state<free> {};
    struct restricted : state<restricted> {};

    using initial_state = free;
    using states = mp_list<free, restricted>;

    // clang-format off
    using transition_table = mp_list<
        //  from        fact                        to          action guard
        Row<free,       on<consumption_restricted>, restricted, none, none>,
        Row<restricted, on<consumption_lifted>,     free,       none, none>
    >;
    // clang-format on

    static constexpr refusal_code refusal_of(fact_kind refused, std::uint8_t)
    {
        return refused == fact_kind::consumption_restricted
                   ? refusal_code::second_beginning
                   : refusal_code::end_without_beginning;
    }
};

}  // namespace writ::lifecycle
