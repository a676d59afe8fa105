#include <writ/casefile/facts.hpp>
#include <writ/casefile/record.hpp>
#include <writ/lifecycle/machine.hpp>

#include <doctest/doctest.h>

#include <algorithm>
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

/// From each state, with nothing remembered, the state a fact leads to. What is not listed is refused.
using table = std::map<std::pair<std::string_view, std::string_view>, std::string_view>;

entry bare(fact_kind kind, date on = date{2024, 6, 22})
{
    return {.kind = kind, .on = on, .values = std::vector<value>(describe(kind).members.size())};
}

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
            if (row != expected.end()) {
                CHECK(taken.kind == step_kind::moved);
                CHECK(m.state_name(taken.after) == row->second);
                continue;
            }
            bool const tolerated =
                std::find(m.tolerated.begin(), m.tolerated.end(), kind) != m.tolerated.end();
            CHECK(taken.kind == (tolerated ? step_kind::indifferent : step_kind::refused));
            CHECK(taken.after == before);
        }
    for (auto const& [from_and_fact, to] : expected) {
        CHECK(std::find(m.states.begin(), m.states.end(), from_and_fact.first) != m.states.end());
        auto const kind = fact_named(from_and_fact.second);
        REQUIRE(kind);
        CHECK(m.hears(*kind));
    }
}

/// Adds `from fact to` for several states at once.
void add(table& to, std::initializer_list<std::string_view> from, std::string_view fact, std::string_view state)
{
    for (auto const& one : from) to[{one, fact}] = state;
}

}  // namespace

TEST_CASE("the machines of the design, in its order, each with its states")
{
    std::vector<std::string_view> names;
    for (auto const* m : machines()) names.push_back(m->name);
    CHECK(names == std::vector<std::string_view>{"proceeding", "forum", "whereabouts", "hold", "prosecution",
                                                 "settlement"});
    for (auto const* m : machines()) CHECK(machine_named(m->name) == m);
    CHECK(machine_named("seal") == nullptr);
    CHECK(machine_named("") == nullptr);

    auto states = [](machine const& m) { return std::vector<std::string_view>(m.states.begin(), m.states.end()); };
    CHECK(states(proceeding_machine()) ==
          std::vector<std::string_view>{"not_applied", "applied", "pre_filing_talks", "settled_before_filing",
                                        "filed", "investigating", "closed_this_round", "closed"});
    CHECK(states(forum_machine()) == std::vector<std::string_view>{"own_court", "cooperation_requested",
                                                                   "cooperating", "moving", "moved"});
    CHECK(states(whereabouts_machine()) == std::vector<std::string_view>{"unknown", "located"});
    CHECK(states(hold_machine()) == std::vector<std::string_view>{"free", "compelled", "detained"});
    CHECK(states(prosecution_machine()) ==
          std::vector<std::string_view>{"none", "referred", "investigating", "declined", "private_suit",
                                        "charged", "not_prosecuted", "convicted", "acquitted"});
    CHECK(states(settlement_machine()) ==
          std::vector<std::string_view>{"none", "reached", "breached", "performed", "resumed", "sued"});
}

TEST_CASE("proceeding: what each fact does in each state")
{
    table t;
    add(t, {"not_applied", "applied", "settled_before_filing", "closed"}, "application_received", "applied");
    add(t, {"pre_filing_talks"}, "application_received", "pre_filing_talks");
    add(t, {"closed_this_round"}, "application_received", "closed_this_round");
    add(t, {"not_applied", "applied", "settled_before_filing"}, "pre_filing_talks_opened", "pre_filing_talks");
    add(t, {"not_applied", "applied", "pre_filing_talks"}, "pre_filing_settled", "settled_before_filing");
    add(t, {"pre_filing_talks", "settled_before_filing"}, "pre_filing_failed", "applied");
    add(t, {"not_applied", "applied", "pre_filing_talks", "settled_before_filing", "closed"}, "case_filed", "filed");
    add(t, {"applied", "pre_filing_talks"}, "filing_refused", "closed");
    for (auto const* inquiry : {"notice_served", "network_query_made", "field_inquiry_made", "debtor_sought"})
        add(t, {"filed"}, inquiry, "investigating");
    for (auto const* closing : {"closed_completed", "closed_terminated", "closed_cancelled",
                                "closed_non_enforced", "closed_rejected"})
        add(t, {"filed", "investigating"}, closing, "closed");
    add(t, {"filed", "investigating"}, "closed_this_round", "closed_this_round");
    add(t, {"closed_this_round"}, "revived", "filed");   // a closed case only where it was filed once
    check_table(proceeding_machine(), t);
}

