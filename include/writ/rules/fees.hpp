#pragma once
/// Fees and what delay costs that is no money debt.

#include <writ/law/law.hpp>

namespace writ {

/// The brackets in force on a day.
///
/// Law    FEE 13, 14
/// Takes  one of prc::enforcement_fee, preservation_fee, acceptance_fee; the day the case was filed
/// Fails  `out_of_coverage` before the first table. The enforcement fee of before 2007-04-01 is known from memory
///        only: option `F-12` takes it.
[[nodiscard]] result<dated<std::vector<bracket>>> fee_table(law const& by, parameter<std::vector<bracket>> which,
                                                            date filed_on);

/// 迟延履行金 for a duty that is no payment, where the creditor suffered loss: twice the loss. Without loss the
/// court decides; there is no figure for that.
///
/// Law    CPI 505; CPL 264
/// Fails  `invalid_value` for a negative loss; `overflow`
[[nodiscard]] money delay_penalty(money loss);

}  // namespace writ
