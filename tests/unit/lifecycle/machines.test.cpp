#include <writ/casefile/facts.hpp>
#include <writ/casefile/record.hpp>
#include <writ/lifecycle/machine.hpp>

#include "sample_entries.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

using words = std::initializer_list<std::string_view>;

/// From each state, with nothing remembered, the state a fact leads to; `stays` where the fact may come
/// and changes nothing. What is not listed is refused.
using table = std::map<std::pair<std::string_view, std::string_view>, std::string_view>;
constexpr std::string_view stays = "";

std::uint8_t number_of(machine const& m, std::string_view state)
{
    auto const found = std::find(m.states.begin(), m.states.end(), state);
    REQUIRE(found != m.states.end());
    return static_cast<std::uint8_t>(found - m.states.begin());
}

void check_table(machine const& m, table const& expected)
{
    for (std::size_t s = 0; s < m.states.size(); ++s)
        for (auto const kind : m.facts) {
            auto const fact = describe(kind).name;
            CAPTURE(m.states[s]);
            CAPTURE(fact);
            track const before{.state = static_cast<std::uint8_t>(s)};
            auto const taken = m.take(before, bare(kind));
            auto const row = expected.find({m.states[s], fact});
            if (row != expected.end() && row->second != stays) {
                CHECK(taken.kind == step_kind::moved);
                CHECK(m.state_name(taken.after) == row->second);
                continue;
            }
            CHECK(taken.kind == (row == expected.end() ? step_kind::refused : step_kind::indifferent));
            CHECK(taken.after == before);
        }
    for (auto const& [from_and_fact, to] : expected) {
        number_of(m, from_and_fact.first);
        auto const kind = fact_named(from_and_fact.second);
        REQUIRE(kind);
        CHECK(m.hears(*kind));
    }
}

/// Adds `from fact to` for several states and facts at once.
void add(table& to, words from, words facts, std::string_view state)
{
    for (auto const& one : from)
        for (auto const& fact : facts) CHECK(to.emplace(std::pair{one, fact}, state).second);
}

/// A life of one machine, fact by fact.
struct life {
    machine const& m;
    track at{};

    step_kind take(entry const& e)
    {
        auto const taken = m.take(at, e);
        at = taken.after;
        return taken.kind;
    }
    step_kind take(fact_kind kind, date on = date{2024, 6, 22}) { return take(bare(kind, on)); }
    template <is_fact Fact>
    step_kind take(Fact const& fact)
    {
        return take(to_entry(fact, {}));
    }
    /// What a fact would do, without doing it.
    template <class Fact>
    [[nodiscard]] step_kind would(Fact const& fact) const
    {
        return life{*this}.take(fact);
    }
    [[nodiscard]] std::string_view state() const { return m.state_name(at); }
};

life in(machine const& m, std::string_view state, std::uint8_t flags = 0, std::uint16_t until = 0)
{
    return {m, {number_of(m, state), flags, until}};
}

constexpr auto moved = step_kind::moved;
constexpr auto refused = step_kind::refused;

}  // namespace

TEST_CASE("the machines of the design, in its order")
{
    std::vector<std::string_view> names;
    for (auto const* m : machines()) names.push_back(m->name);
    CHECK(names == std::vector<std::string_view>{"proceeding", "forum", "whereabouts", "hold", "consumption",
                                                 "listing", "exit_ban", "prosecution", "seal", "realisation",
                                                 "settlement", "remedy"});
    for (auto const* m : machines()) CHECK(machine_named(m->name) == m);
    CHECK(machine_named("auction") == nullptr);
    CHECK(machine_named("") == nullptr);
}

TEST_CASE("a state keeps its number: files and languages beside C++ hold it")
{
    std::map<std::string_view, std::vector<std::string_view>> const numbered{
        {"proceeding",
         {"not_applied", "applied", "pre_filing_talks", "settled_before_filing", "filed", "investigating",
          "closed_this_round", "closed"}},
        {"forum", {"own_court", "cooperation_requested", "cooperating", "moving", "moved"}},
        {"whereabouts", {"unknown", "located"}},
        {"hold", {"free", "compelled", "detained"}},
        {"consumption", {"free", "restricted"}},
        {"listing", {"unlisted", "grace", "listed"}},
        {"exit_ban", {"free", "banned"}},
        {"prosecution",
         {"none", "referred", "investigating", "declined", "private_suit", "charged", "not_prosecuted",
          "convicted", "acquitted"}},
        {"seal", {"unsealed", "waiting", "sealed", "released"}},
        {"realisation",
         {"idle", "valuing", "priced", "announced", "first_failed", "second_failed", "on_sale", "sold",
          "in_kind", "transferred"}},
        {"settlement", {"none", "reached", "breached", "performed", "resumed", "sued", "replaced"}},
        {"remedy", {"none", "filed", "decided", "under_review", "in_suit", "final"}},
    };
    CHECK(numbered.size() == machines().size());
    for (auto const* m : machines()) {
        CAPTURE(m->name);
        CHECK(std::vector<std::string_view>(m->states.begin(), m->states.end()) == numbered.at(m->name));
    }
}

