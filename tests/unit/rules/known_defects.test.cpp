// What other programs got wrong with money: each of their mistakes, and what is right. Numbers as in the list of
// the field's defects that this project keeps its tests by.
#include <writ/law/published.hpp>
#include <writ/money/questions.hpp>
#include <writ/testing/testing.hpp>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

constexpr auto doubled_rate = rate::per_day(175, 1'000'000);

ledger of_sum(money amount, date due_day)
{
    return {.debts = {{"p", debt_class::capital, amount, due_day, true}},
            .terms = {.doubled = {{"2014-08-01"_date, doubled_rate}}}};
}

money simple_interest(money base, rate at, date from, date until)
{
    ledger of{.debts = {{"p", debt_class::capital, base, from, false}},
              .running = {{"i", debt_class::interest, 0, {{from, at}}, from, until}}};
    return balance(of, until).owed.general_interest;
}

scenario at_index(char const* index, index_day at, std::optional<date> on, date from, law const& by = prc::law())
{
    claim const interest{.id = "i", .kind = claim_kind::general_interest,
                         .runs = running_terms{.of = "p", .from = from,
                                               .by_index = indexed_rate{.index = index, .at = at, .on = on,
                                                                        .basis = 360}}};
    return scenario{by, {.title = judgment{.effective_on = from, .due_on = "2030-12-31"_date,
                                           .claims = {principal{36'000_cny, {}, "p"}, interest}}}};
}

}  // namespace

TEST_CASE("defect 1: a year's rate over days is exact, neither 220.00 nor nothing")
{
    CHECK(simple_interest(1'000_cny, rate::per_year(8, 100, 365), "2020-01-01"_date, "2022-09-26"_date) == 219.18_cny);
    CHECK(simple_interest(20_cny, rate::per_year(8, 100, 365), "2021-01-01"_date, "2021-12-31"_date) == 1.60_cny);
}

TEST_CASE("defect 2: a rate that holds for one day counts that day, once")
{
    ledger of{.debts = {{"p", debt_class::capital, 10'000_cny, "2024-01-01"_date, false}},
              .running = {{"i", debt_class::interest, 0,
                           {{"2024-01-01"_date, rate::per_day(1, 10'000)},
                            {"2024-01-26"_date, rate::per_day(2, 10'000)},
                            {"2024-01-27"_date, rate::per_day(1, 10'000)}},
                           "2024-01-01"_date}}};
    auto const result = balance(of, "2024-02-19"_date);
    REQUIRE(result.rows.size() == 3);
    CHECK(result.rows[1].days == 1);
    CHECK(result.rows[0].days + result.rows[1].days + result.rows[2].days == 50);
    CHECK(result.owed.general_interest == 51_cny);   // fifty days, one of them at twice the rate
}

TEST_CASE("defect 3: an end before the beginning is an error, not its absolute value and not nothing")
{
    ledger of{.debts = {{"p", debt_class::capital, 100_cny, "2024-01-01"_date, false}},
              .running = {{"i", debt_class::interest, 0, {{"2024-01-01"_date, doubled_rate}}, "2024-02-01"_date,
                           "2024-01-31"_date}}};
    CHECK_REFUSED(balance(of, "2024-06-01"_date), invalid_value);
}

TEST_CASE("defect 4: what cannot be worked out is an error that names it, never counted as nothing")
{
    auto const most = money::from_fen(INT64_MAX);
    CHECK_REFUSED(balance(of_sum(most, "2024-01-01"_date), "2024-01-02"_date), overflow);
    auto negative = of_sum(money::from_fen(-1), "2024-01-01"_date);
    CHECK_REFUSED(balance(negative, "2024-01-02"_date), invalid_value);
    auto paid = of_sum(1_cny, "2024-01-01"_date);
    paid.postings = {{"2024-01-02"_date, money::from_fen(-1)}};
    CHECK_REFUSED(balance(paid, "2024-01-02"_date), invalid_value);
    paid.postings = {{"2024-01-02"_date, 1_cny, waiver{waiver::what::sum, 1}}};
    CHECK_REFUSED(balance(paid, "2024-01-02"_date), invalid_value);
    CHECK_REFUSED(at_index("LPR-2Y", index_day::floating, {}, "2024-01-01"_date).when("2024-02-01"_date), unknown_name);
}

TEST_CASE("defect 5: a day before the first LPR is an error, never the earliest quote")
{
    CHECK_REFUSED(at_index("LPR-1Y", index_day::contract, "2019-08-19"_date, "2024-01-01"_date).when("2024-02-01"_date),
                  out_of_coverage);
    CHECK_REFUSED(at_index("LPR-1Y", index_day::floating, {}, "2019-08-19"_date).when("2024-02-01"_date),
                  out_of_coverage);
    CHECK_OWED(at_index("LPR-1Y", index_day::contract, "2019-08-20"_date, "2024-01-01"_date).when("2024-01-10"_date),
               general_interest, "42.50");   // 4.25 % for ten days
}

TEST_CASE("defect 5: the benchmark that ended is not carried on, unless the LPR is taken for it")
{
    auto const s = at_index("PBOC-1Y", index_day::floating, {}, "2019-08-10"_date);
    CHECK_OWED(s.when("2019-08-19"_date), general_interest, "43.50");
    CHECK_REFUSED(s.when("2019-08-20"_date), out_of_coverage);
    auto const lpr = prc::law().choose(prc::after_benchmark, after_benchmark_rule::loan_prime_rate);
    CHECK_OWED(at_index("PBOC-1Y", index_day::floating, {}, "2019-08-10"_date, lpr).when("2019-08-29"_date),
               general_interest, 43.50_cny + 42.50_cny);
}

TEST_CASE("defect 6: where the table of rates ends the answer ends, or says that it was carried forward")
{
    auto const s = at_index("LPR-1Y", index_day::floating, {}, "2026-10-10"_date);
    CHECK_OWED(s.when("2026-10-19"_date), general_interest, "30");
    CHECK_REFUSED(s.when("2026-10-20"_date), out_of_coverage);
    auto const carried = prc::law().choose(prc::after_last_quote, after_last_quote_rule::carried_forward);
    auto const on = at_index("LPR-1Y", index_day::floating, {}, "2026-10-10"_date, carried).when("2026-10-20"_date);
    CHECK_OWED(on, general_interest, "33");
    CHECK_ONE_FINDING(on, "G-03", gap);
}

TEST_CASE("defect 18: a payment booked late is where it belongs")
{
    auto late = of_sum(10'000_cny, "2024-03-01"_date);
    late.postings = {{"2024-03-20"_date, 3'000_cny}, {"2024-03-16"_date, 2'000_cny}};
    auto in_order = late;
    std::swap(in_order.postings[0], in_order.postings[1]);
    auto const a = balance(late, "2024-04-01"_date);
    auto const b = balance(in_order, "2024-04-01"_date);
    CHECK(a.owed.total == b.owed.total);
    REQUIRE(a.rows.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) CHECK(a.rows[i].amount == b.rows[i].amount);
}

TEST_CASE("defect 19: a payment booked over a stretch of penalty keeps what had accrued before it")
{
    ledger of{.debts = {{"p", debt_class::capital, 10'000_cny, "2024-01-01"_date, false}},
              .running = {{"penalty", debt_class::penalty, 0, {{"2024-01-01"_date, rate::per_day(1, 1'000)}},
                           "2024-01-02"_date}}};
    CHECK(balance(of, "2024-01-11"_date).owed.contract_penalty == 100_cny);
    of.postings = {{"2024-01-06"_date, 10'000_cny}};
    CHECK(balance(of, "2024-01-11"_date).owed.contract_penalty == 50_cny);   // of the five days before it
}

TEST_CASE("defect 20: a settlement forgives nothing that nobody gave up")
{
    auto const owing = scenario{prc::law(), {.title = judgment{.effective_on = "2023-12-01"_date,
                                                               .due_on = "2023-12-31"_date,
                                                               .claims = {principal{100'000_cny, {}, "p"}}}}}
                           .given(case_filed{.on = "2024-01-02"_date, .number = "1"});
    auto const settled = owing.given(settlement_reached{.on = "2024-01-10"_date, .id = "s",
                                                        .form = settlement_form::joint,
                                                        .instalments = {{"2024-06-30"_date, 90'000_cny}}});
    CHECK_OWED(settled.when("2024-02-01"_date), total, owing.when("2024-02-01"_date).owed.total.value());
}

TEST_CASE("defect 21: rounded once, at the end")
{
    // 199 × 0.5 × 2 is 199; rounding 99.5 first would make it 200.
    CHECK(round_to_fen(exact{199, 1} * exact{1, 2} * exact{2, 1}, rounding::half_up).fen() == 199);
}

TEST_CASE("defect 22: large sums are exact to the fen")
{
    // In binary floating point 68,000,000 in a formula came out 8 too high.
    CHECK(balance(of_sum(68'000'000_cny, "2023-12-31"_date), "2024-12-31"_date).owed.doubled == 4'355'400_cny);
    CHECK(balance(of_sum(680'000'000'000.01_cny, "2023-12-31"_date), "2024-01-01"_date).owed.doubled ==
          119'000'000_cny);
}

TEST_CASE("defect 26: a quote of a later day changes nothing before it")
{
    auto series = *prc::law().published("LPR-1Y");
    series.values.values.push_back({"2026-10-20"_date, {275, 10'000}, {}});
    series.known_until = "2026-11-19"_date;
    auto const later = prc::law().with_published(series);
    auto told = [](scenario const& s, date day) { return s.when(day).owed.general_interest.value(); };
    auto const before = at_index("LPR-1Y", index_day::floating, {}, "2025-01-10"_date);
    auto const after = at_index("LPR-1Y", index_day::floating, {}, "2025-01-10"_date, later);
    for (auto const day : {"2025-01-10"_date, "2025-05-20"_date, "2026-10-19"_date})
        CHECK(told(before, day) == told(after, day));
    CHECK(told(after, "2026-10-20"_date) == told(after, "2026-10-19"_date) + 2.75_cny);
}

TEST_CASE("defect 26: as of an earlier day the books knew only the quotes published by then")
{
    auto const s = at_index("LPR-1Y", index_day::floating, {}, "2024-07-01"_date);
    // On 22 July 2024 the rate fell; whoever looks from the 21st does not know that, nor what will hold after it.
    CHECK_NOTHROW((void)assess(s.file(), prc::law(), as_of{"2024-07-21"_date, end_of("2024-07-21"_date)}));
    for (auto const day : {"2024-07-22"_date, "2024-07-25"_date})
        CHECK_REFUSED(try_assess(s.file(), prc::law(), as_of{day, end_of("2024-07-21"_date)}), out_of_coverage);
}

TEST_CASE("defect 32: a stay of enforcement moves no day from which the delay counts")
{
    auto const s = scenario{prc::law(), {.title = judgment{.effective_on = "2023-12-01"_date,
                                                           .due_on = "2023-12-31"_date,
                                                           .claims = {principal{100'000_cny, {}, "p"}}}}}
                       .given(case_filed{.on = "2024-01-02"_date, .number = "1"})
                       .given(stayed{.on = "2024-01-05"_date, .until = "2024-03-05"_date});
    CHECK_OWED(s.when("2024-01-10"_date), doubled_interest, "175");
}
