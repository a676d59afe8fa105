#pragma once
/// Rates that an authority publishes: dated, known until a day, never guessed after it.

#include <writ/base/result.hpp>
#include <writ/law/timeline.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace writ {

/// A yearly rate as it is published, without the days of its year: those are the title's to say (G-16).
struct yearly_rate {
    std::int64_t parts;
    std::int64_t of;

    friend bool operator==(yearly_rate, yearly_rate) = default;
};

/// `3.45` per cent, as published. Fails `invalid_value`.
[[nodiscard]] result<yearly_rate> parse_percent(std::string_view written);
/// The decimal fraction, e.g. `0.0345`.
[[nodiscard]] std::string decimal(yearly_rate r);

/// One series, e.g. the one-year loan prime rate. A value holds from its day until the next.
struct published_rate {
    std::string id;          ///< e.g. `LPR-1Y`
    text name;
    timeline<yearly_rate> values;
    date known_until;        ///< last day for which it is known what holds
    bool is_ended{false};    ///< nothing is published after that day
    std::string source;
};

/// Yuan for one unit of another currency (中间价), as `parts` of `of`.
struct mid_rate {
    std::int64_t parts;
    std::int64_t of;

    friend bool operator==(mid_rate, mid_rate) = default;
};

/// The series as it was known at the end of a day: later values are not seen, and end what is known.
[[nodiscard]] published_rate known_on(published_rate of, date day);

}  // namespace writ
