#include "scene.hpp"

using namespace writ;
using namespace writ::literals;
using namespace writ::scene;

namespace {

/// The debt of the second seed case: 95,300 due on 30 September 2022.
case_file debt_of(std::vector<claim> claims)
{
    case_file file{court{"鲁0402"}, mediation{.effective_on = "2022-08-20"_date, .claims = std::move(claims)}};
    file.post(case_filed{.on = "2023-02-03"_date, .number = "1"});
    return file;
}

case_file debt_of_95300()
{
    return debt_of({principal{95'300_cny, due_on{"2022-09-30"_date}}});
}

case_file paid_in_part()
{
    auto file = debt_of_95300();
    file.post(payment_received{.on = "2023-03-01"_date, .amount = 15'000_cny});
    return file;
}

money doubled(case_file const& file, date day, law const& l = prc::law())
{
    return assess(file, l, as_of{day}).owed.doubled_interest.value();
}

bool mentions(reason const& root, std::string const& wanted)
{
    return to_string(root).find(wanted) != std::string::npos;
}

}  // namespace

TEST_CASE("D-03: the doubled part from the day after the last day, on what is unpaid")
{
    CHECK(doubled(debt_of_95300(), "2022-09-30"_date) == money::zero());
    CHECK(doubled(debt_of_95300(), "2022-10-01"_date) == 16.68_cny);   // 16.6775
    auto const a = on("2023-06-01"_date, paid_in_part());
    CHECK(a.owed.principal.value() == 80'300_cny);
    CHECK(a.owed.doubled_interest.value() == 3'827.81_cny);
    CHECK(a.owed.total.value() == 84'127.81_cny);
    CHECK(a.owed.received.value() == 15'000_cny);
    CHECK(a.owed.per_diem.value() == 14.05_cny);   // 14.0525
    REQUIRE(a.statement.size() == 2);
    CHECK(a.statement[0].amount + a.statement[1].amount == a.owed.doubled_interest.value());
}

TEST_CASE("D-03: why prints the operands, the rule, and the article with the number of the day")
{
    auto const a = on("2023-06-01"_date, paid_in_part());
    auto const tree = why(a.owed.total);
    for (auto const* part : {"84127.81", "80300.00", "3827.81", "95300.00", "0.000175", "152", "92", "DLY14:1(3)",
                             "CPL@2021:260", "D-03", "D-09", "CC:561", "15000.00", "2023-03-01", "D-15"}) {
        CAPTURE(part);
        CHECK(mentions(tree, part));
    }
    CHECK(why(a.owed.doubled_interest).rule == "D-03");
    CHECK(mentions(why(on("2024-06-01"_date, paid_in_part()).owed.doubled_interest), "CPL@2023:264"));
    CHECK(to_string(tree, language::zh).find("加倍部分债务利息") != std::string::npos);
    CHECK(why(a.owed.per_diem).value == "14.05");
    CHECK(why(a.owed.received).value == "15000.00");
    CHECK(why(a.owed.principal).value == "80300.00");
    CHECK(why(a.owed.costs).value == "0.00");
    CHECK(why(a.owed.general_interest).value == "0.00");
    CHECK(why(a.owed.contract_penalty).value == "0.00");
    REQUIRE(a.fee);
    CHECK(mentions(why(a.fee->amount), "FEE:14(1)"));
}

TEST_CASE("D-03: each instalment bears from its own day")
{
    auto const file = debt_of({principal{100'000_cny, due_on{"2022-09-30"_date}},
                               principal{100'000_cny, due_on{"2022-10-10"_date}}});
    CHECK(doubled(file, "2022-10-10"_date) == 175_cny);
    CHECK(doubled(file, "2022-10-11"_date) == 175_cny + 35_cny);
}

TEST_CASE("a debt overdue before 1 August 2014 is out of coverage, one overdue from that day is not")
{
    auto answer = [](date due) {
        case_file const file{court{"x"}, judgment{.effective_on = "2014-06-01"_date,
                                                  .claims = {principal{1'000_cny, due_on{due}}}}};
        return try_assess(file, prc::law(), as_of{"2014-09-01"_date});
    };
    CHECK(answer("2014-07-31"_date));
    auto const no = answer("2014-07-30"_date);
    REQUIRE_FALSE(no);
    CHECK(no.error().code == refusal_code::out_of_coverage);
    CHECK(no.error().what.en.find("2014-07-31") != std::string::npos);
    CHECK_THROWS_AS((void)assess(case_file{court{"x"}, judgment{.effective_on = "2014-06-01"_date,
                                                                .claims = {principal{1_cny}}}},
                                 prc::law(), as_of{"2014-09-01"_date}),
                    error);
}

TEST_CASE("a debt that is not overdue yet needs no rate")
{
    case_file const file{court{"x"},
                         judgment{.effective_on = "2014-06-01"_date,
                                  .claims = {principal{1'000_cny, due_on{"2014-06-10"_date}}}}};
    CHECK(try_assess(file, prc::law(), as_of{"2014-06-10"_date}));
    CHECK_FALSE(try_assess(file, prc::law(), as_of{"2014-06-11"_date}));
}

TEST_CASE("D-08: a review of the title that the debtor did not ask for bears no doubled part")
{
    auto with = [](suspension_ground ground, maybe<suspension_request> who) {
        auto file = debt_of({principal{100'000_cny, due_on{"2022-09-30"_date}}});
        file.post(suspended{.on = "2023-05-01"_date, .ground = ground, .at_request_of = who}, {.id = "review"});
        file.post(pause_ended{.on = "2023-05-11"_date});
        return file;
    };
    auto const counted = doubled(debt_of({principal{100'000_cny, due_on{"2022-09-30"_date}}}), "2023-06-01"_date);
    for (auto const ground : {suspension_ground::retrial, suspension_ground::award_challenged}) {
        CHECK(doubled(with(ground, suspension_request::creditor), "2023-06-01"_date) == counted - 175_cny);
        CHECK(doubled(with(ground, suspension_request::court), "2023-06-01"_date) == counted - 175_cny);
        CHECK(doubled(with(ground, suspension_request::debtor), "2023-06-01"_date) == counted);
        CHECK(is_clean(on("2023-06-01"_date, with(ground, suspension_request::debtor)), "D-08"));
        auto const unknown = with(ground, {});
        CHECK(doubled(unknown, "2023-06-01"_date) == counted);
        auto const a = on("2023-06-01"_date, unknown);
        REQUIRE(has_one(a, "D-08", severity::gap));
        CHECK(found(a, "D-08")[0].entry == "review");
        CHECK(cites(found(a, "D-08")[0].basis(), "DLY14:3(3)"));
    }
    CHECK(doubled(with(suspension_ground::bankruptcy, suspension_request::creditor), "2023-06-01"_date) == counted);
    CHECK(is_clean(on("2023-06-01"_date, with(suspension_ground::bankruptcy, {})), "D-08"));
}

TEST_CASE("D-08: while the review runs, nothing is added, and the next day adds nothing")
{
    auto file = debt_of({principal{100'000_cny, due_on{"2022-09-30"_date}}});
    file.post(suspended{.on = "2023-05-01"_date, .ground = suspension_ground::retrial,
                        .at_request_of = suspension_request::creditor});
    CHECK(doubled(file, "2023-07-01"_date) == doubled(file, "2023-04-30"_date));
    CHECK(on("2023-04-30"_date, file).owed.per_diem.value() == 17.50_cny);
    CHECK(on("2023-07-01"_date, file).owed.per_diem.value() == money::zero());
}

TEST_CASE("closing this round does not stop the doubled part")
{
    auto file = debt_of_95300();
    auto const before = doubled(file, "2023-12-01"_date);
    file.post(closed_this_round{.on = "2023-08-01"_date});
    CHECK(doubled(file, "2023-12-01"_date) == before);
}

TEST_CASE("D-15: the other reading takes a day from each payment, and says so")
{
    auto const other = prc::law().choose(prc::payment_day, payment_day_rule::not_counted);
    auto const file = paid_in_part();
    // One day less on 15,000, which is 2.625.
    CHECK(doubled(file, "2023-06-01"_date) == 3'827.81_cny);
    CHECK(doubled(file, "2023-06-01"_date, other) == 3'825.19_cny);
    CHECK(mentions(why(assess(file, other, as_of{"2023-06-01"_date}).owed.doubled_interest), "not_counted"));
}

TEST_CASE("D-20: what is in the base is a reading, and the file may settle it")
{
    due_on const due{"2022-09-30"_date};
    constexpr auto day = "2022-10-10"_date;
    auto bears = [&](claim one, maybe<bool> settled) {
        one.in_doubled_base = settled;
        return doubled(debt_of({one}), day) == 175_cny;   // ten days of 100,000
    };
    auto check = [&](claim const& one, bool in_base) {
        CAPTURE(name_of(one.kind));
        CHECK(bears(one, {}) == in_base);
        CHECK(bears(one, true));
        CHECK_FALSE(bears(one, false));
    };
    check(principal{100'000_cny, due}, true);
    check(price{100'000_cny, due}, true);
    check(damages{100'000_cny, due}, true);
    check(lawyer_fee{100'000_cny, due}, true);
    check(liquidated_interest{100'000_cny, due}, false);
    check(contract_penalty{100'000_cny, due}, false);
    check(litigation_costs{100'000_cny, due}, false);
    auto const interest = debt_of({liquidated_interest{100'000_cny, due}});
    CHECK(doubled(interest, day, prc::law().choose(prc::liquidated_interest_in_base, base_rule::included)) == 175_cny);
    auto const penalty = debt_of({contract_penalty{100'000_cny, due}});
    CHECK(doubled(penalty, day, prc::law().choose(prc::contract_penalty_in_base, base_rule::included)) == 175_cny);
    auto const lawyer = debt_of({lawyer_fee{100'000_cny, due}});
    CHECK(doubled(lawyer, day, prc::law().choose(prc::lawyer_fee_in_base, base_rule::excluded)) == money::zero());
}

TEST_CASE("D-09: costs, interest, principal, penalty, and the doubled part last")
{
    due_on const due{"2022-09-30"_date};
    auto const file = debt_of({contract_penalty{10_cny, due}, principal{100'000_cny, due},
                               liquidated_interest{20_cny, due}, litigation_costs{30_cny, due}});
    auto left_after = [&](money paid) {
        auto copy = file;
        copy.post(payment_received{.on = "2022-10-10"_date, .amount = paid});
        return on("2022-10-10"_date, copy).owed;
    };
    CHECK(left_after(30_cny).costs.value() == money::zero());
    CHECK(left_after(30_cny).general_interest.value() == 20_cny);
    CHECK(left_after(50_cny).general_interest.value() == money::zero());
    CHECK(left_after(50_cny).principal.value() == 100'000_cny);
    CHECK(left_after(100'050_cny).principal.value() == money::zero());
    CHECK(left_after(100'050_cny).contract_penalty.value() == 10_cny);
    CHECK(left_after(100'060_cny).contract_penalty.value() == money::zero());
    CHECK(left_after(100'060_cny).doubled_interest.value() == 175_cny);
    CHECK(left_after(100'235_cny).total.value() == money::zero());
}

TEST_CASE("a lawyer's fee is a cost of realising the right and is paid before interest (WE-26, CC 561)")
{
    constexpr auto due = due_on{};
    auto file = debt_of({liquidated_interest{36'000_cny, due}, lawyer_fee{12'000_cny, due},
                         litigation_costs{2'456.93_cny, due}, litigation_costs{1'724.62_cny, due},
                         litigation_costs{800_cny, due}});
    file.post(payment_received{.on = "2023-03-01"_date, .amount = 20'000_cny});
    CHECK(on("2023-03-01"_date, file).owed.general_interest.value() == 32'981.55_cny);
}

TEST_CASE("running interest of the title is general interest and never enters the base")
{
    claim const interest{.id = "i", .kind = claim_kind::general_interest,
                         .runs = running_terms{"p", rate::per_year(365, 10'000, 365), "2022-10-01"_date}};
    auto const file = debt_of({principal{100'000_cny, due_on{"2022-09-30"_date}, "p"}, interest});
    auto const owed = on("2022-10-10"_date, file).owed;
    CHECK(owed.general_interest.value() == 100_cny);
    CHECK(owed.doubled_interest.value() == 175_cny);
    CHECK(mentions(why(owed.general_interest), "0.0365/365"));
}

TEST_CASE("what is given up is no longer owed and was not received")
{
    auto file = debt_of({principal{100'000_cny, due_on{"2022-09-30"_date}, "p"}});
    file.post(waived{.on = "2022-10-10"_date, .claim = "p", .amount = 40'000_cny});
    auto const owed = on("2022-10-20"_date, file).owed;
    CHECK(owed.principal.value() == 60'000_cny);
    CHECK(owed.received.value() == money::zero());
    CHECK(owed.doubled_interest.value() == 175_cny + 105_cny);
}

TEST_CASE("F-01: the fee on what came in since filing and what is still owed; none before filing")
{
    case_file file{court{"x"},
                   judgment{.effective_on = "2024-01-01"_date,
                            .claims = {principal{1'000'000_cny, due_on{"2024-06-30"_date}}}}};
    CHECK_FALSE(on("2024-03-01"_date, file).fee);
    file.post(payment_received{.on = "2024-02-01"_date, .amount = 500'000_cny});
    file.post(case_filed{.on = "2024-03-01"_date, .number = "1"});
    CHECK_FALSE(on("2024-02-29"_date, file).fee);
    auto const first = on("2024-03-01"_date, file);
    REQUIRE(first.fee);
    CHECK(first.fee->on_amount == 500'000_cny);
    CHECK(first.fee->amount.value() == 7'400_cny);
    file.post(payment_received{.on = "2024-03-01"_date, .amount = 100'000_cny});
    CHECK(on("2024-03-01"_date, file).fee->on_amount == 500'000_cny);
    CHECK(why(first.fee->amount).rule == "F-01");
}

TEST_CASE("F-01: a case filed before the fee table of this law is out of coverage, not free")
{
    case_file file{court{"x"}, judgment{.effective_on = "2007-01-01"_date,
                                        .claims = {principal{1_cny, due_on{"2027-01-01"_date}}}}};
    file.post(case_filed{.on = "2007-03-31"_date, .number = "1"});
    auto const answer = try_assess(file, prc::law(), as_of{"2007-05-01"_date});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == refusal_code::out_of_coverage);
}

TEST_CASE("an amended rate splits the statement at its day and leaves the built-in law alone")
{
    auto const reform = prc::law().amend(
        prc::delay_interest_rate,
        {.from = "2023-01-01"_date, .value = rate::per_day(1, 10'000), .source = "reform"});
    auto const file = debt_of({principal{100'000_cny, due_on{"2022-12-21"_date}}});
    auto const a = assess(file, reform, as_of{"2023-01-10"_date});
    REQUIRE(a.statement.size() == 2);
    CHECK(a.statement[0].amount == 175_cny);
    CHECK(a.statement[1].amount == 100_cny);
    CHECK(doubled(file, "2023-01-10"_date) == 350_cny);
}
