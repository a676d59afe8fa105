/// May something be done: each verdict from both sides, and that asking changes nothing.

#include <writ/casefile/file_data.hpp>
#include <writ/casefile/record.hpp>
#include <writ/rules/may.hpp>
#include <writ/testing/testing.hpp>

using namespace writ;
using namespace writ::literals;

namespace {

details const by_president{.approved_by = actor::president};

detained detention(int days)
{
    return {.on = "2024-03-01T10:00"_moment, .days = days, .ground = sanction_ground::obstructs};
}

case_file filed()
{
    auto const filing = case_filed{.on = "2024-01-15"_date, .number = "（2024）鲁0402执1号"};
    return testing::scenario{prc::law()}.given(filing).file();
}

template <is_fact Fact>
may_answer ask(case_file const& file, Fact const& fact, details const& common = {})
{
    return may(file, prc::law(), fact, common);
}

std::vector<std::string> ids(may_answer const& answer, bool forbids)
{
    std::vector<std::string> out;
    for (auto const& r : answer.reasons)
        if (r.forbids == forbids) out.emplace_back(r.found.id());
    return out;
}

using list = std::vector<std::string>;

}  // namespace

TEST_CASE("lawful: recorded, and nothing against it")
{
    auto const answer = ask(filed(), detention(15), by_president);
    CHECK(answer.verdict == may_verdict::lawful);
    CHECK(answer.fact == fact_kind::detained);
    CHECK(answer.subject == "debtor");
    CHECK(answer.on == "2024-03-01"_date);
    CHECK(answer.reasons.empty());
    CHECK(answer.basis().empty());
    CHECK(answer.approvers.empty());
    CHECK(!answer.contradiction);
    CHECK(ask(filed(), inquiry_finished{.on = "2024-03-01"_date}).subject == "case");
}

TEST_CASE("only the approval is missing, and whose it is")
{
    auto const answer = ask(filed(), detention(15));
    CHECK(answer.verdict == may_verdict::needs_approval);
    REQUIRE(answer.approvers.size() == 1);
    CHECK(answer.approvers[0] == actors{actor::president});
    CHECK(ids(answer, true) == list{"detain.approval"});
    CHECK(answer.basis().front() == "CPL@2023:119");
    CHECK(ask(filed(), detention(15), {.by = actor::president}).verdict == may_verdict::lawful);
    CHECK(ask(filed(), detention(15), {.approved_by = actor::judge}).verdict == may_verdict::needs_approval);

    auto urgent = detention(15);
    urgent.urgent = true;
    CHECK(ask(filed(), urgent).verdict == may_verdict::lawful);
}

TEST_CASE("unlawful: an approval would not mend it")
{
    auto const approved = ask(filed(), detention(16), by_president);
    CHECK(approved.verdict == may_verdict::unlawful);
    CHECK(ids(approved, true) == list{"detain.max"});
    auto const both = ask(filed(), detention(16));
    CHECK(both.verdict == may_verdict::unlawful);
    CHECK(ids(both, true).size() == 2);
    CHECK(both.approvers.empty());
    CHECK(ask(filed(), away_mission_started{.on = "2024-03-01"_date, .province = "四川"}).verdict ==
          may_verdict::unlawful);
    CHECK(ask(filed(), away_mission_started{.on = "2024-03-01"_date, .province = "四川"}, by_president).verdict ==
          may_verdict::unlawful);
}

TEST_CASE("unlawful until a wait is over")
{
    auto const file = filed();   // more than three months must pass: the wait ends on 15 April
    CHECK(ask(file, closed_this_round{.on = "2024-04-15"_date}).verdict == may_verdict::unlawful);
    CHECK(ids(ask(file, closed_this_round{.on = "2024-04-15"_date}), true) == list{"thisround.min-wait"});
    CHECK(ids(ask(file, closed_this_round{.on = "2024-04-16"_date}), true).empty());
}

TEST_CASE("impossible: the lifecycle refuses, and says what stands against it")
{
    auto const nobody = ask(filed(), detention_released{.on = "2024-03-01"_date});
    CHECK(nobody.verdict == may_verdict::impossible);
    REQUIRE(nobody.contradiction);
    CHECK(nobody.contradiction->code == refusal_code::end_without_beginning);
    CHECK(nobody.reasons.empty());

    auto const twice = ask(filed(), case_filed{.on = "2024-03-01"_date, .number = "2"});
    CHECK(twice.verdict == may_verdict::impossible);
    CHECK(twice.contradiction->code == refusal_code::second_beginning);
    CHECK(ask(filed(), notice_issued{.on = "2024-03-01"_date, .debtor = "creditor"}).contradiction->code ==
          refusal_code::wrong_role);
    CHECK(ask(filed(), notice_issued{.on = "2024-03-01"_date, .debtor = "zhao"}).contradiction->code ==
          refusal_code::unknown_id);
}

TEST_CASE("what is late must still be done: a reason, not a prohibition")
{
    auto const file =
        testing::scenario{prc::law()}.given(application_received{.on = "2024-01-10"_date}).file();
    CHECK(ask(file, case_filed{.on = "2024-01-17"_date, .number = "1"}).reasons.empty());
    auto const late = ask(file, case_filed{.on = "2024-01-18"_date, .number = "1"});
    CHECK(late.verdict == may_verdict::lawful);
    // It was missed already: that it is late now is no more than that.
    CHECK(late.reasons.empty());

    auto held = filed();
    held.post(detention(5), by_president);
    auto const release = ask(held, detention_released{.on = "2024-03-07T10:00"_moment});
    CHECK(release.verdict == may_verdict::lawful);
    CHECK(ids(release, false) == list{"detain.max"});
    CHECK(ids(ask(held, detention_released{.on = "2024-03-06T10:00"_moment}), false).empty());
}

