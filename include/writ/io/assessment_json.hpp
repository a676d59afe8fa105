#pragma once
/// Assessments as JSON `writ/assessment/1`: for programs, stable to the byte.

#include <writ/lifecycle/case_file.hpp>
#include <writ/rules/assessment.hpp>

#include <string>

namespace writ {

/// The assessment, ending with a newline.
///
/// Takes  `file`: the one that was assessed; the receipt carries its fingerprint
/// Gives  an `entry` as a string where it is an id, as a number where it is a position
[[nodiscard]] std::string write_assessment(assessment const& done, case_file const& file);

}  // namespace writ
