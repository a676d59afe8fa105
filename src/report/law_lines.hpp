#pragma once
/// What the law says of one of its items, line by line, for pages and for a terminal.

#include <writ/law/parts.hpp>

#include <string>
#include <vector>

namespace writ::report {

struct law_line {
    text label;
    text value;
    bool is_notation{false};   ///< the same in every language
};

[[nodiscard]] std::vector<law_line> lines_of(law const& of, rule const& one);
[[nodiscard]] std::vector<law_line> lines_of(named_timeline<rate> const& one);
[[nodiscard]] std::vector<law_line> lines_of(named_timeline<std::vector<bracket>> const& one);
[[nodiscard]] std::vector<law_line> lines_of(named_timeline<fine_range> const& one);
[[nodiscard]] std::vector<law_line> lines_of(published_rate const& one);
[[nodiscard]] std::vector<law_line> lines_of(choice const& one);
[[nodiscard]] std::vector<law_line> lines_of(law const& of, instrument const& one);

/// The period as people say it: six months; where a fact or another text holds it, its notation.
[[nodiscard]] text period_of(time_limit const& clock);

/// The words of a disputed point.
[[nodiscard]] std::string reading_label(std::string_view word, language lang);

}  // namespace writ::report
