#include <writ/civil/counting.hpp>
#include <writ/rules/prc.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <random>
#include <string>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

court_calendar const& china() { return prc::law().calendar(); }

struct period_case {
    date start;
    period length;
    date last;
};

/// Worked periods of the reference: start, length, last day.
constexpr period_case worked[] = {
    {"2026-01-05"_date, 15_days, "2026-01-20"_date},
    {"2025-03-07"_date, 15_days, "2025-03-24"_date},
    {"2026-02-02"_date, 15_days, "2026-02-24"_date},
    {"2026-01-30"_date, 15_days, "2026-02-14"_date},
    {"2025-01-16"_date, 10_days, "2025-01-26"_date},
    {"2024-01-25"_date, 15_days, "2024-02-09"_date},
    {"2024-01-26"_date, 15_days, "2024-02-18"_date},
    {"2020-01-15"_date, 15_days, "2020-02-03"_date},
    {"2020-01-17"_date, 15_days, "2020-02-03"_date},
    {"2019-04-17"_date, 15_days, "2019-05-05"_date},
    {"2018-12-16"_date, 15_days, "2019-01-02"_date},
    {"2011-12-16"_date, 15_days, "2011-12-31"_date},
    {"2005-12-16"_date, 15_days, "2005-12-31"_date},
    {"2015-08-19"_date, 15_days, "2015-09-06"_date},
    {"2013-03-23"_date, 15_days, "2013-04-07"_date},
    {"2025-06-01"_date, 30_days, "2025-07-01"_date},
    {"2025-01-31"_date, 1_months, "2025-02-28"_date},
    {"2024-01-31"_date, 1_months, "2024-02-29"_date},
    {"2026-01-31"_date, 1_months, "2026-02-28"_date},
    {"2025-02-28"_date, 1_months, "2025-03-28"_date},
    {"2025-04-01"_date, 6_months, "2025-10-09"_date},
    {"2023-06-30"_date, 3_months, "2023-10-07"_date},
    {"2025-08-31"_date, 6_months, "2026-02-28"_date},
    {"2024-02-29"_date, 1_years, "2025-02-28"_date},
    {"2023-02-28"_date, 1_years, "2024-02-28"_date},
    {"2022-10-01"_date, 3_years, "2025-10-09"_date},
    {"2026-02-12"_date, 5_working_days, "2026-02-26"_date},
    {"2025-09-26"_date, 7_working_days, "2025-10-13"_date},
    {"2020-01-22"_date, 3_working_days, "2020-02-04"_date},
    {"2012-12-28"_date, 5_working_days, "2013-01-07"_date},
};

date due(date start, period length, counting how = counting::civil())
{
    return count(start, length, how, china()).value().due.day();
}

date unrolled(date start, period length)
{
    return count(start, length, counting::civil(), china()).value().unrolled.day();
}

bool within(date day, std::vector<day_span> const& spans)
{
    return std::any_of(spans.begin(), spans.end(),
                       [day](auto const& s) { return s.from <= day && day <= s.to; });
}

/// The last of `n` days that count, found by walking.
date walked(date start, std::int32_t n, std::vector<day_span> const& excluded)
{
    auto day = start;
    while (n > 0) {
        day = day + days{1};
        if (!within(day, excluded)) --n;
    }
    return day;
}

date walked_working(date start, std::int32_t n, std::vector<day_span> const& excluded)
{
    auto day = start;
    while (n > 0) {
        day = day + days{1};
        if (china().status(day) == day_status::working && !within(day, excluded)) --n;
    }
    return day;
}

date rolled_by_walking(date day)
{
    while (china().status(day) != day_status::working) day = day + days{1};
    return day;
}

std::vector<day_span> random_spans(std::mt19937& random, date start)
{
    std::uniform_int_distribution<std::int32_t> how_many{0, 4};
    std::uniform_int_distribution<std::int32_t> offset{-20, 80};
    std::uniform_int_distribution<std::int32_t> length{0, 25};
    std::vector<day_span> out;
    for (auto n = how_many(random); n > 0; --n) {
        auto const from = start + days{offset(random)};
        out.push_back({from, from + days{length(random)}});
    }
    return out;
}

}  // namespace

TEST_CASE("the worked periods of the reference come out")
{
    for (auto const& one : worked) {
        CAPTURE(one.start);
        CAPTURE(one.length);
        auto const end = count(one.start, one.length, counting::civil(), china());
        REQUIRE(end);
        CHECK(end->due.day() == one.last);
        CHECK(end->certainty == certainty::gazetted);
    }
    CHECK(std::size(worked) == 30);
}

