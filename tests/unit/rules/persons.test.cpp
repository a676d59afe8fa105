#include <writ/testing/testing.hpp>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

constexpr auto dawn = "2024-06-22T05:20"_moment;   // a Saturday
constexpr auto that_day = "2024-06-22"_date;
constexpr auto month_end = "2024-06-30"_date;

scenario filed() { return scenario{prc::law()}.given(case_filed{.on = "2024-03-15"_date, .number = "1"}); }

details by_president() { return {.approved_by = actor::president}; }

compelled brought(moment at = dawn) { return {.on = at}; }

detained taken_in(when at, int days_ordered = 15)
{
    return {.on = at, .days = days_ordered, .ground = sanction_ground::able_but_refuses};
}

summoned summons(bool served) { return {.on = "2024-06-01"_date, .served = served}; }

summons_missed missed(bool excused = false) { return {.on = "2024-06-10"_date, .excused = excused}; }

/// Summoned, served, and stayed away without excuse.
scenario summoned_in_vain() { return filed().given(summons(true), missed()); }

/// In detention from that dawn on, as the president approved.
scenario in_detention() { return filed().given(taken_in(dawn), by_president()); }

}  // namespace

TEST_CASE("compel: one served summons missed without excuse is enough")
{
    CHECK_NO_FINDING(summoned_in_vain().given(brought(), by_president()).when(that_day), "compel");
}

TEST_CASE("compel: without a served summons, or without one missed, there is a gap")
{
    auto check_gaps = [](scenario const& before, std::size_t count) {
        auto const all = findings_of(before.given(brought(), by_president()).when(that_day), "compel");
        CHECK(all.size() == count);
        for (auto const& f : all) {
            CHECK(f.severity == severity::gap);
            CHECK(cites(f, "CPI@2022:482(1)"));
            CHECK(says(f, "debtor was compelled"));
        }
    };
    check_gaps(filed(), 2);
    check_gaps(filed().given(summons(false), missed()), 1);
    check_gaps(filed().given(summons(true)), 1);
    check_gaps(filed().given(summons(true), missed(true)), 1);
    // What came after does not justify what went before.
    check_gaps(filed().given(summoned{.on = "2024-06-23"_date, .served = true},
                             summons_missed{.on = "2024-06-24"_date}),
               2);
}

TEST_CASE("compel: another person's summons does not count")
{
    scenario const two{prc::law(), {.parties = {{.id = "a", .role = party_role::debtor},
                                                {.id = "b", .role = party_role::debtor}}}};
    auto const a = two.given(summoned{.on = "2024-06-01"_date, .person = "a", .served = true},
                             summons_missed{.on = "2024-06-10"_date, .person = "a"})
                       .given(compelled{.on = dawn, .person = "b"}, by_president())
                       .when(that_day);
    CHECK(findings_of(a, "compel@b").size() == 2);
}

TEST_CASE("compel.approval, fine.approval, detain.approval: the president approves, nobody else")
{
    auto check = [](char const* id, auto const& act) {
        CAPTURE(id);
        auto with = [&](details const& d) { return filed().given(act, d).when(that_day); };
        CHECK_NO_FINDING(with(by_president()), id);
        CHECK_NO_FINDING(with({.approved_by = {actor::vice_president, actor::president}}), id);
        CHECK_NO_FINDING(with({.by = actor::president}), id);
        CHECK_ONE_FINDING(with({}), id, breach);
        CHECK_ONE_FINDING(with({.approved_by = actor::vice_president}), id, breach);
        CHECK_ONE_FINDING(with({.by = actor::officer}), id, breach);
        CHECK(cites(the_finding(with({}), id), "CPL@2023:119"));
    };
    check("compel.approval", brought());
    check("fine.approval", fined{.on = dawn, .amount = 1_cny, .ground = sanction_ground::other});
    check("detain.approval", taken_in(dawn));
}

TEST_CASE("detain.approval: urgent detention is approved afterwards and not asked here")
{
    auto urgent = taken_in(dawn);
    urgent.urgent = true;
    CHECK_NO_FINDING(filed().given(urgent).when(that_day), "detain.approval");
}

