#pragma once
/// Facts of turning an asset into money: valuation, auction, sale, taking in kind, debts of third parties.

#include <writ/casefile/fact.hpp>

namespace writ {

WRIT_WORDS(valuation_method, agreed, directed, network, appraised);
WRIT_WORDS(auction_mode, online, offline);
WRIT_WORDS(deposit_outcome, returned, paid_over, forfeited);

/// The court began to fix the reference price.
struct valuation_started {
    when on;
    required<asset_id> asset;
    maybe<valuation_method> method{};
    WRIT_FACT(valuation_started, "启动财产处置参考价", asset, method);
};

/// A report on the value came in.
struct valuation_reported {
    when on;
    required<asset_id> asset;
    money value;
    WRIT_FACT(valuation_reported, "收到评估、询价报告", asset, value);
};

/// The reference price was fixed.
struct price_fixed {
    when on;
    required<asset_id> asset;
    money value;
    WRIT_FACT(price_fixed, "确定参考价", asset, value);
};

/// A round of auction was announced.
struct auction_announced {
    when on;
    required<asset_id> asset;
    required<int> round;
    date auction_on;
    money start_price;
    maybe<auction_mode> mode{};
    std::optional<money> deposit{};
    WRIT_FACT(auction_announced, "发布拍卖公告", asset, round, auction_on, start_price, mode, deposit);
};

/// A round of auction was held: the hammer, not yet the ruling.
struct auction_held {
    when on;
    required<asset_id> asset;
    required<int> round;
    required<bool> sold;
    std::optional<money> price{};
    maybe<party_id> buyer{};
    std::optional<moment> opened_at{};
    std::optional<moment> closed_at{};
    std::optional<moment> last_bid_at{};
    WRIT_FACT(auction_held, "拍卖", asset, round, sold, price, buyer, opened_at, closed_at,
              last_bid_at);
};

/// An auction that had been paused went on.
struct auction_resumed {
    when on;
    required<asset_id> asset;
    WRIT_FACT(auction_resumed, "恢复拍卖", asset);
};

/// A bidder's deposit was returned, paid over or forfeited.
struct deposit_settled {
    when on;
    required<asset_id> asset;
    required<deposit_outcome> how;
    WRIT_FACT(deposit_settled, "处理保证金", asset, how);
};

/// The asset was offered for sale without auction (变卖).
struct sale_opened {
    when on;
    required<asset_id> asset;
    money price;
    WRIT_FACT(sale_opened, "启动变卖", asset, price);
};

/// The sale ended.
struct sale_held {
    when on;
    required<asset_id> asset;
    required<bool> sold;
    std::optional<money> price{};
    std::optional<moment> first_bid_at{};
    WRIT_FACT(sale_held, "变卖", asset, sold, price, first_bid_at);
};

/// The buyer paid the price.
struct price_paid {
    when on;
    required<asset_id> asset;
    WRIT_FACT(price_paid, "买受人付清价款", asset);
};

/// The creditor took the asset in kind (以物抵债); the ruling ends interest when effective.
struct taken_in_kind {
    when on;
    required<asset_id> asset;
    money value;
    maybe<bool> by_agreement{};
    WRIT_FACT(taken_in_kind, "以物抵债裁定", asset, value, by_agreement);
};

/// The ruling on the sale (成交裁定); it ends interest when effective.
struct transfer_ruled {
    when on;
    required<asset_id> asset;
    WRIT_FACT(transfer_ruled, "成交裁定", asset);
};

/// An asset, or what a claim orders to deliver, was handed over.
struct handed_over {
    when on;
    maybe<asset_id> asset{};
    maybe<claim_id> claim{};
    recipients to;
    WRIT_FACT(handed_over, "交付", asset, claim, to);
};

/// A third party was told to pay what it owes the debtor (到期债权); the fact bears its receipt.
struct third_debt_notified {
    when on;
    required<asset_id> asset;
    required<party_id> third_party;
    WRIT_FACT(third_debt_notified, "送达履行到期债务通知", asset, third_party);
};

/// The third party objected, wholly or beyond what it admits.
struct third_debt_objected {
    when on;
    required<asset_id> asset;
    std::optional<money> admitted{};
    WRIT_FACT(third_debt_objected, "第三人提出异议", asset, admitted);
};

/// The court ruled to enforce against the third party.
struct third_debt_ruled {
    when on;
    required<asset_id> asset;
    WRIT_FACT(third_debt_ruled, "裁定强制执行到期债权", asset);
};

}  // namespace writ
