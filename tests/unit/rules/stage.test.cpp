#include <writ/testing/testing.hpp>

#include <sstream>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

constexpr auto later = "2024-06-01"_date;
constexpr auto day_before = "2024-05-31"_date;

scenario untouched() { return scenario{prc::law()}; }

scenario filed() { return untouched().given(case_filed{.on = "2024-03-15"_date, .number = "1"}); }

suspended suspended_on(date day, suspension_ground ground = suspension_ground::other)
{
    return {.on = day, .ground = ground};
}

settlement_reached agreed_on(date day, settlement_form form = settlement_form::joint)
{
    return {.on = day, .id = "s", .form = form};
}

detained detained_on(date day, int length = 15)
{
    return {.on = day, .days = length, .ground = sanction_ground::other};
}

}  // namespace

TEST_CASE("the stages before filing")
{
    auto const s = untouched().given(application_received{.on = "2024-01-02"_date},
                                     pre_filing_talks_opened{.on = "2024-01-03"_date, .consent = true},
                                     pre_filing_settled{.on = "2024-01-04"_date, .terms = "x"},
                                     pre_filing_failed{.on = "2024-01-05"_date},
                                     case_filed{.on = "2024-01-06"_date, .number = "1"});
    CHECK_STAGE(untouched().when("2024-01-01"_date), none);
    CHECK_STAGE(s.when("2024-01-01"_date), none);
    CHECK_STAGE(s.when("2024-01-02"_date), applied);
    CHECK_STAGE(s.when("2024-01-03"_date), pre_filing_talks);
    CHECK_STAGE(s.when("2024-01-04"_date), settled_before_filing);
    CHECK_STAGE(s.when("2024-01-05"_date), applied);
    CHECK_STAGE(s.when("2024-01-06"_date), filed);
}

TEST_CASE("investigating: served, or any inquiry made")
{
    auto check = [](auto const& fact) {
        CHECK_STAGE(filed().given(fact).when(day_before), filed);
        CHECK_STAGE(filed().given(fact).when(later), investigating);
    };
    check(notice_served{.on = later});
    check(network_query_made{.on = later, .scope = query_scope::national});
    check(field_inquiry_made{.on = later});
    check(debtor_sought{.on = later});
    CHECK_STAGE(filed().given(notice_issued{.on = later}).when(later), filed);
}

TEST_CASE("each stage outranks those below it, and gives way when it ends")
{
    auto s = filed();
    auto now = [&s](auto const& fact, stage expected) {
        s = s.given(fact);
        CHECK(stands_at(s.when(fact.on.day()), expected));
    };
    now(network_query_made{.on = "2024-04-01"_date, .scope = query_scope::national}, stage::investigating);
    now(debtor_located{.on = "2024-04-02"_date, .place = "x"}, stage::located);
    now(referred{.on = "2024-04-03"_date, .conduct = "x"}, stage::referred);
    now(agreed_on("2024-04-04"_date), stage::settled);
    now(detained_on("2024-04-05"_date), stage::detained);
    now(suspended_on("2024-04-06"_date), stage::suspended);
    now(closed_this_round{.on = "2024-04-07"_date}, stage::closed_this_round);
    now(revived{.on = "2024-04-08"_date, .number = "2"}, stage::suspended);
    now(pause_ended{.on = "2024-04-09"_date}, stage::detained);
    now(detention_released{.on = "2024-04-10"_date}, stage::settled);
    now(enforcement_resumed{.on = "2024-04-11"_date}, stage::referred);
    now(referral_declined{.on = "2024-04-12"_date}, stage::located);
    now(debtor_lost{.on = "2024-04-13"_date}, stage::filed);   // the revived case has not been investigated yet
    now(suspended_on("2024-04-14"_date), stage::suspended);
    now(closed_completed{.on = "2024-04-15"_date}, stage::closed);
    // Earlier answers stand.
    CHECK_STAGE(s.when("2024-04-06"_date), suspended);
    CHECK_STAGE(s.when("2024-04-01"_date), investigating);
}

TEST_CASE("detained outranks settled, whichever came first; a second debtor in detention is enough")
{
    auto held = [](char const* person) {
        auto d = detained_on("2024-05-30"_date);
        d.person = person;
        return d;
    };
    scenario const three{prc::law(), {.parties = {{.id = "a", .role = party_role::debtor},
                                                  {.id = "b", .role = party_role::debtor},
                                                  {.id = "c", .role = party_role::third_party}}}};
    auto const third_held = three.given(case_filed{.on = "2024-03-15"_date, .number = "1"}, held("c"));
    CHECK_STAGE(third_held.when(later), filed);   // not a debtor
    CHECK_STAGE(third_held.given(held("b")).when(later), detained);
    CHECK_STAGE(third_held.given(held("b"), agreed_on(later)).when(later), detained);
}

TEST_CASE("a detention and a stay end by themselves")
{
    auto const held = filed().given(detained_on("2024-06-01"_date, 10));
    CHECK_STAGE(held.when("2024-06-11"_date), detained);
    CHECK_STAGE(held.when("2024-06-12"_date), filed);
    auto const stay = filed().given(stayed{.on = "2024-06-01"_date, .until = "2024-06-10"_date});
    CHECK_STAGE(stay.when("2024-06-10"_date), suspended);
    CHECK_STAGE(stay.when("2024-06-11"_date), filed);
}