TEST_CASE("proceeding: what each fact does in each state")
{
    table t;
    add(t, {"not_applied", "applied", "settled_before_filing", "closed"}, {"application_received"}, "applied");
    add(t, {"pre_filing_talks"}, {"application_received"}, "pre_filing_talks");
    add(t, {"closed_this_round"}, {"application_received"}, "closed_this_round");
    add(t, {"not_applied", "applied", "settled_before_filing"}, {"pre_filing_talks_opened"}, "pre_filing_talks");
    add(t, {"not_applied", "applied", "pre_filing_talks"}, {"pre_filing_settled"}, "settled_before_filing");
    add(t, {"pre_filing_talks", "settled_before_filing"}, {"pre_filing_failed"}, "applied");
    add(t, {"not_applied", "applied", "pre_filing_talks", "settled_before_filing", "closed"}, {"case_filed"},
        "filed");
    add(t, {"applied", "pre_filing_talks"}, {"filing_refused"}, "closed");

    words const inquiries{"notice_served", "network_query_made", "field_inquiry_made", "debtor_sought"};
    add(t, {"filed"}, inquiries, "investigating");
    add(t, {"not_applied", "applied", "pre_filing_talks", "settled_before_filing", "investigating",
            "closed_this_round", "closed"}, inquiries, stays);

    add(t, {"filed", "investigating"}, {"closed_completed", "closed_terminated", "closed_cancelled",
                                        "closed_non_enforced", "closed_rejected"}, "closed");
    add(t, {"filed", "investigating"}, {"closed_this_round"}, "closed_this_round");
    add(t, {"closed_this_round"}, {"revived"}, "filed");   // a closed case only where it was filed once

    for (auto const* state : {"applied", "pre_filing_talks", "settled_before_filing"})
        add(t, {state}, {"application_incomplete"}, state);
    add(t, {"filed", "investigating", "closed_this_round", "closed"}, {"application_incomplete"}, stays);

    words const decisions{"objection_decided", "reconsideration_decided"};
    add(t, {"closed_this_round", "closed"}, decisions, "filed");
    add(t, {"not_applied", "applied", "pre_filing_talks", "settled_before_filing", "filed", "investigating"},
        decisions, stays);

    // on the debtor's property: anywhere but after the closing
    add(t, {"not_applied", "applied", "pre_filing_talks", "settled_before_filing", "filed", "investigating",
            "closed_this_round"},
        {"asset_sealed", "valuation_started", "price_fixed", "auction_announced", "auction_held",
         "auction_resumed", "sale_opened", "sale_held", "taken_in_kind", "third_debt_notified",
         "third_debt_ruled", "searched", "eviction_announced", "evicted"}, stays);
    check_table(proceeding_machine(), t);
}

TEST_CASE("proceeding: an application stands until it is answered, a filing is remembered")
{
    life applied{proceeding_machine()};
    applied.take(fact_kind::application_received);
    CHECK(applied.would(fact_kind::application_received) == refused);
    auto talks = applied;
    talks.take(fact_kind::pre_filing_talks_opened);
    CHECK(talks.would(fact_kind::application_received) == refused);
    talks.take(fact_kind::pre_filing_failed);
    CHECK(talks.would(fact_kind::application_received) == moved);

    auto closed = applied;
    closed.take(fact_kind::filing_refused);
    CHECK(closed.state() == "closed");
    CHECK(closed.would(fact_kind::revived) == refused);
    closed.take(fact_kind::application_received);
    CHECK(closed.state() == "applied");

    applied.take(fact_kind::case_filed);
    applied.take(fact_kind::closed_completed);
    CHECK(applied.take(fact_kind::revived) == moved);
    CHECK(applied.state() == "filed");
}

TEST_CASE("proceeding: papers are completed where they were lacking, once")
{
    for (auto const* state : {"applied", "pre_filing_talks", "settled_before_filing"}) {
        auto of = in(proceeding_machine(), state);
        CHECK(of.would(fact_kind::cured) == refused);
        of.take(fact_kind::application_incomplete);
        CHECK(of.take(fact_kind::cured) == moved);
        CHECK(of.state() == state);
        CHECK(of.take(fact_kind::cured) == refused);
        of.take(fact_kind::application_incomplete);
        CHECK(of.would(fact_kind::cured) == moved);
    }
    // a new application has no history
    auto again = in(proceeding_machine(), "settled_before_filing");
    again.take(fact_kind::application_incomplete);
    again.take(fact_kind::application_received);
    CHECK(again.take(fact_kind::cured) == refused);
    CHECK(in(proceeding_machine(), "not_applied").take(fact_kind::application_incomplete) == refused);
}

TEST_CASE("proceeding: an undone closing leads back to where it was closed, and can be restored")
{
    for (auto const closing : {fact_kind::closed_completed, fact_kind::closed_this_round}) {
        std::string_view const shut = closing == fact_kind::closed_completed ? "closed" : "closed_this_round";
        for (auto const decision : {fact_kind::objection_decided, fact_kind::reconsideration_decided})
            for (bool const inquired : {false, true}) {
                life of{proceeding_machine()};
                of.take(fact_kind::case_filed);
                if (inquired) of.take(fact_kind::notice_served);
                std::string_view const before = of.state();
                of.take(closing);
                CHECK(of.state() == shut);
                CHECK(of.take(decision) == moved);
                CHECK(of.state() == before);
                CHECK(of.would(fact_kind::objection_decided) == step_kind::indifferent);

                auto went_on = of;   // what was inquired after the closing was undone does not hide it
                went_on.take(fact_kind::network_query_made);
                CHECK(went_on.take(fact_kind::reconsideration_decided) == moved);
                CHECK(went_on.state() == shut);

                CHECK(of.take(fact_kind::reconsideration_decided) == moved);
                CHECK(of.state() == shut);
                CHECK(of.take(fact_kind::revived) == moved);
                CHECK(of.take(fact_kind::reconsideration_decided) == step_kind::indifferent);
            }
    }
}

