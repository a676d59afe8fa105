#include <writ/casefile/facts.hpp>
#include <writ/casefile/file_data.hpp>
#include <writ/casefile/record.hpp>
#include <writ/lifecycle/case_file.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <random>
#include <string>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

template <class Fact>
void add(std::vector<entry>& to, Fact const& fact, details const& common = {})
{
    to.push_back(to_entry(fact, common));
}

/// One or two of each fact; days are drawn later.
std::vector<entry> every_fact()
{
    auto const on = "2024-01-01"_date;
    std::vector<entry> out;
    add(out, cured{.on = on});
    add(out, application_received{.on = on});
    add(out, application_incomplete{.on = on, .missing = "x"});
    add(out, pre_filing_talks_opened{.on = on, .consent = true});
    add(out, pre_filing_settled{.on = on, .terms = "x"});
    add(out, pre_filing_failed{.on = on});
    add(out, case_filed{.on = on, .number = "1"});
    add(out, filing_refused{.on = on, .reason = "x"});
    add(out, officer_assigned{.on = on});
    add(out, file_received_by_officer{.on = on});
    add(out, notice_issued{.on = on});
    add(out, notice_served{.on = on, .debtor = "b"});
    add(out, property_report_ordered{.on = on, .debtor = "b"});
    add(out, property_reported{.on = on, .debtor = "b"});
    add(out, property_report_breached{.on = on, .debtor = "a", .how = report_breach::late});
    add(out, network_query_made{.on = on, .scope = query_scope::national});
    add(out, network_query_returned{.on = on, .found = false});
    add(out, field_inquiry_made{.on = on}, {.id = "f"});
    add(out, debtor_sought{.on = on, .debtor = "b"});
    add(out, clue_received{.on = on, .about = clue_subject::asset}, {.id = "clue"});
    add(out, clue_verified{.on = on, .clue = "clue", .confirmed = true});
    add(out, asset_found{.on = on, .asset = "car", .kind_ = asset_kind::movable});
    add(out, asset_ruled_out{.on = on, .asset = "car", .reason = ruled_out_reason::other});
    add(out, debtor_located{.on = on, .debtor = "b", .place = "x"});
    add(out, debtor_lost{.on = on, .debtor = "b"});
    add(out, summoned{.on = on, .person = "b"});
    add(out, summons_missed{.on = on, .person = "b"});
    add(out, misconduct_found{.on = on, .id = "m", .person = "b", .ground = misconduct_ground::other});
    add(out, compelled{.on = on, .person = "b"});
    add(out, compel_ended{.on = on, .person = "b"});
    add(out, fined{.on = on, .person = "nobody", .amount = 1_cny, .ground = sanction_ground::other});
    add(out, detained{.on = on, .person = "b", .days = 2, .ground = sanction_ground::other});
    add(out, detention_released{.on = on, .person = "b"});
    add(out, family_notified{.on = on, .person = "b"});
    add(out, payment_received{.on = on, .from = "b", .amount = 1_cny});
    add(out, waived{.on = on, .claim = "claim-1", .amount = 1_cny});
    add(out, settlement_reached{.on = on, .id = "s", .form = settlement_form::joint});
    add(out, settlement_performed{.on = on, .settlement = "s"});
    add(out, settlement_breached{.on = on, .settlement = "s"});
    add(out, resumption_applied{.on = on, .settlement = settlement_id{"s"}});
    add(out, resumption_applied{.on = on, .closing = true});
    add(out, resumption_refused{.on = on, .reason = "x"});
    add(out, enforcement_resumed{.on = on});
    add(out, settlement_sued{.on = on, .settlement = "s"});
    add(out, suspended{.on = on, .ground = suspension_ground::other}, {.id = "p"});
    add(out, stayed{.on = on, .until = "2024-01-08"_date});
    add(out, pause_ended{.on = on});
    add(out, pause_ended{.on = on, .pause = entry_id{"p"}});
    add(out, excluded_period{.on = on, .from = on, .to = on, .reason = exclusion_reason::audit});
    add(out, term_extended{.on = on, .months = 3});
    add(out, term_extended{.on = on});
    add(out, cooperation_requested{.on = on});
    add(out, cooperation_ordered{.on = on, .court = "x", .document = "y"});
    add(out, entrusted{.on = on, .court = "x"});
    add(out, designated{.on = on, .court = "x"});
    add(out, elevated{.on = on, .court = "x"});
    add(out, moved_case_filed{.on = on, .court = "x", .number = "2"});
    add(out, returned{.on = on, .court = "x"});
    add(out, away_mission_approved{.on = on, .province = "x"});
    add(out, away_mission_started{.on = on, .province = "x"});
    add(out, superior_petitioned{.on = on});
    add(out, referred{.on = on, .debtor = "b", .conduct = "x", .acts = {"m"}});
    add(out, referral_accepted{.on = on, .debtor = "b"});
    add(out, referral_declined{.on = on, .debtor = "b"});
    add(out, private_prosecution_filed{.on = on, .debtor = "b"});
    add(out, charged{.on = on, .debtor = "b"});
    add(out, not_prosecuted{.on = on, .debtor = "b", .reason = "x"});
    add(out, forgiven{.on = on, .debtor = "b"});
    add(out, convicted{.on = on, .debtor = "b", .term_months = 6});
    add(out, acquitted{.on = on, .debtor = "b"});
    add(out, closed_completed{.on = on});
    add(out, closed_this_round{.on = on});
    add(out, closed_terminated{.on = on, .ground = termination_ground::other});
    add(out, closed_cancelled{.on = on, .ground = cancellation_ground::entrusted});
    add(out, closed_non_enforced{.on = on, .ground = non_enforcement_ground::award});
    add(out, closed_rejected{.on = on, .ground = rejection_ground::other});
    add(out, revived{.on = on, .number = "3"});
    return out;
}

