/// Assessments as JSON: complete, parseable, the same bytes for the same question.

#include <writ/casefile/facts.hpp>
#include <writ/io/assessment_json.hpp>
#include <writ/io/case_json.hpp>
#include <writ/rules/assess.hpp>
#include <writ/rules/prc.hpp>

#include "io/sha256.hpp"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <string>

using namespace writ;
using namespace writ::literals;

namespace {

case_file a_case()
{
    case_file file{court{"鲁0402"}, mediation{.number = "（2022）鲁0402民初456号",
                                              .effective_on = "2022-08-20"_date,
                                              .claims = {principal{95'300_cny, due_on{"2022-09-30"_date}}}}};
    file.post(application_received{.on = "2023-02-01"_date});
    file.post(case_filed{.on = "2023-02-03"_date, .number = "（2023）鲁0402执123号"}, {.id = "filing"});
    file.post(payment_received{.on = "2023-03-01"_date, .amount = 15'000_cny}, {.note = "<script>\n\"\u202e"});
    file.post(suspended{.on = "2023-04-01"_date, .ground = suspension_ground::creditor_agrees}, {.id = "7"});
    return file;
}

rapidjson::Document parsed(std::string const& text)
{
    rapidjson::Document out;
    out.Parse<rapidjson::kParseValidateEncodingFlag>(text.c_str(), text.size());
    return out;
}

}  // namespace

TEST_CASE("all members of the contract")
{
    auto const file = a_case();
    auto const text = write_assessment(assess(file, prc::law(), as_of{"2023-06-01"_date}), file);
    CHECK(text.back() == '\n');
    auto const json = parsed(text);
    REQUIRE(!json.HasParseError());
    std::string names;
    for (auto const& m : json.GetObject()) names += std::string{m.name.GetString()} + ' ';
    CHECK(names == "schema case as_of known_at stage tracks owed statement fee deadlines findings receipt ");
    CHECK(json["schema"] == "writ/assessment/1");
    CHECK(json["case"] == "（2023）鲁0402执123号");
    CHECK(json["as_of"] == "2023-06-01");
    CHECK(json["known_at"] == "2023-06-01T23:59+08:00");
    CHECK(json["stage"] == "suspended");
    CHECK(json["tracks"]["whereabouts"]["debtor"] == "unknown");
    CHECK(json["owed"]["received"] == "15000.00");
    CHECK(json["fee"]["borne_by"] == "debtor");
    REQUIRE(json["statement"].Size() > 0);
    CHECK(json["statement"][0]["kind"] == "doubled_interest");
    CHECK(json["statement"][0]["basis"].Size() > 0);
    CHECK(json["receipt"]["facts"].GetStringLength() == 7 + 64);
    CHECK(json["receipt"]["options"].HasMember("D-15"));
}

TEST_CASE("an id is a string and a position is a number")
{
    auto const file = a_case();
    auto const json = parsed(write_assessment(assess(file, prc::law(), as_of{"2023-06-01"_date}), file));
    // The id `7` is told from a position by being in the file.
    CHECK(json["tracks"]["pauses"][0]["entry"] == "7");
    bool by_position = false;
    bool by_id = false;
    for (auto const& deadline : json["deadlines"].GetArray()) {
        auto const& trigger = deadline["trigger"];
        CHECK((trigger.HasMember("entry") || trigger.HasMember("title")));
        if (!trigger.HasMember("entry")) continue;
        by_position = by_position || trigger["entry"].IsInt();
        by_id = by_id || (trigger["entry"].IsString() && trigger["entry"] == "filing");
    }
    CHECK(by_position);
    CHECK(by_id);
}

TEST_CASE("the runs of a deadline reach from its trigger to its end without a hole")
{
    auto const file = a_case();
    auto const json = parsed(write_assessment(assess(file, prc::law(), as_of{"2023-06-01"_date}), file));
    std::size_t proved = 0;
    for (auto const& deadline : json["deadlines"].GetArray()) {
        auto const runs = deadline["runs"].GetArray();
        if (runs.Empty() || deadline.HasMember("way")) continue;
        ++proved;
        CHECK(runs[0]["why"] == "start");
        CHECK(runs[runs.Size() - 1]["to"] == deadline["due"]);
        for (rapidjson::SizeType i = 1; i < runs.Size(); ++i) {
            auto const before = parse_date(runs[i - 1]["to"].GetString()).value();
            CHECK(parse_date(runs[i]["from"].GetString()).value() == before + days{1});
            CHECK(runs[i]["counted"].GetBool() == (runs[i]["why"] == "counted"));
        }
    }
    CHECK(proved > 0);
}

TEST_CASE("the same question gives the same bytes")
{
    auto const file = a_case();
    auto const first = write_assessment(assess(file, prc::law(), as_of{"2023-06-01"_date}), file);
    auto const again = read_case(write_case({file, {{.as_of = "2023-06-01"_date}}}));
    REQUIRE(again);
    CHECK(write_assessment(assess(again->file, prc::law(), as_of{"2023-06-01"_date}), again->file) == first);
    auto const later = write_assessment(assess(file, prc::law(), as_of{"2023-06-02"_date}), file);
    CHECK(later != first);
}

TEST_CASE("before filing there is no fee")
{
    case_file const file{court{"鲁0402"}, judgment{.effective_on = "2022-08-20"_date}};
    auto const json = parsed(write_assessment(assess(file, prc::law(), as_of{"2023-06-01"_date}), file));
    REQUIRE(!json.HasParseError());
    CHECK(json["fee"].IsNull());
    CHECK(json["stage"] == "none");
}

TEST_CASE("SHA-256")
{
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
