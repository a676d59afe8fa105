#include "scene.hpp"

#include <sstream>

using namespace writ;
using namespace writ::literals;
using namespace writ::scene;

namespace {

stage stage_on(date day, case_file const& file) { return on(day, file).stage; }

constexpr auto later = "2024-06-01"_date;
constexpr auto day_before = "2024-05-31"_date;

case_file filed() { return filed_on("2024-03-15"_date); }

}  // namespace

TEST_CASE("the stages before filing")
{
    auto file = untouched();
    CHECK(stage_on("2024-01-01"_date, file) == stage::none);
    file.post(application_received{.on = "2024-01-02"_date});
    CHECK(stage_on("2024-01-01"_date, file) == stage::none);
    CHECK(stage_on("2024-01-02"_date, file) == stage::applied);
    file.post(pre_filing_talks_opened{.on = "2024-01-03"_date, .consent = true});
    CHECK(stage_on("2024-01-03"_date, file) == stage::pre_filing_talks);
    file.post(pre_filing_settled{.on = "2024-01-04"_date, .terms = "x"});
    CHECK(stage_on("2024-01-04"_date, file) == stage::settled_before_filing);
    file.post(pre_filing_failed{.on = "2024-01-05"_date});
    CHECK(stage_on("2024-01-05"_date, file) == stage::applied);
    file.post(case_filed{.on = "2024-01-06"_date, .number = "1"});
    CHECK(stage_on("2024-01-06"_date, file) == stage::filed);
}

TEST_CASE("investigating: served, or any inquiry made")
{
    auto check = [](auto const& fact) {
        auto file = filed();
        file.post(fact);
        CHECK(stage_on(day_before, file) == stage::filed);
        CHECK(stage_on(later, file) == stage::investigating);
    };
    check(notice_served{.on = later});
    check(network_query_made{.on = later, .scope = query_scope::national});
    check(field_inquiry_made{.on = later});
    check(debtor_sought{.on = later});
    auto issued = filed();
    issued.post(notice_issued{.on = later});
    CHECK(stage_on(later, issued) == stage::filed);
}

TEST_CASE("each stage outranks those below it, and gives way when it ends")
{
    auto file = filed();
    auto now = [&file](date day, stage expected) {
        CAPTURE(day);
        CHECK(name_of(stage_on(day, file)) == name_of(expected));
    };
    file.post(network_query_made{.on = "2024-04-01"_date, .scope = query_scope::national});
    now("2024-04-01"_date, stage::investigating);
    file.post(debtor_located{.on = "2024-04-02"_date, .place = "x"});
    now("2024-04-02"_date, stage::located);
    file.post(referred{.on = "2024-04-03"_date, .conduct = "x"});
    now("2024-04-03"_date, stage::referred);
    file.post(settlement_reached{.on = "2024-04-04"_date, .id = "s", .form = settlement_form::joint});
    now("2024-04-04"_date, stage::settled);
    file.post(detained{.on = "2024-04-05"_date, .days = 15, .ground = sanction_ground::other});
    now("2024-04-05"_date, stage::detained);
    file.post(suspended{.on = "2024-04-06"_date, .ground = suspension_ground::other});
    now("2024-04-06"_date, stage::suspended);
    file.post(closed_this_round{.on = "2024-04-07"_date});
    now("2024-04-07"_date, stage::closed_this_round);
    file.post(revived{.on = "2024-04-08"_date, .number = "2"});
    now("2024-04-08"_date, stage::suspended);
    file.post(pause_ended{.on = "2024-04-09"_date});
    now("2024-04-09"_date, stage::detained);
    file.post(detention_released{.on = "2024-04-10"_date});
    now("2024-04-10"_date, stage::settled);
    file.post(enforcement_resumed{.on = "2024-04-11"_date});
    now("2024-04-11"_date, stage::referred);
    file.post(referral_declined{.on = "2024-04-12"_date});
    now("2024-04-12"_date, stage::located);
    file.post(debtor_lost{.on = "2024-04-13"_date});
    now("2024-04-13"_date, stage::filed);   // the revived case has not been investigated yet
    file.post(suspended{.on = "2024-04-14"_date, .ground = suspension_ground::other});
    file.post(closed_completed{.on = "2024-04-15"_date});
    now("2024-04-15"_date, stage::closed);
    // Earlier answers stand.
    now("2024-04-06"_date, stage::suspended);
    now("2024-04-01"_date, stage::investigating);
}