TEST_CASE("golden vectors: the term of a case, and the shortest wait, from 15 March 2024")
{
    CHECK(unrolled("2024-03-15"_date, 6_months) == "2024-09-15"_date);
    CHECK(due("2024-03-15"_date, 6_months) == "2024-09-18"_date);
    CHECK(due("2024-03-15"_date, 3_months, counting::measure()) == "2024-06-15"_date);
}

TEST_CASE("golden vectors: ten days over the National Day, three days over a weekend")
{
    CHECK(due("2024-09-25"_date, 10_days) == "2024-10-08"_date);
    CHECK(due("2024-06-21"_date, 3_days) == "2024-06-24"_date);
    CHECK(unrolled("2024-06-21"_date, 3_days) == "2024-06-24"_date);
    CHECK(unrolled("2024-06-19"_date, 3_days) == "2024-06-22"_date);
    CHECK(due("2024-06-19"_date, 3_days) == "2024-06-24"_date);
}

TEST_CASE("golden vectors: a deposit frozen on 29 February, and two years of limitation")
{
    CHECK(due("2024-02-29"_date, 1_years, counting::measure()) == "2025-02-28"_date);
    CHECK(due("2022-09-30"_date, 2_years) == "2024-09-30"_date);
}

TEST_CASE("golden vectors: 24 hours count from the next full hour, a measure from the moment itself")
{
    auto const at = "2024-06-22T05:20"_moment;
    CHECK(count(at, 24_hours, counting::hours(), china())->due == when{"2024-06-23T06:00"_moment});
    CHECK(count(at, 24_hours, counting::custody(), china())->due == when{"2024-06-23T05:20"_moment});
    auto const sharp = "2024-06-22T06:00"_moment;
    CHECK(count(sharp, 24_hours, counting::hours(), china())->due == when{"2024-06-23T07:00"_moment});
    CHECK(count("2024-12-31T23:30"_moment, 8_hours, counting::hours(), china())->due ==
          when{"2025-01-01T08:00"_moment});
}

TEST_CASE("criminal months stick to the end of the month (刑诉解释 202)")
{
    CHECK(due("2025-02-28"_date, 1_months, counting::criminal()) == "2025-03-31"_date);
    CHECK(due("2025-02-28"_date, 1_months) == "2025-03-28"_date);
    CHECK(due("2025-04-30"_date, 1_months, counting::criminal()) == "2025-06-03"_date);   // the 31st: Dragon Boat
    // 2024 is a leap year: the 28th is not the last day of its month
    CHECK(due("2024-02-28"_date, 1_months, counting::criminal()) == "2024-03-28"_date);
}

TEST_CASE("backwards: the event is not counted, and nothing rolls")
{
    auto const back = [](date event, period length) {
        return count_back(event, length, counting::measure(), china()).value();
    };
    CHECK(back("2024-05-31"_date, 30_days) == "2024-05-01"_date);
    CHECK(back("2024-03-31"_date, 1_months) == "2024-02-29"_date);
    CHECK(back("2025-12-31"_date, 6_months) == "2025-06-30"_date);
    // 8 October is the day after the National Day; 30, 29 September and Sunday the 28th, worked, are three days
    CHECK(back("2025-10-09"_date, 3_working_days) == "2025-09-28"_date);
    CHECK_FALSE(count_back("2025-10-09"_date, 24_hours, counting::hours(), china()));
    CHECK_FALSE(count_back("2004-01-02"_date, 3_working_days, counting::measure(), china()));
    CHECK(runs_back("2025-10-09"_date, "2025-09-28"_date, 3_working_days, china()) ==
          std::vector<count_run>{{"2025-09-28"_date, "2025-09-30"_date, run_kind::counted},
                                 {"2025-10-01"_date, "2025-10-08"_date, run_kind::rest},
                                 {"2025-10-09"_date, "2025-10-09"_date, run_kind::start}});
}

TEST_CASE("hours are proved as moments")
{
    auto const from = when{"2024-06-22T05:20"_moment};
    auto const end = count(from, 24_hours, counting::hours(), china()).value();
    CHECK(runs(from, 24_hours, counting::hours(), end, china()) ==
          std::vector<count_run>{{from, from, run_kind::start},
                                 {from, "2024-06-22T06:00"_moment, run_kind::waiting},
                                 {"2024-06-22T06:00"_moment, "2024-06-23T06:00"_moment, run_kind::counted}});
}

