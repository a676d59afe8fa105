// Facts of one day: the canonical order is not the order of the day where no time was given.

#include <writ/casefile/facts.hpp>
#include <writ/lifecycle/case_file.hpp>
#include <writ/lifecycle/tracks.hpp>

#include <doctest/doctest.h>

using namespace writ;
using namespace writ::literals;

namespace {

case_file filed()
{
    auto file = case_file{court{"鲁0402"}, judgment{.effective_on = "2024-01-02"_date,
                                                    .claims = {principal{9'000_cny}}}};
    file.post(case_filed{.on = "2024-03-06"_date, .number = "1"});
    return file;
}

detained detention(when on) { return {.on = on, .days = 5, .ground = sanction_ground::obstructs}; }

}  // namespace

TEST_CASE("a fact without a time may have come after the others of its day")
{
    auto file = filed();
    // `answered` stands before `objection_filed` in the canonical order, `detained` before the release
    file.post(objection_filed{.on = "2024-04-01"_date, .id = "o", .kind_ = objection_kind::conduct,
                              .party = "debtor"});
    CHECK(file.try_post(answered{.on = "2024-04-01"_date, .request = "o", .outcome = request_outcome::docketed}));
    file.post(detention("2024-05-01"_date));
    file.post(detention_released{.on = "2024-05-04"_date});
    CHECK(file.try_post(detention("2024-05-04"_date)));
    file.post(closed_this_round{.on = "2024-09-10"_date});
    CHECK(file.try_post(revived{.on = "2024-09-10"_date, .number = "2"}));
}

TEST_CASE("one with a time stays at its hour, and what no order of the day can explain is refused")
{
    auto file = filed();
    file.post(detention("2024-05-01T10:00"_moment));
    auto const early = file.try_post(detention_released{.on = "2024-05-01T09:00"_moment});
    REQUIRE(!early);
    CHECK(early.error().code == refusal_code::end_without_beginning);
    CHECK(file.try_post(detention_released{.on = "2024-05-01"_date}));   // some time after ten
    auto const twice = file.try_post(detention_released{.on = "2024-05-01"_date});
    REQUIRE(!twice);
    CHECK(twice.error().code == refusal_code::end_without_beginning);
}

TEST_CASE("a waiting seal queues behind a seal of the same court, once")
{
    auto file = filed();
    file.post(asset_found{.on = "2024-04-01"_date, .asset = "house", .kind_ = asset_kind::immovable});
    file.post(asset_sealed{.on = "2024-04-02"_date, .asset = "house"});
    file.post(asset_sealed{.on = "2024-04-03"_date, .asset = "house", .waiting = true});
    auto const again = file.try_post(asset_sealed{.on = "2024-04-04"_date, .asset = "house", .waiting = true});
    REQUIRE(!again);
    CHECK(again.error().code == refusal_code::second_beginning);
    file.post(seal_released{.on = "2024-05-01"_date, .asset = "house", .ground = release_ground::paid});
    file.post(seal_released{.on = "2024-06-01"_date, .asset = "house", .ground = release_ground::paid});
    CHECK(!file.try_post(seal_released{.on = "2024-07-01"_date, .asset = "house", .ground = release_ground::paid}));
}
