#include <writ/money/exact.hpp>
#include <writ/money/rate.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <numeric>
#include <ostream>
#include <random>
#include <string>
#include <string_view>

using namespace writ;
using namespace writ::literals;

namespace {

std::int64_t half_up(std::int64_t numerator, std::int64_t denominator)
{
    return round_to_fen(exact{numerator, denominator}, rounding::half_up).fen();
}

std::int64_t down(std::int64_t numerator, std::int64_t denominator)
{
    return round_to_fen(exact{numerator, denominator}, rounding::down).fen();
}

}  // namespace

TEST_CASE("a ratio is kept in lowest terms")
{
    CHECK(exact{2, 4} == exact{1, 2});
    CHECK(exact{-6, 4} == exact{-3, 2});
    CHECK(exact{0, 7} == exact{});
    CHECK(exact{0, 7}.is_zero());
    CHECK(exact{17.50_cny} == exact{1'750, 1});
}

TEST_CASE("sums, differences and products are exact")
{
    CHECK(exact{1, 3} + exact{1, 6} == exact{1, 2});
    CHECK(exact{1, 3} - exact{1, 2} == exact{-1, 6});
    CHECK(exact{2, 3} * exact{3, 4} == exact{1, 2});
    exact third{1, 3};
    third += exact{2, 3};
    CHECK(third == exact{1, 1});
    third -= exact{1, 1};
    CHECK(third.is_zero());
    CHECK(exact{1, 3} < exact{1, 2});
    CHECK_FALSE(exact{1, 2} < exact{1, 2});
    CHECK(exact{-1, 2} < exact{-1, 3});
}

TEST_CASE("arithmetic agrees with small fractions reduced by hand")
{
    std::mt19937 random{31};
    std::uniform_int_distribution<std::int64_t> top{-10'000, 10'000};
    std::uniform_int_distribution<std::int64_t> bottom{1, 10'000};
    for (int i = 0; i < 20'000; ++i) {
        auto const a = top(random);
        auto const b = bottom(random);
        auto const c = top(random);
        auto const d = bottom(random);
        REQUIRE(exact{a, b} + exact{c, d} == exact{a * d + c * b, b * d});
        REQUIRE(exact{a, b} - exact{c, d} == exact{a * d - c * b, b * d});
        REQUIRE(exact{a, b} * exact{c, d} == exact{a * c, b * d});
        REQUIRE((exact{a, b} < exact{c, d}) == (a * d < c * b));
    }
}

TEST_CASE("rounding: the half goes away from zero, on both sides")
{
    CHECK(half_up(1, 2) == 1);
    CHECK(half_up(-1, 2) == -1);
    CHECK(half_up(3, 2) == 2);
    CHECK(half_up(5, 2) == 3);
    CHECK(half_up(49, 100) == 0);
    CHECK(half_up(-49, 100) == 0);
    CHECK(half_up(51, 100) == 1);
    CHECK(half_up(7, 1) == 7);
    CHECK(half_up(0, 1) == 0);
    CHECK(half_up(1, 3) == 0);
    CHECK(half_up(2, 3) == 1);
    CHECK(down(99, 100) == 0);
    CHECK(down(-199, 100) == -1);
    CHECK(down(200, 100) == 2);
}

TEST_CASE("rounding errs by at most half a fen")
{
    std::mt19937_64 random{97};
    std::uniform_int_distribution<std::int64_t> top{-1'000'000'000, 1'000'000'000};
    std::uniform_int_distribution<std::int64_t> bottom{1, 1'000'000};
    for (int i = 0; i < 20'000; ++i) {
        auto const a = top(random);
        auto const b = bottom(random);
        auto const error_times_b = a - half_up(a, b) * b;
        REQUIRE(2 * std::abs(error_times_b) <= b);
        REQUIRE(std::abs(down(a, b) * b) <= std::abs(a));
    }
}

TEST_CASE("what does not fit is refused, never wrapped")
{
    exact const large{INT64_MAX, 1};
    CHECK(round_to_fen(large, rounding::half_up).fen() == INT64_MAX);
    CHECK_THROWS_AS((void)round_to_fen(large + exact{1, 1}, rounding::half_up), error);
    CHECK_THROWS_AS((void)round_to_fen(large + exact{1, 2}, rounding::half_up), error);
    CHECK(round_to_fen(large + exact{1, 2}, rounding::down).fen() == INT64_MAX);
    auto const larger = large * large;
    CHECK_THROWS_AS(larger * large, error);
    CHECK_THROWS_AS(larger + larger + larger + larger, error);
    CHECK_THROWS_AS((exact{1, 0}), error);
    CHECK_THROWS_AS((exact{1, -2}), error);
}

TEST_CASE("an exact amount is shown in yuan as a fraction")
{
    CHECK(exact{1'750, 1}.in_yuan() == "35/2");
    CHECK(exact{17'500, 1}.in_yuan() == "175");
    CHECK(exact{-1, 3}.in_yuan() == "-1/300");
    CHECK(exact{}.in_yuan() == "0");
}

TEST_CASE("a rate costs its part a day, a yearly one divided by its own basis")
{
    CHECK(rate::per_day(175, 1'000'000).a_day() == exact{7, 40'000});
    CHECK(rate::per_year(365, 10'000, 365).a_day() == exact{1, 10'000});
    CHECK(rate::per_year(36, 1'000, 360).a_day() == exact{1, 10'000});
    CHECK(rate::per_year(8, 100, 365).a_day() != rate::per_year(8, 100, 360).a_day());
}

TEST_CASE("1000.00 at 8 % of 365 days for 1000 days is 219.18, and 20.00 for a year is 1.60")
{
    auto const daily = rate::per_year(8, 100, 365).a_day();
    CHECK(round_to_fen(exact{1'000_cny} * daily * exact{1'000, 1}, rounding::half_up) == 219.18_cny);
    CHECK(round_to_fen(exact{20_cny} * daily * exact{365, 1}, rounding::half_up) == 1.60_cny);
}

TEST_CASE("a rate prints as a decimal fraction and reads back")
{
    CHECK(to_string(rate::per_day(175, 1'000'000)) == "0.000175/day");
    CHECK(to_string(rate::per_year(385, 10'000, 365)) == "0.0385/year/365");
    CHECK(decimal(rate::per_day(5, 1)) == "5");
    CHECK(decimal(rate::per_day(1, 3)) == "1/3");
    CHECK(decimal(rate::per_day(1, 8)) == "0.125");
    CHECK(parse_rate("0.000175", 0).value() == rate::per_day(175, 1'000'000));
    CHECK(parse_rate("0.0385", 365).value() == rate::per_year(385, 10'000, 365));
    CHECK(parse_rate("5", 360).value() == rate::per_year(5, 1, 360));
}

TEST_CASE("what is no rate is refused")
{
    for (std::string_view const wrong : {"", ".", ".5", "1.", "-0.1", "+0.1", "1e-3", "0.0.1", "1/3", " 0.1", "5%",
                              "0.00000000000000000001"}) {
        CAPTURE(wrong);
        auto const read = parse_rate(wrong, 0);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == refusal_code::invalid_value);
    }
    CHECK_FALSE(parse_rate("0.1", -360));
}

TEST_CASE("a rate without a positive denominator is shown as it is, not divided")
{
    CHECK(decimal(rate::per_day(1, 0)) == "1/0");
    CHECK(decimal(rate::per_day(1, 3)) == "1/3");
    CHECK(decimal(rate::per_day(175, 1'000'000)) == "0.000175");
}
