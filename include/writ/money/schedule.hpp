#pragma once
/// Rates over time.

#include <writ/civil/date.hpp>
#include <writ/money/rate.hpp>

#include <vector>

namespace writ {

/// A rate and the first day it holds for.
struct rate_step {
    date from;
    writ::rate rate;

    friend bool operator==(rate_step const&, rate_step const&) = default;
};

/// A rate over time, sorted; each step holds until the next, none before the first.
using rate_schedule = std::vector<rate_step>;

/// The lower of the two on each day: a contract's rate under a ceiling such as four times the LPR.
///
/// Law    PLN20 25, 28, 29 (a ceiling by rate); a ceiling by total is `running_debt::cap`
/// Takes  schedules in order; where only one holds, that one
/// Gives  a step for each day on which the lower one changes
[[nodiscard]] rate_schedule capped(rate_schedule const& steps, rate_schedule const& most);

}  // namespace writ