TEST_CASE("proceeding: a closing of its own takes the place of one that was undone")
{
    life of{proceeding_machine()};
    for (auto const kind : {fact_kind::case_filed, fact_kind::notice_served, fact_kind::closed_this_round,
                            fact_kind::objection_decided, fact_kind::closed_completed})
        CHECK(of.take(kind) == moved);
    CHECK(of.state() == "closed");
    CHECK(of.take(fact_kind::revived) == moved);
    CHECK(of.take(fact_kind::reconsideration_decided) == step_kind::indifferent);
}

TEST_CASE("proceeding: after the closing nothing new is done to property, after the round everything may")
{
    auto const& m = proceeding_machine();
    for (auto const& line : m.barred) {
        CAPTURE(describe(line.fact).name);
        if (line.state != "closed") continue;
        CHECK(in(m, "closed").take(line.fact) == refused);
        CHECK(m.refusal_of(line.fact, number_of(m, "closed")) == refusal_code::after_closing);
        CHECK(in(m, "closed_this_round").take(line.fact) == step_kind::indifferent);
    }
    for (auto const free : {fact_kind::payment_received, fact_kind::funds_disbursed, fact_kind::transfer_ruled,
                            fact_kind::handed_over, fact_kind::deposit_settled, fact_kind::price_paid,
                            fact_kind::reversal_ruled, fact_kind::record_error_found, fact_kind::served,
                            fact_kind::seal_renewed, fact_kind::seal_released, fact_kind::consumption_lifted,
                            fact_kind::settlement_reached, fact_kind::objection_filed, fact_kind::superior_ordered,
                            fact_kind::misconduct_found, fact_kind::fined, fact_kind::detained,
                            fact_kind::entrusted, fact_kind::referred, fact_kind::convicted})
        CHECK(in(m, "closed").take(free) == step_kind::indifferent);
}

TEST_CASE("forum: what each fact does in each state")
{
    table t;
    add(t, {"own_court", "cooperating"}, {"cooperation_requested"}, "cooperation_requested");
    add(t, {"own_court", "cooperation_requested", "cooperating"}, {"cooperation_ordered"}, "cooperating");
    add(t, {"own_court", "cooperation_requested", "cooperating"}, {"entrusted", "designated", "elevated"}, "moving");
    add(t, {"moving", "moved"}, {"designated", "elevated"}, "moving");
    add(t, {"cooperating", "moving"}, {"moved_case_filed"}, "moved");
    add(t, {"moving", "moved"}, {"returned"}, "own_court");
    check_table(forum_machine(), t);
}

TEST_CASE("whereabouts: what each fact does in each state")
{
    table t;
    add(t, {"unknown", "located"}, {"debtor_located"}, "located");
    add(t, {"unknown", "located"}, {"debtor_lost"}, "unknown");
    check_table(whereabouts_machine(), t);
}

TEST_CASE("hold: what each fact does in each state while no earlier hold is remembered")
{
    table t;   // with nothing remembered, every hold on file has run out
    add(t, {"free", "compelled", "detained"}, {"compelled"}, "compelled");
    add(t, {"compelled"}, {"compel_ended"}, "free");
    add(t, {"detained"}, {"compel_ended"}, "detained");
    add(t, {"free", "compelled", "detained"}, {"detained"}, "detained");
    add(t, {"detained"}, {"leave_granted"}, "detained");
    add(t, {"detained"}, {"detention_released"}, "free");
    check_table(hold_machine(), t);
}

TEST_CASE("hold: a second one stands from the day after the first ran out")
{
    life held{hold_machine()};
    held.take(detained{.on = "2024-06-01"_date, .days = 15, .ground = sanction_ground::other});
    auto const again = [](date on) { return detained{.on = on, .days = 1, .ground = sanction_ground::other}; };
    CHECK(held.would(again("2024-06-16"_date)) == refused);
    CHECK(held.would(again("2024-06-17"_date)) == moved);
    CHECK(held.would(compelled{.on = "2024-06-16"_date}) == refused);
    CHECK(held.would(compelled{.on = "2024-06-17"_date}) == moved);

    // from the first one's end on file, the same day
    held.take(detention_released{.on = "2024-06-10"_date});
    CHECK(held.would(again("2024-06-10"_date)) == moved);
    CHECK(held.would(detention_released{.on = "2024-06-10"_date}) == refused);
}

TEST_CASE("hold: days of leave lengthen it while it runs")
{
    life held{hold_machine()};
    held.take(detained{.on = "2024-06-01"_date, .days = 10, .ground = sanction_ground::other});
    auto const leave = [](date on) { return leave_granted{.on = on, .from = on, .to = on + days{2}}; };
    auto over = held;
    CHECK(over.take(leave("2024-06-12"_date)) == moved);
    CHECK(over.would(detained{.on = "2024-06-12"_date, .days = 1, .ground = sanction_ground::other}) == moved);
    CHECK(held.take(leave("2024-06-05"_date)) == moved);   // until 11 + 3
    auto const again = [](date on) { return detained{.on = on, .days = 1, .ground = sanction_ground::other}; };
    CHECK(held.would(again("2024-06-14"_date)) == refused);
    CHECK(held.would(again("2024-06-15"_date)) == moved);
}

