#include <writ/testing/testing.hpp>

#include <sstream>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

/// Filed on 15 March 2024, a debtor detained for 15 days without approval on 22 June.
assessment detained_without_leave()
{
    return scenario{prc::law()}
        .given(case_filed{.on = "2024-03-15"_date, .number = "1"},
               detained{.on = "2024-06-22T09:00"_moment, .days = 15, .ground = sanction_ground::other})
        .when("2024-06-23"_date);
}

/// Whether the verdict fails and its why has all of these.
void check_fails(verdict const& v, std::initializer_list<char const*> with)
{
    CHECK_FALSE(v);
    for (auto const* part : with) {
        CHECK_MESSAGE(v.why.find(part) != std::string::npos, (std::string{part} + " is not in\n" + v.why));
    }
}

}  // namespace

TEST_CASE("a verdict that holds says nothing; it prints itself for any framework")
{
    auto const good = stands_at(detained_without_leave(), stage::detained);
    CHECK(good.ok);
    CHECK(good.why.empty());
    std::ostringstream out;
    out << good << ' ' << fails("because");
    CHECK(out.str() == "holds because");
}

TEST_CASE("a stage: the tracks")
{
    check_fails(stands_at(detained_without_leave(), stage::filed),
                {"stage on 2024-06-23: expected filed, is detained", "  proceeding: filed\n",
                 "  hold debtor: detained\n"});
}

TEST_CASE("a due day: trigger, length, days of the count, roll, articles")
{
    auto const a = detained_without_leave();
    CHECK_DUE(a, "enforcement.term", "2024-09-18");
    CHECK_DUE(a, "enforcement.term", "2024-09-18"_date);
    CHECK_DUE(a, "enforcement.term@case", "2024-09-18");
    CHECK_DUE(a, "detain.family@debtor", "2024-06-23T10:00");
    check_fails(is_due(a, "enforcement.term", "2024-09-15"),
                {"expected `enforcement.term` due 2024-09-15", "enforcement.term@case",
                 "due 2024-09-18, running, gazetted",
                 "trigger: 2024-03-15, entry 0", "length: 6m", "run: 2024-03-16..2024-09-15 counted, 184 days",
                 "run: 2024-09-16..2024-09-18 rolled, 3 days", "end: 2024-09-15 before it was moved",
                 "basis: EWR@2020:63"});
}

TEST_CASE("a due day: excluded days are listed, an answer is shown")
{
    auto const a = scenario{prc::law()}
                       .given(case_filed{.on = "2024-03-15"_date, .number = "1"},
                              stayed{.on = "2024-04-01"_date, .until = "2024-04-10"_date},
                              closed_completed{.on = "2024-05-01"_date})
                       .when("2024-06-01"_date);
    check_fails(is_due(a, "enforcement.term", "2024-09-15"),
                {"excluded: 2024-04-01..2024-04-10", "excluded, 10 days", "answered: 2024-05-01", ", met,"});
}

TEST_CASE("a due day counted in working days: rest days stand apart, worked weekends do not")
{
    auto const own = prc::law().with(rule{.id = "house.query", .name = {"query", "查控"}, .cites = {"HOUSE:1"},
                                          .clock = time_limit{.starts = {on<case_filed>()},
                                                              .length = 3_working_days}});
    auto const a = scenario{own}.given(case_filed{.on = "2026-02-12"_date, .number = "1"}).when("2026-03-03"_date);
    check_fails(is_due(a, "house.query", "2026-02-23"),
                {"due 2026-02-24", "length: 3wd", "2026-02-13..2026-02-14 counted, 2 days",
                 "2026-02-15..2026-02-23 rest, 9 days", "run: 2026-02-24 counted, 1 day\n"});
}

TEST_CASE("a due day that is no day, a subject that is none, an id that no rule has")
{
    auto const a = detained_without_leave();
    check_fails(is_due(a, "enforcement.term", "2023-02-29"), {"`2023-02-29` is neither a day nor a moment"});
    check_fails(is_due(a, "detain.max@nobody", "2024-07-07"),
                {"no deadline `detain.max@nobody` on 2024-06-23", "detain.max@debtor", "enforcement.term@case"});
    check_fails(is_due(a, "enforcment.term", "2024-09-18"),
                {"no rule of this law is called `enforcment.term`; did you mean `enforcement.term`?"});
}

TEST_CASE("no deadline: it holds where there is none, and prints the proof of one")
{
    auto const a = detained_without_leave();
    CHECK_NOT_DUE(a, "compel.max");
    CHECK_NOT_DUE(a, "detain.max@creditor");
    check_fails(is_not_due(a, "detain.max"), {"expected no deadline `detain.max`", "length: 15d"});
    check_fails(is_not_due(a, "compel.maximum"), {"no rule of this law is called `compel.maximum`"});
}

TEST_CASE("a status: one deadline, and no other")
{
    auto const two = scenario{prc::law()}
                         .given(application_received{.on = "2024-01-13"_date},
                                asset_found{.on = "2024-03-20"_date, .asset = "car", .kind_ = asset_kind::movable})
                         .when("2024-06-01"_date);
    check_fails(has_status(two, "petition-up.six-months", deadline_status::running),
                {"expected one deadline `petition-up.six-months` running", "due 2024-07-13", "due 2024-09-20"});
    check_fails(has_status(two, "compel.max", deadline_status::met), {"no deadline `compel.max`"});
    CHECK_STATUS(two, "filing.review-period", missed);
}

