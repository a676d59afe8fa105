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

/// Two years of limitation end on Wednesday 31 December 2025; the last six months begin on 1 July.
scenario hindered_until(date last)
{
    return scenario{prc::law()}.given(
        hindered{.on = "2025-03-01"_date, .party = "creditor", .from = "2025-03-01"_date, .to = last});
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
    CHECK_NO_FINDING(frozen.when("2025-02-17"_date), "freeze.deposit");
    CHECK_ONE_FINDING(frozen.when("2025-02-18"_date), "freeze.deposit", warning);
    CHECK_ONE_FINDING(frozen.when("2025-03-20"_date), "freeze.deposit", warning);
    CHECK_NO_FINDING(frozen.when("2025-03-20"_date), "freeze.lapse");
    CHECK_ONE_FINDING(frozen.when("2025-03-21"_date), "freeze.lapse", lapse);
    auto const renewed = frozen.given(seal_renewed{.on = "2025-03-19"_date, .asset = "account"});
    CHECK_NO_FINDING(renewed.when("2025-03-21"_date), "freeze.lapse");
}

TEST_CASE("what no notice covers yet is provisional, and certain from the day of the notice on")
{
    auto const file = scenario{prc::law()}.given(case_filed{.on = "2024-09-20"_date, .number = "1"});
    auto const certainty_on = [&](date day) { return the_deadline(file.when(day), "enforcement.term").end.certainty; };
    CHECK_DUE(file.when("2024-11-11"_date), "enforcement.term", "2025-03-20");
    CHECK(certainty_on("2024-11-11"_date) == certainty::provisional);
    CHECK(certainty_on("2024-11-12"_date) == certainty::gazetted);
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

TEST_CASE("the real changes of law are on file, each with its mode and its article")
{
    struct change {
        char const* id;
        date on;
        transition_mode mode;
        char const* source;
    };
    for (auto const& wanted :
         {change{"D-03", "2014-08-01"_date, transition_mode::split, "DLY14:7"},
          change{"X-03", "2024-12-01"_date, transition_mode::keep_due, "CRL:12"},
          change{"count.holidays", "2025-01-01"_date, transition_mode::recompute, "HOL:2"},
          change{"police.decide", "2025-07-01"_date, transition_mode::keep_due, "JZ20"}}) {
        CAPTURE(wanted.id);
        bool is_there = false;
        for (auto const& one : prc::law().parts().transitions)
            is_there = is_there || (one.id == wanted.id && one.on == wanted.on && one.mode == wanted.mode &&
                                    one.source == wanted.source);
        CHECK(is_there);
    }
}

TEST_CASE("1 January 2025: a last day is carried over the holidays of its own year, whenever the period began")
{
    // thirty days from 29 December 2024 end on New Year's Eve, which HOL 2 made a day off from 2025 on
    auto const end = [](date known) {
        return count("2024-12-29"_date, 30_days, counting::civil(), prc::law().calendar().known_on(known)).value();
    };
    auto const before = end("2024-11-11"_date);
    CHECK(before.due.day() == "2025-01-28"_date);
    CHECK(before.certainty == certainty::provisional);
    auto const after = end("2024-11-12"_date);
    CHECK(after.due.day() == "2025-02-05"_date);
    CHECK(after.certainty == certainty::gazetted);
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

TEST_CASE("limitation.term: an obstacle in its last six months puts the end off, one before them does not")
{
    auto const due = [](date last, law const& under) {
        return the_deadline(hindered_until(last).under(under).when("2025-12-01"_date), "limitation.term").due().day();
    };
    CHECK(due("2025-06-30"_date, prc::law()) == "2025-12-31"_date);
    // 1 January is off, with the 2nd and 3rd; Sunday the 4th is worked
    CHECK(due("2025-07-01"_date, prc::law()) == "2026-01-04"_date);
    CHECK(due("2025-10-15"_date, prc::law()) == "2026-04-15"_date);
    // EPI 19: the 184 days of the window that were left resume
    auto const rest = prc::law().choose(prc::limitation_suspension, suspension_rule::rest_resumes);
    CHECK(due("2025-10-15"_date, rest) == "2026-04-17"_date);
    CHECK_DUE(hindered_until("2025-10-15"_date).when("2025-12-01"_date), "limitation.suspend.tail", "2026-04-15");
    CHECK_NOT_DUE(hindered_until("2025-06-30"_date).when("2025-12-01"_date), "limitation.suspend.tail");
}

TEST_CASE("limitation.term: a demand starts the two years anew, as long as they run")
{
    auto const demanded = [](date on) {
        return scenario{prc::law()}.given(performance_demanded{.on = on}).when("2026-03-01"_date);
    };
    CHECK_DUE(demanded("2025-12-31"_date), "limitation.term", "2027-12-31");
    CHECK_DUE(demanded("2026-01-01"_date), "limitation.term", "2025-12-31");
}

TEST_CASE("enforcement.term.extend.apply: in the last five days before the end, not earlier")
{
    // filed on 15 March: the term ends on 15 September, its last five days begin on the 11th
    auto const asked = [](date on) {
        return filed()
            .given(requested{.on = on, .id = "r", .what = request_subject::extension})
            .given(term_extended{.on = "2024-09-14"_date, .months = 3})
            .when("2024-09-20"_date);
    };
    CHECK_ONE_FINDING(asked("2024-09-10"_date), "enforcement.term.extend.apply", warning);
    CHECK_NO_FINDING(asked("2024-09-11"_date), "enforcement.term.extend.apply");
    CHECK_DUE(asked("2024-09-11"_date), "enforcement.term", "2024-12-16");   // the 15th is a Sunday
}

TEST_CASE("a pause freezes a clock, runs past it, or starts it anew, as the rule says")
{
    auto const due = [](pause_effect effect) {
        time_limit clock{
            .starts = {on<case_filed>()}, .length = 30_days, .how = counting::measure(), .on_pause = effect};
        auto const house = prc::law().with(
            {.id = "house.clock", .name = {"a", "甲"}, .cites = {"HOUSE:1"}, .clock = std::move(clock)});
        auto const paused = filed().under(house)
                                .given(suspended{.on = "2024-03-20"_date, .ground = suspension_ground::retrial})
                                .given(pause_ended{.on = "2024-03-25"_date});
        return the_deadline(paused.when("2024-04-01"_date), "house.clock").due().day();
    };
    CHECK(due(pause_effect::run_on) == "2024-04-14"_date);
    CHECK(due(pause_effect::freeze) == "2024-04-19"_date);
    CHECK(due(pause_effect::restart) == "2024-04-24"_date);
}

TEST_CASE("title.no-disposal: fifteen days from the service on the third party, and on while the suit lasts")
{
    setting const with_third{.parties = {{.id = "creditor", .role = party_role::creditor},
                                         {.id = "debtor", .role = party_role::debtor},
                                         {.id = "wang", .role = party_role::third_party}}};
    auto const dismissed =
        scenario{prc::law(), with_third}
            .given(case_filed{.on = "2024-03-01"_date, .number = "（2024）鲁0402执1号"},
                   asset_found{.on = "2024-03-01"_date, .asset = "house", .kind_ = asset_kind::immovable},
                   objection_filed{.on = "2024-03-04"_date, .id = "o1", .kind_ = objection_kind::title,
                                   .party = "wang", .asset = "house"})
            .given(objection_decided{.on = "2024-03-11"_date, .objection = "o1", .upheld = false}, {.id = "ruling"})
            .given(served{.on = "2024-03-12"_date, .entry = "ruling", .to = "creditor"});
    CHECK_NOT_DUE(dismissed.when("2024-03-13"_date), "title.no-disposal");
    auto const known = dismissed.given(served{.on = "2024-03-14"_date, .entry = "ruling", .to = "wang"});
    CHECK_DUE(known.when("2024-03-15"_date), "title.no-disposal", "2024-03-29");
    auto const suing = known.given(title_suit_filed{.on = "2024-03-29"_date, .objection = "o1"});
    CHECK_STATUS(suing.when("2024-05-06"_date), "title.no-disposal", suspended);
    auto const lost = suing.given(title_suit_decided{.on = "2024-06-03"_date, .objection = "o1", .upheld = false});
    CHECK_DUE(lost.when("2024-06-04"_date), "title.no-disposal", "2024-06-03");
}

TEST_CASE("an answer answers the objection it names, no other")
{
    auto const two = objected().given(objection_filed{.on = "2024-03-25"_date, .id = "o2",
                                                      .kind_ = objection_kind::conduct, .party = "creditor"});
    auto const second_decided =
        two.given(objection_decided{.on = "2024-03-29"_date, .objection = "o2", .upheld = false});
    auto const at = second_decided.when("2024-04-01"_date);
    CHECK_STATUS(at, "obj.decide@o2", met);
    CHECK_STATUS(at, "obj.decide@o1", running);
}

TEST_CASE("served on two days, the ruling may be taken up until the later term is over")
{
    auto const ruled = objected().given(
        objection_decided{.on = "2024-04-02"_date, .objection = "o1", .upheld = false}, {.id = "ruling"});
    auto const twice = ruled.given(served{.on = "2024-04-03"_date, .entry = "ruling", .to = "creditor"},
                                   served{.on = "2024-04-18"_date, .entry = "ruling", .to = "debtor"});
    auto const applied = [&](date on) {
        return twice.given(reconsideration_applied{.on = on, .objection = "o1"}).when("2024-06-03"_date);
    };
    // from the 18th: day 10 is Sunday 28 April, worked before the May holiday
    CHECK_NO_FINDING(applied("2024-04-28"_date), "obj.review.apply");
    CHECK_ONE_FINDING(applied("2024-04-29"_date), "obj.review.apply", lapse);
}

TEST_CASE("served by public notice counts from the end of the notice: thirty days, sixty before 2022")
{
    auto const due = [](date ruling, date notice, char const* number) {
        auto const file =
            scenario{prc::law()}
                .given(case_filed{.on = ruling - days{20}, .number = number},
                       objection_filed{.on = ruling - days{10}, .id = "o1", .kind_ = objection_kind::conduct,
                                       .party = "debtor"})
                .given(objection_decided{.on = ruling, .objection = "o1", .upheld = false}, {.id = "ruling"})
                .given(served{.on = notice, .entry = "ruling", .to = "debtor", .means = service_means::public_notice});
        return the_deadline(file.when(notice + days{1}), "obj.review.apply").end.unrolled.day();
    };
    CHECK(due("2024-06-03"_date, "2024-06-05"_date, "（2024）鲁0402执1号") == "2024-07-15"_date);
    CHECK(due("2021-12-20"_date, "2021-12-31"_date, "（2021）鲁0402执1号") == "2022-03-11"_date);
    CHECK(due("2021-12-20"_date, "2022-01-01"_date, "（2021）鲁0402执1号") == "2022-02-10"_date);
}
