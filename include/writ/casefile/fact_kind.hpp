#pragma once
/// The facts, in the order of the contract, which is also their order within one moment of a journal.

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Every fact, once. The enumeration, the list of types and the instances of `post` are made from it.
#define WRIT_FACTS(X)                                                                              \
    /* papers and requests */                                                                      \
    X(served) X(requested) X(answered) X(cured) X(security_given)                                  \
    /* start */                                                                                    \
    X(application_received) X(application_incomplete) X(performance_demanded)                      \
    X(performance_promised) X(hindered) X(pre_filing_talks_opened) X(pre_filing_settled)           \
    X(pre_filing_failed) X(case_filed) X(filing_refused) X(officer_assigned)                       \
    X(file_received_by_officer)                                                                    \
    /* opening moves */                                                                            \
    X(notice_issued) X(notice_served) X(clues_asked) X(property_report_ordered)                    \
    X(property_reported) X(property_report_breached) X(property_changed)                           \
    /* investigation */                                                                            \
    X(network_query_made) X(network_query_returned) X(field_inquiry_made) X(inquiry_finished)      \
    X(debtor_sought) X(clue_received) X(clue_verified) X(bounty_requested) X(bounty_posted)        \
    X(audit_requested) X(asset_found) X(asset_ruled_out) X(debtor_located) X(debtor_lost)          \
    /* persons */                                                                                  \
    X(summoned) X(summons_missed) X(misconduct_found) X(compelled) X(compel_ended) X(fined)        \
    X(detained) X(leave_granted) X(detention_released) X(family_notified)                          \
    X(measure_review_applied) X(measure_review_decided) X(searched) X(eviction_announced)          \
    X(evicted)                                                                                     \
    /* credit */                                                                                   \
    X(consumption_restricted) X(consumption_lifted) X(listing_requested) X(listed_dishonest)       \
    X(grace_granted) X(delisted) X(exit_banned) X(exit_ban_lifted) X(record_error_found)           \
    X(record_corrected)                                                                            \
    /* assets */                                                                                   \
    X(asset_sealed) X(seal_renewed) X(seal_released) X(valuation_started) X(valuation_reported)    \
    X(price_fixed) X(auction_announced) X(auction_held) X(auction_resumed) X(deposit_settled)      \
    X(sale_opened) X(sale_held) X(price_paid) X(taken_in_kind) X(transfer_ruled) X(handed_over)    \
    X(third_debt_notified) X(third_debt_objected) X(third_debt_ruled)                              \
    /* money */                                                                                    \
    X(payment_received) X(funds_arrived) X(funds_disbursed) X(disbursement_deferred) X(waived)     \
    X(cost_incurred) X(distribution_planned) X(reversal_ruled)                                     \
    /* other duties */                                                                             \
    X(performed) X(duty_breached) X(period_set)                                                    \
    /* settlement */                                                                               \
    X(settlement_reached) X(settlement_performed) X(settlement_breached) X(resumption_applied)     \
    X(resumption_refused) X(enforcement_resumed) X(settlement_sued) X(stay_granted_on_guarantee)   \
    X(guarantee_period_set)                                                                        \
    /* pauses */                                                                                   \
    X(suspended) X(stayed) X(pause_ended) X(excluded_period) X(term_extended)                      \
    /* forum */                                                                                    \
    X(cooperation_requested) X(cooperation_ordered) X(matter_entrusted) X(entrusted) X(designated) \
    X(elevated) X(moved_case_filed) X(returned) X(away_mission_approved) X(away_mission_started)   \
    /* remedies */                                                                                 \
    X(objection_filed) X(objection_decided) X(reconsideration_applied) X(reconsideration_decided)  \
    X(title_suit_filed) X(title_suit_decided) X(party_change_applied) X(party_changed)             \
    X(party_ended) X(non_enforcement_applied) X(non_enforcement_decided) X(superior_petitioned)    \
    X(superior_ordered) X(bankruptcy_transferred)                                                  \
    /* crime */                                                                                    \
    X(referred) X(referral_accepted) X(referral_declined) X(private_prosecution_filed) X(charged)  \
    X(not_prosecuted) X(forgiven) X(convicted) X(acquitted)                                        \
    /* closing */                                                                                  \
    X(closed_completed) X(closing_talk_held) X(closed_this_round) X(closed_terminated)             \
    X(closed_cancelled) X(closed_non_enforced) X(closed_rejected) X(revived) X(requery_made)       \
    /* book-keeping */                                                                             \
    X(retracted) X(corrected)

namespace writ {

enum class fact_kind : std::uint8_t {
#define WRIT_FACT_NAME(fact) fact,
    WRIT_FACTS(WRIT_FACT_NAME)
#undef WRIT_FACT_NAME
};

namespace detail {

inline constexpr std::string_view fact_names[] = {
#define WRIT_FACT_NAME(fact) #fact,
    WRIT_FACTS(WRIT_FACT_NAME)
#undef WRIT_FACT_NAME
};

}  // namespace detail

/// The name in the contract. A list of its own: with this many words, a search for commas costs.
[[nodiscard]] constexpr std::string_view name_of(fact_kind kind) noexcept
{
    return detail::fact_names[static_cast<std::size_t>(kind)];
}

/// Number of facts.
inline constexpr std::size_t fact_count = static_cast<std::size_t>(fact_kind::corrected) + 1;

}  // namespace writ
