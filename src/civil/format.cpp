#include <writ/civil/moment.hpp>
#include <writ/civil/period.hpp>

#include <array>
#include <charconv>
#include <ostream>

namespace writ {

namespace {

/// Exactly `width` digits at `at`, or -1.
int digits(std::string_view s, std::size_t at, std::size_t width)
{
    if (at + width > s.size()) return -1;
    int value = 0;
    for (auto const c : s.substr(at, width)) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::string padded(int n, std::size_t width)
{
    auto out = std::to_string(n);
    if (out.size() < width) out.insert(0, width - out.size(), '0');
    return out;
}

refusal bad(char const* en, char const* zh, char const* expected_en, char const* expected_zh)
{
    return refusal{.code = refusal_code::invalid_value,
                   .what = {en, zh},
                   .expected = {expected_en, expected_zh}};
}

refusal bad_date()
{
    return bad("not a civil day", "不是有效的日期", "a day as YYYY-MM-DD was expected",
               "应为 YYYY-MM-DD 形式的日期");
}

refusal bad_moment()
{
    return bad("not a moment", "不是有效的时刻",
               "a moment as YYYY-MM-DDThh:mm, with or without an offset, was expected",
               "应为 YYYY-MM-DDThh:mm 形式的时刻，可带时区偏移");
}

/// Minutes east of UTC of `Z`, `+hh:mm` or `-hh:mm`.
bool parse_offset(std::string_view s, int& minutes)
{
    if (s == "Z") {
        minutes = 0;
        return true;
    }
    if (s.size() != 6 || (s[0] != '+' && s[0] != '-') || s[3] != ':') return false;
    int const hour = digits(s, 1, 2);
    int const minute = digits(s, 4, 2);
    if (hour < 0 || hour > 14 || minute < 0 || minute > 59) return false;
    minutes = (hour * 60 + minute) * (s[0] == '-' ? -1 : 1);
    return true;
}

struct unit_name {
    period_unit unit;
    char const* written;
    char const* zh;
    char const* en;
};

constexpr std::array<unit_name, 6> units{{
    {period_unit::hours, "h", "小时", "hour"},
    {period_unit::days, "d", "日", "day"},
    {period_unit::working_days, "wd", "个工作日", "working day"},
    {period_unit::months, "m", "个月", "month"},
    {period_unit::years, "y", "年", "year"},
    {period_unit::minutes, "min", "分钟", "minute"},
}};

unit_name const& describe(period_unit unit) { return units[static_cast<std::size_t>(unit)]; }

}  // namespace

std::string to_string(date day)
{
    return padded(day.year(), 4) + '-' + padded(day.month(), 2) + '-' + padded(day.day(), 2);
}

result<date> parse_date(std::string_view written)
{
    int const year = digits(written, 0, 4);
    int const month = digits(written, 5, 2);
    int const day = digits(written, 8, 2);
    if (written.size() != 10 || written[4] != '-' || written[7] != '-' || year < 1400 || month < 1 ||
        month > 12 || day < 1 || day > days_in_month(year, month))
        return bad_date();
    return date{year, month, day};
}

std::string to_string(moment at)
{
    return to_string(at.day()) + 'T' + padded(at.minute_of_day() / 60, 2) + ':' +
           padded(at.minute_of_day() % 60, 2) + "+08:00";
}

std::string to_string(when w) { return w.has_time() ? to_string(w.at()) : to_string(w.day()); }

result<moment> parse_moment(std::string_view written)
{
    if (written.size() < 16 || written[10] != 'T' || written[13] != ':') return bad_moment();
    auto const day = parse_date(written.substr(0, 10));
    int const hour = digits(written, 11, 2);
    int const minute = digits(written, 14, 2);
    int offset = 8 * 60;
    if (!day || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        (written.size() > 16 && !parse_offset(written.substr(16), offset)))
        return bad_moment();
    // An offset may leave the years the calendar knows.
    auto const serial = moment{*day, hour, minute}.serial() + 8 * 60 - offset;
    if (serial < moment{date{1400, 1, 1}}.serial() || serial > end_of(date{9999, 12, 31}).serial())
        return bad("not on the calendar", "超出日历范围", "a moment of the years 1400 to 9999 was expected",
                   "应在 1400 年至 9999 年之间");
    return moment::from_serial(serial);
}

std::string to_string(period length)
{
    return std::to_string(length.count) + describe(length.unit).written;
}

text spoken(period length)
{
    auto const& unit = describe(length.unit);
    auto const number = std::to_string(length.count);
    return {number + ' ' + unit.en + (length.count == 1 ? "" : "s"), number + unit.zh};
}

result<period> parse_period(std::string_view written)
{
    std::int32_t count = 0;
    auto const* end = written.data() + written.size();
    auto const [rest, status] = std::from_chars(written.data(), end, count);
    std::string_view const name{rest, static_cast<std::size_t>(end - rest)};
    if (status == std::errc{} && written.front() != '-' && count <= 100'000)
        for (auto const& unit : units)
            if (name == unit.written && unit.unit != period_unit::minutes) return period{count, unit.unit};
    return bad("not a period", "不是有效的期间",
               "a number with a unit was expected: 24h, 7d, 3wd, 6m, 2y",
               "应为带单位的数字：24h、7d、3wd、6m、2y");
}

std::ostream& operator<<(std::ostream& out, date day) { return out << to_string(day); }
std::ostream& operator<<(std::ostream& out, moment at) { return out << to_string(at); }
std::ostream& operator<<(std::ostream& out, when w) { return out << to_string(w); }
std::ostream& operator<<(std::ostream& out, period length) { return out << to_string(length); }

}  // namespace writ
