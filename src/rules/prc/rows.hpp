#pragma once
/// What the rows have in common that the build makes of data/*.csv.

#include <writ/civil/date.hpp>

#include <optional>

namespace writ::prc {

inline date day_of(int yyyymmdd) { return {yyyymmdd / 10000, yyyymmdd / 100 % 100, yyyymmdd % 100}; }

/// None for the 0 of an empty field.
inline std::optional<date> maybe_day(int yyyymmdd)
{
    return yyyymmdd == 0 ? std::nullopt : std::optional{day_of(yyyymmdd)};
}

}  // namespace writ::prc
