#pragma once
/// The statement of interest as a table that opens in a spreadsheet.

#include <writ/base/text.hpp>
#include <writ/law/law.hpp>
#include <writ/money/ledger.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace writ {

/// One line a row and a last line with the sum of the amounts; RFC 4180, UTF-8 with its mark, so that a spreadsheet
/// shows Chinese; no field begins with a character that a spreadsheet would take for a formula.
///
/// Takes  rows of a balance; `title` stands as the basis of what the title itself lets run
/// See    docs/formats/money.md
[[nodiscard]] std::string statement_csv(std::vector<statement_row> const& rows, law const& by, language lang,
                                        std::string_view title = {});

}  // namespace writ
