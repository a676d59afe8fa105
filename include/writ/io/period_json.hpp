#pragma once
/// One counted period as JSON, with the day runs that prove it.

#include <writ/civil/counting.hpp>

#include <string>
#include <vector>

namespace writ {

/// A period that was counted: forward from `start`, or back from it as an event.
struct counted_period {
    when start;
    period length;
    counting how;
    bool is_back{false};
    period_end end;
};

/// `writ/due/1` in one line: what was asked, both ends, the certainty, the last day's kind, the runs, the articles.
///
/// See    docs/formats/due.md
[[nodiscard]] std::string write_period(counted_period const& of, court_calendar const& by,
                                       std::vector<std::string> const& basis);

}  // namespace writ
