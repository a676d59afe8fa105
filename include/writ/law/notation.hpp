#pragma once
// WRIT_HEAVY
/// The written form of patterns and clocks, as in the table of deadlines, in law files and on the rule
/// pages. What is printed reads back as the same.
///
///     answered{outcome: docketed/turned_away, request: objection_filed{kind: title}}
///     service(objection_decided, to: debtor) | hindered.to | end(title.sue) if no title_suit_filed

#include <writ/base/result.hpp>
#include <writ/law/rule.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace writ {

/// Alternatives, parted by `/`. `closed_*` stands for every fact whose name begins so.
///
/// Fails  `malformed`, `unknown_name`, `invalid_value`; `column` is the place in the text, from 1
[[nodiscard]] result<std::vector<pattern>> parse_patterns(std::string_view written);
/// Starts of a clock, parted by `|`. Fails as `parse_patterns`.
[[nodiscard]] result<std::vector<clock_origin>> parse_origins(std::string_view written);
/// A length and its way of counting, `15d civil`, `3wd`, `days:d measure`, `within`,
/// `term else 1y measure`, `2y + extra_years measure`; the members are those of `starts`. Fails as `parse_patterns`.
[[nodiscard]] result<void> parse_length(std::string_view written, time_limit& into);
/// The rarer parts of a clock, parted by `;`: `known asset_found{kind: movable}; warn 30/15/7`.
/// Fails as `parse_patterns`.
[[nodiscard]] result<void> parse_clauses(std::string_view written, time_limit& into);

[[nodiscard]] std::string to_text(pattern const& p);
[[nodiscard]] std::string to_text(std::vector<pattern> const& any);
[[nodiscard]] std::string to_text(circumstance const& one);
[[nodiscard]] std::string to_text(clock_origin const& origin);
[[nodiscard]] std::string to_text(std::vector<clock_origin> const& any);
/// The length and the way of counting, as `parse_length` reads it.
[[nodiscard]] std::string length_text(time_limit const& clock);
/// What `parse_clauses` reads; empty where there is nothing of it.
[[nodiscard]] std::string clauses_text(time_limit const& clock);

}  // namespace writ
