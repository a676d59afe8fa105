#pragma once
// WRIT_HEAVY
/// One objection or application: filed, answered or decided, reviewed, taken to court. Decisions that can be
/// reviewed without an application (a refusal to file, a rejection, a change of party) begin as decided.
#include <writ/casefile/facts/closing.hpp>
#include <writ/casefile/facts/credit.hpp>
#include <writ/casefile/facts/crime.hpp>
#include <writ/casefile/facts/forum.hpp>
#include <writ/casefile/facts/investigation.hpp>
#include <writ/casefile/facts/paper.hpp>
#include <writ/casefile/facts/person.hpp>
#include <writ/casefile/facts/remedy.hpp>
#include <writ/casefile/facts/settlement.hpp>
#include <writ/casefile/facts/start.hpp>
#include <writ/casefile/record.hpp>
#include <writ/lifecycle/front_end.hpp>

namespace writ::lifecycle {

struct remedy : front_end<remedy> {
    static constexpr std::string_view name = "remedy";
    static constexpr subject_kind per = subject_kind::application;

    struct not_filed : state<not_filed> {};
    struct filed : state<filed> {};
    struct decided : state<decided> {};
    struct under_review : state<under_review> {};
    struct in_suit : state<in_suit> {};
    struct final_ : state<final_> {};

    using initial_state = not_filed;
    using states = mp_list<not_filed, filed, decided, under_review, in_suit, final_>;
    /// `none` is MSM's word for "nothing", so the initial state has another name in C++.
    static constexpr std::string_view initial_name = "none";

    static constexpr std::uint8_t lacks_papers = 1;
    static constexpr std::uint8_t answered_for_good = 2;
    static constexpr std::uint8_t decided_once = 4;
    static constexpr std::uint8_t reviewed_once = 8;
    static constexpr std::uint8_t sued_once = 16;
    static constexpr std::uint8_t review_open = 32;   ///< asked for and not yet decided, beside a suit
    static constexpr std::uint8_t suit_open = 64;

    struct papers_are_lacking : remembers<lacks_papers> {};
    struct was_answered : remembers<answered_for_good> {};
    struct was_decided : remembers<decided_once> {};
    struct was_reviewed : remembers<reviewed_once> {};
    struct was_sued : remembers<sued_once> {};
    struct review_is_open : remembers<review_open> {};
    struct suit_is_open : remembers<suit_open> {};
    struct decide : remember<0, decided_once> {};
    struct review : remember<review_open | answered_for_good, reviewed_once> {};
    struct sue : remember<suit_open, sued_once> {};
    struct seek_review : remember<0, review_open> {};
    struct go_to_court : remember<0, suit_open> {};

    static bool is_outcome(entry const& e, request_outcome outcome) { return has<&answered::outcome>(e, outcome); }

    /// The answer closes the application; `incomplete` and `docketed` leave it open.
    struct for_good {
        template <class E, class Fsm, class S, class T>
        bool operator()(E const& event, Fsm&, S&, T&) const
        {
            return !is_outcome(event.e, request_outcome::incomplete) && !is_outcome(event.e, request_outcome::docketed);
        }
    };
    struct note_answer {
        template <class E, class Fsm, class S, class T>
        void operator()(E const& event, Fsm& fsm, S&, T&) const
        {
            auto& flags = fsm.memory.flags;
            if (is_outcome(event.e, request_outcome::incomplete)) flags |= lacks_papers;
            if (for_good{}(event, fsm, *this, *this)) flags |= answered_for_good;
        }
    };
    struct complete : remember<lacks_papers, 0> {};

    // clang-format off
    using transition_table = mp_list<
        //  from          fact                           to            action       guard
        Row<not_filed,    on<objection_filed>,           filed,        none,        none>,
        Row<not_filed,    on<party_change_applied>,      filed,        none,        none>,
        Row<not_filed,    on<non_enforcement_applied>,   filed,        none,        none>,
        Row<not_filed,    on<measure_review_applied>,    filed,        none,        none>,
        Row<not_filed,    on<requested>,                 filed,        none,        none>,
        Row<not_filed,    on<listing_requested>,         filed,        none,        none>,
        Row<not_filed,    on<bounty_requested>,          filed,        none,        none>,
        Row<not_filed,    on<audit_requested>,           filed,        none,        none>,
        Row<not_filed,    on<cooperation_requested>,     filed,        none,        none>,
        Row<not_filed,    on<superior_petitioned>,       filed,        none,        none>,
        Row<not_filed,    on<resumption_applied>,        filed,        none,        none>,
        Row<not_filed,    on<private_prosecution_filed>, filed,        none,        none>,
        Row<not_filed,    on<entrusted>,                 filed,        none,        none>,
        Row<not_filed,    on<bankruptcy_transferred>,    filed,        none,        none>,
        Row<final_,       on<measure_review_applied>,    filed,        none,        none>,
        Row<not_filed,    on<filing_refused>,            decided,      decide,      none>,
        Row<not_filed,    on<closed_rejected>,           decided,      decide,      none>,
        Row<not_filed,    on<party_changed>,             decided,      decide,      none>,