TEST_CASE("compel.max: eight hours from the arrival, to the minute")
{
    auto ended_at = [](moment at) {
        return summoned_in_vain().given(brought(), by_president()).given(compel_ended{.on = at}).when(month_end);
    };
    auto const in_time = ended_at("2024-06-22T13:20"_moment);
    CHECK_DUE(in_time, "compel.max", "2024-06-22T13:20");
    CHECK_NO_FINDING(in_time, "compel.max");
    auto const proof = the_deadline(in_time, "compel.max").runs();
    REQUIRE(proof.size() == 2);
    CHECK(proof[0] == count_run{"2024-06-22T05:20"_moment, "2024-06-22T05:20"_moment, run_kind::start});
    CHECK(proof[1] == count_run{"2024-06-22T05:20"_moment, "2024-06-22T13:20"_moment, run_kind::counted});
    auto const late = ended_at("2024-06-22T13:21"_moment);
    CHECK_DUE(late, "compel.max", "2024-06-22T13:20");
    CHECK_ONE_FINDING(late, "compel.max", breach);
}

TEST_CASE("compel.max.complex: 24 hours, and only where the matter is complex")
{
    auto ended_at = [](moment at) {
        auto complex = brought();
        complex.complex = true;
        return summoned_in_vain().given(complex, by_president()).given(compel_ended{.on = at}).when(month_end);
    };
    auto const in_time = ended_at("2024-06-23T05:20"_moment);
    CHECK_NO_FINDING(in_time, "compel.max.complex");
    CHECK_NOT_DUE(in_time, "compel.max");
    auto const late = ended_at("2024-06-23T05:21"_moment);
    CHECK_ONE_FINDING(late, "compel.max.complex", breach);
    CHECK_NOT_DUE(late, "compel.max");
}

TEST_CASE("compel.max: a detention ends it, no end on file is a gap, a day alone cannot be counted")
{
    auto const held = summoned_in_vain().given(brought(), by_president());
    CHECK_ONE_FINDING(held.when(that_day), "compel.max", gap);
    CHECK_STATUS(held.when(that_day), "compel.max", expired);
    auto const then_detained = held.given(taken_in("2024-06-22T10:00"_moment), by_president());
    CHECK_STATUS(then_detained.when(that_day), "compel.max", met);

    auto const by_day = summoned_in_vain().given(compelled{.on = that_day}, by_president()).when(month_end);
    CHECK_NOT_DUE(by_day, "compel.max");
    CHECK_ONE_FINDING(by_day, "compel.max", gap);
}

TEST_CASE("compel.outside: found outside the district, the court must be on file")
{
    auto located = [](debtor_located where) {
        where.on = "2024-06-20"_date;
        return summoned_in_vain().given(where);
    };
    auto const at_other_court = compelled{.on = dawn, .court = court_id{"鲁0405"}};
    for (auto const where : {outside_of::district, outside_of::province}) {
        CAPTURE(name_of(where));
        auto const away = located({.on = that_day, .place = "x", .outside = where});
        CHECK_ONE_FINDING(away.given(brought(), by_president()).when(that_day), "compel.outside", gap);
        CHECK_NO_FINDING(away.given(at_other_court, by_president()).when(that_day), "compel.outside");
    }
    auto const inside = located({.on = that_day, .place = "x"}).given(brought(), by_president());
    CHECK_NO_FINDING(inside.when(that_day), "compel.outside");
}

TEST_CASE("compel.outside: where he was found last is what counts")
{
    auto const at_home =
        summoned_in_vain()
            .given(debtor_located{.on = "2024-05-01"_date, .place = "away", .outside = outside_of::province},
                   debtor_located{.on = "2024-06-20"_date, .place = "home"})
            .given(brought(), by_president());
    CHECK_NO_FINDING(at_home.when(that_day), "compel.outside");
}

TEST_CASE("detain.max: fifteen days are lawful, sixteen are not")
{
    auto ordered = [](int length) { return filed().given(taken_in(dawn, length), by_president()).when(that_day); };
    CHECK_NO_FINDING(ordered(15), "detain.max");
    auto const sixteen = ordered(16);
    CHECK_ONE_FINDING(sixteen, "detain.max", breach);
    CHECK(says(the_finding(sixteen, "detain.max"), "16 days; the law allows 15"));
    CHECK(cites(the_finding(sixteen, "detain.max"), "CPL@2023:118"));
}

