#include <writ/casefile/facts.hpp>
#include <writ/casefile/record.hpp>
#include <writ/lifecycle/case_file.hpp>
#include <writ/lifecycle/tracks.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <string>

using namespace writ;
using namespace writ::literals;

namespace {

case_file filed()
{
    case_file file{court{"鲁0402"}, judgment{.effective_on = "2023-01-01"_date, .claims = {principal{1_cny}}}};
    file.post(case_filed{.on = "2024-01-04"_date, .number = "1"});
    return file;
}

replay_result played(case_file const& file)
{
    std::vector<entry const*> whole;
    for (auto const& e : file.data().journal) whole.push_back(&e);
    return replay(file.data(), whole);
}

}  // namespace

TEST_CASE("a suspension runs until the day before its end")
{
    auto file = filed();
    file.post(suspended{.on = "2024-02-01"_date, .ground = suspension_ground::other});
    file.post(pause_ended{.on = "2024-02-10"_date});
    auto const result = played(file);
    REQUIRE(result.tracks.pauses.size() == 1);
    auto const& pause = result.tracks.pauses[0];
    CHECK_FALSE(pause.runs_on("2024-01-31"_date));
    CHECK(pause.runs_on("2024-02-01"_date));
    CHECK(pause.runs_on("2024-02-09"_date));
    CHECK_FALSE(pause.runs_on("2024-02-10"_date));
}

TEST_CASE("a stay ends by itself on its day")
{
    auto file = filed();
    file.post(stayed{.on = "2024-02-01"_date, .until = "2024-03-01"_date});
    auto const result = played(file);
    auto const& pause = result.tracks.pauses.at(0);
    CHECK(pause.runs_on("2024-03-01"_date));
    CHECK_FALSE(pause.runs_on("2024-03-02"_date));
}

TEST_CASE("several pauses can run; the end of one of them must name it")
{
    auto file = filed();
    file.post(suspended{.on = "2024-02-01"_date, .ground = suspension_ground::retrial}, {.id = "a"});
    file.post(suspended{.on = "2024-02-02"_date, .ground = suspension_ground::bankruptcy}, {.id = "b"});
    auto const unnamed = file.try_post(pause_ended{.on = "2024-03-01"_date});
    REQUIRE_FALSE(unnamed);
    CHECK(unnamed.error().code == refusal_code::missing);
    file.post(pause_ended{.on = "2024-03-01"_date, .pause = entry_id{"a"}});
    auto const result = played(file);
    CHECK_FALSE(result.tracks.pauses[0].runs_on("2024-03-01"_date));
    CHECK(result.tracks.pauses[1].runs_on("2024-03-01"_date));
    auto const again = file.try_post(pause_ended{.on = "2024-03-02"_date, .pause = entry_id{"a"}});
    REQUIRE_FALSE(again);
    CHECK(again.error().code == refusal_code::end_without_beginning);
    file.post(pause_ended{.on = "2024-03-02"_date});
}

TEST_CASE("a stay that ended by itself no longer competes for the end of another pause")
{
    auto file = filed();
    file.post(stayed{.on = "2024-02-01"_date, .until = "2024-03-01"_date});
    file.post(suspended{.on = "2024-05-01"_date, .ground = suspension_ground::other});
    CHECK(file.try_post(pause_ended{.on = "2024-06-01"_date}));
}

TEST_CASE("the closing fact is remembered while the case is closed")
{
    auto file = filed();
    CHECK_FALSE(played(file).tracks.closed_by);
    file.post(closed_this_round{.on = "2024-06-01"_date});
    CHECK(played(file).tracks.closed_by == fact_kind::closed_this_round);
    file.post(revived{.on = "2024-07-01"_date, .number = "2"});
    CHECK_FALSE(played(file).tracks.closed_by);
    file.post(closed_completed{.on = "2024-08-01"_date});
    CHECK(played(file).tracks.closed_by == fact_kind::closed_completed);
}

