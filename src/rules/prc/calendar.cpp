// The calendar of the State Council's notices, from the tables of data/ as the build made them into rows.

#include "rules/prc/parts.hpp"
#include "rules/prc/rows.hpp"

namespace writ::prc {

namespace {

struct holiday_row {
    int yyyymmdd;
    bool works;
    char const* name;
};

constexpr bool off = false;
constexpr bool work = true;

constexpr holiday_row holidays[] = {
#include "prc_holidays.inc"
};

struct notice_row {
    int year;
    int published;
    char const* document;
};

constexpr notice_row notices[] = {
#include "prc_notices.inc"
};

struct amendment_row {
    int yyyymmdd;
    bool worked_before;
    bool works;
    int published;
};

constexpr bool working = true;

constexpr amendment_row amendments[] = {
#include "prc_amendments.inc"
};

struct free_row {
    int yyyymmdd;
    bool statutory;
    char const* name;
    int published;
};

constexpr bool statutory = true;
constexpr bool granted = false;

constexpr free_row free_days[] = {
#include "prc_free_days.inc"
};

constexpr day_status status_of(bool works) { return works ? day_status::working : day_status::rest; }

}  // namespace

court_calendar calendar()
{
    calendar_data data{.name = "CN"};
    for (auto const& row : holidays) data.exceptions.push_back({day_of(row.yyyymmdd), row.works, row.name});
    for (auto const& row : notices) data.notices.push_back({row.year, maybe_day(row.published), row.document});
    for (auto const& row : amendments)
        data.amendments.push_back(
            {day_of(row.yyyymmdd), status_of(row.worked_before), status_of(row.works), day_of(row.published)});
    for (auto const& row : free_days)
        data.free_days.push_back({day_of(row.yyyymmdd), row.statutory, row.name, maybe_day(row.published)});
    return court_calendar{data};
}

}  // namespace writ::prc