TEST_CASE("hold: another day is another compelled appearance, and it may end in detention")
{
    life brought{hold_machine()};
    brought.take(compelled{.on = "2024-06-22"_date});
    CHECK(brought.would(compelled{.on = "2024-06-22"_date}) == refused);
    CHECK(brought.would(compelled{.on = "2024-06-23"_date}) == moved);
    CHECK(brought.take(detained{.on = "2024-06-22"_date, .days = 3, .ground = sanction_ground::other}) == moved);
    CHECK(brought.take(compel_ended{.on = "2024-06-22"_date}) == moved);
    CHECK(brought.state() == "detained");
}

TEST_CASE("hold: a length beyond the calendar holds until somebody books the release")
{
    life held{hold_machine()};
    auto long_one = to_entry(detained{.on = "2024-06-01"_date, .days = 1, .ground = sanction_ground::other}, {});
    long_one.values[1] = std::int64_t{9'000'000'000};
    CHECK(held.take(long_one) == moved);
    CHECK(held.would(detained{.on = "2100-01-01"_date, .days = 1, .ground = sanction_ground::other}) == refused);
    CHECK(held.take(detention_released{.on = "2024-06-10"_date}) == moved);
}

TEST_CASE("consumption, listing, exit ban: what each fact does in each state")
{
    table consumption;
    add(consumption, {"free"}, {"consumption_restricted"}, "restricted");
    add(consumption, {"restricted"}, {"consumption_lifted"}, "free");
    check_table(consumption_machine(), consumption);

    table listing;
    add(listing, {"unlisted", "grace"}, {"listed_dishonest"}, "listed");
    add(listing, {"unlisted", "grace"}, {"grace_granted"}, "grace");
    add(listing, {"listed"}, {"grace_granted"}, stays);
    add(listing, {"listed"}, {"delisted"}, "unlisted");
    check_table(listing_machine(), listing);

    table exit_ban;
    add(exit_ban, {"free"}, {"exit_banned"}, "banned");
    add(exit_ban, {"banned"}, {"exit_ban_lifted"}, "free");
    check_table(exit_ban_machine(), exit_ban);
}

TEST_CASE("prosecution: what each fact does in each state")
{
    table t;
    add(t, {"none", "declined", "not_prosecuted", "convicted", "acquitted"}, {"referred"}, "referred");
    add(t, {"none", "referred", "declined"}, {"referral_accepted"}, "investigating");
    add(t, {"none", "referred", "investigating"}, {"referral_declined"}, "declined");
    add(t, {"none", "referred", "declined", "not_prosecuted"}, {"private_prosecution_filed"}, "private_suit");
    add(t, {"none", "referred", "investigating", "declined", "private_suit", "not_prosecuted"}, {"charged"}, "charged");
    add(t, {"referred", "investigating", "charged"}, {"not_prosecuted"}, "not_prosecuted");
    add(t, {"charged", "private_suit", "convicted", "acquitted"}, {"convicted"}, "convicted");
    add(t, {"charged", "private_suit", "convicted"}, {"acquitted"}, "acquitted");
    check_table(prosecution_machine(), t);
}

TEST_CASE("seal: what each fact does in each state while no term is remembered")
{
    table t;   // with nothing remembered, every term on file has run out
    add(t, {"unsealed", "waiting", "sealed", "released"}, {"asset_sealed"}, "sealed");
    add(t, {"waiting"}, {"seal_renewed"}, "waiting");
    add(t, {"sealed"}, {"seal_renewed"}, "sealed");
    add(t, {"waiting", "sealed"}, {"seal_released"}, "released");
    check_table(seal_machine(), t);
}

TEST_CASE("seal: a seal behind another one waits, and stands when it is set without waiting")
{
    asset_sealed const behind{.on = "2024-06-22"_date, .asset = "flat", .waiting = true};
    asset_sealed const first{.on = "2024-06-22"_date, .asset = "flat", .waiting = false};
    for (auto const* state : {"unsealed", "released"}) {
        auto of = in(seal_machine(), state);
        CHECK(of.take(behind) == moved);
        CHECK(of.state() == "waiting");
        CHECK(of.would(behind) == refused);
        CHECK(of.take(first) == moved);
        CHECK(of.state() == "sealed");
    }
}

TEST_CASE("seal: it can be set anew from the day after its stated term ended, which is a corresponding day")
{
    struct { period term; date last; } const terms[] = {
        {1_years, "2025-02-28"_date}, {6_months, "2024-08-29"_date}, {3_years, "2027-02-28"_date},
        {30_days, "2024-03-30"_date}};
    for (auto const& row : terms)
        for (bool const waits : {false, true}) {
            auto const term = row.term;   // no structured binding: clang 14 does not take one into CAPTURE
            auto const last = row.last;
            CAPTURE(to_string(term));
            life of{seal_machine()};
            of.take(asset_sealed{.on = "2024-02-29"_date, .asset = "flat", .term = term});
            CHECK(of.would(asset_sealed{.on = last, .asset = "flat", .waiting = waits}) == refused);
            CHECK(of.take(asset_sealed{.on = last + days{1}, .asset = "flat", .waiting = waits}) == moved);
            CHECK(of.state() == (waits ? "waiting" : "sealed"));
        }
}

TEST_CASE("seal: a renewal begins the term anew, also after the end; what has no term stands until it is released")
{
    life of{seal_machine()};
    of.take(asset_sealed{.on = "2024-01-10"_date, .asset = "flat", .term = 1_years});
    CHECK(of.take(seal_renewed{.on = "2025-02-01"_date, .asset = "flat", .term = 1_years}) == moved);
    CHECK(of.would(asset_sealed{.on = "2026-02-01"_date, .asset = "flat"}) == refused);
    CHECK(of.would(asset_sealed{.on = "2026-02-02"_date, .asset = "flat"}) == moved);
    of.take(seal_renewed{.on = "2025-12-01"_date, .asset = "flat"});
    CHECK(of.would(asset_sealed{.on = "2040-01-01"_date, .asset = "flat"}) == refused);
    CHECK(of.take(seal_released{.on = "2026-01-01"_date, .asset = "flat", .ground = release_ground::paid}) == moved);
    CHECK(of.would(seal_renewed{.on = "2026-01-01"_date, .asset = "flat"}) == refused);
    CHECK(of.would(asset_sealed{.on = "2026-01-01"_date, .asset = "flat"}) == moved);

    // hours and working days do not make a last day
    for (auto const odd : {24_hours, 10_working_days}) {
        life hourly{seal_machine()};
        hourly.take(asset_sealed{.on = "2024-01-10"_date, .asset = "flat", .term = odd});
        CHECK(hourly.would(asset_sealed{.on = "2040-01-01"_date, .asset = "flat"}) == refused);
    }
}

TEST_CASE("realisation: what each fact does in each state, nothing remembered and no member given")
{
    table t;
    add(t, {"idle", "valuing", "priced", "announced", "first_failed", "second_failed", "on_sale"},
        {"valuation_started"}, "valuing");
    for (auto const* state : {"valuing", "priced", "announced"}) add(t, {state}, {"valuation_reported"}, state);
    add(t, {"idle", "valuing", "priced", "announced", "first_failed", "second_failed"}, {"price_fixed"}, "priced");
    add(t, {"idle", "valuing", "priced", "announced", "first_failed", "second_failed", "on_sale", "sold"},
        {"auction_announced"}, "announced");   // the day of an earlier announcement went by
    add(t, {"announced"}, {"auction_resumed"}, "announced");
    add(t, {"announced"}, {"auction_held"}, "second_failed");   // not sold, and not the first round
    add(t, {"idle", "valuing", "priced", "announced", "first_failed", "second_failed", "sold"}, {"sale_opened"},
        "on_sale");
    add(t, {"on_sale"}, {"sale_held"}, "second_failed");
    add(t, {"sold"}, {"price_paid"}, "sold");
    add(t, {"transferred"}, {"price_paid"}, "transferred");
    add(t, {"in_kind"}, {"price_paid"}, "in_kind");
    add(t, {"in_kind", "transferred"}, {"reversal_ruled"}, "idle");
    for (auto const* state : {"idle", "valuing", "priced", "announced", "first_failed", "second_failed", "on_sale",
                              "sold"})
        add(t, {state}, {"reversal_ruled"}, stays);
    add(t, {"sold", "in_kind"}, {"transfer_ruled"}, "transferred");
    add(t, {"idle", "valuing", "priced", "announced", "first_failed", "second_failed", "on_sale", "sold"},
        {"taken_in_kind"}, "in_kind");
    check_table(realisation_machine(), t);   // a deposit only where the asset was offered
}

TEST_CASE("realisation: rounds of auction, by what was sold and in which round")
{
    auto const held = [](int round, bool sold) {
        return auction_held{.on = "2024-06-22"_date, .asset = "flat", .round = round, .sold = sold};
    };
    struct { int round; bool sold; std::string_view to; } const rounds[] = {
        {1, true, "sold"}, {1, false, "first_failed"}, {2, true, "sold"}, {2, false, "second_failed"},
        {3, false, "second_failed"}};
    for (auto const& [round, sold, to] : rounds) {
        auto of = in(realisation_machine(), "announced");
        CHECK(of.take(held(round, sold)) == moved);
        CHECK(of.state() == to);
    }
    for (auto const* state : {"idle", "priced", "first_failed", "second_failed", "on_sale", "sold"})
        CHECK(in(realisation_machine(), state).take(held(2, false)) == refused);

    for (bool const sold : {true, false}) {
        auto of = in(realisation_machine(), "on_sale");
        CHECK(of.take(sale_held{.on = "2024-06-22"_date, .asset = "flat", .sold = sold}) == moved);
        CHECK(of.state() == (sold ? "sold" : "second_failed"));
    }
}

TEST_CASE("realisation: an auction is announced anew once its day went by")
{
    auto const announced = [](date on, date auction_on) {
        return auction_announced{.on = on, .asset = "flat", .round = 1, .auction_on = auction_on,
                                 .start_price = 100_cny};
    };
    life of{realisation_machine()};
    of.take(announced("2024-05-01"_date, "2024-06-22"_date));
    CHECK(of.would(announced("2024-06-22"_date, "2024-08-01"_date)) == refused);
    CHECK(of.take(announced("2024-06-23"_date, "2024-08-01"_date)) == moved);
    CHECK(of.would(announced("2024-07-31"_date, "2024-09-01"_date)) == refused);
    // one that was resumed is still under way
    CHECK(of.take(auction_resumed{.on = "2024-07-01"_date, .asset = "flat"}) == moved);
    CHECK(of.state() == "announced");
}

TEST_CASE("realisation: what was paid for is not sold again, until the ruling is reversed")
{
    life of{realisation_machine()};
    of.take(auction_announced{.on = "2024-05-01"_date, .asset = "flat", .round = 1, .auction_on = "2024-06-22"_date,
                              .start_price = 100_cny});
    of.take(auction_held{.on = "2024-06-22"_date, .asset = "flat", .round = 1, .sold = true});
    auto defaulted = of;
    CHECK(defaulted.take(fact_kind::auction_announced) == moved);
    CHECK(of.take(fact_kind::price_paid) == moved);
    for (auto const kind : {fact_kind::auction_announced, fact_kind::sale_opened, fact_kind::taken_in_kind})
        CHECK(of.would(kind) == refused);
    CHECK(of.take(fact_kind::transfer_ruled) == moved);
    CHECK(of.take(fact_kind::reversal_ruled) == moved);
    CHECK(of.state() == "idle");
    CHECK(of.take(fact_kind::auction_announced) == moved);
}

TEST_CASE("realisation: a deposit is there once the asset was offered, whatever became of it")
{
    for (auto const offer : {fact_kind::auction_announced, fact_kind::sale_opened}) {
        life of{realisation_machine()};
        of.take(fact_kind::price_fixed);
        CHECK(of.would(fact_kind::deposit_settled) == refused);
        of.take(offer);
        for (auto const* state : {"valuing", "priced", "announced", "first_failed", "second_failed", "on_sale",
                                  "sold", "in_kind", "transferred"}) {
            auto later = in(realisation_machine(), state, of.at.flags);
            CHECK(later.take(fact_kind::deposit_settled) == moved);
            CHECK(later.state() == state);
        }
    }
}

TEST_CASE("settlement: what each fact does in each state")
{
    table t;
    add(t, {"none"}, {"settlement_reached"}, "reached");
    add(t, {"reached", "breached"}, {"settlement_reached"}, "replaced");
    add(t, {"reached", "breached"}, {"settlement_breached"}, "breached");
    add(t, {"reached", "breached", "sued"}, {"settlement_performed"}, "performed");
    add(t, {"reached", "breached", "sued", "performed"}, {"enforcement_resumed"}, "resumed");
    add(t, {"reached", "breached", "resumed"}, {"settlement_sued"}, "sued");
    check_table(settlement_machine(), t);
}

TEST_CASE("remedy: what each fact does in each state, nothing remembered and no member given")
{
    table t;
    add(t, {"none"}, {"objection_filed", "party_change_applied", "non_enforcement_applied",
                      "measure_review_applied", "requested", "listing_requested", "bounty_requested",
                      "audit_requested", "cooperation_requested", "superior_petitioned", "resumption_applied",
                      "private_prosecution_filed", "entrusted", "bankruptcy_transferred"}, "filed");
    add(t, {"final"}, {"measure_review_applied"}, "filed");
    add(t, {"none"}, {"filing_refused", "closed_rejected", "party_changed"}, "decided");
    add(t, {"filed"}, {"objection_decided", "party_changed", "non_enforcement_decided", "resumption_refused",
                       "enforcement_resumed", "revived"}, "decided");
    add(t, {"filed", "decided", "under_review", "in_suit"}, {"answered"}, "decided");   // for good
    add(t, {"in_suit"}, {"objection_decided"}, "in_suit");
    add(t, {"filed"}, {"measure_review_decided"}, "final");
    add(t, {"final"}, {"answered"}, "final");
    add(t, {"decided", "under_review", "in_suit", "final"}, {"reconsideration_applied"}, "under_review");
    add(t, {"under_review"}, {"reconsideration_decided"}, "final");
    add(t, {"filed", "decided", "under_review", "in_suit"}, {"title_suit_filed"}, "in_suit");
    add(t, {"in_suit"}, {"title_suit_decided"}, "final");
    check_table(remedy_machine(), t);
}

TEST_CASE("remedy: an answer closes the application, unless it only says how it was received")
{
    auto const answer = [](request_outcome outcome) {
        return answered{.on = "2024-06-22"_date, .request = "o1", .outcome = outcome};
    };
    for (auto const* state : {"filed", "under_review", "in_suit"}) {
        for (auto const open : {request_outcome::incomplete, request_outcome::docketed}) {
            auto of = in(remedy_machine(), state);
            CHECK(of.take(answer(open)) == moved);
            CHECK(of.state() == state);
        }
        for (auto const closing : {request_outcome::turned_away, request_outcome::granted, request_outcome::refused,
                                   request_outcome::done}) {
            auto of = in(remedy_machine(), state);
            CHECK(of.take(answer(closing)) == moved);
            CHECK(of.state() == "decided");
            CHECK(of.would(answer(closing)) == refused);   // a second answer
        }
    }
    // told to have been received after it was decided: once more, and no more than that
    auto decided = in(remedy_machine(), "decided");
    CHECK(decided.take(answer(request_outcome::docketed)) == moved);
    CHECK(decided.take(answer(request_outcome::granted)) == moved);
    CHECK(decided.take(answer(request_outcome::docketed)) == refused);
    CHECK(in(remedy_machine(), "none").take(answer(request_outcome::granted)) == refused);
    // a review upheld opens what was turned away
    life away{remedy_machine()};
    away.take(fact_kind::objection_filed);
    away.take(answer(request_outcome::turned_away));
    away.take(fact_kind::reconsideration_applied);
    away.take(fact_kind::reconsideration_decided);
    CHECK(away.take(answer(request_outcome::docketed)) == moved);
    CHECK(away.take(fact_kind::objection_decided) == moved);
}

TEST_CASE("remedy: papers are completed where the answer was that they are incomplete")
{
    answered const incomplete{.on = "2024-06-22"_date, .request = "o1", .outcome = request_outcome::incomplete};
    answered const docketed{.on = "2024-06-22"_date, .request = "o1", .outcome = request_outcome::docketed};
    for (auto const* state : {"filed", "under_review", "in_suit"}) {
        auto of = in(remedy_machine(), state);
        CHECK(of.would(fact_kind::cured) == refused);
        of.take(incomplete);
        CHECK(of.take(fact_kind::cured) == moved);
        CHECK(of.state() == state);
        CHECK(of.take(fact_kind::cured) == refused);
        // docketed on the day it was completed stands before `cured` in the canonical order
        of.take(incomplete);
        of.take(docketed);
        CHECK(of.take(fact_kind::cured) == moved);
    }
}

TEST_CASE("remedy: review, and the decision once more where the case was sent back")
{
    life of{remedy_machine()};
    of.take(fact_kind::objection_filed);
    CHECK(of.would(fact_kind::reconsideration_applied) == refused);
    of.take(fact_kind::objection_decided);
    CHECK(of.would(fact_kind::objection_decided) == refused);
    CHECK(of.would(fact_kind::reconsideration_decided) == refused);
    of.take(fact_kind::reconsideration_applied);
    CHECK(of.take(fact_kind::reconsideration_applied) == moved);   // each party for itself
    CHECK(of.take(fact_kind::reconsideration_decided) == moved);
    CHECK(of.state() == "final");
    CHECK(of.would(fact_kind::reconsideration_decided) == refused);
    CHECK(of.take(fact_kind::objection_decided) == moved);
    CHECK(of.state() == "decided");
    CHECK(of.take(fact_kind::reconsideration_applied) == moved);
    CHECK(of.take(fact_kind::reconsideration_decided) == moved);
}

TEST_CASE("remedy: suit, and the judgment once more where it was appealed")
{
    life of{remedy_machine()};
    of.take(fact_kind::objection_filed);
    of.take(fact_kind::objection_decided);
    CHECK(of.would(fact_kind::title_suit_decided) == refused);
    of.take(fact_kind::title_suit_filed);
    CHECK(of.would(fact_kind::objection_decided) == refused);   // it was decided
    CHECK(of.take(fact_kind::title_suit_decided) == moved);
    CHECK(of.take(fact_kind::title_suit_decided) == moved);
    CHECK(of.state() == "final");
    CHECK(of.would(fact_kind::objection_decided) == refused);   // it was never reviewed

    life early{remedy_machine()};   // before the objection is decided
    early.take(fact_kind::objection_filed);
    early.take(fact_kind::title_suit_filed);
    CHECK(early.take(fact_kind::objection_decided) == moved);
    CHECK(early.take(fact_kind::objection_decided) == refused);
    CHECK(early.state() == "in_suit");
}

TEST_CASE("remedy: one party asks for review while another sues, and each is decided")
{
    life of{remedy_machine()};
    for (auto const kind : {fact_kind::party_change_applied, fact_kind::party_changed,
                            fact_kind::reconsideration_applied, fact_kind::title_suit_filed})
        CHECK(of.take(kind) == moved);
    CHECK(of.state() == "in_suit");
    auto suit_first = of;
    CHECK(suit_first.take(fact_kind::title_suit_decided) == moved);
    CHECK(suit_first.state() == "under_review");
    CHECK(suit_first.take(fact_kind::reconsideration_decided) == moved);
    CHECK(suit_first.state() == "final");
    CHECK(of.take(fact_kind::reconsideration_decided) == moved);
    CHECK(of.state() == "in_suit");
    CHECK(of.would(fact_kind::reconsideration_decided) == refused);
    CHECK(of.take(fact_kind::title_suit_decided) == moved);
    CHECK(of.state() == "final");
}

TEST_CASE("remedy: a measure is reviewed again once its review is decided")
{
    life of{remedy_machine()};
    of.take(fact_kind::measure_review_applied);
    CHECK(of.would(fact_kind::measure_review_applied) == refused);
    CHECK(of.take(fact_kind::measure_review_decided) == moved);
    CHECK(of.would(fact_kind::measure_review_decided) == refused);
    CHECK(of.take(fact_kind::measure_review_applied) == moved);
}

TEST_CASE("a fact that a machine does not hear leaves it alone")
{
    for (auto const* m : machines())
        for (auto const& fact : vocabulary()) {
            if (m->hears(fact.kind)) continue;
            for (std::uint8_t s = 0; s < m->states.size(); ++s) {
                track const before{.state = s, .flags = 1, .until = 7};
                auto const taken = m->take(before, bare(fact.kind));
                CHECK(taken.kind == step_kind::indifferent);
                CHECK(taken.after == before);
            }
        }
}

TEST_CASE("the data of a machine is its table: rows name its states and facts, every state can be reached")
{
    for (auto const* m : machines()) {
        CAPTURE(m->name);
        std::set<std::string_view> reached{m->states.front()};
        std::set<fact_kind> facts;
        for (auto const& row : m->rows) {
            CHECK(std::find(m->states.begin(), m->states.end(), row.from) != m->states.end());
            CHECK(std::find(m->states.begin(), m->states.end(), row.to) != m->states.end());
            CHECK(m->hears(row.on));
            reached.insert(row.to);
            facts.insert(row.on);
        }
        facts.insert(m->tolerated.begin(), m->tolerated.end());
        CHECK(reached.size() == m->states.size());
        CHECK(facts.size() == m->facts.size());
        CHECK(std::set<fact_kind>(m->facts.begin(), m->facts.end()) == facts);
    }
}

TEST_CASE("the data of a machine says what its step does: unguarded rows are taken, to the state they name")
{
    for (auto const* m : machines())
        for (auto const& row : m->rows) {
            if (!row.guard.empty()) continue;
            CAPTURE(row.from);
            CAPTURE(describe(row.on).name);
            auto const taken = m->take({.state = number_of(*m, row.from)}, bare(row.on));
            CHECK(taken.kind == step_kind::moved);
            CHECK(m->state_name(taken.after) == row.to);
        }
}

TEST_CASE("a refused fact begins again, ends nothing, or comes after the closing")
{
    auto code = [](machine const& m, fact_kind kind, std::string_view state) {
        return m.refusal_of(kind, number_of(m, state));
    };
    auto const& p = proceeding_machine();
    CHECK(code(p, fact_kind::case_filed, "filed") == refusal_code::second_beginning);
    CHECK(code(p, fact_kind::case_filed, "closed_this_round") == refusal_code::second_beginning);
    CHECK(code(p, fact_kind::closed_completed, "applied") == refusal_code::end_without_beginning);
    CHECK(code(p, fact_kind::closed_completed, "closed") == refusal_code::after_closing);
    CHECK(code(p, fact_kind::closed_this_round, "closed_this_round") == refusal_code::after_closing);
    CHECK(code(p, fact_kind::revived, "investigating") == refusal_code::end_without_beginning);
    CHECK(code(p, fact_kind::pre_filing_failed, "applied") == refusal_code::end_without_beginning);
    CHECK(code(forum_machine(), fact_kind::entrusted, "moving") == refusal_code::second_beginning);
    CHECK(code(forum_machine(), fact_kind::returned, "own_court") == refusal_code::end_without_beginning);
    CHECK(code(forum_machine(), fact_kind::moved_case_filed, "own_court") == refusal_code::end_without_beginning);
    CHECK(code(hold_machine(), fact_kind::detained, "detained") == refusal_code::second_beginning);
    CHECK(code(hold_machine(), fact_kind::detention_released, "free") == refusal_code::end_without_beginning);
    CHECK(code(hold_machine(), fact_kind::compel_ended, "free") == refusal_code::end_without_beginning);
    CHECK(code(prosecution_machine(), fact_kind::referred, "referred") == refusal_code::second_beginning);
    CHECK(code(prosecution_machine(), fact_kind::convicted, "none") == refusal_code::end_without_beginning);
    CHECK(code(settlement_machine(), fact_kind::settlement_reached, "performed") ==
          refusal_code::end_without_beginning);   // there is nothing to replace
    CHECK(code(settlement_machine(), fact_kind::settlement_performed, "replaced") ==
          refusal_code::end_without_beginning);
    CHECK(code(p, fact_kind::cured, "applied") == refusal_code::end_without_beginning);
    CHECK(code(p, fact_kind::asset_sealed, "closed") == refusal_code::after_closing);
    CHECK(code(consumption_machine(), fact_kind::consumption_restricted, "restricted") ==
          refusal_code::second_beginning);
    CHECK(code(consumption_machine(), fact_kind::consumption_lifted, "free") == refusal_code::end_without_beginning);
    CHECK(code(listing_machine(), fact_kind::listed_dishonest, "listed") == refusal_code::second_beginning);
    CHECK(code(listing_machine(), fact_kind::delisted, "grace") == refusal_code::end_without_beginning);
    CHECK(code(exit_ban_machine(), fact_kind::exit_banned, "banned") == refusal_code::second_beginning);
    CHECK(code(exit_ban_machine(), fact_kind::exit_ban_lifted, "free") == refusal_code::end_without_beginning);
    CHECK(code(seal_machine(), fact_kind::asset_sealed, "sealed") == refusal_code::second_beginning);
    CHECK(code(seal_machine(), fact_kind::seal_renewed, "released") == refusal_code::end_without_beginning);
    CHECK(code(realisation_machine(), fact_kind::auction_announced, "announced") == refusal_code::second_beginning);
    CHECK(code(realisation_machine(), fact_kind::auction_held, "priced") == refusal_code::end_without_beginning);
    CHECK(code(remedy_machine(), fact_kind::measure_review_applied, "filed") == refusal_code::second_beginning);
    CHECK(code(remedy_machine(), fact_kind::objection_decided, "none") == refusal_code::end_without_beginning);
}
