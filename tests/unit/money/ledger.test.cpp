#include <writ/money/ledger.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <ostream>
#include <random>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

ledger_result balance(std::vector<debt> debts, std::vector<running_debt> running, std::vector<posting> postings,
                      ledger_terms terms, date as_of)
{
    return writ::balance({std::move(debts), std::move(running), std::move(postings), std::move(terms)}, as_of);
}

rate_schedule always(rate r) { return {{"1990-01-01"_date, r}}; }
waiver given_up(std::size_t sum) { return {waiver::what::sum, sum}; }

constexpr auto doubled_rate = rate::per_day(175, 1'000'000);

ledger_terms doubled_from_2014() { return {.doubled = {{"2014-08-01"_date, doubled_rate}}}; }

debt sum(char const* name, money amount, date due) { return {name, debt_class::capital, amount, due, true}; }

money doubled_on(money base, date due, date as_of)
{
    return balance({sum("a", base, due)}, {}, {}, doubled_from_2014(), as_of).owed.doubled;
}

std::string text_of(ledger_result const& result)
{
    std::string out;
    auto const& o = result.owed;
    for (auto const& amount : {o.costs, o.general_interest, o.principal, o.contract_penalty, o.doubled,
                               o.total, o.per_diem, o.received, o.surplus})
        out += to_string(amount) + ' ';
    for (auto const& row : result.rows)
        out += '\n' + std::to_string(static_cast<int>(row.kind)) + ' ' + row.of + ' ' + to_string(row.from) +
               ' ' + to_string(row.to) + ' ' + std::to_string(row.days) + ' ' + to_string(row.base) + ' ' +
               to_string(row.rate) + ' ' + row.accrued.in_yuan() + ' ' + to_string(row.amount);
    return out;
}

}  // namespace

