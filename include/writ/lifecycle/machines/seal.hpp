#pragma once
// WRIT_HEAVY
/// One seal of one court on one asset (查封、扣押、冻结). Seals of several courts stand in a queue, each
/// with a machine of its own.
#include <writ/casefile/facts/seal.hpp>
#include <writ/casefile/record.hpp>
#include <writ/civil/counting.hpp>
#include <writ/lifecycle/front_end.hpp>

namespace writ::lifecycle {

struct seal : front_end<seal> {
    static constexpr std::string_view name = "seal";
    static constexpr subject_kind per = subject_kind::asset;

    struct unsealed : state<unsealed> {};
    struct waiting : state<waiting> {};
    struct sealed : state<sealed> {};
    struct released : state<released> {};

    using initial_state = unsealed;
    using states = mp_list<unsealed, waiting, sealed, released>;

    /// It only waits behind an earlier seal (轮候).
    struct waits {
        template <class E, class Fsm, class S, class T>
        bool operator()(E const& event, Fsm&, S&, T&) const
        {
            return has<&asset_sealed::waiting>(event.e, true);
        }
    };
    /// The seal on file said how long it runs, and that was over before this fact: that nobody booked its
    /// end does not make the next seal a second one.
    struct term_ran_out {
        template <class E, class Fsm, class S, class T>
        bool operator()(E const& event, Fsm& fsm, S&, T&) const
        {
            return day_number(event.e.on.day()) > fsm.memory.until;
        }
    };
    struct run_its_term {
        template <class E, class Fsm, class S, class T>
        void operator()(E const& event, Fsm& fsm, S&, T&) const
        {
            fsm.memory.until = last_day(event.e, get<&asset_sealed::term>(event.e));
        }
    };
    struct run_on {
        template <class E, class Fsm, class S, class T>
        void operator()(E const& event, Fsm& fsm, S&, T&) const
        {
            fsm.memory.until = last_day(event.e, get<&seal_renewed::term>(event.e));
        }
    };
    /// Without a term on file the seal stands until it is released: how long the law lets it stand is
    /// for the rules to say.
    static std::uint16_t last_day(entry const& e, period const* term)
    {
        if (term == nullptr) return no_day;
        auto const last = writ::last_day_of(e.on.day(), *term);
        return last ? day_number(*last) : no_day;
    }

    // clang-format off
    using transition_table = mp_list<
        //  from      fact               to        action        guard
        Row<unsealed, on<asset_sealed>,  waiting,  none,         waits>,
        Row<unsealed, on<asset_sealed>,  sealed,   run_its_term, unless<waits>>,
        Row<released, on<asset_sealed>,  waiting,  none,         waits>,
        Row<released, on<asset_sealed>,  sealed,   run_its_term, unless<waits>>,
        Row<waiting,  on<asset_sealed>,  sealed,   run_its_term, unless<waits>>,
        Row<sealed,   on<asset_sealed>,  waiting,  none,         all<term_ran_out, waits>>,
        Row<sealed,   on<asset_sealed>,  sealed,   run_its_term, all<term_ran_out, unless<waits>>>,

        Row<sealed,   on<seal_renewed>,  sealed,   run_on,       none>,
        Row<waiting,  on<seal_renewed>,  waiting,  none,         none>,

        Row<sealed,   on<seal_released>, released, none,         none>,
        Row<waiting,  on<seal_released>, released, none,         none>
    >;
    // clang-format on

    static constexpr refusal_code refusal_of(fact_kind refused, std::uint8_t)
    {
        return refused == fact_kind::asset_sealed
                   ? refusal_code::second_beginning
                   : refusal_code::end_without_beginning;
    }
};

}  // namespace writ::lifecycle
