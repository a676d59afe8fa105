#include "scene.hpp"

using namespace writ;
using namespace writ::literals;
using namespace writ::scene;

namespace {

/// Filed on 15 March 2024: six months end on Sunday 15 September, moved past Mid-Autumn to the 18th.
case_file filed() { return filed_on("2024-03-15"_date); }

case_file applied() { auto f = untouched(); f.post(application_received{.on = "2024-01-13"_date}); return f; }

date unrolled(case_file const& file, date day) { return only(on(day, file), "enforcement.term").end.unrolled.day(); }

}  // namespace

TEST_CASE("enforcement.term: closed on the last day is in time, a day later it is late")
{
    for (auto const& [day, late] : {std::pair{"2024-09-18"_date, false}, std::pair{"2024-09-19"_date, true}}) {
        auto file = filed();
        file.post(closed_completed{.on = day});
        auto const a = on("2024-12-01"_date, file);
        CHECK(status(a, "enforcement.term") == (late ? "late" : "met"));
        CHECK(has_one(a, "enforcement.term", severity::breach) == late);
    }
}

TEST_CASE("enforcement.term: due today is not missed, and the count is proved day by day")
{
    auto const last_day = on("2024-09-18"_date, filed());
    CHECK(is_clean(last_day, "enforcement.term"));
    auto const d = only(last_day, "enforcement.term");
    CHECK(d.status == deadline_status::running);
    CHECK(d.end.unrolled.day() == "2024-09-15"_date);
    CHECK(d.due().day() == "2024-09-18"_date);
    CHECK(d.runs() == std::vector<day_run>{{{"2024-03-15"_date, "2024-03-15"_date}, run_kind::start},
                                           {{"2024-03-16"_date, "2024-09-15"_date}, run_kind::counted},
                                           {{"2024-09-16"_date, "2024-09-18"_date}, run_kind::rolled}});
    auto const after = on("2024-09-19"_date, filed());
    CHECK(status(after, "enforcement.term") == "missed");
    CHECK(has_one(after, "enforcement.term", severity::breach));
    CHECK(cites(found(after, "enforcement.term")[0].basis(), "EWR@2020:63"));
}

TEST_CASE("enforcement.term: every closing ends it")
{
    constexpr auto day = "2024-09-01"_date;
    constexpr auto later = "2024-12-01"_date;
    auto check_met = [later](auto const& closing) {
        auto file = filed();
        file.post(closing);
        CHECK(status(on(later, file), "enforcement.term") == "met");
    };
    check_met(closed_completed{.on = day});
    check_met(closed_this_round{.on = day});
    check_met(closed_terminated{.on = day, .ground = termination_ground::withdrawn});
    check_met(closed_cancelled{.on = day, .ground = cancellation_ground::entrusted});
    check_met(closed_non_enforced{.on = day, .ground = non_enforcement_ground::award});
    check_met(closed_rejected{.on = day, .ground = rejection_ground::other});
}

TEST_CASE("enforcement.term: a suspension is deducted from its day to the day before its end")
{
    auto file = filed();
    file.post(suspended{.on = "2024-04-01"_date, .ground = suspension_ground::other});
    file.post(pause_ended{.on = "2024-04-11"_date});
    CHECK(unrolled(file, "2024-06-01"_date) == "2024-09-25"_date);
}

TEST_CASE("enforcement.term: a stay is deducted to its last day")
{
    auto file = filed();
    file.post(stayed{.on = "2024-04-01"_date, .until = "2024-04-10"_date});
    CHECK(unrolled(file, "2024-06-01"_date) == "2024-09-25"_date);
}

TEST_CASE("enforcement.term: pauses and excluded periods unite, they are not summed")
{
    auto file = filed();
    file.post(suspended{.on = "2024-04-01"_date, .ground = suspension_ground::other});
    file.post(pause_ended{.on = "2024-04-11"_date});
    file.post(excluded_period{.on = "2024-05-01"_date, .from = "2024-04-05"_date, .to = "2024-04-15"_date,
                              .reason = exclusion_reason::valuation});
    CHECK(unrolled(file, "2024-06-01"_date) == "2024-09-30"_date);
}

