#pragma once
/// The format of case files as a JSON Schema (draft 2020-12), made from the vocabulary.

#include <string>

namespace writ {

/// What `docs/formats/writ-case-1.schema.json` publishes, ending with a newline.
///
/// Gives  a schema as strict as `read_case` where a schema can be: every member, word and form of value.
///        What needs more than one place of the file (ids, days on the calendar, the order of facts)
///        only the reader judges
/// See    docs/formats/README.md
[[nodiscard]] std::string case_schema();

}  // namespace writ
