#include "scene.hpp"

#include <tuple>

using namespace writ;
using namespace writ::literals;
using namespace writ::scene;

namespace {

constexpr auto dawn = "2024-06-22T05:20"_moment;   // a Saturday

case_file filed() { return filed_on("2024-03-15"_date); }

details by_president() { return {.approved_by = actor::president}; }

compelled brought(moment at = dawn) { return {.on = at}; }

detained taken_in(when at, int days_ordered = 15)
{
    return {.on = at, .days = days_ordered, .ground = sanction_ground::able_but_refuses};
}

/// Summoned, served, and stayed away without excuse.
case_file summoned_in_vain()
{
    auto file = filed();
    file.post(summoned{.on = "2024-06-01"_date, .served = true});
    file.post(summons_missed{.on = "2024-06-10"_date});
    return file;
}

}  // namespace

TEST_CASE("compel: one served summons missed without excuse is enough")
{
    auto file = summoned_in_vain();
    file.post(brought(), by_president());
    CHECK(is_clean(on("2024-06-22"_date, file), "compel"));
}

TEST_CASE("compel: without a served summons, or without one missed, there is a gap")
{
    auto gaps = [](void (*prepare)(case_file&)) {
        auto file = filed();
        prepare(file);
        file.post(brought(), by_president());
        auto const all = found(on("2024-06-22"_date, file), "compel");
        for (auto const& f : all) {
            CHECK(f.severity == severity::gap);
            CHECK(cites(f.basis(), "CPI@2022:482(1)"));
            CHECK(f.says().en.find("debtor was compelled") != std::string::npos);
        }
        return all.size();
    };
    CHECK(gaps([](case_file&) {}) == 2);
    CHECK(gaps([](case_file& f) {
              f.post(summoned{.on = "2024-06-01"_date});
              f.post(summons_missed{.on = "2024-06-10"_date});
          }) == 1);
    CHECK(gaps([](case_file& f) { f.post(summoned{.on = "2024-06-01"_date, .served = true}); }) == 1);
    CHECK(gaps([](case_file& f) {
              f.post(summoned{.on = "2024-06-01"_date, .served = true});
              f.post(summons_missed{.on = "2024-06-10"_date, .excused = true});
          }) == 1);
    // What came after does not justify what went before.
    CHECK(gaps([](case_file& f) {
              f.post(summoned{.on = "2024-06-23"_date, .served = true});
              f.post(summons_missed{.on = "2024-06-24"_date});
          }) == 2);
}

TEST_CASE("compel: another person's summons does not count")
{
    case_file file{
        court{"x"},
        judgment{.effective_on = "2023-12-01"_date,
                 .claims = {principal{1_cny, due_on{"2023-12-31"_date}}}},
        {{.id = "a", .role = party_role::debtor}, {.id = "b", .role = party_role::debtor}}};
    file.post(summoned{.on = "2024-06-01"_date, .person = "a", .served = true});
    file.post(summons_missed{.on = "2024-06-10"_date, .person = "a"});
    file.post(compelled{.on = dawn, .person = "b"}, by_president());
    CHECK(found(on("2024-06-22"_date, file), "compel", "b").size() == 2);
}

TEST_CASE("compel.approval, fine.approval, detain.approval: the president approves, nobody else")
{
    struct row { char const* id; void (*act)(case_file&, details const&); };
    for (auto const& r : {row{"compel.approval", [](case_file& f, details const& d) { f.post(brought(), d); }},
                          row{"fine.approval", [](case_file& f, details const& d) {
                                  f.post(fined{.on = dawn, .amount = 1_cny, .ground = sanction_ground::other}, d); }},
                          row{"detain.approval", [](case_file& f, details const& d) { f.post(taken_in(dawn), d); }}}) {
        CAPTURE(r.id);
        auto with = [&r](details const& d) {
            auto file = filed();
            r.act(file, d);
            return on("2024-06-22"_date, file);
        };
        CHECK(is_clean(with(by_president()), r.id));
        CHECK(is_clean(with({.approved_by = {actor::vice_president, actor::president}}), r.id));
        CHECK(is_clean(with({.by = actor::president}), r.id));
        CHECK(has_one(with({}), r.id, severity::breach));
        CHECK(has_one(with({.approved_by = actor::vice_president}), r.id, severity::breach));
        CHECK(has_one(with({.by = actor::officer}), r.id, severity::breach));
        CHECK(cites(found(with({}), r.id)[0].basis(), "CPL@2023:119"));
    }
}

