#include <writ/civil/date.hpp>

#include <doctest/doctest.h>

#include <boost/date_time/special_defs.hpp>

#include <limits>
#include <ostream>
#include <random>
#include <sstream>
#include <string>
#include <string_view>

using namespace writ;
using namespace writ::literals;

namespace {

/// Zeller's congruence, 0 is Sunday.
int weekday_by_zeller(int year, int month, int day)
{
    if (month < 3) {
        month += 12;
        --year;
    }
    int const of_century = year % 100;
    int const century = year / 100;
    int const saturday_is_zero =
        (day + 13 * (month + 1) / 5 + of_century + of_century / 4 + century / 4 + 5 * century) % 7;
    return (saturday_is_zero + 6) % 7;
}

}  // namespace

TEST_CASE("a day prints as YYYY-MM-DD and reads back")
{
    std::mt19937 random{2024};
    std::uniform_int_distribution<std::int32_t> serial{date{1400, 1, 1}.serial(),
                                                       date{9999, 12, 31}.serial()};
    for (int i = 0; i < 20'000; ++i) {
        auto const day = date::from_serial(serial(random));
        auto const read = parse_date(to_string(day));
        REQUIRE(read);
        REQUIRE(*read == day);
    }
    CHECK(to_string("2024-06-02"_date) == "2024-06-02");
    std::ostringstream out;
    out << "1999-12-31"_date;
    CHECK(out.str() == "1999-12-31");
}

TEST_CASE("what is no civil day is refused")
{
    for (std::string_view const wrong :
         {"", "2024", "2024-6-22", "2024-06-31", "2023-02-29", "2100-02-29", "2024-00-10", "2024-13-01",
          "2024-01-00", "2024/06/22", "20240622", "2024-06-22 ", " 2024-06-22", "2024-06-22T00:00",
          "1399-12-31", "-024-06-22", "２０２４-06-22", "2024-06-2x", "0000-01-01"}) {
        CAPTURE(wrong);
        auto const read = parse_date(wrong);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == refusal_code::invalid_value);
        CHECK_FALSE(read.error().what.zh.empty());
    }
    CHECK(parse_date("2024-02-29"));
    CHECK(parse_date("2000-02-29"));
    CHECK(parse_date("1400-01-01"));
    CHECK(parse_date("9999-12-31"));
}

TEST_CASE("the weekday agrees with an independent formula")
{
    for (auto day = "1899-12-25"_date; day < "2101-01-10"_date; day = day + days{1})
        REQUIRE(day.weekday() == weekday_by_zeller(day.year(), day.month(), day.day()));
    CHECK("2024-06-22"_date.weekday() == 6);
    CHECK("2024-06-22"_date.is_weekend());
    CHECK("2024-06-23"_date.is_weekend());
    CHECK_FALSE("2024-06-24"_date.is_weekend());
}

TEST_CASE("days in a row have numbers in a row")
{
    auto day = "1999-12-01"_date;
    for (int i = 0; i < 5'000; ++i, day = day + days{1}) {
        REQUIRE((day + days{1}) - day == days{1});
        REQUIRE(date::from_serial(day.serial()) == day);
        REQUIRE(date{day.year(), day.month(), day.day()} == day);
    }
    CHECK("2024-03-01"_date - "2024-02-28"_date == days{2});
    CHECK("2023-03-01"_date - "2023-02-28"_date == days{1});
    CHECK("2024-01-01"_date - days{1} == "2023-12-31"_date);
    CHECK("2024-01-01"_date < "2024-01-02"_date);
}

TEST_CASE("Boost's special values are refused at the door")
{
    namespace greg = boost::gregorian;
    CHECK(date{greg::date{2024, 2, 29}} == "2024-02-29"_date);
    CHECK(static_cast<greg::date>("2024-02-29"_date) == greg::date{2024, 2, 29});
    for (auto const special : {boost::date_time::neg_infin, boost::date_time::pos_infin,
                               boost::date_time::not_a_date_time})
        CHECK_THROWS_AS(date{greg::date{special}}, error);
}

TEST_CASE("a day past the end of the calendar is refused as the library refuses, not as Boost does")
{
    CHECK_THROWS_AS("9999-12-31"_date + days{1}, error);
    CHECK_THROWS_AS("1400-01-01"_date - days{1}, error);
    CHECK_THROWS_AS("2024-06-22"_date + days{std::numeric_limits<std::int32_t>::max()}, error);
}

TEST_CASE("months have their days")
{
    CHECK(days_in_month(2023, 2) == 28);
    CHECK(days_in_month(2024, 2) == 29);
    CHECK(days_in_month(2100, 2) == 28);
    CHECK(days_in_month(2000, 2) == 29);
    CHECK(days_in_month(2024, 4) == 30);
    CHECK(days_in_month(2024, 12) == 31);
}
