// expect: two rows of one state and fact need guards that exclude each other
#include <writ/casefile/facts/person.hpp>

#include "lifecycle/msm.hpp"

using namespace writ::lifecycle;

struct bell : front_end<bell> {
    static constexpr std::string_view name = "bell";
    static constexpr auto per = writ::subject_kind::person;

    struct silent : state<silent> {};
    struct ringing : state<ringing> {};
    using initial_state = silent;
    using states = mp_list<silent, ringing>;

    struct muted : remembers<1> {};
    struct loud : remembers<2> {};
#ifndef WRIT_CONTROL
    using quietly = unless<muted>;   // what is loud and not muted has two rows
#else
    using quietly = all<unless<muted>, unless<loud>>;
#endif
    using loudly = all<unless<muted>, loud>;
    using transition_table = mp_list<Row<silent, on<writ::summoned>, silent, none, quietly>,
                                     Row<silent, on<writ::summoned>, silent, none, muted>,
                                     Row<silent, on<writ::summoned>, ringing, none, loudly>,
                                     Row<ringing, on<writ::summons_missed>, silent, none, none>>;
};

constexpr detail::walk<bell> table{};
