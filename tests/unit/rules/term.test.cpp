#include <writ/testing/testing.hpp>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

constexpr auto later = "2024-12-01"_date;

/// Filed on 15 March 2024: six months end on Sunday 15 September, moved past Mid-Autumn to the 18th.
scenario filed() { return scenario{prc::law()}.given(case_filed{.on = "2024-03-15"_date, .number = "1"}); }

scenario applied() { return scenario{prc::law()}.given(application_received{.on = "2024-01-13"_date}); }

suspended suspended_on(date day, suspension_ground ground = suspension_ground::other)
{
    return {.on = day, .ground = ground};
}

date unrolled(assessment const& a) { return the_deadline(a, "enforcement.term").end.unrolled.day(); }

}  // namespace

TEST_CASE("enforcement.term: closed on the last day is in time, a day later it is late")
{
    auto const in_time = filed().given(closed_completed{.on = "2024-09-18"_date}).when(later);
    CHECK_STATUS(in_time, "enforcement.term", met);
    CHECK_NO_FINDING(in_time, "enforcement.term");
    auto const late = filed().given(closed_completed{.on = "2024-09-19"_date}).when(later);
    CHECK_STATUS(late, "enforcement.term", late);
    CHECK_ONE_FINDING(late, "enforcement.term", breach);
}

TEST_CASE("enforcement.term: due today is not missed, and the count is proved day by day")
{
    auto const last_day = filed().when("2024-09-18"_date);
    CHECK_NO_FINDING(last_day, "enforcement.term");
    CHECK_DUE(last_day, "enforcement.term", "2024-09-18");
    CHECK_STATUS(last_day, "enforcement.term", running);
    CHECK(unrolled(last_day) == "2024-09-15"_date);
    CHECK(the_deadline(last_day, "enforcement.term").runs() ==
          std::vector<count_run>{{"2024-03-15"_date, "2024-03-15"_date, run_kind::start},
                               {"2024-03-16"_date, "2024-09-15"_date, run_kind::counted},
                               {"2024-09-16"_date, "2024-09-18"_date, run_kind::rolled}});
    auto const after = filed().when("2024-09-19"_date);
    CHECK_STATUS(after, "enforcement.term", missed);
    CHECK_ONE_FINDING(after, "enforcement.term", breach);
    CHECK(cites(the_finding(after, "enforcement.term"), "EWR@2020:63"));
}

