#pragma once
/// The enforcement fee of a case, as it stands on a day.

#include "rules/view.hpp"

#include <writ/money/ledger.hpp>

namespace writ {

/// What the fee comes to and of what; its figure is made by the caller, who keeps the reasons.
struct case_fee {
    money on_amount;
    money amount;
    std::string_view borne_by;   ///< `debtor`, or `agreement` of the parties
    bool is_saved;               ///< the case was settled before filing: this is what a filing would have cost
};

/// None where no case was filed and no talks ended in a settlement.
///
/// Law    FEE 14(1), 20, 38
/// Fails  as `fee_table`
[[nodiscard]] std::optional<case_fee> fee_of(case_view const& view, ledger const& claims, money owed);

}  // namespace writ
