#pragma once
/// What the money of a case leaves open, or shows to be wrong.

#include "rules/claims_ledger.hpp"

namespace writ {

[[nodiscard]] std::vector<finding> money_findings(case_view const& view, claims_ledger const& in,
                                                  owed_amounts const& owed);

}  // namespace writ