TEST_CASE("enforcement.term: every closing ends it")
{
    constexpr auto day = "2024-09-01"_date;
    auto check_met = [](auto const& closing) {
        CHECK_STATUS(filed().given(closing).when(later), "enforcement.term", met);
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
    auto const paused = filed().given(suspended_on("2024-04-01"_date), pause_ended{.on = "2024-04-11"_date});
    CHECK(unrolled(paused.when("2024-06-01"_date)) == "2024-09-25"_date);
}

TEST_CASE("enforcement.term: a stay is deducted to its last day")
{
    auto const stay = filed().given(stayed{.on = "2024-04-01"_date, .until = "2024-04-10"_date});
    CHECK(unrolled(stay.when("2024-06-01"_date)) == "2024-09-25"_date);
}

TEST_CASE("enforcement.term: pauses and excluded periods unite, they are not summed")
{
    auto const both = filed().given(suspended_on("2024-04-01"_date), pause_ended{.on = "2024-04-11"_date},
                                    excluded_period{.on = "2024-05-01"_date, .from = "2024-04-05"_date,
                                                    .to = "2024-04-15"_date, .reason = exclusion_reason::valuation});
    CHECK(unrolled(both.when("2024-06-01"_date)) == "2024-09-30"_date);
}

TEST_CASE("enforcement.term: while a pause is open the clock stands still and its end moves on")
{
    auto const open = filed().given(suspended_on("2024-04-01"_date));
    CHECK_STATUS(open.when(later), "enforcement.term", suspended);
    CHECK_NO_FINDING(open.when(later), "enforcement.term");
    CHECK(unrolled(open.when("2024-04-01"_date)) == "2024-09-16"_date);
    CHECK(unrolled(open.when("2024-04-02"_date)) == "2024-09-17"_date);
}

TEST_CASE("enforcement.term: an open pause stands still also where a later exclusion is known already")
{
    auto const open = filed().given(suspended_on("2024-04-01"_date),
                                    excluded_period{.on = "2024-04-02"_date, .from = "2024-08-01"_date,
                                                    .to = "2024-08-10"_date, .reason = exclusion_reason::audit});
    CHECK_STATUS(open.when("2024-05-01"_date), "enforcement.term", suspended);
}

TEST_CASE("enforcement.term: an extension counts on from the end before it was moved off a rest day")
{
    auto const longer = filed().given(term_extended{.on = "2024-09-10"_date, .months = 3});
    CHECK(unrolled(longer.when("2024-10-01"_date)) == "2024-12-15"_date);
    CHECK_DUE(longer.when("2024-10-01"_date), "enforcement.term", "2024-12-16");
    auto const twice = longer.given(term_extended{.on = "2024-12-10"_date, .length = 1_months});
    CHECK(unrolled(twice.when("2024-12-11"_date)) == "2025-01-15"_date);
}

TEST_CASE("enforcement.term: an extension of something else does not lengthen it")
{
    auto const other = filed().given(term_extended{.on = "2024-09-10"_date, .months = 3, .deadline = "notice.issue"});
    CHECK(unrolled(other.when("2024-09-11"_date)) == "2024-09-15"_date);
    auto const named =
        other.given(term_extended{.on = "2024-09-10"_date, .months = 3, .deadline = "enforcement.term"});
    CHECK(unrolled(named.when("2024-09-11"_date)) == "2024-12-15"_date);
}

TEST_CASE("enforcement.term: an extension given in time lengthens it, one given afterwards mends nothing")
{
    auto extended_on = [](date day) {
        return filed()
            .given(term_extended{.on = day, .months = 3}, {.approved_by = actor::president})
            .when("2024-10-01"_date);
    };
    auto const in_time = extended_on("2024-09-18"_date);
    CHECK_NO_FINDING(in_time, "enforcement.term");
    CHECK_STATUS(in_time, "enforcement.term", running);
    auto const too_late = extended_on("2024-09-19"_date);
    CHECK_FINDING(too_late, "enforcement.term");
    CHECK_STATUS(too_late, "enforcement.term", missed);
}

TEST_CASE("enforcement.term: an extension that leaves the calendar is refused, never ignored")
{
    for (auto const& extended : {term_extended{.on = "2024-09-10"_date, .months = 786'432},
                                 term_extended{.on = "2024-09-10"_date, .length = 65'536_years}}) {
        std::optional<refusal> no;
        REQUIRE_NOTHROW(no = refusal_of([&] { return filed().given(extended).when("2024-09-11"_date); }));
        CHECK(no.has_value());
    }
}

TEST_CASE("petition-up.six-months: a petition on the last day of the wait is early, the day after it is not")
{
    auto petitioned_on = [](date day) { return applied().given(superior_petitioned{.on = day}).when(later); };
    CHECK_ONE_FINDING(petitioned_on("2024-07-13"_date), "petition-up.six-months", warning);
    CHECK_NO_FINDING(petitioned_on("2024-07-14"_date), "petition-up.six-months");
    auto const last_day = applied().when("2024-07-13"_date);   // a Saturday: a wait is not moved
    CHECK_DUE(last_day, "petition-up.six-months", "2024-07-13");
    CHECK(*the_deadline(last_day, "petition-up.six-months").opens_on() == "2024-07-14"_date);
    CHECK_STATUS(last_day, "petition-up.six-months", running);
    auto const over = applied().when("2024-07-14"_date);
    CHECK_STATUS(over, "petition-up.six-months", expired);
    CHECK_NO_FINDING(over, "petition-up.six-months");   // the end of a bar is freedom, no breach
}

TEST_CASE("petition-up.six-months: valuation is deducted, an auction is not; the term of the case deducts both")
{
    auto excluding = [](exclusion_reason reason) {
        return applied()
            .given(case_filed{.on = "2024-01-13"_date, .number = "1"},
                   excluded_period{.on = "2024-03-01"_date, .from = "2024-02-01"_date, .to = "2024-02-10"_date,
                                   .reason = reason})
            .when("2024-06-01"_date);
    };
    CHECK_DUE(excluding(exclusion_reason::valuation), "petition-up.six-months", "2024-07-23");
    CHECK_DUE(excluding(exclusion_reason::auction), "petition-up.six-months", "2024-07-13");
    CHECK(unrolled(excluding(exclusion_reason::valuation)) == "2024-07-23"_date);
    CHECK(unrolled(excluding(exclusion_reason::auction)) == "2024-07-23"_date);
}

TEST_CASE("petition-up.six-months: an asset found later has a wait of its own")
{
    auto const car = asset_found{.on = "2024-03-20"_date, .asset = "car", .kind_ = asset_kind::movable};
    auto const waits = deadlines_of(applied().given(car).when("2024-06-01"_date), "petition-up.six-months");
    REQUIRE(waits.size() == 2);
    CHECK(waits[1].due().day() == "2024-09-20"_date);
}

TEST_CASE("thisround.min-wait: three months to the day are too few, a day more is enough")
{
    auto closed_on = [](date day) { return filed().given(closed_this_round{.on = day}).when(later); };
    CHECK_ONE_FINDING(closed_on("2024-06-15"_date), "thisround.min-wait", breach);
    CHECK(says(the_finding(closed_on("2024-06-15"_date), "thisround.min-wait"), "2024-06-15"));
    CHECK_NO_FINDING(closed_on("2024-06-16"_date), "thisround.min-wait");
    auto const last_day = filed().when("2024-06-15"_date);
    CHECK(*the_deadline(last_day, "thisround.min-wait").opens_on() == "2024-06-16"_date);
    CHECK_STATUS(last_day, "thisround.min-wait", running);
    CHECK_STATUS(filed().when("2024-06-16"_date), "thisround.min-wait", expired);
    CHECK_FALSE(the_deadline(last_day, "enforcement.term").opens_on());
}

TEST_CASE("thisround.min-wait: pauses do not lengthen the wait, other closings need none")
{
    auto const paused = filed().given(suspended_on("2024-04-01"_date));
    CHECK_DUE(paused.when("2024-05-01"_date), "thisround.min-wait", "2024-06-15");
    auto const done = filed().given(closed_completed{.on = "2024-03-20"_date});
    CHECK_NO_FINDING(done.when("2024-05-01"_date), "thisround.min-wait");
}

TEST_CASE("the answer about a day never changes by what happens later")
{
    auto const before = the_deadline(filed().when("2024-05-01"_date), "enforcement.term");
    auto const more = filed().given(suspended_on("2024-06-01"_date), closed_completed{.on = "2024-08-01"_date});
    auto const afterwards = the_deadline(more.when("2024-05-01"_date), "enforcement.term");
    CHECK(afterwards.due() == before.due());
    CHECK(afterwards.status == before.status);
}

TEST_CASE("enforcement.term: once the case is closed, a pause that never ended no longer moves its due day")
{
    auto const closed = filed().given(suspended_on("2024-05-01"_date, suspension_ground::creditor_agrees),
                                      closed_completed{.on = "2024-06-01"_date});
    auto due_on_file = [&](date day) { return the_deadline(closed.when(day), "enforcement.term").due(); };
    CHECK(due_on_file("2024-06-01"_date) == due_on_file("2024-11-02"_date));
}
