#include <writ/rules/prc.hpp>

#include "rules/prc/parts.hpp"

namespace writ::prc {

namespace {

struct calendar_row {
    int yyyymmdd;
    bool works;
    char const* name;
};

constexpr bool off = false;
constexpr bool work = true;

// data/holidays.csv, made into rows by the build.
constexpr calendar_row rows[] = {
#include "prc_holidays.inc"
};

struct notice_row {
    int year;
    int published;
    char const* document;
    char const* note;
};

// data/notices.csv, made into rows by the build.
constexpr notice_row notices[] = {
#include "prc_notices.inc"
};

date day_of(int yyyymmdd) { return {yyyymmdd / 10000, yyyymmdd / 100 % 100, yyyymmdd % 100}; }

/// The notice for the next year may still change 29 to 31 December: coverage ends the day before.
date last_known_day()
{
    int year = 0;
    for (auto const& notice : notices)
        if (notice.published != 0 && notice.year > year) year = notice.year;
    return {year, 12, 28};
}

}  // namespace

court_calendar calendar()
{
    std::vector<calendar_exception> exceptions;
    for (auto const& row : rows) exceptions.push_back({day_of(row.yyyymmdd), row.works, row.name});
    auto const last = last_known_day();
    return {date{2004, 1, 1}, last, exceptions, "CN-" + to_string(last)};
}

writ::law const& law()
{
    static writ::law const built_in = [] {
        law_parts parts{.name = "PRC civil enforcement", .calendar = calendar()};
        add_clocks(parts);
        add_persons(parts.rules);
        add_forum(parts.rules);
        add_seals(parts.rules);
        add_money(parts);
        add_instruments(parts);
        return writ::law{std::move(parts)};
    }();
    return built_in;
}

}  // namespace writ::prc
