#pragma once
/// Facts of money: what came in, what went out, what it cost, what the creditor gave up.

#include <writ/casefile/fact.hpp>

namespace writ {

WRIT_WORDS(payment_channel, voluntary, withdrawal, realisation);
WRIT_WORDS(payment_means, transfer, cash, to_creditor);

/// Money was paid on the debt; `waives` is what the creditor gave up for it.
struct payment_received {
    when on;
    party_id from{};
    money amount;
    maybe<payment_channel> channel{};
    maybe<payment_means> how{};
    std::optional<money> waives{};
    WRIT_FACT(payment_received, "收到款项", from, amount, channel, how, waives);
};

/// The finance department told the officer that money arrived in the court's account.
struct funds_arrived {
    when on;
    money amount;
    WRIT_FACT(funds_arrived, "执行款到账", amount);
};

/// The court paid money out.
struct funds_disbursed {
    when on;
    money amount;
    recipient to;
    WRIT_FACT(funds_disbursed, "发放执行款", amount, to);
};

/// Payment out was put off, with approval.
struct disbursement_deferred {
    when on;
    required<std::string> reason;
    WRIT_FACT(disbursement_deferred, "暂缓发放执行款", reason);
};

/// The creditor gave up a part of a claim.
struct waived {
    when on;
    required<claim_id> claim;
    money amount;
    WRIT_FACT(waived, "放弃债权", claim, amount);
};

/// A cost of enforcement arose.
struct cost_incurred {
    when on;
    money amount;
    required<std::string> what;
    required<party_id> paid_by;
    WRIT_FACT(cost_incurred, "发生执行费用", amount, what, paid_by);
};

/// A plan was made to distribute money among creditors.
struct distribution_planned {
    when on;
    money amount;
    WRIT_FACT(distribution_planned, "制作财产分配方案", amount);
};

/// The court ruled that what was enforced is to be given back (执行回转).
struct reversal_ruled {
    when on;
    std::optional<money> amount{};
    maybe<asset_id> asset{};
    WRIT_FACT(reversal_ruled, "裁定执行回转", amount, asset);
};

}  // namespace writ
