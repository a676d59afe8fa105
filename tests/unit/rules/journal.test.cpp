#include "scene.hpp"

#include <sstream>

using namespace writ;
using namespace writ::literals;
using namespace writ::scene;

TEST_CASE("what was recorded later is not seen by an earlier view")
{
    auto file = filed_on("2024-01-15"_date);
    file.post(payment_received{.on = "2024-02-01"_date, .amount = 400_cny}, {.recorded = "2024-03-01T10:00"_moment});
    auto received = [&](as_of at) { return assess(file, prc::law(), at).owed.received.value(); };
    CHECK(received({"2024-02-15"_date}) == money::zero());
    CHECK(received({"2024-03-01"_date}) == 400_cny);
    CHECK(received({"2024-02-15"_date, "2024-03-01T09:59"_moment}) == money::zero());
    CHECK(received({"2024-02-15"_date, "2024-03-01T10:00"_moment}) == 400_cny);
    CHECK(received({"2024-01-31"_date, "2024-03-01T10:00"_moment}) == money::zero());
}

TEST_CASE("a fact whose beginning is not known yet is set aside with a gap, and the rest is answered")
{
    auto file = filed_on("2024-01-15"_date);
    file.post(settlement_reached{.on = "2024-02-01"_date, .id = "s", .form = settlement_form::joint},
              {.recorded = "2024-05-01T09:00"_moment});
    file.post(settlement_performed{.on = "2024-03-01"_date, .settlement = "s"});
    auto const before = on("2024-04-01"_date, file);
    REQUIRE(has_one(before, "journal.set-aside", severity::gap));
    auto const f = found(before, "journal.set-aside")[0];
    CHECK(f.on == "2024-03-01"_date);
    CHECK(f.says().en.find("settlement performed") != std::string::npos);
    CHECK(before.tracks.settlements.empty());
    CHECK(before.stage == stage::filed);
    CHECK(is_clean(on("2024-05-01"_date, file), "journal.set-aside"));
    CHECK(on("2024-05-01"_date, file).tracks.settlements[0].state == "performed");
}

TEST_CASE("an identical entry is a warning and counts twice")
{
    auto file = filed_on("2024-01-15"_date);
    file.post(payment_received{.on = "2024-02-01"_date, .amount = 100_cny});
    CHECK(is_clean(on("2024-03-01"_date, file), "journal.duplicate"));
    file.post(payment_received{.on = "2024-02-01"_date, .amount = 100_cny});
    auto const a = on("2024-03-01"_date, file);
    CHECK(has_one(a, "journal.duplicate", severity::warning));
    CHECK(a.owed.received.value() == 200_cny);
    auto noted = filed_on("2024-01-15"_date);
    noted.post(payment_received{.on = "2024-02-01"_date, .amount = 100_cny});
    noted.post(payment_received{.on = "2024-02-01"_date, .amount = 100_cny}, {.note = "the second of the day"});
    CHECK(is_clean(on("2024-03-01"_date, noted), "journal.duplicate"));
}

TEST_CASE("an entry is named by its id, else by its place in the canonical order")
{
    auto file = filed_on("2024-01-15"_date);
    file.post(fined{.on = "2024-02-01"_date, .amount = 1_cny, .ground = sanction_ground::other}, {.id = "the-fine"});
    file.post(detained{.on = "2024-02-02"_date, .days = 1, .ground = sanction_ground::other});
    file.post(application_received{.on = "2024-01-10"_date});
    auto const a = on("2024-02-02"_date, file);
    CHECK(found(a, "fine.approval")[0].entry == "the-fine");
    CHECK(found(a, "detain.approval")[0].entry == "3");
    CHECK(only(a, "enforcement.term").trigger_entry == "1");
}

TEST_CASE("findings come in the order of their days")
{
    auto file = untouched();
    file.post(application_received{.on = "2024-01-10"_date});
    file.post(fined{.on = "2024-01-12"_date, .amount = 1_cny, .ground = sanction_ground::other});
    auto const a = on("2024-06-01"_date, file);
    REQUIRE(a.findings.size() >= 3);
    for (std::size_t i = 1; i < a.findings.size(); ++i) CHECK(a.findings[i - 1].on <= a.findings[i].on);
}

