#pragma once
/// What a change of law does to what is already running.

#include <writ/base/word.hpp>
#include <writ/civil/date.hpp>
#include <writ/civil/period.hpp>
#include <writ/law/words.hpp>

#include <string>

namespace writ {

/// The transitional mode of a change, for clocks that run on the day it takes effect.
WRIT_WORDS(transition_mode,
           keep_due,         // the end stays where the older law put it (default)
           recompute,        // the newer length from the old start
           keep_remaining,   // the days that were left are counted on by the newer way of counting
           longer_of,        // the later of `keep_due` and `recompute`
           shorter_of,       // the earlier of the two
           split);           // the share of the older length that was left, of the newer length

/// Another length of a clock from a day on.
struct length_change {
    date from;
    period length;
    transition_mode running{transition_mode::keep_due};
    std::string source;
};

/// A change of law and what it does to what is running, with the transitional article.
struct law_change {
    std::string id;                ///< of the rule or number that changed
    date on;
    transition_mode mode{transition_mode::keep_due};
    std::string source;
    writ::confidence confidence{confidence::V};
    text says{};
};

}  // namespace writ
