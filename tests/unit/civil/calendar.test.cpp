#include <writ/civil/calendar.hpp>
#include <writ/civil/counting.hpp>
#include <writ/rules/prc.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

court_calendar const& china() { return prc::law().calendar(); }

/// A small calendar of January 2024: the 1st off, Sunday the 7th worked.
court_calendar january()
{
    return {"2024-01-01"_date, "2024-01-31"_date,
            {{"2024-01-01"_date, false, "元旦"}, {"2024-01-07"_date, true, "元旦"}}, "test-1"};
}

void check_refused(std::vector<calendar_exception> const& exceptions)
{
    try {
        court_calendar const bad{"2024-01-01"_date, "2024-01-31"_date, exceptions, "bad"};
        FAIL("the calendar was accepted");
    } catch (error const& no) {
        CHECK(no.why().code == refusal_code::invalid_value);
    }
}

/// Days off on Monday to Friday less worked weekends, in a notice year: 29 December before to 28 December.
int conserved(int year)
{
    int balance = 0;
    auto const first = year == 2004 ? date{2004, 1, 1} : date{year - 1, 12, 29};
    for (auto day = first; day <= date{year, 12, 28}; day = day + days{1}) {
        auto const reason = china().reason(day);
        if ((reason == day_reason::arranged || reason == day_reason::statutory) && !day.is_weekend()) ++balance;
        if (reason == day_reason::make_up) --balance;
    }
    return balance;
}

}  // namespace

TEST_CASE("each day has a status and a reason")
{
    auto const calendar = january();
    CHECK(calendar.status("2024-01-01"_date) == day_status::rest);
    CHECK(calendar.reason("2024-01-01"_date) == day_reason::arranged);
    CHECK(calendar.holiday("2024-01-01"_date) == "元旦");
    CHECK(calendar.status("2024-01-02"_date) == day_status::working);
    CHECK(calendar.reason("2024-01-02"_date) == day_reason::weekday);
    CHECK(calendar.holiday("2024-01-02"_date).empty());
    CHECK(calendar.status("2024-01-06"_date) == day_status::rest);
    CHECK(calendar.reason("2024-01-06"_date) == day_reason::weekend);
    CHECK(calendar.status("2024-01-07"_date) == day_status::working);
    CHECK(calendar.reason("2024-01-07"_date) == day_reason::make_up);
}

TEST_CASE("outside the coverage a day is unknown on both sides, never a plain weekday")
{
    auto const calendar = january();
    for (auto const day : {"2023-12-29"_date, "2023-12-31"_date, "2024-02-01"_date, "2024-02-03"_date}) {
        CHECK_FALSE(calendar.covers(day));
        CHECK(calendar.status(day) == day_status::unknown);
        CHECK(calendar.reason(day) == day_reason::uncovered);
    }
    CHECK(calendar.is_working_or_presumed("2024-02-01"_date));
    CHECK_FALSE(calendar.is_working_or_presumed("2024-02-03"_date));
    CHECK(calendar.covers("2024-01-01"_date));
    CHECK(calendar.covers("2024-01-31"_date));
}

TEST_CASE("a calendar that contradicts itself is refused")
{
    check_refused({{"2024-01-01"_date, false, "a"}, {"2024-01-01"_date, false, "b"}});
    check_refused({{"2024-01-07"_date, true, "a"}, {"2024-01-07"_date, false, "b"}});
    check_refused({{"2024-01-08"_date, true, "a Monday made a working day"}});
    check_refused({{"2023-12-31"_date, false, "before"}});
    check_refused({{"2024-02-01"_date, false, "after"}});
}

TEST_CASE("a calendar that ends before it begins is refused")
{
    CHECK_THROWS_AS((court_calendar{"2024-02-01"_date, "2024-01-01"_date, {}, "bad"}), error);
}

TEST_CASE("the shipped calendar covers 2004 to 28 December 2026, and its version says so")
{
    CHECK(china().first_day() == "2004-01-01"_date);
    CHECK(china().last_day() == "2026-12-28"_date);
    CHECK(china().version() == "CN-2026-12-28@2025-11-04");
    CHECK(china().status("2026-12-28"_date) == day_status::working);
    CHECK(china().status("2026-12-29"_date) == day_status::unknown);
    CHECK(china().status("2003-12-31"_date) == day_status::unknown);
}

TEST_CASE("days on which published calendars differ")
{
    CHECK(china().status("2024-02-09"_date) == day_status::working);    // New Year's Eve, only "encouraged"
    CHECK(china().status("2020-01-31"_date) == day_status::rest);
    CHECK(china().status("2020-02-01"_date) == day_status::rest);       // make-up day cancelled
    CHECK(china().reason("2020-02-03"_date) == day_reason::weekday);
    CHECK(china().status("2005-12-31"_date) == day_status::working);
    CHECK(china().status("2013-04-07"_date) == day_status::working);
    CHECK(china().status("2013-10-12"_date) == day_status::working);
    CHECK(china().reason("2012-05-02"_date) == day_reason::weekday);
    CHECK(china().reason("2012-10-08"_date) == day_reason::weekday);
    CHECK(china().status("2015-09-03"_date) == day_status::rest);
    CHECK(china().status("2026-02-14"_date) == day_status::working);
}

TEST_CASE("the shipped calendar keeps the conservation law of the notices")
{
    for (int year = 2004; year <= 2026; ++year) {
        CAPTURE(year);
        int statutory = year < 2008 ? 10 : year < 2025 ? 11 : 13;
        if (year == 2015) statutory = 12;   // 3 September
        if (year == 2020) statutory = 13;   // 31 January given, 1 February not worked
        CHECK(conserved(year) == statutory);
    }
}

TEST_CASE("copies of a calendar are one calendar")
{
    auto const calendar = january();
    auto const copy = calendar;
    CHECK(copy.version() == "test-1");
    CHECK(&copy.version() == &calendar.version());
}