TEST_CASE("detain.approval: urgent detention is approved afterwards and not asked here")
{
    auto file = filed();
    auto urgent = taken_in(dawn);
    urgent.urgent = true;
    file.post(urgent);
    CHECK(is_clean(on("2024-06-22"_date, file), "detain.approval"));
}

TEST_CASE("compel.max: eight hours from the arrival, to the minute")
{
    for (auto const& [end, late] : {std::pair{"2024-06-22T13:20"_moment, false},
                                    std::pair{"2024-06-22T13:21"_moment, true}}) {
        auto file = summoned_in_vain();
        file.post(brought(), by_president());
        file.post(compel_ended{.on = end});
        auto const a = on("2024-06-30"_date, file);
        CHECK(only(a, "compel.max").due() == when{"2024-06-22T13:20"_moment});
        CHECK(has_one(a, "compel.max", severity::breach) == late);
        CHECK(is_clean(a, "compel.max") == !late);
        CHECK(only(a, "compel.max").runs().empty());
    }
}

TEST_CASE("compel.max.complex: 24 hours, and only where the matter is complex")
{
    for (auto const& [end, late] : {std::pair{"2024-06-23T05:20"_moment, false},
                                    std::pair{"2024-06-23T05:21"_moment, true}}) {
        auto file = summoned_in_vain();
        auto complex = brought();
        complex.complex = true;
        file.post(complex, by_president());
        file.post(compel_ended{.on = end});
        auto const a = on("2024-06-30"_date, file);
        CHECK(has_one(a, "compel.max.complex", severity::breach) == late);
        CHECK(deadlines(a, "compel.max").empty());
    }
}

TEST_CASE("compel.max: a detention ends it, no end on file is a gap, a day alone cannot be counted")
{
    auto file = summoned_in_vain();
    file.post(brought(), by_president());
    CHECK(has_one(on("2024-06-22"_date, file), "compel.max", severity::gap));
    CHECK(status(on("2024-06-22"_date, file), "compel.max") == "expired");
    file.post(taken_in("2024-06-22T10:00"_moment), by_president());
    CHECK(status(on("2024-06-22"_date, file), "compel.max") == "met");

    auto by_day = summoned_in_vain();
    by_day.post(compelled{.on = "2024-06-22"_date}, by_president());
    auto const a = on("2024-06-30"_date, by_day);
    CHECK(deadlines(a, "compel.max").empty());
    CHECK(has_one(a, "compel.max", severity::gap));
}

TEST_CASE("compel.outside: found outside the district, the court must be on file")
{
    for (auto const where : {outside_of::district, outside_of::province}) {
        auto file = summoned_in_vain();
        file.post(debtor_located{.on = "2024-06-20"_date, .place = "x", .outside = where});
        auto known = file;
        file.post(brought(), by_president());
        CHECK(has_one(on("2024-06-22"_date, file), "compel.outside", severity::gap));
        known.post(compelled{.on = dawn, .court = court_id{"鲁0405"}}, by_president());
        CHECK(is_clean(on("2024-06-22"_date, known), "compel.outside"));
    }
    auto inside = summoned_in_vain();
    inside.post(debtor_located{.on = "2024-06-20"_date, .place = "x"});
    inside.post(brought(), by_president());
    CHECK(is_clean(on("2024-06-22"_date, inside), "compel.outside"));
}

TEST_CASE("compel.outside: where he was found last is what counts")
{
    auto file = summoned_in_vain();
    file.post(debtor_located{.on = "2024-05-01"_date, .place = "away", .outside = outside_of::province});
    file.post(debtor_located{.on = "2024-06-20"_date, .place = "home"});
    file.post(brought(), by_president());
    CHECK(is_clean(on("2024-06-22"_date, file), "compel.outside"));
}

