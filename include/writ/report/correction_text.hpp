#pragma once
/// A correction record as plain text for people.

#include <writ/lifecycle/case_file.hpp>
#include <writ/rules/correction.hpp>

#include <string>

namespace writ {

/// What was learned, and what it changed: stage, sums, deadlines, acts now early or late, findings.
///
/// Takes  the file the record was made of: names of parties and entries are read from it
/// Gives  UTF-8 lines without colours; one line where nothing changed
[[nodiscard]] std::string to_text(correction_record const& shown, case_file const& file, language lang);

}  // namespace writ
