#pragma once
/// A calendar of one's own, from the four tables the built-in one is made of.

#include <writ/base/result.hpp>
#include <writ/civil/calendar.hpp>

#include <string_view>
#include <vector>

namespace writ {

// Each takes one table, UTF-8, with a heading; columns may come in any order, further ones are not looked at.
// Each fails with line and column: `malformed`, `missing` a column, `invalid_value` a day or year, `unknown_name` a
// word.
// What the tables say together is judged by `court_calendar`.
// See docs/formats/calendar.md

/// `date`, `kind` (`off` or `work`), `name`.
[[nodiscard]] result<std::vector<calendar_exception>> read_holidays(std::string_view csv);
/// `year`, `published` (may be empty), `doc`.
[[nodiscard]] result<std::vector<calendar_notice>> read_notices(std::string_view csv);
/// `date`, `before`, `after` (`working` or `off`), `published`.
[[nodiscard]] result<std::vector<calendar_amendment>> read_amendments(std::string_view csv);
/// `date`, `kind` (`statutory` or `granted`), `name`, `published` (may be empty).
[[nodiscard]] result<std::vector<free_day>> read_free_days(std::string_view csv);

}  // namespace writ
