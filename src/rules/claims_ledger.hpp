#pragma once
/// The ledger of a case: made from title and journal by the readings of the law.

#include "rules/view.hpp"

#include <writ/money/ledger.hpp>

namespace writ {

/// A rate of the title that had to be carried forward past what is known.
struct carried_rate {
    claim const* of;
    date from;
};

struct claims_ledger {
    ledger of{};
    std::vector<carried_rate> carried{};
};

/// The currencies in which something is owed, the yuan first; the yuan alone where nothing is.
[[nodiscard]] std::vector<currency> currencies_of(case_view const& view);

/// Law    DLY14; CC 561; EBL 46
/// Takes  what is owed in one currency; with the reading `yuan` of D-10 all is, at the mid-rate of its start day
/// Fails  `out_of_coverage` where a sum was overdue before the first rate of the law, or runs at a published rate
///        past what is known of it; `unknown_name` a rate the law does not have
[[nodiscard]] claims_ledger ledger_of(case_view const& view, currency in);

/// What came into the court's account for the case and what went out; none where neither is on file.
[[nodiscard]] std::optional<account_report> account_of(case_view const& view);

/// A pause for a review of the title itself.
[[nodiscard]] bool is_review_of_title(entry const& e);
/// The answer by which a court accepted the bankruptcy the case was moved to, or null.
[[nodiscard]] entry const* bankruptcy_accepted(case_view const& view);

/// When an order took effect: its service where one is on file, else its own day.
[[nodiscard]] date effect_of(case_view const& view, entry const& order);

}  // namespace writ
