#pragma once
/// What is owed: a pure function of claims, postings, rates and a day. Entry order carries no meaning.

#include <writ/civil/counting.hpp>
#include <writ/money/schedule.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace writ {

/// Where a sum stands in the order of satisfaction (CC 561; DLY14 4). Declared in that order; `delay` is the
/// interest of the regimes before 1 August 2014.
enum class debt_class : std::uint8_t { costs, interest, capital, penalty, delay, doubled };
inline constexpr std::size_t debt_classes = 6;

/// A fixed sum of the title.
struct debt {
    std::string id;
    debt_class place;
    money amount;
    date due;                              ///< last day of the time for performance
    bool in_doubled_base;                  ///< counts for the doubled part after `due`
    std::vector<std::string> owed_by{};    ///< debtors it binds, jointly among them; none: all of them
};

/// Interest or penalty that the title lets run on a fixed sum.
struct running_debt {
    std::string id;
    debt_class place;                  ///< interest or penalty
    std::size_t of;                    ///< index of the sum it runs on
    rate_schedule rates;
    date from;                         ///< first day that counts
    std::optional<date> until{};       ///< last day that counts; none: until paid
    std::optional<money> cap{};        ///< total it may not exceed
};

/// What a creditor gives up: a fixed sum, a running one, the doubled part, or whatever is left, from the end of
/// the order of satisfaction.
struct waiver {
    enum class what : std::uint8_t { sum, running, doubled, rest };
    what of;
    std::size_t index{0};

    friend auto operator<=>(waiver const&, waiver const&) = default;
};

/// A payment, or a sum the creditor gave up.
struct posting {
    date on;                               ///< last day on which the part paid bears interest
    money amount;
    std::optional<waiver> waives{};        ///< none: a payment
    std::string from{};                    ///< debtor it pays for; empty: for all
};

/// Interest of the time before 1 August 2014: a multiple of the bank's rate on the whole debt of the title, paid
/// off together with it (并还).
///
/// Law    DLY09 1, 2 and annex; OPN92 293-295
struct delay_regime {
    /// Bank rates by length of the delay: up to six months, a year, three, five years, over five.
    std::array<rate_schedule, 5> tenors{};
    std::int64_t times{2};
    date from;                             ///< first day of the regime
    date until;                            ///< last day; the doubled part follows
    bool is_by_length{true};               ///< the tenor is that of the delay; else always a year's
    bool stops_general_interest{true};     ///< it takes the place of what the title lets run after its due day
};

/// What is rounded: the total of an account once, or each of its rows.
enum class rounding_step : std::uint8_t { total, row };

struct ledger_terms {
    rate_schedule doubled{};                  ///< empty: no doubled part
    std::vector<day_span> not_counted{};      ///< united; no doubled part on these days (DLY14 3(3))
    bool due_day_counts{false};               ///< whether the last day for performance bears the doubled part
    bool payment_day_counts{true};            ///< whether the day of a payment still bears interest
    rounding rounds{rounding::half_up};
    rounding_step step{rounding_step::total};
    std::optional<date> last_day{};           ///< nothing bears interest after it (EBL 46)
    std::optional<delay_regime> before{};     ///< none: the doubled part alone
    /// What is paid first.
    std::array<debt_class, debt_classes> order{debt_class::costs,   debt_class::interest, debt_class::capital,
                                               debt_class::penalty, debt_class::delay,    debt_class::doubled};
};

/// Everything a balance is made from. Bag semantics: any order of postings gives the same answer.
struct ledger {
    std::vector<debt> debts{};
    std::vector<running_debt> running{};
    std::vector<posting> postings{};
    ledger_terms terms{};
};

/// One stretch of days on one base at one rate. Rows of one kind sum to its total identically.
struct statement_row {
    debt_class kind;
    std::string of;       ///< id of the running debt, of the sum for `delay`; the debtors of a doubled part, if not all
    date from;
    date to;
    std::int32_t days;
    money base;
    writ::rate rate;
    exact accrued;        ///< base × rate × days, cut where a cap was reached
    money amount;         ///< rounded so that the rows sum to the rounded total
};

struct owed_amounts {
    money costs{money::zero()};
    money general_interest{money::zero()};
    money principal{money::zero()};
    money contract_penalty{money::zero()};
    money doubled{money::zero()};      ///< the doubled part, and the interest of the regimes before it
    money total{money::zero()};
    money per_diem{money::zero()};     ///< what the next day adds
    money received{money::zero()};
    money waived{money::zero()};       ///< given up of what was owed
    money surplus{money::zero()};      ///< received beyond the whole debt
    money void_waiver{money::zero()};  ///< given up beyond what was owed
};

/// What one debtor can be asked for. Sums owed jointly stand in each one's line.
struct debtor_line {
    std::string debtor;
    money total;
};

struct ledger_result {
    owed_amounts owed;
    std::vector<statement_row> rows;
    std::vector<debtor_line> by_debtor{};  ///< by name; empty where every sum binds all
};

/// What rounding left out of the amounts of some rows: their exact values less their amounts.
[[nodiscard]] exact residual(std::vector<statement_row> const& rows);

/// What is owed at the end of `as_of`.
///
/// Law    DLY14 1-4, 7; DLY09; CC 561; CPL 264
/// Takes  a ledger; postings after `as_of` are left out
/// Gives  amounts in fen, each rounded once at the step of the terms, and the rows they come from
/// Fails  `invalid_value` for two currencies, a negative amount, an index out of range, a schedule out of order;
///        `overflow`
/// See    docs/rules/D-03.md
[[nodiscard]] ledger_result balance(ledger const& of, date as_of);

}  // namespace writ