TEST_CASE("detained outranks settled, whichever came first; a second debtor in detention is enough")
{
    case_file file{court{"x"}, judgment{.effective_on = "2023-12-01"_date, .claims = {principal{1_cny}}},
                   {{.id = "a", .role = party_role::debtor}, {.id = "b", .role = party_role::debtor},
                    {.id = "c", .role = party_role::third_party}}};
    file.post(case_filed{.on = "2024-03-15"_date, .number = "1"});
    file.post(detained{.on = "2024-05-30"_date, .person = "c", .days = 15, .ground = sanction_ground::obstructs});
    CHECK(stage_on(later, file) == stage::filed);   // not a debtor
    file.post(detained{.on = "2024-05-30"_date, .person = "b", .days = 15, .ground = sanction_ground::other});
    CHECK(stage_on(later, file) == stage::detained);
    file.post(settlement_reached{.on = "2024-06-01"_date, .id = "s", .form = settlement_form::joint});
    CHECK(stage_on(later, file) == stage::detained);
}

TEST_CASE("a detention and a stay end by themselves")
{
    auto file = filed();
    file.post(detained{.on = "2024-06-01"_date, .days = 10, .ground = sanction_ground::other});
    CHECK(stage_on("2024-06-11"_date, file) == stage::detained);
    CHECK(stage_on("2024-06-12"_date, file) == stage::filed);
    auto held = filed();
    held.post(stayed{.on = "2024-06-01"_date, .until = "2024-06-10"_date});
    CHECK(stage_on("2024-06-10"_date, held) == stage::suspended);
    CHECK(stage_on("2024-06-11"_date, held) == stage::filed);
}

TEST_CASE("a compelled appearance is shown for its day and is no stage of the case")
{
    auto file = filed();
    file.post(compelled{.on = "2024-06-01T09:00"_moment});
    auto const a = on("2024-06-01"_date, file);
    CHECK(a.stage == stage::filed);
    CHECK(a.tracks.hold[0].state == "compelled");
    CHECK(on("2024-06-02"_date, file).tracks.hold[0].state == "free");
}

TEST_CASE("a suspension for a settlement is no suspension of the stage: the settlement is the stage")
{
    auto file = filed();
    file.post(settlement_reached{.on = "2024-05-01"_date, .id = "s", .form = settlement_form::joint});
    file.post(suspended{.on = "2024-05-02"_date, .ground = suspension_ground::settlement});
    CHECK(stage_on(later, file) == stage::settled);
    CHECK(on(later, file).tracks.pauses.size() == 1);
}

TEST_CASE("settled: a live settlement of a recognised form, also while it is breached")
{
    for (auto const form : {settlement_form::joint, settlement_form::one_side_accepted,
                            settlement_form::oral_on_record}) {
        auto file = filed();
        file.post(settlement_reached{.on = "2024-05-01"_date, .id = "s", .form = form});
        CHECK(stage_on(later, file) == stage::settled);
        file.post(settlement_breached{.on = "2024-05-10"_date, .settlement = "s"});
        CHECK(stage_on(later, file) == stage::settled);
        auto performed = file;
        performed.post(settlement_performed{.on = "2024-05-20"_date, .settlement = "s"});
        CHECK(stage_on(later, performed) == stage::filed);
        file.post(settlement_sued{.on = "2024-05-20"_date, .settlement = "s"});
        CHECK(stage_on(later, file) == stage::filed);
    }
    auto outside = filed();
    outside.post(settlement_reached{.on = "2024-05-01"_date, .id = "s", .form = settlement_form::private_});
    CHECK(stage_on(later, outside) == stage::filed);
    CHECK(on(later, outside).tracks.settlements.size() == 1);
}

