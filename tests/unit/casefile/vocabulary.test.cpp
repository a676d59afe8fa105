#include <writ/casefile/actor.hpp>
#include <writ/casefile/facts.hpp>
#include <writ/casefile/party.hpp>
#include <writ/casefile/title.hpp>
#include <writ/casefile/vocabulary.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace writ;

namespace {

/// The table of facts of the contract, a fact a line, in its own notation: `[member]` may be left out,
/// `a|b` is one of two, `member: a|b` has these words, `list:[{...}]` holds parts.
constexpr std::string_view contract = R"(
// papers and requests
served {entry, to, [means]}
requested {id, what, [entry], [asset], [party]}
answered {request, outcome}
cured {[request]}
security_given {party, [entry], [amount]}
// start
application_received
application_incomplete {missing}
performance_demanded {debtor}
performance_promised {debtor}
hindered {party, from, [to]}
pre_filing_talks_opened {consent}
pre_filing_settled {terms, [instalments]}
pre_filing_failed
case_filed {number}
filing_refused {reason}
officer_assigned
file_received_by_officer
// opening moves
notice_issued {debtor}
notice_served {debtor, [perform_within], [means]}
clues_asked
property_report_ordered {debtor, [report_within]}
property_reported {debtor, [complete], [supplement]}
property_report_breached {debtor, how: refused|false|late}
property_changed {debtor}
// investigation
network_query_made {scope}
network_query_returned {found}
field_inquiry_made {[what]}
inquiry_finished
debtor_sought {debtor}
clue_received {about: asset|person, [urgent]}
clue_verified {clue, confirmed}
bounty_requested
bounty_posted
audit_requested
asset_found {asset, kind: deposit|movable|immovable|equity|receivable|other, [value], [owner], [district],
    [protected]}
asset_ruled_out {asset, reason}
debtor_located {debtor, place, [outside: district|province]}
debtor_lost {debtor}
// persons
summoned {person, [served]}
summons_missed {person, [excused]}
misconduct_found {id, person, ground}
compelled {person, at, [place], [court], [complex]}
compel_ended {person, at}
fined {person, amount, ground, [act]}
detained {person, at, days, ground, [act], [court], [urgent]}
leave_granted {person, from, to}
detention_released {person, at, [early]}
family_notified {person, at, [unreachable]}
measure_review_applied {measure}
measure_review_decided {measure, outcome, [oral]}
searched {place}
eviction_announced {within}
evicted
// credit
consumption_restricted {debtor}
consumption_lifted {debtor, ground}
listing_requested {debtor}
listed_dishonest {debtor, ground, [extra_years]}
grace_granted {debtor, months}
delisted {debtor, ground}
exit_banned {person}
exit_ban_lifted {person, [ground]}
record_error_found {record, what}
record_corrected {record}
// assets
asset_sealed {asset, [waiting], [term], [preservation], [held], [owner_consents], [by_court]}
seal_renewed {asset, [term]}
seal_released {asset, ground, [by_court]}
valuation_started {asset, [method]}
valuation_reported {asset, value}
price_fixed {asset, value}
auction_announced {asset, round, auction_on, start_price, [mode], [deposit]}
auction_held {asset, round, sold, [price], [buyer], [opened_at], [closed_at], [last_bid_at]}
auction_resumed {asset}
deposit_settled {asset, how}
sale_opened {asset, price}
sale_held {asset, sold, [price], [first_bid_at]}
price_paid {asset}
taken_in_kind {asset, value, [by_agreement]}
transfer_ruled {asset}
handed_over {asset|claim, to}
third_debt_notified {asset, third_party}
third_debt_objected {asset, [admitted]}
third_debt_ruled {asset}
// money
payment_received {from, amount, [channel: voluntary|withdrawal|realisation], [how], [waives]}
funds_arrived {amount}
funds_disbursed {amount, to}
disbursement_deferred {reason}
waived {claim, amount}
cost_incurred {amount, what, paid_by}
distribution_planned {amount}
reversal_ruled {amount|asset}
// other duties
performed {claim}
duty_breached {claim}
period_set {claim, until}
// settlement
settlement_reached {id, form, instalments:[{due_on, amount}], [gives], [guarantor], [direct_enforcement],
    [long_term], [replaces]}
settlement_performed {settlement}
settlement_breached {settlement, [from]}
resumption_applied {settlement|closing, [ground]}
resumption_refused {reason, [request]}
enforcement_resumed
settlement_sued {settlement}
stay_granted_on_guarantee {until, guarantor}
guarantee_period_set {until}
// pauses
suspended {ground}
stayed {until}
pause_ended {[pause]}
excluded_period {from, to, reason}
term_extended {months|length, [deadline], [entry]}
// forum
cooperation_requested
cooperation_ordered {court, document}
matter_entrusted {court, what}
entrusted {court}
designated {court}
elevated {court}
moved_case_filed {court, number}
returned {court}
away_mission_approved {province}
away_mission_started {province}
// remedies
objection_filed {id, kind, party, [against], [asset], [known_on]}
objection_decided {objection, upheld}
reconsideration_applied {objection}
reconsideration_decided {objection, upheld}
title_suit_filed {objection}
title_suit_decided {objection, upheld}
party_change_applied {[id], [party], [how]}
party_changed {party, how}
party_ended {party, how}
non_enforcement_applied {[known_on]}
non_enforcement_decided {granted}
superior_petitioned
superior_ordered {[within], [what], [entry]}
bankruptcy_transferred {debtor, court, consent_of}
// crime
referred {debtor, conduct, [items], [acts], [complex]}
referral_accepted {debtor}
referral_declined {debtor}
private_prosecution_filed {debtor}
charged {debtor}
not_prosecuted {debtor, reason}
forgiven {debtor}
convicted {debtor, term_months, [suspended_months], [fine]}
acquitted {debtor}
// closing
closed_completed
closing_talk_held
closed_this_round
closed_terminated {ground}
closed_cancelled {ground}
closed_non_enforced {ground}
closed_rejected {ground}
revived {number}
requery_made {[found]}
// book-keeping
retracted {entry, reason}
corrected {entry, with, reason}
)";

