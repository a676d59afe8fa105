#include <writ/casefile/lineage.hpp>

#include <writ/casefile/facts.hpp>
#include <writ/casefile/file_data.hpp>
#include <writ/casefile/record.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

template <class Fact>
void add(file_data& file, Fact const& fact)
{
    file.journal.push_back(to_entry(fact, {}));
    sort_canonically(file.journal);
}

file_data empty_file() { return {.title = {.effective_on = "2022-08-20"_date}}; }

std::vector<entry const*> of(file_data const& file)
{
    std::vector<entry const*> out;
    for (auto const& e : file.journal) out.push_back(&e);
    return out;
}

}  // namespace

TEST_CASE("before it is filed a case bears no number")
{
    auto file = empty_file();
    CHECK(lineage(of(file)).empty());
    file.number = "（2023）鲁0402执123号";   // what the file calls itself is no fact
    add(file, application_received{.on = "2023-02-01"_date});
    add(file, filing_refused{.on = "2023-02-03"_date, .reason = "x"});
    CHECK(lineage(of(file)).empty());
}

TEST_CASE("the numbers come in the order of their days, each with the fact that gave it")
{
    auto file = empty_file();
    add(file, revived{.on = "2025-03-01"_date, .number = "（2025）鲁0405执恢9号"});
    add(file, moved_case_filed{.on = "2023-09-01"_date, .court = "鲁0405", .number = "（2023）鲁0405执77号"});
    add(file, case_filed{.on = "2023-02-03"_date, .number = "（2023）鲁0402执123号"});
    add(file, designated{.on = "2023-08-20"_date, .court = "鲁0405"});
    add(file, closed_this_round{.on = "2024-02-28"_date});

    auto const borne = lineage(of(file));
    REQUIRE(borne.size() == 3);
    CHECK(borne[0].given_by == fact_kind::case_filed);
    CHECK(borne[0].number == "（2023）鲁0402执123号");
    CHECK(borne[0].on == when{"2023-02-03"_date});
    CHECK(borne[0].court.empty());
    CHECK(borne[1].given_by == fact_kind::moved_case_filed);
    CHECK(borne[1].number == "（2023）鲁0405执77号");
    CHECK(borne[1].court == court_id{"鲁0405"});
    CHECK(borne[2].given_by == fact_kind::revived);
    CHECK(borne[2].number == "（2025）鲁0405执恢9号");
    for (auto const& one : borne) CHECK(one.by->kind == one.given_by);
}

TEST_CASE("a number borne twice is listed twice")
{
    auto file = empty_file();
    add(file, case_filed{.on = "2023-02-03"_date, .number = "（2023）鲁0402执123号"});
    add(file, revived{.on = "2024-02-03"_date, .number = "（2023）鲁0402执123号"});
    CHECK(lineage(of(file)).size() == 2);
}
