#pragma once
// WRIT_HEAVY
/// Turning one asset into money: reference price, auction rounds, sale, taking in kind, the ruling on it.
#include <writ/casefile/facts/payment.hpp>
#include <writ/casefile/facts/realisation.hpp>
#include <writ/casefile/record.hpp>
#include <writ/lifecycle/front_end.hpp>

namespace writ::lifecycle {

struct realisation : front_end<realisation> {
    static constexpr std::string_view name = "realisation";
    static constexpr subject_kind per = subject_kind::asset;

    struct idle : state<idle> {};
    struct valuing : state<valuing> {};
    struct priced : state<priced> {};
    struct announced : state<announced> {};
    struct first_failed : state<first_failed> {};
    struct second_failed : state<second_failed> {};
    struct on_sale : state<on_sale> {};
    struct sold : state<sold> {};
    struct in_kind : state<in_kind> {};
    struct transferred : state<transferred> {};

    using initial_state = idle;
    using states = mp_list<idle, valuing, priced, announced, first_failed,
                           second_failed, on_sale, sold, in_kind, transferred>;

    static constexpr std::uint8_t offered_once = 1;
    static constexpr std::uint8_t paid = 2;

    struct is_sold {
        template <class E, class Fsm, class S, class T>
        bool operator()(E const& event, Fsm&, S&, T&) const
        {
            return has<&auction_held::sold>(event.e, true) || has<&sale_held::sold>(event.e, true);
        }
    };
    struct first_round {
        template <class E, class Fsm, class S, class T>
        bool operator()(E const& event, Fsm&, S&, T&) const
        {
            return has<&auction_held::round>(event.e, 1);
        }
    };
    /// The day announced went by and nobody booked what came of it.
    struct day_went_by {
        template <class E, class Fsm, class S, class T>
        bool operator()(E const& event, Fsm& fsm, S&, T&) const
        {
            return day_number(event.e.on.day()) > fsm.memory.until;
        }
    };
    /// A deposit is only there once the asset was offered.
    struct was_offered : remembers<offered_once> {};
    struct announce {
        template <class E, class Fsm, class S, class T>
        void operator()(E const& event, Fsm& fsm, S&, T&) const
        {
            fsm.memory.flags = offered_once;
            auto const* day = get<&auction_announced::auction_on>(event.e);
            fsm.memory.until = day == nullptr ? no_day : day_number(*day);
        }
    };
    struct offer : remember<0, offered_once> {};
    struct pay : remember<0, paid> {};
    /// The buyer paid: the sale is no longer undone by a new one.
    struct was_paid : remembers<paid> {};

    // clang-format off
    using transition_table = mp_list<
        //  from           fact                    to             action    guard
        Row<idle,          on<valuation_started>,  valuing,       none,     none>,
        Row<valuing,       on<valuation_started>,  valuing,       none,     none>,
        Row<priced,        on<valuation_started>,  valuing,       none,     none>,
        Row<first_failed,  on<valuation_started>,  valuing,       none,     none>,
        Row<second_failed, on<valuation_started>,  valuing,       none,     none>,
        Row<on_sale,       on<valuation_started>,  valuing,       none,     none>,
        Row<announced,     on<valuation_started>,  valuing,       none,     day_went_by>,
        Row<valuing,       on<valuation_reported>, valuing,       none,     none>,
        Row<priced,        on<valuation_reported>, priced,        none,     none>,
        Row<announced,     on<valuation_reported>, announced,     none,     none>,
        Row<idle,          on<price_fixed>,        priced,        none,     none>,
        Row<valuing,       on<price_fixed>,        priced,        none,     none>,
        Row<priced,        on<price_fixed>,        priced,        none,     none>,
        Row<first_failed,  on<price_fixed>,        priced,        none,     none>,
        Row<second_failed, on<price_fixed>,        priced,        none,     none>,
        Row<announced,     on<price_fixed>,        priced,        none,     day_went_by>,

