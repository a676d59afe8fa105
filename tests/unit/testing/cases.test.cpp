#include <writ/testing/testing.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <unistd.h>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

/// A file that is there as long as the test.
class passing_file {
public:
    explicit passing_file(std::string const& content)
    {
        ::close(::mkstemp(name_.data()));
        std::ofstream{name_} << content;
    }
    passing_file(passing_file const&) = delete;
    passing_file& operator=(passing_file const&) = delete;
    ~passing_file() { ::unlink(name_.c_str()); }

    [[nodiscard]] std::string const& name() const noexcept { return name_; }

private:
    std::string name_{(std::filesystem::temp_directory_path() / "writ-case-XXXXXX").string()};
};

/// A case filed on 15 March 2024 that expects `blocks`, objects of JSON.
passing_file expecting(std::string const& blocks)
{
    return passing_file{R"({"schema": "writ/case/1", "court": {"code": "鲁0402"},
"title": {"kind": "judgment", "effective_on": "2023-12-01",
          "claims": [{"id": "debt", "kind": "principal", "amount": "1000", "due_on": "2023-12-31"}]},
"journal": [{"fact": "case_filed", "on": "2024-03-15", "number": "1"}],
"expect": [)" + blocks + "]}"};
}

verdict holds_now(std::string const& blocks) { return case_file_holds(expecting(blocks).name(), prc::law()); }

bool contains(std::string const& text, char const* part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the cases of the examples hold")
{
    for (auto const* n : {"1", "2", "3", "4"})
        CHECK(case_file_holds("examples/cases/zaozhuang-" + std::string{n} + ".json", prc::law()));
}

TEST_CASE("a block holds in each of its parts, or says why not")
{
    CHECK(holds_now(R"({"as_of": "2024-04-01", "stage": "filed", "owed": {"principal": "1000", "received": "0"},
                        "deadlines": {"enforcement.term": "2024-09-18", "enforcement.term@case": "2024-09-18"},
                        "findings": [], "no_findings": ["notice.issue"], "only_findings": []})"));
    auto const v = holds_now(R"({"as_of": "2024-04-01", "stage": "closed",
        "owed": {"total": "1", "costs": "1", "general_interest": "1", "principal": "1", "contract_penalty": "1",
                 "doubled_interest": "1", "per_diem": "1", "received": "1"},
        "deadlines": {"enforcement.term@case": "2024-09-15"},
        "findings": ["away"], "only_findings": ["compel"]})");
    CHECK_FALSE(v);
    for (auto const* part : {":5: as of 2024-04-01\n", "expected closed, is filed", "total on", "costs on",
                             "general_interest on", "principal on", "contract_penalty on", "doubled_interest on",
                             "per_diem on", "received on", "due 2024-09-15, there is", "no finding `away`",
                             "no finding `compel`"})
        CHECK_MESSAGE(contains(v.why, part), (std::string{part} + " is not in\n" + v.why));
}

TEST_CASE("every block is judged, each by its own day and what the books knew")
{
    auto const v = holds_now(R"({"as_of": "2024-03-14", "stage": "none"},
                                {"as_of": "2024-03-14", "stage": "filed"},
                                {"as_of": "2024-03-15", "known_at": "2024-03-14T12:00+08:00", "stage": "closed"},
                                {"as_of": "2024-09-19", "no_findings": ["enforcement.term"]})");
    CHECK(contains(v.why, "stage on 2024-03-14: expected filed, is none"));
    CHECK(contains(v.why, "stage on 2024-03-15: expected closed, is none"));
    CHECK(contains(v.why, "expected no finding `enforcement.term`"));
}

TEST_CASE("an id that this law does not know yet is absent from a file's `no_findings`, as `writ check` has it")
{
    CHECK(holds_now(R"({"as_of": "2024-04-01", "no_findings": ["a.rule-to-come"]})"));
}

TEST_CASE("under a court's own law")
{
    auto const own = prc::law().with(rule{.id = "house.filing", .name = {"filing", "立案"}, .cites = {"HOUSE:1"},
                                          .demands = {{.acts = {on<case_filed>()}, .who = actor::judge,
                                                       .says = {"filed by nobody", "无人立案"}}}});
    auto const file = expecting(R"({"as_of": "2024-04-01", "findings": ["house.filing"]})");
    CHECK(case_file_holds(file.name(), own));
    CHECK_FALSE(case_file_holds(file.name(), prc::law()));
}

TEST_CASE("a file that expects nothing, is no case, or is not there fails")
{
    CHECK(contains(holds_now("").why, "no `expect` block, so it cannot fail"));
    auto const misspelt = passing_file{"{\n  \"schema\": \"writ/case/1\",\n  \"cort\": 1}"};
    auto const v = case_file_holds(misspelt.name(), prc::law());
    CHECK_FALSE(v);
    CHECK_MESSAGE(contains(v.why, ":3:"), v.why);
    CHECK(contains(case_file_holds("no/such.json", prc::law()).why, "no/such.json: the file cannot be read"));
    CHECK_FALSE(case_file_holds("examples/cases", prc::law()));
}

TEST_CASE("a day that the law does not cover is a failure, not a pass")
{
    auto const file = passing_file{R"({"schema": "writ/case/1", "court": {"code": "鲁0402"},
"title": {"kind": "judgment", "effective_on": "2006-01-01",
          "claims": [{"id": "debt", "kind": "principal", "amount": "1000"}]},
"journal": [], "expect": [{"as_of": "2007-01-01", "stage": "none"}]})"};
    auto const v = case_file_holds(file.name(), prc::law());
    CHECK_FALSE(v);
    CHECK_MESSAGE(contains(v.why, "code: out_of_coverage"), v.why);
}
