#pragma once
// WRIT_HEAVY
/// The criminal track of a debtor (拒不执行判决、裁定罪): it runs beside the case and outlives it.

#include <writ/casefile/facts/crime.hpp>
#include <writ/lifecycle/front_end.hpp>

namespace writ::lifecycle {

struct prosecution : front_end<prosecution> {
    static constexpr std::string_view name = "prosecution";
    static constexpr subject_kind per = subject_kind::debtor;

    struct not_referred : state<not_referred> {};
    struct referred : state<referred> {};
    struct investigating : state<investigating> {};
    struct declined : state<declined> {};
    struct private_suit : state<private_suit> {};
    struct charged : state<charged> {};
    struct not_prosecuted : state<not_prosecuted> {};
    struct convicted : state<convicted> {};
    struct acquitted : state<acquitted> {};

    using initial_state = not_referred;
    using states = mp_list<not_referred, referred, investigating, declined, private_suit, charged,
                           not_prosecuted, convicted, acquitted>;
    /// `none` is MSM's word for "nothing", so the initial state has another name in C++.
    static constexpr std::string_view initial_name = "none";

    // clang-format off
    using transition_table = mp_list<
        //  from            fact                           to              action guard
        Row<not_referred,   on<writ::referred>,            referred,       none, none>,
        Row<declined,       on<writ::referred>,            referred,       none, none>,
        Row<not_prosecuted, on<writ::referred>,            referred,       none, none>,
        Row<convicted,      on<writ::referred>,            referred,       none, none>,
        Row<acquitted,      on<writ::referred>,            referred,       none, none>,

        // the police may act on a report of the creditor, or on the word of the procuratorate
        Row<not_referred,   on<referral_accepted>,         investigating,  none, none>,
        Row<declined,       on<referral_accepted>,         investigating,  none, none>,
        Row<not_referred,   on<referral_declined>,         declined,       none, none>,
        Row<referred,       on<referral_accepted>,         investigating,  none, none>,
        Row<referred,       on<referral_declined>,         declined,       none, none>,
        Row<investigating,  on<referral_declined>,         declined,       none, none>,

        Row<not_referred,   on<private_prosecution_filed>, private_suit,   none, none>,
        Row<referred,       on<private_prosecution_filed>, private_suit,   none, none>,
        Row<declined,       on<private_prosecution_filed>, private_suit,   none, none>,
        Row<not_prosecuted, on<private_prosecution_filed>, private_suit,   none, none>,

        Row<not_referred,   on<writ::charged>,             charged,        none, none>,
        Row<referred,       on<writ::charged>,             charged,        none, none>,
        Row<investigating,  on<writ::charged>,             charged,        none, none>,
        Row<declined,       on<writ::charged>,             charged,        none, none>,
        Row<private_suit,   on<writ::charged>,             charged,        none, none>,
        Row<not_prosecuted, on<writ::charged>,             charged,        none, none>,
        Row<referred,       on<writ::not_prosecuted>,      not_prosecuted, none, none>,
        Row<investigating,  on<writ::not_prosecuted>,      not_prosecuted, none, none>,
        Row<charged,        on<writ::not_prosecuted>,      not_prosecuted, none, none>,

        Row<charged,        on<writ::convicted>,           convicted,      none, none>,
        Row<private_suit,   on<writ::convicted>,           convicted,      none, none>,
        Row<charged,        on<writ::acquitted>,           acquitted,      none, none>,
        Row<private_suit,   on<writ::acquitted>,           acquitted,      none, none>,
        // a court of appeal decides again
        Row<convicted,      on<writ::convicted>,           convicted,      none, none>,
        Row<acquitted,      on<writ::convicted>,           convicted,      none, none>,
        Row<convicted,      on<writ::acquitted>,           acquitted,      none, none>
    >;
    // clang-format on

    static constexpr refusal_code refusal_of(fact_kind refused, std::uint8_t)
    {
        return refused == fact_kind::referred || refused == fact_kind::charged ||
                       refused == fact_kind::private_prosecution_filed
                   ? refusal_code::second_beginning
                   : refusal_code::end_without_beginning;
    }
};

}  // namespace writ::lifecycle