TEST_CASE("months go to the corresponding day, else to the end of the month (CC 202)")
{
    CHECK(unrolled("2025-01-31"_date, 1_months) == "2025-02-28"_date);
    CHECK(unrolled("2025-02-28"_date, 1_months) == "2025-03-28"_date);
    CHECK(unrolled("2025-04-30"_date, 1_months) == "2025-05-30"_date);
    CHECK(unrolled("2023-02-28"_date, 1_years) == "2024-02-28"_date);
    CHECK(unrolled("2024-02-29"_date, 1_years) == "2025-02-28"_date);
    CHECK(unrolled("2024-02-29"_date, 4_years) == "2028-02-29"_date);
    CHECK(unrolled("2024-12-31"_date, 2_months) == "2025-02-28"_date);
    CHECK(unrolled("2023-12-31"_date, 2_months) == "2024-02-29"_date);
    CHECK(unrolled("2024-08-31"_date, 1_months) == "2024-09-30"_date);
    CHECK(unrolled("2024-12-15"_date, 1_months) == "2025-01-15"_date);
    CHECK(unrolled("2024-11-30"_date, 25_months) == "2026-12-30"_date);
}

TEST_CASE("a working day as the last day is not moved, a rest day is, and a measure never is")
{
    for (auto day = "2023-12-25"_date; day <= "2026-11-30"_date; day = day + days{1}) {
        auto const end = count(day, 15_days, counting::civil(), china()).value();
        REQUIRE(end.unrolled.day() == day + days{15});
        REQUIRE(end.due.day() == rolled_by_walking(day + days{15}));
        REQUIRE(count(day, 15_days, counting::measure(), china())->due.day() == day + days{15});
    }
}

TEST_CASE("a roll past the coverage is provisional, a roll inside it is not")
{
    auto const inside = count("2026-12-17"_date, 10_days, counting::civil(), china()).value();
    CHECK(inside.unrolled.day() == "2026-12-27"_date);   // Sunday
    CHECK(inside.due.day() == "2026-12-28"_date);
    CHECK(inside.certainty == certainty::gazetted);

    auto const at_the_end = count("2026-12-18"_date, 10_days, counting::civil(), china()).value();
    CHECK(at_the_end.due.day() == "2026-12-28"_date);
    CHECK(at_the_end.certainty == certainty::gazetted);

    auto const past = count("2026-12-19"_date, 10_days, counting::civil(), china()).value();
    CHECK(past.due.day() == "2026-12-29"_date);
    CHECK(past.certainty == certainty::provisional);

    auto const weekend = count("2027-01-06"_date, 10_days, counting::civil(), china()).value();
    CHECK(weekend.unrolled.day() == "2027-01-16"_date);   // Saturday
    CHECK(weekend.due.day() == "2027-01-18"_date);
    CHECK(weekend.certainty == certainty::provisional);

    CHECK(count("2027-01-06"_date, 10_days, counting::measure(), china())->certainty ==
          certainty::gazetted);
    CHECK(next_working_day("2026-12-29"_date, china()).certainty == certainty::provisional);
}

TEST_CASE("working days past the coverage, or before it, are refused")
{
    CHECK(count("2026-12-21"_date, 5_working_days, counting::civil(), china()).has_value());
    for (auto const& [start, length] : {std::pair{"2026-12-22"_date, 5_working_days},
                                        std::pair{"2027-03-01"_date, 1_working_days},
                                        std::pair{"2003-12-01"_date, 3_working_days}}) {
        auto const end = count(start, length, counting::civil(), china());
        REQUIRE_FALSE(end);
        CHECK(end.error().code == refusal_code::out_of_coverage);
        CHECK(end.error().expected.en.find("2026-12-28") != std::string::npos);
    }
}

