#include <writ/testing/testing.hpp>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

constexpr auto june = "2023-06-01"_date;
due_on const due{"2022-09-30"_date};
constexpr auto tenth_day = "2022-10-10"_date;   // of the delay

/// The debt of the second seed case, filed on 3 February 2023.
scenario debt_of(std::vector<claim> claims)
{
    return scenario{prc::law(), {.title = mediation{.effective_on = "2022-08-20"_date, .claims = std::move(claims)}}}
        .given(case_filed{.on = "2023-02-03"_date, .number = "1"});
}

scenario debt_of_95300() { return debt_of({principal{95'300_cny, due}}); }

scenario debt_of_100000() { return debt_of({principal{100'000_cny, due, "p"}}); }

payment_received paid(date day, money amount) { return {.on = day, .amount = amount}; }

scenario paid_in_part() { return debt_of_95300().given(paid("2023-03-01"_date, 15'000_cny)); }

/// A title with nothing filed yet.
scenario title_of_2009(std::optional<date> last_day)
{
    return scenario{prc::law(), {.title = judgment{.effective_on = "2009-04-01"_date,
                                                   .due_on = last_day,
                                                   .claims = {principal{1'000_cny}}}}};
}

money doubled(scenario const& s, date day) { return s.when(day).owed.doubled_interest.value(); }

}  // namespace

TEST_CASE("D-03: the doubled part from the day after the last day, on what is unpaid")
{
    CHECK_OWED(debt_of_95300().when("2022-09-30"_date), doubled_interest, "0.00");
    CHECK_OWED(debt_of_95300().when("2022-10-01"_date), doubled_interest, "16.68");   // 16.6775
    auto const a = paid_in_part().when(june);
    CHECK_OWED(a, principal, "80300.00");
    CHECK_OWED(a, doubled_interest, "3827.81");
    CHECK_OWED(a, total, "84127.81");
    CHECK_OWED(a, received, "15000.00");
    CHECK_OWED(a, per_diem, "14.05");   // 14.0525
    REQUIRE(a.statement.size() == 2);
    CHECK(a.statement[0].amount + a.statement[1].amount == a.owed.doubled_interest.value());
}

TEST_CASE("D-03: why prints the operands, the rule, and the article with the number of the day")
{
    auto const a = paid_in_part().when(june);
    auto const tree = why(a.owed.total);
    for (auto const* part : {"84127.81", "80300.00", "3827.81", "95300.00", "0.000175", "152", "92", "DLY14:1(3)",
                             "CPL@2021:260", "D-03", "D-09", "CC:561", "15000.00", "2023-03-01", "D-15",
                             "加倍部分债务利息"})
        CHECK(says(tree, part));
    CHECK(why(a.owed.doubled_interest).rule == "D-03");
    CHECK(says(why(paid_in_part().when("2024-06-01"_date).owed.doubled_interest), "CPL@2023:264"));
    CHECK(why(a.owed.per_diem).value == "14.05");
    CHECK(why(a.owed.received).value == "15000.00");
    CHECK(why(a.owed.principal).value == "80300.00");
    CHECK(why(a.owed.costs).value == "0.00");
    CHECK(why(a.owed.general_interest).value == "0.00");
    CHECK(why(a.owed.contract_penalty).value == "0.00");
    REQUIRE(a.fee);
    CHECK(says(why(a.fee->amount), "FEE:14(1)"));
}

TEST_CASE("D-03: each instalment bears from its own day")
{
    auto const two = debt_of({principal{100'000_cny, due}, principal{100'000_cny, due_on{"2022-10-10"_date}}});
    CHECK_OWED(two.when("2022-10-10"_date), doubled_interest, 175_cny);
    CHECK_OWED(two.when("2022-10-11"_date), doubled_interest, 175_cny + 35_cny);
}

TEST_CASE("a debt overdue before 18 May 2009 is out of coverage, one overdue from that day is not")
{
    constexpr auto autumn = "2014-09-01"_date;
    CHECK_NOTHROW((void)title_of_2009("2009-05-17"_date).when(autumn));
    auto const no = try_assess(title_of_2009("2009-05-16"_date).file(), prc::law(), as_of{autumn});
    REQUIRE_FALSE(no);
    CHECK_REFUSED(no, out_of_coverage);
    CHECK(no.error().what.en.find("2009-05-17") != std::string::npos);
    CHECK(no.error().expected.en.find("D-22") != std::string::npos);
    CHECK_THROWS_AS((void)assess(title_of_2009({}).file(), prc::law(), as_of{autumn}), error);
}

TEST_CASE("a debt that is not overdue yet needs no rate")
{
    auto const s = title_of_2009("2009-04-10"_date);
    CHECK_NOTHROW((void)s.when("2009-04-10"_date));
    CHECK_REFUSED(s.when("2009-04-11"_date), out_of_coverage);
}

TEST_CASE("D-08: a review of the title that the debtor did not ask for bears no doubled part")
{
    auto reviewed = [](suspension_ground ground, maybe<suspension_request> who) {
        return debt_of_100000()
            .given(suspended{.on = "2023-05-01"_date, .ground = ground, .at_request_of = who}, {.id = "review"})
            .given(pause_ended{.on = "2023-05-11"_date})
            .when(june);
    };
    auto const counted = doubled(debt_of_100000(), june);
    for (auto const ground : {suspension_ground::retrial, suspension_ground::award_challenged}) {
        CAPTURE(name_of(ground));
        CHECK_OWED(reviewed(ground, suspension_request::creditor), doubled_interest, counted - 175_cny);
        CHECK_OWED(reviewed(ground, suspension_request::court), doubled_interest, counted - 175_cny);
        CHECK_OWED(reviewed(ground, suspension_request::debtor), doubled_interest, counted);
        CHECK_NO_FINDING(reviewed(ground, suspension_request::debtor), "D-08");
        auto const unknown = reviewed(ground, {});
        CHECK_OWED(unknown, doubled_interest, counted);
        REQUIRE_ONE_FINDING(unknown, "D-08", gap);
        CHECK(the_finding(unknown, "D-08").entry == "review");
        CHECK(cites(the_finding(unknown, "D-08"), "DLY14:3(3)"));
    }
    CHECK_OWED(reviewed(suspension_ground::bankruptcy, suspension_request::creditor), doubled_interest, counted);
    CHECK_NO_FINDING(reviewed(suspension_ground::bankruptcy, {}), "D-08");
}

TEST_CASE("D-08: while the review runs, nothing is added, and the next day adds nothing")
{
    auto const s = debt_of_100000().given(suspended{.on = "2023-05-01"_date, .ground = suspension_ground::retrial,
                                                    .at_request_of = suspension_request::creditor});
    CHECK_OWED(s.when("2023-07-01"_date), doubled_interest, doubled(s, "2023-04-30"_date));
    CHECK_OWED(s.when("2023-04-30"_date), per_diem, "17.50");
    CHECK_OWED(s.when("2023-07-01"_date), per_diem, "0");
}

TEST_CASE("closing this round does not stop the doubled part")
{
    constexpr auto december = "2023-12-01"_date;
    auto const closed = debt_of_95300().given(closed_this_round{.on = "2023-08-01"_date});
    CHECK_OWED(closed.when(december), doubled_interest, doubled(debt_of_95300(), december));
}

TEST_CASE("D-15: the other reading takes a day from each payment, and says so")
{
    auto const other = prc::law().choose(prc::payment_day, payment_day_rule::not_counted);
    // One day less on 15,000, which is 2.625.
    CHECK_OWED(paid_in_part().when(june), doubled_interest, "3827.81");
    CHECK_OWED(paid_in_part().under(other).when(june), doubled_interest, "3825.19");
    CHECK(says(why(paid_in_part().under(other).when(june).owed.doubled_interest), "not_counted"));
}

TEST_CASE("D-20: what is in the base is a reading, and the file may settle it")
{
    auto check = [](claim one, bool in_base) {
        CAPTURE(name_of(one.kind));
        auto check_settled = [&one](maybe<bool> settled, char const* expected) {
            one.in_doubled_base = settled;
            CHECK_OWED(debt_of({one}).when(tenth_day), doubled_interest, expected);
        };
        check_settled({}, in_base ? "175" : "0");
        check_settled(true, "175");
        check_settled(false, "0");
    };
    check(principal{100'000_cny, due}, true);
    check(price{100'000_cny, due}, true);
    check(damages{100'000_cny, due}, true);
    check(lawyer_fee{100'000_cny, due}, true);
    check(liquidated_interest{100'000_cny, due}, false);
    check(contract_penalty{100'000_cny, due}, false);
    check(litigation_costs{100'000_cny, due}, false);

    auto under = [](claim const& one, auto point, base_rule reading) {
        return debt_of({one}).under(prc::law().choose(point, reading)).when(tenth_day);
    };
    CHECK_OWED(under(liquidated_interest{100'000_cny, due}, prc::liquidated_interest_in_base, base_rule::included),
               doubled_interest, "175");
    CHECK_OWED(under(contract_penalty{100'000_cny, due}, prc::contract_penalty_in_base, base_rule::included),
               doubled_interest, "175");
    CHECK_OWED(under(lawyer_fee{100'000_cny, due}, prc::lawyer_fee_in_base, base_rule::excluded), doubled_interest,
               "0");
}

TEST_CASE("D-09: costs, interest, principal, penalty, and the doubled part last")
{
    auto const debt = debt_of({contract_penalty{10_cny, due}, principal{100'000_cny, due},
                               liquidated_interest{20_cny, due}, litigation_costs{30_cny, due}});
    auto after = [&](money amount) {
        return debt.given(paid("2022-10-10"_date, amount)).when("2022-10-10"_date);
    };
    CHECK_OWED(after(30_cny), costs, "0");
    CHECK_OWED(after(30_cny), general_interest, "20");
    CHECK_OWED(after(50_cny), general_interest, "0");
    CHECK_OWED(after(50_cny), principal, "100000");
    CHECK_OWED(after(100'050_cny), principal, "0");
    CHECK_OWED(after(100'050_cny), contract_penalty, "10");
    CHECK_OWED(after(100'060_cny), contract_penalty, "0");
    CHECK_OWED(after(100'060_cny), doubled_interest, "175");
    CHECK_OWED(after(100'235_cny), total, "0");
}

TEST_CASE("a lawyer's fee is a cost of realising the right and is paid before interest (WE-26, CC 561)")
{
    auto const debt = debt_of({liquidated_interest{36'000_cny}, lawyer_fee{12'000_cny}, litigation_costs{2'456.93_cny},
                               litigation_costs{1'724.62_cny}, litigation_costs{800_cny}});
    auto const a = debt.given(paid("2023-03-01"_date, 20'000_cny)).when("2023-03-01"_date);
    CHECK_OWED(a, general_interest, "32981.55");
}

TEST_CASE("running interest of the title is general interest and never enters the base")
{
    claim const interest{.id = "i", .kind = claim_kind::general_interest,
                         .runs = running_terms{"p", rate::per_year(365, 10'000, 365), "2022-10-01"_date}};
    auto const a = debt_of({principal{100'000_cny, due, "p"}, interest}).when("2022-10-10"_date);
    CHECK_OWED(a, general_interest, "100");
    CHECK_OWED(a, doubled_interest, "175");
    CHECK(says(why(a.owed.general_interest), "0.0365/365"));
}

TEST_CASE("what is given up is no longer owed and was not received")
{
    auto const a = debt_of_100000()
                       .given(waived{.on = "2022-10-10"_date, .claim = "p", .amount = 40'000_cny})
                       .when("2022-10-20"_date);
    CHECK_OWED(a, principal, "60000");
    CHECK_OWED(a, received, "0");
    CHECK_OWED(a, doubled_interest, 175_cny + 105_cny);
}

TEST_CASE("F-01: the fee on what came in since filing and what is still owed; none before filing")
{
    scenario const title{prc::law(),
                         {.title = judgment{.effective_on = "2024-01-01"_date,
                                            .claims = {principal{1'000'000_cny, due_on{"2024-06-30"_date}}}}}};
    CHECK_FALSE(title.when("2024-03-01"_date).fee);
    auto const filed = title.given(paid("2024-02-01"_date, 500'000_cny),
                                   case_filed{.on = "2024-03-01"_date, .number = "1"});
    CHECK_FALSE(filed.when("2024-02-29"_date).fee);
    auto const first = filed.when("2024-03-01"_date);
    REQUIRE(first.fee);
    CHECK(first.fee->on_amount == 500'000_cny);
    CHECK(first.fee->amount.value() == 7'400_cny);
    CHECK(why(first.fee->amount).rule == "F-01");
    auto const more = filed.given(paid("2024-03-01"_date, 100'000_cny)).when("2024-03-01"_date);
    CHECK(more.fee->on_amount == 500'000_cny);
}

TEST_CASE("F-01: a case filed before the fee table of this law is out of coverage, not free")
{
    scenario const old{prc::law(), {.title = judgment{.effective_on = "2007-01-01"_date,
                                                      .claims = {principal{1_cny, due_on{"2027-01-01"_date}}}}}};
    auto const filed = old.given(case_filed{.on = "2007-03-31"_date, .number = "1"});
    CHECK_REFUSED(filed.when("2007-05-01"_date), out_of_coverage);
}

TEST_CASE("an amended rate splits the statement at its day and leaves the built-in law alone")
{
    auto const reform = prc::law().amend(
        prc::delay_interest_rate,
        {.from = "2023-01-01"_date, .value = rate::per_day(1, 10'000), .source = "reform"});
    auto const debt = debt_of({principal{100'000_cny, due_on{"2022-12-21"_date}}});
    auto const a = debt.under(reform).when("2023-01-10"_date);
    REQUIRE(a.statement.size() == 2);
    CHECK(a.statement[0].amount == 175_cny);
    CHECK(a.statement[1].amount == 100_cny);
    CHECK_OWED(debt.when("2023-01-10"_date), doubled_interest, "350");
}
