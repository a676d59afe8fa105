#pragma once
// WRIT_HEAVY
/// The ban on leaving the country (限制出境), of a debtor or of somebody who stands for one.
#include <writ/casefile/facts/credit.hpp>
#include <writ/lifecycle/front_end.hpp>

namespace writ::lifecycle {

struct exit_ban : front_end<exit_ban> {
    static constexpr std::string_view name = "exit_ban";
    static constexpr subject_kind per = subject_kind::person;

    struct free : state<free> {};
    struct banned : state<banned> {};

    using initial_state = free;
    using states = mp_list<free, banned>;

    // clang-format off
    using transition_table = mp_list<
        //  from    fact                 to      action guard
        Row<free,   on<exit_banned>,     banned, none, none>,
        Row<banned, on<exit_ban_lifted>, free,   none, none>
    >;
    // clang-format on

    static constexpr refusal_code refusal_of(fact_kind refused, std::uint8_t)
    {
        return refused == fact_kind::exit_banned
                   ? refusal_code::second_beginning
                   : refusal_code::end_without_beginning;
    }
};

}  // namespace writ::lifecycle
