// What was known of the calendar when, what balances, and what a region adds.
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

/// One year of its own: New Year and 3 May are free, 2 May is paid for by Sunday 5 May; later 6 May is given too.
calendar_data year_2024()
{
    return {.name = "T",
            .exceptions = {{"2024-01-01"_date, false, "元旦"},
                           {"2024-05-02"_date, false, "劳动节"},
                           {"2024-05-03"_date, false, "劳动节"},
                           {"2024-05-05"_date, true, "劳动节"},
                           {"2024-05-06"_date, false, "劳动节"}},
            .notices = {{2024, "2023-11-01"_date, "1"}, {2024, "2024-04-01"_date, "2"}},
            .amendments = {{"2024-05-06"_date, day_status::working, day_status::rest, "2024-04-01"_date}},
            .free_days = {{"2024-01-01"_date, true, "元旦"},
                          {"2024-05-03"_date, true, "劳动节"},
                          {"2024-05-06"_date, false, "劳动节", "2024-04-01"_date}}};
}

refusal refused(calendar_data const& data)
{
    try {
        court_calendar const bad{data};
    } catch (error const& no) {
        return no.why();
    }
    FAIL("the calendar was accepted");
    return {};
}

regional_days guangxi()
{
    return {"广西", {{"2018-04-15"_date, true, "三月三"},
                     {"2018-04-18"_date, false, "三月三"},
                     {"2018-04-19"_date, false, "三月三"},
                     {"2018-04-20"_date, false, "三月三"},
                     {"2021-04-14"_date, false, "三月三"},
                     {"2021-04-15"_date, false, "三月三"},
                     {"2021-04-16"_date, false, "三月三"},
                     {"2021-04-18"_date, true, "三月三"}}};
}

date due(court_calendar const& calendar, date start, std::int32_t n)
{
    return count(start, period{n, period_unit::days}, counting::civil(), calendar).value().due.day();
}

}  // namespace

TEST_CASE("2015: the day of the anniversary is off from the notice of 13 May on, not before")
{
    auto const before = china().known_on("2015-05-12"_date);
    auto const after = china().known_on("2015-05-13"_date);
    CHECK(before.version() == "CN-2015-12-28@2014-12-16");
    CHECK(after.version() == "CN-2015-12-28@2015-05-13");
    CHECK(before.reason("2015-09-03"_date) == day_reason::weekday);
    CHECK(after.reason("2015-09-03"_date) == day_reason::arranged);
    CHECK(before.reason("2015-09-06"_date) == day_reason::weekend);
    CHECK(after.reason("2015-09-06"_date) == day_reason::make_up);
    CHECK(due(before, "2015-08-19"_date, 15) == "2015-09-03"_date);
    CHECK(due(after, "2015-08-19"_date, 15) == "2015-09-06"_date);
}

TEST_CASE("2019: Labour Day grows to four days by the notice of 22 March")
{
    auto const before = china().known_on("2019-03-21"_date);
    auto const after = china().known_on("2019-03-22"_date);
    CHECK(before.status("2019-04-28"_date) == day_status::rest);
    CHECK(after.status("2019-04-28"_date) == day_status::working);
    CHECK(due(before, "2019-04-17"_date, 15) == "2019-05-02"_date);
    CHECK(due(after, "2019-04-17"_date, 15) == "2019-05-05"_date);
}

TEST_CASE("2020: the make-up Saturday of 1 February is cancelled by the notice of 27 January")
{
    auto const before = china().known_on("2020-01-26"_date);
    auto const after = china().known_on("2020-01-27"_date);
    CHECK(before.reason("2020-02-01"_date) == day_reason::make_up);
    CHECK(after.status("2020-02-01"_date) == day_status::rest);
    CHECK(due(before, "2020-01-17"_date, 15) == "2020-02-01"_date);
    CHECK(due(after, "2020-01-17"_date, 15) == "2020-02-03"_date);
    CHECK(after.source("2020-01-31"_date).find("2020-01-27") != std::string::npos);
    CHECK(after.source("2020-01-28"_date).find("2019-11-21") != std::string::npos);
    CHECK(before.source("2020-02-01"_date).find("2019-11-21") != std::string::npos);
}

