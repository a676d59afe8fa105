/// The published schema is the one the library makes. What it takes and refuses: tests/schema/run.py.

#include <writ/casefile/vocabulary.hpp>
#include <writ/io/schema.hpp>

#include "golden.hpp"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <string>

using namespace writ;

TEST_CASE("the published schema")
{
    check_golden("docs/formats/writ-case-1.schema.json", case_schema());
}

TEST_CASE("every fact and member is in the schema")
{
    rapidjson::Document json;
    json.Parse(case_schema().c_str());
    REQUIRE(!json.HasParseError());
    auto const& shapes = json["$defs"];
    for (auto const& fact : vocabulary()) {
        CAPTURE(fact.name);
        auto const name = "fact." + std::string{fact.name};
        REQUIRE(shapes.HasMember(name.c_str()));
        auto const& shape = shapes[name.c_str()];
        CHECK(shape["title"].GetString() == std::string{fact.label_zh});
        for (auto const& member : fact.members)
            CHECK(shape["properties"].HasMember(std::string{member.name}.c_str()));
    }
}
