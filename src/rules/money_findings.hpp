#pragma once
/// What the money of a case leaves open, or shows to be wrong.

#include "rules/claims_ledger.hpp"

namespace writ {

[[nodiscard]] std::vector<finding> money_findings(case_view const& view, claims_ledger const& in,
                                                  owed_amounts const& owed);
/// Those of them that one more ledger of the case adds.
[[nodiscard]] std::vector<finding> ledger_findings(case_view const& view, claims_ledger const& in,
                                                   owed_amounts const& owed);
/// Payments in a currency in which nothing is owed, and a fee that needs a rate.
[[nodiscard]] std::vector<finding> currency_findings(case_view const& view, std::vector<currency> const& owed_in);

}  // namespace writ
