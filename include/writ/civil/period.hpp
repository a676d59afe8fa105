#pragma once
/// A length of time as the law writes it: six months, ten days, three working days, 24 hours.

#include <writ/base/result.hpp>

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace writ {

/// Minutes are only in the rules: a file or a user states no period in them.
enum class period_unit : std::uint8_t { hours, days, working_days, months, years, minutes };

/// Whether a period of that unit runs from a moment and not from a day.
[[nodiscard]] constexpr bool is_timed(period_unit unit) noexcept
{
    return unit == period_unit::hours || unit == period_unit::minutes;
}

struct period {
    std::int32_t count;
    period_unit unit;

    friend bool operator==(period, period) = default;
};

/// `24h 7d 3wd 6m 2y`.
[[nodiscard]] std::string to_string(period length);
/// 六个月, six months.
[[nodiscard]] text spoken(period length);

/// Reads `7d`, `3wd`, `6m`, `2y`, `24h`. Fails `invalid_value`: without a unit, signed, or over 100,000.
[[nodiscard]] result<period> parse_period(std::string_view written);

std::ostream& operator<<(std::ostream& out, period length);

namespace literals {

consteval period operator""_hours(unsigned long long n)
{
    return {static_cast<std::int32_t>(n), period_unit::hours};
}
consteval period operator""_days(unsigned long long n)
{
    return {static_cast<std::int32_t>(n), period_unit::days};
}
consteval period operator""_working_days(unsigned long long n)
{
    return {static_cast<std::int32_t>(n), period_unit::working_days};
}
consteval period operator""_months(unsigned long long n)
{
    return {static_cast<std::int32_t>(n), period_unit::months};
}
consteval period operator""_years(unsigned long long n)
{
    return {static_cast<std::int32_t>(n), period_unit::years};
}

}  // namespace literals

}  // namespace writ