/// Its table of words: `fact.member: words`, continued on indented lines. What is applied for in a change of
/// party has the words of the change.
constexpr std::string_view contract_words = R"(
served.means: direct left electronic post entrusted forwarded public_notice web_notice
notice_served.means: direct left electronic post entrusted forwarded public_notice web_notice
requested.what: approval consumption_order exit_ban exemption delisting listing_correction preservation
    seal_renewal stay extension inquiry valuation_reissue valuation_correction valuation_explanation
    valuation_papers continued_auction self_sale participation counter_objection handover return_of_case annulment
    execution_certificate supervision petition order_reconsideration prosecution cost_review compensation other
answered.outcome: incomplete docketed turned_away granted refused done
settlement_reached.form: joint one_side_accepted oral_on_record private
network_query_made.scope: national provincial local
fined.ground: refuses_report false_report hides_assets able_but_refuses breaks_consumption_order
    defies_summons obstructs refuses_to_assist other
detained.ground: refuses_report false_report hides_assets able_but_refuses breaks_consumption_order
    defies_summons obstructs refuses_to_assist other
misconduct_found.ground: refuses_report false_report hides_assets able_but_refuses breaks_consumption_order
    defies_summons obstructs refuses_to_assist other forges_evidence sham_suit disposes_of_sealed
    interferes_after_end
listed_dishonest.ground: able_but_refuses evidence_or_violence sham_or_hiding report_breach consumption_breach
    settlement_breach
delisted.ground: performed settlement_performed creditor_agrees queries_empty retrial_or_bankruptcy
    non_enforced terminated term_over early_correction wrongly_listed
