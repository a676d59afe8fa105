#include "scene.hpp"

using namespace writ;
using namespace writ::literals;
using namespace writ::scene;

namespace {

/// Application on Monday 4 March 2024: seven days end on Monday the 11th.
case_file applied()
{
    auto file = untouched();
    file.post(application_received{.on = "2024-03-04"_date});
    return file;
}

}  // namespace

TEST_CASE("filing.review-period: filed on the seventh day is in time, on the eighth it is late")
{
    for (auto const& [day, late] : {std::pair{"2024-03-11"_date, false}, std::pair{"2024-03-12"_date, true}}) {
        auto file = applied();
        file.post(case_filed{.on = day, .number = "1"});
        auto const a = on("2024-06-01"_date, file);
        CHECK(status(a, "filing.review-period") == (late ? "late" : "met"));
        CHECK(has_one(a, "filing.review-period", severity::breach) == late);
        if (late) CHECK(found(a, "filing.review-period")[0].on == day);
    }
}

TEST_CASE("filing.review-period: due today is not missed, the day after it is")
{
    auto const file = applied();
    auto const last_day = on("2024-03-11"_date, file);
    CHECK(status(last_day, "filing.review-period") == "running");
    CHECK(is_clean(last_day, "filing.review-period"));
    auto const after = on("2024-03-12"_date, file);
    CHECK(status(after, "filing.review-period") == "missed");
    REQUIRE(has_one(after, "filing.review-period", severity::breach));
    auto const breach = found(after, "filing.review-period")[0];
    CHECK(breach.on == "2024-03-12"_date);
    CHECK(cites(breach.basis(), "EWR@2020:16"));
    CHECK(breach.says().en.find("2024-03-11") != std::string::npos);
    CHECK(breach.says().zh.find("2024-03-11") != std::string::npos);
    CHECK(breach.says().en.find('{') == std::string::npos);
}

TEST_CASE("filing.review-period: a last day on a Saturday is moved to Monday")
{
    auto file = untouched();
    file.post(application_received{.on = "2024-03-02"_date});
    auto const d = only(on("2024-03-11"_date, file), "filing.review-period");
    CHECK(d.end.unrolled.day() == "2024-03-09"_date);
    CHECK(d.due().day() == "2024-03-11"_date);
    CHECK(d.status == deadline_status::running);
}

TEST_CASE("filing.review-period: a refusal to file is an answer too")
{
    auto file = applied();
    file.post(filing_refused{.on = "2024-03-11"_date, .reason = "x"});
    auto const a = on("2024-06-01"_date, file);
    CHECK(status(a, "filing.review-period") == "met");
    CHECK(is_clean(a, "filing.review-period"));
}

TEST_CASE("filing.review-period: asking for what is missing ends the run, its cure starts seven days anew")
{
    for (auto const& [day, late] : {std::pair{"2024-03-27"_date, false}, std::pair{"2024-03-28"_date, true}}) {
        auto file = applied();
        file.post(application_incomplete{.on = "2024-03-11"_date, .missing = "x"});
        file.post(cured{.on = "2024-03-20"_date});
        file.post(case_filed{.on = day, .number = "1"});
        auto const a = on("2024-06-01"_date, file);
        auto const runs = deadlines(a, "filing.review-period");
        REQUIRE(runs.size() == 2);
        CHECK(runs[0].status == deadline_status::cancelled);
        CHECK(runs[1].due().day() == "2024-03-27"_date);
        CHECK(runs[1].status == (late ? deadline_status::late : deadline_status::met));
        CHECK(has_one(a, "filing.review-period", severity::breach) == late);
    }
}

TEST_CASE("filing.review-period: asking after the last day does not mend the delay")
{
    auto file = applied();
    file.post(application_incomplete{.on = "2024-03-12"_date, .missing = "x"});
    CHECK(has_one(on("2024-03-20"_date, file), "filing.review-period", severity::breach));
}

TEST_CASE("filing.review-period: a last day past the calendar is provisional")
{
    auto file = untouched();
    file.post(application_received{.on = "2026-12-22"_date});
    auto const past = only(on("2026-12-25"_date, file), "filing.review-period");
    CHECK(past.due().day() == "2026-12-29"_date);
    CHECK(past.end.certainty == certainty::provisional);
    auto earlier = untouched();
    earlier.post(application_received{.on = "2026-12-21"_date});
    CHECK(only(on("2026-12-25"_date, earlier), "filing.review-period").end.certainty == certainty::gazetted);
}