TEST_CASE("detain.max: fifteen days are lawful, sixteen are not")
{
    for (auto const& [length, too_long] : {std::pair{15, false}, std::pair{16, true}}) {
        auto file = filed();
        file.post(taken_in(dawn, length), by_president());
        auto const a = on("2024-06-22"_date, file);
        CHECK(has_one(a, "detain.max", severity::breach) == too_long);
        if (too_long) {
            auto const f = found(a, "detain.max")[0];
            CHECK(f.says().en.find("16 days; the law allows 15") != std::string::npos);
            CHECK(cites(f.basis(), "CPL@2023:118"));
        }
    }
}

TEST_CASE("detain.max: N days from D end on D + N, a Sunday included")
{
    for (auto const& [day, late] : {std::pair{"2024-07-07"_date, false}, std::pair{"2024-07-08"_date, true}}) {
        auto file = filed();
        file.post(taken_in(dawn), by_president());
        file.post(detention_released{.on = day});
        auto const a = on("2024-08-01"_date, file);
        CHECK(only(a, "detain.max").due().day() == "2024-07-07"_date);
        CHECK(status(a, "detain.max") == (late ? "late" : "met"));
        CHECK(has_one(a, "detain.max", severity::breach) == late);
    }
}

TEST_CASE("detain.max: without a release on file it ends by itself and leaves a gap")
{
    auto file = filed();
    file.post(taken_in(dawn), by_president());
    auto const last_day = on("2024-07-07"_date, file);
    CHECK(is_clean(last_day, "detain.max"));
    CHECK(last_day.tracks.hold[0].state == "detained");
    CHECK(last_day.stage == stage::detained);
    auto const after = on("2024-07-08"_date, file);
    CHECK(has_one(after, "detain.max", severity::gap));
    CHECK(after.tracks.hold[0].state == "free");
    CHECK(after.stage == stage::filed);
}

TEST_CASE("detain.max: the release from a second detention is not a late release from the first")
{
    auto file = filed();
    file.post(taken_in("2024-05-01"_date, 5), by_president());   // no release on file
    file.post(taken_in("2024-07-01"_date, 5), by_president());
    file.post(detention_released{.on = "2024-07-06"_date});
    auto const a = on("2024-08-01"_date, file);
    auto const runs = deadlines(a, "detain.max");
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].status == deadline_status::expired);
    CHECK(runs[1].status == deadline_status::met);
    CHECK(has_one(a, "detain.max", severity::gap));
}

TEST_CASE("compel.max: the end of a second appearance is not a late end of the first")
{
    auto file = summoned_in_vain();
    file.post(brought("2024-06-12T09:00"_moment), by_president());   // no end on file
    file.post(brought("2024-06-22T09:00"_moment), by_president());
    file.post(compel_ended{.on = "2024-06-22T12:00"_moment});
    CHECK(has_one(on("2024-06-30"_date, file), "compel.max", severity::gap));
}

TEST_CASE("detain.early-release.approval: early release needs the president, release in time nobody")
{
    for (auto const& [early, approval, breach] :
         {std::tuple{true, actors{}, true}, std::tuple{true, actors{actor::president}, false},
          std::tuple{true, actors{actor::vice_president}, true}, std::tuple{false, actors{}, false}}) {
        auto file = filed();
        file.post(taken_in(dawn), by_president());
        file.post(detention_released{.on = "2024-06-30"_date, .early = early}, {.approved_by = approval});
        CHECK(has_one(on("2024-07-30"_date, file), "detain.early-release.approval", severity::breach) == breach);
    }
}

TEST_CASE("detain.family: 24 hours from the next full hour, to the minute")
{
    for (auto const& [told, late] : {std::pair{"2024-06-23T06:00"_moment, false},
                                     std::pair{"2024-06-23T06:01"_moment, true}}) {
        auto file = filed();
        file.post(taken_in(dawn), by_president());
        file.post(family_notified{.on = told});
        auto const a = on("2024-06-30"_date, file);
        CHECK(only(a, "detain.family").due() == when{"2024-06-23T06:00"_moment});
        CHECK(has_one(a, "detain.family", severity::breach) == late);
        CHECK(is_clean(a, "detain.family") == !late);
    }
}

