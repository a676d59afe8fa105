#include "scene.hpp"

using namespace writ;
using namespace writ::literals;
using namespace writ::scene;

namespace {

settlement_reached agreed(std::vector<instalment> parts, settlement_form form = settlement_form::joint)
{
    return {.on = "2024-04-01"_date, .id = "s1", .form = form, .instalments = std::move(parts)};
}

/// 100 yuan by Sunday 30 June 2024, moved to Monday; 200 by 30 September.
case_file settled()
{
    auto file = filed_on("2024-03-15"_date);
    file.post(agreed({{"2024-09-30"_date, 200_cny}, {"2024-06-30"_date, 100_cny}}));
    return file;
}

deadline_status status_of(assessment const& a, std::string_view subject)
{
    for (auto const& d : deadlines(a, "settlement.instalment"))
        if (d.subject == subject) return d.status;
    FAIL("no such instalment");
    return deadline_status::running;
}

}  // namespace

TEST_CASE("settlement.instalment: paid on the last day is in time, a day later it is late")
{
    for (auto const& [day, late] : {std::pair{"2024-07-01"_date, false}, std::pair{"2024-07-02"_date, true}}) {
        auto file = settled();
        file.post(payment_received{.on = day, .amount = 100_cny});
        auto const a = on("2024-08-01"_date, file);
        CHECK(status_of(a, "s1#1") == (late ? deadline_status::late : deadline_status::met));
        CHECK(has_one(a, "settlement.instalment", severity::breach) == late);
        CHECK(status_of(a, "s1#2") == deadline_status::running);
    }
}

TEST_CASE("settlement.instalment: due today is not missed; a fen too little is")
{
    auto file = settled();
    file.post(payment_received{.on = "2024-06-01"_date, .amount = 99.99_cny});
    CHECK(is_clean(on("2024-07-01"_date, file), "settlement.instalment"));
    auto const after = on("2024-07-02"_date, file);
    CHECK(status_of(after, "s1#1") == deadline_status::missed);
    REQUIRE(has_one(after, "settlement.instalment", severity::breach));
    CHECK(found(after, "settlement.instalment")[0].subject == "s1#1");
    file.post(payment_received{.on = "2024-07-01"_date, .amount = 0.01_cny});
    CHECK(is_clean(on("2024-07-02"_date, file), "settlement.instalment"));
}

TEST_CASE("settlement.instalment: what was paid to get the agreement is no instalment of it, what is paid later is")
{
    for (auto const& [day, counts] : {std::pair{"2024-03-31"_date, false}, std::pair{"2024-04-01"_date, false},
                                      std::pair{"2024-04-02"_date, true}}) {
        auto file = settled();
        file.post(payment_received{.on = day, .amount = 300_cny});
        auto const a = on("2024-12-01"_date, file);
        CHECK(is_clean(a, "settlement.instalment") == counts);
        CHECK(status_of(a, "s1#1") == (counts ? deadline_status::met : deadline_status::missed));
        CHECK(status_of(a, "s1#2") == (counts ? deadline_status::met : deadline_status::missed));
    }
}

TEST_CASE("settlement.instalment: paid on the day of the agreement counts where an instalment is due that day")
{
    auto file = filed_on("2024-03-15"_date);
    file.post(agreed({{"2024-04-01"_date, 100_cny}, {"2024-06-28"_date, 100_cny}}));
    file.post(payment_received{.on = "2024-04-01"_date, .amount = 100_cny});
    auto const a = on("2024-05-01"_date, file);
    CHECK(status_of(a, "s1#1") == deadline_status::met);
    CHECK(status_of(a, "s1#2") == deadline_status::running);
}

TEST_CASE("settlement.instalment: an agreement performed on its own day owes nothing more")
{
    auto file = settled();
    file.post(settlement_performed{.on = "2024-04-01"_date, .settlement = "s1"});
    CHECK(is_clean(on("2024-12-01"_date, file), "settlement.instalment"));
}

TEST_CASE("settlement.instalment: going back to the title, or suing, releases what is not due yet")
{
    for (bool const sued : {false, true}) {
        auto file = settled();
        file.post(payment_received{.on = "2024-06-01"_date, .amount = 100_cny});
        if (sued) file.post(settlement_sued{.on = "2024-08-01"_date, .settlement = "s1"});
        else file.post(enforcement_resumed{.on = "2024-08-01"_date});
        auto const a = on("2024-12-01"_date, file);
        CHECK(status_of(a, "s1#1") == deadline_status::met);
        CHECK(status_of(a, "s1#2") == deadline_status::cancelled);
        CHECK(is_clean(a, "settlement.instalment"));
    }
}

TEST_CASE("settlement.instalment: what was missed before enforcement was resumed stays missed")
{
    auto file = settled();
    file.post(enforcement_resumed{.on = "2024-08-01"_date});
    CHECK(status_of(on("2024-12-01"_date, file), "s1#1") == deadline_status::missed);
}

TEST_CASE("settle.resume: two years from the last day agreed; its end is no finding")
{
    auto const d = only(on("2024-06-01"_date, settled()), "settle.resume");
    CHECK(d.trigger.day() == "2024-09-30"_date);
    CHECK(d.due().day() == "2026-09-30"_date);
    CHECK(d.subject == "s1");
    CHECK(d.status == deadline_status::running);
    CHECK(status(on("2026-09-30"_date, settled()), "settle.resume") == "running");
    auto const after = on("2026-10-01"_date, settled());
    CHECK(status(after, "settle.resume") == "expired");
    CHECK(is_clean(after, "settle.resume"));
}

TEST_CASE("settle.resume: applied for on the last day is in time, a day later late and still no finding")
{
    for (auto const& [day, late] : {std::pair{"2026-09-30"_date, false}, std::pair{"2026-10-01"_date, true},
                                    std::pair{"2024-07-15"_date, false}}) {
        auto file = settled();
        file.post(resumption_applied{.on = day, .settlement = settlement_id{"s1"}});
        auto const a = on("2026-11-01"_date, file);
        CHECK(status(a, "settle.resume") == (late ? "late" : "met"));
        CHECK(is_clean(a, "settle.resume"));
    }
}

TEST_CASE("settle.resume: performance ends it, no agreed days give no clock, another agreement's request is its own")
{
    auto done = settled();
    done.post(settlement_performed{.on = "2024-09-30"_date, .settlement = "s1"});
    CHECK(status(on("2026-12-01"_date, done), "settle.resume") == "cancelled");

    auto open = filed_on("2024-03-15"_date);
    open.post(agreed({}));
    CHECK(deadlines(on("2024-06-01"_date, open), "settle.resume").empty());
    CHECK(deadlines(on("2024-06-01"_date, open), "settlement.instalment").empty());

    auto two = settled();
    two.post(settlement_reached{.on = "2024-05-01"_date, .id = "s2", .form = settlement_form::joint,
                                .instalments = {{"2024-12-31"_date, 1_cny}}});
    two.post(resumption_applied{.on = "2024-07-15"_date, .settlement = settlement_id{"s2"}});
    for (auto const& d : deadlines(on("2024-08-01"_date, two), "settle.resume"))
        CHECK(d.status == (d.subject == "s2" ? deadline_status::met : deadline_status::running));
}

TEST_CASE("settle.resume: an agreement outside the court is no settlement in enforcement and has no such clock")
{
    auto file = filed_on("2024-03-15"_date);
    file.post(agreed({{"2024-09-30"_date, 200_cny}}, settlement_form::private_));
    CHECK(deadlines(on("2024-06-01"_date, file), "settle.resume").empty());
}
