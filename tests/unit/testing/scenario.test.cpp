#include <writ/casefile/file_data.hpp>
#include <writ/testing/testing.hpp>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

constexpr auto* case_1 = "examples/cases/zaozhuang-1.json";   // tests run in the root of the tree

case_filed filed_on(date day) { return {.on = day, .number = "1"}; }

}  // namespace

TEST_CASE("without a setting: one claim of 100,000 yuan due at the end of 2023, nothing done")
{
    auto const a = scenario{prc::law()}.when("2024-01-01"_date);
    CHECK_STAGE(a, none);
    CHECK_OWED(a, principal, "100000.00");
    CHECK_OWED(a, doubled_interest, "17.50");
    CHECK(scenario{prc::law()}.file().data().parties.size() == 2);
}

TEST_CASE("a setting names only what the test is about")
{
    scenario const s{prc::law(), {.parties = {{.id = "a", .role = party_role::debtor}}}};
    CHECK_OWED(s.when("2024-01-01"_date), principal, "100000.00");
    REQUIRE(s.file().data().parties.size() == 1);
    CHECK(s.file().data().parties[0].id == party_id{"a"});
}

TEST_CASE("a scenario is a value: what is given later is not in what it was given to")
{
    scenario const before{prc::law()};
    auto const filed = before.given(filed_on("2024-01-15"_date));
    auto const closed = filed.given(closed_completed{.on = "2024-02-01"_date});
    CHECK_STAGE(before.when("2024-03-01"_date), none);
    CHECK_STAGE(filed.when("2024-03-01"_date), filed);
    CHECK_STAGE(closed.when("2024-03-01"_date), closed);
}

TEST_CASE("facts come in any order of their days, as far as each can stand when it is given")
{
    auto const filed = scenario{prc::law()}.given(filed_on("2024-01-15"_date));
    auto const payment = payment_received{.on = "2024-01-10"_date, .amount = 1_cny};
    CHECK_OWED(filed.given(payment).when("2024-01-10"_date), received, "1.00");
    CHECK_REFUSED(scenario{prc::law()}.given(closed_completed{.on = "2024-02-01"_date}, filed_on("2024-01-15"_date)),
                  end_without_beginning);
}

TEST_CASE("a fact with what its entry carries")
{
    auto const fine = fined{.on = "2024-02-01"_date, .amount = 1_cny, .ground = sanction_ground::other};
    auto const filed = scenario{prc::law()}.given(filed_on("2024-01-15"_date));
    CHECK_FINDING(filed.given(fine).when("2024-02-01"_date), "fine.approval");
    CHECK_NO_FINDING(filed.given(fine, {.approved_by = actor::president}).when("2024-02-01"_date), "fine.approval");
}

TEST_CASE("a fact that cannot be is refused where it is given")
{
    auto const filed = scenario{prc::law()}.given(filed_on("2024-01-15"_date));
    CHECK_REFUSED(filed.given(filed_on("2024-01-16"_date)), second_beginning);
    CHECK_THROWS_AS((void)filed.given(filed_on("2024-01-16"_date)), writ::error);
}

TEST_CASE("the same case under another law")
{
    auto const other = prc::law().with(rule{.id = "house.filing", .name = {"filing", "立案"}, .cites = {"HOUSE:1"},
                                            .demands = {{.acts = {on<case_filed>()}, .who = actor::judge,
                                                         .says = {"filed by nobody", "无人立案"}}}});
    auto const filed = scenario{prc::law()}.given(filed_on("2024-01-15"_date));
    CHECK_FINDING(filed.under(other).when("2024-02-01"_date), "house.filing");
    CHECK(findings_of(filed.when("2024-02-01"_date), "house.filing").empty());
}

TEST_CASE("a case file in place of the setting, and facts after it")
{
    auto const read = scenario{prc::law()}.given_file(case_1);
    CHECK_FALSE(read.file().data().journal.empty());
    auto const more = read.given(payment_received{.on = "2024-12-31"_date, .amount = 1_cny});
    CHECK(more.file().data().journal.size() == read.file().data().journal.size() + 1);
}

TEST_CASE("a case file after facts would drop them and is refused; a file that is not there is named")
{
    auto const filed = scenario{prc::law()}.given(filed_on("2024-01-15"_date));
    CHECK_REFUSED(filed.given_file(case_1), duplicate);
    auto const no = refusal_of([] { return scenario{prc::law()}.given_file("no/such.json"); });
    CHECK(is_refusal(no, refusal_code::malformed));
    CHECK(no->what.en.find("no/such.json") != std::string::npos);
}