TEST_CASE("no finding leaves a slot of its sentence open")
{
    auto file = untouched();
    file.post(application_received{.on = "2024-01-10"_date});
    file.post(compelled{.on = "2024-01-12"_date});
    file.post(detained{.on = "2024-01-20"_date, .days = 20, .ground = sanction_ground::other, .act = entry_id{"x"}});
    file.post(away_mission_started{.on = "2024-02-01"_date, .province = "广西"});
    file.post(suspended{.on = "2024-03-01"_date, .ground = suspension_ground::retrial});
    auto const a = on("2026-06-01"_date, file);
    CHECK(a.findings.size() > 8);
    for (auto const& f : a.findings) {
        CAPTURE(f.id());
        CHECK(f.says().en.find_first_of("{}") == std::string::npos);
        CHECK(f.says().zh.find_first_of("{}") == std::string::npos);
        CHECK_FALSE(f.says().zh.empty());
        if (f.cause != nullptr) CHECK_FALSE(f.basis().empty());
    }
}

TEST_CASE("a hostile name is text and fills no slot of its own")
{
    case_file file{court{"x"},
                   judgment{.effective_on = "2023-12-01"_date,
                            .claims = {principal{1_cny, due_on{"2023-12-31"_date}}}},
                   {{.id = "{on}{limit}", .role = party_role::debtor}}};
    file.post(detained{.on = "2024-02-02"_date, .days = 16, .ground = sanction_ground::other});
    auto const all = found(on("2024-02-02"_date, file), "detain.max");
    REQUIRE(all.size() == 1);
    CHECK(all[0].says().en.find("{on}{limit} was detained") != std::string::npos);
}

TEST_CASE("an answer keeps its file and its law alive, and is the same again")
{
    auto answer = [] {
        auto const l = prc::law().with(rule{.id = "own", .name = {"own", "自"}, .cites = {"X:1"},
                                            .demands = {{.acts = {writ::on<case_filed>()}, .who = actor::judge,
                                                         .says = {"not by a judge", "非法官"}}}});
        return assess(filed_on("2024-01-15"_date), l, as_of{"2024-06-01"_date});
    };
    auto const a = answer();
    REQUIRE(found(a, "own").size() == 1);
    CHECK(found(a, "own")[0].basis() == std::vector<std::string>{"X:1"});
    CHECK(to_string(why(a.owed.total)) == to_string(why(answer().owed.total)));
    std::ostringstream out;
    out << a.deadlines[0] << '\n' << a.findings[0];
    CHECK_FALSE(out.str().empty());
}

TEST_CASE("a host's own clock runs by its own fact, with its own words")
{
    auto const own = rule{.id = "house.sought", .name = {"search for the debtor", "查找"}, .cites = {"HOUSE:1"},
                          .clock = time_limit{.starts = {writ::on<debtor_lost>()}, .length = 3_working_days,
                                              .stops = {writ::on<debtor_sought>()}, .when_missed = severity::warning}};
    auto file = filed_on("2024-03-01"_date);
    file.post(debtor_lost{.on = "2024-04-03"_date});   // Qingming 4 to 6 April, Sunday the 7th worked
    auto day = [&](date asked) { return assess(file, prc::law().with(own), as_of{asked}); };
    CHECK(only(day("2024-04-09"_date), "house.sought").due().day() == "2024-04-09"_date);
    CHECK(is_clean(day("2024-04-09"_date), "house.sought"));
    CHECK(has_one(day("2024-04-10"_date), "house.sought", severity::warning));
}

TEST_CASE("working days past the calendar make the question one that is out of coverage")
{
    auto const own = rule{.id = "house.sought", .name = {"search", "查找"}, .cites = {"HOUSE:1"},
                          .clock = time_limit{.starts = {writ::on<debtor_lost>()}, .length = 3_working_days}};
    auto file = filed_on("2026-12-01"_date);
    file.post(debtor_lost{.on = "2026-12-24"_date});
    auto const answer = try_assess(file, prc::law().with(own), as_of{"2026-12-28"_date});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == refusal_code::out_of_coverage);
}

TEST_CASE("the last days of the calendar are answered or refused, never thrown past try_assess")
{
    auto check = [](case_file const& file, date asked) {
        result<assessment> answer{refusal{.code = refusal_code::missing, .what = {}}};
        CHECK_NOTHROW(answer = try_assess(file, prc::law(), as_of{asked}));
    };
    check(filed_on("2024-01-15"_date), "9999-12-31"_date);
    check(case_file{court{"x"}, judgment{.effective_on = "9999-12-31"_date, .claims = {principal{1_cny}}}},
          "2024-01-01"_date);
    auto file = filed_on("2024-01-15"_date);
    file.post(excluded_period{.on = "2024-02-01"_date, .from = "2024-02-01"_date, .to = "9999-12-31"_date,
                              .reason = exclusion_reason::audit});
    check(file, "2024-03-01"_date);
    auto stay = filed_on("2024-01-15"_date);
    stay.post(stayed{.on = "2024-02-01"_date, .until = "9999-12-31"_date});
    check(stay, "2024-03-01"_date);
}