TEST_CASE("enforcement.term: while a pause is open the clock stands still and its end moves on")
{
    auto file = filed();
    file.post(suspended{.on = "2024-04-01"_date, .ground = suspension_ground::other});
    auto const a = on("2024-12-01"_date, file);
    CHECK(status(a, "enforcement.term") == "suspended");
    CHECK(is_clean(a, "enforcement.term"));
    CHECK(unrolled(file, "2024-04-01"_date) == "2024-09-16"_date);
    CHECK(unrolled(file, "2024-04-02"_date) == "2024-09-17"_date);
}

TEST_CASE("enforcement.term: an open pause stands still also where a later exclusion is known already")
{
    auto file = filed();
    file.post(suspended{.on = "2024-04-01"_date, .ground = suspension_ground::other});
    file.post(excluded_period{.on = "2024-04-02"_date, .from = "2024-08-01"_date, .to = "2024-08-10"_date,
                              .reason = exclusion_reason::audit});
    CHECK(status(on("2024-05-01"_date, file), "enforcement.term") == "suspended");
}

TEST_CASE("enforcement.term: an extension counts on from the end before it was moved off a rest day")
{
    auto file = filed();
    file.post(term_extended{.on = "2024-09-10"_date, .months = 3});
    auto const d = only(on("2024-10-01"_date, file), "enforcement.term");
    CHECK(d.end.unrolled.day() == "2024-12-15"_date);
    CHECK(d.due().day() == "2024-12-16"_date);
    file.post(term_extended{.on = "2024-12-10"_date, .length = 1_months});
    CHECK(unrolled(file, "2024-12-11"_date) == "2025-01-15"_date);
}

TEST_CASE("enforcement.term: an extension of something else does not lengthen it")
{
    auto file = filed();
    file.post(term_extended{.on = "2024-09-10"_date, .months = 3, .deadline = "notice.issue"});
    CHECK(unrolled(file, "2024-09-11"_date) == "2024-09-15"_date);
    file.post(term_extended{.on = "2024-09-10"_date, .months = 3, .deadline = "enforcement.term"});
    CHECK(unrolled(file, "2024-09-11"_date) == "2024-12-15"_date);
}

TEST_CASE("enforcement.term: an extension given in time lengthens it, one given afterwards mends nothing")
{
    for (auto const& [day, in_time] : {std::pair{"2024-09-18"_date, true}, std::pair{"2024-09-19"_date, false}}) {
        auto file = filed();
        file.post(term_extended{.on = day, .months = 3}, {.approved_by = actor::president});
        auto const a = on("2024-10-01"_date, file);
        CHECK(is_clean(a, "enforcement.term") == in_time);
        CHECK(status(a, "enforcement.term") == (in_time ? "running" : "missed"));
    }
}

