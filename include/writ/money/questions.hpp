#pragma once
/// What people ask of a ledger: how much on that day, how long at so much a month, how much a month.

#include <writ/money/ledger.hpp>

#include <optional>

namespace writ {

/// What must be paid on `day` so that nothing is owed at its end.
///
/// Law    DLY14 3(1); CC 561
/// Takes  a ledger; later postings are not seen
/// Gives  the least such sum, in fen
/// Fails  as `balance`
[[nodiscard]] money payoff(ledger const& of, date day);

/// The same sum each month, on the day of the month of `first`, or the month's last where it has no such day.
struct monthly {
    date first;
    money each;
};

/// How a run of payments ends.
struct cleared {
    date on;         ///< day of the last payment
    int payments;
    money last;      ///< what of it is needed
    money paid;      ///< all of them together
};

/// When the debt is clear if nothing but these payments comes in.
///
/// Takes  at least one fen a month; a `first` of any day
/// Gives  none where it is not clear after `most` payments: what each month adds is more than what it pays
/// Fails  `invalid_value` for a sum that is not positive; as `balance`
[[nodiscard]] std::optional<cleared> clear_by(ledger const& of, monthly plan, int most = 600);

/// The least equal sum that clears the debt in `count` monthly payments.
///
/// Fails  `invalid_value` for a count below 1 or over 600; as `balance`
[[nodiscard]] money monthly_for(ledger const& of, date first, int count);

/// The same day of a later month, or its last day.
[[nodiscard]] date months_on(date first, int months);

}  // namespace writ
