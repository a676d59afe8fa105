#pragma once
/// The texts of failed checks: why an assessment says what it says, as indented lines.

#include <writ/base/refusal.hpp>
#include <writ/rules/assessment.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace writ::testing {

/// Each line by two blanks more.
[[nodiscard]] std::string indented(std::string_view lines);
/// `a, b, c`, or `none`.
[[nodiscard]] std::string listed(std::vector<std::string> const& names);

/// Every machine of the case, one a line.
[[nodiscard]] std::string proof_of(track_report const& tracks);
/// The day and everything that led to it.
[[nodiscard]] std::string proof_of(deadline const& d);
/// The sentence in both languages, and the articles.
[[nodiscard]] std::string proof_of(finding const& f);
/// Code, sentences, the fact, what stands against it, the place.
[[nodiscard]] std::string proof_of(refusal const& no);

}  // namespace writ::testing
