#include "cli/command.hpp"
#include "cli/compare.hpp"

#include <writ/casefile/facts.hpp>
#include <writ/rules/assess.hpp>
#include <writ/rules/prc.hpp>

#include <doctest/doctest.h>

using namespace writ;
using namespace writ::cli;
using namespace writ::literals;

namespace {

/// Filed, one agreement of two instalments, the first unpaid.
assessment an_answer()
{
    case_file file{court{"鲁0402"}, mediation{.effective_on = "2022-08-20"_date,
                                              .claims = {principal{95'300_cny, due_on{"2022-09-30"_date}}}}};
    file.post(application_received{.on = "2023-02-01"_date});
    file.post(case_filed{.on = "2023-02-03"_date, .number = "1"});
    file.post(settlement_reached{.on = "2023-03-01"_date, .id = "pact", .form = settlement_form::joint,
                                 .instalments = {{"2023-04-03"_date, 1_cny}, {"2023-05-04"_date, 2_cny}}});
    return assess(file, prc::law(), as_of{"2023-04-10"_date});
}

expectation nothing() { return {.as_of = "2023-04-10"_date}; }

}  // namespace

TEST_CASE("a block that asks for nothing is met, and so is one that is right")
{
    auto const got = an_answer();
    CHECK(compare(got, nothing()).empty());

    auto right = nothing();
    right.stage = stage::settled;
    right.owed = {{owed_part::principal_, 95'300_cny}, {owed_part::received, 0_cny}};
    right.deadlines = {{"filing.review-period", "", "2023-02-08"_date},
                       {"settlement.instalment", "", "2023-05-04"_date},
                       {"settlement.instalment", "pact#1", "2023-04-03"_date}};
    right.findings = {"settlement.instalment", "settlement.instalment@pact#1"};
    right.no_findings = {"away", "settlement.instalment@pact#2"};
    for (auto const& d : compare(got, right)) FAIL_CHECK(d.what, ": ", d.expected, ", got ", d.got);
}

TEST_CASE("what differs is told with what was expected and what came")
{
    auto const got = an_answer();
    auto wrong = nothing();
    wrong.stage = stage::filed;
    wrong.owed = {{owed_part::received, 5_cny}};
    wrong.deadlines = {{"settlement.instalment", "pact#1", "2023-04-04"_date},
                       {"settlement.instalment", "", "2023-04-04"_date},
                       {"away", "", "2023-04-04"_date}};
    wrong.findings = {"away"};
    wrong.no_findings = {"settlement.instalment@pact#1"};

    auto const told = compare(got, wrong);
    REQUIRE(told.size() == 7);
    CHECK(told[0].what == "stage");
    CHECK(told[0].expected == "filed");
    CHECK(told[0].got == "settled");
    CHECK(told[1].what == "owed.received");
    CHECK(told[1].expected == "5.00");
    CHECK(told[1].got == "0.00");
    CHECK(told[2].what == "deadlines.settlement.instalment@pact#1");
    CHECK(told[2].got == "2023-04-03");
    CHECK(told[3].got == "2023-04-03, 2023-05-04");
    CHECK(told[4].got == "none");
    CHECK(told[5].what == "findings.away");
    CHECK(told[6].what == "no_findings.settlement.instalment@pact#1");
}

TEST_CASE("only_findings is the whole list: what is missing and what is too many")
{
    auto const got = an_answer();
    auto whole = nothing();
    whole.only_findings.emplace();
    for (auto const& f : got.findings) whole.only_findings->emplace_back(f.id());
    CHECK(compare(got, whole).empty());

    whole.only_findings = {"away"};
    auto const told = compare(got, whole);
    REQUIRE(told.size() == 1 + got.findings.size());
    CHECK(told[0].what == "only_findings.away");
    CHECK(told[0].got == "absent");
    CHECK(told[1].expected == "absent");
}

TEST_CASE("codes: bad input beats a lack of coverage beats a failed check")
{
    CHECK(code_of(refusal_code::out_of_coverage) == not_covered);
    CHECK(code_of(refusal_code::overflow) == bad_input);
    CHECK(worse(done, check_failed) == check_failed);
    CHECK(worse(check_failed, not_covered) == not_covered);
    CHECK(worse(bad_input, not_covered) == bad_input);
    CHECK(worse(not_covered, bad_input) == bad_input);
}

TEST_CASE("the nearest name, where one is near")
{
    std::vector<std::string> const known{"assess", "check", "diagram"};
    CHECK(nearest("asess", known) == "assess");
    CHECK(nearest("diagarm", known) == "diagram");
    CHECK(nearest("docket", known).empty());
    CHECK(nearest(std::string(100'000, 'a'), known).empty());
}
