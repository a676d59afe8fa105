#pragma once
/// Amounts in the capital figures that Chinese papers of payment bear (大写).

#include <writ/money/money.hpp>

#include <string>

namespace writ {

/// 95,300.00 is 玖万伍仟叁佰元整, 1.05 is 壹元零伍分.
///
/// Takes  an amount in fen, not negative
/// Fails  `invalid_value` below zero
[[nodiscard]] std::string in_capitals(money amount);

}  // namespace writ
