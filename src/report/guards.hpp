#pragma once
/// What the guards of one state and fact leave over.

#include <string_view>
#include <vector>

namespace writ::report {

/// Whether, of guards written `a`, `not a`, `a and not b`, one always holds. An empty guard always does.
[[nodiscard]] bool leave_nothing_over(std::vector<std::string_view> const& guards);

}  // namespace writ::report