consumption_lifted.ground: performed secured creditor_agrees other
exit_ban_lifted.ground: performed secured creditor_agrees other
record_error_found.what: wrong inaccurate hide
asset_found.protected: home necessity
asset_ruled_out.reason: unsold not_held protected minor_value third_party no_surplus other
seal_released.ground: third_party_asset withdrawn unsold paid secured excess bankruptcy other
valuation_started.method: agreed directed network appraised
auction_announced.mode: online offline
deposit_settled.how: returned paid_over forfeited
payment_received.how: transfer cash to_creditor
suspended.ground: creditor_agrees settlement title_objection party_dead successor_unknown retrial
    award_challenged bankruptcy other
suspended.at_request_of: debtor creditor court
excluded_period.reason: public_notice audit valuation inventory jurisdiction_dispute court_dispute
    instructions auction stay suspension other
resumption_applied.ground: breach fraud assets_found returned conditions_returned
matter_entrusted.what: query freeze seal service inquiry other
objection_filed.kind: conduct title jurisdiction distribution limitation settlement valuation network
measure_review_decided.outcome: upheld changed revoked
party_changed.how: heir spouse successor merged divided assignee renamed sole_owner general_partner
    head_office assets_received promised other limited_partner_unpaid capital_unpaid capital_withdrawn
    unpaid_shares_sold one_person_company unliquidated
party_change_applied.how: heir spouse successor merged divided assignee renamed sole_owner general_partner
    head_office assets_received promised other limited_partner_unpaid capital_unpaid capital_withdrawn
    unpaid_shares_sold one_person_company unliquidated
party_ended.how: died missing dissolved incapable
superior_ordered.what: finish docket decide correct
closed_terminated.ground: withdrawn instrument_annulled no_estate alimony_creditor_dead unable_to_repay
    bankrupt long_settlement sued_on_settlement settlement_performed thing_destroyed dissolved other
closed_cancelled.ground: jurisdiction_upheld first_filed_elsewhere returned_entrustment designated elevated
    entrusted
closed_non_enforced.ground: award notarised limitation public_interest
closed_rejected.ground: conditions_missing award_indefinite other
)";

std::string_view trimmed(std::string_view s)
{
    auto const begin = s.find_first_not_of(' ');
    return begin == s.npos ? std::string_view{} : s.substr(begin, s.find_last_not_of(' ') - begin + 1);
}

std::vector<std::string> lines_of(std::string_view text)
{
    std::vector<std::string> out;
    while (!text.empty()) {
        auto const line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (line.empty() || line.starts_with("//")) continue;
        if (line.front() == ' ') out.back() += ' ' + std::string{trimmed(line)};
        else out.emplace_back(line);
    }
    return out;
}

struct promised_member {
    std::string name;
    bool mandatory;
    std::string words{};   ///< where the table itself lists them
    bool is_list{false};
};

struct promised_fact {
    std::string name;
    std::vector<promised_member> members{};
};

std::string with_commas(std::string words, char between)
{
    for (auto at = words.find(between); at != words.npos; at = words.find(between, at + 2))
        words.replace(at, 1, ", ");
    return words;
}

/// One item between the commas: `[member]`, `a|b`, `member: a|b`, `list:[{...}]`.
void read_member(std::string_view item, std::vector<promised_member>& out)
{
    bool const optional = item.front() == '[';
    if (optional) item = item.substr(1, item.size() - 2);
    auto const colon = item.find(':');
    auto const name = item.substr(0, colon);
    if (name == "at") return;   // the entry's own moment, no member
    auto const bar = name.find('|');
    if (bar != name.npos) {
        out.push_back({std::string{name.substr(0, bar)}, false});
        out.push_back({std::string{name.substr(bar + 1)}, false});
        return;
    }
    promised_member member{std::string{name}, !optional};
    if (colon != item.npos) {
        auto const rest = trimmed(item.substr(colon + 1));
        member.is_list = rest.front() == '[';
        if (!member.is_list) member.words = with_commas(std::string{rest}, '|');
    }
    out.push_back(std::move(member));
}

