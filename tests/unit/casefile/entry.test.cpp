#include <writ/casefile/facts.hpp>
#include <writ/casefile/record.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <random>
#include <string>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

template <class Fact>
std::string text_of(Fact const& fact, details const& common = {})
{
    return canonical_text(to_entry(fact, common));
}

}  // namespace

TEST_CASE("a fact without members is its name and its day")
{
    CHECK(text_of(application_received{.on = "2023-02-01"_date}) ==
          R"({"fact": "application_received", "on": "2023-02-01"})");
    CHECK(text_of(application_received{.on = "2023-02-01T09:00"_moment}) ==
          R"({"fact": "application_received", "at": "2023-02-01T09:00+08:00"})");
}

TEST_CASE("members of every kind are written as the contract spells them")
{
    CHECK(text_of(case_filed{.on = "2023-02-03"_date, .number = "（2023）鲁0402执123号"}) ==
          R"({"fact": "case_filed", "on": "2023-02-03", "number": "（2023）鲁0402执123号"})");
    CHECK(text_of(payment_received{.on = "2023-03-01"_date, .from = "zhang", .amount = 15'000_cny,
                                   .channel = payment_channel::withdrawal}) ==
          R"({"fact": "payment_received", "on": "2023-03-01", "from": "zhang", "amount": "15000.00", )"
          R"("channel": "withdrawal"})");
    CHECK(text_of(detained{.on = "2024-06-22T05:20"_moment, .person = "tian", .days = 15,
                           .ground = sanction_ground::hides_assets, .act = "hid", .urgent = false}) ==
          R"({"fact": "detained", "at": "2024-06-22T05:20+08:00", "person": "tian", "days": 15, )"
          R"("ground": "hides_assets", "act": "hid", "urgent": false})");
    CHECK(text_of(notice_served{.on = "2023-02-10"_date, .debtor = "zhang", .perform_within = 10_days,
                                .means = service_means::left}) ==
          R"({"fact": "notice_served", "on": "2023-02-10", "debtor": "zhang", "perform_within": "10d", )"
          R"("means": "left"})");
    CHECK(text_of(asset_found{.on = "2023-02-10"_date, .asset = "car", .kind_ = asset_kind::movable,
                              .value = 1'000.50_cny, .protected_ = asset_protection::necessity}) ==
          R"({"fact": "asset_found", "on": "2023-02-10", "asset": "car", "kind": "movable", )"
          R"("value": "1000.50", "protected": "necessity"})");
    CHECK(text_of(excluded_period{.on = "2023-02-10"_date, .from = "2023-03-01"_date, .to = "2023-03-05"_date,
                                  .reason = exclusion_reason::auction}) ==
          R"({"fact": "excluded_period", "on": "2023-02-10", "from": "2023-03-01", "to": "2023-03-05", )"
          R"("reason": "auction"})");
    CHECK(text_of(property_report_breached{.on = "2023-02-10"_date, .debtor = "z", .how = report_breach::false_}) ==
          R"({"fact": "property_report_breached", "on": "2023-02-10", "debtor": "z", "how": "false"})");
    CHECK(text_of(referred{.on = "2024-01-02"_date, .debtor = "li", .conduct = "hid the car",
                           .items = {"JS24:3(4)", "JS24:3(5)"}, .acts = {"a", "b"}}) ==
          R"({"fact": "referred", "on": "2024-01-02", "debtor": "li", "conduct": "hid the car", )"
          R"x("items": ["JS24:3(4)", "JS24:3(5)"], "acts": ["a", "b"]})x");
    CHECK(text_of(settlement_reached{.on = "2024-01-02"_date, .id = "s1", .form = settlement_form::private_,
                                     .instalments = {{"2024-02-01"_date, 100_cny}, {"2024-03-01"_date, 50_cny}},
                                     .guarantor = party_id{"wang"}}) ==
          R"({"fact": "settlement_reached", "on": "2024-01-02", "id": "s1", "form": "private", )"
          R"("instalments": [{"due_on": "2024-02-01", "amount": "100.00"}, )"
          R"({"due_on": "2024-03-01", "amount": "50.00"}], "guarantor": "wang"})");
    CHECK(text_of(cooperation_ordered{.on = "2024-01-02"_date, .court = "鲁0405", .document = "（2024）鲁04执协1号"}) ==
          R"({"fact": "cooperation_ordered", "on": "2024-01-02", "court": "鲁0405", )"
          R"("document": "（2024）鲁04执协1号"})");
}

TEST_CASE("what all entries may carry follows the members, absent parts are left out")
{
    CHECK(text_of(officer_assigned{.on = "2023-02-03"_date},
                  {.recorded = "2023-02-05T10:00"_moment, .by = actor::bureau_director,
                   .approved_by = actor::president, .id = "e1", .note = "n", .document = "d"}) ==
          R"({"fact": "officer_assigned", "on": "2023-02-03", "id": "e1", )"
          R"("recorded": "2023-02-05T10:00+08:00", "by": "bureau_director", "approved_by": "president", )"
          R"("document": "d", "note": "n"})");
    CHECK(text_of(officer_assigned{.on = "2023-02-03"_date},
                  {.approved_by = {actor::president, actor::vice_president}}) ==
          R"({"fact": "officer_assigned", "on": "2023-02-03", )"
          R"("approved_by": ["vice_president", "president"]})");
}

TEST_CASE("hostile text is escaped and nothing else is changed")
{
    CHECK(text_of(application_incomplete{.on = "2023-02-03"_date, .missing = "a\"b\\c\n\t\x01 <b>\u202e\x7f é"}) ==
          "{\"fact\": \"application_incomplete\", \"on\": \"2023-02-03\", "
          "\"missing\": \"a\\\"b\\\\c\\u000a\\u0009\\u0001 <b>\u202e\x7f é\"}");
}

TEST_CASE("an own id is kept with what all entries carry, not as a value")
{
    auto const e = to_entry(misconduct_found{.on = "2024-01-02"_date, .id = "hid", .person = "li",
                                             .ground = misconduct_ground::hides_assets},
                            {.note = "n"});
    CHECK(e.common.id == "hid");
    CHECK(e.common.note == "n");
    REQUIRE(e.values.size() == 3);
    CHECK(std::holds_alternative<std::monostate>(e.values[0]));
}

TEST_CASE("get reads a member of an entry of that fact, and nothing of another")
{
    auto const e = to_entry(detained{.on = "2024-06-22"_date, .person = "tian", .days = 15,
                                     .ground = sanction_ground::obstructs, .urgent = true}, {});
    REQUIRE(get<&detained::days>(e) != nullptr);
    CHECK(*get<&detained::days>(e) == 15);
    CHECK(*get<&detained::person>(e) == "tian");
    CHECK(*get<&detained::urgent>(e));
    CHECK(get<&detained::act>(e) == nullptr);
    CHECK(get<&fined::person>(e) == nullptr);
    CHECK(has<&detained::ground>(e, sanction_ground::obstructs));
    CHECK_FALSE(has<&detained::ground>(e, sanction_ground::other));
    CHECK(has<&detained::urgent>(e, true));
    CHECK_FALSE(has<&fined::ground>(e, sanction_ground::obstructs));
    CHECK(value_at<std::int64_t>(e, 99) == nullptr);
    CHECK(value_at<bool>(e, 1) == nullptr);
}

TEST_CASE("get reads days, sums, periods and lists")
{
    auto const settled = to_entry(settlement_reached{.on = "2024-01-02"_date, .id = "s1",
                                                     .form = settlement_form::joint,
                                                     .instalments = {{"2024-02-01"_date, 100_cny}}}, {});
    REQUIRE(get<&settlement_reached::instalments>(settled) != nullptr);
    CHECK(get<&settlement_reached::instalments>(settled)->front() == instalment{"2024-02-01"_date, 100_cny});
    auto const none = to_entry(settlement_reached{.on = "2024-01-02"_date, .id = "s1",
                                                  .form = settlement_form::joint}, {});
    CHECK(get<&settlement_reached::instalments>(none) == nullptr);
    auto const extended = to_entry(term_extended{.on = "2024-01-02"_date, .months = 3}, {});
    CHECK(*get<&term_extended::months>(extended) == 3);
    CHECK(get<&term_extended::length>(extended) == nullptr);
    auto const served = to_entry(notice_served{.on = "2024-01-02"_date, .perform_within = 10_days}, {});
    CHECK(*get<&notice_served::perform_within>(served) == 10_days);
    auto const until = to_entry(stayed{.on = "2024-01-02"_date, .until = "2024-02-01"_date}, {});
    CHECK(*get<&stayed::until>(until) == "2024-02-01"_date);
    auto const paid = to_entry(payment_received{.on = "2024-01-02"_date, .amount = 5_cny}, {});
    CHECK(*get<&payment_received::amount>(paid) == 5_cny);
}

TEST_CASE("an entry is recorded when it says so, else at the start of its day")
{
    CHECK(to_entry(closed_completed{.on = "2024-01-02T10:00"_moment}, {}).recorded() ==
          "2024-01-02T00:00"_moment);
    CHECK(to_entry(closed_completed{.on = "2024-01-02"_date}, {.recorded = "2024-03-01T08:00"_moment}).recorded() ==
          "2024-03-01T08:00"_moment);
}

TEST_CASE("the canonical order is day, time, order of facts, text")
{
    std::vector<entry> const sorted{
        to_entry(closed_completed{.on = "2024-01-01"_date}, {}),
        to_entry(cured{.on = "2024-01-02"_date}, {}),
        to_entry(case_filed{.on = "2024-01-02"_date, .number = "1"}, {}),
        to_entry(payment_received{.on = "2024-01-02"_date, .amount = 10_cny}, {}),
        to_entry(payment_received{.on = "2024-01-02"_date, .amount = 9_cny}, {}),
        to_entry(closed_completed{.on = "2024-01-02"_date}, {}),
        to_entry(revived{.on = "2024-01-02T00:00"_moment, .number = "2"}, {}),
        to_entry(cured{.on = "2024-01-02T09:00"_moment}, {}),
        to_entry(application_received{.on = "2024-01-03"_date}, {}),
    };
    std::vector<std::string> expected;
    for (auto const& e : sorted) expected.push_back(canonical_text(e));
    std::mt19937 random{3};
    for (int i = 0; i < 500; ++i) {
        auto journal = sorted;
        std::shuffle(journal.begin(), journal.end(), random);
        sort_canonically(journal);
        for (std::size_t j = 0; j < journal.size(); ++j) REQUIRE(canonical_text(journal[j]) == expected[j]);
    }
}
