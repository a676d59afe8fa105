#include <writ/testing/testing.hpp>

#include <algorithm>
#include <sstream>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

scenario untouched() { return scenario{prc::law()}; }

scenario filed_on(date day) { return untouched().given(case_filed{.on = day, .number = "（2024）鲁0402执1号"}); }

scenario filed() { return filed_on("2024-01-15"_date); }

payment_received paid(money amount) { return {.on = "2024-02-01"_date, .amount = amount}; }

/// A court's own clock: three working days to look for a debtor who was lost.
rule search_rule(maybe<severity> when_missed = {})
{
    return {.id = "house.sought", .name = {"search for the debtor", "查找"}, .cites = {"HOUSE:1"},
            .clock = time_limit{.starts = {on<debtor_lost>()}, .length = 3_working_days,
                                .stops = {on<debtor_sought>()}, .when_missed = when_missed}};
}

}  // namespace

TEST_CASE("what was recorded later is not seen by an earlier view")
{
    auto const late_books = filed().given(paid(400_cny), {.recorded = "2024-03-01T10:00"_moment});
    CHECK_OWED(late_books.when("2024-02-15"_date), received, "0");
    CHECK_OWED(late_books.when("2024-03-01"_date), received, "400");
    CHECK_OWED(late_books.when({"2024-02-15"_date, "2024-03-01T09:59"_moment}), received, "0");
    CHECK_OWED(late_books.when({"2024-02-15"_date, "2024-03-01T10:00"_moment}), received, "400");
    CHECK_OWED(late_books.when({"2024-01-31"_date, "2024-03-01T10:00"_moment}), received, "0");
}

TEST_CASE("a fact whose beginning is not known yet is set aside with a gap, and the rest is answered")
{
    auto const late_books =
        filed()
            .given(settlement_reached{.on = "2024-02-01"_date, .id = "s", .form = settlement_form::joint},
                   {.recorded = "2024-05-01T09:00"_moment})
            .given(settlement_performed{.on = "2024-03-01"_date, .settlement = "s"});
    auto const before = late_books.when("2024-04-01"_date);
    REQUIRE_ONE_FINDING(before, "journal.set-aside", gap);
    auto const f = the_finding(before, "journal.set-aside");
    CHECK(f.on == "2024-03-01"_date);
    CHECK(says(f, "settlement performed"));
    CHECK(before.tracks.settlements.empty());
    CHECK_STAGE(before, filed);
    auto const after = late_books.when("2024-05-01"_date);
    CHECK_NO_FINDING(after, "journal.set-aside");
    CHECK(after.tracks.settlements[0].state == "performed");
}

TEST_CASE("an identical entry is a warning and counts twice")
{
    CHECK_NO_FINDING(filed().given(paid(100_cny)).when("2024-03-01"_date), "journal.duplicate");
    auto const twice = filed().given(paid(100_cny), paid(100_cny)).when("2024-03-01"_date);
    CHECK_ONE_FINDING(twice, "journal.duplicate", warning);
    CHECK_OWED(twice, received, "200");
    auto const noted = filed().given(paid(100_cny)).given(paid(100_cny), {.note = "the second of the day"});
    CHECK_NO_FINDING(noted.when("2024-03-01"_date), "journal.duplicate");
}

TEST_CASE("an entry is named by its id, else by its place in the canonical order")
{
    auto const a = filed()
                       .given(fined{.on = "2024-02-01"_date, .amount = 1_cny, .ground = sanction_ground::other},
                              {.id = "the-fine"})
                       .given(detained{.on = "2024-02-02"_date, .days = 1, .ground = sanction_ground::other},
                              application_received{.on = "2024-01-10"_date})
                       .when("2024-02-02"_date);
    CHECK(the_finding(a, "fine.approval").entry == "the-fine");
    CHECK(the_finding(a, "detain.approval").entry == "3");
    CHECK(the_deadline(a, "enforcement.term").trigger_entry == "1");
}

TEST_CASE("findings come in the order of their days")
{
    auto const a = untouched()
                       .given(application_received{.on = "2024-01-10"_date},
                              fined{.on = "2024-01-12"_date, .amount = 1_cny, .ground = sanction_ground::other})
                       .when("2024-06-01"_date);
    REQUIRE(a.findings.size() >= 3);
    for (std::size_t i = 1; i < a.findings.size(); ++i) CHECK(a.findings[i - 1].on <= a.findings[i].on);
}

