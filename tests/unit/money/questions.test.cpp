#include <writ/money/questions.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <random>

using namespace writ;
using namespace writ::literals;

namespace {

ledger one_sum(money amount, date due)
{
    return {.debts = {{"a", debt_class::capital, amount, due, true}},
            .terms = {.doubled = {{"2014-08-01"_date, rate::per_day(175, 1'000'000)}}}};
}

}  // namespace

TEST_CASE("what is paid off on a day leaves nothing, and a fen less leaves a fen")
{
    std::mt19937_64 random{15};
    for (int i = 0; i < 2'000; ++i) {
        CAPTURE(i);
        auto of = one_sum(money::from_fen(1 + static_cast<std::int64_t>(random() % 100'000'000)), "2024-01-15"_date);
        of.terms.payment_day_counts = i % 2 == 0;
        for (auto n = random() % 3; n > 0; --n)
            of.postings.push_back({"2024-01-01"_date + days{static_cast<std::int32_t>(random() % 300)},
                                   money::from_fen(1 + static_cast<std::int64_t>(random() % 30'000'000))});
        auto const day = "2024-02-01"_date + days{static_cast<std::int32_t>(random() % 600)};
        auto const sum = payoff(of, day);
        auto paid = of;
        paid.postings.push_back({day, sum});
        auto const clear = balance(paid, day).owed;
        REQUIRE(clear.total == money::zero());
        REQUIRE(clear.surplus == balance(of, day).owed.surplus);
        if (sum == money::zero()) continue;
        paid.postings.back().amount = sum - money::from_fen(1);
        REQUIRE(balance(paid, day).owed.total != money::zero());
    }
}

TEST_CASE("paying so much on each 15th, when is it clear")
{
    // 10,000 due at the end of 2023; 1,000 a month from 15 January.
    auto const end = clear_by(one_sum(10'000_cny, "2023-12-31"_date), {"2024-01-15"_date, 1'000_cny});
    REQUIRE(end);
    CHECK(end->on == "2024-11-15"_date);
    CHECK(end->payments == 11);
    CHECK(end->paid == 10'000_cny + end->last);
    // Interest on 10,000 for 15 days, then on a thousand less each month.
    CHECK(end->last == 265.65_cny);
}

TEST_CASE("what never clears is said to never clear")
{
    // 1,750 a day of interest is only what the doubled part takes; a fen a month never gets there.
    CHECK_FALSE(clear_by(one_sum(10'000'000_cny, "2023-12-31"_date), {"2024-01-15"_date, 0.01_cny}, 120));
    CHECK_THROWS_AS((void)clear_by(one_sum(1_cny, "2023-12-31"_date), {"2024-01-15"_date, money::zero()}), error);
}

TEST_CASE("how much a month clears it in a year, and a fen less does not")
{
    auto const of = one_sum(120'000_cny, "2023-12-31"_date);
    auto const each = monthly_for(of, "2024-01-31"_date, 12);
    auto const end = clear_by(of, {"2024-01-31"_date, each}, 12);
    REQUIRE(end);
    CHECK(end->payments == 12);
    CHECK(end->on == "2024-12-31"_date);
    CHECK_FALSE(clear_by(of, {"2024-01-31"_date, each - money::from_fen(1)}, 12));
    CHECK_THROWS_AS((void)monthly_for(of, "2024-01-31"_date, 0), error);
    CHECK_THROWS_AS((void)monthly_for(of, "2024-01-31"_date, 601), error);
    CHECK(monthly_for(of, "2024-01-31"_date, 1) == payoff(of, "2024-01-31"_date));
}

TEST_CASE("the same day of later months, or their last")
{
    CHECK(months_on("2024-01-31"_date, 1) == "2024-02-29"_date);
    CHECK(months_on("2024-01-31"_date, 3) == "2024-04-30"_date);
    CHECK(months_on("2024-01-31"_date, 12) == "2025-01-31"_date);
    CHECK(months_on("2023-11-15"_date, 14) == "2025-01-15"_date);
}
