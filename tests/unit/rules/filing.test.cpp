#include <writ/testing/testing.hpp>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

constexpr auto later = "2024-06-01"_date;

scenario untouched() { return scenario{prc::law()}; }

/// Application on Monday 4 March 2024: seven days end on Monday the 11th.
scenario applied() { return untouched().given(application_received{.on = "2024-03-04"_date}); }

case_filed filed(date day) { return {.on = day, .number = "1"}; }

/// A case whose officer got the file on Monday 4 March 2024.
scenario with_officer()
{
    return untouched().given(filed("2024-03-01"_date), file_received_by_officer{.on = "2024-03-04"_date});
}

}  // namespace

TEST_CASE("filing.review-period: filed on the seventh day is in time, on the eighth it is late")
{
    auto const in_time = applied().given(filed("2024-03-11"_date)).when(later);
    CHECK_STATUS(in_time, "filing.review-period", met);
    CHECK_NO_FINDING(in_time, "filing.review-period");
    auto const late = applied().given(filed("2024-03-12"_date)).when(later);
    CHECK_STATUS(late, "filing.review-period", late);
    CHECK_ONE_FINDING(late, "filing.review-period", breach);
    CHECK(the_finding(late, "filing.review-period").on == "2024-03-12"_date);
}

TEST_CASE("filing.review-period: due today is not missed, the day after it is")
{
    auto const last_day = applied().when("2024-03-11"_date);
    CHECK_STATUS(last_day, "filing.review-period", running);
    CHECK_NO_FINDING(last_day, "filing.review-period");
    auto const after = applied().when("2024-03-12"_date);
    CHECK_STATUS(after, "filing.review-period", missed);
    REQUIRE_ONE_FINDING(after, "filing.review-period", breach);
    auto const breach = the_finding(after, "filing.review-period");
    CHECK(breach.on == "2024-03-12"_date);
    CHECK(cites(breach, "EWR@2020:16"));
    CHECK(breach.says().en.find("2024-03-11") != std::string::npos);
    CHECK(breach.says().zh.find("2024-03-11") != std::string::npos);
    CHECK_FALSE(says(breach, "{"));
}

TEST_CASE("filing.review-period: a last day on a Saturday is moved to Monday")
{
    auto const a = untouched().given(application_received{.on = "2024-03-02"_date}).when("2024-03-11"_date);
    CHECK_DUE(a, "filing.review-period", "2024-03-11");
    CHECK(the_deadline(a, "filing.review-period").end.unrolled.day() == "2024-03-09"_date);
    CHECK_STATUS(a, "filing.review-period", running);
}

TEST_CASE("filing.review-period: a refusal to file is an answer too")
{
    auto const a = applied().given(filing_refused{.on = "2024-03-11"_date, .reason = "x"}).when(later);
    CHECK_STATUS(a, "filing.review-period", met);
    CHECK_NO_FINDING(a, "filing.review-period");
}

TEST_CASE("filing.review-period: asking for what is missing ends the run, its cure starts seven days anew")
{
    auto const cured_on_20 = applied().given(application_incomplete{.on = "2024-03-11"_date, .missing = "x"},
                                             cured{.on = "2024-03-20"_date});
    for (auto const& [day, end] : {std::pair{"2024-03-27"_date, deadline_status::met},
                                   std::pair{"2024-03-28"_date, deadline_status::late}}) {
        auto const a = cured_on_20.given(filed(day)).when(later);
        auto const runs = deadlines_of(a, "filing.review-period");
        REQUIRE(runs.size() == 2);
        CHECK(runs[0].status == deadline_status::cancelled);
        CHECK(runs[1].due().day() == "2024-03-27"_date);
        CHECK(runs[1].status == end);
        CHECK(findings_of(a, "filing.review-period").size() == (end == deadline_status::late ? 1 : 0));
    }
}

TEST_CASE("filing.review-period: asking after the last day does not mend the delay")
{
    auto const asked = applied().given(application_incomplete{.on = "2024-03-12"_date, .missing = "x"});
    CHECK_ONE_FINDING(asked.when("2024-03-20"_date), "filing.review-period", breach);
}

TEST_CASE("filing.review-period: a last day past the calendar is provisional")
{
    auto const past = untouched().given(application_received{.on = "2026-12-22"_date}).when("2026-12-25"_date);
    CHECK_DUE(past, "filing.review-period", "2026-12-29");
    CHECK(the_deadline(past, "filing.review-period").end.certainty == certainty::provisional);
    auto const within = untouched().given(application_received{.on = "2026-12-21"_date}).when("2026-12-25"_date);
    CHECK(the_deadline(within, "filing.review-period").end.certainty == certainty::gazetted);
}