TEST_CASE("a period that leaves the calendar is refused, neither wrapped nor thrown past the result")
{
    for (auto const length : {100'000_years, 65'536_years, 100'000_months, 3'000'000_days}) {
        CAPTURE(length);
        result<period_end> end{refusal{.code = refusal_code::missing, .what = {}}};
        REQUIRE_NOTHROW(end = count("2024-03-15"_date, length, counting::measure(), china()));
        REQUIRE_FALSE(end);
        CHECK((end.error().code == refusal_code::out_of_coverage ||
               end.error().code == refusal_code::overflow ||
               end.error().code == refusal_code::invalid_value));
    }
}

TEST_CASE("excluded days lengthen the period by their number")
{
    std::vector<day_span> const pause{{"2024-03-18"_date, "2024-03-20"_date}};
    CHECK(count("2024-03-15"_date, 10_days, counting::measure(), china(), pause)->due.day() ==
          "2024-03-28"_date);
    // A pause that begins on the last day still lengthens; one that begins after it does not.
    CHECK(count("2024-03-15"_date, 10_days, counting::measure(), china(),
                {{"2024-03-25"_date, "2024-03-26"_date}})->due.day() == "2024-03-27"_date);
    CHECK(count("2024-03-15"_date, 10_days, counting::measure(), china(),
                {{"2024-03-26"_date, "2024-03-27"_date}})->due.day() == "2024-03-25"_date);
    // The start day is not counted anyway.
    CHECK(count("2024-03-15"_date, 10_days, counting::measure(), china(),
                {{"2024-03-10"_date, "2024-03-15"_date}})->due.day() == "2024-03-25"_date);
}

TEST_CASE("random periods agree with walking day by day, and their runs prove them")
{
    std::mt19937 random{20240315};
    std::uniform_int_distribution<std::int32_t> start_offset{0, 365 * 20};
    std::uniform_int_distribution<std::int32_t> length{0, 60};
    for (int i = 0; i < 4'000; ++i) {
        auto const start = "2004-03-01"_date + days{start_offset(random)};
        auto const n = length(random);
        auto const excluded = united(random_spans(random, start));
        bool const in_working_days = i % 4 == 0;
        period const asked{n, in_working_days ? period_unit::working_days : period_unit::days};
        auto const end = count(start, asked, counting::civil(), china(), excluded).value();

        auto const expected = in_working_days ? walked_working(start, n, excluded) : walked(start, n, excluded);
        REQUIRE(end.unrolled.day() == expected);
        REQUIRE(end.due.day() == (in_working_days ? expected : rolled_by_walking(expected)));

        auto const proof = runs(start, asked, counting::civil(), end, china(), excluded);
        REQUIRE(proof.front() == count_run{start, start, run_kind::start});
        REQUIRE(proof.back().to.day() == end.due.day());
        std::int32_t counted = 0;
        for (std::size_t j = 0; j < proof.size(); ++j) {
            auto const& run = proof[j];
            REQUIRE(run.from <= run.to);
            if (j > 0) REQUIRE(proof[j - 1].to.day() + days{1} == run.from.day());
            if (run.kind == run_kind::rolled) REQUIRE(run.from.day() > end.unrolled.day());
            for (auto day = run.from.day(); day <= run.to.day(); day = day + days{1}) {
                if (run.kind == run_kind::excluded) REQUIRE(within(day, excluded));
                if (run.kind == run_kind::rest) REQUIRE(china().status(day) == day_status::rest);
                if (run.kind != run_kind::counted) continue;
                REQUIRE_FALSE(within(day, excluded));
                if (in_working_days) REQUIRE(china().status(day) == day_status::working);
                ++counted;
            }
        }
        REQUIRE(counted == n);
    }
}

TEST_CASE("random months and years agree with a naive corresponding day")
{
    std::mt19937 random{1984};
    std::uniform_int_distribution<std::int32_t> start_offset{0, 365 * 60};
    std::uniform_int_distribution<std::int32_t> length{0, 60};
    for (int i = 0; i < 20'000; ++i) {
        auto const start = "1990-01-01"_date + days{start_offset(random)};
        auto const n = length(random);
        int year = start.year();
        int month = start.month();
        for (int step = 0; step < n; ++step)
            if (++month > 12) {
                month = 1;
                ++year;
            }
        auto const last = std::min(start.day(), days_in_month(year, month));
        REQUIRE(unrolled(start, {n, period_unit::months}) == date{year, month, last});
        REQUIRE(unrolled(start, {n, period_unit::years}) == unrolled(start, {12 * n, period_unit::months}));
    }
}

TEST_CASE("spans are united: sorted, without overlap, touching ones joined, empty ones dropped")
{
    std::vector<day_span> const spans{{"2024-05-10"_date, "2024-05-12"_date},
                                      {"2024-05-01"_date, "2024-05-03"_date},
                                      {"2024-05-02"_date, "2024-05-05"_date},
                                      {"2024-05-06"_date, "2024-05-06"_date},
                                      {"2024-05-20"_date, "2024-05-19"_date},
                                      {"2024-05-11"_date, "2024-05-11"_date}};
    std::vector<day_span> const expected{{"2024-05-01"_date, "2024-05-06"_date},
                                         {"2024-05-10"_date, "2024-05-12"_date}};
    CHECK(united(spans) == expected);
    CHECK(united({}).empty());
}

TEST_CASE("united spans hold exactly the days of the spans they are made of")
{
    std::mt19937 random{5};
    for (int i = 0; i < 1'000; ++i) {
        auto const spans = random_spans(random, "2024-05-01"_date);
        auto const joined = united(spans);
        for (auto day = "2024-03-01"_date; day < "2024-09-01"_date; day = day + days{1})
            REQUIRE(within(day, joined) == within(day, spans));
        for (std::size_t j = 1; j < joined.size(); ++j)
            REQUIRE(joined[j - 1].to + days{1} < joined[j].from);
    }
}