TEST_CASE("detain.max: N days from D end on D + N, a Sunday included")
{
    auto released_on = [](date day) {
        return in_detention().given(detention_released{.on = day}).when("2024-08-01"_date);
    };
    auto const in_time = released_on("2024-07-07"_date);
    CHECK_DUE(in_time, "detain.max", "2024-07-07");
    CHECK_STATUS(in_time, "detain.max", met);
    CHECK_NO_FINDING(in_time, "detain.max");
    auto const late = released_on("2024-07-08"_date);
    CHECK_DUE(late, "detain.max", "2024-07-07");
    CHECK_STATUS(late, "detain.max", late);
    CHECK_ONE_FINDING(late, "detain.max", breach);
}

TEST_CASE("detain.max: without a release on file it ends by itself and leaves a gap")
{
    auto const last_day = in_detention().when("2024-07-07"_date);
    CHECK_NO_FINDING(last_day, "detain.max");
    CHECK(last_day.tracks.hold[0].state == "detained");
    CHECK_STAGE(last_day, detained);
    auto const after = in_detention().when("2024-07-08"_date);
    CHECK_ONE_FINDING(after, "detain.max", gap);
    CHECK(after.tracks.hold[0].state == "free");
    CHECK_STAGE(after, filed);
}

TEST_CASE("detain.max: the release from a second detention is not a late release from the first")
{
    auto const a = filed()
                       .given(taken_in("2024-05-01"_date, 5), by_president())   // no release on file
                       .given(taken_in("2024-07-01"_date, 5), by_president())
                       .given(detention_released{.on = "2024-07-06"_date})
                       .when("2024-08-01"_date);
    auto const runs = deadlines_of(a, "detain.max");
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].status == deadline_status::expired);
    CHECK(runs[1].status == deadline_status::met);
    CHECK_ONE_FINDING(a, "detain.max", gap);
}

TEST_CASE("compel.max: the end of a second appearance is not a late end of the first")
{
    auto const twice = summoned_in_vain()
                           .given(brought("2024-06-12T09:00"_moment), by_president())   // no end on file
                           .given(brought("2024-06-22T09:00"_moment), by_president())
                           .given(compel_ended{.on = "2024-06-22T12:00"_moment});
    CHECK_ONE_FINDING(twice.when(month_end), "compel.max", gap);
}

TEST_CASE("detain.early-release.approval: early release needs the president, release in time nobody")
{
    auto released = [](bool early, actors approval) {
        return in_detention()
            .given(detention_released{.on = "2024-06-30"_date, .early = early}, {.approved_by = approval})
            .when("2024-07-30"_date);
    };
    CHECK_ONE_FINDING(released(true, {}), "detain.early-release.approval", breach);
    CHECK_NO_FINDING(released(true, actor::president), "detain.early-release.approval");
    CHECK_ONE_FINDING(released(true, actor::vice_president), "detain.early-release.approval", breach);
    CHECK_NO_FINDING(released(false, {}), "detain.early-release.approval");
}

TEST_CASE("detain.family: 24 hours from the next full hour, to the minute")
{
    auto told_at = [](moment at) { return in_detention().given(family_notified{.on = at}).when(month_end); };
    auto const in_time = told_at("2024-06-23T06:00"_moment);
    CHECK_DUE(in_time, "detain.family", "2024-06-23T06:00");
    CHECK_NO_FINDING(in_time, "detain.family");
    auto const late = told_at("2024-06-23T06:01"_moment);
    CHECK_DUE(late, "detain.family", "2024-06-23T06:00");
    CHECK_ONE_FINDING(late, "detain.family", breach);
}

TEST_CASE("detain.family: missed from the day on which the hours ran out; a recorded failure is an answer")
{
    CHECK_NO_FINDING(in_detention().when("2024-06-22"_date), "detain.family");
    auto const after = in_detention().when("2024-06-23"_date);
    CHECK_ONE_FINDING(after, "detain.family", breach);
    CHECK(the_finding(after, "detain.family").on == "2024-06-23"_date);
    auto const tried = in_detention().given(family_notified{.on = "2024-06-22T12:00"_moment, .unreachable = true});
    CHECK_NO_FINDING(tried.when("2024-06-23"_date), "detain.family");
}

