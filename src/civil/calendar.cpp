#include <writ/civil/calendar.hpp>

#include "base/counted.hpp"

#include <map>
#include <utility>

namespace writ {

struct calendar_body : counted {
    date first;
    date last;
    std::string version;
    std::vector<day_reason> reasons;         ///< one for each day of the coverage
    std::map<std::int32_t, std::string> names;  ///< by serial, only the exceptions

    calendar_body(date from, date to, std::string data_version)
        : first(from), last(to), version(std::move(data_version))
    {
    }
};

WRIT_COUNTED(calendar_body);

namespace {

void mark(calendar_body& body, calendar_exception const& exception)
{
    auto const day = exception.day;
    auto const shown = to_string(day);
    if (day < body.first || body.last < day)
        fail(refusal_code::invalid_value, {"calendar: " + shown + " lies outside the coverage",
                                           "日历：" + shown + " 在覆盖范围之外"});
    if (exception.works && !day.is_weekend())
        fail(refusal_code::invalid_value,
             {"calendar: " + shown + " is made a working day but is no weekend",
              "日历：" + shown + " 列为调休上班，但并非周末"});
    if (!body.names.emplace(day.serial(), exception.name).second)
        fail(refusal_code::invalid_value,
             {"calendar: " + shown + " stands twice", "日历：" + shown + " 重复"});
    body.reasons[static_cast<std::size_t>((day - body.first).count)] =
        exception.works ? day_reason::make_up : day_reason::holiday;
}

}  // namespace

court_calendar::court_calendar(date first, date last,
                               std::vector<calendar_exception> const& exceptions,
                               std::string version)
{
    if (last < first)
        fail(refusal_code::invalid_value,
             {"calendar: the coverage ends before it begins", "日历：覆盖范围的终止日早于起始日"});
    auto* body = new calendar_body{first, last, std::move(version)};
    body_ = handle<calendar_body>{body};
    body->reasons.reserve(static_cast<std::size_t>((last - first).count) + 1);
    for (auto day = first; day <= last; day = day + days{1})
        body->reasons.push_back(day.is_weekend() ? day_reason::weekend : day_reason::weekday);
    for (auto const& exception : exceptions) mark(*body, exception);
}

date court_calendar::first_day() const noexcept { return body_->first; }
date court_calendar::last_day() const noexcept { return body_->last; }
std::string const& court_calendar::version() const noexcept { return body_->version; }

day_reason court_calendar::reason(date day) const noexcept
{
    if (!covers(day)) return day_reason::uncovered;
    return body_->reasons[static_cast<std::size_t>((day - body_->first).count)];
}

day_status court_calendar::status(date day) const noexcept
{
    switch (reason(day)) {
    case day_reason::weekday:
    case day_reason::make_up: return day_status::working;
    case day_reason::weekend:
    case day_reason::holiday: return day_status::rest;
    case day_reason::uncovered: break;
    }
    return day_status::unknown;
}

std::string const& court_calendar::holiday(date day) const noexcept
{
    static std::string const none;
    auto const found = body_->names.find(day.serial());
    return found == body_->names.end() ? none : found->second;
}

bool court_calendar::is_working_or_presumed(date day) const noexcept
{
    auto const known = status(day);
    return known == day_status::unknown ? !day.is_weekend() : known == day_status::working;
}

}  // namespace writ
