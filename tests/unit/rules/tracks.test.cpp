// The effective states: what facts did, and what time did since.

#include <writ/testing/testing.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace writ;
using namespace writ::literals;
using writ::testing::scenario;

namespace {

scenario with_house()
{
    return scenario{prc::law()}.given(case_filed{.on = "2024-01-15"_date, .number = "1"},
                                      asset_found{.on = "2024-01-20"_date, .asset = "house",
                                                  .kind_ = asset_kind::immovable});
}

asset_sealed seal(date on, maybe<bool> waiting = {}, maybe<court_id> by = {})
{
    return {.on = on, .asset = "house", .waiting = waiting, .by_court = by};
}

/// `subject=state …` of one track, in its order.
std::string shown(std::vector<track_line> const& lines)
{
    std::string out;
    for (auto const& line : lines)
        out += (out.empty() ? "" : " ") + line.subject + '=' + std::string{line.state};
    return out;
}

std::string seals(scenario const& s, date on) { return shown(s.when(on).tracks.seal); }

}  // namespace

TEST_CASE("seals of several courts stand in rank; the next takes effect when those before it have none")
{
    auto const queued = with_house().given(seal("2024-02-01"_date), seal("2024-02-05"_date, true, court_id{"鲁0403"}),
                                           seal("2024-02-09"_date, true, court_id{"鲁0404"}));
    CHECK(seals(queued, "2024-03-01"_date) == "house=sealed house@鲁0403=waiting house@鲁0404=waiting");
    auto const freed = queued.given(
        seal_released{.on = "2024-04-01"_date, .asset = "house", .ground = release_ground::paid});
    CHECK(seals(freed, "2024-03-31"_date) == "house=sealed house@鲁0403=waiting house@鲁0404=waiting");
    CHECK(seals(freed, "2024-04-01"_date) == "house=released house@鲁0403=sealed house@鲁0404=waiting");
    auto const again = freed.given(seal("2024-05-01"_date, true));
    CHECK(seals(again, "2024-05-01"_date) == "house@鲁0403=sealed house@鲁0404=waiting house=waiting");
}

TEST_CASE("a seal ends by itself at the term it was given, a renewal carries it on")
{
    auto given_two_years = seal("2024-02-29"_date);
    given_two_years.term = 2_years;
    auto const sealed = with_house().given(given_two_years, seal("2024-03-05"_date, true, court_id{"鲁0403"}));
    CHECK(seals(sealed, "2026-02-28"_date) == "house=sealed house@鲁0403=waiting");
    CHECK(seals(sealed, "2026-03-01"_date) == "house=unsealed house@鲁0403=sealed");
    auto const renewed = sealed.given(seal_renewed{.on = "2026-02-20"_date, .asset = "house", .term = 1_years});
    CHECK(seals(renewed, "2027-02-20"_date) == "house=sealed house@鲁0403=waiting");
    CHECK(seals(renewed, "2027-02-21"_date) == "house=unsealed house@鲁0403=sealed");
}

TEST_CASE("credit measures stand until a fact lifts them; time given before listing ends by itself")
{
    auto const base = scenario{prc::law()}.given(case_filed{.on = "2024-01-15"_date, .number = "1"});
    auto const given = base.given(consumption_restricted{.on = "2024-02-01"_date},
                                  grace_granted{.on = "2024-02-01"_date, .months = 2},
                                  exit_banned{.on = "2024-02-01"_date});
    auto const in_grace = given.when("2024-04-01"_date).tracks;
    CHECK(shown(in_grace.consumption) == "debtor=restricted");
    CHECK(shown(in_grace.listing) == "debtor=grace");
    CHECK(shown(in_grace.exit_ban) == "debtor=banned");
    CHECK(shown(given.when("2024-04-02"_date).tracks.listing) == "debtor=unlisted");

    auto const listed = given.given(
        listed_dishonest{.on = "2024-04-02"_date, .ground = listing_ground::able_but_refuses});
    CHECK(shown(listed.when("2030-01-01"_date).tracks.listing) == "debtor=listed");
    CHECK_REFUSED(listed.given(listed_dishonest{.on = "2024-05-01"_date, .ground = listing_ground::report_breach}),
                  second_beginning);
}