TEST_CASE("notice.issue: on the tenth day it is in time, on the eleventh it is late")
{
    constexpr date tenth{2024, 3, 14};
    constexpr date eleventh{2024, 3, 15};
    auto check = [&](auto notice) {
        notice.on = tenth;
        auto const in_time = applied().given(notice).when(later);
        CHECK_STATUS(in_time, "notice.issue", met);
        CHECK_NO_FINDING(in_time, "notice.issue");
        notice.on = eleventh;
        auto const late = applied().given(notice).when(later);
        CHECK_STATUS(late, "notice.issue", late);
        CHECK_ONE_FINDING(late, "notice.issue", breach);
    };
    check(notice_issued{.on = later});
    check(notice_served{.on = later});
    CHECK_NO_FINDING(applied().when("2024-03-14"_date), "notice.issue");
    CHECK_ONE_FINDING(applied().when("2024-03-15"_date), "notice.issue", breach);
}

TEST_CASE("notice.issue: no notice is due where the application was refused")
{
    auto const refused = applied().given(filing_refused{.on = "2024-03-08"_date, .reason = "x"});
    CHECK_NO_FINDING(refused.when(later), "notice.issue");
}

TEST_CASE("notice.issue: no notice is due in a case that was closed before its last day")
{
    auto closed_on = [](date day) {
        return applied()
            .given(filed("2024-03-05"_date), closed_terminated{.on = day, .ground = termination_ground::withdrawn})
            .when(later);
    };
    CHECK_NO_FINDING(closed_on("2024-03-14"_date), "notice.issue");
    CHECK_FINDING(closed_on("2024-03-15"_date), "notice.issue");
}

TEST_CASE("notice.issue.internal: three days from the officer's receipt, a warning only")
{
    auto issued_on = [](date day) { return with_officer().given(notice_issued{.on = day}).when(later); };
    CHECK_NO_FINDING(issued_on("2024-03-07"_date), "notice.issue.internal");
    CHECK_ONE_FINDING(issued_on("2024-03-08"_date), "notice.issue.internal", warning);
    CHECK_NO_FINDING(with_officer().when("2024-03-07"_date), "notice.issue.internal");
    CHECK_ONE_FINDING(with_officer().when("2024-03-08"_date), "notice.issue.internal", warning);
}

TEST_CASE("limitation.term: two years from the last day for performance; its end is no finding")
{
    scenario const due_2022{prc::law(),
                            {.title = judgment{.effective_on = "2022-08-20"_date,
                                               .claims = {principal{1_cny, due_on{"2022-09-30"_date}}}}}};
    auto const last_day = due_2022.when("2024-09-30"_date);
    CHECK_DUE(last_day, "limitation.term", "2024-09-30");
    CHECK_STATUS(last_day, "limitation.term", running);
    auto const d = the_deadline(last_day, "limitation.term");
    CHECK(d.cause->clock->kind == clock_kind::limitation);
    CHECK(d.cause->clock->bearer == bearer::creditor);
    CHECK(d.trigger_entry.empty());
    auto const after = due_2022.when("2024-10-01"_date);
    CHECK_STATUS(after, "limitation.term", expired);
    CHECK_NO_FINDING(after, "limitation.term");

    auto applied_on = [&](date day) { return due_2022.given(application_received{.on = day}).when("2024-11-01"_date); };
    CHECK_STATUS(applied_on("2024-09-30"_date), "limitation.term", met);
    CHECK_NO_FINDING(applied_on("2024-09-30"_date), "limitation.term");
    CHECK_STATUS(applied_on("2024-10-08"_date), "limitation.term", late);
    CHECK_NO_FINDING(applied_on("2024-10-08"_date), "limitation.term");
}

TEST_CASE("limitation.term: the last instalment counts, else the title's day, else its effect")
{
    auto starts = [](std::optional<date> due, std::vector<claim> claims) {
        scenario const s{prc::law(), {.title = judgment{.effective_on = "2022-08-20"_date, .due_on = due,
                                                        .claims = std::move(claims)}}};
        return the_deadline(s.when("2023-01-01"_date), "limitation.term").trigger.day();
    };
    CHECK(starts({}, {principal{1_cny, due_on{"2022-12-31"_date}}, principal{1_cny, due_on{"2022-09-30"_date}}}) ==
          "2022-12-31"_date);
    CHECK(starts("2022-09-15"_date, {principal{1_cny}}) == "2022-09-15"_date);
    CHECK(starts({}, {principal{1_cny}}) == "2022-08-20"_date);
    // A duty that is not money has its own last day.
    CHECK(starts({}, {{.id = "house", .kind = claim_kind::delivery, .due_on = "2022-12-31"_date}}) ==
          "2022-12-31"_date);
}