TEST_CASE("gaps and warnings are reasons and forbid nothing")
{
    auto const answer = ask(filed(), compelled{.on = "2024-03-01T10:00"_moment}, by_president);
    CHECK(answer.verdict == may_verdict::lawful);
    CHECK(ids(answer, true).empty());
    CHECK(ids(answer, false) == list{"compel", "compel"});

    auto file = filed();
    file.post(payment_received{.on = "2024-02-01"_date, .amount = 100_cny});
    auto const again = ask(file, payment_received{.on = "2024-02-01"_date, .amount = 100_cny});
    CHECK(again.verdict == may_verdict::lawful);
    CHECK(ids(again, false) == list{"journal.duplicate"});
}

TEST_CASE("what was wrong before is no reason against what comes now")
{
    auto file = filed();
    file.post(detained{.on = "2024-02-01T10:00"_moment, .days = 20, .ground = sanction_ground::obstructs});
    file.post(detention_released{.on = "2024-02-10T10:00"_moment});
    REQUIRE_FINDING(assess(file, prc::law(), as_of{"2024-03-01"_date}), "detain.max");
    CHECK(ask(file, detention(15), by_president).verdict == may_verdict::lawful);
    CHECK(ids(ask(file, detention(16), by_president), true) == list{"detain.max"});
    CHECK(ask(file, detention(15)).verdict == may_verdict::needs_approval);
}

TEST_CASE("a court's own rule is asked like the law's")
{
    actors const wanted{actor::bureau_director, actor::vice_president};
    auto const local = prc::law().with(
        rule{.id = "local.inquiry",
             .name = {"local rule", "本院规定"},
             .cites = {"LOCAL:1"},
             .demands = {{.acts = {on<field_inquiry_made>()}, .what = demand::approved_by, .who = wanted}}});
    field_inquiry_made const inquiry{.on = "2024-03-01"_date};
    auto const answer = may(filed(), local, inquiry);
    CHECK(answer.verdict == may_verdict::needs_approval);
    REQUIRE(answer.approvers.size() == 1);
    CHECK(answer.approvers[0] == wanted);
    CHECK(answer.basis() == list{"LOCAL:1"});
    CHECK(may(filed(), local, inquiry, {.approved_by = actor::vice_president}).verdict == may_verdict::lawful);
    CHECK(ask(filed(), inquiry).verdict == may_verdict::lawful);
}

TEST_CASE("what should follow the act within its day is not yet left undone")
{
    auto const local = prc::law().with(
        rule{.id = "local.report",
             .name = {"report after detention", "拘留后报告"},
             .cites = {"LOCAL:2"},
             .clock = time_limit{.subject = clock_subject::person, .starts = {on<detained>()}, .length = 2_hours,
                                 .how = counting::custody(), .stops = {on<family_notified>()},
                                 .when_missed = severity::breach}});
    auto after = filed();
    after.post(detention(15), by_president);
    REQUIRE(!assess(after, local, as_of{"2024-03-01"_date}).findings.empty());
    CHECK(may(filed(), local, detention(15), by_president).verdict == may_verdict::lawful);
    CHECK(may(filed(), local, detention(15), by_president).reasons.empty());
    // Only the day is known: that the hours cannot be counted is said.
    auto const by_day = may(filed(), local,
                            detained{.on = "2024-03-01"_date, .days = 5, .ground = sanction_ground::obstructs},
                            by_president);
    CHECK(by_day.verdict == may_verdict::lawful);
    CHECK(ids(by_day, false) == list{"detain.family", "local.report"});
}

TEST_CASE("asking changes nothing")
{
    auto const file = filed();
    (void)ask(file, detention(15));
    CHECK(file.data().journal.size() == 1);
}

TEST_CASE("what is no proper entry is refused, not judged")
{
    case_file two{court{"鲁0402"},
                  judgment{.effective_on = "2023-12-01"_date, .claims = {principal{1'000_cny}}},
                  {{.id = "zhu", .role = party_role::creditor},
                   {.id = "zhang", .role = party_role::debtor},
                   {.id = "li", .role = party_role::debtor}}};
    auto const answer = try_may(two, prc::law(), to_entry(detention(15), {}));
    REQUIRE(!answer);
    CHECK(answer.error().code == refusal_code::missing);
    CHECK(answer.error().pointer == "/person");

    two.post(application_received{.on = "2024-01-10"_date}, {.id = "a"});
    auto const same_id = try_may(two, prc::law(), to_entry(inquiry_finished{.on = "2024-03-01"_date}, {.id = "a"}));
    REQUIRE(!same_id);
    CHECK(same_id.error().code == refusal_code::duplicate);
}

TEST_CASE("a day the law does not cover is said to be so")
{
    case_file const old{court{"鲁0402"}, judgment{.effective_on = "2008-12-01"_date,
                                                  .claims = {principal{1'000_cny}}}};
    auto const answer = try_may(old, prc::law(), to_entry(inquiry_finished{.on = "2024-03-01"_date}, {}));
    REQUIRE(!answer);
    CHECK(answer.error().code == refusal_code::out_of_coverage);
}
