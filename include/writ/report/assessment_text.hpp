#pragma once
/// An assessment as plain text for people.

#include <writ/lifecycle/case_file.hpp>
#include <writ/rules/assessment.hpp>

#include <string>

namespace writ {

/// Stage, tracks, money, deadlines, findings, the readings chosen for disputed points, and the tree
/// behind the total.
///
/// Takes  the file the assessment was made of: names of parties and entries are read from it
/// Gives  UTF-8 lines without colours; control and bidirectional characters of names as `\u202e`
/// See    `writ assess --format text`
[[nodiscard]] std::string to_text(assessment const& shown, case_file const& file, language lang);

}  // namespace writ
