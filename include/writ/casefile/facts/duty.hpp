#pragma once
/// Facts of duties that are not money: performance, breach, periods set for them.

#include <writ/casefile/fact.hpp>

namespace writ {

/// What a claim orders was done.
struct performed {
    when on;
    required<claim_id> claim;
    WRIT_FACT(performed, "履行非金钱义务", claim);
};

/// A duty not to act was breached.
struct duty_breached {
    when on;
    required<claim_id> claim;
    WRIT_FACT(duty_breached, "违反不作为义务", claim);
};

/// The court set a new period for performance.
struct period_set {
    when on;
    required<claim_id> claim;
    date until;
    WRIT_FACT(period_set, "指定履行期间", claim, until);
};

}  // namespace writ