TEST_CASE("the December tail is unknown until the next notice is out")
{
    auto const before = china().known_on("2018-12-05"_date);
    CHECK(before.last_day() == "2018-12-28"_date);
    CHECK(before.status("2018-12-31"_date) == day_status::unknown);
    auto const provisional = count("2018-12-16"_date, period{15, period_unit::days}, counting::civil(), before).value();
    CHECK(provisional.due.day() == "2018-12-31"_date);
    CHECK(provisional.certainty == certainty::provisional);

    auto const after = china().known_on("2018-12-06"_date);
    CHECK(after.reason("2018-12-29"_date) == day_reason::make_up);
    CHECK(after.reason("2018-12-31"_date) == day_reason::arranged);
    CHECK(due(after, "2018-12-16"_date, 15) == "2019-01-02"_date);
}

TEST_CASE("the ends of the versions: before the first, after the last, and of a version itself")
{
    CHECK(china().known_on("1999-01-01"_date).version() == "CN-2006-12-28@2005-12-16");
    CHECK(china().known_on("2005-12-16"_date).version() == "CN-2006-12-28@2005-12-16");
    CHECK(china().known_on("2006-12-14"_date).version() == "CN-2007-12-28@2006-12-14");
    CHECK(china().known_on("2030-01-01"_date).version() == china().version());
    auto const in_2020 = china().known_on("2020-06-01"_date);
    CHECK(in_2020.known_on("2026-01-01"_date).version() == in_2020.version());
    CHECK(in_2020.known_on("2015-05-12"_date).version() == "CN-2015-12-28@2014-12-16");
}

TEST_CASE("a day off is statutory by the law of its year, arranged by a notice otherwise")
{
    CHECK(china().reason("2025-05-02"_date) == day_reason::statutory);   // the revision of 2024 adds it
    CHECK(china().reason("2024-05-02"_date) == day_reason::arranged);
    CHECK(china().reason("2025-01-28"_date) == day_reason::statutory);   // New Year's Eve, likewise
    CHECK(china().reason("2013-02-09"_date) == day_reason::statutory);   // and by the text of 2007
    CHECK(china().reason("2014-02-02"_date) == day_reason::statutory);   // the third day, by the text of 2013
    CHECK(china().reason("2026-10-08"_date) == day_reason::weekday);
    CHECK(china().holiday("2026-02-17"_date) == "春节");
    CHECK(china().holiday("2026-02-18"_date) == "春节");
    CHECK(china().source("2025-01-28"_date) == "国办发明电〔2024〕12号");
    CHECK(china().source("2025-01-27"_date).empty());
}

TEST_CASE("a calendar that does not balance is refused, with the year and by how much")
{
    CHECK(court_calendar{year_2024()}.status("2024-05-06"_date) == day_status::rest);

    auto too_many = year_2024();
    too_many.exceptions.push_back({"2024-05-07"_date, false, "劳动节"});
    CHECK(refused(too_many).what.en ==
          "calendar: the arrangement of 2024 does not balance: 1 weekdays off too many for its "
          "statutory days and weekends worked");
    auto too_few = year_2024();
    too_few.exceptions.push_back({"2024-05-11"_date, true, "劳动节"});
    CHECK(refused(too_few).what.en.find("1 weekdays off too few") != std::string::npos);
}

TEST_CASE("each version balances by itself")
{
    auto data = year_2024();
    data.free_days.back().published = "2024-03-01"_date;   // given before anything gives it
    data.notices.push_back({2024, "2024-03-01"_date, "3"});
    CHECK(refused(data).what.en.find("2024 does not balance: 1 weekdays off too few") != std::string::npos);
}

TEST_CASE("a calendar whose parts contradict each other is refused")
{
    SUBCASE("a statutory day that is worked")
    {
        auto data = year_2024();
        data.free_days.push_back({"2024-05-07"_date, true, "?"});
        CHECK(refused(data).what.en == "calendar: 2024-05-07 is a day off by law, and worked");
    }
    SUBCASE("a change that leads elsewhere")
    {
        auto data = year_2024();
        data.amendments.front().after = day_status::working;
        CHECK(refused(data).what.en == "calendar: the change of 2024-05-06 does not lead to what the day is");
    }
    SUBCASE("no publication")
    {
        auto data = year_2024();
        data.notices = {{2024, std::nullopt, "1"}};
        CHECK(refused(data).what.en == "calendar: no notice bears a day of publication");
    }
    SUBCASE("a year left out")
    {
        auto data = year_2024();
        data.notices.push_back({2026, "2025-11-01"_date, "3"});
        CHECK(refused(data).what.en == "calendar: there is no notice for 2025");
    }
    SUBCASE("a day before the first year")
    {
        auto data = year_2024();
        data.exceptions.push_back({"2023-10-02"_date, false, "国庆节"});
        CHECK(refused(data).what.en == "calendar: 2023-10-02 lies before the first notice, for 2024");
    }
    SUBCASE("a day of the tail")
    {
        auto data = year_2024();
        data.exceptions.push_back({"2024-12-30"_date, false, "元旦"});
        CHECK(refused(data).what.en == "calendar: 2024-12-30 lies outside the coverage, 2024-01-01 to 2024-12-28");
    }
}

