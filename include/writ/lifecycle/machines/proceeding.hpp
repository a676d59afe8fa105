#pragma once
// WRIT_HEAVY
/// The case itself: from the application to its closing and revival.

#include <writ/casefile/facts/closing.hpp>
#include <writ/casefile/facts/investigation.hpp>
#include <writ/casefile/facts/notice.hpp>
#include <writ/casefile/facts/paper.hpp>
#include <writ/casefile/facts/person.hpp>
#include <writ/casefile/facts/realisation.hpp>
#include <writ/casefile/facts/remedy.hpp>
#include <writ/casefile/facts/seal.hpp>
#include <writ/casefile/facts/start.hpp>
#include <writ/lifecycle/front_end.hpp>

namespace writ::lifecycle {

struct proceeding : front_end<proceeding> {
    static constexpr std::string_view name = "proceeding";
    static constexpr subject_kind per = subject_kind::the_case;

    struct not_applied : state<not_applied> {};
    struct applied : state<applied> {};
    struct pre_filing_talks : state<pre_filing_talks> {};
    struct settled_before_filing : state<settled_before_filing> {};
    struct filed : state<filed> {};
    struct investigating : state<investigating> {};
    struct closed_this_round : state<closed_this_round> {};
    struct closed : state<closed> {};

    using initial_state = not_applied;
    /// The order gives the stable numbers of the states.
    using states = mp_list<not_applied, applied, pre_filing_talks, settled_before_filing, filed,
                           investigating, closed_this_round, closed>;

    static constexpr std::uint8_t application_stands = 1;
    static constexpr std::uint8_t once_filed = 2;
    static constexpr std::uint8_t papers_lacking = 4;
    static constexpr std::uint8_t was_inquiring = 8;     ///< when it was last closed
    static constexpr std::uint8_t ended_the_round = 16;  ///< the last closing
    static constexpr std::uint8_t closing_undone = 32;

    /// An application is received and not yet answered.
    struct applying : remembers<application_stands> {};
    /// The court said what is missing, and it has not come yet.
    struct lacking : remembers<papers_lacking> {};
    /// Revival needs a case that was filed once.
    struct was_filed : remembers<once_filed> {};
    struct inquired : remembers<was_inquiring> {};
    struct of_round : remembers<ended_the_round> {};
    struct undone : remembers<closing_undone> {};

    using case_again = all<undone, unless<of_round>>;
    using round_again = all<undone, of_round>;

    struct stand : remember<papers_lacking, application_stands> {};
    struct answer : remember<application_stands, 0> {};
    struct lack : remember<0, papers_lacking> {};
    struct complete : remember<papers_lacking, 0> {};
    struct file : remember<0xff & ~papers_lacking, once_filed> {};
    struct close_early : remember<was_inquiring | ended_the_round | closing_undone, 0> {};
    struct close_late : remember<ended_the_round | closing_undone, was_inquiring> {};
    struct round_early : remember<was_inquiring | closing_undone, ended_the_round> {};
    struct round_late : remember<closing_undone, was_inquiring | ended_the_round> {};
    struct undo : remember<0, closing_undone> {};
    struct redo : remember<closing_undone, 0> {};

    // clang-format off
    using transition_table = mp_list<
        //  from                   fact                         to                     action       guard
        Row<not_applied,           on<application_received>,    applied,               stand,       none>,
        Row<applied,               on<application_received>,    applied,               stand,       unless<applying>>,
        Row<pre_filing_talks,      on<application_received>,    pre_filing_talks,      stand,       unless<applying>>,
        Row<settled_before_filing, on<application_received>,    applied,               stand,       none>,
        Row<closed_this_round,     on<application_received>,    closed_this_round,     none,        none>,
        Row<closed,                on<application_received>,    applied,               stand,       none>,

        Row<not_applied,           on<pre_filing_talks_opened>, pre_filing_talks,      none,        none>,
        Row<applied,               on<pre_filing_talks_opened>, pre_filing_talks,      none,        none>,
        Row<settled_before_filing, on<pre_filing_talks_opened>, pre_filing_talks,      none,        none>,
        Row<not_applied,           on<pre_filing_settled>,      settled_before_filing, answer,      none>,
        Row<applied,               on<pre_filing_settled>,      settled_before_filing, answer,      none>,
        Row<pre_filing_talks,      on<pre_filing_settled>,      settled_before_filing, answer,      none>,
        Row<pre_filing_talks,      on<pre_filing_failed>,       applied,               answer,      none>,
        Row<settled_before_filing, on<pre_filing_failed>,       applied,               answer,      none>,

        Row<not_applied,           on<case_filed>,              filed,                 file,        none>,
        Row<applied,               on<case_filed>,              filed,                 file,        none>,
        Row<pre_filing_talks,      on<case_filed>,              filed,                 file,        none>,
        Row<settled_before_filing, on<case_filed>,              filed,                 file,        none>,
        Row<closed,                on<case_filed>,              filed,                 file,        none>,
        Row<applied,               on<filing_refused>,          closed,                answer,      none>,
        Row<pre_filing_talks,      on<filing_refused>,          closed,                answer,      none>,

