#pragma once
// WRIT_HEAVY
/// The case itself: from the application to its closing and revival.

#include <writ/casefile/facts/closing.hpp>
#include <writ/casefile/facts/investigation.hpp>
#include <writ/casefile/facts/notice.hpp>
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

    /// An application is received and not yet answered.
    struct no_application_stands {
        template <class E, class Fsm, class S, class T>
        bool operator()(E const&, Fsm& fsm, S&, T&) const
        {
            return (fsm.memory.flags & application_stands) == 0;
        }
    };
    /// Revival needs a case that was filed once.
    struct was_filed {
        template <class E, class Fsm, class S, class T>
        bool operator()(E const&, Fsm& fsm, S&, T&) const
        {
            return (fsm.memory.flags & once_filed) != 0;
        }
    };
    struct stand {
        template <class E, class Fsm, class S, class T>
        void operator()(E const&, Fsm& fsm, S&, T&) const
        {
            fsm.memory.flags |= application_stands;
        }
    };
    struct answer {
        template <class E, class Fsm, class S, class T>
        void operator()(E const&, Fsm& fsm, S&, T&) const
        {
            fsm.memory.flags &= static_cast<std::uint8_t>(~application_stands);
        }
    };
    struct file {
        template <class E, class Fsm, class S, class T>
        void operator()(E const&, Fsm& fsm, S&, T&) const
        {
            fsm.memory.flags = once_filed;
        }
    };

    // clang-format off
    using transition_table = mp_list<
        //  from                   fact                         to                     action   guard
        Row<not_applied,           on<application_received>,    applied,               stand,   none>,
        Row<applied,               on<application_received>,    applied,               stand,   no_application_stands>,
        Row<pre_filing_talks,      on<application_received>,    pre_filing_talks,      stand,   no_application_stands>,
        Row<settled_before_filing, on<application_received>,    applied,               stand,   none>,
        Row<closed_this_round,     on<application_received>,    closed_this_round,     none,    none>,
        Row<closed,                on<application_received>,    applied,               stand,   none>,

        Row<not_applied,           on<pre_filing_talks_opened>, pre_filing_talks,      none,    none>,
        Row<applied,               on<pre_filing_talks_opened>, pre_filing_talks,      none,    none>,
        Row<settled_before_filing, on<pre_filing_talks_opened>, pre_filing_talks,      none,    none>,
        Row<not_applied,           on<pre_filing_settled>,      settled_before_filing, answer,  none>,
        Row<applied,               on<pre_filing_settled>,      settled_before_filing, answer,  none>,
        Row<pre_filing_talks,      on<pre_filing_settled>,      settled_before_filing, answer,  none>,
        Row<pre_filing_talks,      on<pre_filing_failed>,       applied,               answer,  none>,
        Row<settled_before_filing, on<pre_filing_failed>,       applied,               answer,  none>,

        Row<not_applied,           on<case_filed>,              filed,                 file,    none>,
        Row<applied,               on<case_filed>,              filed,                 file,    none>,
        Row<pre_filing_talks,      on<case_filed>,              filed,                 file,    none>,
        Row<settled_before_filing, on<case_filed>,              filed,                 file,    none>,
        Row<closed,                on<case_filed>,              filed,                 file,    none>,
        Row<applied,               on<filing_refused>,          closed,                answer,  none>,
        Row<pre_filing_talks,      on<filing_refused>,          closed,                answer,  none>,

        Row<filed,                 on<notice_served>,           investigating,         none,    none>,
        Row<filed,                 on<network_query_made>,      investigating,         none,    none>,
        Row<filed,                 on<field_inquiry_made>,      investigating,         none,    none>,
        Row<filed,                 on<debtor_sought>,           investigating,         none,    none>,

        Row<filed,                 on<closed_completed>,        closed,                none,    none>,
        Row<investigating,         on<closed_completed>,        closed,                none,    none>,
        Row<filed,                 on<writ::closed_this_round>, closed_this_round,     none,    none>,
        Row<investigating,         on<writ::closed_this_round>, closed_this_round,     none,    none>,
        Row<filed,                 on<closed_terminated>,       closed,                none,    none>,
        Row<investigating,         on<closed_terminated>,       closed,                none,    none>,
        Row<filed,                 on<closed_cancelled>,        closed,                none,    none>,
        Row<investigating,         on<closed_cancelled>,        closed,                none,    none>,
        Row<filed,                 on<closed_non_enforced>,     closed,                none,    none>,
        Row<investigating,         on<closed_non_enforced>,     closed,                none,    none>,
        Row<filed,                 on<closed_rejected>,         closed,                none,    none>,
        Row<investigating,         on<closed_rejected>,         closed,                none,    none>,

        Row<closed_this_round,     on<revived>,                 filed,                 none,    none>,
        Row<closed,                on<revived>,                 filed,                 none,    was_filed>
    >;
    // clang-format on

    /// These move the case where they can and say nothing against it elsewhere: an inquiry before
    /// filing or after closing is an irregularity at most, and the rules report it.
    using tolerates = mp_list<notice_served, network_query_made, field_inquiry_made, debtor_sought>;

    /// A second beginning, an end without its beginning, or an act after the closing.
    static constexpr refusal_code refusal_of(fact_kind refused, std::uint8_t state)
    {
        switch (refused) {
        case fact_kind::application_received:
        case fact_kind::pre_filing_talks_opened:
        case fact_kind::pre_filing_settled: return refusal_code::second_beginning;
        case fact_kind::case_filed: return refusal_code::second_beginning;
        case fact_kind::revived: return refusal_code::end_without_beginning;
        default: break;
        }
        return state >= 6 ? refusal_code::after_closing : refusal_code::end_without_beginning;
    }
};

}  // namespace writ::lifecycle