TEST_CASE("a region adds days off and days worked, in the versions that reach so far")
{
    auto const there = china().with_region(guangxi());
    CHECK(there.version() == china().version() + "+广西");
    CHECK(there.reason("2018-04-15"_date) == day_reason::make_up);
    CHECK(there.reason("2018-04-18"_date) == day_reason::arranged);
    CHECK(there.holiday("2018-04-18"_date) == "三月三");
    CHECK(there.source("2018-04-18"_date) == "广西");
    CHECK(due(china(), "2018-04-03"_date, 15) == "2018-04-18"_date);
    CHECK(due(there, "2018-04-03"_date, 15) == "2018-04-23"_date);
    CHECK(due(china(), "2021-04-03"_date, 15) == "2021-04-19"_date);
    CHECK(due(there, "2021-04-03"_date, 15) == "2021-04-18"_date);
    CHECK(there.known_on("2018-06-01"_date).reason("2018-04-18"_date) == day_reason::arranged);
    CHECK(china().reason("2018-04-18"_date) == day_reason::weekday);
}

TEST_CASE("a region that contradicts the notices, or adds nothing, is refused by name")
{
    auto const refusal_of = [](date day, bool works) {
        try {
            (void)china().with_region({"X", {{day, works, ""}}});
        } catch (error const& no) {
            return no.why();
        }
        return refusal{};
    };
    auto const twice = refusal_of("2018-05-01"_date, false);
    CHECK(twice.code == refusal_code::law_conflict);
    CHECK(twice.what.en == "calendar: X makes 2018-05-01 a day off, which the notices already have as `statutory`");
    CHECK(refusal_of("2018-02-11"_date, true).code == refusal_code::law_conflict);    // worked already
    CHECK(refusal_of("2018-04-21"_date, false).code == refusal_code::law_conflict);   // a Saturday anyway
    CHECK(refusal_of("2018-04-18"_date, true).code == refusal_code::invalid_value);   // no weekend
    CHECK(refusal_of("2027-04-09"_date, false).code == refusal_code::invalid_value);  // past the data
}

TEST_CASE("which days carry a last day on is a policy of the count")
{
    auto const ends = [](date start, rest_day_rule rests) {
        auto how = counting::civil();
        how.rests = rests;
        return count(start, period{15, period_unit::days}, how, china()).value().due.day();
    };
    // 14 February 2026 is a worked Saturday, 15 to 23 the holiday
    CHECK(ends("2026-01-30"_date, rest_day_rule::actual) == "2026-02-14"_date);
    CHECK(ends("2026-01-30"_date, rest_day_rule::make_up_rests) == "2026-02-24"_date);
    CHECK(ends("2026-01-30"_date, rest_day_rule::statutory_only) == "2026-02-14"_date);
    // 15 February 2026: a Sunday off by the notice; 16 to 19 are statutory, 20 is not
    CHECK(ends("2026-01-31"_date, rest_day_rule::statutory_only) == "2026-02-15"_date);
    CHECK(ends("2026-02-02"_date, rest_day_rule::statutory_only) == "2026-02-20"_date);
    CHECK(ends("2026-02-02"_date, rest_day_rule::actual) == "2026-02-24"_date);

    auto how = counting::criminal();
    how.rests = rest_day_rule::statutory_only;
    CHECK(preset_of(how) == counting_preset::criminal);
}

TEST_CASE("working days are not counted from a start without data, though all days counted have some")
{
    auto const asked = [](beyond_data beyond) {
        return count("2003-12-31"_date, 1_working_days, counting::working_days(), china(), {}, beyond);
    };
    auto const refused = asked(beyond_data::refuse);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == refusal_code::out_of_coverage);
    CHECK(asked(beyond_data::presume).value().due.day() == "2004-01-02"_date);
}
