#pragma once
/// From where a clock runs, in a case.

#include "rules/view.hpp"

#include <string>
#include <vector>

namespace writ {

/// One start of one clock.
struct start_point {
    entry const* e;              ///< null: the title
    when at;
    std::string subject;         ///< id of what it is about; empty: the case
    entry const* root{};         ///< the entry a clock about an entry is about
    bool assumed{false};         ///< no service is on file
    bool speaks{true};           ///< of several services of one paper only the last is reproached
    bool in_member{false};       ///< `at` is a day the fact names, not its own
};

/// A clock that was run, for those that follow it.
struct ran_clock {
    rule const* cause;
    start_point start;
    when unrolled;
    when due;
    when unextended;             ///< the unrolled end before an extension
    entry const* obstacle{};     ///< what put its end off, or null
    bool is_extended{false};
    bool is_cancelled{false};
};

/// The starts of a rule's clock, in canonical order.
///
/// Takes  `ran`: the clocks run before, among them those whose end this one follows
[[nodiscard]] std::vector<start_point> find_starts(case_view const& view, rule const& of,
                                                   std::vector<ran_clock> const& ran);

}  // namespace writ