TEST_CASE("referred: until the police, the procuratorate or a court has ended it")
{
    auto file = filed();
    file.post(referred{.on = "2024-05-01"_date, .conduct = "x"});
    auto declined = file;
    declined.post(referral_declined{.on = "2024-05-02"_date});
    CHECK(stage_on(later, declined) == stage::filed);
    file.post(referral_accepted{.on = "2024-05-02"_date});
    CHECK(stage_on(later, file) == stage::referred);
    auto dropped = file;
    dropped.post(not_prosecuted{.on = "2024-05-03"_date, .reason = "x"});
    CHECK(stage_on(later, dropped) == stage::filed);
    file.post(charged{.on = "2024-05-03"_date});
    CHECK(stage_on(later, file) == stage::referred);
    auto free = file;
    free.post(acquitted{.on = "2024-05-04"_date});
    CHECK(stage_on(later, free) == stage::filed);
    file.post(convicted{.on = "2024-05-04"_date, .term_months = 6});
    CHECK(stage_on(later, file) == stage::filed);
    CHECK(on(later, file).tracks.prosecution[0].state == "convicted");
}

TEST_CASE("located: a debtor, or an asset that can be disposed of")
{
    auto with_asset = [](asset_found const& found) {
        auto file = filed();
        file.post(found);
        return file;
    };
    auto const car = asset_found{.on = "2024-05-01"_date, .asset = "car", .kind_ = asset_kind::movable};
    auto file = with_asset(car);
    CHECK(stage_on(later, file) == stage::located);
    file.post(asset_ruled_out{.on = "2024-05-20"_date, .asset = "car", .reason = ruled_out_reason::minor_value});
    CHECK(stage_on("2024-05-19"_date, file) == stage::located);
    CHECK(stage_on(later, file) == stage::filed);
    auto home = car;
    home.protected_ = asset_protection::home;
    CHECK(stage_on(later, with_asset(home)) == stage::filed);
}

TEST_CASE("every closing closes, and says which fact did")
{
    auto check = [](auto const& closing) {
        auto file = filed();
        file.post(closing);
        CHECK(stage_on(day_before, file) == stage::filed);
        auto const a = on(later, file);
        CHECK(a.stage == stage::closed);
        CHECK(a.tracks.closed_by == name_of(std::decay_t<decltype(closing)>::kind));
    };
    check(closed_completed{.on = later});
    check(closed_terminated{.on = later, .ground = termination_ground::withdrawn});
    check(closed_cancelled{.on = later, .ground = cancellation_ground::entrusted});
    check(closed_non_enforced{.on = later, .ground = non_enforcement_ground::notarised});
    check(closed_rejected{.on = later, .ground = rejection_ground::other});
}

TEST_CASE("the tracks give each machine by name, and the pauses that run")
{
    auto file = filed();
    file.post(cooperation_requested{.on = "2024-04-01"_date});
    file.post(suspended{.on = "2024-05-01"_date, .ground = suspension_ground::retrial}, {.id = "p"});
    auto const t = on(later, file).tracks;
    CHECK(t.proceeding == "filed");
    CHECK(t.closed_by.empty());
    CHECK(t.forum == "cooperation_requested");
    REQUIRE(t.whereabouts.size() == 1);
    CHECK(t.whereabouts[0].subject == "debtor");
    CHECK(t.whereabouts[0].state == "unknown");
    CHECK(t.prosecution[0].state == "none");
    CHECK(t.hold[0].state == "free");
    REQUIRE(t.pauses.size() == 1);
    CHECK(t.pauses[0].entry == "p");
    CHECK(t.pauses[0].kind == "suspended");
    CHECK(t.pauses[0].from == "2024-05-01"_date);
    CHECK(on("2024-04-30"_date, file).tracks.pauses.empty());
    std::ostringstream out;
    out << stage::closed_this_round;
    CHECK(out.str() == "closed_this_round");
}
