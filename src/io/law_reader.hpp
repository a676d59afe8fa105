#pragma once
/// A rule as data, from its place in the tree. Throws `json::misread`.

#include <writ/law/rule.hpp>

#include "io/reader.hpp"

namespace writ {

[[nodiscard]] rule read_rule(json::place const& at);

}  // namespace writ
