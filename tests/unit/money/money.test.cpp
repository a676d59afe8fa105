#include <writ/money/money.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <ostream>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>

using namespace writ;
using namespace writ::literals;

TEST_CASE("money prints with two decimals and reads back")
{
    CHECK(to_string(95'300_cny) == "95300.00");
    CHECK(to_string(0.05_cny) == "0.05");
    CHECK(to_string(17.5_cny) == "17.50");
    CHECK(to_string(money::from_fen(-1)) == "-0.01");
    CHECK(to_string(money::from_fen(INT64_MIN)) == "-92233720368547758.08");
    std::mt19937_64 random{11};
    for (int i = 0; i < 20'000; ++i) {
        auto const amount = money::from_fen(static_cast<std::int64_t>(random() >> 1U));
        REQUIRE(parse_money(to_string(amount)).value() == amount);
    }
}

TEST_CASE("money is read with none, one or two decimals")
{
    CHECK(parse_money("95300").value() == 95'300_cny);
    CHECK(parse_money("95300.5").value() == 95'300.50_cny);
    CHECK(parse_money("95300.05").value() == 95'300.05_cny);
    CHECK(parse_money("0").value() == money::zero());
    CHECK(parse_money("92233720368547758.07").value().fen() == INT64_MAX);
}

TEST_CASE("what is no amount is refused")
{
    for (std::string_view const wrong : {"", ".", "1.", ".5", "-1", "+1", "1,000", "1.234", "1e3", " 1", "1 ", "1.2.3",
                              "￥1", "0x10", "1_000", "nan"}) {
        CAPTURE(wrong);
        auto const read = parse_money(wrong);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == refusal_code::invalid_value);
    }
}

TEST_CASE("an amount beyond the type is refused as overflow, in whatever digit it overflows")
{
    for (std::string_view const wrong : {"92233720368547758.08", "92233720368547759", "922337203685477580.0",
                              "99999999999999999999999999"}) {
        CAPTURE(wrong);
        auto const read = parse_money(wrong);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == refusal_code::overflow);
    }
}

TEST_CASE("adding and subtracting never wraps")
{
    auto const most = money::from_fen(INT64_MAX);
    auto const least = money::from_fen(INT64_MIN);
    CHECK(most + money::zero() == most);
    CHECK(1_cny + 0.5_cny == 1.50_cny);
    CHECK(1_cny - 1.5_cny == money::from_fen(-50));
    CHECK_THROWS_AS(most + money::from_fen(1), error);
    CHECK_THROWS_AS(least - money::from_fen(1), error);
    CHECK_THROWS_AS(money::zero() - least, error);
    auto sum = most;
    CHECK_THROWS_AS(sum += money::from_fen(1), error);
    CHECK(sum == most);
    try {
        (void)(most + most);
    } catch (error const& no) {
        CHECK(no.why().code == refusal_code::overflow);
    }
}

TEST_CASE("literals are yuan")
{
    CHECK((95'300_cny).fen() == 9'530'000);
    CHECK((0.01_cny).fen() == 1);
    CHECK((17.5_cny).fen() == 1'750);
    CHECK((017_cny).fen() == 1'700);
}

TEST_CASE("money has no default and does not come from floating point")
{
    CHECK_FALSE(std::is_default_constructible_v<money>);
    CHECK_FALSE(std::is_convertible_v<int, money>);
    CHECK_FALSE(std::is_constructible_v<money, float>);
}

TEST_CASE("currencies have three capital letters")
{
    auto const usd = currency::named("USD").value();
    CHECK(usd.name() == "USD");
    CHECK_FALSE(usd.is_yuan());
    CHECK(currency::named("CNY").value() == currency{});
    CHECK(currency{}.name() == "CNY");
    for (std::string_view const wrong : {"", "US", "usd", "USDT", "U$D", "US1"}) CHECK_FALSE(currency::named(wrong));
}

TEST_CASE("two currencies are neither added nor compared for size; nothing is nothing in each")
{
    auto const usd = currency::named("USD").value();
    auto const dollar = money::from_fen(100, usd);
    CHECK(to_string(dollar) == "USD 1.00");
    CHECK(digits_of(dollar) == "1.00");
    CHECK_THROWS_AS((void)(dollar + 1_cny), error);
    CHECK_THROWS_AS((void)(1_cny - dollar), error);
    CHECK_THROWS_AS((void)(dollar < 2_cny), error);
    CHECK(dollar != 1_cny);
    CHECK(dollar + dollar == money::from_fen(200, usd));
    CHECK(money::zero() + dollar == dollar);
    CHECK((dollar + money::zero()).in() == usd);
    CHECK((money::zero() - dollar).in() == usd);
    CHECK(dollar > money::zero());
    CHECK(money::from_fen(0, usd) == money::zero());
}