        Row<filed,        on<answered>,                  decided,      note_answer, for_good>,
        Row<filed,        on<answered>,                  filed,        note_answer, unless<for_good>>,
        Row<decided,      on<answered>,                  decided,      note_answer, unless<was_answered>>,
        Row<final_,       on<answered>,                  final_,       note_answer, unless<was_answered>>,
        Row<under_review, on<answered>,                  decided,      note_answer, for_good>,
        Row<under_review, on<answered>,                  under_review, note_answer, unless<for_good>>,
        Row<in_suit,      on<answered>,                  decided,      note_answer, for_good>,
        Row<in_suit,      on<answered>,                  in_suit,      note_answer, unless<for_good>>,
        Row<filed,        on<cured>,                     filed,        complete,    papers_are_lacking>,
        Row<under_review, on<cured>,                     under_review, complete,    papers_are_lacking>,
        Row<in_suit,      on<cured>,                     in_suit,      complete,    papers_are_lacking>,

        Row<filed,        on<objection_decided>,         decided,      decide,      none>,
        Row<filed,        on<party_changed>,             decided,      decide,      none>,
        Row<filed,        on<non_enforcement_decided>,   decided,      decide,      none>,
        Row<filed,        on<resumption_refused>,        decided,      decide,      none>,
        Row<filed,        on<enforcement_resumed>,       decided,      decide,      none>,
        Row<filed,        on<revived>,                   decided,      decide,      none>,
        Row<in_suit,      on<objection_decided>,         in_suit,      decide,      unless<was_decided>>,
        Row<final_,       on<objection_decided>,         decided,      decide,      was_reviewed>,
        Row<filed,        on<measure_review_decided>,    final_,       decide,      none>,

        Row<decided,      on<reconsideration_applied>,   under_review, seek_review, none>,
        Row<under_review, on<reconsideration_applied>,   under_review, seek_review, none>,
        Row<final_,       on<reconsideration_applied>,   under_review, seek_review, none>,
        Row<under_review, on<reconsideration_decided>,   final_,       review,      unless<suit_is_open>>,
        Row<under_review, on<reconsideration_decided>,   in_suit,      review,      suit_is_open>,

        Row<filed,        on<title_suit_filed>,          in_suit,      go_to_court, none>,
        Row<decided,      on<title_suit_filed>,          in_suit,      go_to_court, none>,
        Row<in_suit,      on<title_suit_filed>,          in_suit,      go_to_court, none>,
        Row<in_suit,      on<title_suit_decided>,        final_,       sue,         unless<review_is_open>>,
        Row<in_suit,      on<title_suit_decided>,        under_review, sue,         review_is_open>,
        Row<final_,       on<title_suit_decided>,        final_,       sue,         was_sued>,

        // one party asks for review, another sues (SUB 30, 32 tell which is right)
        Row<under_review, on<title_suit_filed>,          in_suit,      go_to_court, none>,
        Row<in_suit,      on<reconsideration_applied>,   under_review, seek_review, none>,
        Row<in_suit,      on<reconsideration_decided>,   in_suit,      review,      review_is_open>,
        Row<under_review, on<title_suit_decided>,        under_review, sue,         suit_is_open>,

        Row<final_,       on<non_enforcement_decided>,   decided,      decide,      was_reviewed>
    >;
    // clang-format on

    static constexpr refusal_code refusal_of(fact_kind refused, std::uint8_t)
    {
        switch (refused) {
        case fact_kind::objection_filed:
        case fact_kind::party_change_applied:
        case fact_kind::non_enforcement_applied:
        case fact_kind::measure_review_applied:
        case fact_kind::requested:
        case fact_kind::listing_requested:
        case fact_kind::bounty_requested:
        case fact_kind::audit_requested:
        case fact_kind::cooperation_requested:
        case fact_kind::superior_petitioned:
        case fact_kind::resumption_applied:
        case fact_kind::private_prosecution_filed:
        case fact_kind::entrusted:
        case fact_kind::bankruptcy_transferred: return refusal_code::second_beginning;
        default: return refusal_code::end_without_beginning;
        }
    }
};

}  // namespace writ::lifecycle