TEST_CASE("proceeding: an application stands until it is answered, a filing is remembered")
{
    auto const& m = proceeding_machine();
    auto after = [&m](track t, fact_kind kind) { return m.take(t, bare(kind)); };
    auto const applied = after({}, fact_kind::application_received).after;
    CHECK(after(applied, fact_kind::application_received).kind == step_kind::refused);
    auto const talks = after(applied, fact_kind::pre_filing_talks_opened).after;
    CHECK(after(talks, fact_kind::application_received).kind == step_kind::refused);
    auto const failed = after(talks, fact_kind::pre_filing_failed).after;
    CHECK(after(failed, fact_kind::application_received).kind == step_kind::moved);

    auto const refused = after(applied, fact_kind::filing_refused).after;
    CHECK(m.state_name(refused) == "closed");
    CHECK(after(refused, fact_kind::revived).kind == step_kind::refused);
    CHECK(m.state_name(after(refused, fact_kind::application_received).after) == "applied");

    auto const filed = after(applied, fact_kind::case_filed).after;
    auto const closed = after(filed, fact_kind::closed_completed).after;
    CHECK(m.state_name(after(closed, fact_kind::revived).after) == "filed");
}

TEST_CASE("forum: what each fact does in each state")
{
    table t;
    add(t, {"own_court", "cooperating"}, "cooperation_requested", "cooperation_requested");
    add(t, {"own_court", "cooperation_requested", "cooperating"}, "cooperation_ordered", "cooperating");
    for (auto const* move : {"entrusted", "designated", "elevated"})
        add(t, {"own_court", "cooperation_requested", "cooperating"}, move, "moving");
    add(t, {"moving"}, "moved_case_filed", "moved");
    add(t, {"moving", "moved"}, "returned", "own_court");
    check_table(forum_machine(), t);
}

TEST_CASE("whereabouts: what each fact does in each state")
{
    table t;
    add(t, {"unknown", "located"}, "debtor_located", "located");
    add(t, {"unknown", "located"}, "debtor_lost", "unknown");
    check_table(whereabouts_machine(), t);
}

TEST_CASE("hold: what each fact does in each state while no earlier hold is remembered")
{
    table t;   // with nothing remembered, every hold on file has run out
    add(t, {"free", "compelled", "detained"}, "compelled", "compelled");
    add(t, {"compelled"}, "compel_ended", "free");
    add(t, {"detained"}, "compel_ended", "detained");
    add(t, {"free", "compelled", "detained"}, "detained", "detained");
    add(t, {"detained"}, "detention_released", "free");
    check_table(hold_machine(), t);
}

TEST_CASE("hold: a second detention stands from the day after the first one ran out")
{
    auto const& m = hold_machine();
    auto const first = to_entry(detained{.on = "2024-06-01"_date, .days = 15, .ground = sanction_ground::other}, {});
    auto const held = m.take({}, first).after;
    auto again = [&](date on) {
        return m.take(held, to_entry(detained{.on = on, .days = 1, .ground = sanction_ground::other}, {})).kind;
    };
    CHECK(again("2024-06-16"_date) == step_kind::refused);
    CHECK(again("2024-06-17"_date) == step_kind::moved);
    CHECK(m.take(held, bare(fact_kind::compelled, "2024-06-10"_date)).kind == step_kind::refused);
}

TEST_CASE("prosecution: what each fact does in each state")
{
    table t;
    add(t, {"none", "declined", "not_prosecuted", "convicted", "acquitted"}, "referred", "referred");
    add(t, {"referred"}, "referral_accepted", "investigating");
    add(t, {"referred", "investigating"}, "referral_declined", "declined");
    add(t, {"none", "referred", "declined", "not_prosecuted"}, "private_prosecution_filed", "private_suit");
    add(t, {"none", "referred", "investigating", "declined"}, "charged", "charged");
    add(t, {"referred", "investigating", "charged"}, "not_prosecuted", "not_prosecuted");
    add(t, {"charged", "private_suit"}, "convicted", "convicted");
    add(t, {"charged", "private_suit"}, "acquitted", "acquitted");
    check_table(prosecution_machine(), t);
}

TEST_CASE("settlement: what each fact does in each state")
{
    table t;
    add(t, {"none"}, "settlement_reached", "reached");
    add(t, {"reached"}, "settlement_breached", "breached");
    add(t, {"reached", "breached"}, "settlement_performed", "performed");
    add(t, {"reached", "breached", "sued"}, "enforcement_resumed", "resumed");
    add(t, {"reached", "breached", "resumed"}, "settlement_sued", "sued");
    check_table(settlement_machine(), t);
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
    CHECK(code(settlement_machine(), fact_kind::settlement_reached, "reached") == refusal_code::second_beginning);
    CHECK(code(settlement_machine(), fact_kind::settlement_performed, "sued") ==
          refusal_code::end_without_beginning);
}