promised_fact read_fact(std::string_view line)
{
    auto const brace = line.find('{');
    promised_fact out{std::string{trimmed(line.substr(0, brace))}};
    if (brace == line.npos) return out;
    auto const inside = line.substr(brace + 1, line.rfind('}') - brace - 1);
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= inside.size(); ++i) {
        char const c = i < inside.size() ? inside[i] : ',';
        if (c == '[' || c == '{') ++depth;
        if (c == ']' || c == '}') --depth;
        if (c != ',' || depth != 0) continue;
        read_member(trimmed(inside.substr(begin, i - begin)), out.members);
        begin = i + 1;
    }
    return out;
}

std::vector<promised_fact> const& promised()
{
    static std::vector<promised_fact> const all = [] {
        std::vector<promised_fact> out;
        for (auto const& line : lines_of(contract)) out.push_back(read_fact(line));
        return out;
    }();
    return all;
}

/// `return_` and its like keep C++ keywords apart; the contract has no underscore there.
std::string without_underscores(std::string_view words)
{
    std::string out{words};
    for (auto at = out.find("_,"); at != out.npos; at = out.find("_,", at)) out.erase(at, 1);
    if (!out.empty() && out.back() == '_') out.pop_back();
    return out;
}

/// Contract, section 2: where there is only one debtor, these parties may be left out.
bool may_be_implied(member_description const& member)
{
    return member.type == member_type::party &&
           (member.name == "debtor" || member.name == "person" || member.name == "from");
}

template <word E>
std::string words_of()
{
    std::string out;
    for (int i = 0;; ++i) {
        auto const name = name_of(static_cast<E>(i));
        if (name.empty()) return out;
        out += (out.empty() ? "" : " ") + std::string{name};
    }
}

template <class Fact>
void check_against_struct()
{
    auto const& fact = describe(Fact::kind);
    std::size_t index = 0;
    Fact::members([&](std::string_view declared, auto) {
        REQUIRE(index < fact.members.size());
        auto const& name = fact.members[index++].name;
        CHECK(declared.substr(0, name.size()) == name);
        CHECK((declared == name || declared == std::string{name} + '_'));
    });
    CHECK(index == fact.members.size());
    CHECK(fact.label_zh == Fact::label_zh);
}

}  // namespace

TEST_CASE("the vocabulary is the contract's: facts in its order, members in theirs, what must be given")
{
    REQUIRE(promised().size() == 151);
    REQUIRE(vocabulary().size() == promised().size());
    CHECK(fact_count == promised().size());
    for (std::size_t i = 0; i < promised().size(); ++i) {
        auto wanted = promised()[i];
        auto const& fact = vocabulary()[i];
        CAPTURE(wanted.name);
        REQUIRE(fact.name == wanted.name);
        // what the table of words alone names comes last
        if (wanted.name == "suspended") wanted.members.push_back({"at_request_of", false});
        REQUIRE(fact.members.size() == wanted.members.size());
        for (std::size_t m = 0; m < wanted.members.size(); ++m) {
            auto const& member = fact.members[m];
            auto const& promise = wanted.members[m];
            CAPTURE(promise.name);
            CHECK(member.name == promise.name);
            // a list may be empty
            CHECK(member.mandatory == (promise.mandatory && !may_be_implied(member) && !promise.is_list));
            if (promise.is_list) CHECK(member.type == member_type::instalments);
            if (!promise.words.empty()) CHECK(without_underscores(member.words) == promise.words);
        }
    }
}

