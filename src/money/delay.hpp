#pragma once
/// Interest of the regimes before 1 August 2014 on one sum: what its delay costs, stretch by stretch.

#include <writ/money/ledger.hpp>

#include "money/fen.hpp"

#include <vector>

namespace writ {

/// Days at one rate, the regime's multiple in it.
struct delay_stretch {
    date from;
    date to;
    writ::rate rate;

    [[nodiscard]] std::int32_t days() const { return (to - from).count + 1; }
};

/// What the delay of a sum due on `due` costs until the end of `day`: its stretches, the oldest first. The rates are
/// those of the tenor the delay had reached on `day`, each from its own day on. None where nothing is late yet.
///
/// Law    DLY09 1; 同期 by the length of the delay (D-24, mark C)
[[nodiscard]] std::vector<delay_stretch> delay_of(delay_regime const& by, date due, date day);

/// The part of the sum that those stretches cost.
[[nodiscard]] exact cost_of(std::vector<delay_stretch> const& stretches);

/// A payment divided between a sum and the interest on just that part of it (并还).
struct shared_payment {
    fen sum;
    fen interest;
};

/// Law    DLY09 annex: paid = sum + interest; interest = sum × rate × 2 × time
/// Takes  what the delay costs a yuan; what is left of the sum; what is paid, at most both together
/// Gives  the two parts, whose total is `paid` or, where that is enough, what is left with its interest. A payment
///        that is not enough leaves at least one fen of the sum.
[[nodiscard]] shared_payment share(fen paid, fen left, exact cost, rounding how);

}  // namespace writ