TEST_CASE("detain.family: missed from the day on which the hours ran out; a recorded failure is an answer")
{
    auto file = filed();
    file.post(taken_in(dawn), by_president());
    CHECK(is_clean(on("2024-06-22"_date, file), "detain.family"));
    auto const after = on("2024-06-23"_date, file);
    REQUIRE(has_one(after, "detain.family", severity::breach));
    CHECK(found(after, "detain.family")[0].on == "2024-06-23"_date);
    file.post(family_notified{.on = "2024-06-22T12:00"_moment, .unreachable = true});
    CHECK(is_clean(on("2024-06-23"_date, file), "detain.family"));
}

TEST_CASE("detain.family: where only days are on file, days are compared, and an unknown start is a gap")
{
    for (auto const& [day, late] : {std::pair{"2024-06-23"_date, false}, std::pair{"2024-06-24"_date, true}}) {
        auto file = filed();
        file.post(taken_in(dawn), by_president());
        file.post(family_notified{.on = day});
        CHECK(has_one(on("2024-06-30"_date, file), "detain.family", severity::breach) == late);
    }
    auto by_day = filed();
    by_day.post(taken_in("2024-06-22"_date), by_president());
    auto const a = on("2024-06-30"_date, by_day);
    CHECK(has_one(a, "detain.family", severity::gap));
    CHECK(deadlines(a, "detain.family").empty());
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
    auto file = filed();
    file.post(detained_for("hid the car", "2024-04-01"_date), by_president());
    file.post(fined_for("hid the car", "2024-04-02"_date), by_president());
    file.post(detained_for("hid the boat", "2024-04-20"_date), by_president());
    CHECK(is_clean(on("2024-06-01"_date, file), "detain.no-repeat"));

    auto again = file;
    again.post(detained_for("hid the car", "2024-05-01"_date), by_president());
    auto const a = on("2024-06-01"_date, again);
    REQUIRE(has_one(a, "detain.no-repeat", severity::breach));
    CHECK(found(a, "detain.no-repeat")[0].on == "2024-05-01"_date);
    CHECK(found(a, "detain.no-repeat")[0].says().zh.find("hid the car") != std::string::npos);

    file.post(fined_for("hid the car", "2024-05-01"_date), by_president());
    CHECK(has_one(on("2024-06-01"_date, file), "detain.no-repeat", severity::breach));

    auto unnamed = filed();
    unnamed.post(taken_in("2024-04-01"_date, 1), by_president());
    unnamed.post(taken_in("2024-05-01"_date, 1), by_president());
    CHECK(is_clean(on("2024-06-01"_date, unnamed), "detain.no-repeat"));
}

TEST_CASE("away: the High Court's approval for that province must come before the mission")
{
    auto finding_with = [](date approved_on, char const* province, details const& who) {
        auto file = filed();
        file.post(away_mission_approved{.on = approved_on, .province = province}, who);
        file.post(away_mission_started{.on = "2024-06-10"_date, .province = "广西"});
        return has_one(on("2024-06-30"_date, file), "away", severity::breach);
    };
    CHECK_FALSE(finding_with("2024-06-10"_date, "广西", {.by = actor::high_court}));
    CHECK_FALSE(finding_with("2024-06-01"_date, "广西", {.approved_by = actor::high_court}));
    CHECK(finding_with("2024-06-11"_date, "广西", {.by = actor::high_court}));
    CHECK(finding_with("2024-06-01"_date, "广东", {.by = actor::high_court}));
    CHECK(finding_with("2024-06-01"_date, "广西", {.by = actor::president}));
    CHECK(finding_with("2024-06-01"_date, "广西", {}));
    auto file = filed();
    file.post(away_mission_started{.on = "2024-06-10"_date, .province = "广西"});
    auto const a = on("2024-06-30"_date, file);
    REQUIRE(has_one(a, "away", severity::breach));
    CHECK(found(a, "away")[0].says().zh.find("赴广西执行") != std::string::npos);
}

TEST_CASE("a measure of 2022 is judged by the number its article then bore")
{
    auto file = filed_on("2022-03-15"_date);
    file.post(fined{.on = "2022-06-01"_date, .amount = 1_cny, .ground = sanction_ground::other});
    case_file const old = file;
    auto const f = found(on("2022-06-01"_date, old), "fine.approval");
    REQUIRE(f.size() == 1);
    CHECK(cites(f[0].basis(), "CPL@2021:119"));
}
