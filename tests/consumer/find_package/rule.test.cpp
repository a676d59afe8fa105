// A court's own rule and its test, by somebody who has nothing but what is installed.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <writ/testing/testing.hpp>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

/// The first network query within three working days of filing.
law our_law()
{
    return prc::law().with(rule{.id = "local.first-query",
                                .name = {"first network query, local rule", "首次网络查控（本院规定）"},
                                .cites = {"LOCAL:3"},
                                .clock = time_limit{.starts = {on<case_filed>()},
                                                    .length = 3_working_days,
                                                    .stops = {on<network_query_made>()},
                                                    .when_late = severity::warning}});
}

network_query_made query_on(date day) { return {.on = day, .scope = query_scope::national}; }

}  // namespace

TEST_CASE("local.first-query: 13 and 14 February are worked, then comes Spring Festival until the 23rd")
{
    auto const filed = scenario{our_law()}.given(case_filed{.on = "2026-02-12"_date, .number = "（2026）鲁0481执7号"});

    auto const in_time = filed.given(query_on("2026-02-24"_date)).when("2026-03-03"_date);
    CHECK_DUE(in_time, "local.first-query", "2026-02-24");
    CHECK_NO_FINDING(in_time, "local.first-query");

    auto const late = filed.given(query_on("2026-02-25"_date)).when("2026-03-03"_date);
    CHECK_STATUS(late, "local.first-query", late);
    CHECK_ONE_FINDING(late, "local.first-query", warning);
}

TEST_CASE("the stranger's cases hold under his law too")
{
    CHECK(case_file_holds(CASES "/paid_in_part.json", our_law()));
    CHECK_STAGE(scenario{our_law()}.given_file(CASES "/paid_in_part.json").when("2023-06-01"_date), filed);
}
