// expect: could not convert.*misconduct_ground|no viable conversion.*misconduct_ground
#include <writ/casefile/facts/person.hpp>

using namespace writ;

// A sham suit is misconduct, but no ground of a detention.
#ifndef WRIT_CONTROL
detained const taken_in{.on = date{2024, 6, 22}, .days = 15, .ground = misconduct_ground::sham_suit};
#else
detained const taken_in{.on = date{2024, 6, 22}, .days = 15, .ground = sanction_ground::obstructs};
#endif