TEST_CASE("published figures of the doubled part come out")
{
    CHECK(doubled_on(13'887'752.84_cny, "2019-04-13"_date, "2020-12-08"_date) == 1'470'365.83_cny);   // WE-02
    CHECK(doubled_on(100'000_cny, "2024-01-01"_date, "2024-01-02"_date) == 17.50_cny);                // WE-05
    CHECK(doubled_on(1'000'000_cny, "2024-01-01"_date, "2024-01-31"_date) == 5'250_cny);              // WE-09
    CHECK(doubled_on(1'000'000_cny, "2020-01-28"_date, "2024-05-08"_date) == 273'350_cny);            // WE-21
}

TEST_CASE("the day due bears nothing, the day after bears one day")
{
    CHECK(doubled_on(100'000_cny, "2024-01-10"_date, "2024-01-09"_date) == money::zero());
    CHECK(doubled_on(100'000_cny, "2024-01-10"_date, "2024-01-10"_date) == money::zero());
    CHECK(doubled_on(100'000_cny, "2024-01-10"_date, "2024-01-11"_date) == 17.50_cny);
}

TEST_CASE("excluded days bear no doubled part (WE-30)")
{
    auto terms = doubled_from_2014();
    terms.not_counted = {{"2024-01-03"_date, "2024-01-04"_date}, {"2024-01-06"_date, "2024-01-07"_date}};
    auto const result = balance({sum("a", 100'000_cny, "2023-12-31"_date)}, {},
                                {{"2024-01-05"_date, 40'000_cny}}, terms, "2024-01-10"_date);
    CHECK(result.owed.doubled == 84_cny);
    CHECK(result.owed.principal == 60'000_cny);
    for (auto const& row : result.rows)
        for (auto const& span : terms.not_counted)
            CHECK((row.to < span.from || span.to < row.from));
}

TEST_CASE("costs are paid first, then interest (WE-26)")
{
    std::vector<debt> const debts{{"interest", debt_class::interest, 36'000_cny, "2024-01-01"_date, false},
                                  {"acceptance", debt_class::costs, 2'456.93_cny, "2024-01-01"_date, false},
                                  {"preservation", debt_class::costs, 1'724.62_cny, "2024-01-01"_date, false},
                                  {"lawyer", debt_class::costs, 12'000_cny, "2024-01-01"_date, false},
                                  {"security", debt_class::costs, 800_cny, "2024-01-01"_date, false}};
    auto const result = balance(debts, {}, {{"2024-02-01"_date, 20'000_cny}}, {}, "2024-02-01"_date);
    CHECK(result.owed.costs == money::zero());
    CHECK(result.owed.general_interest == 32'981.55_cny);
    CHECK(result.owed.received == 20'000_cny);
}

TEST_CASE("whether the day of a payment still counts moves the interest by a day (WE-27, WE-28)")
{
    // The examples let the sum cut the principal alone; here that is a part given up.
    std::vector<debt> const debts{{"p", debt_class::capital, 100'000_cny, "2023-12-31"_date, false}};
    std::vector<running_debt> const running{{.id = "i", .place = debt_class::interest, .of = 0,
                                             .rates = always(rate::per_year(365, 1'000, 365)),
                                             .from = "2024-01-01"_date}};
    std::vector<posting> const cut{{"2024-01-05"_date, 40'000_cny, given_up(0)}};
    ledger_terms terms;
    CHECK(balance(debts, running, cut, terms, "2024-01-10"_date).owed.general_interest == 800_cny);
    terms.payment_day_counts = false;
    CHECK(balance(debts, running, cut, terms, "2024-01-10"_date).owed.general_interest == 760_cny);
}

TEST_CASE("two half fen are rounded once, on the total (WE-34)")
{
    ledger_terms const terms{.doubled = {{"2014-08-01"_date, rate::per_day(5, 1'000)}}};
    auto const one_day = balance({sum("a", 1_cny, "2024-01-01"_date), sum("b", 1_cny, "2024-01-01"_date)}, {},
                                 {}, terms, "2024-01-02"_date);
    CHECK(one_day.owed.doubled == 0.01_cny);

    // Two rows of half a fen each, because the rate changes between them.
    ledger_terms const changing{.doubled = {{"2014-08-01"_date, rate::per_day(5, 1'000)},
                                            {"2024-01-03"_date, rate::per_day(50, 10'000)}}};
    auto const two_days = balance({sum("a", 1_cny, "2024-01-01"_date)}, {}, {}, changing, "2024-01-03"_date);
    REQUIRE(two_days.rows.size() == 2);
    CHECK(two_days.owed.doubled == 0.01_cny);
    CHECK(two_days.rows[0].amount + two_days.rows[1].amount == 0.01_cny);
}

TEST_CASE("three part payments of one debt (DV-03)")
{
    auto const result = balance({sum("debt", 95'300_cny, "2022-09-30"_date)}, {},
                                {{"2023-03-01"_date, 15'000_cny},
                                 {"2024-08-30"_date, 25'000_cny},
                                 {"2024-10-01"_date, 55'300_cny}},
                                doubled_from_2014(), "2024-10-01"_date);
    REQUIRE(result.rows.size() == 3);
    CHECK(result.rows[0].amount == 2'534.98_cny);
    CHECK(result.rows[1].amount == 7'700.77_cny);
    CHECK(result.rows[2].amount == 309.68_cny);
    CHECK(result.rows[0].days == 152);
    CHECK(result.owed.doubled == 10'545.43_cny);
    CHECK(result.owed.principal == money::zero());
    CHECK(result.owed.total == 10'545.43_cny);
    CHECK(result.owed.per_diem == money::zero());
}

TEST_CASE("the doubled part is paid last, and what is left over is a surplus")
{
    std::vector<debt> const debts{sum("p", 1'000_cny, "2023-12-31"_date),
                                  {"penalty", debt_class::penalty, 50_cny, "2023-12-31"_date, false}};
    auto owed_after = [&](money paid) {
        return balance(debts, {}, {{"2024-04-09"_date, paid}}, doubled_from_2014(), "2024-04-09"_date).owed;
    };
    // 100 days of 1,000 are 17.50.
    CHECK(owed_after(1'000_cny).principal == money::zero());
    CHECK(owed_after(1'000_cny).contract_penalty == 50_cny);
    CHECK(owed_after(1'050_cny).doubled == 17.50_cny);
    CHECK(owed_after(1'060_cny).doubled == 7.50_cny);
    CHECK(owed_after(1'067.50_cny).total == money::zero());
    CHECK(owed_after(1'067.50_cny).surplus == money::zero());
    CHECK(owed_after(1'067.51_cny).surplus == 0.01_cny);
    CHECK(owed_after(1'067.51_cny).received == 1'067.51_cny);
}

TEST_CASE("within a class the sum due first is paid first")
{
    std::vector<debt> const debts{sum("late", 100_cny, "2024-03-01"_date), sum("early", 100_cny, "2024-01-01"_date)};
    auto const result = balance(debts, {}, {{"2024-01-10"_date, 100_cny}}, doubled_from_2014(), "2024-02-28"_date);
    // Had the later one been paid, the earlier would have gone on bearing interest.
    REQUIRE(result.rows.size() == 1);
    CHECK(result.rows[0].to == "2024-01-10"_date);
    CHECK(result.rows[0].base == 100_cny);
}

TEST_CASE("a payment after the day asked about is not seen, one on that day is")
{
    std::vector<debt> const debts{sum("a", 100_cny, "2023-12-31"_date)};
    std::vector<posting> const paid{{"2024-02-01"_date, 100_cny}};
    CHECK(balance(debts, {}, paid, {}, "2024-01-31"_date).owed.received == money::zero());
    CHECK(balance(debts, {}, paid, {}, "2024-02-01"_date).owed.received == 100_cny);
    CHECK(balance(debts, {}, paid, {}, "2024-02-01"_date).owed.total == money::zero());
}

TEST_CASE("a waiver lowers its own claim, never below zero, and is no receipt")
{
    std::vector<debt> const debts{sum("a", 100_cny, "2023-12-31"_date), sum("b", 100_cny, "2023-12-31"_date)};
    auto const owed = balance(debts, {}, {{"2024-02-01"_date, 150_cny, given_up(1)}}, {}, "2024-02-01"_date).owed;
    CHECK(owed.principal == 100_cny);
    CHECK(owed.received == money::zero());
    CHECK(owed.surplus == money::zero());
}

TEST_CASE("running interest counts its first and its last day and stops at its cap")
{
    std::vector<debt> const debts{{"p", debt_class::capital, 36'500_cny, "2023-12-31"_date, false}};
    running_debt interest{.id = "i", .place = debt_class::interest, .of = 0,
                          .rates = always(rate::per_year(10, 100, 365)), .from = "2024-01-01"_date,
                          .until = "2024-01-10"_date};
    auto on = [&](date day) { return balance(debts, {interest}, {}, {}, day).owed; };
    CHECK(on("2023-12-31"_date).general_interest == money::zero());
    CHECK(on("2024-01-01"_date).general_interest == 10_cny);
    CHECK(on("2024-01-10"_date).general_interest == 100_cny);
    CHECK(on("2024-01-11"_date).general_interest == 100_cny);
    CHECK(on("2023-12-31"_date).per_diem == 10_cny);
    CHECK(on("2024-01-09"_date).per_diem == 10_cny);
    CHECK(on("2024-01-10"_date).per_diem == money::zero());
    interest.cap = 55_cny;
    CHECK(on("2024-01-05"_date).general_interest == 50_cny);
    CHECK(on("2024-01-06"_date).general_interest == 55_cny);
    CHECK(on("2024-01-10"_date).general_interest == 55_cny);
}

TEST_CASE("what the next day adds is what the next day adds, also where a cap is near")
{
    std::vector<debt> const debts{{"p", debt_class::capital, 36'500_cny, "2023-12-31"_date, false}};
    std::vector<running_debt> const running{{.id = "i", .place = debt_class::interest, .of = 0,
                                             .rates = always(rate::per_year(10, 100, 365)),
                                             .from = "2024-01-01"_date, .cap = 55_cny}};
    for (auto day = "2023-12-30"_date; day < "2024-01-10"_date; day = day + days{1}) {
        CAPTURE(day);
        auto const today = balance(debts, running, {}, {}, day).owed;
        auto const tomorrow = balance(debts, running, {}, {}, day + days{1}).owed;
        CHECK(today.per_diem == tomorrow.total - today.total);
    }
}

TEST_CASE("the row of a capped stretch says what its days, base and rate come to")
{
    std::vector<debt> const debts{{"p", debt_class::capital, 36'500_cny, "2023-12-31"_date, false}};
    std::vector<running_debt> const running{{.id = "i", .place = debt_class::interest, .of = 0,
                                             .rates = always(rate::per_year(10, 100, 365)),
                                             .from = "2024-01-01"_date, .cap = 50_cny}};
    // The cap is reached exactly on the fifth day: no day after it bears anything.
    auto const result = balance(debts, running, {}, {}, "2024-01-31"_date);
    REQUIRE(result.rows.size() == 1);
    CHECK(result.rows[0].amount == 50_cny);
    CHECK(result.rows[0].to == "2024-01-05"_date);
    CHECK(result.rows[0].days == 5);
}

TEST_CASE("a change of the rate splits the statement at its day")
{
    ledger_terms const terms{.doubled = {{"2014-08-01"_date, doubled_rate},
                                         {"2024-01-11"_date, rate::per_day(1, 10'000)}}};
    auto const result = balance({sum("a", 100'000_cny, "2023-12-31"_date)}, {}, {}, terms, "2024-01-20"_date);
    REQUIRE(result.rows.size() == 2);
    CHECK(result.rows[0].to == "2024-01-10"_date);
    CHECK(result.rows[0].amount == 175_cny);
    CHECK(result.rows[1].from == "2024-01-11"_date);
    CHECK(result.rows[1].amount == 100_cny);
}

TEST_CASE("no doubled part before the first rate, and none where the terms have none")
{
    auto const debts = std::vector<debt>{sum("a", 100'000_cny, "2014-07-30"_date)};
    CHECK(balance(debts, {}, {}, doubled_from_2014(), "2014-07-31"_date).owed.doubled == money::zero());
    CHECK(balance(debts, {}, {}, doubled_from_2014(), "2014-08-01"_date).owed.doubled == 17.50_cny);
    CHECK(balance(debts, {}, {}, {}, "2024-08-01"_date).owed.doubled == money::zero());
}

TEST_CASE("an event of something else does not tear a row in two")
{
    auto const debts = std::vector<debt>{sum("a", 100'000_cny, "2023-12-31"_date),
                                         {"costs", debt_class::costs, 10_cny, "2024-01-15"_date, false}};
    auto const result = balance(debts, {}, {{"2024-01-20"_date, 10_cny}}, doubled_from_2014(), "2024-01-31"_date);
    REQUIRE(result.rows.size() == 1);
    CHECK(result.rows[0].days == 31);
}

TEST_CASE("a back-dated payment equals one entered in its order, in any of 10,000 orders")
{
    std::vector<debt> const debts{sum("a", 9'531.17_cny, "2023-12-31"_date), sum("b", 777.77_cny, "2024-02-15"_date),
                                  {"costs", debt_class::costs, 123.45_cny, "2023-12-31"_date, false}};
    std::vector<running_debt> const running{{.id = "i", .place = debt_class::interest, .of = 0,
                                             .rates = always(rate::per_year(385, 10'000, 360)),
                                             .from = "2023-06-01"_date}};
    std::vector<posting> postings{{"2024-01-05"_date, 100_cny},    {"2024-01-05"_date, 33.33_cny},
                                  {"2024-01-05"_date, 20_cny, given_up(0)},  {"2024-02-20"_date, 4'000_cny},
                                  {"2024-02-20"_date, 5_cny, given_up(1)},   {"2024-02-20"_date, 6_cny, given_up(1)},
                                  {"2024-03-16"_date, 0.01_cny},   {"2024-06-01"_date, 99'999_cny}};
    auto const expected = text_of(balance(debts, running, postings, doubled_from_2014(), "2024-05-20"_date));
    std::mt19937 random{878};
    for (int i = 0; i < 10'000; ++i) {
        std::shuffle(postings.begin(), postings.end(), random);
        REQUIRE(text_of(balance(debts, running, postings, doubled_from_2014(), "2024-05-20"_date)) == expected);
    }
}

TEST_CASE("sums beyond the type are refused")
{
    auto const most = money::from_fen(INT64_MAX);
    CHECK_THROWS_AS((void)balance({sum("a", most, "2024-01-01"_date), sum("b", most, "2024-01-01"_date)}, {}, {}, {},
                            "2024-01-01"_date),
                    error);
    CHECK_THROWS_AS((void)balance({sum("a", most, "2024-01-01"_date)}, {}, {}, doubled_from_2014(), "2024-01-02"_date),
                    error);
}

TEST_CASE("the lower of two schedules holds on each day, and a rate meets its ceiling by the day, not by the year")
{
    auto const own = rate_schedule{{"2024-01-01"_date, rate::per_year(15, 100, 365)}};
    rate_schedule const most{{"2023-01-01"_date, rate::per_year(146, 1'000, 365)},
                             {"2024-03-01"_date, rate::per_year(16, 100, 365)},
                             {"2024-06-01"_date, rate::per_year(134, 1'000, 365)}};
    CHECK(capped(own, most) == rate_schedule{{"2023-01-01"_date, rate::per_year(146, 1'000, 365)},
                                             {"2024-03-01"_date, rate::per_year(15, 100, 365)},
                                             {"2024-06-01"_date, rate::per_year(134, 1'000, 365)}});
    // 15.1 % by 365 is less a day than 15 % by 360.
    auto const by_360 = rate_schedule{{"2024-01-01"_date, rate::per_year(15, 100, 360)}};
    auto const by_365 = rate_schedule{{"2024-01-01"_date, rate::per_year(151, 1'000, 365)}};
    CHECK(capped(by_360, by_365) == by_365);
    CHECK(capped(own, {}) == own);
    CHECK(capped({}, {}).empty());
}
