// From the facts of a case to its ledger: when interest ends, who pays for what, what is given up, what it costs.
#include <writ/law/published.hpp>
#include <writ/rules/fees.hpp>
#include <writ/rules/ledgers.hpp>
#include <writ/testing/testing.hpp>

using namespace writ;
using namespace writ::literals;
using namespace writ::testing;

namespace {

due_on const due{"2023-12-31"_date};

scenario debt_of(std::vector<claim> claims, std::vector<party> parties = {})
{
    return scenario{prc::law(), {.title = judgment{.effective_on = "2023-12-01"_date, .claims = std::move(claims)},
                                 .parties = std::move(parties)}}
        .given(case_filed{.on = "2024-01-02"_date, .number = "1"});
}

scenario debt_of_100000() { return debt_of({principal{100'000_cny, due, "p"}}); }

std::vector<party> two_debtors(party_role second = party_role::debtor)
{
    return {party{.id = "creditor", .role = party_role::creditor}, party{.id = "a", .role = party_role::debtor},
            party{.id = "b", .role = second}};
}

/// A house sold at an auction on 1 February 2024, ruled over to its buyer on the 5th.
scenario sold()
{
    return debt_of_100000()
        .given(asset_found{.on = "2024-01-03"_date, .asset = "house", .kind_ = asset_kind::immovable})
        .given(auction_announced{.on = "2024-01-05"_date, .asset = "house", .round = 1,
                                 .auction_on = "2024-02-01"_date, .start_price = 60'000_cny})
        .given(auction_held{.on = "2024-02-01"_date, .asset = "house", .round = 1, .sold = true, .price = 60'000_cny})
        .given(transfer_ruled{.on = "2024-02-05"_date, .asset = "house"}, {.id = "ruling"});
}

payment_received price_of_house(date day)
{
    return {.on = day, .amount = 60'000_cny, .channel = payment_channel::realisation};
}

claim at_rate(rate r, claim_kind kind = claim_kind::general_interest)
{
    return {.id = "i", .kind = kind, .runs = running_terms{"p", r, "2024-01-01"_date}};
}

currency const usd = currency::named("USD").value();
money dollars(std::int64_t whole) { return money::from_fen(whole * 100, usd); }

/// 10,000 dollars due at the end of 2023.
scenario debt_of_dollars(std::vector<claim> more = {})
{
    std::vector<claim> claims{principal{dollars(10'000), due, "d"}};
    claims.insert(claims.end(), more.begin(), more.end());
    return debt_of(std::move(claims));
}

}  // namespace

TEST_CASE("D-06: what the court withdraws ends interest on the day it is withdrawn")
{
    auto const a = debt_of_100000()
                       .given(payment_received{.on = "2024-01-10"_date, .amount = 40'000_cny,
                                               .channel = payment_channel::withdrawal})
                       .when("2024-01-20"_date);
    CHECK_OWED(a, doubled_interest, 175_cny + 105_cny);
}

TEST_CASE("D-07: the price of an auction ends interest when the ruling on the sale took effect")
{
    // The money came on 20 February; 36 days of 17.50 to 5 February, then 15 days of 7.00.
    auto const ruled = sold().given(price_of_house("2024-02-20"_date)).when("2024-02-20"_date);
    CHECK_OWED(ruled, doubled_interest, 630_cny + 105_cny);
    // Served on the buyer on the 8th, it takes effect then.
    auto const served_later = sold()
                                  .given(served{.on = "2024-02-08"_date, .entry = "ruling", .to = "鲁0402"})
                                  .given(price_of_house("2024-02-20"_date));
    CHECK_OWED(served_later.when("2024-02-20"_date), doubled_interest, 682.50_cny + 84_cny);
    // Nobody ruled: the day of the money.
    auto const unruled = debt_of_100000().given(price_of_house("2024-02-20"_date));
    CHECK_OWED(unruled.when("2024-02-20"_date), doubled_interest, 892.50_cny);
}

TEST_CASE("D-07: an asset taken in kind pays its value on the day the ruling took effect")
{
    auto const a = debt_of_100000()
                       .given(asset_found{.on = "2024-01-03"_date, .asset = "car", .kind_ = asset_kind::movable})
                       .given(auction_announced{.on = "2024-01-04"_date, .asset = "car", .round = 1,
                                                .auction_on = "2024-01-08"_date, .start_price = 40'000_cny})
                       .given(auction_held{.on = "2024-01-08"_date, .asset = "car", .round = 1, .sold = false})
                       .given(taken_in_kind{.on = "2024-01-10"_date, .asset = "car", .value = 40'000_cny})
                       .when("2024-01-20"_date);
    CHECK_OWED(a, principal, "60000");
    CHECK_OWED(a, received, "40000");
    CHECK_OWED(a, doubled_interest, 175_cny + 105_cny);
}

TEST_CASE("a payment for which the creditor gave up the rest closes the account")
{
    auto paid = [](money waives) {
        return debt_of_100000()
            .given(payment_received{.on = "2024-01-10"_date, .amount = 90'000_cny, .waives = waives})
            .when("2024-01-10"_date);
    };
    CHECK_OWED(paid(10'175_cny), total, "0");
    CHECK_OWED(paid(10'175_cny), received, "90000");
    CHECK_NO_FINDING(paid(10'175_cny), "journal.waived-beyond");
    // The doubled part is given up first, the principal last.
    CHECK_OWED(paid(175_cny), doubled_interest, "0");
    CHECK_OWED(paid(175_cny), principal, "10000");
    CHECK_OWED(paid(10'174.99_cny), principal, "0.01");
    CHECK_ONE_FINDING(paid(10'175.01_cny), "journal.waived-beyond", warning);
}

TEST_CASE("running interest can be given up as well as a sum")
{
    auto const a = debt_of({principal{100'000_cny, due, "p"}, at_rate(rate::per_day(1, 10'000))})
                       .given(waived{.on = "2024-01-10"_date, .claim = "i", .amount = 60_cny})
                       .when("2024-01-10"_date);
    CHECK_OWED(a, general_interest, "40");
    CHECK_OWED(a, principal, "100000");
}

TEST_CASE("sums that bind one debtor are paid by that debtor's payments, joint ones by anybody's")
{
    auto mine = principal{60'000_cny, due, "a's"}.operator claim();
    mine.owed_by = {"a"};
    auto yours = principal{40'000_cny, due, "b's"}.operator claim();
    yours.owed_by = {"b"};
    auto const s = debt_of({mine, yours}, two_debtors());
    auto const paid = s.given(payment_received{.on = "2024-01-10"_date, .from = "b", .amount = 50'000_cny})
                          .when("2024-01-10"_date);
    CHECK_OWED(paid, principal, "60000");
    REQUIRE(paid.owed.by_debtor.size() == 2);
    CHECK(paid.owed.by_debtor[0].debtor == "a");
    CHECK(paid.owed.by_debtor[0].total == 60'105_cny);   // with its own doubled part
    CHECK(paid.owed.by_debtor[1].total == money::zero());
    CHECK_OWED(paid, doubled_interest, "105");           // b paid its own out of the rest

    auto const joint = debt_of({principal{100'000_cny, due, "p"}}, two_debtors())
                           .given(payment_received{.on = "2024-01-10"_date, .from = "b", .amount = 50'000_cny})
                           .when("2024-01-10"_date);
    CHECK_OWED(joint, principal, "50000");
    CHECK(joint.owed.by_debtor.empty());
}

TEST_CASE("a claim binds debtors of the case, each once")
{
    auto of = principal{1_cny, due, "p"}.operator claim();
    auto refused = [&](std::vector<party_id> debtors) {
        of.owed_by = std::move(debtors);
        return [one = of] { return debt_of({one}, two_debtors()).file(); };
    };
    CHECK_REFUSED(refused({"nobody"})(), unknown_id);
    CHECK_REFUSED(refused({"creditor"})(), wrong_role);
    CHECK_REFUSED(refused({"a", "a"})(), duplicate);
    CHECK_NOTHROW((void)refused({"a", "b"})());
}

TEST_CASE("EBL 46: from the day a court accepts the only debtor's bankruptcy nothing bears interest")
{
    auto const moved = debt_of({principal{100'000_cny, due, "p"}, at_rate(rate::per_day(1, 10'000))})
                           .given(bankruptcy_transferred{.on = "2024-01-05"_date, .court = "鲁04",
                                                         .consent_of = "creditor"},
                                  {.id = "move"});
    auto const accepted = moved.given(answered{.on = "2024-01-11"_date, .request = "move",
                                               .outcome = request_outcome::docketed});
    CHECK_OWED(accepted.when("2024-03-01"_date), doubled_interest, "175");
    CHECK_OWED(accepted.when("2024-03-01"_date), general_interest, "100");
    CHECK_OWED(accepted.when("2024-03-01"_date), per_diem, "0");
    CHECK_OWED(moved.when("2024-01-20"_date), doubled_interest, "350");
    CHECK_NO_FINDING(accepted.when("2024-03-01"_date), "bankr.interest");
    auto const turned = moved.given(answered{.on = "2024-01-11"_date, .request = "move",
                                             .outcome = request_outcome::turned_away});
    CHECK_OWED(turned.when("2024-01-20"_date), doubled_interest, "350");
}

TEST_CASE("EBL 46: of several debtors the others go on bearing, and that is said")
{
    auto const a = debt_of({principal{100'000_cny, due, "p"}}, two_debtors())
                       .given(bankruptcy_transferred{.on = "2024-01-05"_date, .debtor = "a", .court = "鲁04",
                                                     .consent_of = "creditor"},
                              {.id = "move"})
                       .given(answered{.on = "2024-01-11"_date, .request = "move",
                                       .outcome = request_outcome::docketed})
                       .when("2024-01-20"_date);
    CHECK_OWED(a, doubled_interest, "350");
    CHECK_ONE_FINDING(a, "bankr.interest", gap);
}

TEST_CASE("N-02: a duty that is no payment, late, asks what loss there was; twice the loss is due")
{
    auto const s = debt_of({principal{1_cny, due, "p"},
                            claim{.id = "keys", .kind = claim_kind::delivery, .due_on = "2024-01-10"_date}});
    CHECK_NO_FINDING(s.when("2024-01-10"_date), "N-02");
    CHECK_ONE_FINDING(s.when("2024-01-11"_date), "N-02", discretion);
    CHECK(cites(the_finding(s.when("2024-01-11"_date), "N-02"), "CPI@2022:505"));
    auto done = [&](date day) { return s.given(performed{.on = day, .claim = "keys"}).when("2024-02-01"_date); };
    CHECK_NO_FINDING(done("2024-01-10"_date), "N-02");
    CHECK_ONE_FINDING(done("2024-01-11"_date), "N-02", discretion);
    CHECK(delay_penalty(1'250.50_cny) == 2'501_cny);
    CHECK(delay_penalty(money::zero()) == money::zero());
    CHECK_THROWS_AS((void)delay_penalty(money::from_fen(-1)), error);
}

TEST_CASE("what a creditor advanced for enforcement is owed by the debtor, and bears no doubled part")
{
    auto advanced = [](char const* who) {
        return debt_of({principal{100'000_cny, due, "p"}}, two_debtors())
            .given(cost_incurred{.on = "2024-01-05"_date, .amount = 800_cny, .what = "valuation", .paid_by = who})
            .when("2024-01-10"_date);
    };
    CHECK_OWED(advanced("creditor"), costs, "800");
    CHECK_OWED(advanced("creditor"), doubled_interest, "175");
    CHECK_OWED(advanced("a"), costs, "0");
}

TEST_CASE("D-14: the literal reading takes the last day for performance as well")
{
    auto const literal = prc::law().choose(prc::opening_day, opening_day_rule::same_day);
    CHECK_OWED(debt_of_100000().under(literal).when("2023-12-31"_date), doubled_interest, "17.50");
    CHECK_OWED(debt_of_100000().under(literal).when("2024-01-10"_date), doubled_interest, "192.50");
    CHECK_OWED(debt_of_100000().when("2023-12-31"_date), doubled_interest, "0");
}

TEST_CASE("D-08: the other reading excepts every stay for retrial, whoever asked")
{
    auto const never = prc::law().choose(prc::retrial_stays, retrial_rule::never_counted);
    auto stayed = [](maybe<suspension_request> who) {
        return debt_of_100000()
            .given(suspended{.on = "2024-01-11"_date, .ground = suspension_ground::retrial, .at_request_of = who},
                   {.id = "s"})
            .given(pause_ended{.on = "2024-01-21"_date});
    };
    CHECK_OWED(stayed(suspension_request::debtor).when("2024-01-20"_date), doubled_interest, "350");
    CHECK_OWED(stayed(suspension_request::debtor).under(never).when("2024-01-20"_date), doubled_interest, "175");
    CHECK_OWED(stayed({}).under(never).when("2024-01-20"_date), doubled_interest, "175");
    CHECK_NO_FINDING(stayed({}).under(never).when("2024-01-20"_date), "D-08");
}

TEST_CASE("D-09: parties who agreed on another order are followed")
{
    auto const s = debt_of({principal{100'000_cny, due, "p"}, liquidated_interest{50_cny, due}})
                       .given(payment_received{.on = "2024-01-10"_date, .amount = 100_cny});
    auto under = [&](satisfaction_order order) { return s.under(prc::law().choose(prc::paid_first, order)); };
    CHECK_OWED(s.when("2024-01-10"_date), doubled_interest, "175");
    CHECK_OWED(s.when("2024-01-10"_date), general_interest, "0");
    CHECK_OWED(under(satisfaction_order::doubled_first).when("2024-01-10"_date), doubled_interest, "75");
    CHECK_OWED(under(satisfaction_order::doubled_first).when("2024-01-10"_date), general_interest, "50");
    CHECK_OWED(under(satisfaction_order::principal_before_interest).when("2024-01-10"_date), principal, "99900");
}

TEST_CASE("D-20h: whether a ruling that realises security bears the doubled part is a reading")
{
    title_of<title_kind::security_realisation> const title{.effective_on = "2023-12-01"_date,
                                                           .claims = {principal{100'000_cny, due}}};
    scenario const ruling{prc::law(), {.title = title}};
    auto const out = prc::law().choose(prc::security_ruling_in_base, base_rule::excluded);
    CHECK_OWED(ruling.when("2024-01-10"_date), doubled_interest, "175");
    CHECK_OWED(ruling.under(out).when("2024-01-10"_date), doubled_interest, "0");
}

TEST_CASE("R-04: rounded row by row, a fen can go another way")
{
    auto const each = prc::law().choose(prc::rounded, rounding_rule::each_row);
    auto const t = debt_of({principal{80.10_cny, due, "p"}})
                       .given(payment_received{.on = "2024-01-01"_date, .amount = 0.15_cny});
    // 1.40175 fen and 1.399125 fen: 2.800875 together, one and one apart
    CHECK_OWED(t.when("2024-01-02"_date), doubled_interest, "0.03");
    CHECK_OWED(t.under(each).when("2024-01-02"_date), doubled_interest, "0.02");
}

TEST_CASE("F-04: talks that end in a settlement before filing save the fee of what was owed then")
{
    scenario const s = scenario{prc::law(), {.title = arbitral_award{.effective_on = "2024-01-22"_date,
                                                                     .due_on = "2024-06-30"_date,
                                                                     .claims = {price{500'000_cny}}}}}
                           .given(application_received{.on = "2024-03-04"_date})
                           .given(pre_filing_talks_opened{.on = "2024-03-05"_date, .consent = true})
                           .given(pre_filing_settled{.on = "2024-03-14"_date, .terms = "x"});
    auto const a = s.given(payment_received{.on = "2024-03-20"_date, .amount = 500'000_cny}).when("2024-04-01"_date);
    REQUIRE(a.fee);
    CHECK(a.fee->is_saved);
    CHECK(a.fee->on_amount == 500'000_cny);
    CHECK(a.fee->amount.value() == 7'400_cny);
    auto const failed = s.given(pre_filing_failed{.on = "2024-03-25"_date});
    CHECK_FALSE(failed.when("2024-04-01"_date).fee);
    auto const filed = failed.given(case_filed{.on = "2024-04-01"_date, .number = "1"}).when("2024-04-01"_date);
    CHECK_FALSE(filed.fee->is_saved);
    CHECK(filed.fee->borne_by == "debtor");
}

TEST_CASE("F-02: after a settlement in enforcement the parties agree who bears the fee (FEE 38)")
{
    auto const s = debt_of_100000();
    CHECK(s.when("2024-02-01"_date).fee->borne_by == "debtor");
    auto const settled = s.given(settlement_reached{.on = "2024-01-20"_date, .id = "s", .form = settlement_form::joint,
                                                    .instalments = {{"2024-06-30"_date, 100'000_cny}}});
    CHECK(settled.when("2024-01-19"_date).fee->borne_by == "debtor");
    CHECK(settled.when("2024-01-20"_date).fee->borne_by == "agreement");
}

TEST_CASE("F-12: the fee of before April 2007 only where it is asked for, as remembered")
{
    auto const remembered = prc::law().choose(prc::fee_before_2007, old_fee_rule::remembered);
    auto fee = [](law const& by, money amount) {
        auto const table = fee_table(by, prc::enforcement_fee, "2007-03-31"_date);
        return table ? fee_by_brackets(amount, table->value, rounding::half_up) : money::from_fen(-1);
    };
    CHECK(fee(prc::law(), 1_cny) == money::from_fen(-1));
    CHECK(fee(remembered, 10'000_cny) == 50_cny);
    CHECK(fee(remembered, 500'000_cny) == 2'500_cny);
    CHECK(fee(remembered, 1'000'000_cny) == 3'000_cny);
    CHECK_FALSE(fee_table(remembered, prc::acceptance_fee, "2007-03-31"_date));
    CHECK(fee_table(prc::law(), prc::enforcement_fee, "2007-04-01"_date).has_value());
}

TEST_CASE("what must come in so that the case can be closed as completed: the debt and the fee")
{
    auto const s = debt_of_100000().given(payment_received{.on = "2024-01-10"_date, .amount = 40'000_cny});
    auto const needed = completed_by(s.file(), prc::law(), as_of{"2024-01-20"_date});
    CHECK(needed.debt == 60'280_cny);
    CHECK(needed.fee == 1'404.20_cny);   // of 100,280 in all
    CHECK(needed.total == 61'684.20_cny);
    scenario const nothing_filed{prc::law(), {.title = judgment{.effective_on = "2024-01-01"_date,
                                                                .claims = {principal{1_cny}}}}};
    CHECK_THROWS_AS((void)completed_by(nothing_filed.file(), prc::law(), as_of{"2024-02-01"_date}), error);
}

TEST_CASE("the ledger of a case says what its assessment says")
{
    auto const s = debt_of({principal{100'000_cny, due, "p"}, at_rate(rate::per_year(385, 10'000, 365))})
                       .given(payment_received{.on = "2024-01-10"_date, .amount = 40'000_cny});
    for (auto const day : {"2024-01-09"_date, "2024-01-10"_date, "2024-06-01"_date})
        CHECK_OWED(s.when(day), total, balance(ledger_of(s.file(), prc::law(), as_of{day}), day).owed.total);
}

TEST_CASE("fine: a person up to 100,000, a unit from 50,000 to 1,000,000 (CPL 118)")
{
    auto fined_of = [](party_kind kind, money amount) {
        std::vector<party> parties{party{.id = "creditor", .role = party_role::creditor},
                                   party{.id = "a", .role = party_role::debtor, .kind = kind}};
        return debt_of({principal{1_cny, due, "p"}}, parties)
            .given(fined{.on = "2024-01-10"_date, .person = "a", .amount = amount,
                         .ground = sanction_ground::refuses_report},
                   {.approved_by = {actor::president}})
            .when("2024-06-01"_date);
    };
    CHECK_NO_FINDING(fined_of(party_kind::person, 100'000_cny), "fine");
    CHECK_ONE_FINDING(fined_of(party_kind::person, 100'000.01_cny), "fine", breach);
    CHECK_NO_FINDING(fined_of(party_kind::unit, 50'000_cny), "fine");
    CHECK_ONE_FINDING(fined_of(party_kind::unit, 49'999.99_cny), "fine", breach);
    CHECK_NO_FINDING(fined_of(party_kind::unit, 1'000'000_cny), "fine");
    CHECK_ONE_FINDING(fined_of(party_kind::unit, 1'000'000.01_cny), "fine", breach);
    CHECK(cites(the_finding(fined_of(party_kind::person, 200'000_cny), "fine"), "CPL@2023:118"));
}

TEST_CASE("fine: limits of before 2013 are not verified and are no law here")
{
    CHECK(prc::law().values(prc::fine_limits).at("2012-12-31"_date) == nullptr);
    CHECK(prc::law().values(prc::fine_limits).at("2013-01-01"_date)->value.person_most == 100'000_cny);
}

TEST_CASE("G-13: a notarised private loan above four times the LPR is told, at it is not (NOT 11)")
{
    auto told = [](rate r, title_kind kind = title_kind::notarised_debt,
                   maybe<claim_nature> nature = claim_nature::loan) {
        auto sum = principal{100'000_cny, due, "p"}.operator claim();
        sum.nature = nature;
        enforceable_title title{.kind = kind, .effective_on = "2023-12-01"_date, .claims = {sum, at_rate(r)}};
        return scenario{prc::law(), {.title = title}}.when("2024-02-01"_date);
    };
    // The LPR of December 2023 is 3.45 %: four times it is 13.80 %.
    CHECK_NO_FINDING(told(rate::per_year(1'380, 10'000, 365)), "G-13");
    CHECK_ONE_FINDING(told(rate::per_year(1'381, 10'000, 365)), "G-13", gap);
    CHECK_NO_FINDING(told(rate::per_year(2'400, 10'000, 365), title_kind::judgment), "G-13");
    CHECK_NO_FINDING(told(rate::per_year(2'400, 10'000, 365), title_kind::notarised_debt, {}), "G-13");
}

TEST_CASE("the court's account: what arrived, what went out, what is held; more out than in is told")
{
    auto const s = debt_of_100000().given(funds_arrived{.on = "2024-01-10"_date, .amount = 5'000_cny});
    CHECK_FALSE(debt_of_100000().when("2024-01-10"_date).account);
    auto paid_out = [&](money amount) {
        return s.given(funds_disbursed{.on = "2024-01-12"_date, .amount = amount, .to = "creditor"})
            .when("2024-01-12"_date);
    };
    CHECK(s.when("2024-01-10"_date).account->held() == 5'000_cny);
    CHECK(paid_out(3'000_cny).account->held() == 2'000_cny);
    CHECK_NO_FINDING(paid_out(5'000_cny), "journal.overdrawn");
    CHECK_ONE_FINDING(paid_out(5'000.01_cny), "journal.overdrawn", warning);
}

TEST_CASE("D-10: a title in dollars bears its doubled part in dollars, and is paid in dollars")
{
    auto const s = debt_of_dollars().given(payment_received{.on = "2024-01-10"_date, .amount = dollars(4'000)});
    auto const a = s.when("2024-01-20"_date);
    CHECK(a.owed.principal.value() == dollars(6'000));
    CHECK(a.owed.doubled_interest.value() == money::from_fen(1'750 + 1'050, usd));   // 17.50 and 10.50
    CHECK(a.owed.total.value().in() == usd);
    CHECK(a.statement.at(0).base == dollars(10'000));
    CHECK(a.also_owed.empty());
    CHECK_FALSE(a.fee);
    CHECK_ONE_FINDING(a, "F-09", gap);
    CHECK(cites(the_finding(a, "F-09"), "FEE:55"));
}

TEST_CASE("D-10: what is owed in two currencies is never added; each is paid by its own")
{
    auto const s = debt_of_dollars({principal{1'000_cny, due, "y"}})
                       .given(payment_received{.on = "2024-01-10"_date, .amount = 400_cny});
    auto const a = s.when("2024-01-10"_date);
    CHECK_OWED(a, principal, "600");
    CHECK_OWED(a, doubled_interest, "1.75");
    REQUIRE(a.also_owed.size() == 1);
    CHECK(a.also_owed[0].principal.value() == dollars(10'000));
    CHECK(a.also_owed[0].received.value() == money::zero());
    CHECK_NO_FINDING(a, "D-10");
}

TEST_CASE("D-10: a payment in a currency in which nothing is owed is told and not counted")
{
    auto const a = debt_of_dollars()
                       .given(payment_received{.on = "2024-01-10"_date, .amount = 400_cny}, {.id = "yuan"})
                       .when("2024-01-10"_date);
    CHECK(a.owed.principal.value() == dollars(10'000));
    CHECK_ONE_FINDING(a, "D-10", gap);
    CHECK(the_finding(a, "D-10").entry == "yuan");
}

TEST_CASE("D-10: what is given up in another currency than its claim is told and not counted")
{
    auto given_up = [](money amount) {
        return debt_of_dollars({principal{1'000_cny, due, "y"}})
            .given(waived{.on = "2024-01-10"_date, .claim = "d", .amount = amount}, {.id = "waiver"})
            .when("2024-01-10"_date);
    };
    CHECK_ONE_FINDING(given_up(5_cny), "D-10", gap);
    CHECK(given_up(5_cny).also_owed.at(0).principal.value() == dollars(10'000));
    CHECK_NO_FINDING(given_up(dollars(5)), "D-10");
    CHECK(given_up(dollars(5)).also_owed.at(0).principal.value() == dollars(9'995));
}

TEST_CASE("D-11: in yuan the debt is converted first, at the mid-rate of the day the doubled part began")
{
    auto by = prc::law()
                  .choose(prc::foreign_title, currency_rule::yuan)
                  .with_mid_rate(usd, "2023-12-29"_date, {70'827, 10'000}, "CFETS")
                  .with_mid_rate(usd, "2024-01-02"_date, {70'770, 10'000}, "CFETS");
    auto const s = debt_of_dollars().under(by);
    // 1 January 2024 had no rate of its own: the last one published by then.
    CHECK_OWED(s.when("2024-01-10"_date), principal, "70827");
    CHECK_OWED(s.when("2024-01-10"_date), doubled_interest, "123.95");   // 70,827 for ten days
    CHECK(s.when("2024-01-10"_date).fee.has_value());
    // The rate of the start day holds for the whole run.
    CHECK_OWED(s.when("2024-06-01"_date), principal, "70827");
    CHECK_REFUSED(debt_of_dollars().under(prc::law().choose(prc::foreign_title, currency_rule::yuan)).when(
                      "2024-01-10"_date),
                  out_of_coverage);
    CHECK_REFUSED(by.with_mid_rate(usd, "2024-01-02"_date, {7, 1}, "other"), law_conflict);
    CHECK_REFUSED(by.with_mid_rate(usd, "2024-01-03"_date, {0, 1}, "other"), invalid_value);
}

TEST_CASE("D-10: delay in another currency before August 2014 is out of coverage")
{
    scenario const old{prc::law(), {.title = judgment{.effective_on = "2013-01-01"_date,
                                                      .claims = {principal{dollars(1), due_on{"2013-02-01"_date}}}}}};
    CHECK_REFUSED(old.when("2014-09-01"_date), out_of_coverage);
}

TEST_CASE("the cap of a running sum is in the currency of the sum it runs on")
{
    auto capped = at_rate(rate::per_day(1, 10'000));
    capped.runs->of = "d";
    capped.runs->cap = 5_cny;
    CHECK_REFUSED(debt_of_dollars({capped}).file(), invalid_value);
    capped.runs->cap = money::from_fen(500, usd);
    CHECK(debt_of_dollars({capped}).when("2024-01-10"_date).owed.general_interest.value() == money::from_fen(500, usd));
}
