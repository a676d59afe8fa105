#include <writ/civil/counting.hpp>

#include <algorithm>

namespace writ {

namespace {

/// The corresponding day `months` later, else the end of that month (CC 202).
date corresponding_day(date start, std::int32_t months)
{
    auto const index = start.year() * 12 + (start.month() - 1) + months;
    int const year = index / 12;
    int const month = index % 12 + 1;
    if (year > 9999)
        fail(refusal_code::overflow, {"the period ends after the year 9999", "期间终于公元9999年之后"});
    return date{year, month, std::min(start.day(), days_in_month(year, month))};
}

/// The start of the next hour: 05:20 gives 06:00, 06:00 gives 07:00 (次时).
moment next_full_hour(moment at)
{
    return moment::from_serial((at.serial() / 60 + 1) * 60);
}

/// `last` moved by each excluded day that falls in (start, last]; those days do not count.
date lengthened(date start, date last, std::vector<day_span> const& excluded)
{
    for (auto const& span : excluded) {
        auto const from = std::max(span.from, start + days{1});
        if (span.to < from) continue;
        if (last < from) break;
        last = last + days{(span.to - from).count + 1};
    }
    return last;
}

bool is_excluded(date day, std::vector<day_span> const& excluded)
{
    return std::any_of(excluded.begin(), excluded.end(),
                       [day](auto const& s) { return s.from <= day && day <= s.to; });
}

refusal past_coverage(court_calendar const& calendar)
{
    auto const until = to_string(calendar.last_day());
    auto const from = to_string(calendar.first_day());
    return refusal{.code = refusal_code::out_of_coverage,
                   .what = {"working days are counted outside the calendar's data",
                            "工作日的计算超出日历数据范围"},
                   .expected = {"the data cover " + from + " to " + until,
                                "数据覆盖 " + from + " 至 " + until}};
}

/// By the rule of the count: the corresponding day, or from month end to month end.
date months_on(date start, std::int32_t months, counting how)
{
    auto const day = corresponding_day(start, months);
    bool const sticks = how.months == month_rule::sticky && start.day() == days_in_month(start.year(), start.month());
    return sticks ? date{day.year(), day.month(), days_in_month(day.year(), day.month())} : day;
}

refusal no_days(period length)
{
    auto const written = to_string(length);
    return {.code = refusal_code::invalid_value,
            .what = {"`" + written + "` is not counted in days", "`" + written + "` 不按日计算"}};
}

result<rolled_day> count_working(date start, std::int32_t count, court_calendar const& calendar,
                                 std::vector<day_span> const& excluded, beyond_data beyond)
{
    if (beyond == beyond_data::refuse && !calendar.covers(start)) return past_coverage(calendar);
    if (excluded.empty() && calendar.covers(start) &&
        count <= calendar.business_days_between(start, calendar.last_day()))
        return rolled_day{calendar.advance(start, count), certainty::gazetted};
    auto known = certainty::gazetted;
    auto day = start;
    for (auto left = count; left > 0;) {
        day = day + days{1};
        if (!calendar.covers(day)) {
            if (beyond == beyond_data::refuse) return past_coverage(calendar);
            known = certainty::provisional;
        }
        if (calendar.is_working_or_presumed(day) && !is_excluded(day, excluded)) --left;
    }
    return rolled_day{day, known};
}

period_end count_minutes(when start, std::int64_t minutes, counting how)
{
    auto const from = how.hours_from == hour_start::next_full_hour && start.has_time()
                          ? next_full_hour(start.at())
                          : start.at();
    auto const end = moment::from_serial(from.serial() + minutes);
    return {.unrolled = end, .due = end};
}

void push(std::vector<count_run>& out, date from, date to, run_kind kind)
{
    if (from <= to) out.push_back({from, to, kind});
}

}  // namespace

result<date> last_day_of(date start, period length)
{
    // no longer than a period is read; beyond it the months themselves overflow
    if (length.count < 0 || length.count > 100'000)
        return refusal{.code = refusal_code::invalid_value,
                       .what = {"`" + to_string(length) + "` is no length of a period",
                                "`" + to_string(length) + "` 不是期间的长度"}};
    try {
        switch (length.unit) {
        case period_unit::days: return start + days{length.count};
        case period_unit::months: return corresponding_day(start, length.count);
        case period_unit::years: return corresponding_day(start, length.count * 12);
        default: break;
        }
    } catch (error const& no) {
        return no.why();
    }
    return refusal{.code = refusal_code::invalid_value,
                   .what = {"`" + to_string(length) + "` is not counted in whole calendar days",
                            "`" + to_string(length) + "` 不按自然日、月、年计算"}};
}

namespace {

bool is_rest(date day, court_calendar const& calendar, rest_day_rule rests)
{
    switch (rests) {
    case rest_day_rule::actual: break;
    case rest_day_rule::make_up_rests: return day.is_weekend() || !calendar.is_working_or_presumed(day);
    case rest_day_rule::statutory_only: return calendar.reason(day) == day_reason::statutory;
    }
    return !calendar.is_working_or_presumed(day);
}

}  // namespace

rolled_day next_working_day(date day, court_calendar const& calendar, rest_day_rule rests)
{
    auto known = certainty::gazetted;
    for (;; day = day + days{1}) {
        if (!calendar.covers(day)) known = certainty::provisional;
        if (!is_rest(day, calendar, rests)) return {day, known};
    }
}

namespace {

/// Throws `overflow` where the period leaves the years of the calendar.
result<period_end> count_checked(when start, period length, counting how,
                                 court_calendar const& calendar, std::vector<day_span> const& excluded,
                                 beyond_data beyond)
{
    if (length.unit == period_unit::hours) return count_minutes(start, std::int64_t{length.count} * 60, how);
    if (length.unit == period_unit::minutes) return count_minutes(start, length.count, how);

    auto last = start.day();
    switch (length.unit) {
    case period_unit::working_days: {
        auto const counted = count_working(start.day(), length.count, calendar, excluded, beyond);
        if (!counted) return counted.error();
        return period_end{.unrolled = counted->day, .due = counted->day, .certainty = counted->certainty};
    }
    case period_unit::days: last = last + days{length.count}; break;
    case period_unit::months: last = months_on(last, length.count, how); break;
    case period_unit::years: last = months_on(last, length.count * 12, how); break;
    case period_unit::hours:
    case period_unit::minutes: break;
    }
    last = lengthened(start.day(), last, excluded);
    if (how.rolls == roll::none) return period_end{.unrolled = last, .due = last};
    auto const rolled = next_working_day(last, calendar, how.rests);
    return period_end{.unrolled = last, .due = rolled.day, .certainty = rolled.certainty};
}

}  // namespace

result<period_end> count(when start, period length, counting how, court_calendar const& calendar,
                         std::vector<day_span> const& excluded, beyond_data beyond)
{
    try {
        return count_checked(start, length, how, calendar, excluded, beyond);
    } catch (error const& no) {
        return no.why();
    }
}

result<date> count_back(date event, period length, counting how, court_calendar const& calendar, beyond_data beyond)
{
    try {
        switch (length.unit) {
        case period_unit::days: return event - days{length.count};
        case period_unit::months: return months_on(event, -length.count, how);
        case period_unit::years: return months_on(event, -length.count * 12, how);
        case period_unit::working_days: break;
        case period_unit::hours:
        case period_unit::minutes: return no_days(length);
        }
        auto day = event;
        for (auto left = length.count; left > 0;) {
            day = day - days{1};
            if (beyond == beyond_data::refuse && !calendar.covers(day)) return past_coverage(calendar);
            if (calendar.is_working_or_presumed(day)) --left;
        }
        return day;
    } catch (error const& no) {
        return no.why();
    }
}

counting counting_of(counting_preset named) noexcept
{
    switch (named) {
    case counting_preset::civil: return counting::civil();
    case counting_preset::measure: return counting::measure();
    case counting_preset::custody: return counting::custody();
    case counting_preset::hours: return counting::hours();
    case counting_preset::working_days: return counting::working_days();
    case counting_preset::criminal: return counting::criminal();
    }
    return {};
}

counting usual_counting(period_unit unit) noexcept
{
    if (is_timed(unit)) return counting::hours();
    return unit == period_unit::working_days ? counting::working_days() : counting::civil();
}

std::optional<counting_preset> preset_of(counting how) noexcept
{
    how.rests = rest_day_rule::actual;
    for (auto const named : {counting_preset::civil, counting_preset::measure, counting_preset::custody,
                             counting_preset::criminal})
        if (counting_of(named) == how) return named;
    return std::nullopt;
}

namespace {

/// What the days from `from` to `to` did: counted, or, where only working days count, the rest days apart.
void push_counted(std::vector<count_run>& out, date from, date to, bool only_working, court_calendar const& calendar)
{
    if (!only_working) return push(out, from, to, run_kind::counted);
    while (from <= to) {
        bool const works = calendar.is_working_or_presumed(from);
        auto last = from;
        while (last < to && calendar.is_working_or_presumed(last + days{1}) == works) last = last + days{1};
        push(out, from, last, works ? run_kind::counted : run_kind::rest);
        from = last + days{1};
    }
}

/// Hours: the start, the wait for the next full hour, the period.
std::vector<count_run> minute_runs(when start, counting how, period_end const& end)
{
    std::vector<count_run> out{{start, start, run_kind::start}};
    auto from = start;
    if (how.hours_from == hour_start::next_full_hour && start.has_time()) {
        from = next_full_hour(start.at());
        out.push_back({start, from, run_kind::waiting});
    }
    out.push_back({from, end.due, run_kind::counted});
    return out;
}

}  // namespace

std::vector<count_run> runs(when start, period length, counting how, period_end const& end,
                            court_calendar const& calendar, std::vector<day_span> const& excluded)
{
    if (is_timed(length.unit)) return minute_runs(start, how, end);
    bool const only_working = length.unit == period_unit::working_days;
    std::vector<count_run> out{{start.day(), start.day(), run_kind::start}};
    auto const last = end.unrolled.day();
    auto next = start.day() + days{1};
    for (auto const& span : excluded) {
        auto const from = std::max(span.from, next);
        auto const to = std::min(span.to, last);
        if (to < from) continue;
        push_counted(out, next, from - days{1}, only_working, calendar);
        push(out, from, to, run_kind::excluded);
        next = to + days{1};
    }
    push_counted(out, next, last, only_working, calendar);
    push(out, last + days{1}, end.due.day(), run_kind::rolled);
    return out;
}

std::vector<count_run> runs_back(date event, date last, period length, court_calendar const& calendar)
{
    std::vector<count_run> out;
    push_counted(out, last, event - days{1}, length.unit == period_unit::working_days, calendar);
    push(out, event, event, run_kind::start);
    return out;
}

std::vector<day_span> united(std::vector<day_span> spans)
{
    std::sort(spans.begin(), spans.end(), [](auto const& a, auto const& b) {
        return a.from != b.from ? a.from < b.from : a.to < b.to;
    });
    std::vector<day_span> out;
    for (auto const& span : spans) {
        if (span.to < span.from) continue;
        if (!out.empty() && span.from <= out.back().to + days{1})
            out.back().to = std::max(out.back().to, span.to);
        else
            out.push_back(span);
    }
    return out;
}

}  // namespace writ
