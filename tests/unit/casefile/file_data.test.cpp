#include <writ/casefile/facts.hpp>
#include <writ/casefile/file_data.hpp>
#include <writ/casefile/record.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <string>

using namespace writ;
using namespace writ::literals;

namespace {

file_data with_parties(std::vector<party> parties)
{
    return {.title = {.effective_on = "2023-01-01"_date}, .parties = std::move(parties)};
}

}  // namespace

TEST_CASE("one creditor and one debtor are implied")
{
    auto const parties = implied_parties();
    REQUIRE(parties.size() == 2);
    CHECK(parties[0].role == party_role::creditor);
    CHECK(parties[1].role == party_role::debtor);
    CHECK(parties[1].id == party_id{"debtor"});
}

TEST_CASE("the only debtor is filled in where debtor, person or from is left out")
{
    auto const file = with_parties(
        {{.id = "a", .role = party_role::creditor}, {.id = "b", .role = party_role::debtor}});
    auto served = to_entry(notice_served{.on = "2023-02-01"_date}, {});
    REQUIRE(fill_in(served, file));
    CHECK(*get<&notice_served::debtor>(served) == "b");
    auto missed = to_entry(summons_missed{.on = "2023-02-01"_date}, {});
    REQUIRE(fill_in(missed, file));
    CHECK(*get<&summons_missed::person>(missed) == "b");
    auto paid = to_entry(payment_received{.on = "2023-02-01"_date, .amount = 1_cny}, {});
    REQUIRE(fill_in(paid, file));
    CHECK(*get<&payment_received::from>(paid) == "b");
}

TEST_CASE("what was given stays, and other parties are not filled in")
{
    auto const file = with_parties(
        {{.id = "b", .role = party_role::debtor}, {.id = "c", .role = party_role::third_party}});
    auto paid = to_entry(payment_received{.on = "2023-02-01"_date, .from = "c", .amount = 1_cny}, {});
    REQUIRE(fill_in(paid, file));
    CHECK(*get<&payment_received::from>(paid) == "c");
    auto found = to_entry(asset_found{.on = "2023-02-01"_date, .asset = "car", .kind_ = asset_kind::movable}, {});
    REQUIRE(fill_in(found, file));
    CHECK(get<&asset_found::owner>(found) == nullptr);
    auto settled = to_entry(settlement_reached{.on = "2023-02-01"_date, .id = "s", .form = settlement_form::joint}, {});
    REQUIRE(fill_in(settled, file));
    CHECK(get<&settlement_reached::guarantor>(settled) == nullptr);
}

TEST_CASE("with two debtors, or none, the debtor must be named")
{
    for (auto const& file : {with_parties({{.id = "b", .role = party_role::debtor},
                                           {.id = "c", .role = party_role::debtor}}),
                             with_parties({{.id = "a", .role = party_role::creditor}})}) {
        auto served = to_entry(notice_served{.on = "2023-02-01"_date}, {});
        auto const filled = fill_in(served, file);
        REQUIRE_FALSE(filled);
        CHECK(filled.error().code == refusal_code::missing);
        CHECK(filled.error().pointer == "/debtor");
        CHECK(filled.error().fact == "notice_served");
    }
}

TEST_CASE("parties and entries are found by their ids")
{
    auto file = with_parties({{.id = "a", .role = party_role::creditor}, {.id = "b", .role = party_role::debtor}});
    file.journal = {to_entry(clue_received{.on = "2023-02-01"_date, .about = clue_subject::asset}, {.id = "c1"})};
    CHECK(find_party(file, "b") == &file.parties[1]);
    CHECK(find_party(file, "x") == nullptr);
    CHECK(find_entry(file, "c1") == &file.journal[0]);
    CHECK(find_entry(file, "c2") == nullptr);
    REQUIRE(debtors_of(file).size() == 1);
    CHECK(debtors_of(file)[0]->id == party_id{"b"});
}

TEST_CASE("a sum of the title knows its kind and its last day")
{
    enforceable_title const title = mediation{.effective_on = "2022-08-20"_date,
                                              .claims = {principal{95'300_cny, due_on{"2022-09-30"_date}},
                                                         lawyer_fee{5'000_cny}}};
    CHECK(title.kind == title_kind::mediation);
    REQUIRE(title.claims.size() == 2);
    CHECK(title.claims[0].kind == claim_kind::principal);
    CHECK(*title.claims[0].amount == 95'300_cny);
    CHECK(due_of(title.claims[0], title) == "2022-09-30"_date);
    CHECK(due_of(title.claims[1], title) == "2022-08-20"_date);
    auto later = title;
    later.due_on = "2022-09-01"_date;
    CHECK(due_of(later.claims[0], later) == "2022-09-30"_date);
    CHECK(due_of(later.claims[1], later) == "2022-09-01"_date);
}
