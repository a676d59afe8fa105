#pragma once
// WRIT_HEAVY
/// Case files with `expect` blocks as tests: what `writ check` does, under any law and with the why.

#include <writ/io/case_json.hpp>
#include <writ/law/law.hpp>
#include <writ/rules/assessment.hpp>
#include <writ/testing/verdict.hpp>

#include <string>

namespace writ::testing {

/// Reads the case of a file.
/// Fails  as `read_case`; `malformed` where it cannot be read; the text names the file
[[nodiscard]] result<case_document> read_case_file(std::string const& path);

/// Whether an assessment says all that a block expects of it. Fails with the why of each difference.
[[nodiscard]] verdict meets(assessment const& a, expectation const& expected);

/// Whether every `expect` block of a file holds under a law.
/// Fails  with every block that does not hold; where the file is refused; where it has no block,
///        because a test that cannot fail is none
[[nodiscard]] verdict case_file_holds(std::string const& path, law const& under);

}  // namespace writ::testing