TEST_CASE("detain.family: where only days are on file, days are compared, and an unknown start is a gap")
{
    auto told_on = [](date day) { return in_detention().given(family_notified{.on = day}).when(month_end); };
    CHECK_NO_FINDING(told_on("2024-06-23"_date), "detain.family");
    CHECK_ONE_FINDING(told_on("2024-06-24"_date), "detain.family", breach);
    auto const by_day = filed().given(taken_in(that_day), by_president()).when(month_end);
    CHECK_ONE_FINDING(by_day, "detain.family", gap);
    CHECK_NOT_DUE(by_day, "detain.family");
}

TEST_CASE("detain.no-repeat: not the same measure twice for one act; another act, measure or person is free")
{
    auto detained_for = [](char const* act, date day) {
        auto d = taken_in(day, 1);
        d.act = entry_id{act};
        return d;
    };
    auto fined_for = [](char const* act, date day) {
        return fined{.on = day, .amount = 1_cny, .ground = sanction_ground::hides_assets, .act = entry_id{act}};
    };
    constexpr auto later = "2024-06-01"_date;
    auto const each_once = filed()
                               .given(detained_for("hid the car", "2024-04-01"_date), by_president())
                               .given(fined_for("hid the car", "2024-04-02"_date), by_president())
                               .given(detained_for("hid the boat", "2024-04-20"_date), by_president());
    CHECK_NO_FINDING(each_once.when(later), "detain.no-repeat");

    auto const a = each_once.given(detained_for("hid the car", "2024-05-01"_date), by_president()).when(later);
    REQUIRE_ONE_FINDING(a, "detain.no-repeat", breach);
    CHECK(the_finding(a, "detain.no-repeat").on == "2024-05-01"_date);
    CHECK(says(the_finding(a, "detain.no-repeat"), "hid the car"));

    auto const fined_twice = each_once.given(fined_for("hid the car", "2024-05-01"_date), by_president());
    CHECK_ONE_FINDING(fined_twice.when(later), "detain.no-repeat", breach);

    auto const unnamed = filed()
                             .given(taken_in("2024-04-01"_date, 1), by_president())
                             .given(taken_in("2024-05-01"_date, 1), by_president());
    CHECK_NO_FINDING(unnamed.when(later), "detain.no-repeat");
}

TEST_CASE("away: the High Court's approval for that province must come before the mission")
{
    auto const mission = filed().given(away_mission_started{.on = "2024-06-10"_date, .province = "广西"});
    auto with = [&](date approved_on, char const* province, details const& who) {
        return mission.given(away_mission_approved{.on = approved_on, .province = province}, who).when(month_end);
    };
    CHECK_NO_FINDING(with("2024-06-10"_date, "广西", {.by = actor::high_court}), "away");
    CHECK_NO_FINDING(with("2024-06-01"_date, "广西", {.approved_by = actor::high_court}), "away");
    CHECK_ONE_FINDING(with("2024-06-11"_date, "广西", {.by = actor::high_court}), "away", breach);
    CHECK_ONE_FINDING(with("2024-06-01"_date, "广东", {.by = actor::high_court}), "away", breach);
    CHECK_ONE_FINDING(with("2024-06-01"_date, "广西", {.by = actor::president}), "away", breach);
    CHECK_ONE_FINDING(with("2024-06-01"_date, "广西", {}), "away", breach);
    CHECK_ONE_FINDING(mission.when(month_end), "away", breach);
    CHECK(says(the_finding(mission.when(month_end), "away"), "赴广西执行"));
}

TEST_CASE("a measure of 2022 is judged by the number its article then bore")
{
    auto const a = scenario{prc::law()}
                       .given(case_filed{.on = "2022-03-15"_date, .number = "1"},
                              fined{.on = "2022-06-01"_date, .amount = 1_cny, .ground = sanction_ground::other})
                       .when("2022-06-01"_date);
    CHECK(cites(the_finding(a, "fine.approval"), "CPL@2021:119"));
}
