#pragma once
// WRIT_HEAVY
/// One journal entry as JSON, as it stands in the `journal` of a case file.

#include <writ/base/result.hpp>
#include <writ/casefile/entry.hpp>

#include <string_view>

namespace writ {

/// Reads one entry: what a host posts, and what `writ may` is asked about.
///
/// Takes  UTF-8, one JSON object, within the limits of `read_case`
/// Gives  the record; whether it fits a file is for `case_file::try_post_entry` to say
/// Fails  with line, column and a pointer from the entry on: every code up to `duplicate`
[[nodiscard]] result<entry> read_entry_text(std::string_view text);

/// The same for an entry that may say neither `on` nor `at`, and then bears `day`.
/// Fails  also `invalid_value` where it bears another day
[[nodiscard]] result<entry> read_entry_text(std::string_view text, date day);

}  // namespace writ
