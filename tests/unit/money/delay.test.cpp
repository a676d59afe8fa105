// The regimes before 1 August 2014: the bank's rate, doubled, on the whole debt; paid off together (并还).
#include <writ/money/ledger.hpp>
#include <writ/rules/ledgers.hpp>
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

rate_schedule always(std::int64_t basis_points)
{
    return {{"1990-01-01"_date, rate::per_year(basis_points, 10'000, 360)}};
}

ledger_terms at(std::int64_t basis_points)
{
    ledger_terms out{.doubled = {{"2014-08-01"_date, rate::per_day(175, 1'000'000)}}};
    out.before = delay_regime{.from = "2009-05-18"_date, .until = "2014-07-31"_date};
    for (auto& tenor : out.before->tenors) tenor = always(basis_points);
    return out;
}

debt sum(money amount, date due) { return {"a", debt_class::capital, amount, due, true}; }

money amount_of(ledger_result const& of, debt_class kind)
{
    auto out = money::zero();
    for (auto const& row : of.rows)
        if (row.kind == kind) out += row.amount;
    return out;
}

/// The terms of the built-in law, the older regimes with them.
ledger by_law(std::vector<debt> debts, date as_of, law const& by = prc::law())
{
    ledger out{.debts = std::move(debts), .terms = terms_of(by)};
    add_older_regimes(out, by, as_of);
    return out;
}

}  // namespace

TEST_CASE("a payment divides between a sum and the interest on just that sum (DV-02)")
{
    // 300,000 after 180 days at 5.60 % by 360: 284,090.91 of the sum, 15,909.09 of interest.
    ledger const of{.debts = {sum(1'000'000_cny, "2013-01-01"_date)},
                    .postings = {{"2013-06-30"_date, 300'000_cny}},
                    .terms = at(560)};
    auto const result = balance(of, "2013-06-30"_date);
    CHECK(result.owed.principal == 1'000'000_cny - 284'090.91_cny);
    REQUIRE(result.rows.size() == 2);
    CHECK(result.rows[0].base == 284'090.91_cny);
    CHECK(result.rows[0].days == 180);
    CHECK(result.rows[0].amount == 15'909.09_cny);
    // What is left has cost its own delay meanwhile.
    CHECK(result.owed.doubled == round_to_fen(exact{715'909.09_cny} * exact{56, 1'000}, rounding::half_up));
}

TEST_CASE("at the cut the old interest is frozen and the doubled part runs on the sum alone")
{
    ledger const of{.debts = {sum(100'000_cny, "2013-08-05"_date)}, .terms = at(600)};
    auto const before = balance(of, "2014-07-31"_date).owed;
    CHECK(before.doubled == 12'000_cny);          // 360 days at twice 6 %
    auto const after = balance(of, "2014-08-10"_date).owed;
    CHECK(after.doubled == 12'000_cny + 175_cny); // ten days of 17.50, nothing on the interest
    CHECK(balance(of, "2014-07-30"_date).owed.per_diem == 33.33_cny);
    CHECK(before.per_diem == 17.50_cny);
    CHECK(after.per_diem == 17.50_cny);
}

TEST_CASE("a payment on the last day of the old regime is divided, on the next day it pays the sum first")
{
    ledger of{.debts = {sum(100'000_cny, "2013-08-05"_date)}, .terms = at(600)};
    of.postings = {{"2014-07-31"_date, 11'200_cny}};
    CHECK(balance(of, "2014-07-31"_date).owed.principal == 90'000_cny);
    of.postings = {{"2014-08-01"_date, 11'200_cny}};
    auto const owed = balance(of, "2014-08-01"_date).owed;
    CHECK(owed.principal == 88'800_cny);
    CHECK(owed.doubled == 12'017.50_cny);
}

TEST_CASE("what is paid after the cut pays the old interest before the doubled part, both after the sum")
{
    ledger of{.debts = {sum(100'000_cny, "2013-08-05"_date)}, .terms = at(600)};
    of.postings = {{"2014-08-10"_date, 112'000_cny}};
    CHECK(balance(of, "2014-08-10"_date).owed.total == 175_cny);
}

TEST_CASE("the whole debt of the title bears it, costs and penalty with it, not the doubled part afterwards")
{
    ledger of{.debts = {sum(100'000_cny, "2013-08-05"_date),
                        {"costs", debt_class::costs, 10'000_cny, "2013-08-05"_date, false}},
              .terms = at(600)};
    CHECK(balance(of, "2014-07-31"_date).owed.doubled == 13'200_cny);
    CHECK(balance(of, "2014-08-10"_date).owed.doubled == 13'375_cny);
}

TEST_CASE("interest of the title ends where the delay begins, and comes back at the cut")
{
    ledger of{.debts = {sum(360'000_cny, "2013-08-05"_date)}, .terms = at(600)};
    of.debts[0].in_doubled_base = false;
    of.running = {{"i", debt_class::interest, 0, always(1'000), "2013-07-27"_date}};
    // Ten days of 100 to the due day; they are a part of what the delay costs.
    auto owed = balance(of, "2014-07-31"_date).owed;
    CHECK(owed.general_interest == 1'000_cny);
    CHECK(owed.doubled == 43'200_cny + 120_cny);
    CHECK(balance(of, "2014-08-02"_date).owed.general_interest == 1'200_cny);
    of.terms.before->stops_general_interest = false;
    owed = balance(of, "2014-07-31"_date).owed;
    CHECK(owed.general_interest == 37'000_cny);
    CHECK(owed.doubled == 43'200_cny);
}

TEST_CASE("the tenor is that of the delay, to the day, and each rate holds from its own day")
{
    ledger_terms terms = at(100);
    for (std::size_t i = 0; i < 5; ++i) terms.before->tenors[i] = always(100 * static_cast<std::int64_t>(i + 1));
    ledger of{.debts = {sum(100'000_cny, "2010-01-10"_date)}, .terms = terms};
    auto const rate_on = [&](date day) { return balance(of, day).rows.at(0).rate.parts(); };
    CHECK(rate_on("2010-07-10"_date) == 200);    // six months, the multiple of two in it
    CHECK(rate_on("2010-07-11"_date) == 400);
    CHECK(rate_on("2011-01-10"_date) == 400);
    CHECK(rate_on("2011-01-11"_date) == 600);
    CHECK(rate_on("2013-01-10"_date) == 600);
    CHECK(rate_on("2013-01-11"_date) == 800);
    of.debts[0].due = "2009-05-20"_date;
    CHECK(rate_on("2014-05-20"_date) == 800);
    CHECK(rate_on("2014-05-21"_date) == 1'000);
    of.terms.before->is_by_length = false;
    CHECK(rate_on("2014-05-21"_date) == 400);
}

TEST_CASE("by the built-in table: two rates, three rows, and the doubled part after them")
{
    auto const of = by_law({sum(100'000_cny, "2012-06-30"_date)}, "2014-08-10"_date);
    auto const result = balance(of, "2014-08-10"_date);
    // Two years' delay: 6.40 % until 2012-07-05, then 6.15 %, by 360, doubled.
    REQUIRE(result.rows.size() == 3);
    CHECK(result.rows[0].days == 5);
    CHECK(result.rows[0].rate == rate::per_year(1'280, 10'000, 360));
    CHECK(result.rows[1].from == "2012-07-06"_date);
    CHECK(result.rows[1].to == "2014-07-31"_date);
    CHECK(result.rows[1].rate == rate::per_year(1'230, 10'000, 360));
    CHECK(result.rows[2].kind == debt_class::doubled);
    CHECK(amount_of(result, debt_class::delay) + amount_of(result, debt_class::doubled) == result.owed.doubled);
}

TEST_CASE("delay before 18 May 2009 is refused, unless the benchmark is taken for the rate of those days")
{
    std::vector<debt> const early{sum(100'000_cny, "2009-05-16"_date)};
    CHECK_THROWS_AS((void)by_law(early, "2015-01-01"_date), error);
    CHECK_NOTHROW((void)by_law({sum(100'000_cny, "2009-05-17"_date)}, "2015-01-01"_date));
    CHECK_NOTHROW((void)by_law(early, "2009-05-16"_date));   // nothing is late yet
    auto const own = prc::law().choose(prc::delay_before_2009, delay_before_2009_rule::benchmark);
    CHECK_NOTHROW((void)by_law(early, "2015-01-01"_date, own));
    CHECK_THROWS_AS((void)by_law({sum(100'000_cny, "1992-07-12"_date)}, "2015-01-01"_date, own), error);
}

TEST_CASE("what is given up had cost its delay until then")
{
    ledger of{.debts = {sum(100'000_cny, "2013-01-01"_date)}, .terms = at(600)};
    of.postings = {{"2013-06-30"_date, 100'000_cny, waiver{waiver::what::sum, 0}}};
    auto owed = balance(of, "2014-07-31"_date).owed;
    CHECK(owed.principal == money::zero());
    CHECK(owed.doubled == 6'000_cny);
    of.postings.push_back({"2013-07-01"_date, 7'000_cny, waiver{waiver::what::doubled}});
    owed = balance(of, "2014-07-31"_date).owed;
    CHECK(owed.total == money::zero());
    CHECK(owed.waived == 106'000_cny);
    CHECK(owed.void_waiver == 1'000_cny);
}

TEST_CASE("interest of the title that begins on the due day has that day, and no more until the cut")
{
    ledger of{.debts = {sum(360'000_cny, "2013-08-05"_date)}, .terms = at(600)};
    of.running = {{"i", debt_class::interest, 0, always(1'000), "2013-08-05"_date}};
    CHECK(balance(of, "2013-08-05"_date).owed.general_interest == 100_cny);
    CHECK(balance(of, "2014-07-31"_date).owed.general_interest == 100_cny);
}

TEST_CASE("a last day ends the interest of the older regimes as well")
{
    ledger of{.debts = {sum(100'000_cny, "2013-08-05"_date)}, .terms = at(600)};
    of.terms.last_day = "2013-08-15"_date;
    CHECK(balance(of, "2014-07-31"_date).owed.doubled == 333.33_cny);   // ten days of 33.33…
    of.postings = {{"2013-09-01"_date, 60'000_cny}};
    CHECK(balance(of, "2014-07-31"_date).owed.total == 40'333.34_cny);   // the payment and the rest are each rounded
}

TEST_CASE("a fen too little leaves a fen of the sum, never the sum paid and its interest lost")
{
    // A year of 360 days at twice 50 %: the delay costs as much again as the sum.
    ledger of{.debts = {sum(10'000_cny, "2013-08-05"_date)}, .terms = at(5'000)};
    of.postings = {{"2014-07-31"_date, 19'999.99_cny}};
    CHECK(balance(of, "2014-07-31"_date).owed.principal == 0.01_cny);
    of.postings = {{"2014-07-31"_date, 20'000_cny}};
    CHECK(balance(of, "2014-07-31"_date).owed.total == money::zero());
}

TEST_CASE("random delays before the cut: paid off with their interest, to the fen, by a count of days")
{
    std::mt19937_64 random{6};
    auto const upto = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (int i = 0; i < 5'000; ++i) {
        CAPTURE(i);
        auto const basis_points = 300 + upto(500);
        auto const due = "2013-01-01"_date + days{upto(100)};
        auto left = std::int64_t{1 + upto(50'000'000)};
        ledger of{.debts = {sum(money::from_fen(left), due)}, .terms = at(basis_points)};
        std::int64_t interest = 0;
        auto day = due + days{1 + upto(30)};
        for (auto n = upto(5); n > 0; --n, day = day + days{1 + upto(60)}) {
            auto const paid = std::int64_t{1 + upto(10'000'000)};
            of.postings.push_back({day, money::from_fen(paid)});
            // paid = sum + sum × rate × 2 × days / 360, in whole numbers of 10,000 × 360 parts
            auto const whole = std::int64_t{3'600'000};
            auto const with_interest = whole + 2 * basis_points * (day - due).count;
            auto const needed = (left * with_interest * 2 + whole) / (2 * whole);
            auto part = needed <= paid ? left
                                       : std::min((paid * whole * 2 + with_interest) / (2 * with_interest), left - 1);
            interest += std::min(needed, paid) - part;
            left -= part;
        }
        auto const got = balance(of, day);
        REQUIRE(got.owed.principal.fen() == left);
        auto const remaining = (int128{left} * 2 * basis_points * (day - due).count * 2 + 3'600'000) / 7'200'000;
        REQUIRE(got.owed.doubled.fen() == static_cast<std::int64_t>(remaining));
        REQUIRE(amount_of(got, debt_class::delay).fen() == interest + static_cast<std::int64_t>(remaining));
        std::shuffle(of.postings.begin(), of.postings.end(), random);
        REQUIRE(balance(of, day).owed.total == got.owed.total);
    }
}
