#pragma once
/// The conditions of the law on acts, asked of every act on file.

#include "rules/view.hpp"

namespace writ {

[[nodiscard]] std::vector<finding> check_demands(case_view const& view);

/// Findings about the journal itself: facts entered twice, facts set aside.
[[nodiscard]] std::vector<finding> check_journal(case_view const& view);

}  // namespace writ
