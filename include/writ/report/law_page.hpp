#pragma once
/// The law as people read it: a page a rule, the index of all, and the same in a terminal.

#include <writ/base/result.hpp>
#include <writ/law/law.hpp>

#include <string>
#include <string_view>

namespace writ {

/// The page of one rule: period, start, answer, what follows, articles with their days and older numbers, mark.
///
/// Gives  Markdown in both languages, Chinese first
/// See    docs/rules, compared with this by unit.report
[[nodiscard]] std::string rule_page(law const& of, rule const& one);

/// The index of the pages: each rule with its Chinese name, period and articles, by the first word of its id.
///
/// See    docs/rules/README.md
[[nodiscard]] std::string rule_index(law const& of);

/// The catalogue: rules, numbers, disputed points and instruments, a line each.
[[nodiscard]] std::string law_text(law const& of, language lang);

/// All the law says of one id: a rule, a number, a disputed point, or the code of an instrument.
///
/// Fails  `unknown_name`, with the nearest id
[[nodiscard]] result<std::string> law_text(law const& of, std::string_view id, language lang);

}  // namespace writ
