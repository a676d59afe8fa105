#pragma once
/// The engine that runs the clocks of the law over a case.

#include "rules/view.hpp"

namespace writ {

struct clock_report {
    std::vector<deadline> deadlines;
    std::vector<finding> findings;
};

/// Fails `out_of_coverage` where working days are counted past the calendar.
[[nodiscard]] clock_report run_clocks(case_view const& view);

}  // namespace writ
