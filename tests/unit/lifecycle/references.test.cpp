/// Every reference of every fact: to nobody, to a thing of another kind, to a party in another role.

#include "lives.hpp"

#include <writ/lifecycle/case_file.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <vector>

using namespace writ;

namespace {

/// The refusal that says of that member of that fact what the code says; another refusal is another matter.
bool is_refused(file_data data, entry const& of, std::string const& member, refusal_code code)
{
    auto const loaded = case_file::load(std::move(data));
    if (loaded) return false;
    auto const& no = loaded.error();
    return no.code == code && no.fact == name_of(of) && no.pointer == "/journal/0/" + member;
}

/// The fact, and what others it names beside the member in question.
file_data bag(entry const& e)
{
    auto data = lives::frame();
    data.journal = {e};
    for (auto& other : short_form::journal("clues_asked@2 id=asked; asset_found@2 asset=car kind=movable;"
                                           "asset_found@2 asset=debt kind=receivable;"
                                           "asset_found@2 asset=flat kind=immovable"))
        data.journal.push_back(std::move(other));
    return data;
}

/// The first entry of the pool that is the fact and gives the member.
entry sample(fact_kind kind, std::size_t member)
{
    static auto const pool = lives::pool();
    for (auto const& e : pool)
        if (e.kind == kind && !std::holds_alternative<std::monostate>(e.values[member])) return e;
    // left out in the pool because it is implied
    for (auto const& e : pool)
        if (e.kind == kind) return e;
    FAIL("the pool lacks " << describe(kind).name);
    std::abort();
}

/// The member names that; the references before it are known, those after it that may be left out are.
entry naming(entry e, std::size_t member, std::string const& name)
{
    auto const& members = describe(e.kind).members;
    for (std::size_t i = 0; i < members.size(); ++i) {
        bool const is_entry = members[i].type == member_type::entry;
        bool const refers = is_entry || members[i].type == member_type::entries ||
                            members[i].type == member_type::asset || members[i].type == member_type::settlement;
        if (i < member && is_entry) e.values[i] = std::string{"asked"};
        if (i > member && refers && !members[i].mandatory) e.values[i] = {};
    }
    if (members[member].type == member_type::entries || members[member].type == member_type::recipients)
        e.values[member] = std::vector<std::string>{name};
    else
        e.values[member] = name;
    e.on = short_form::day(-30);
    e.common.id = "the-one-that-names";
    return e;
}

template <class Visit>
void for_each_member(Visit visit)
{
    for (auto const& fact : vocabulary())
        for (std::size_t i = 0; i < fact.members.size(); ++i) visit(fact, i, fact.members[i]);
}

bool is_reference(member_type type)
{
    switch (type) {
    case member_type::party:
    case member_type::asset:
    case member_type::claim:
    case member_type::entry:
    case member_type::entries:
    case member_type::settlement:
    case member_type::recipient:
    case member_type::recipients: return true;
    default: return false;
    }
}

/// One entry of every fact, each with an id.
std::map<fact_kind, entry> one_of_each()
{
    std::map<fact_kind, entry> out;
    for (auto& e : lives::pool()) {
        if (is_bookkeeping(e.kind)) e.values[0] = std::string{"asked"};
        e.common.id = "some-" + std::string{name_of(e)};
        out.emplace(e.kind, std::move(e));
    }
    return out;
}

using kinds = std::set<std::string_view>;

kinds kinds_accepted(fact_description const& fact, std::size_t member)
{
    kinds out;
    static auto const targets = one_of_each();
    for (auto const& [kind, target] : targets) {
        auto const e = naming(sample(fact.kind, member), member, target.common.id);
        auto data = bag(e);
        data.journal.push_back(target);
        if (!is_refused(std::move(data), e, std::string{fact.members[member].name}, refusal_code::unknown_id))
            out.insert(describe(kind).name);
    }
    return out;
}

constexpr auto applications =
    "requested bounty_requested audit_requested measure_review_applied listing_requested resumption_applied "
    "private_prosecution_filed cooperation_requested entrusted objection_filed reconsideration_applied "
    "title_suit_filed party_change_applied non_enforcement_applied superior_petitioned bankruptcy_transferred";
constexpr auto measures =
    "requested answered compelled fined detained searched consumption_restricted listed_dishonest exit_banned "
    "asset_sealed";
constexpr auto contested =
    "filing_refused objection_filed party_change_applied party_changed non_enforcement_applied closed_rejected";
constexpr auto in_suit = "objection_filed party_change_applied party_changed";

/// What an entry named there may be; members not listed take any fact of the case.
std::map<std::string, std::string_view> const narrow{
    {"answered.request", applications},
    {"cured.request", applications},
    {"resumption_refused.request", "resumption_applied"},
    {"clue_verified.clue", "clue_received"},
    {"referred.acts", "misconduct_found"},
    {"pause_ended.pause", "suspended stayed stay_granted_on_guarantee"},
    {"measure_review_applied.measure", measures},
    {"measure_review_decided.measure", measures},
    {"objection_decided.objection", "objection_filed"},
    {"reconsideration_applied.objection", contested},
    {"reconsideration_decided.objection", contested},
    {"title_suit_filed.objection", in_suit},
    {"title_suit_decided.objection", in_suit},
    {"settlement_performed.settlement", "settlement_reached"},
    {"settlement_breached.settlement", "settlement_reached"},
    {"settlement_sued.settlement", "settlement_reached"},
    {"settlement_reached.replaces", "settlement_reached"},
    {"resumption_applied.settlement", "settlement_reached"},
};
/// Any text will do: it only tells one act from another.
std::set<std::string> const any_text{"fined.act", "detained.act"};

/// The facts of which one of the two lists speaks alone.
std::string difference(kinds const& a, std::vector<std::string> const& words)
{
    kinds const b{words.begin(), words.end()};
    std::vector<std::string_view> out;
    std::set_symmetric_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    std::string list;
    for (auto const one : out) list += std::string{one} + ' ';
    return list;
}

}  // namespace