TEST_CASE("no finding leaves a slot of its sentence open")
{
    auto const a = untouched()
                       .given(application_received{.on = "2024-01-10"_date}, compelled{.on = "2024-01-12"_date},
                              detained{.on = "2024-01-20"_date, .days = 20, .ground = sanction_ground::other,
                                       .act = entry_id{"x"}},
                              away_mission_started{.on = "2024-02-01"_date, .province = "广西"},
                              suspended{.on = "2024-03-01"_date, .ground = suspension_ground::retrial})
                       .when("2026-06-01"_date);
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
    scenario const hostile{prc::law(), {.parties = {{.id = "{on}{limit}", .role = party_role::debtor}}}};
    auto const a = hostile.given(detained{.on = "2024-02-02"_date, .days = 16, .ground = sanction_ground::other})
                       .when("2024-02-02"_date);
    CHECK(says(the_finding(a, "detain.max"), "{on}{limit} was detained"));
}

TEST_CASE("an answer keeps its file and its law alive, and is the same again")
{
    auto answer = [] {
        auto const own = rule{.id = "own", .name = {"own", "自"}, .cites = {"X:1"},
                              .demands = {{.acts = {on<case_filed>()}, .who = actor::judge,
                                           .says = {"not by a judge", "非法官"}}}};
        return filed().under(prc::law().with(own)).when("2024-06-01"_date);
    };
    auto const a = answer();
    REQUIRE(findings_of(a, "own").size() == 1);
    CHECK(the_finding(a, "own").basis() == std::vector<std::string>{"X:1"});
    CHECK(to_string(why(a.owed.total)) == to_string(why(answer().owed.total)));
    std::ostringstream out;
    out << a.deadlines[0] << '\n' << a.findings[0];
    CHECK_FALSE(out.str().empty());
}

TEST_CASE("a host's own clock runs by its own fact, with its own words")
{
    auto const lost = filed_on("2024-03-01"_date)
                          .under(prc::law().with(search_rule(severity::warning)))
                          .given(debtor_lost{.on = "2024-04-03"_date});   // Qingming 4 to 6 April, Sunday 7 worked
    CHECK_DUE(lost.when("2024-04-09"_date), "house.sought", "2024-04-09");
    CHECK_NO_FINDING(lost.when("2024-04-09"_date), "house.sought");
    CHECK_ONE_FINDING(lost.when("2024-04-10"_date), "house.sought", warning);
}

TEST_CASE("working days past the calendar are counted by weekends alone, and say so")
{
    auto const lost = filed_on("2026-12-01"_date).given(debtor_lost{.on = "2026-12-24"_date});
    auto const answer = assess(lost.file(), prc::law().with(search_rule()), as_of{"2026-12-28"_date});
    for (auto const& d : answer.deadlines) {
        if (d.id() != "house.sought") continue;
        CHECK(d.due() == when{"2026-12-29"_date});
        CHECK(d.end.certainty == certainty::provisional);
    }
    CHECK(std::any_of(answer.deadlines.begin(), answer.deadlines.end(),
                      [](auto const& d) { return d.id() == "house.sought"; }));
}

TEST_CASE("the last days of the calendar are answered or refused, never thrown past try_assess")
{
    auto check = [](scenario const& s, date asked) {
        result<assessment> answer{refusal{.code = refusal_code::missing, .what = {}}};
        CHECK_NOTHROW(answer = try_assess(s.file(), prc::law(), as_of{asked}));
    };
    constexpr auto last = "9999-12-31"_date;
    check(filed(), last);
    check(scenario{prc::law(), {.title = judgment{.effective_on = last, .claims = {principal{1_cny}}}}},
          "2024-01-01"_date);
    check(filed().given(excluded_period{.on = "2024-02-01"_date, .from = "2024-02-01"_date, .to = last,
                                        .reason = exclusion_reason::audit}),
          "2024-03-01"_date);
    check(filed().given(stayed{.on = "2024-02-01"_date, .until = last}), "2024-03-01"_date);
}
