#pragma once
/// Published rates of one's own, from tables such as the built-in ones are made of.

#include <writ/law/published.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace writ {

/// A series without its values yet, and where they stand.
struct rate_column {
    published_rate of;
    std::string table;    ///< file name without `.csv`: letters, digits, `_`
    std::string day;      ///< heading of its days
    std::string column;   ///< heading of its values
};

// Each takes one table, UTF-8, with a heading; further columns are not looked at. Each fails with line and column:
// `malformed`, `missing` a column, `invalid_value`, `unknown_name` a word. What a series says as a whole is judged by
// `law::with_published`.
// See docs/formats/money.md

/// `id`, `table`, `day`, `column`, `en`, `zh`, `known_until`, `ends` (`open` or `ended`), `source`.
[[nodiscard]] result<std::vector<rate_column>> read_rate_series(std::string_view csv);
/// The values of one series, in per cent a year; a line with an empty value says nothing of it.
[[nodiscard]] result<timeline<yearly_rate>> read_quotes(std::string_view csv, rate_column const& of);

}  // namespace writ
