// What the books learned, and what that changes: deadlines moved, acts now late or early, facts set aside.

#include <writ/report/correction_text.hpp>
#include <writ/rules/correction.hpp>
#include <writ/writ.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace writ;
using namespace writ::literals;

namespace {

case_file filed(date on)
{
    auto file = case_file{court{"鲁0402"}, judgment{.effective_on = "2024-01-02"_date,
                                                    .claims = {principal{9'000_cny}}}};
    file.post(application_received{.on = "2024-03-04"_date}, {.id = "application"});
    file.post(case_filed{.on = on, .number = "1"}, {.id = "filing"});
    file.post(notice_issued{.on = "2024-03-14"_date});
    file.post(closed_this_round{.on = "2024-09-02"_date}, {.approved_by = {actor::panel, actor::president}});
    return file;
}

deadline_change const* of(correction_record const& record, std::string const& id)
{
    auto const found = std::find_if(record.deadlines.begin(), record.deadlines.end(),
                                    [&](auto const& change) { return change.id == id; });
    return found == record.deadlines.end() ? nullptr : &*found;
}

constexpr auto asked = "2024-10-01"_date;

correction_record since_june(case_file const& file)
{
    return what_changed(file, prc::law(), asked, "2024-10-01T12:00"_moment, "2024-12-31T12:00"_moment);
}

}  // namespace

TEST_CASE("nothing learned, nothing changed")
{
    auto const record = since_june(filed("2024-03-06"_date));
    CHECK(record.changes_nothing());
    CHECK(to_text(record, filed("2024-03-06"_date), language::en).find("nothing changes") != std::string::npos);
}

TEST_CASE("a filing put right moves what runs from it, day for day")
{
    auto file = filed("2024-03-06"_date);
    file.post(corrected{.on = "2024-11-04"_date,
                        .entry = "filing",
                        .with = case_filed{.on = "2024-03-08"_date, .number = "1"},
                        .reason = "register"});
    auto const record = since_june(file);
    REQUIRE(record.entries.size() == 1);
    CHECK(record.entries[0].how == learned_by::correction);
    CHECK(record.entries[0].about == "filing");
    auto const* term = of(record, "enforcement.term");
    REQUIRE(term != nullptr);
    CHECK(term->effect == deadline_effect::moved);
    CHECK(to_string(*term->due_before) == "2024-09-06");
    CHECK(to_string(*term->due_after) == "2024-09-09");   // the 8th is a Sunday
    CHECK(record.before.number == "1");
}

TEST_CASE("an act nobody touched can turn out late, or in time after all")
{
    auto file = filed("2024-03-06"_date);
    file.post(corrected{.on = "2024-11-04"_date,
                        .entry = "application",
                        .with = application_received{.on = "2024-02-20"_date},
                        .reason = "stamp of receipt"},
              {.id = "fix"});
    auto const record = since_june(file);
    auto const late = std::find_if(record.acts.begin(), record.acts.end(),
                                   [](auto const& act) { return act.rule == "notice.issue"; });
    REQUIRE(late != record.acts.end());
    CHECK(late->effect == act_effect::late);
    CHECK(late->on == "2024-03-14"_date);
    CHECK(std::any_of(record.found.begin(), record.found.end(),
                      [](auto const& f) { return f.id() == "notice.issue"; }));

    file.post(retracted{.on = "2025-01-06"_date, .entry = "fix", .reason = "wrong stamp"});
    auto const back = what_changed(file, prc::law(), asked, "2024-12-31T12:00"_moment, "2025-02-01T12:00"_moment);
    CHECK(back.acts.size() == record.acts.size());
    CHECK(back.acts[0].effect == act_effect::in_time);
    CHECK(back.cleared.size() == record.found.size());
}

TEST_CASE("a closing can turn out too early")
{
    auto file = filed("2024-03-06"_date);
    file.post(corrected{.on = "2024-11-04"_date,
                        .entry = "filing",
                        .with = case_filed{.on = "2024-06-03"_date, .number = "1"},
                        .reason = "register"});
    auto const record = since_june(file);
    auto const early = std::find_if(record.acts.begin(), record.acts.end(),
                                    [](auto const& act) { return act.effect == act_effect::early; });
    REQUIRE(early != record.acts.end());
    CHECK(early->rule == "thisround.min-wait");
    CHECK(early->on == "2024-09-02"_date);
}

TEST_CASE("while a beginning is not known yet, what follows it is set aside with a gap")
{
    auto file = filed("2024-03-06"_date);
    file.post(detained{.on = "2024-05-06"_date, .days = 5, .ground = sanction_ground::obstructs},
              {.recorded = "2024-11-04T09:00"_moment});
    file.post(detention_released{.on = "2024-05-11"_date}, {.id = "release"});
    auto const view = assess(file, prc::law(), {asked, "2024-10-01T12:00"_moment});
    auto const gap = std::find_if(view.findings.begin(), view.findings.end(),
                                  [](auto const& f) { return f.id() == "journal.set-aside"; });
    REQUIRE(gap != view.findings.end());
    CHECK(gap->severity == severity::gap);
    CHECK(gap->entry == "release");
}

TEST_CASE("late booking moves money, and the record says so in both languages")
{
    auto file = filed("2024-03-06"_date);
    file.post(payment_received{.on = "2024-03-12"_date, .amount = 9'000_cny},
              {.recorded = "2024-11-04T09:00"_moment});
    auto const record = since_june(file);
    CHECK(record.before.owed.received.value() == money::zero());
    CHECK(record.after.owed.received.value() == 9'000_cny);
    REQUIRE(record.entries.size() == 1);
    CHECK(record.entries[0].how == learned_by::booked);
    CHECK(to_text(record, file, language::en).find("owed") != std::string::npos);
    CHECK(to_text(record, file, language::zh).find("尚欠") != std::string::npos);
}

TEST_CASE("moments in the wrong order are refused")
{
    auto const file = filed("2024-03-06"_date);
    auto const no = try_what_changed(file, prc::law(), asked, "2024-10-02T00:00"_moment, "2024-10-01T00:00"_moment);
    REQUIRE(!no);
    CHECK(no.error().code == refusal_code::invalid_value);
}
