#include <writ/money/brackets.hpp>
#include <writ/rules/prc.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <random>

using namespace writ;
using namespace writ::literals;

namespace {

money enforcement_fee(money amount)
{
    auto const* table = prc::law().values(prc::enforcement_fee).at("2024-01-01"_date);
    return fee_by_brackets(amount, table->value, rounding::half_up);
}

/// The courts' quick formula, in ten-thousandths of a fen.
std::int64_t quick(std::int64_t fen)
{
    std::int64_t const yuan = 100;
    if (fen <= 10'000 * yuan) return 50 * yuan * 10'000;
    if (fen <= 500'000 * yuan) return fen * 150 - 100 * yuan * 10'000;
    if (fen <= 5'000'000 * yuan) return fen * 100 + 2'400 * yuan * 10'000;
    if (fen <= 10'000'000 * yuan) return fen * 50 + 27'400 * yuan * 10'000;
    return fen * 10 + 67'400 * yuan * 10'000;
}

}  // namespace

TEST_CASE("the published values of the enforcement fee come out")
{
    CHECK(enforcement_fee(10'000_cny) == 50_cny);
    CHECK(enforcement_fee(500'000_cny) == 7'400_cny);
    CHECK(enforcement_fee(1'000'000_cny) == 12'400_cny);
    CHECK(enforcement_fee(5'000'000_cny) == 52'400_cny);
    CHECK(enforcement_fee(10'000'000_cny) == 77'400_cny);
}

TEST_CASE("the fee on both sides of each bracket")
{
    CHECK(enforcement_fee(money::zero()) == 50_cny);
    CHECK(enforcement_fee(0.01_cny) == 50_cny);
    CHECK(enforcement_fee(9'999.99_cny) == 50_cny);
    CHECK(enforcement_fee(10'001_cny) == 50.02_cny);    // 50.015
    CHECK(enforcement_fee(10'100_cny) == 51.50_cny);
    CHECK(enforcement_fee(500'100_cny) == 7'401_cny);
    CHECK(enforcement_fee(5'000'200_cny) == 52'401_cny);
    CHECK(enforcement_fee(10'001'000_cny) == 77'401_cny);
}

TEST_CASE("delay interest of 32,805,480.37 adds its tenth of a per cent to the fee (WE-03)")
{
    auto const without = enforcement_fee(20'000'000_cny);
    CHECK(enforcement_fee(20'000'000_cny + 32'805'480.37_cny) - without == 32'805.48_cny);
}

TEST_CASE("the brackets agree with the courts' quick formula, and the fee never falls")
{
    std::mt19937_64 random{14};
    std::uniform_int_distribution<std::int64_t> amount{1, 3'000'000'000};
    for (int i = 0; i < 20'000; ++i) {
        auto const fen = amount(random);
        REQUIRE(enforcement_fee(money::from_fen(fen)).fen() == (quick(fen) + 5'000) / 10'000);
        REQUIRE(enforcement_fee(money::from_fen(fen)) <= enforcement_fee(money::from_fen(fen + 100)));
    }
}

TEST_CASE("a table of its own: rate and flat fee of each bracket, cumulatively")
{
    // Preservation, FEE 14(2), without its cap: 30 up to 1,000; 1 %; 0.5 % above 100,000.
    std::vector<bracket> const table{{money::zero(), 0, 1, 30_cny},
                                     {1'000_cny, 1, 100, money::zero()},
                                     {100'000_cny, 5, 1'000, money::zero()}};
    CHECK(fee_by_brackets(100'000_cny, table, rounding::half_up) == 1'020_cny);
    CHECK(fee_by_brackets(200'000_cny, table, rounding::half_up) == 1'520_cny);
    CHECK(fee_by_brackets(1'000_cny, table, rounding::half_up) == 30_cny);
}