        Row<idle,          on<auction_announced>,  announced,     announce, none>,
        Row<valuing,       on<auction_announced>,  announced,     announce, none>,
        Row<priced,        on<auction_announced>,  announced,     announce, none>,
        Row<first_failed,  on<auction_announced>,  announced,     announce, none>,
        Row<second_failed, on<auction_announced>,  announced,     announce, none>,
        Row<on_sale,       on<auction_announced>,  announced,     announce, none>,
        Row<sold,          on<auction_announced>,  announced,     announce, unless<was_paid>>,
        Row<announced,     on<auction_announced>,  announced,     announce, day_went_by>,
        Row<announced,     on<auction_resumed>,    announced,     none,     none>,
        Row<announced,     on<auction_held>,       sold,          none,     is_sold>,
        Row<announced,     on<auction_held>,       first_failed,  none,     all<unless<is_sold>, first_round>>,
        Row<announced,     on<auction_held>,       second_failed, none,     all<unless<is_sold>, unless<first_round>>>,

        Row<idle,          on<sale_opened>,        on_sale,       offer,    none>,
        Row<valuing,       on<sale_opened>,        on_sale,       offer,    none>,
        Row<priced,        on<sale_opened>,        on_sale,       offer,    none>,
        Row<first_failed,  on<sale_opened>,        on_sale,       offer,    none>,
        Row<second_failed, on<sale_opened>,        on_sale,       offer,    none>,
        Row<announced,     on<sale_opened>,        on_sale,       offer,    day_went_by>,
        Row<sold,          on<sale_opened>,        on_sale,       offer,    unless<was_paid>>,
        Row<on_sale,       on<sale_held>,          sold,          none,     is_sold>,
        Row<on_sale,       on<sale_held>,          second_failed, none,     unless<is_sold>>,

        Row<sold,          on<price_paid>,         sold,          pay,      none>,
        Row<transferred,   on<price_paid>,         transferred,   none,     none>,
        Row<in_kind,       on<price_paid>,         in_kind,       none,     none>,
        Row<sold,          on<transfer_ruled>,     transferred,   none,     none>,
        Row<in_kind,       on<transfer_ruled>,     transferred,   none,     none>,

        // what was sold is to be given back (执行回转)
        Row<transferred,   on<reversal_ruled>,     idle,          none,     none>,
        Row<in_kind,       on<reversal_ruled>,     idle,          none,     none>,

        Row<idle,          on<taken_in_kind>,      in_kind,       none,     none>,
        Row<valuing,       on<taken_in_kind>,      in_kind,       none,     none>,
        Row<priced,        on<taken_in_kind>,      in_kind,       none,     none>,
        Row<announced,     on<taken_in_kind>,      in_kind,       none,     none>,
        Row<first_failed,  on<taken_in_kind>,      in_kind,       none,     none>,
        Row<second_failed, on<taken_in_kind>,      in_kind,       none,     none>,
        Row<on_sale,       on<taken_in_kind>,      in_kind,       none,     none>,
        Row<sold,          on<taken_in_kind>,      in_kind,       none,     unless<was_paid>>,

        Row<valuing,       on<deposit_settled>,    valuing,       none,     was_offered>,
        Row<priced,        on<deposit_settled>,    priced,        none,     was_offered>,
        Row<announced,     on<deposit_settled>,    announced,     none,     was_offered>,
        Row<first_failed,  on<deposit_settled>,    first_failed,  none,     was_offered>,
        Row<second_failed, on<deposit_settled>,    second_failed, none,     was_offered>,
        Row<on_sale,       on<deposit_settled>,    on_sale,       none,     was_offered>,
        Row<sold,          on<deposit_settled>,    sold,          none,     was_offered>,
        Row<in_kind,       on<deposit_settled>,    in_kind,       none,     was_offered>,
        Row<transferred,   on<deposit_settled>,    transferred,   none,     was_offered>
    >;
    // clang-format on

    /// Of an asset that was never sold, what is to be given back is its seal or its price.
    using tolerates = mp_list<reversal_ruled>;

    static constexpr refusal_code refusal_of(fact_kind refused, std::uint8_t)
    {
        switch (refused) {
        case fact_kind::valuation_started:
        case fact_kind::price_fixed:
        case fact_kind::auction_announced:
        case fact_kind::sale_opened:
        case fact_kind::taken_in_kind: return refusal_code::second_beginning;
        default: return refusal_code::end_without_beginning;
        }
    }
};

}  // namespace writ::lifecycle
