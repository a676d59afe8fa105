#pragma once
/// Entries of a fact, made from the vocabulary: with every value a guard could read, and with wrong ones.

#include <writ/casefile/entry.hpp>

#include <vector>

/// A record of the fact with no value given.
writ::entry bare(writ::fact_kind kind, writ::date on = writ::date{2024, 6, 22});

/// Well-formed records: flags true, false and absent; counts; days; lengths; words; all combinations of them.
std::vector<writ::entry> well_formed(writ::fact_kind kind);

/// Records no reader would let through: no values, too many, each of another type, counts and lengths at
/// the ends of their types, days at the ends of the calendar.
std::vector<writ::entry> broken(writ::fact_kind kind);
