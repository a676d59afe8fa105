#pragma once
/// What is owed: a pure function of claims, postings, rates and a day. Entry order carries no meaning.

#include <writ/civil/counting.hpp>
#include <writ/money/rate.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace writ {

/// Where a sum stands in the order of satisfaction (CC 561; DLY14 4). Declared in that order.
enum class debt_class : std::uint8_t { costs, interest, capital, penalty, doubled };

/// A fixed sum of the title.
struct debt {
    std::string id;
    debt_class place;
    money amount;
    date due;                ///< last day of the time for performance
    bool in_doubled_base;    ///< counts for the doubled part after `due`
};

/// Interest or penalty that the title lets run on a fixed sum.
struct running_debt {
    std::string id;
    debt_class place;                  ///< interest or penalty
    std::size_t of;                    ///< index of the sum it runs on
    writ::rate rate;
    date from;                         ///< first day that counts
    std::optional<date> until{};       ///< last day that counts; none: until paid
    std::optional<money> cap{};        ///< total it may not exceed
};

/// A payment, or a sum the creditor gave up.
struct posting {
    date on;
    money amount;
    std::optional<std::size_t> waives{};   ///< index of the fixed sum given up; none: a payment
};

/// A rate and the first day it holds for.
struct rate_step {
    date from;
    writ::rate rate;
};

struct ledger_terms {
    std::vector<rate_step> doubled{};         ///< sorted; empty: no doubled part
    std::vector<day_span> not_counted{};      ///< united; no doubled part on these days (DLY14 3(3))
    bool payment_day_counts{true};            ///< whether the day of a payment still bears interest
    rounding rounds{rounding::half_up};
};

/// One stretch of days on one base at one rate. Rows of one kind sum to its total identically.
struct statement_row {
    debt_class kind;
    std::string of;       ///< id of the running debt; empty for the doubled part
    date from;
    date to;
    std::int32_t days;
    money base;
    writ::rate rate;
    exact accrued;
    money amount;         ///< rounded so that the rows sum to the rounded total
};

struct owed_amounts {
    money costs{money::zero()};
    money general_interest{money::zero()};
    money principal{money::zero()};
    money contract_penalty{money::zero()};
    money doubled{money::zero()};
    money total{money::zero()};
    money per_diem{money::zero()};     ///< what the next day adds
    money received{money::zero()};
    money surplus{money::zero()};      ///< received beyond the whole debt
};

struct ledger_result {
    owed_amounts owed;
    std::vector<statement_row> rows;
};

/// What is owed at the end of `as_of`.
///
/// Law    DLY14 1-4; CC 561; CPL 264
/// Takes  postings in any order; those after `as_of` are left out
/// Gives  amounts in fen, each rounded once, and the rows they come from
/// Fails  `overflow`
/// See    docs/rules/doubled-interest.md
[[nodiscard]] ledger_result balance(std::vector<debt> const& debts,
                                    std::vector<running_debt> const& running,
                                    std::vector<posting> const& postings, ledger_terms const& terms,
                                    date as_of);

}  // namespace writ
