#pragma once
/// The facts, in the order of the contract, which is also their order within one moment of a journal.

#include <writ/base/word.hpp>

/// Every fact, once. The enumeration, the list of types and the instances of `post` are made from it.
#define WRIT_FACTS(X)                                                                              \
    /* papers and requests */                                                                      \
    X(cured)                                                                                       \
    /* start */                                                                                    \
    X(application_received) X(application_incomplete) X(pre_filing_talks_opened)                   \
    X(pre_filing_settled) X(pre_filing_failed) X(case_filed) X(filing_refused) X(officer_assigned) \
    X(file_received_by_officer)                                                                    \
    /* opening moves */                                                                            \
    X(notice_issued) X(notice_served) X(property_report_ordered) X(property_reported)              \
    X(property_report_breached)                                                                    \
    /* investigation */                                                                            \
    X(network_query_made) X(network_query_returned) X(field_inquiry_made) X(debtor_sought)         \
    X(clue_received) X(clue_verified) X(asset_found) X(asset_ruled_out) X(debtor_located)          \
    X(debtor_lost)                                                                                 \
    /* persons */                                                                                  \
    X(summoned) X(summons_missed) X(misconduct_found) X(compelled) X(compel_ended) X(fined)        \
    X(detained) X(detention_released) X(family_notified)                                           \
    /* money */                                                                                    \
    X(payment_received) X(waived)                                                                  \
    /* settlement */                                                                               \
    X(settlement_reached) X(settlement_performed) X(settlement_breached) X(resumption_applied)     \
    X(resumption_refused) X(enforcement_resumed) X(settlement_sued)                                \
    /* pauses */                                                                                   \
    X(suspended) X(stayed) X(pause_ended) X(excluded_period) X(term_extended)                      \
    /* forum */                                                                                    \
    X(cooperation_requested) X(cooperation_ordered) X(entrusted) X(designated) X(elevated)         \
    X(moved_case_filed) X(returned) X(away_mission_approved) X(away_mission_started)               \
    /* remedies */                                                                                 \
    X(superior_petitioned)                                                                         \
    /* crime */                                                                                    \
    X(referred) X(referral_accepted) X(referral_declined) X(private_prosecution_filed) X(charged)  \
    X(not_prosecuted) X(forgiven) X(convicted) X(acquitted)                                        \
    /* closing */                                                                                  \
    X(closed_completed) X(closed_this_round) X(closed_terminated) X(closed_cancelled)              \
    X(closed_non_enforced) X(closed_rejected) X(revived)

namespace writ {

enum class fact_kind : std::uint8_t {
#define WRIT_FACT_NAME(fact) fact,
    WRIT_FACTS(WRIT_FACT_NAME)
#undef WRIT_FACT_NAME
};

[[nodiscard]] constexpr std::string_view word_list(fact_kind) noexcept
{
#define WRIT_FACT_NAME(fact) #fact ", "
    return WRIT_FACTS(WRIT_FACT_NAME);
#undef WRIT_FACT_NAME
}

/// Number of facts.
inline constexpr std::size_t fact_count = static_cast<std::size_t>(fact_kind::revived) + 1;

}  // namespace writ