        Row<filed,                 on<notice_served>,           investigating,         none,        none>,
        Row<filed,                 on<network_query_made>,      investigating,         none,        none>,
        Row<filed,                 on<field_inquiry_made>,      investigating,         none,        none>,
        Row<filed,                 on<debtor_sought>,           investigating,         none,        none>,

        Row<filed,                 on<closed_completed>,        closed,                close_early, none>,
        Row<investigating,         on<closed_completed>,        closed,                close_late,  none>,
        Row<filed,                 on<writ::closed_this_round>, closed_this_round,     round_early, none>,
        Row<investigating,         on<writ::closed_this_round>, closed_this_round,     round_late,  none>,
        Row<filed,                 on<closed_terminated>,       closed,                close_early, none>,
        Row<investigating,         on<closed_terminated>,       closed,                close_late,  none>,
        Row<filed,                 on<closed_cancelled>,        closed,                close_early, none>,
        Row<investigating,         on<closed_cancelled>,        closed,                close_late,  none>,
        Row<filed,                 on<closed_non_enforced>,     closed,                close_early, none>,
        Row<investigating,         on<closed_non_enforced>,     closed,                close_late,  none>,
        Row<filed,                 on<closed_rejected>,         closed,                close_early, none>,
        Row<investigating,         on<closed_rejected>,         closed,                close_late,  none>,

        Row<closed_this_round,     on<revived>,                 filed,                 redo,        none>,
        Row<closed,                on<revived>,                 filed,                 redo,        was_filed>,
        Row<applied,               on<revived>,                 filed,                 redo,        was_filed>,

        Row<applied,               on<application_incomplete>,  applied,               lack,        none>,
        Row<pre_filing_talks,      on<application_incomplete>,  pre_filing_talks,      lack,        none>,
        Row<settled_before_filing, on<application_incomplete>,  settled_before_filing, lack,        none>,
        Row<applied,               on<cured>,                   applied,               complete,    lacking>,
        Row<pre_filing_talks,      on<cured>,                   pre_filing_talks,      complete,    lacking>,
        Row<settled_before_filing, on<cured>,                   settled_before_filing, complete,    lacking>,
        Row<filed,                 on<cured>,                   filed,                 complete,    lacking>,
        Row<investigating,         on<cured>,                   investigating,         complete,    lacking>,

        // An objection against the closing is upheld, at first or on review: the case goes on under its old
        // number. Where the review takes that back, the closing stands again. The player addresses these
        // facts here only where they speak of the closing.
        Row<closed,                on<objection_decided>,       filed,                 undo,        unless<inquired>>,
        Row<closed,                on<objection_decided>,       investigating,         undo,        inquired>,
        Row<closed_this_round,     on<objection_decided>,       filed,                 undo,        unless<inquired>>,
        Row<closed_this_round,     on<objection_decided>,       investigating,         undo,        inquired>,
        Row<closed,                on<reconsideration_decided>, filed,                 undo,        unless<inquired>>,
        Row<closed,                on<reconsideration_decided>, investigating,         undo,        inquired>,
        Row<closed_this_round,     on<reconsideration_decided>, filed,                 undo,        unless<inquired>>,
        Row<closed_this_round,     on<reconsideration_decided>, investigating,         undo,        inquired>,
        Row<filed,                 on<reconsideration_decided>, closed,                redo,        case_again>,
        Row<filed,                 on<reconsideration_decided>, closed_this_round,     redo,        round_again>,
        Row<investigating,         on<reconsideration_decided>, closed,                redo,        case_again>,
        Row<investigating,         on<reconsideration_decided>, closed_this_round,     redo,        round_again>
    >;
    // clang-format on

    /// These move the case where they can and say nothing against it elsewhere: an inquiry before
    /// filing or after closing is an irregularity at most, and the rules report it.
    using tolerates = mp_list<notice_served, network_query_made, field_inquiry_made, debtor_sought,
                              application_incomplete, objection_decided, reconsideration_decided,
                              asset_sealed, valuation_started, price_fixed, auction_announced, auction_held,
                              auction_resumed, sale_opened, sale_held, taken_in_kind, third_debt_notified,
                              third_debt_ruled, searched, eviction_announced, evicted>;

    /// After the closing nothing new is done to the debtor's property (contract §3); what a sale already
    /// held still needs, releases, and everything else may follow.
    using bars =
        mp_list<bar<not_applied, application_incomplete>,
                bar<closed, asset_sealed, valuation_started, price_fixed, auction_announced, auction_held,
                    auction_resumed, sale_opened, sale_held, taken_in_kind, third_debt_notified,
                    third_debt_ruled, searched, eviction_announced, evicted>>;

    /// A second beginning, an end without its beginning, or an act after the closing.
    static constexpr refusal_code refusal_of(fact_kind refused, std::uint8_t state)
    {
        switch (refused) {
        case fact_kind::application_received:
        case fact_kind::pre_filing_talks_opened:
        case fact_kind::pre_filing_settled: return refusal_code::second_beginning;
        case fact_kind::case_filed: return refusal_code::second_beginning;
        case fact_kind::application_incomplete:
        case fact_kind::cured:
        case fact_kind::revived: return refusal_code::end_without_beginning;
        default: break;
        }
        return state >= 6 ? refusal_code::after_closing : refusal_code::end_without_beginning;
    }
};

}  // namespace writ::lifecycle