TEST_CASE("the pool holds every fact of the vocabulary, and every member that refers to something")
{
    auto const pool = lives::pool();
    for_each_member([&](auto const& fact, std::size_t i, auto const& member) {
        CAPTURE(fact.name);
        CAPTURE(member.name);
        bool const implied = member.name == "debtor" || member.name == "person" || member.name == "from";
        bool const given = std::any_of(pool.begin(), pool.end(), [&](auto const& e) {
            return e.kind == fact.kind && !std::holds_alternative<std::monostate>(e.values[i]);
        });
        if (is_reference(member.type)) CHECK((given || implied));
    });
}

TEST_CASE("what names nobody and nothing is refused, at its place")
{
    for_each_member([&](auto const& fact, std::size_t i, auto const& member) {
        auto const name = std::string{fact.name} + '.' + std::string{member.name};
        if (!is_reference(member.type) || any_text.count(name) != 0 || name == "asset_found.asset") return;
        CAPTURE(name);
        auto const e = naming(sample(fact.kind, i), i, "nobody");
        CHECK(is_refused(bag(e), e, std::string{member.name}, refusal_code::unknown_id));
    });
}

TEST_CASE("an entry is named only where it can be meant")
{
    std::string any;
    std::string anything;
    for (auto const& fact : vocabulary()) {
        if (!is_bookkeeping(fact.kind)) any += std::string{fact.name} + ' ';
        anything += std::string{fact.name} + ' ';
    }
    std::set<std::string> asked;
    for_each_member([&](auto const& fact, std::size_t i, auto const& member) {
        bool const names_entry = member.type == member_type::entry || member.type == member_type::entries ||
                                 member.type == member_type::settlement;
        if (!names_entry) return;
        auto const name = std::string{fact.name} + '.' + std::string{member.name};
        CAPTURE(name);
        auto const found = narrow.find(name);
        auto const expected = found != narrow.end()                              ? found->second
                              : any_text.count(name) != 0 || fact.name == "retracted" ? std::string_view{anything}
                                                                                  : std::string_view{any};
        CHECK(difference(kinds_accepted(fact, i), short_form::split(expected, ' ')).empty());
        asked.insert(name);
    });
    for (auto const& row : narrow) CHECK_MESSAGE(asked.count(row.first) == 1, row.first);
}

TEST_CASE("a party is named only in a role it can have there")
{
    std::map<std::string_view, std::string> const roles{{"debtor", "b"}, {"guarantor", "g"}, {"from", "b g r t u x"},
                                                        {"third_party", "t u"}};
    auto const parties = lives::frame().parties;
    for_each_member([&](auto const& fact, std::size_t i, auto const& member) {
        if (member.type != member_type::party) return;
        CAPTURE(fact.name);
        CAPTURE(member.name);
        auto const found = roles.find(member.name);
        auto const expected = found == roles.end() ? "a b g r t u x" : found->second;
        kinds accepted;
        for (auto const& p : parties) {
            auto const e = naming(sample(fact.kind, i), i, p.id.value);
            if (!is_refused(bag(e), e, std::string{member.name}, refusal_code::wrong_role))
                accepted.insert(p.id.value);
        }
        CHECK(difference(accepted, short_form::split(expected, ' ')).empty());
    });
}

TEST_CASE("whom something went to is a party or another court")
{
    std::map<std::string, bool> const names{{"a", true},      {"x", true},     {"鲁0405", true},
                                            {"最高法", true}, {"0405", false}, {"A", false}};
    for (auto const* line : {"served@9 entry=f to=", "handed_over@9 asset=car to=", "funds_disbursed@9 amount=1 to="})
        for (auto const& row : names) {
            auto const text = line + row.first;
            CAPTURE(text);
            auto data = lives::frame();
            data.journal = short_form::journal("case_filed@2 number=1 id=f; asset_found@2 asset=car kind=movable");
            data.journal.push_back(short_form::fact(text));
            auto const loaded = case_file::load(std::move(data));
            CHECK(loaded.has_value() == row.second);
            if (!loaded) CHECK(loaded.error().pointer == "/journal/2/to");
        }
}

TEST_CASE("a debtor is implied where there is one, and asked for where there are two")
{
    for_each_member([&](auto const& fact, std::size_t i, auto const& member) {
        if (member.name != "debtor" && member.name != "person" && member.name != "from") return;
        if (member.type != member_type::party) return;
        CAPTURE(fact.name);
        auto e = naming(sample(fact.kind, i), i, "b");
        e.values[i] = {};
        auto data = bag(e);
        CHECK_FALSE(is_refused(data, e, std::string{member.name}, refusal_code::missing));
        data.parties.push_back({.id = "b2", .role = party_role::debtor});
        CHECK(is_refused(data, e, std::string{member.name}, refusal_code::missing));
    });
}