TEST_CASE("money: the tree behind the figure")
{
    auto const a = detained_without_leave();
    CHECK_OWED(a, principal, "100000");
    CHECK_OWED(a, principal, 100'000_cny);
    check_fails(owes(a, &owed_report::doubled_interest, "1.00"),
                {"doubled_interest on 2024-06-23: expected 1.00, is 3062.50", "DLY14:1(3)", "175"});
    check_fails(owes(a, &owed_report::total, 1_cny), {"total on 2024-06-23: expected 1.00, is 103062.50"});
    check_fails(owes(a, &owed_report::total, "1.005"), {"`1.005` is no amount of yuan"});
}

TEST_CASE("a finding: what was found instead, with sentence and articles")
{
    auto const a = detained_without_leave();
    CHECK_FINDING(a, "detain.approval");
    CHECK_FINDING(a, "detain.approval@debtor");
    CHECK_ONE_FINDING(a, "detain.approval", breach);
    check_fails(has_finding(a, "detain.max"),
                {"no finding `detain.max`; nearest: detain.", "detain.approval@debtor breach 2024-06-22, entry 1",
                 "en: ", "zh: ", "basis: CPL@2023:119"});
    check_fails(has_one_finding(a, "detain.approval", severity::gap),
                {"expected one finding `detain.approval`, a gap", "detain.approval@debtor breach"});
    check_fails(has_one_finding(a, "detain.max", severity::gap), {"no finding `detain.max`"});
    check_fails(has_finding(scenario{prc::law()}.when("2023-12-02"_date), "detain.max"), {"there is instead:\n  none"});
}

TEST_CASE("no finding: prints the one there is; a name that no rule has is no absence")
{
    auto const a = detained_without_leave();
    CHECK_NO_FINDING(a, "detain.max");
    CHECK_NO_FINDING(a, "journal.duplicate");
    check_fails(has_no_finding(a, "detain.approval"), {"expected no finding `detain.approval`", "CPL@2023:119"});
    check_fails(has_no_finding(a, "detain.aproval"), {"did you mean `detain.approval`?"});
}

TEST_CASE("only findings: what is missing and what is over")
{
    auto const a = scenario{prc::law()}
                       .given(fined{.on = "2024-01-02"_date, .amount = 1_cny, .ground = sanction_ground::other})
                       .when("2024-01-02"_date);
    CHECK_ONLY_FINDINGS(a, "fine.approval@debtor");
    CHECK_ONLY_FINDINGS(scenario{prc::law()}.when("2024-01-02"_date));
    check_fails(has_only_findings(a, {"compel"}), {"no finding `compel`", "not expected:\n  fine.approval@debtor"});
    check_fails(has_only_findings(a, {}), {"fine.approval@debtor breach"});
    check_fails(has_only_findings(a, {"fine.approval", "compel"}), {"no finding `compel`", "not expected:\n  none"});
}

TEST_CASE("the one of a key, or an exception that lists them")
{
    auto const a = detained_without_leave();
    CHECK(the_finding(a, "detain.approval").entry == "1");
    CHECK(the_deadline(a, "detain.max").due().day() == "2024-07-07"_date);
    CHECK_THROWS_WITH_AS((void)the_finding(a, "compel"), doctest::Contains("one `compel` was expected, there are 0"),
                         std::runtime_error);
    CHECK_THROWS_AS((void)the_deadline(a, "compel.max"), std::runtime_error);
}

TEST_CASE("articles and words")
{
    auto const a = detained_without_leave();
    auto const f = the_finding(a, "detain.approval");
    CHECK(cites(f, "CPL@2023:119"));
    CHECK(says(f, "detained"));
    CHECK(says(f, "拘留"));
    check_fails(cites(f, "CPL@2021:119"), {"does not cite `CPL@2021:119`", "basis: CPL@2023:119"});
    check_fails(says(f, "fined"), {"does not say `fined`", "detained"});
    CHECK(cites(the_deadline(a, "detain.max"), "CPL@2023:118"));
    check_fails(cites(the_deadline(a, "detain.max"), "CPL@2023:1"), {"length: 15d", "CPL@2023:118"});
    CHECK(says(why(a.owed.total), "DLY14:1(3)"));
    check_fails(says(why(a.owed.total), "DLY99"), {"does not say `DLY99`", "DLY14:1(3)"});
}

TEST_CASE("a refusal: thrown or returned, with its code, its sentences and its fact")
{
    auto file = scenario{prc::law()}.given(case_filed{.on = "2024-03-15"_date, .number = "1"}).file();
    auto const again = case_filed{.on = "2024-03-16"_date, .number = "2"};
    CHECK_REFUSED(file.try_post(again), second_beginning);
    CHECK_REFUSED(file.post(again), second_beginning);
    auto const release = [&] { return file.try_post(detention_released{.on = "2024-03-16"_date}); };
    check_fails(is_refused(release, refusal_code::second_beginning),
                {"expected to be refused as second_beginning, was refused otherwise", "code: end_without_beginning",
                 "en: ", "zh: ", "fact: detention_released"});
    check_fails(is_refused([&] { return file.try_post(closed_completed{.on = "2024-03-16"_date}); },
                           refusal_code::after_closing),
                {"expected to be refused as after_closing, was accepted"});
}

TEST_CASE("a hostile name cannot break a line of the why")
{
    scenario const hostile{prc::law(), {.parties = {{.id = "a\nb", .role = party_role::debtor}}}};
    auto const v = stands_at(hostile.when("2024-01-01"_date), stage::filed);
    CHECK(v.why.find("a\nb") == std::string::npos);
    CHECK(v.why.find("a\\u000ab") != std::string::npos);
}
