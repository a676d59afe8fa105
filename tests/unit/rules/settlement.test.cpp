#include <writ/testing/testing.hpp>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

constexpr auto much_later = "2024-12-01"_date;

settlement_reached agreed(std::vector<instalment> parts, settlement_form form = settlement_form::joint)
{
    return {.on = "2024-04-01"_date, .id = "s1", .form = form, .instalments = std::move(parts)};
}

payment_received paid(date day, money amount) { return {.on = day, .amount = amount}; }

scenario filed()
{
    return scenario{prc::law()}.given(case_filed{.on = "2024-03-15"_date, .number = "1"});
}

/// 100 yuan by Sunday 30 June 2024, moved to Monday; 200 by 30 September.
scenario settled() { return filed().given(agreed({{"2024-09-30"_date, 200_cny}, {"2024-06-30"_date, 100_cny}})); }

}  // namespace

TEST_CASE("settlement.instalment: paid on the last day is in time, a day later it is late")
{
    auto const in_time = settled().given(paid("2024-07-01"_date, 100_cny)).when("2024-08-01"_date);
    CHECK_STATUS(in_time, "settlement.instalment@s1#1", met);
    CHECK_NO_FINDING(in_time, "settlement.instalment");
    CHECK_STATUS(in_time, "settlement.instalment@s1#2", running);
    auto const late = settled().given(paid("2024-07-02"_date, 100_cny)).when("2024-08-01"_date);
    CHECK_STATUS(late, "settlement.instalment@s1#1", late);
    CHECK_ONE_FINDING(late, "settlement.instalment", breach);
    CHECK_STATUS(late, "settlement.instalment@s1#2", running);
}

TEST_CASE("settlement.instalment: due today is not missed; a fen too little is")
{
    auto const a_fen_short = settled().given(paid("2024-06-01"_date, 99.99_cny));
    CHECK_NO_FINDING(a_fen_short.when("2024-07-01"_date), "settlement.instalment");
    auto const after = a_fen_short.when("2024-07-02"_date);
    CHECK_STATUS(after, "settlement.instalment@s1#1", missed);
    CHECK_ONE_FINDING(after, "settlement.instalment", breach);
    CHECK_FINDING(after, "settlement.instalment@s1#1");
    auto const whole = a_fen_short.given(paid("2024-07-01"_date, 0.01_cny));
    CHECK_NO_FINDING(whole.when("2024-07-02"_date), "settlement.instalment");
}

TEST_CASE("settlement.instalment: what was paid to get the agreement is no instalment of it, what is paid later is")
{
    for (auto const day : {"2024-03-31"_date, "2024-04-01"_date}) {
        CAPTURE(day);
        auto const a = settled().given(paid(day, 300_cny)).when(much_later);
        CHECK_FINDING(a, "settlement.instalment");
        CHECK_STATUS(a, "settlement.instalment@s1#1", missed);
        CHECK_STATUS(a, "settlement.instalment@s1#2", missed);
    }
    auto const a = settled().given(paid("2024-04-02"_date, 300_cny)).when(much_later);
    CHECK_NO_FINDING(a, "settlement.instalment");
    CHECK_STATUS(a, "settlement.instalment@s1#1", met);
    CHECK_STATUS(a, "settlement.instalment@s1#2", met);
}

TEST_CASE("settlement.instalment: paid on the day of the agreement counts where an instalment is due that day")
{
    auto const a = filed()
                       .given(agreed({{"2024-04-01"_date, 100_cny}, {"2024-06-28"_date, 100_cny}}),
                              paid("2024-04-01"_date, 100_cny))
                       .when("2024-05-01"_date);
    CHECK_STATUS(a, "settlement.instalment@s1#1", met);
    CHECK_STATUS(a, "settlement.instalment@s1#2", running);
}

TEST_CASE("settlement.instalment: an agreement performed on its own day owes nothing more")
{
    auto const done = settled().given(settlement_performed{.on = "2024-04-01"_date, .settlement = "s1"});
    CHECK_NO_FINDING(done.when(much_later), "settlement.instalment");
}

