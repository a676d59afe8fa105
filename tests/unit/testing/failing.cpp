// Every test here fails, once for each check. golden/failing.txt holds what is printed; the exit code is
// turned round, so that a check that does not fail fails the comparison.
#define DOCTEST_CONFIG_IMPLEMENT
#include <writ/testing/testing.hpp>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

/// The house's own rules, so that what is printed does not change with the law of the library.
law house()
{
    return prc::law()
        .with(rule{.id = "house.sought", .name = {"search for the debtor", "查找被执行人"}, .cites = {"HOUSE:1"},
                   .clock = time_limit{.starts = {on<debtor_lost>()}, .length = 10_days,
                                       .stops = {on<debtor_sought>()}, .on_pause = pause_effect::freeze,
                                       .when_missed = severity::warning}})
        .with(rule{.id = "house.fine", .name = {"a fine", "罚款"}, .cites = {"HOUSE:2"},
                   .demands = {{.acts = {on<fined>()}, .who = actor::judge,
                                .says = {"{subject} was fined by nobody", "{subject}被罚款，无人决定"}}}});
}

/// Lost on Friday 22 March 2024; ten days and a stay of three end on Thursday 4 April, a holiday until the
/// 6th; Sunday the 7th is worked.
scenario lost()
{
    return scenario{house()}.given(debtor_lost{.on = "2024-03-22"_date},
                                   stayed{.on = "2024-03-25"_date, .until = "2024-03-27"_date},
                                   payment_received{.on = "2024-02-01"_date, .amount = 19'700_cny});
}

assessment today() { return lost().when("2024-04-08"_date); }

assessment with_fine()
{
    return lost()
        .given(fined{.on = "2024-04-08"_date, .amount = 1_cny, .ground = sanction_ground::other}, {.id = "f"})
        .when("2024-04-08"_date);
}

}  // namespace

TEST_CASE("a stage prints the tracks") { CHECK_STAGE(today(), closed); }

TEST_CASE("a due day prints the proof of its count") { CHECK_DUE(today(), "house.sought", "2024-04-04"); }

TEST_CASE("a deadline that is missing prints those that are there")
{
    CHECK_DUE(today(), "enforcement.term", "2024-04-04");
}

TEST_CASE("a deadline that should not be there prints its proof") { CHECK_NOT_DUE(today(), "house.sought"); }

TEST_CASE("a status prints the proof of its deadline") { CHECK_STATUS(today(), "house.sought@case", met); }

TEST_CASE("an amount prints the tree behind it") { CHECK_OWED(today(), principal, "80300.01"); }

TEST_CASE("a finding that is missing prints those that are there") { CHECK_FINDING(today(), "house.fine"); }

TEST_CASE("a finding of another severity prints its sentence") { CHECK_ONE_FINDING(with_fine(), "house.fine", gap); }

TEST_CASE("a finding that should not be there prints its sentence") { CHECK_NO_FINDING(with_fine(), "house.fine"); }

TEST_CASE("a name that no rule bears is no absence") { CHECK_NO_FINDING(today(), "house.find"); }

TEST_CASE("a list of findings prints what is missing and what is over")
{
    CHECK_ONLY_FINDINGS(with_fine(), "house.fine", "limitation.term");
}

TEST_CASE("a refusal prints whole")
{
    CHECK_REFUSED(lost().given(detention_released{.on = "2024-04-08"_date}), second_beginning);
}

TEST_CASE("what was not refused says so") { CHECK_REFUSED(lost().when("2024-04-08"_date), out_of_coverage); }

TEST_CASE("a required check ends its test")
{
    REQUIRE_STAGE(today(), closed);
    FAIL("not reached");
}

int main()
{
    doctest::Context context;
    for (auto const* off : {"no-version", "no-colors", "no-path-filenames"}) context.setOption(off, true);
    return context.run() == 0 ? 1 : 0;
}
