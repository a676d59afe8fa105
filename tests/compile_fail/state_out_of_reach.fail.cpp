// expect: a state cannot be reached
#include <writ/casefile/facts/person.hpp>

#include "lifecycle/msm.hpp"

using namespace writ::lifecycle;

struct bell : front_end<bell> {
    static constexpr std::string_view name = "bell";
    static constexpr auto per = writ::subject_kind::person;

    struct silent : state<silent> {};
    struct ringing : state<ringing> {};
    struct broken : state<broken> {};
    using initial_state = silent;
    using states = mp_list<silent, ringing, broken>;
#ifndef WRIT_CONTROL
    using source = broken;   // led to by its own row alone
#else
    using source = ringing;
#endif
    using transition_table = mp_list<Row<silent, on<writ::summoned>, ringing, none, none>,
                                     Row<source, on<writ::fined>, broken, none, none>>;
};

constexpr detail::walk<bell> table{};
