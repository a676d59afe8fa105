#pragma once
/// The doubled part on one sum, row by row, as a bank or a lawyer checks it by hand.

#include <writ/base/text.hpp>
#include <writ/law/law.hpp>
#include <writ/money/ledger.hpp>

#include <string>

namespace writ {

/// A line for each stretch of days, the articles, the readings chosen; the last line is `total YUAN` in every language.
[[nodiscard]] std::string interest_text(ledger_result const& of, law const& by, language lang);

}  // namespace writ