TEST_CASE("enforcement.term: an extension that leaves the calendar is refused, never ignored")
{
    for (auto const& extended : {term_extended{.on = "2024-09-10"_date, .months = 786'432},
                                 term_extended{.on = "2024-09-10"_date, .length = 65'536_years}}) {
        auto file = filed();
        result<assessment> answer{refusal{.code = refusal_code::missing, .what = {}}};
        bool refused = false;
        REQUIRE_NOTHROW(refused = !file.try_post(extended) ||
                                  !(answer = try_assess(file, prc::law(), as_of{"2024-09-11"_date})));
        CHECK(refused);
    }
}

TEST_CASE("petition-up.six-months: a petition on the last day of the wait is early, the day after it is not")
{
    for (auto const& [day, early] : {std::pair{"2024-07-13"_date, true}, std::pair{"2024-07-14"_date, false}}) {
        auto file = applied();
        file.post(superior_petitioned{.on = day});
        auto const a = on("2024-12-01"_date, file);
        CHECK(has_one(a, "petition-up.six-months", severity::warning) == early);
        CHECK(is_clean(a, "petition-up.six-months") == !early);
    }
    auto const d = only(on("2024-07-13"_date, applied()), "petition-up.six-months");
    CHECK(d.due().day() == "2024-07-13"_date);   // a Saturday: a wait is not moved
    CHECK(*d.opens_on() == "2024-07-14"_date);
    CHECK(d.status == deadline_status::running);
    auto const over = on("2024-07-14"_date, applied());
    CHECK(status(over, "petition-up.six-months") == "expired");
    CHECK(is_clean(over, "petition-up.six-months"));   // the end of a bar is freedom, no breach
}

TEST_CASE("petition-up.six-months: valuation is deducted, an auction is not; the term of the case deducts both")
{
    for (auto const& [reason, wait_ends] : {std::pair{exclusion_reason::valuation, "2024-07-23"_date},
                                            std::pair{exclusion_reason::auction, "2024-07-13"_date}}) {
        auto file = applied();
        file.post(case_filed{.on = "2024-01-13"_date, .number = "1"});
        file.post(excluded_period{.on = "2024-03-01"_date, .from = "2024-02-01"_date, .to = "2024-02-10"_date,
                                  .reason = reason});
        auto const a = on("2024-06-01"_date, file);
        CHECK(only(a, "petition-up.six-months").due().day() == wait_ends);
        CHECK(only(a, "enforcement.term").end.unrolled.day() == "2024-07-23"_date);
    }
}

TEST_CASE("petition-up.six-months: an asset found later has a wait of its own")
{
    auto file = applied();
    file.post(asset_found{.on = "2024-03-20"_date, .asset = "car", .kind_ = asset_kind::movable});
    auto const waits = deadlines(on("2024-06-01"_date, file), "petition-up.six-months");
    REQUIRE(waits.size() == 2);
    CHECK(waits[1].due().day() == "2024-09-20"_date);
}

TEST_CASE("thisround.min-wait: three months to the day are too few, a day more is enough")
{
    for (auto const& [day, early] : {std::pair{"2024-06-15"_date, true}, std::pair{"2024-06-16"_date, false}}) {
        auto file = filed();
        file.post(closed_this_round{.on = day});
        auto const a = on("2024-12-01"_date, file);
        CHECK(has_one(a, "thisround.min-wait", severity::breach) == early);
        CHECK(is_clean(a, "thisround.min-wait") == !early);
        if (early) CHECK(found(a, "thisround.min-wait")[0].says().en.find("2024-06-15") != std::string::npos);
    }
    auto const d = only(on("2024-06-15"_date, filed()), "thisround.min-wait");
    CHECK(*d.opens_on() == "2024-06-16"_date);
    CHECK(d.status == deadline_status::running);
    CHECK(status(on("2024-06-16"_date, filed()), "thisround.min-wait") == "expired");
    CHECK_FALSE(only(on("2024-06-15"_date, filed()), "enforcement.term").opens_on());
}

TEST_CASE("thisround.min-wait: pauses do not lengthen the wait, other closings need none")
{
    auto file = filed();
    file.post(suspended{.on = "2024-04-01"_date, .ground = suspension_ground::other});
    CHECK(only(on("2024-05-01"_date, file), "thisround.min-wait").due().day() == "2024-06-15"_date);
    auto done = filed();
    done.post(closed_completed{.on = "2024-03-20"_date});
    CHECK(is_clean(on("2024-05-01"_date, done), "thisround.min-wait"));
}

TEST_CASE("the answer about a day never changes by what happens later")
{
    auto file = filed();
    auto const before = only(on("2024-05-01"_date, file), "enforcement.term");
    file.post(suspended{.on = "2024-06-01"_date, .ground = suspension_ground::other});
    file.post(closed_completed{.on = "2024-08-01"_date});
    auto const later = only(on("2024-05-01"_date, file), "enforcement.term");
    CHECK(later.due() == before.due());
    CHECK(later.status == before.status);
}

TEST_CASE("enforcement.term: once the case is closed, a pause that never ended no longer moves its due day")
{
    auto file = filed();
    file.post(suspended{.on = "2024-05-01"_date, .ground = suspension_ground::creditor_agrees});
    file.post(closed_completed{.on = "2024-06-01"_date});
    auto const then = only(on("2024-06-01"_date, file), "enforcement.term").due();
    auto const later = only(on("2024-11-02"_date, file), "enforcement.term").due();
    CHECK(then == later);
}