TEST_CASE("each word member has the words of the contract, and the contract gives every word member its words")
{
    std::set<std::string> told;
    for (auto const& line : lines_of(contract_words)) {
        auto const dot = line.find('.');
        auto const colon = line.find(':');
        auto const kind = fact_named(line.substr(0, dot));
        CAPTURE(line);
        REQUIRE(kind);
        auto const& fact = describe(*kind);
        auto const at = member_named(fact, line.substr(dot + 1, colon - dot - 1));
        REQUIRE(at);
        CHECK(without_underscores(fact.members[*at].words) == with_commas(line.substr(colon + 2), ' '));
        CHECK(told.insert(line.substr(0, colon)).second);
    }
    for (auto const& fact : promised())
        for (auto const& member : fact.members)
            if (!member.words.empty()) CHECK(told.insert(fact.name + '.' + member.name).second);
    for (auto const& fact : vocabulary())
        for (auto const& member : fact.members) {
            auto const name = std::string{fact.name} + '.' + std::string{member.name};
            CAPTURE(name);
            CHECK((member.type == member_type::word) == (told.count(name) != 0));
        }
}

TEST_CASE("the vocabulary says of each fact what its struct declares")
{
#define WRIT_CHECK_FACT(fact) check_against_struct<fact>();
    WRIT_FACTS(WRIT_CHECK_FACT)
#undef WRIT_CHECK_FACT
}

TEST_CASE("each fact is found by its name, and has a label in Chinese of its own")
{
    std::set<std::string_view> labels;
    for (auto const& fact : vocabulary()) {
        CHECK(fact_named(fact.name) == fact.kind);
        CHECK(&describe(fact.kind) == &fact);
        CHECK(labels.insert(fact.label_zh).second);
    }
    for (auto const* wrong : {"", "filed", "case_filed ", "Case_filed", "retract"})
        CHECK_FALSE(fact_named(wrong));
}

TEST_CASE("each member is found by its name, without the underscore of C++")
{
    auto const& found = describe(fact_kind::asset_found);
    CHECK(member_named(found, "kind") == 1);
    CHECK(member_named(found, "protected") == 5);
    CHECK_FALSE(member_named(found, "kind_"));
    CHECK_FALSE(member_named(found, ""));
    CHECK(found.members[1].words == "deposit, movable, immovable, equity, receivable, other");
}

TEST_CASE("a word member has words, and no other member has")
{
    for (auto const& fact : vocabulary())
        for (auto const& member : fact.members)
            CHECK((member.type == member_type::word) == !member.words.empty());
}

TEST_CASE("the words of the frame are those of the contract")
{
    CHECK(words_of<title_kind>() == "judgment ruling mediation payment_order arbitral_award notarised_debt "
                                    "criminal_property_part foreign_judgment_recognised other administrative "
                                    "labour_award security_realisation");
    CHECK(words_of<claim_kind>() == "principal price damages liquidated_interest general_interest "
                                    "contract_penalty litigation_costs lawyer_fee realisation_costs delivery "
                                    "conduct");
    CHECK(words_of<claim_nature>() == "support pension medical wages injury loan other");
    CHECK(words_of<party_role>() ==
          "creditor debtor guarantor third_party assisting_unit bidder representative");
    CHECK(words_of<party_kind>() == "person unit other_organisation");
    CHECK(words_of<representative_as>() == "legal head actual_controller directly_responsible agent guardian");
    CHECK(words_of<actor>() == "officer judge bureau bureau_director panel vice_president president "
                               "superior_court high_court other_court police procuratorate creditor debtor "
                               "third_party");
}

TEST_CASE("a set of actors keeps the order of the contract")
{
    actors some{actor::president, actor::officer};
    some.add(actor::high_court);
    CHECK(names_of(some) == std::vector<std::string>{"officer", "president", "high_court"});
    CHECK(names_of({}).empty());
    CHECK(some.contains(actor::president));
    CHECK_FALSE(some.contains(actor::judge));
    CHECK(some.meets(actors{actor::judge, actor::officer}));
    CHECK_FALSE(some.meets(actor::third_party));
    CHECK(actors{actor::third_party}.contains(actor::third_party));
    CHECK(names_of(actor::third_party) == std::vector<std::string>{"third_party"});
}