file_data frame()
{
    return {.title = judgment{.effective_on = "2023-01-01"_date, .claims = {principal{1_cny}}},
            .parties = {{.id = "a", .role = party_role::creditor}, {.id = "b", .role = party_role::debtor}}};
}

std::vector<entry> draw(std::vector<entry> const& pool, std::mt19937& random, std::size_t most)
{
    std::uniform_int_distribution<std::size_t> which{0, pool.size() - 1};
    std::uniform_int_distribution<std::size_t> how_many{1, most};
    std::uniform_int_distribution<std::int32_t> offset{0, 9};
    std::vector<entry> out;
    for (auto n = how_many(random); n > 0; --n) {
        auto e = pool[which(random)];
        auto const day = "2024-01-01"_date + days{offset(random)};
        e.on = offset(random) == 0 ? when{moment{day, 9, 0}} : when{day};
        out.push_back(std::move(e));
    }
    return out;
}

/// The journal as it stands, or the code and the fact of the refusal.
std::string answer_of(file_data data)
{
    auto const loaded = case_file::load(std::move(data));
    if (!loaded) return std::string{name_of(loaded.error().code)} + ' ' + loaded.error().fact;
    std::string out;
    for (auto const& e : loaded->data().journal) out += canonical_text(e) + '\n';
    return out;
}

}  // namespace

TEST_CASE("every fact is among those that the random journals are drawn from")
{
    auto const pool = every_fact();
    for (auto const& fact : vocabulary())
        CHECK(std::any_of(pool.begin(), pool.end(), [&](auto const& e) { return e.kind == fact.kind; }));
}

TEST_CASE("100,000 random journals load or are refused, and a shuffled one gives the same answer")
{
    auto const pool = every_fact();
    std::mt19937 random{73};
    int accepted = 0;
    for (int i = 0; i < 100'000; ++i) {
        auto data = frame();
        data.journal = draw(pool, random, 4);
        auto shuffled = data;
        std::shuffle(shuffled.journal.begin(), shuffled.journal.end(), random);
        auto const answer = answer_of(std::move(data));
        REQUIRE(answer == answer_of(std::move(shuffled)));
        if (answer.front() == '{') ++accepted;
    }
    CHECK(accepted > 10'000);
    CHECK(accepted < 90'000);
}

TEST_CASE("what was posted fact by fact loads as a whole, and a refused fact leaves the file as it was")
{
    auto const pool = every_fact();
    std::mt19937 random{74};
    for (int i = 0; i < 1'000; ++i) {
        auto file = case_file::load(frame()).value();
        std::vector<entry> standing;
        for (auto const& e : draw(pool, random, 20)) {
            auto const before = &file.data();
            auto const posted = file.try_post_entry(e);
            if (posted) standing.push_back(e);
            else REQUIRE(&file.data() == before);
        }
        auto data = frame();
        data.journal = standing;
        std::string journal;
        for (auto const& e : file.data().journal) journal += canonical_text(e) + '\n';
        REQUIRE(answer_of(data) == journal);
    }
}
