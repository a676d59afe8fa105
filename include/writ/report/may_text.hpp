#pragma once
/// The answer to "may this be done" as plain text for people.

#include <writ/rules/may.hpp>

#include <string>

namespace writ {

/// The verdict, whose approval is missing, and each reason with its articles.
///
/// Gives  UTF-8 lines without colours; control and bidirectional characters of names as `\u202e`
/// See    `writ may --format text`
[[nodiscard]] std::string to_text(may_answer const& answer, language lang);

}  // namespace writ
