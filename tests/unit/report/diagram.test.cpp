#include "golden.hpp"

#include <writ/report/diagram.hpp>

#include <array>

using namespace writ;

namespace {

constexpr std::array<std::string_view, 2> states{"open", "shut"};
constexpr std::array rows{
    transition{"open", fact_kind::summoned, "shut", "is_first", "count"},
    transition{"open", fact_kind::summoned, "shut", "is_second", ""},
    transition{"open", fact_kind::fined, "shut", "", ""},
    transition{"shut", fact_kind::fined, "", "", "note_it"},
    transition{"shut", fact_kind::detained, "shut", "", ""},
};
constexpr std::array facts{fact_kind::summoned, fact_kind::fined, fact_kind::detained};
constexpr std::array tolerated{fact_kind::summoned};

/// A host's machine, with all a machine can have.
machine const door{.name = "door", .per = subject_kind::person, .states = states, .rows = rows,
                   .facts = facts, .tolerated = tolerated, .take = nullptr, .refusal_of = nullptr};

}  // namespace

TEST_CASE("the shipped machines look as they did")
{
    for (auto const* m : machines()) {
        std::string const name{m->name};
        check_golden(name + ".mmd", diagram(*m, diagram_format::mermaid));
        check_golden(name + ".md", state_event_matrix(*m));
    }
    check_golden("hold.dot", diagram(hold_machine(), diagram_format::dot));
    check_golden("hold.puml", diagram(hold_machine(), diagram_format::plantuml));
    check_golden("hold.json", diagram(hold_machine(), diagram_format::json));
}

TEST_CASE("every transition of a machine is in every picture")
{
    for (auto const* m : machines())
        for (auto const format : {diagram_format::mermaid, diagram_format::dot, diagram_format::plantuml,
                                  diagram_format::json}) {
            auto const picture = diagram(*m, format);
            for (auto const& row : m->rows) {
                CHECK(picture.find(name_of(row.on)) != std::string::npos);
                CHECK(picture.find(row.from) != std::string::npos);
                CHECK(picture.find(row.guard) != std::string::npos);
            }
        }
}

TEST_CASE("one edge for each pair of states, with guards, self edges and internal transitions")
{
    CHECK(diagram(door, diagram_format::mermaid) ==
          "---\ntitle: door (one per person)\n---\nstateDiagram-v2\n"
          "    [*] --> open\n"
          "    open --> shut : summoned [is_first], summoned [is_second], fined\n"
          "    shut --> shut : fined (internal), detained\n");
}

TEST_CASE("json keeps guard, action and what an internal transition has for a target")
{
    auto const json = diagram(door, diagram_format::json);
    CHECK(json.find(R"({"from": "open", "on": "summoned", "to": "shut", "guard": "is_first", "action": "count"})") !=
          std::string::npos);
    CHECK(json.find(R"({"from": "shut", "on": "fined", "to": null, "guard": null, "action": "note_it"})") !=
          std::string::npos);
    CHECK(json.find(R"("initial": "open")") != std::string::npos);
    CHECK(json.find(R"("tolerates": ["summoned"])") != std::string::npos);
}

TEST_CASE("the matrix tells refused from tolerated, and what holds where a guard fails")
{
    CHECK(state_event_matrix(door) ==
          "| door (one per person) | `open`                                    | `shut` |\n"
          "| --------------------- | ----------------------------------------- | ------ |\n"
          "| `summoned`            | shut [is_first], shut [is_second], else · | ·      |\n"
          "| `fined`               | shut                                      | shut   |\n"
          "| `detained`            | ×                                         | shut   |\n");
}