TEST_CASE("a fact whose beginning is not among those seen is set aside and leaves no trace")
{
    auto file = filed();
    file.post(settlement_reached{.on = "2024-02-01"_date, .id = "s", .form = settlement_form::joint});
    file.post(settlement_performed{.on = "2024-03-01"_date, .settlement = "s"});
    std::vector<entry const*> seen;
    for (auto const& e : file.data().journal)
        if (e.kind != fact_kind::settlement_reached) seen.push_back(&e);
    auto const result = replay(file.data(), seen);
    REQUIRE(result.aside.size() == 1);
    CHECK(result.aside[0].fact->kind == fact_kind::settlement_performed);
    CHECK(result.aside[0].why.code == refusal_code::end_without_beginning);
    CHECK(result.tracks.settlements.empty());
}

TEST_CASE("each debtor has tracks of his own")
{
    case_file file{court{"鲁0402"}, judgment{.effective_on = "2023-01-01"_date, .claims = {principal{1_cny}}},
                   {{.id = "a", .role = party_role::debtor}, {.id = "b", .role = party_role::debtor}}};
    file.post(debtor_located{.on = "2024-01-05"_date, .debtor = "b", .place = "x"});
    file.post(detained{.on = "2024-01-06"_date, .person = "b", .days = 5, .ground = sanction_ground::other});
    auto const refused = file.try_post(detention_released{.on = "2024-01-07"_date, .person = "a"});
    REQUIRE_FALSE(refused);
    auto const result = played(file);
    CHECK(hold_machine().state_name(result.tracks.person("a")->hold) == "free");
    CHECK(hold_machine().state_name(result.tracks.person("b")->hold) == "detained");
    CHECK(whereabouts_machine().state_name(result.tracks.person("a")->whereabouts) == "unknown");
    CHECK(whereabouts_machine().state_name(result.tracks.person("b")->whereabouts) == "located");
    CHECK(result.tracks.person("c") == nullptr);
}

TEST_CASE("a stay on guarantee ends on its day, by the end of the pause, or by resumption")
{
    auto const on = [](replay_result const& result, date day) { return result.tracks.pauses.at(0).runs_on(day); };
    case_file file{court{"鲁0402"}, judgment{.effective_on = "2023-01-01"_date, .claims = {principal{1_cny}}},
                   {{.id = "b", .role = party_role::debtor}, {.id = "g", .role = party_role::guarantor}}};
    file.post(case_filed{.on = "2024-01-04"_date, .number = "1"});
    file.post(stay_granted_on_guarantee{.on = "2024-02-01"_date, .until = "2024-03-01"_date, .guarantor = "g"});
    CHECK(on(played(file), "2024-03-01"_date));
    CHECK_FALSE(on(played(file), "2024-03-02"_date));

    auto ended = file;
    ended.post(pause_ended{.on = "2024-02-10"_date});
    CHECK_FALSE(on(played(ended), "2024-02-10"_date));

    auto resumed = file;
    resumed.post(enforcement_resumed{.on = "2024-02-10"_date});
    CHECK(on(played(resumed), "2024-02-09"_date));
    CHECK_FALSE(on(played(resumed), "2024-02-10"_date));
    CHECK_FALSE(resumed.try_post(enforcement_resumed{.on = "2024-02-11"_date}));
    CHECK_FALSE(resumed.try_post(pause_ended{.on = "2024-02-11"_date}));
}

TEST_CASE("pauses that overlap end one by one, and a stay that ran out can still be booked as ended")
{
    auto file = filed();
    file.post(stayed{.on = "2024-02-01"_date, .until = "2024-03-01"_date}, {.id = "stay"});
    file.post(suspended{.on = "2024-02-15"_date, .ground = suspension_ground::bankruptcy}, {.id = "pause"});
    file.post(pause_ended{.on = "2024-03-02"_date});   // the stay ran out the day before: the suspension is meant
    auto const result = played(file);
    REQUIRE(result.tracks.pauses.size() == 2);
    CHECK_FALSE(result.tracks.pauses[0].ended_on);
    CHECK(result.tracks.pauses[1].ended_on == "2024-03-02"_date);
    file.post(pause_ended{.on = "2024-03-03"_date});   // nothing runs: the stay is what was left
    CHECK_FALSE(file.try_post(pause_ended{.on = "2024-03-04"_date}));
}