TEST_CASE("notice.issue: on the tenth day it is in time, on the eleventh it is late")
{
    for (auto const& [day, late] : {std::pair{"2024-03-14"_date, false}, std::pair{"2024-03-15"_date, true}}) {
        for (bool const served : {false, true}) {
            auto file = applied();
            if (served) file.post(notice_served{.on = day});
            else file.post(notice_issued{.on = day});
            auto const a = on("2024-06-01"_date, file);
            CHECK(status(a, "notice.issue") == (late ? "late" : "met"));
            CHECK(has_one(a, "notice.issue", severity::breach) == late);
        }
    }
    CHECK(is_clean(on("2024-03-14"_date, applied()), "notice.issue"));
    CHECK(has_one(on("2024-03-15"_date, applied()), "notice.issue", severity::breach));
}

TEST_CASE("notice.issue: no notice is due where the application was refused")
{
    auto file = applied();
    file.post(filing_refused{.on = "2024-03-08"_date, .reason = "x"});
    CHECK(is_clean(on("2024-06-01"_date, file), "notice.issue"));
}

TEST_CASE("notice.issue: no notice is due in a case that was closed before its last day")
{
    for (auto const& [day, due_still] : {std::pair{"2024-03-14"_date, false}, std::pair{"2024-03-15"_date, true}}) {
        auto file = applied();
        file.post(case_filed{.on = "2024-03-05"_date, .number = "1"});
        file.post(closed_terminated{.on = day, .ground = termination_ground::withdrawn});
        CHECK(is_clean(on("2024-06-01"_date, file), "notice.issue") == !due_still);
    }
}

TEST_CASE("notice.issue.internal: three days from the officer's receipt, a warning only")
{
    for (auto const& [day, late] : {std::pair{"2024-03-07"_date, false}, std::pair{"2024-03-08"_date, true}}) {
        auto file = filed_on("2024-03-01"_date);
        file.post(file_received_by_officer{.on = "2024-03-04"_date});
        file.post(notice_issued{.on = day});
        auto const a = on("2024-06-01"_date, file);
        CHECK(has_one(a, "notice.issue.internal", severity::warning) == late);
        CHECK(is_clean(a, "notice.issue.internal") == !late);
    }
    auto file = filed_on("2024-03-01"_date);
    file.post(file_received_by_officer{.on = "2024-03-04"_date});
    CHECK(is_clean(on("2024-03-07"_date, file), "notice.issue.internal"));
    CHECK(has_one(on("2024-03-08"_date, file), "notice.issue.internal", severity::warning));
}

TEST_CASE("limitation.term: two years from the last day for performance; its end is no finding")
{
    auto title = judgment{.effective_on = "2022-08-20"_date, .claims = {principal{1_cny, due_on{"2022-09-30"_date}}}};
    case_file const file{court{"鲁0402"}, title};
    auto const d = only(on("2024-09-30"_date, file), "limitation.term");
    CHECK(d.due().day() == "2024-09-30"_date);
    CHECK(d.status == deadline_status::running);
    CHECK(d.cause->clock->kind == clock_kind::limitation);
    CHECK(d.cause->clock->bearer == bearer::creditor);
    CHECK(d.trigger_entry.empty());
    auto const after = on("2024-10-01"_date, file);
    CHECK(status(after, "limitation.term") == "expired");
    CHECK(is_clean(after, "limitation.term"));

    for (auto const& [day, late] : {std::pair{"2024-09-30"_date, false}, std::pair{"2024-10-08"_date, true}}) {
        auto applied_for = file;
        applied_for.post(application_received{.on = day});
        auto const a = on("2024-11-01"_date, applied_for);
        CHECK(status(a, "limitation.term") == (late ? "late" : "met"));
        CHECK(is_clean(a, "limitation.term"));
    }
}

TEST_CASE("limitation.term: the last instalment counts, else the title's day, else its effect")
{
    auto due_of_title = [](judgment const& title) {
        return only(on("2023-01-01"_date, case_file{court{"x"}, title}), "limitation.term").trigger.day();
    };
    CHECK(due_of_title({.effective_on = "2022-08-20"_date,
                        .claims = {principal{1_cny, due_on{"2022-12-31"_date}},
                                   principal{1_cny, due_on{"2022-09-30"_date}}}}) ==
          "2022-12-31"_date);
    CHECK(due_of_title({.effective_on = "2022-08-20"_date,
                        .due_on = "2022-09-15"_date,
                        .claims = {principal{1_cny}}}) == "2022-09-15"_date);
    CHECK(due_of_title({.effective_on = "2022-08-20"_date, .claims = {principal{1_cny}}}) == "2022-08-20"_date);
}

TEST_CASE("limitation.term: a duty that is not money has its own last day")
{
    claim const handover{.id = "house", .kind = claim_kind::delivery, .due_on = "2022-12-31"_date};
    case_file const file{court{"x"}, judgment{.effective_on = "2022-08-20"_date, .claims = {handover}}};
    CHECK(only(on("2023-01-01"_date, file), "limitation.term").trigger.day() == "2022-12-31"_date);
}
