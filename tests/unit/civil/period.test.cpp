#include <writ/civil/period.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <string_view>

using namespace writ;
using namespace writ::literals;

TEST_CASE("a period prints with its unit and reads back")
{
    for (auto const unit : {period_unit::hours, period_unit::days, period_unit::working_days,
                            period_unit::months, period_unit::years})
        for (auto const count : {0, 1, 6, 30, 100'000}) {
            period const length{count, unit};
            auto const read = parse_period(to_string(length));
            REQUIRE(read);
            CHECK(*read == length);
        }
    CHECK(parse_period("7d").value() == 7_days);
    CHECK(parse_period("3wd").value() == 3_working_days);
    CHECK(parse_period("6m").value() == 6_months);
    CHECK(parse_period("2y").value() == 2_years);
    CHECK(parse_period("24h").value() == 24_hours);
}

TEST_CASE("a number without a unit, a sign or a foreign unit is refused")
{
    for (std::string_view const wrong : {"", "7", "d", "-7d", "+7d", "7 d", " 7d", "7d ", "7D", "1.5d", "7w", "7days",
                              "100001d", "99999999999d", "1d2h", "wd", "P1D"}) {
        CAPTURE(wrong);
        auto const read = parse_period(wrong);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == refusal_code::invalid_value);
    }
}

TEST_CASE("minutes are printed by rules and read from nobody")
{
    CHECK(to_string(period{5, period_unit::minutes}) == "5min");
    CHECK_FALSE(parse_period("5min"));
}

TEST_CASE("a period is spoken in both languages, with the plural only where there are several")
{
    CHECK(spoken(6_months).en == "6 months");
    CHECK(spoken(6_months).zh == "6个月");
    CHECK(spoken(1_days).en == "1 day");
    CHECK(spoken(3_working_days).zh == "3个工作日");
    CHECK(spoken(2_years).zh == "2年");
    CHECK(spoken(24_hours).zh == "24小时");
}