TEST_CASE("a compelled appearance is shown for its day and is no stage of the case")
{
    auto const brought = filed().given(compelled{.on = "2024-06-01T09:00"_moment});
    CHECK_STAGE(brought.when("2024-06-01"_date), filed);
    CHECK(brought.when("2024-06-01"_date).tracks.hold[0].state == "compelled");
    CHECK(brought.when("2024-06-02"_date).tracks.hold[0].state == "free");
}

TEST_CASE("a suspension for a settlement is no suspension of the stage: the settlement is the stage")
{
    auto const a = filed()
                       .given(agreed_on("2024-05-01"_date),
                              suspended_on("2024-05-02"_date, suspension_ground::settlement))
                       .when(later);
    CHECK_STAGE(a, settled);
    CHECK(a.tracks.pauses.size() == 1);
}

TEST_CASE("settled: a live settlement of a recognised form, also while it is breached")
{
    for (auto const form : {settlement_form::joint, settlement_form::one_side_accepted,
                            settlement_form::oral_on_record}) {
        CAPTURE(name_of(form));
        auto const agreed = filed().given(agreed_on("2024-05-01"_date, form));
        CHECK_STAGE(agreed.when(later), settled);
        auto const breached = agreed.given(settlement_breached{.on = "2024-05-10"_date, .settlement = "s"});
        CHECK_STAGE(breached.when(later), settled);
        auto const performed = breached.given(settlement_performed{.on = "2024-05-20"_date, .settlement = "s"});
        CHECK_STAGE(performed.when(later), filed);
        auto const sued = breached.given(settlement_sued{.on = "2024-05-20"_date, .settlement = "s"});
        CHECK_STAGE(sued.when(later), filed);
    }
    auto const outside = filed().given(agreed_on("2024-05-01"_date, settlement_form::private_)).when(later);
    CHECK_STAGE(outside, filed);
    CHECK(outside.tracks.settlements.size() == 1);
}

TEST_CASE("referred: until the police, the procuratorate or a court has ended it")
{
    auto const at_police = filed().given(referred{.on = "2024-05-01"_date, .conduct = "x"});
    CHECK_STAGE(at_police.given(referral_declined{.on = "2024-05-02"_date}).when(later), filed);
    auto const accepted = at_police.given(referral_accepted{.on = "2024-05-02"_date});
    CHECK_STAGE(accepted.when(later), referred);
    CHECK_STAGE(accepted.given(not_prosecuted{.on = "2024-05-03"_date, .reason = "x"}).when(later), filed);
    auto const at_court = accepted.given(charged{.on = "2024-05-03"_date});
    CHECK_STAGE(at_court.when(later), referred);
    CHECK_STAGE(at_court.given(acquitted{.on = "2024-05-04"_date}).when(later), filed);
    auto const guilty = at_court.given(convicted{.on = "2024-05-04"_date, .term_months = 6}).when(later);
    CHECK_STAGE(guilty, filed);
    CHECK(guilty.tracks.prosecution[0].state == "convicted");
}

TEST_CASE("located: a debtor, or an asset that can be disposed of")
{
    auto car = asset_found{.on = "2024-05-01"_date, .asset = "car", .kind_ = asset_kind::movable};
    CHECK_STAGE(filed().given(car).when(later), located);
    auto const ruled_out = filed().given(car, asset_ruled_out{.on = "2024-05-20"_date, .asset = "car",
                                                              .reason = ruled_out_reason::minor_value});
    CHECK_STAGE(ruled_out.when("2024-05-19"_date), located);
    CHECK_STAGE(ruled_out.when(later), filed);
    car.protected_ = asset_protection::home;
    CHECK_STAGE(filed().given(car).when(later), filed);
}

TEST_CASE("every closing closes, and says which fact did")
{
    auto check = [](auto const& closing) {
        auto const closed = filed().given(closing);
        CHECK_STAGE(closed.when(day_before), filed);
        CHECK_STAGE(closed.when(later), closed);
        CHECK(closed.when(later).tracks.closed_by == name_of(std::decay_t<decltype(closing)>::kind));
    };
    check(closed_completed{.on = later});
    check(closed_terminated{.on = later, .ground = termination_ground::withdrawn});
    check(closed_cancelled{.on = later, .ground = cancellation_ground::entrusted});
    check(closed_non_enforced{.on = later, .ground = non_enforcement_ground::notarised});
    check(closed_rejected{.on = later, .ground = rejection_ground::other});
}

TEST_CASE("the tracks give each machine by name, and the pauses that run")
{
    auto const paused = filed()
                            .given(cooperation_requested{.on = "2024-04-01"_date})
                            .given(suspended_on("2024-05-01"_date, suspension_ground::retrial), {.id = "p"});
    auto const t = paused.when(later).tracks;
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
    CHECK(paused.when("2024-04-30"_date).tracks.pauses.empty());
    std::ostringstream out;
    out << stage::closed_this_round;
    CHECK(out.str() == "closed_this_round");
}
