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

/// Base of every front-end: no queue, no exceptions swallowed, no deferral, nothing kept in the engine
/// but the track under way.
template <class Derived>
struct front_end : boost::msm::front::state_machine_def<Derived> {
    using no_message_queue = int;
    using no_exception_thrown = int;

    track memory{};

    template <class Fsm, class Event>
    void no_transition(Event const&, Fsm&, int)
    {
    }
};

}  // namespace writ::lifecycle
