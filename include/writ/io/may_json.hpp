#pragma once
/// The answer whether a fact may be, as JSON: for programs.

#include <writ/base/refusal.hpp>
#include <writ/lifecycle/case_file.hpp>
#include <writ/rules/may.hpp>

#include <string>
#include <string_view>

namespace writ {

/// `writ/may/1`, ending with a newline: an item of `may` in an assessment, with the file, the day and the
/// contradiction.
[[nodiscard]] std::string write_may(may_answer const& answer, case_file const& file);

/// The refusal with the line and column of its pointer in the JSON text it is about.
[[nodiscard]] refusal placed_in(refusal no, std::string_view text);

}  // namespace writ
