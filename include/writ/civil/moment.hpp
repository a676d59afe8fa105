#pragma once
/// Moments, to the minute, in China Standard Time (+08:00, no daylight saving since 1992).

#include <writ/civil/date.hpp>

#include <compare>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace writ {

class moment {
public:
    /// The start of the day.
    constexpr explicit moment(date day) : minute_(std::int64_t{day.serial()} * minutes_a_day) {}
    constexpr moment(date day, int hour, int minute)
        : minute_(std::int64_t{day.serial()} * minutes_a_day + hour * 60 + minute)
    {
    }

    [[nodiscard]] static constexpr moment from_serial(std::int64_t minute)
    {
        moment at{date::from_serial(minute / minutes_a_day)};
        at.minute_ = minute;
        return at;
    }
    /// Minutes in a row have numbers in a row.
    [[nodiscard]] constexpr std::int64_t serial() const noexcept { return minute_; }
    [[nodiscard]] constexpr date day() const
    {
        return date::from_serial(minute_ / minutes_a_day);
    }
    [[nodiscard]] constexpr int minute_of_day() const noexcept
    {
        return static_cast<int>(minute_ % minutes_a_day);
    }

    friend constexpr auto operator<=>(moment, moment) = default;

    static constexpr int minutes_a_day = 24 * 60;

private:
    std::int64_t minute_;
};

/// 23:59, the last minute the library knows of a day.
[[nodiscard]] constexpr moment end_of(date day) { return moment{day, 23, 59}; }

/// When a fact took effect: a civil day, or a moment where hours count.
class when {
public:
    constexpr when(date day) : day_(day) {}
    constexpr when(moment at)
        : day_(at.day()), minute_(static_cast<std::int16_t>(at.minute_of_day()))
    {
    }

    [[nodiscard]] constexpr date day() const noexcept { return day_; }
    [[nodiscard]] constexpr bool has_time() const noexcept { return minute_ >= 0; }
    /// The moment, or the start of the day where only the day is known.
    [[nodiscard]] constexpr moment at() const
    {
        return moment::from_serial(moment{day_}.serial() + (has_time() ? minute_ : 0));
    }

    /// By day; within a day those without a time come first.
    friend constexpr std::strong_ordering operator<=>(when a, when b)
    {
        if (auto const c = a.day_ <=> b.day_; c != 0) return c;
        return a.minute_ <=> b.minute_;
    }
    friend constexpr bool operator==(when a, when b) { return (a <=> b) == 0; }

private:
    date day_;
    std::int16_t minute_{-1};
};

static_assert(sizeof(when) == 8);

/// `YYYY-MM-DDThh:mm+08:00`.
[[nodiscard]] std::string to_string(moment at);
/// The day, or the moment where there is one.
[[nodiscard]] std::string to_string(when w);

/// Reads `YYYY-MM-DDThh:mm`, with an offset `+hh:mm`, `-hh:mm` or `Z`, or none, which means +08:00.
[[nodiscard]] result<moment> parse_moment(std::string_view written);

std::ostream& operator<<(std::ostream& out, moment at);
std::ostream& operator<<(std::ostream& out, when w);

namespace literals {

/// `"2024-06-22T05:20"_moment`, China Standard Time.
consteval moment operator""_moment(char const* s, std::size_t n)
{
    if (n != 16 || s[10] != 'T' || s[13] != ':') throw "a moment literal is YYYY-MM-DDThh:mm";
    auto digit = [s](std::size_t i) {
        if (s[i] < '0' || s[i] > '9') throw "a moment literal is YYYY-MM-DDThh:mm";
        return s[i] - '0';
    };
    int const hour = digit(11) * 10 + digit(12);
    int const minute = digit(14) * 10 + digit(15);
    if (hour > 23 || minute > 59) throw "no such time of day";
    return moment{detail::literal_date(s, 10), hour, minute};
}

}  // namespace literals

}  // namespace writ
