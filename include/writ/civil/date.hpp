#pragma once
/// Civil days. A `date` is a real day of the Gregorian calendar and nothing else: special values of
/// Boost's date are refused at the door, and no operator adds months (CC 202 is a counting rule,
/// see counting.hpp; Boost's own month arithmetic gives 31 March for 28 February plus one month).

#include <boost/date_time/gregorian/greg_date.hpp>
#include <writ/base/result.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace writ {

/// A number of civil days; its own type, so that `date + 6` says what the six are.
struct days {
    std::int32_t count;

    constexpr explicit days(std::int32_t n) noexcept : count(n) {}
    friend constexpr auto operator<=>(days, days) = default;
};

class date {
public:
    constexpr date(int year, int month, int day)
        : day_(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
               static_cast<unsigned short>(day))
    {
    }

    /// Fails with `invalid_value` for infinities and not_a_date_time.
    constexpr explicit date(boost::gregorian::date const& boost_day) : day_(boost_day)
    {
        if (boost_day.is_special())
            fail(refusal_code::invalid_value, {"not a day of the calendar", "不是日历上的日期"});
    }
    [[nodiscard]] constexpr explicit operator boost::gregorian::date() const { return day_; }

    /// Days in a row have numbers in a row.
    [[nodiscard]] constexpr std::int32_t serial() const
    {
        return static_cast<std::int32_t>(day_.day_count().as_number());
    }
    /// Fails `overflow` outside the years 1400 to 9999.
    [[nodiscard]] static constexpr date from_serial(std::int64_t serial)
    {
        constexpr std::int64_t first = 2'232'400;   // 1400-01-01
        constexpr std::int64_t last = 5'373'484;    // 9999-12-31
        if (serial < first || serial > last)
            fail(refusal_code::overflow, {"a day outside the years 1400 to 9999", "日期超出公元1400至9999年"});
        using number = boost::gregorian::date::date_int_type;
        return date{boost::gregorian::date{static_cast<number>(serial)}};
    }

    [[nodiscard]] constexpr int year() const { return day_.year(); }
    [[nodiscard]] constexpr int month() const { return day_.month(); }
    [[nodiscard]] constexpr int day() const { return day_.day(); }
    /// 0 is Sunday, 6 is Saturday.
    [[nodiscard]] constexpr int weekday() const { return (serial() + 1) % 7; }
    [[nodiscard]] constexpr bool is_weekend() const { return weekday() == 0 || weekday() == 6; }

    friend constexpr date operator+(date from, days n)
    {
        return from_serial(std::int64_t{from.serial()} + n.count);
    }
    friend constexpr date operator-(date from, days n)
    {
        return from_serial(std::int64_t{from.serial()} - n.count);
    }
    friend constexpr days operator-(date to, date from)
    {
        return days{to.serial() - from.serial()};
    }

    friend constexpr bool operator==(date a, date b) { return a.serial() == b.serial(); }
    friend constexpr std::strong_ordering operator<=>(date a, date b)
    {
        return a.serial() <=> b.serial();
    }

private:
    boost::gregorian::date day_;
};

static_assert(sizeof(date) == 4);
static_assert(date::from_serial(2'232'400) == date{1400, 1, 1} &&
              date::from_serial(5'373'484) == date{9999, 12, 31});

/// Gives the number of days in the month, 28 to 31.
[[nodiscard]] constexpr int days_in_month(int year, int month)
{
    return boost::gregorian::date::calendar_type::end_of_month_day(
        static_cast<unsigned short>(year), static_cast<unsigned short>(month));
}

/// `YYYY-MM-DD`.
[[nodiscard]] std::string to_string(date day);

/// Reads `YYYY-MM-DD`. Fails `invalid_value` on any other form and on impossible days.
[[nodiscard]] result<date> parse_date(std::string_view written);

std::ostream& operator<<(std::ostream& out, date day);

namespace detail {

/// Digits of `YYYY-MM-DD`; anything else is no constant expression, so the literal does not compile.
constexpr date literal_date(char const* s, std::size_t n)
{
    if (n != 10 || s[4] != '-' || s[7] != '-') throw "a date literal is YYYY-MM-DD";
    auto digit = [s](std::size_t i) {
        if (s[i] < '0' || s[i] > '9') throw "a date literal is YYYY-MM-DD";
        return s[i] - '0';
    };
    int const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
    int const month = digit(5) * 10 + digit(6);
    int const day = digit(8) * 10 + digit(9);
    if (year < 1400 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month))
        throw "no such day";
    return date{year, month, day};
}

}  // namespace detail

namespace literals {

/// `"2024-06-22"_date`; a day that does not exist does not compile.
consteval date operator""_date(char const* s, std::size_t n)
{
    return detail::literal_date(s, n);
}

}  // namespace literals

}  // namespace writ
