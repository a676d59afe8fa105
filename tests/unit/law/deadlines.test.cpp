#include <writ/law/notation.hpp>
#include <writ/law/parts.hpp>
#include <writ/rules/prc.hpp>

#include <doctest/doctest.h>

#include <fstream>
#include <ostream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace writ;

namespace {

struct row {
    std::string id;
    std::string length;
    bool rolls;
    char mark;
};

/// The reference list of deadlines: id, n, unit, start, roll, source, confidence.
std::vector<row> reference()
{
    std::ifstream in{"tests/unit/law/deadlines.csv"};
    std::vector<row> out;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::vector<std::string> fields;
        std::istringstream parts{line};
        for (std::string field; fields.size() < 5 && std::getline(parts, field, ',');) fields.push_back(field);
        REQUIRE(fields.size() == 5);
        auto const mark = line.substr(line.rfind(',') + 1);
        out.push_back({fields[0], fields[1] + fields[2], fields[4] == "Y", mark.front()});
    }
    return out;
}

}  // namespace

TEST_CASE("every deadline of the reference is in the table, with its length, its roll and its mark")
{
    auto const rows = reference();
    REQUIRE(rows.size() == 210);
    for (auto const& one : rows) {
        CAPTURE(one.id);
        auto const* found = prc::law().find(one.id);
        REQUIRE(found != nullptr);
        REQUIRE(found->clock.has_value());
        auto const& clock = *found->clock;
        // the days of a detention stand in the decision; fifteen is its ceiling
        if (one.id == "detain.max") CHECK(found->demands.front().limit == 15);
        else CHECK(to_string(clock.length) == one.length);
        bool const rolls = clock.how.rolls == roll::following;
        CHECK(rolls == one.rolls);
        CHECK(name_of(found->confidence).front() == one.mark);
    }
}

TEST_CASE("what the notation prints reads back as the same clock")
{
    for (auto const& r : prc::law().parts().rules) {
        if (!r.clock) continue;
        CAPTURE(r.id);
        time_limit again;
        if (!r.clock->starts.empty()) again.starts = parse_origins(to_text(r.clock->starts)).value();
        CHECK(to_text(again.starts) == to_text(r.clock->starts));
        REQUIRE(parse_length(length_text(*r.clock), again));
        CHECK(length_text(again) == length_text(*r.clock));
        auto const stops = to_text(r.clock->stops);
        if (!stops.empty()) CHECK(to_text(parse_patterns(stops).value()) == stops);
        REQUIRE(parse_clauses(clauses_text(*r.clock), again));
        CHECK(clauses_text(again) == clauses_text(*r.clock));
    }
}

TEST_CASE("the notation refuses with the place")
{
    auto const refused = [](std::string_view text, std::size_t column, refusal_code code) {
        CAPTURE(text);
        auto const read = parse_origins(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().column == column);
        CHECK(read.error().code == code);
    };
    refused("", 1, refusal_code::malformed);
    refused("nothing", 1, refusal_code::unknown_name);
    refused("served{entry: nothing}", 15, refusal_code::unknown_name);
    refused("answered{outcome: perhaps}", 19, refusal_code::unknown_name);
    refused("detained{nobody: true}", 10, refusal_code::unknown_name);
    refused("hindered.party", 10, refusal_code::unknown_name);
    refused("detained}", 9, refusal_code::malformed);
    refused("service(detained", 17, refusal_code::malformed);
    refused("closed_*{ground: withdrawn}", 9, refusal_code::invalid_value);
    std::string deep;
    for (int i = 0; i < 40; ++i) deep += "served{entry: ";
    CHECK_FALSE(parse_patterns(deep));
}

TEST_CASE("clocks that follow each other in a ring are refused, and one that follows nothing")
{
    auto const clock = [](char const* id, char const* after) {
        return rule{.id = id, .name = {id, id}, .cites = {"X:1"},
                    .clock = time_limit{.starts = {end_of_clock(after)}, .length = {3, period_unit::days}}};
    };
    auto const code_of = [](auto const& make) {
        try {
            (void)make();
        } catch (error const& no) {
            return no.why().code;
        }
        return refusal_code::malformed;
    };
    auto const with = [&](std::vector<rule> more) {
        auto parts = prc::law().parts();
        for (auto& r : more) parts.rules.push_back(std::move(r));
        return law{std::move(parts)};
    };
    CHECK(code_of([&] { return with({clock("a", "b"), clock("b", "a")}); }) == refusal_code::law_conflict);
    CHECK(code_of([&] { return with({clock("a", "nothing")}); }) == refusal_code::unknown_name);
    CHECK(with({clock("a", "b"), clock("b", "title.sue")}).find("a") != nullptr);
    auto still = clock("a", "title.sue");
    still.clock->runs = clock_runs::series;
    still.clock->repeats_for = period{5, period_unit::years};
    CHECK(with({still}).find("a") != nullptr);
    still.clock->length.count = 0;
    CHECK(code_of([&] { return with({still}); }) == refusal_code::invalid_value);
}

TEST_CASE("an overlay lays its rules and lengths upon the law, all of them or none")
{
    overlay local{.name = "鲁0402"};
    local.rules.push_back({.id = "local.one", .name = {"one", "一"}, .cites = {"X:1"}});
    local.lengths.push_back(
        {"obj.decide", {date{2025, 1, 1}, {10, period_unit::days}, transition_mode::keep_due, "X:2"}});
    auto const laid = prc::law().overlaid(local);
    CHECK(laid.find("local.one") != nullptr);
    CHECK(laid.find("obj.decide")->clock->changes.size() == 1);
    CHECK(laid.canonical_text() != prc::law().canonical_text());

    auto const refused = [&](auto const& change) {
        auto next = local;
        change(next);
        try {
            (void)prc::law().overlaid(next);
        } catch (error const& no) {
            return no.why().code;
        }
        return refusal_code::malformed;
    };
    CHECK(refused([](overlay& o) { o.rules[0].id = "obj.decide"; }) == refusal_code::law_conflict);
    CHECK(refused([](overlay& o) { o.lengths.push_back(o.lengths[0]); }) == refusal_code::law_conflict);
    CHECK(refused([](overlay& o) { o.lengths[0].id = "nothing"; }) == refusal_code::unknown_name);
    CHECK(refused([](overlay& o) { o.lengths[0].id = "detain.max"; }) == refusal_code::unknown_name);
}
