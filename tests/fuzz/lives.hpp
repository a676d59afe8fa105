#pragma once
/// A case with every fact of the vocabulary in it, as threads that can be told apart: what random journals
/// and the fuzzer of posts are made of.

#include "short_form.hpp"

#include <writ/casefile/title.hpp>

namespace lives {

/// A party of every role, money and a duty.
inline writ::file_data frame()
{
    using namespace writ;
    return {.court = {"鲁0402", "枣庄市市中区人民法院"},
            .title = {.kind = title_kind::judgment,
                      .effective_on = date{2023, 1, 1},
                      .claims = {{.id = "money", .kind = claim_kind::principal, .amount = money::from_fen(9'530'000)},
                                 {.id = "work", .kind = claim_kind::conduct}}},
            .parties = {{.id = "a", .role = party_role::creditor},
                        {.id = "b", .role = party_role::debtor},
                        {.id = "g", .role = party_role::guarantor},
                        {.id = "t", .role = party_role::third_party},
                        {.id = "u", .role = party_role::assisting_unit},
                        {.id = "x", .role = party_role::bidder},
                        {.id = "r", .role = party_role::representative, .of = "b", .as = representative_as::legal}}};
}

/// Each thread needs nothing but the first, and of that only what its name says is there.
inline constexpr std::string_view threads[] = {
    // the case up to its filing, and what the other threads name
    "application_received@1 id=application; application_incomplete@2 missing=seal; cured@3;"
    "case_filed@9 number=（2024）鲁0402执1号 id=filing; notice_issued@10 id=notice;"
    "asset_found@10 asset=car kind=movable value=900 owner=b id=found; asset_found@10 asset=flat kind=immovable;"
    "asset_found@10 asset=debt kind=receivable district=鲁0403 protected=necessity;"
    "misconduct_found@11 id=act person=b ground=hides_assets",
    // before the application
    "performance_demanded@1; performance_promised@1; hindered@1 party=a from=1 to=1",
    // the opening
    "officer_assigned@10; file_received_by_officer@11; served@12 entry=notice to=b,r means=direct;"
    "notice_served@12 perform_within=5d means=direct; clues_asked@12; property_report_ordered@12 report_within=10d;"
    "property_reported@15 complete=false supplement=true; property_report_breached@16 how=false;"
    "property_changed@17",
    // the inquiry
    "network_query_made@12 scope=national; network_query_returned@13 found=true; field_inquiry_made@14 what=shop;"
    "debtor_sought@15; debtor_located@16 place=home outside=province id=located; debtor_lost@17; inquiry_finished@18",
    "clue_received@12 about=asset urgent=true id=clue; clue_verified@14 clue=clue confirmed=true;"
    "bounty_requested@15 id=bounty; answered@16 request=bounty outcome=granted; bounty_posted@17; audit_requested@18;"
    "asset_ruled_out@19 asset=flat reason=protected",
    // persons
    "summoned@12 person=b served=true; summons_missed@13 person=b excused=false;"
    "compelled@14T09:00 person=b place=home court=鲁0405 complex=true id=compelling; compel_ended@14T15:00 person=b;"
    "fined@14 person=b amount=100 ground=defies_summons act=act id=fine; measure_review_applied@15 measure=fine;"
    "measure_review_decided@16 measure=fine outcome=changed oral=true;"
    "detained@17 person=b days=5 ground=other act=act court=鲁0405 urgent=true approved_by=president id=detention;"
    "family_notified@18T10:00 person=b unreachable=false; leave_granted@18 person=b from=18 to=19;"
    "detention_released@22T10:00 person=b early=false",
    "searched@12 place=shop approved_by=president; eviction_announced@13 within=15d; evicted@30",
    // credit
    "consumption_restricted@12 id=restriction; exit_banned@12 person=r; grace_granted@13 months=1;"
    "listing_requested@13 id=listing-request; answered@14 request=listing-request outcome=granted;"
    "listed_dishonest@14 ground=able_but_refuses extra_years=1 id=listing;"
    "record_error_found@15 record=listing what=wrong; record_corrected@16 record=listing;"
    "delisted@40 ground=performed; consumption_lifted@41 ground=performed;"
    "exit_ban_lifted@42 person=r ground=performed",
    // assets
    "asset_sealed@12 asset=car term=2y held=true id=seal; asset_sealed@13 asset=car by_court=鲁0405 waiting=true;"
    "seal_renewed@14 asset=car term=1y; valuation_started@15 asset=car method=appraised;"
    "valuation_reported@16 asset=car value=800; price_fixed@17 asset=car value=800;"
    "auction_announced@18 asset=car round=1 auction_on=30 start_price=560 mode=online deposit=50 id=auction;"
    "auction_resumed@20 asset=car; auction_held@30 asset=car round=1 sold=false opened_at=30T09:00 closed_at=31T09:00;"
    "sale_opened@32 asset=car price=500; sale_held@40 asset=car sold=true price=500 first_bid_at=39T10:00;"
    "deposit_settled@41 asset=car how=returned; price_paid@42 asset=car; transfer_ruled@43 asset=car;"
    "handed_over@44 asset=car to=x,t; seal_released@45 asset=car ground=paid",
    "auction_announced@12 asset=flat round=1 auction_on=18 start_price=200;"
    "auction_held@18 asset=flat round=1 sold=true price=300 buyer=x last_bid_at=18T10:00;"
    "taken_in_kind@20 asset=flat value=300 by_agreement=true;"
    "handed_over@21 claim=work to=a; reversal_ruled@22 asset=flat",
    "third_debt_notified@12 asset=debt third_party=t; third_debt_objected@14 asset=debt admitted=10;"
    "third_debt_ruled@16 asset=debt",
    // money and other duties
    "payment_received@20 from=b amount=100 channel=voluntary how=transfer waives=1 id=payment;"
    "funds_arrived@21 amount=100; disbursement_deferred@22 reason=objection; cost_incurred@22 amount=1 what=expert"
    " paid_by=a; distribution_planned@23 amount=99 id=plan; funds_disbursed@24 amount=99 to=a;"
    "waived@25 claim=money amount=1",
    "period_set@12 claim=work until=40; duty_breached@20 claim=work; performed@30 claim=work",
    // settlement
    "settlement_reached@20 id=deal form=joint instalments=25:500,30:500 gives=goods guarantor=g;"
    "suspended@20 ground=settlement id=pause; settlement_reached@22 id=deal-2 form=oral_on_record"
    " direct_enforcement=true long_term=true replaces=deal; settlement_breached@26 settlement=deal-2 from=25;"
    "resumption_applied@27 settlement=deal-2 ground=breach id=resumption;"
    "resumption_refused@28 reason=none request=resumption; resumption_applied@29 settlement=deal-2;"
    "enforcement_resumed@30; pause_ended@30 pause=pause; settlement_sued@31 settlement=deal-2;"
    "settlement_reached@32 id=deal-3 form=private; settlement_performed@33 settlement=deal-3",
    // pauses
    "stay_granted_on_guarantee@20 until=30 guarantor=g id=guarantee; guarantee_period_set@20 until=90;"
    "security_given@20 party=g amount=1 entry=guarantee; pause_ended@25 pause=guarantee;"
    "stayed@26 until=35 id=stay; excluded_period@26 from=20 to=25 reason=audit;"
    "term_extended@27 length=3m deadline=enforcement.term entry=filing",
    // forum
    "cooperation_requested@12; cooperation_ordered@13 court=鲁0405 document=（2024）鲁执协1号;"
    "matter_entrusted@13 court=鲁0405 what=query; entrusted@14 court=鲁0405 id=entrusting;"
    "moved_case_filed@15 court=鲁0405 number=（2024）鲁0405执1号; returned@16 court=鲁0405; designated@17 court=鲁0406;"
    "returned@18 court=鲁0406; elevated@19 court=鲁04; returned@20 court=鲁04;"
    "away_mission_approved@21 province=苏; away_mission_started@22 province=苏",
    // remedies
    "objection_filed@12 id=objection kind=conduct party=b against=notice asset=car known_on=11;"
    "objection_decided@14 objection=objection upheld=false; reconsideration_applied@15 objection=objection id=review;"
    "answered@16 request=review outcome=docketed; reconsideration_decided@18 objection=objection upheld=true",
    "objection_filed@12 id=title kind=title party=t asset=car; objection_decided@14 objection=title upheld=false;"
    "title_suit_filed@16 objection=title id=suit; title_suit_decided@30 objection=title upheld=false",
    "party_change_applied@12 id=change party=r how=heir; party_ended@12 party=b how=died;"
    "party_changed@14 party=r how=heir id=changed; non_enforcement_applied@15 known_on=14;"
    "non_enforcement_decided@20 granted=false; superior_petitioned@21 id=petition;"
    "superior_ordered@22 within=6m what=decide entry=petition;"
    "bankruptcy_transferred@23 court=鲁04 consent_of=a id=bankruptcy",
    "requested@12 id=request what=extension entry=notice asset=car party=a; answered@13 request=request"
    " outcome=incomplete; cured@14 request=request; answered@15 request=request outcome=granted",
    // crime
    "referred@15 conduct=hides items=JS24:3(4) acts=act complex=true; referral_accepted@16; referral_declined@17;"
    "private_prosecution_filed@18; acquitted@19; referred@20 conduct=again; charged@21; not_prosecuted@22 reason=minor;"
    "referred@23 conduct=more; charged@24; forgiven@25; convicted@26 term_months=6 suspended_months=6 fine=10",
    // closing
    "closing_talk_held@50; closed_this_round@51 id=round; requery_made@60 found=true;"
    "resumption_applied@61 closing=true ground=assets_found; revived@62 number=（2024）鲁0402执恢1号;"
    "closed_completed@70 id=closing; reversal_ruled@71 amount=1; revived@72 number=（2024）鲁0402执恢2号;"
    "closed_terminated@73 ground=withdrawn; revived@74 number=（2024）鲁0402执恢3号; closed_cancelled@75 ground=entrusted;"
    "revived@76 number=（2024）鲁0402执恢4号; closed_non_enforced@77 ground=award; revived@78 number=5;"
    "closed_rejected@79 ground=other id=rejection",
    "objection_filed@52 id=against-closing kind=conduct party=a against=round known_on=51;"
    "objection_decided@54 objection=against-closing upheld=true",
    // the books
    "corrected@30 entry=notice reason=typo recorded=30T08:00 with: notice_issued@9;"
    "retracted@31 entry=act reason=error id=taking-back; retracted@32 entry=taking-back reason=restored",
    // another beginning, in place of the first thread
    "application_received@1; filing_refused@2 reason=papers id=refusal; reconsideration_applied@3 objection=refusal;"
    "application_received@4; pre_filing_talks_opened@5 consent=true; pre_filing_settled@6 terms=pay instalments=20:500;"
    "pre_filing_failed@7; case_filed@9 number=1",
};

inline constexpr std::size_t thread_count = std::size(threads);

/// Every line of every thread.
inline std::vector<writ::entry> pool()
{
    std::vector<writ::entry> out;
    for (auto const& thread : threads)
        for (auto& e : short_form::journal(thread)) out.push_back(std::move(e));
    return out;
}

}  // namespace lives
