#include <writ/testing/testing.hpp>

#include <writ/law/parts.hpp>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

scenario filed()
{
    return scenario{prc::law()}.given(application_received{.on = "2024-03-11"_date},
                                      case_filed{.on = "2024-03-15"_date, .number = "（2024）鲁0402执1号"});
}

scenario objected()
{
    return filed().given(objection_filed{.on = "2024-03-22"_date, .id = "o1", .kind_ = objection_kind::conduct,
                                         .party = "debtor"});
}

/// A clock of thirty days from filing, changed on 2024-04-01.
law with_change(transition_mode mode, period length)
{
    time_limit clock{.starts = {on<case_filed>()}, .length = 30_days, .how = counting::measure()};
    return prc::law()
        .with({.id = "house.clock", .name = {"a", "甲"}, .cites = {"HOUSE:1"}, .clock = std::move(clock)})
        .amend(parameter<period>{"house.clock"}, {"2024-04-01"_date, length, mode, "HOUSE:2"});
}

date due_under(transition_mode mode, period length)
{
    auto const at = filed().under(with_change(mode, length)).when("2024-03-20"_date);
    return the_deadline(at, "house.clock").due().day();
}

}  // namespace

TEST_CASE("obj.decide: fifteen days from the objection, rolled over the holiday; the answer is that objection's own")
{
    // day 15 is Saturday 6 April, the last of Qingming; Sunday the 7th is worked
    CHECK_DUE(objected().when("2024-03-25"_date), "obj.decide", "2024-04-07");
    auto const decided = [](date on) {
        return objected()
            .given(objection_decided{.on = on, .objection = "o1", .upheld = false})
            .when("2024-05-01"_date);
    };
    CHECK_NO_FINDING(decided("2024-04-07"_date), "obj.decide");
    CHECK_ONE_FINDING(decided("2024-04-08"_date), "obj.decide", breach);
    CHECK_NO_FINDING(objected().when("2024-04-07"_date), "obj.decide");
    CHECK_ONE_FINDING(objected().when("2024-04-08"_date), "obj.decide", breach);
}

TEST_CASE("obj.review.apply runs from the service, or from the ruling's own day where none is on file")
{
    auto const ruled = objected().given(
        objection_decided{.on = "2024-04-02"_date, .objection = "o1", .upheld = false}, {.id = "ruling"});
    auto const unserved = ruled.when("2024-04-03"_date);
    CHECK_DUE(unserved, "obj.review.apply", "2024-04-12");
    CHECK(the_deadline(unserved, "obj.review.apply").assumed);
    auto const served_on_debtor = ruled.given(served{.on = "2024-04-10"_date, .entry = "ruling", .to = "debtor"});
    auto const at = served_on_debtor.when("2024-04-11"_date);
    CHECK_DUE(at, "obj.review.apply", "2024-04-22");
    CHECK_FALSE(the_deadline(at, "obj.review.apply").assumed);
}

TEST_CASE("a seal runs out by its kind, is warned of at 30, 15 and 7 days, and reports as freeze.lapse")
{
    auto const frozen = filed().given(
        asset_found{.on = "2024-03-18"_date, .asset = "account", .kind_ = asset_kind::deposit},
        asset_sealed{.on = "2024-03-20"_date, .asset = "account"});
    CHECK_DUE(frozen.when("2024-03-21"_date), "freeze.deposit", "2025-03-20");
    CHECK_NO_FINDING(frozen.when("2025-02-17"_date), "freeze.lapse");
    CHECK_ONE_FINDING(frozen.when("2025-02-18"_date), "freeze.lapse", warning);
    CHECK_ONE_FINDING(frozen.when("2025-03-20"_date), "freeze.lapse", warning);
    CHECK_ONE_FINDING(frozen.when("2025-03-21"_date), "freeze.lapse", lapse);
    auto const renewed = frozen.given(seal_renewed{.on = "2025-03-19"_date, .asset = "account"});
    CHECK_NO_FINDING(renewed.when("2025-03-21"_date), "freeze.lapse");
}

TEST_CASE("thisround.requery: every six months, and again where one was missed")
{
    auto const closed = filed().given(closed_this_round{.on = "2024-08-31"_date});
    auto const at = closed.when("2025-09-01"_date);
    std::vector<date> due;
    for (auto const& d : at.deadlines)
        if (d.id() == "thisround.requery") due.push_back(d.due().day());
    CHECK(due == std::vector<date>{"2025-02-28"_date, "2025-08-31"_date, "2026-02-28"_date});
}

TEST_CASE("police clocks run from 1 July 2025 only")
{
    auto const referred_on = [](date day) {
        return filed().given(referred{.on = day, .conduct = "隐藏财产"}).when("2025-07-20"_date).deadlines;
    };
    auto const has_clock = [](std::vector<deadline> const& list) {
        for (auto const& d : list)
            if (d.id() == "police.decide") return true;
        return false;
    };
    CHECK_FALSE(has_clock(referred_on("2025-06-30"_date)));
    CHECK(has_clock(referred_on("2025-07-01"_date)));
}

TEST_CASE("each transitional mode, for a clock of thirty days changed after seventeen of them")
{
    // filed on 15 March: thirty days end on 14 April; the change is of 1 April, fourteen days before the end
    CHECK(due_under(transition_mode::keep_due, 60_days) == "2024-04-14"_date);
    CHECK(due_under(transition_mode::recompute, 60_days) == "2024-05-14"_date);
    CHECK(due_under(transition_mode::longer_of, 60_days) == "2024-05-14"_date);
    CHECK(due_under(transition_mode::longer_of, 20_days) == "2024-04-14"_date);
    CHECK(due_under(transition_mode::shorter_of, 60_days) == "2024-04-14"_date);
    CHECK(due_under(transition_mode::shorter_of, 20_days) == "2024-04-04"_date);
    CHECK(due_under(transition_mode::keep_remaining, 60_days) == "2024-04-14"_date);
    // fourteen days left, now counted as working days from 1 April: Qingming is off, Sunday the 7th worked
    CHECK(due_under(transition_mode::keep_remaining, 30_working_days) == "2024-04-19"_date);
    // 14 of 30 days left: 28 of 60
    CHECK(due_under(transition_mode::split, 60_days) == "2024-04-28"_date);
    CHECK(due_under(transition_mode::split, 20_days) == "2024-04-10"_date);
}
