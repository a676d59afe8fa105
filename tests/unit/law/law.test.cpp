#include <writ/casefile/facts.hpp>
#include <writ/law/parts.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

WRIT_WORDS(reading, narrow, wide);

constexpr parameter<rate> interest{"interest"};
constexpr parameter<std::vector<bracket>> fee{"fee"};
constexpr option<reading> base{"base"};

law_parts small_parts()
{
    return {.name = "test",
            .rules = {{.id = "first", .name = {"first rule", "第一"}, .cites = {"X@2020:1"},
                       .clock = time_limit{.starts = {on<application_received>()}, .length = 7_days,
                                           .stops = {on<case_filed>()}, .when_missed = severity::breach}},
                      {.id = "second", .name = {"second rule", "第二"}, .cites = {"X@2020:2"},
                       .demands = {{.acts = {on<fined>()}, .who = actor::president, .says = {"no", "否"}}}}},
            .rates = {{"interest", {"interest", "利息"}, {{{"2020-01-01"_date, rate::per_day(1, 1'000), "X:3"}}}}},
            .fees = {{"fee", {"fee", "费用"}, {{{"2020-01-01"_date, {{money::zero(), 1, 100, 5_cny}}, "X:4"}}}}},
            .choices = {{"base", {"which base", "基数"}, "narrow, wide", "narrow", "X:5"}},
            .instruments = {{"X", {"Instrument X", "文件"}, "No 1", "2020-01-01"_date}},
            .aliases = {{"X@2020:1", "2009-12-31"_date, "X@2000:11"}, {"X@2020:1", "2019-12-31"_date, "X@2010:12"}},
            .calendar = court_calendar{"2024-01-01"_date, "2024-01-31"_date, {{"2024-01-01"_date, false, "元旦"}}, "c1"}};
}

law small_law() { return law{small_parts()}; }

template <class Act>
refusal conflict_of(Act act)
{
    try {
        (void)act();
    } catch (error const& no) {
        return no.why();
    }
    return {.code = refusal_code::missing, .what = {"nothing was thrown", {}}};
}

bool contains(std::string const& whole, std::string const& part) { return whole.find(part) != std::string::npos; }

/// Texts that must all differ.
void check_all_differ(std::vector<law> const& laws)
{
    std::set<std::string> texts;
    for (auto const& one : laws) texts.insert(one.canonical_text());
    CHECK(texts.size() == laws.size());
}

}  // namespace

TEST_CASE("the value of a number holds from its day until the next, and there is none before the first")
{
    timeline<int> const line{{{"2020-01-01"_date, 1, "a"}, {"2021-01-01"_date, 2, "b"}}};
    CHECK(line.at("2019-12-31"_date) == nullptr);
    CHECK(line.at("2020-01-01"_date)->value == 1);
    CHECK(line.at("2020-12-31"_date)->value == 1);
    CHECK(line.at("2021-01-01"_date)->value == 2);
    CHECK(timeline<int>{}.at("2020-01-01"_date) == nullptr);
}

TEST_CASE("a law finds its rules, numbers and readings by name")
{
    auto const l = small_law();
    REQUIRE(l.find("first") != nullptr);
    CHECK(l.find("first")->name.zh == "第一");
    CHECK(l.find("third") == nullptr);
    CHECK(l.values(interest).values.size() == 1);
    CHECK(l.values(fee).at("2024-01-01"_date)->value[0].flat == 5_cny);
    CHECK(l.chosen(base) == reading::narrow);
    CHECK(l.calendar().version() == "c1");
}

TEST_CASE("an unknown number or reading is refused by name")
{
    auto const l = small_law();
    auto const no = conflict_of([&] { return l.values(parameter<rate>{"nothing"}); });
    CHECK(no.code == refusal_code::unknown_name);
    CHECK(contains(no.what.en, "nothing"));
    CHECK(conflict_of([&] { return l.chosen(option<reading>{"nothing"}); }).code == refusal_code::unknown_name);
    CHECK(conflict_of([&] {
              return l.amend(parameter<rate>{"nothing"},
                             {"2024-01-01"_date, rate::per_day(1, 2), "s"});
          }).code == refusal_code::unknown_name);
}

TEST_CASE("an amendment holds from its day; the law it was made from stays as it was; later values stand")
{
    auto const old = small_law();
    auto const later = old.amend(interest, {"2026-01-01"_date, rate::per_day(3, 1'000), "later"});
    auto const both = later.amend(interest, {"2025-01-01"_date, rate::per_day(2, 1'000), "between"});
    CHECK(old.values(interest).values.size() == 1);
    auto value_on = [&](date day) { return both.values(interest).at(day)->value; };
    CHECK(value_on("2024-12-31"_date) == rate::per_day(1, 1'000));
    CHECK(value_on("2025-01-01"_date) == rate::per_day(2, 1'000));
    CHECK(value_on("2025-12-31"_date) == rate::per_day(2, 1'000));
    CHECK(value_on("2026-01-01"_date) == rate::per_day(3, 1'000));
    auto const fees = old.amend(fee, {"2025-01-01"_date, {{money::zero(), 2, 100, 9_cny}}, "s"});
    CHECK(fees.values(fee).at("2025-01-01"_date)->value[0].flat == 9_cny);
    CHECK(fees.values(fee).at("2024-12-31"_date)->value[0].flat == 5_cny);
}

TEST_CASE("two values from one day are a conflict that names both sources")
{
    auto const no = conflict_of([] {
        return small_law().amend(interest, {"2020-01-01"_date, rate::per_day(2, 1'000), "Y:9"});
    });
    CHECK(no.code == refusal_code::law_conflict);
    for (auto const& said : {no.what.en, no.what.zh}) {
        CHECK(contains(said, "X:3"));
        CHECK(contains(said, "Y:9"));
        CHECK(contains(said, "interest"));
    }
}

TEST_CASE("two rules of one id are a conflict that names both")
{
    auto const no = conflict_of([] {
        return small_law().with(rule{.id = "first", .name = {"another rule", "另一"}, .cites = {"Y:1"}});
    });
    CHECK(no.code == refusal_code::law_conflict);
    CHECK(contains(no.what.en, "first rule"));
    CHECK(contains(no.what.en, "another rule"));
    CHECK(contains(no.what.zh, "第一"));
    CHECK(contains(no.what.zh, "另一"));
}

TEST_CASE("a law with two parts of one id cannot be made")
{
    auto twice = [](auto change) {
        auto parts = small_parts();
        change(parts);
        return conflict_of([&] { return law{std::move(parts)}; }).code;
    };
    CHECK(twice([](law_parts& p) { p.rules.push_back(p.rules.front()); }) == refusal_code::law_conflict);
    CHECK(twice([](law_parts& p) { p.rates.push_back(p.rates.front()); }) == refusal_code::law_conflict);
    CHECK(twice([](law_parts& p) { p.fees.push_back(p.fees.front()); }) == refusal_code::law_conflict);
    CHECK(twice([](law_parts& p) { p.choices.push_back(p.choices.front()); }) == refusal_code::law_conflict);
}

TEST_CASE("a rule and a reading are added to a copy")
{
    auto const old = small_law();
    auto const more = old.with(rule{.id = "third", .name = {"third", "第三"}, .cites = {"Y:1"}});
    CHECK(old.find("third") == nullptr);
    REQUIRE(more.find("third") != nullptr);
    auto const chosen = old.choose(base, reading::wide);
    CHECK(old.chosen(base) == reading::narrow);
    CHECK(chosen.chosen(base) == reading::wide);
}

TEST_CASE("the canonical text is the same for the same law")
{
    CHECK(small_law().canonical_text() == small_law().canonical_text());
    auto const l = small_law();
    auto const copy = l;
    CHECK(copy.canonical_text() == l.canonical_text());
    CHECK(l.choose(base, reading::wide).choose(base, reading::narrow).canonical_text() == l.canonical_text());
}

TEST_CASE("the canonical text changes with every change that a law allows")
{
    auto const l = small_law();
    check_all_differ({l, l.amend(interest, {"2025-01-01"_date, rate::per_day(2, 1'000), "s"}),
                      l.amend(interest, {"2025-01-02"_date, rate::per_day(2, 1'000), "s"}),
                      l.amend(interest, {"2025-01-01"_date, rate::per_day(3, 1'000), "s"}),
                      l.amend(interest, {"2025-01-01"_date, rate::per_day(2, 1'000), "t"}),
                      l.amend(fee, {"2025-01-01"_date, {{money::zero(), 1, 100, 5_cny}}, "s"}),
                      l.amend(fee, {"2025-01-01"_date, {{money::zero(), 1, 100, 6_cny}}, "s"}),
                      l.choose(base, reading::wide),
                      l.with(rule{.id = "third", .name = {"a", "b"}, .cites = {"Y:1"}}),
                      l.with(rule{.id = "third", .name = {"a", "c"}, .cites = {"Y:1"}}),
                      l.with(rule{.id = "third", .name = {"a", "b"}, .cites = {"Y:2"}}),
                      l.with(rule{.id = "third", .name = {"a", "b"}, .cites = {"Y:1"}, .confidence = confidence::M})});
}

TEST_CASE("the canonical text changes with every part of a clock")
{
    std::vector<law> laws{small_law()};
    auto change = [&](auto edit) {
        auto parts = small_parts();
        edit(*parts.rules[0].clock);
        laws.push_back(law{std::move(parts)});
    };
    change([](time_limit& c) { c.kind = clock_kind::bar; });
    change([](time_limit& c) { c.bearer = bearer::debtor; });
    change([](time_limit& c) { c.subject = clock_subject::debtor; });
    change([](time_limit& c) { c.starts = {on<cured>()}; });
    change([](time_limit& c) { c.starts = {on<application_received>().done_by(actor::creditor)}; });
    change([](time_limit& c) { c.starts = {on<detained>().with<&detained::urgent>(true)}; });
    change([](time_limit& c) { c.starts = {on<detained>().with<&detained::urgent>(false)}; });
    change([](time_limit& c) { c.starts = {last_instalment_of(on<settlement_reached>())}; });
    change([](time_limit& c) { c.length = 8_days; });
    change([](time_limit& c) { c.length = 7_working_days; });
    change([](time_limit& c) { c.years_in = "months"; });
    change([](time_limit& c) { c.how = counting::measure(); });
    change([](time_limit& c) { c.how = counting::custody(); });
    change([](time_limit& c) { c.stops = {}; });
    change([](time_limit& c) { c.cancels = {on<case_filed>()}; });
    change([](time_limit& c) { c.on_pause = pause_effect::freeze; });
    change([](time_limit& c) { c.extends = extension_rule::named; });
    change([](time_limit& c) { c.when_missed = severity::gap; });
    change([](time_limit& c) { c.when_late = severity::breach; });
    check_all_differ(laws);
}

TEST_CASE("the canonical text changes with every part of a demand")
{
    std::vector<law> laws{small_law()};
    auto change = [&](auto edit) {
        auto parts = small_parts();
        edit(parts.rules[1].demands[0]);
        laws.push_back(law{std::move(parts)});
    };
    change([](requirement& d) { d.acts = {on<detained>()}; });
    change([](requirement& d) { d.what = demand::given; });
    change([](requirement& d) { d.who = actor::judge; });
    change([](requirement& d) { d.needed = on<summoned>(); });
    change([](requirement& d) { d.only_after = on<summoned>(); });
    change([](requirement& d) { d.member = std::uint8_t{0}; });
    change([](requirement& d) { d.limit = 15; });
    change([](requirement& d) { d.severity = severity::gap; });
    change([](requirement& d) { d.says.en = "yes"; });
    change([](requirement& d) { d.says.zh = "是"; });
    check_all_differ(laws);
}

TEST_CASE("the canonical text changes with every other part of a law")
{
    std::vector<law> laws{small_law()};
    auto change = [&](auto edit) {
        auto parts = small_parts();
        edit(parts);
        laws.push_back(law{std::move(parts)});
    };
    auto calendar = [](date last, std::vector<calendar_exception> days, char const* version) {
        return court_calendar{"2024-01-01"_date, last, std::move(days), version};
    };
    std::vector<calendar_exception> const off{{"2024-01-01"_date, false, "元旦"}};
    change([](law_parts& p) { p.name = "other"; });
    change([&](law_parts& p) { p.calendar = calendar("2024-01-31"_date, off, "c2"); });
    change([&](law_parts& p) { p.calendar = calendar("2024-01-30"_date, off, "c1"); });
    change([&](law_parts& p) { p.calendar = calendar("2024-01-31"_date, {}, "c1"); });
    change([&](law_parts& p) { p.calendar = calendar("2024-01-31"_date, {{"2024-01-06"_date, true, "元旦"}}, "c1"); });
    change([](law_parts& p) { p.aliases.pop_back(); });
    change([](law_parts& p) { p.aliases[0].until = "2008-12-31"_date; });
    change([](law_parts& p) { p.aliases[0].then = "X@2000:13"; });
    change([](law_parts& p) { p.rules.pop_back(); });
    check_all_differ(laws);
}

TEST_CASE("the canonical text is all of the law: instruments, and what is said of numbers and readings")
{
    std::vector<law> laws{small_law()};
    auto change = [&](auto edit) {
        auto parts = small_parts();
        edit(parts);
        laws.push_back(law{std::move(parts)});
    };
    change([](law_parts& p) { p.instruments[0].in_force = "2020-01-02"_date; });
    change([](law_parts& p) { p.instruments[0].number = "No 2"; });
    change([](law_parts& p) { p.instruments.clear(); });
    change([](law_parts& p) { p.choices[0].source = "Y:5"; });
    change([](law_parts& p) { p.choices[0].question.en = "another question"; });
    change([](law_parts& p) { p.rates[0].name.zh = "另一名称"; });
    check_all_differ(laws);
}

TEST_CASE("a citation bears the number of its day, on both sides of each edition")
{
    auto const l = small_law();
    CHECK(l.cite_on("X@2020:1", "2009-12-31"_date) == "X@2000:11");
    CHECK(l.cite_on("X@2020:1", "2010-01-01"_date) == "X@2010:12");
    CHECK(l.cite_on("X@2020:1", "2019-12-31"_date) == "X@2010:12");
    CHECK(l.cite_on("X@2020:1", "2020-01-01"_date) == "X@2020:1");
    CHECK(l.cite_on("X@2020:2", "2009-12-31"_date) == "X@2020:2");
    CHECK(l.cite_on("nothing", "2009-12-31"_date) == "nothing");
}

TEST_CASE("a pattern counts the members of its fact")
{
    auto const p = on<detained>().with<&detained::days>(15).with<&detained::urgent>(true).done_by(actor::president);
    CHECK(p.fact == fact_kind::detained);
    REQUIRE(p.where.size() == 2);
    CHECK(p.where[0].member == 1);
    CHECK(p.where[0].any_of == std::vector<std::int64_t>{15});
    CHECK(p.where[1].member == 5);
    CHECK(p.where[1].any_of == std::vector<std::int64_t>{1});
    CHECK(p.by.contains(actor::president));
    CHECK(member_of<&detained::days>() == 1);
    CHECK(member_of<&away_mission_started::province>() == 0);
}
