#pragma once
// WRIT_HEAVY
/// The court's hold on a person: brought by force for some hours, detained for some days.

#include <writ/casefile/facts/person.hpp>
#include <writ/casefile/record.hpp>
#include <writ/lifecycle/front_end.hpp>

namespace writ::lifecycle {

struct hold : front_end<hold> {
    static constexpr std::string_view name = "hold";
    static constexpr subject_kind per = subject_kind::person;

    struct free : state<free> {};
    struct compelled : state<compelled> {};
    struct detained : state<detained> {};

    using initial_state = free;
    using states = mp_list<free, compelled, detained>;

    /// The hold on file ran out by its own length before this fact: a release nobody booked does not
    /// make the next hold a second one. The rules report the gap.
    struct hold_ran_out {
        template <class E, class Fsm, class S, class T>
        bool operator()(E const& event, Fsm& fsm, S&, T&) const
        {
            return day_number(event.e.on.day()) > fsm.memory.until;
        }
    };
    /// A compelled appearance is a matter of hours: another day is another one.
    struct hold_for_the_day {
        template <class E, class Fsm, class S, class T>
        void operator()(E const& event, Fsm& fsm, S&, T&) const
        {
            fsm.memory.until = day_number(event.e.on.day());
        }
    };
    /// N days taken in on day D end on D + N (DETH 32), as the decision itself says.
    struct hold_for_its_days {
        template <class E, class Fsm, class S, class T>
        void operator()(E const& event, Fsm& fsm, S&, T&) const
        {
            auto const* days_ordered = get<&writ::detained::days>(event.e);
            auto const length = std::clamp<std::int64_t>(days_ordered == nullptr ? 0 : *days_ordered, 0, no_day);
            auto const last = std::min<std::int64_t>(day_number(event.e.on.day()) + length, no_day);
            fsm.memory.until = static_cast<std::uint16_t>(last);
        }
    };

    /// Days of leave do not count as served.
    struct lengthen_by_leave {
        template <class E, class Fsm, class S, class T>
        void operator()(E const& event, Fsm& fsm, S&, T&) const
        {
            auto const* from = get<&leave_granted::from>(event.e);
            auto const* to = get<&leave_granted::to>(event.e);
            if (from == nullptr || to == nullptr || *to < *from) return;
            if (day_number(event.e.on.day()) > fsm.memory.until) return;   // it was over
            auto const last = std::int64_t{fsm.memory.until} + (*to - *from).count + 1;
            fsm.memory.until = static_cast<std::uint16_t>(std::min<std::int64_t>(last, no_day));
        }
    };

    // clang-format off
    using transition_table = mp_list<
        //  from       fact                    to         action             guard
        Row<free,      on<writ::compelled>,    compelled, hold_for_the_day,  none>,
        Row<compelled, on<writ::compelled>,    compelled, hold_for_the_day,  hold_ran_out>,
        Row<detained,  on<writ::compelled>,    compelled, hold_for_the_day,  hold_ran_out>,
        Row<compelled, on<compel_ended>,       free,      none,              none>,
        Row<detained,  on<compel_ended>,       detained,  none,              none>,

        Row<free,      on<writ::detained>,     detained,  hold_for_its_days, none>,
        Row<compelled, on<writ::detained>,     detained,  hold_for_its_days, none>,
        Row<detained,  on<writ::detained>,     detained,  hold_for_its_days, hold_ran_out>,
        Row<detained,  on<leave_granted>,      detained,  lengthen_by_leave, none>,
        Row<detained,  on<detention_released>, free,      none,              none>
    >;
    // clang-format on

    static constexpr refusal_code refusal_of(fact_kind refused, std::uint8_t)
    {
        return refused == fact_kind::compelled || refused == fact_kind::detained
                   ? refusal_code::second_beginning
                   : refusal_code::end_without_beginning;
    }
};

}  // namespace writ::lifecycle
