#include "golden.hpp"

#include "report/labels.hpp"

#include <writ/report/diagram.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <map>
#include <string>
#include <string_view>

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

std::filesystem::path const folder = "docs/machines";   // tests run in the root of the tree

/// What a machine is about, for the reader of docs/machines.
struct about {
    std::string_view name;
    std::string_view zh;
    std::string_view en;
};
constexpr about all_about[] = {
    {"proceeding", "执行案件从申请、立案到结案、恢复的进程。",
     "The case itself: from the application over its filing to its closing and revival."},
    {"forum", "案件由哪一法院执行：协同执行不移动案件，委托、指定、提级移动案件。",
     "Which court has the case: cooperation leaves it where it is; entrusting, designation and elevation move it."},
    {"whereabouts", "是否已知被执行人下落。", "Whether a debtor's whereabouts are known."},
    {"hold", "对人身的控制：拘传、司法拘留。", "The court's hold on a person: compelled appearance, detention."},
    {"consumption", "限制消费令。", "The order that restricts a debtor's consumption."},
    {"listing", "失信被执行人名单。", "The list of dishonest debtors."},
    {"exit_ban", "限制出境。", "The ban on leaving the country."},
    {"prosecution", "拒不执行判决、裁定罪的追究，与执行案件并行。",
     "The criminal track of a debtor, beside the civil case."},
    {"seal", "一家法院对一项财产的查封、扣押、冻结；数家法院的查封各有一台状态机，排成轮候队列。",
     "One court's seal on one asset; the seals of several courts are a queue, each with a machine of its own."},
    {"realisation", "一项财产的处置：参考价、各轮拍卖、变卖、以物抵债、成交裁定。",
     "Turning one asset into money: reference price, rounds of auction, sale, taking in kind, the ruling on it."},
    {"settlement", "一份执行和解协议：达成、履行、违反、恢复执行、起诉、被后一协议取代。",
     "One settlement: reached, kept or broken, left for the original title, sued on, replaced by a later one."},
    {"remedy", "一件异议或者申请：提出、答复、裁定、复议、诉讼。",
     "One objection or application: filed, answered or decided, reviewed, taken to court."},
};

about const& about_machine(machine const& m)
{
    auto const found = std::find_if(std::begin(all_about), std::end(all_about),
                                    [&](auto const& one) { return one.name == m.name; });
    REQUIRE(found != std::end(all_about));
    return *found;
}

std::string_view subject_of(machine const& m)
{
    switch (m.per) {
    case subject_kind::the_case: return "每案一台 one per case";
    case subject_kind::debtor: return "每一被执行人一台 one per debtor";
    case subject_kind::person: return "每人一台 one per person";
    case subject_kind::asset: return "每项财产一台 one per asset";
    case subject_kind::settlement: return "每份协议一台 one per settlement";
    case subject_kind::application: return "每件申请一台 one per application";
    }
    return "";
}

std::string code(std::string_view s) { return '`' + std::string{s} + '`'; }

constexpr std::string_view legend =
    "行为事实，列为状态。Rows are facts, columns are states.\n\n"
    "* 状态名：该事实使状态变为此状态；方括号内为条件，即只在此时如此。A state's name: the fact leads there, where "
    "the guard in brackets holds.\n"
    "* `·` 该事实可以出现而不改变状态；是否合法由规则认定。 The fact may stand there and changes nothing; whether the "
    "law allowed it is for the rules to find.\n"
    "* `×` 该事实与状态矛盾，拒绝记入，案卷不变。 The fact contradicts the state: it is refused, and the file is left "
    "as it was.\n"
    "* `else` 各条件均不成立时。 Where no guard holds.\n";

std::string page_of(machine const& m)
{
    auto const& what = about_machine(m);
    std::string out = "# 状态机 " + code(m.name) + "\n\n" + std::string{subject_of(m)} + "。" + std::string{what.zh} +
                      ' ' + std::string{what.en} + "\n\n[全部状态机 All machines](README.md)\n\n" +
                      "## 状态 States\n\n| 编号 number | 状态 state | 中文 |\n|---|---|---|\n";
    for (std::size_t i = 0; i < m.states.size(); ++i)
        out += "| " + std::to_string(i) + " | " + code(m.states[i]) + " | " +
               report::label(report::states_of(m.name), m.states[i], language::zh) + " |\n";
    return out + "\n## 图 Diagram\n\n```mermaid\n" + diagram(m, diagram_format::mermaid) + "```\n\n" +
           "## 表 Table\n\n" + std::string{legend} + '\n' + state_event_matrix(m);
}

std::string index_of_machines()
{
    std::string out =
        "# 状态机 The machines\n\n"
        "生命周期由十二台小状态机组成，并行运转：拘留不中止案件，刑事追究与民事执行并行。状态机只问“此事能否发生”，"
        "是否合法由规则认定。\n\n"
        "The lifecycle is twelve small machines side by side: a detention suspends nothing, a referral runs beside the "
        "civil case. A machine asks only whether a fact can have happened; whether it was lawful is for the rules. "
        "Pauses are a set and no machine, for several can run at once.\n\n"
        "| 状态机 machine | 对象 subject | 说明 |\n|---|---|---|\n";
    for (auto const* m : machines()) {
        auto const& what = about_machine(*m);
        out += "| [" + code(m->name) + "](" + std::string{m->name} + ".md) | " + std::string{subject_of(*m)} + " | " +
               std::string{what.zh} + ' ' + std::string{what.en} + " |\n";
    }
    return out + "\n## 读表 How to read the tables\n\n" + std::string{legend} +
           "\n各页由代码生成，与代码不符即测试失败。Made from the tables of the machines; a test fails where they differ: "
           "`WRIT_UPDATE_GOLDEN=1 ctest --preset dev -R unit.report`. 各事实见 Facts: [docs/facts](../facts/README.md).\n";
}

std::string content_of(std::filesystem::path const& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace

TEST_CASE("docs/machines is what the tables give")
{
    std::map<std::string, std::string> pages{{"README.md", index_of_machines()}};
    for (auto const* m : machines()) pages[std::string{m->name} + ".md"] = page_of(*m);
    if (std::getenv("WRIT_UPDATE_GOLDEN") != nullptr) {
        std::filesystem::create_directories(folder);
        for (auto const& [name, text] : pages) std::ofstream{folder / name, std::ios::binary} << text;
    }
    for (auto const& page : pages) {
        bool const same = content_of(folder / page.first) == page.second;
        CHECK_MESSAGE(same, "docs/machines/", page.first, " differs; WRIT_UPDATE_GOLDEN=1 writes it anew");
    }
    REQUIRE(std::filesystem::is_directory(folder));
    for (auto const& file : std::filesystem::directory_iterator{folder})
        CHECK(pages.contains(file.path().filename().string()));
}

TEST_CASE("one machine in the other languages of diagrams")
{
    check_golden("hold.dot", diagram(hold_machine(), diagram_format::dot));
    check_golden("hold.puml", diagram(hold_machine(), diagram_format::plantuml));
    check_golden("hold.json", diagram(hold_machine(), diagram_format::json));
}

TEST_CASE("json has the facts that are barred in a state although they may come elsewhere")
{
    auto const json = diagram(proceeding_machine(), diagram_format::json);
    CHECK(json.find(R"({"state": "closed", "fact": "asset_sealed"})") != std::string::npos);
    CHECK(json.find(R"({"state": "closed_this_round", "fact": "asset_sealed"})") == std::string::npos);
    CHECK(diagram(hold_machine(), diagram_format::json).find(R"("bars": [])") != std::string::npos);
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
