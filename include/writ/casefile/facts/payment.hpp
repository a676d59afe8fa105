#pragma once
/// Facts of money: what came in, and what the creditor gave up.

#include <writ/casefile/fact.hpp>

namespace writ {

WRIT_WORDS(payment_channel, voluntary, withdrawal, realisation);
WRIT_WORDS(payment_means, transfer, cash, to_creditor);

/// Money was paid on the debt.
struct payment_received {
    when on;
    party_id from{};
    money amount;
    maybe<payment_channel> channel{};
    maybe<payment_means> how{};
    WRIT_FACT(payment_received, "收到款项", from, amount, channel, how);
};

/// The creditor gave up a part of a claim.
struct waived {
    when on;
    required<claim_id> claim;
    money amount;
    WRIT_FACT(waived, "放弃债权", claim, amount);
};

}  // namespace writ
