#include <writ/civil/moment.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <random>
#include <string>
#include <string_view>

using namespace writ;
using namespace writ::literals;

TEST_CASE("a moment prints with its offset and reads back")
{
    CHECK(to_string("2024-06-22T05:20"_moment) == "2024-06-22T05:20+08:00");
    std::mt19937 random{7};
    std::uniform_int_distribution<std::int64_t> serial{moment{"1990-01-01"_date}.serial(),
                                                       moment{"2200-01-01"_date}.serial()};
    for (int i = 0; i < 20'000; ++i) {
        auto const at = moment::from_serial(serial(random));
        auto const read = parse_moment(to_string(at));
        REQUIRE(read);
        REQUIRE(*read == at);
    }
}

TEST_CASE("no offset means +08:00, and another offset is moved to it")
{
    CHECK(parse_moment("2024-06-22T05:20").value() == "2024-06-22T05:20"_moment);
    CHECK(parse_moment("2024-06-22T05:20+08:00").value() == "2024-06-22T05:20"_moment);
    CHECK(parse_moment("2024-06-21T21:20Z").value() == "2024-06-22T05:20"_moment);
    CHECK(parse_moment("2024-06-21T16:20-05:00").value() == "2024-06-22T05:20"_moment);
    CHECK(parse_moment("2024-02-28T20:30+00:30").value() == "2024-02-29T04:00"_moment);
}

TEST_CASE("what is no moment is refused")
{
    for (std::string_view const wrong :
         {"", "2024-06-22", "2024-06-22T", "2024-06-22T05", "2024-06-22T5:20", "2024-06-22 05:20",
          "2024-06-22t05:20", "2024-06-22T24:00", "2024-06-22T23:60", "2024-06-31T05:20",
          "2024-06-22T05:20:00", "2024-06-22T05:20:00+08:00", "2024-06-22T05:20+8:00",
          "2024-06-22T05:20+0800", "2024-06-22T05:20+15:00", "2024-06-22T05:20+08:60",
          "2024-06-22T05:20 +08:00", "2024-06-22T05:20z", "2024-06-22T-5:20"}) {
        CAPTURE(wrong);
        auto const read = parse_moment(wrong);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == refusal_code::invalid_value);
    }
}

TEST_CASE("a moment that its offset pushes off the calendar is refused, not thrown")
{
    for (std::string_view const wrong : {"9999-12-31T23:59-14:00", "1400-01-01T00:00+14:00"}) {
        CAPTURE(wrong);
        result<moment> read{refusal{.code = refusal_code::overflow, .what = {}}};
        REQUIRE_NOTHROW(read = parse_moment(wrong));
        REQUIRE_FALSE(read);
        CHECK(read.error().code == refusal_code::invalid_value);
    }
}

TEST_CASE("a moment knows its day and its minute")
{
    constexpr auto at = "2024-06-22T05:20"_moment;
    CHECK(at.day() == "2024-06-22"_date);
    CHECK(at.minute_of_day() == 320);
    CHECK(moment{"2024-06-22"_date} == "2024-06-22T00:00"_moment);
    CHECK(end_of("2024-06-22"_date) == "2024-06-22T23:59"_moment);
    CHECK(moment::from_serial(end_of("2024-06-22"_date).serial() + 1) == "2024-06-23T00:00"_moment);
}

TEST_CASE("within a day, an entry without a time comes first")
{
    when const day{"2024-06-22"_date};
    when const midnight{"2024-06-22T00:00"_moment};
    when const later{"2024-06-22T05:20"_moment};
    CHECK(day < midnight);
    CHECK(midnight < later);
    CHECK(later < when{"2024-06-23"_date});
    CHECK(day == when{"2024-06-22"_date});
    CHECK(day != midnight);
    CHECK_FALSE(day.has_time());
    CHECK(day.at() == midnight.at());
    CHECK(later.at() == "2024-06-22T05:20"_moment);
    CHECK(to_string(day) == "2024-06-22");
    CHECK(to_string(later) == "2024-06-22T05:20+08:00");
}
