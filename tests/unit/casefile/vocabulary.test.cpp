#include <writ/casefile/actor.hpp>
#include <writ/casefile/facts.hpp>
#include <writ/casefile/party.hpp>
#include <writ/casefile/title.hpp>
#include <writ/casefile/vocabulary.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <set>
#include <string>
#include <string_view>

using namespace writ;

namespace {

struct fact_row {
    std::string_view name;
    std::string_view members;   ///< in order; `!` where it must be given
};

/// The facts of the contract that stand, in its order.
constexpr fact_row contract[] = {
    {"cured", "request"},
    {"application_received", ""},
    {"application_incomplete", "missing!"},
    {"pre_filing_talks_opened", "consent!"},
    {"pre_filing_settled", "terms! instalments"},
    {"pre_filing_failed", ""},
    {"case_filed", "number!"},
    {"filing_refused", "reason!"},
    {"officer_assigned", ""},
    {"file_received_by_officer", ""},
    {"notice_issued", "debtor"},
    {"notice_served", "debtor perform_within means"},
    {"property_report_ordered", "debtor report_within"},
    {"property_reported", "debtor complete supplement"},
    {"property_report_breached", "debtor how!"},
    {"network_query_made", "scope!"},
    {"network_query_returned", "found!"},
    {"field_inquiry_made", "what"},
    {"debtor_sought", "debtor"},
    {"clue_received", "about! urgent"},
    {"clue_verified", "clue! confirmed!"},
    {"asset_found", "asset! kind! value owner district protected"},
    {"asset_ruled_out", "asset! reason!"},
    {"debtor_located", "debtor place! outside"},
    {"debtor_lost", "debtor"},
    {"summoned", "person served"},
    {"summons_missed", "person excused"},
    {"misconduct_found", "id! person ground!"},
    {"compelled", "person place court complex"},
    {"compel_ended", "person"},
    {"fined", "person amount! ground! act"},
    {"detained", "person days! ground! act court urgent"},
    {"detention_released", "person early"},
    {"family_notified", "person unreachable"},
    {"payment_received", "from amount! channel how"},
    {"waived", "claim! amount!"},
    {"settlement_reached", "id! form! instalments gives guarantor direct_enforcement long_term"},
    {"settlement_performed", "settlement!"},
    {"settlement_breached", "settlement! from"},
    {"resumption_applied", "settlement closing ground"},
    {"resumption_refused", "reason! request"},
    {"enforcement_resumed", ""},
    {"settlement_sued", "settlement!"},
    {"suspended", "ground! at_request_of"},
    {"stayed", "until!"},
    {"pause_ended", "pause"},
    {"excluded_period", "from! to! reason!"},
    {"term_extended", "months length deadline entry"},
    {"cooperation_requested", ""},
    {"cooperation_ordered", "court! document!"},
    {"entrusted", "court!"},
    {"designated", "court!"},
    {"elevated", "court!"},
    {"moved_case_filed", "court! number!"},
    {"returned", "court!"},
    {"away_mission_approved", "province!"},
    {"away_mission_started", "province!"},
    {"superior_petitioned", ""},
    {"referred", "debtor conduct! items acts complex"},
    {"referral_accepted", "debtor"},
    {"referral_declined", "debtor"},
    {"private_prosecution_filed", "debtor"},
    {"charged", "debtor"},
    {"not_prosecuted", "debtor reason!"},
    {"forgiven", "debtor"},
    {"convicted", "debtor term_months! suspended_months fine"},
    {"acquitted", "debtor"},
    {"closed_completed", ""},
    {"closed_this_round", ""},
    {"closed_terminated", "ground!"},
    {"closed_cancelled", "ground!"},
    {"closed_non_enforced", "ground!"},
    {"closed_rejected", "ground!"},
    {"revived", "number!"},
};

std::string members_of(fact_description const& fact)
{
    std::string out;
    for (auto const& member : fact.members) {
        if (!out.empty()) out += ' ';
        out += member.name;
        if (member.mandatory) out += '!';
    }
    return out;
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

TEST_CASE("the vocabulary is the contract's: facts in its order, members, what must be given")
{
    REQUIRE(vocabulary().size() == std::size(contract));
    CHECK(fact_count == std::size(contract));
    for (std::size_t i = 0; i < std::size(contract); ++i) {
        CAPTURE(contract[i].name);
        CHECK(vocabulary()[i].name == contract[i].name);
        CHECK(members_of(vocabulary()[i]) == contract[i].members);
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

TEST_CASE("the words of the facts are those of the contract")
{
    CHECK(words_of<service_means>() ==
          "direct left electronic post entrusted forwarded public_notice web_notice");
    CHECK(words_of<report_breach>() == "refused false late");
    CHECK(words_of<query_scope>() == "national provincial local");
    CHECK(words_of<clue_subject>() == "asset person");
    CHECK(words_of<asset_kind>() == "deposit movable immovable equity receivable other");
    CHECK(words_of<asset_protection>() == "home necessity");
    CHECK(words_of<ruled_out_reason>() == "unsold not_held protected minor_value third_party no_surplus other");
    CHECK(words_of<outside_of>() == "district province");
    CHECK(words_of<sanction_ground>() == "refuses_report false_report hides_assets able_but_refuses "
                                         "breaks_consumption_order defies_summons obstructs refuses_to_assist "
                                         "other");
    CHECK(words_of<misconduct_ground>() == words_of<sanction_ground>() +
                                               " forges_evidence sham_suit disposes_of_sealed "
                                               "interferes_after_end");
    CHECK(words_of<payment_channel>() == "voluntary withdrawal realisation");
    CHECK(words_of<payment_means>() == "transfer cash to_creditor");
    CHECK(words_of<settlement_form>() == "joint one_side_accepted oral_on_record private");
    CHECK(words_of<resumption_ground>() == "breach fraud assets_found returned conditions_returned");
    CHECK(words_of<suspension_ground>() == "creditor_agrees settlement title_objection party_dead "
                                           "successor_unknown retrial award_challenged bankruptcy other");
    CHECK(words_of<suspension_request>() == "debtor creditor court");
    CHECK(words_of<exclusion_reason>() == "public_notice audit valuation inventory jurisdiction_dispute "
                                          "court_dispute instructions auction stay suspension other");
    CHECK(words_of<termination_ground>() ==
          "withdrawn instrument_annulled no_estate alimony_creditor_dead unable_to_repay bankrupt "
          "long_settlement sued_on_settlement settlement_performed thing_destroyed dissolved other");
    CHECK(words_of<cancellation_ground>() == "jurisdiction_upheld first_filed_elsewhere returned_entrustment "
                                             "designated elevated entrusted");
    CHECK(words_of<non_enforcement_ground>() == "award notarised limitation public_interest");
    CHECK(words_of<rejection_ground>() == "conditions_missing award_indefinite other");
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
