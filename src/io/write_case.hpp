#pragma once
/// The canonical text of a case file, with or without what is expected of it.

#include <writ/casefile/file_data.hpp>
#include <writ/io/case_json.hpp>

#include <string>
#include <vector>

namespace writ {

[[nodiscard]] std::string case_text(file_data const& file, std::vector<expectation> const& expect = {});

}  // namespace writ
