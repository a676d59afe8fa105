#pragma once
/// Fees by brackets: each part of an amount at the rate of its bracket, cumulatively.

#include <writ/money/rate.hpp>

#include <vector>

namespace writ {

struct bracket {
    money over;           ///< the bracket holds the part above this
    std::int64_t parts;   ///< of `of`, e.g. 15 of 1000
    std::int64_t of;
    money flat;           ///< added once where the amount is above `over`
};

/// The fee on `amount`; brackets sorted by `over`, the first from zero. Fails `overflow`.
[[nodiscard]] money fee_by_brackets(money amount, std::vector<bracket> const& table, rounding how);

}  // namespace writ