TEST_CASE("an asset goes through its rounds to the ruling")
{
    auto const sold = with_house().given(
        valuation_started{.on = "2024-03-01"_date, .asset = "house", .method = valuation_method::network},
        price_fixed{.on = "2024-04-01"_date, .asset = "house", .value = 500'000_cny},
        auction_announced{.on = "2024-04-10"_date, .asset = "house", .round = 1, .auction_on = "2024-05-15"_date,
                          .start_price = 350'000_cny},
        auction_held{.on = "2024-05-15"_date, .asset = "house", .round = 1, .sold = false},
        auction_announced{.on = "2024-05-20"_date, .asset = "house", .round = 2, .auction_on = "2024-06-10"_date,
                          .start_price = 280'000_cny},
        auction_held{.on = "2024-06-10"_date, .asset = "house", .round = 2, .sold = true, .price = 300'000_cny},
        price_paid{.on = "2024-06-20"_date, .asset = "house"},
        transfer_ruled{.on = "2024-06-25"_date, .asset = "house"});
    auto const state = [&](date on) { return shown(sold.when(on).tracks.realisation); };
    CHECK(state("2024-01-31"_date).empty());
    CHECK(state("2024-03-31"_date) == "house=valuing");
    CHECK(state("2024-05-14"_date) == "house=announced");
    CHECK(state("2024-05-15"_date) == "house=first_failed");
    CHECK(state("2024-06-10"_date) == "house=sold");
    CHECK(state("2024-06-25"_date) == "house=transferred");
}

TEST_CASE("an objection upheld against the closing undoes it, and the stage goes on from there")
{
    auto const closed = scenario{prc::law()}
                            .given(case_filed{.on = "2024-01-15"_date, .number = "1"},
                                   notice_served{.on = "2024-01-20"_date})
                            .given(closed_terminated{.on = "2024-06-03"_date, .ground = termination_ground::other},
                                   {.id = "end"})
                            .given(objection_filed{.on = "2024-06-10"_date, .id = "o1",
                                                   .kind_ = objection_kind::conduct, .party = "creditor",
                                                   .against = entry_id{"end"}});
    CHECK_STAGE(closed.when("2024-06-20"_date), closed);
    auto const upheld = closed.given(objection_decided{.on = "2024-06-24"_date, .objection = "o1", .upheld = true});
    CHECK_STAGE(upheld.when("2024-06-23"_date), closed);
    CHECK_STAGE(upheld.when("2024-06-24"_date), investigating);
    CHECK(shown(upheld.when("2024-06-24"_date).tracks.remedies) == "o1=decided");
    auto const reviewed = upheld.given(reconsideration_applied{.on = "2024-07-01"_date, .objection = "o1"},
                                       reconsideration_decided{.on = "2024-08-01"_date, .objection = "o1",
                                                               .upheld = false});
    CHECK_STAGE(reviewed.when("2024-08-01"_date), closed);
    CHECK(reviewed.when("2024-08-01"_date).tracks.closed_by == "closed_terminated");
}

TEST_CASE("a stay on guarantee suspends until its day and ends by itself")
{
    auto const stayed = scenario{prc::law(), {.parties = {{.id = "c", .role = party_role::creditor},
                                                          {.id = "d", .role = party_role::debtor},
                                                          {.id = "g", .role = party_role::guarantor}}}}
                            .given(case_filed{.on = "2024-01-15"_date, .number = "1"},
                                   stay_granted_on_guarantee{.on = "2024-02-01"_date, .until = "2024-06-30"_date,
                                                             .guarantor = "g"});
    CHECK_STAGE(stayed.when("2024-06-30"_date), suspended);
    CHECK_STAGE(stayed.when("2024-07-01"_date), filed);
    auto const resumed = stayed.given(enforcement_resumed{.on = "2024-05-06"_date});
    CHECK_STAGE(resumed.when("2024-05-06"_date), filed);
}

TEST_CASE("a settlement that replaces another takes its place")
{
    auto const agreed = scenario{prc::law()}
                            .given(case_filed{.on = "2024-01-15"_date, .number = "1"},
                                   settlement_reached{.on = "2024-02-01"_date, .id = "s1",
                                                      .form = settlement_form::joint},
                                   settlement_reached{.on = "2024-03-01"_date, .id = "s2",
                                                      .form = settlement_form::joint,
                                                      .replaces = settlement_id{"s1"}});
    CHECK(shown(agreed.when("2024-02-29"_date).tracks.settlements) == "s1=reached");
    CHECK(shown(agreed.when("2024-03-01"_date).tracks.settlements) == "s1=replaced s2=reached");
    CHECK_REFUSED(agreed.given(settlement_performed{.on = "2024-04-01"_date, .settlement = "s1"}),
                  end_without_beginning);
    auto const done = agreed.given(settlement_performed{.on = "2024-04-01"_date, .settlement = "s2"});
    CHECK_REFUSED(done.given(settlement_reached{.on = "2024-05-01"_date, .id = "s3", .form = settlement_form::joint,
                                                .replaces = settlement_id{"s2"}}),
                  end_without_beginning);
}
