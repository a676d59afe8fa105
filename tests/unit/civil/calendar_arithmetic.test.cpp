// Working-day arithmetic by tables, against a walk over the days.
#include <writ/civil/calendar.hpp>
#include <writ/rules/prc.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

court_calendar const& china() { return prc::law().calendar(); }

bool is_working(date day) { return china().status(day) == day_status::working; }

date walked(date day, int n)
{
    for (int left = n < 0 ? -n : n; left > 0;) {
        day = n < 0 ? day - days{1} : day + days{1};
        if (is_working(day)) --left;
    }
    return day;
}

void check_uncovered(auto ask)
{
    try {
        ask();
        FAIL("a day without data was answered");
    } catch (error const& no) {
        CHECK(no.why().code == refusal_code::out_of_coverage);
        CHECK(no.why().expected.en == "the data cover 2004-01-01 to 2026-12-28");
    }
}

}  // namespace

TEST_CASE("advance and adjust agree with a walk over every day of the data")
{
    std::vector<int> const steps{-250, -15, -2, -1, 1, 2, 15, 250};
    for (auto day = "2005-02-01"_date; day <= "2025-11-30"_date; day = day + days{1}) {
        date next = day;
        while (!is_working(next)) next = next + days{1};
        REQUIRE(china().adjust(day) == next);
        REQUIRE(china().nth_business_day(day, 1) == next);
        REQUIRE(china().is_business_day(day) == is_working(day));
    }
    for (auto day = "2005-02-01"_date; day <= "2025-11-30"_date; day = day + days{7})
        for (auto const n : steps) {
            auto const there = walked(day, n);
            REQUIRE(china().advance(day, n) == there);
            REQUIRE(china().business_days_between(day, there) == n);
        }
}

TEST_CASE("small numbers of working days")
{
    // 30 September 2026 is a Wednesday; 1 to 7 October are off, Saturday the 10th is worked
    CHECK(china().advance("2026-09-30"_date, 0) == "2026-09-30"_date);
    CHECK(china().advance("2026-10-03"_date, 0) == "2026-10-03"_date);
    CHECK(china().advance("2026-09-30"_date, 1) == "2026-10-08"_date);
    CHECK(china().advance("2026-09-30"_date, 3) == "2026-10-10"_date);
    CHECK(china().advance("2026-10-08"_date, -1) == "2026-09-30"_date);
    CHECK(china().advance("2026-10-05"_date, -1) == "2026-09-30"_date);
    CHECK(china().nth_business_day("2026-10-01"_date, 3) == "2026-10-10"_date);
    CHECK(china().business_days_between("2026-09-30"_date, "2026-10-10"_date) == 3);
    CHECK(china().business_days_between("2026-10-10"_date, "2026-09-30"_date) == -3);
    CHECK(china().business_days_between("2026-10-01"_date, "2026-10-07"_date) == 0);
    CHECK(china().business_days_between("2026-10-08"_date, "2026-10-08"_date) == 0);
    CHECK_THROWS_AS((void)china().nth_business_day("2026-10-08"_date, 0), error);
}

TEST_CASE("a day without data is refused, at both ends and in the result")
{
    check_uncovered([] { (void)china().is_business_day("2026-12-29"_date); });
    check_uncovered([] { (void)china().is_business_day("2003-12-31"_date); });
    check_uncovered([] { (void)china().adjust("2026-12-29"_date); });
    check_uncovered([] { (void)china().advance("2026-12-28"_date, 1); });
    check_uncovered([] { (void)china().advance("2026-12-25"_date, 2); });
    check_uncovered([] { (void)china().advance("2004-01-02"_date, -1); });
    check_uncovered([] { (void)china().advance("2010-01-04"_date, 2'000'000'000); });
    check_uncovered([] { (void)china().business_days_between("2026-12-28"_date, "2026-12-29"_date); });
    check_uncovered([] { (void)china().nth_business_day("2026-12-28"_date, 2); });
    CHECK(china().advance("2026-12-25"_date, 1) == "2026-12-28"_date);
    CHECK(china().advance("2004-01-05"_date, -1) == "2004-01-02"_date);
}

TEST_CASE("a calendar whose last days are off has no working day to give")
{
    court_calendar const small{"2024-01-01"_date, "2024-01-07"_date, {{"2024-01-01"_date, false, "元旦"}}, "small"};
    CHECK(small.adjust("2024-01-01"_date) == "2024-01-02"_date);
    CHECK_THROWS_AS((void)small.adjust("2024-01-06"_date), error);
}