TEST_CASE("settlement.instalment: going back to the title, or suing, releases what is not due yet")
{
    auto const half_paid = settled().given(paid("2024-06-01"_date, 100_cny));
    auto check = [&half_paid](auto const& way_out) {
        auto const a = half_paid.given(way_out).when(much_later);
        CHECK_STATUS(a, "settlement.instalment@s1#1", met);
        CHECK_STATUS(a, "settlement.instalment@s1#2", cancelled);
        CHECK_NO_FINDING(a, "settlement.instalment");
    };
    check(enforcement_resumed{.on = "2024-08-01"_date});
    check(settlement_sued{.on = "2024-08-01"_date, .settlement = "s1"});
}

TEST_CASE("settlement.instalment: what was missed before enforcement was resumed stays missed")
{
    auto const a = settled().given(enforcement_resumed{.on = "2024-08-01"_date}).when(much_later);
    CHECK_STATUS(a, "settlement.instalment@s1#1", missed);
}

TEST_CASE("settle.resume: two years from the last day agreed; its end is no finding")
{
    auto const a = settled().when("2024-06-01"_date);
    CHECK(the_deadline(a, "settle.resume").trigger.day() == "2024-09-30"_date);
    CHECK_DUE(a, "settle.resume@s1", "2026-09-30");
    CHECK_STATUS(a, "settle.resume", running);
    CHECK_STATUS(settled().when("2026-09-30"_date), "settle.resume", running);
    auto const after = settled().when("2026-10-01"_date);
    CHECK_STATUS(after, "settle.resume", expired);
    CHECK_NO_FINDING(after, "settle.resume");
}

TEST_CASE("settle.resume: applied for on the last day is in time, a day later late and still no finding")
{
    auto asked_on = [](date day) {
        return settled()
            .given(resumption_applied{.on = day, .settlement = settlement_id{"s1"}})
            .when("2026-11-01"_date);
    };
    CHECK_STATUS(asked_on("2024-07-15"_date), "settle.resume", met);
    CHECK_NO_FINDING(asked_on("2024-07-15"_date), "settle.resume");
    CHECK_STATUS(asked_on("2026-09-30"_date), "settle.resume", met);
    CHECK_NO_FINDING(asked_on("2026-09-30"_date), "settle.resume");
    CHECK_STATUS(asked_on("2026-10-01"_date), "settle.resume", late);
    CHECK_NO_FINDING(asked_on("2026-10-01"_date), "settle.resume");
}

TEST_CASE("settle.resume: performance ends it")
{
    auto const done = settled().given(settlement_performed{.on = "2024-09-30"_date, .settlement = "s1"});
    CHECK_STATUS(done.when("2026-12-01"_date), "settle.resume", cancelled);
}

TEST_CASE("settle.resume: no agreed days give no clock")
{
    auto const a = filed().given(agreed({})).when("2024-06-01"_date);
    CHECK_NOT_DUE(a, "settle.resume");
    CHECK_NOT_DUE(a, "settlement.instalment");
}

TEST_CASE("settle.resume: another agreement's request is its own")
{
    auto const a = settled()
                       .given(settlement_reached{.on = "2024-05-01"_date, .id = "s2", .form = settlement_form::joint,
                                                 .instalments = {{"2024-12-31"_date, 1_cny}}},
                              resumption_applied{.on = "2024-07-15"_date, .settlement = settlement_id{"s2"}})
                       .when("2024-08-01"_date);
    CHECK_STATUS(a, "settle.resume@s1", running);
    CHECK_STATUS(a, "settle.resume@s2", met);
}

TEST_CASE("settle.resume: an agreement outside the court is no settlement in enforcement and has no such clock")
{
    auto const outside = filed().given(agreed({{"2024-09-30"_date, 200_cny}}, settlement_form::private_));
    CHECK_NOT_DUE(outside.when("2024-06-01"_date), "settle.resume");
}
