#pragma once
/// `assess`: everything derived, as a pure function of the file, the law and the day.

#include <writ/lifecycle/case_file.hpp>
#include <writ/rules/assessment.hpp>

namespace writ {

/// Where the case stands, what is due, what is owed, what went wrong.
///
/// Takes  `at.day`: facts up to that day count; `at.known_at`: facts recorded later are not seen
/// Gives  an assessment that keeps file and law alive for its explanations
/// Fails  `out_of_coverage` (the law has no number for a day that is needed), `overflow`
[[nodiscard]] result<assessment> try_assess(case_file const& file, law const& law, as_of at);

/// `try_assess(file, law, at).value()`.
[[nodiscard]] assessment assess(case_file const& file, law const& law, as_of at);

}  // namespace writ
