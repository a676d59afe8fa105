#pragma once
/// The parts of a case file, each from its place in the tree. All throw `json::misread`.

#include <writ/casefile/file_data.hpp>
#include <writ/io/case_json.hpp>

#include "io/reader.hpp"

namespace writ {

[[nodiscard]] enforceable_title read_title(json::place const& at);
[[nodiscard]] party read_party(json::place const& at);
[[nodiscard]] entry read_entry(json::place const& at);
[[nodiscard]] expectation read_expectation(json::place const& at);

}  // namespace writ
