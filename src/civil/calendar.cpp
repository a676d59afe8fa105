#include <writ/civil/calendar.hpp>

#include "civil/calendar_body.hpp"

#include <algorithm>
#include <utility>

namespace writ {

WRIT_COUNTED(calendar_body);

namespace {

std::string const nothing{};

[[noreturn]] void fail_uncovered(calendar_body const& body)
{
    auto const from = to_string(body.first);
    auto const to = to_string(body.last);
    throw error{refusal{.code = refusal_code::out_of_coverage,
                        .what = {"working days are asked for outside the calendar's data", "所求工作日超出日历数据范围"},
                        .expected = {"the data cover " + from + " to " + to, "数据覆盖 " + from + " 至 " + to}}};
}

/// The index of a covered day. Fails `out_of_coverage`.
std::size_t covered(calendar_body const& body, date day)
{
    auto const at = static_cast<std::uint32_t>(day.serial() - body.first.serial());
    if (at >= body.reasons.size()) fail_uncovered(body);
    return at;
}

/// The working day of that rank. Fails `out_of_coverage`.
date ranked(calendar_body const& body, std::int64_t rank)
{
    if (static_cast<std::uint64_t>(rank) >= body.business.size()) fail_uncovered(body);
    return date::from_serial(body.business[static_cast<std::size_t>(rank)]);
}

template <class List>
auto find_day(List const& list, date day)
{
    auto const at = std::lower_bound(list.begin(), list.end(), day,
                                     [](auto const& one, date wanted) { return one.day < wanted; });
    return at != list.end() && at->day == day ? &*at : nullptr;
}

/// The notice that made the day what it is: the last that changed it, else the one of its year.
std::string const& document_of(calendar_body const& body, date day)
{
    auto const& data = body.source->data;
    std::optional<date> changed;
    for (auto const& change : data.amendments)
        if (change.day == day && change.published <= *body.known) changed = change.published;
    for (auto const& notice : data.notices)
        if (notice.year == notice_year(day) && (!changed || notice.published == changed)) return notice.document;
    return nothing;
}

}  // namespace

court_calendar::court_calendar(calendar_data const& data) : body_(build_calendar({.data = data})) {}

court_calendar::court_calendar(date first, date last, std::vector<calendar_exception> const& exceptions,
                               std::string version)
    : body_(build_calendar(first, last, exceptions, std::move(version)))
{
}

court_calendar court_calendar::known_on(date day) const
{
    if (!body_->known || *body_->known <= day || body_->earlier.empty()) return *this;
    auto const& versions = body_->earlier;
    auto const later = std::upper_bound(versions.begin(), versions.end(), day,
                                        [](date wanted, auto const& one) { return wanted < *one->known; });
    return court_calendar{later == versions.begin() ? *later : *(later - 1)};
}

court_calendar court_calendar::with_region(regional_days const& region) const
{
    auto next = *body_->source;
    next.regions.push_back(region);
    if (!body_->known)
        fail(refusal_code::invalid_value, {"calendar: a calendar without notices takes no region",
                                           "日历：没有通知依据的日历不能叠加地区安排"});
    return court_calendar{handle<calendar_body>{build_calendar(std::move(next))}}.known_on(*body_->known);
}

date court_calendar::first_day() const noexcept { return body_->first; }
date court_calendar::last_day() const noexcept { return body_->last; }
std::string const& court_calendar::version() const noexcept { return body_->version; }
bool court_calendar::covers(date day) const noexcept { return body_->first <= day && day <= body_->last; }

day_reason court_calendar::reason(date day) const noexcept
{
    return covers(day) ? body_->reasons[body_->index_of(day)] : day_reason::uncovered;
}

std::string court_calendar::canonical_text() const
{
    auto const& body = *body_;
    auto const& data = body.source->data;
    std::string out = body.version + ' ' + to_string(body.first) + ' ' + to_string(body.last) + '\n';
    auto const add_days = [&out](std::vector<calendar_exception> const& list) {
        for (auto const& one : list) out += to_string(one.day) + (one.works ? " work " : " off ") + one.name + '\n';
    };
    auto const shown = [](std::optional<date> day) { return day ? to_string(*day) : std::string{"-"}; };
    add_days(data.exceptions);
    for (auto const& n : data.notices)
        out += std::to_string(n.year) + ' ' + shown(n.published) + ' ' + n.document + '\n';
    for (auto const& a : data.amendments)
        out += to_string(a.day) + ' ' + std::string{name_of(a.before)} + ' ' + std::string{name_of(a.after)} + ' ' +
               to_string(a.published) + '\n';
    for (auto const& f : data.free_days)
        out +=
            to_string(f.day) + (f.statutory ? " statutory " : " granted ") + f.name + ' ' + shown(f.published) + '\n';
    for (auto const& region : body.source->regions) {
        out += "region " + region.name + '\n';
        add_days(region.days);
    }
    return out;
}

day_status court_calendar::status(date day) const noexcept
{
    auto const why = reason(day);
    if (why == day_reason::uncovered) return day_status::unknown;
    return works(why) ? day_status::working : day_status::rest;
}

std::string const& court_calendar::holiday(date day) const noexcept
{
    auto const why = reason(day);
    if (why == day_reason::weekday || why == day_reason::weekend || why == day_reason::uncovered) return nothing;
    for (auto const& region : body_->source->regions)
        if (auto const* own = find_day(region.days, day)) return own->name;
    auto const* found = find_day(body_->source->data.exceptions, day);
    return found == nullptr ? nothing : found->name;
}

std::string const& court_calendar::source(date day) const noexcept
{
    auto const why = reason(day);
    if (why == day_reason::weekday || why == day_reason::weekend || why == day_reason::uncovered) return nothing;
    for (auto const& region : body_->source->regions)
        if (find_day(region.days, day) != nullptr) return region.name;
    return body_->known ? document_of(*body_, day) : body_->version;
}

bool court_calendar::is_working_or_presumed(date day) const noexcept
{
    return covers(day) ? works(body_->reasons[body_->index_of(day)]) : !day.is_weekend();
}

bool court_calendar::is_business_day(date day) const { return works(body_->reasons[covered(*body_, day)]); }

date court_calendar::adjust(date day) const
{
    auto const& body = *body_;
    return ranked(body, body.rank[covered(body, day)]);
}

date court_calendar::advance(date day, std::int32_t n) const
{
    auto const& body = *body_;
    auto const at = covered(body, day);
    if (n > 0) return ranked(body, std::int64_t{body.rank[at + 1]} + n - 1);
    if (n < 0) return ranked(body, std::int64_t{body.rank[at]} + n);
    return day;
}

std::int32_t court_calendar::business_days_between(date from, date to) const
{
    auto const& body = *body_;
    auto const a = covered(body, from);
    auto const b = covered(body, to);
    return a <= b ? body.rank[b + 1] - body.rank[a + 1] : body.rank[b] - body.rank[a];
}

date court_calendar::nth_business_day(date from, std::int32_t n) const
{
    if (n < 1)
        fail(refusal_code::invalid_value, {"working days are numbered from 1, not " + std::to_string(n),
                                           "工作日自第1个起计，不能为第" + std::to_string(n) + "个"});
    auto const& body = *body_;
    return ranked(body, std::int64_t{body.rank[covered(body, from)]} + n - 1);
}

}  // namespace writ
