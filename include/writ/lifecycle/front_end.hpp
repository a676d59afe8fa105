#pragma once
// WRIT_HEAVY: Boost.MSM. Included by one .cpp per machine, and by hosts that write a machine of their own.
/// What a machine's front-end is written with.

#include <writ/casefile/entry.hpp>
#include <writ/lifecycle/machine.hpp>

#include <boost/mp11/list.hpp>
#include <boost/mp11/mpl.hpp>
#include <boost/msm/front/functor_row.hpp>
#include <boost/msm/front/state_machine_def.hpp>

namespace writ::lifecycle {

/// The event of a fact: its type chooses the row, its entry feeds the guards.
template <class Fact>
struct on {
    using fact = Fact;
    entry const& e;
};

/// A state. States hold nothing: what a case remembers is in its `track`.
template <class State>
using state = boost::msm::front::state<>;

using boost::mp11::mp_list;
using boost::msm::front::none;
using boost::msm::front::Row;

/// The opposite of a guard. Two rows of one state and fact must have guards that exclude each other:
/// one of them holds `unless<G>` where the other holds `G`; the walk in msm.hpp refuses them otherwise.
template <class Guard>
struct unless {
    template <class E, class Fsm, class S, class T>
    bool operator()(E const& event, Fsm& fsm, S& from, T& to) const
    {
        return !Guard{}(event, fsm, from, to);
    }
};

/// Several guards at once.
template <class... Guards>
struct all {
    template <class E, class Fsm, class S, class T>
    bool operator()(E const& event, Fsm& fsm, S& from, T& to) const
    {
        return (Guards{}(event, fsm, from, to) && ...);
    }
};

/// A flag the machine keeps: asked by a guard, changed by an action.
template <std::uint8_t Flag>
struct remembers {
    template <class E, class Fsm, class S, class T>
    bool operator()(E const&, Fsm& fsm, S&, T&) const
    {
        return (fsm.memory.flags & Flag) != 0;
    }
};
template <std::uint8_t Clear, std::uint8_t Set>
struct remember {
    template <class E, class Fsm, class S, class T>
    void operator()(E const&, Fsm& fsm, S&, T&) const
    {
        fsm.memory.flags = static_cast<std::uint8_t>((fsm.memory.flags & ~Clear) | Set);
    }
};

/// In `bars`: these facts, tolerated elsewhere, contradict that state.
template <class State, class... Facts>
struct bar {
    using state = State;
    using facts = mp_list<Facts...>;
};

/// Base of every front-end: no queue, no exceptions swallowed, no deferral, nothing kept in the engine
/// but the track under way.
template <class Derived>
struct front_end : boost::msm::front::state_machine_def<Derived> {
    using no_message_queue = int;
    using no_exception_thrown = int;

    track memory{};

    /// Facts that may come where no row takes them, and where not; a machine says its own.
    using tolerates = mp_list<>;
    using bars = mp_list<>;

    template <class Fsm, class Event>
    void no_transition(Event const&, Fsm&, int)
    {
    }
};

}  // namespace writ::lifecycle
