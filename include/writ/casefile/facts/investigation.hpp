#pragma once
/// Facts of the investigation: inquiries, clues, what and who was found.

#include <writ/casefile/fact.hpp>

namespace writ {

WRIT_WORDS(query_scope, national, provincial, local);
WRIT_WORDS(clue_subject, asset, person);
WRIT_WORDS(asset_kind, deposit, movable, immovable, equity, receivable, other);
WRIT_WORDS(asset_protection, home, necessity);
WRIT_WORDS(ruled_out_reason, unsold, not_held, protected_, minor_value, third_party, no_surplus, other);
WRIT_WORDS(outside_of, district, province);

/// The court asked the network system (网络查控) for property.
struct network_query_made {
    when on;
    required<query_scope> scope;
    WRIT_FACT(network_query_made, "发起网络查控", scope);
};

/// The network system answered.
struct network_query_returned {
    when on;
    required<bool> found;
    WRIT_FACT(network_query_returned, "网络查控反馈", found);
};

/// An officer inquired on the spot.
struct field_inquiry_made {
    when on;
    maybe<std::string> what{};
    WRIT_FACT(field_inquiry_made, "线下调查", what);
};

/// The inquiry into the debtor's property was finished.
struct inquiry_finished {
    when on;
    WRIT_FACT(inquiry_finished, "财产调查完成");
};

/// The court looked for a missing debtor.
struct debtor_sought {
    when on;
    party_id debtor{};
    WRIT_FACT(debtor_sought, "查找被执行人", debtor);
};

/// Somebody reported where an asset or a person is.
struct clue_received {
    when on;
    required<clue_subject> about;
    maybe<bool> urgent{};
    WRIT_FACT(clue_received, "收到线索", about, urgent);
};

/// A clue was checked.
struct clue_verified {
    when on;
    required<entry_id> clue;
    required<bool> confirmed;
    WRIT_FACT(clue_verified, "核实线索", clue, confirmed);
};

/// The creditor asked for a bounty on clues (悬赏执行).
struct bounty_requested {
    when on;
    WRIT_FACT(bounty_requested, "申请悬赏公告");
};

/// The notice of the bounty was published.
struct bounty_posted {
    when on;
    WRIT_FACT(bounty_posted, "发布悬赏公告");
};

/// The creditor asked for an audit of a company's books (审计调查).
struct audit_requested {
    when on;
    WRIT_FACT(audit_requested, "申请审计调查");
};

/// An asset of the debtor is known.
struct asset_found {
    when on;
    required<asset_id> asset;
    required<asset_kind> kind_;
    std::optional<money> value{};
    party_id owner{};
    maybe<std::string> district{};
    maybe<asset_protection> protected_{};
    WRIT_FACT(asset_found, "发现财产", asset, kind_, value, owner, district, protected_);
};

/// An asset cannot serve the claim.
struct asset_ruled_out {
    when on;
    required<asset_id> asset;
    required<ruled_out_reason> reason;
    WRIT_FACT(asset_ruled_out, "排除财产", asset, reason);
};

/// The debtor's whereabouts became known.
struct debtor_located {
    when on;
    party_id debtor{};
    required<std::string> place;
    maybe<outside_of> outside{};
    WRIT_FACT(debtor_located, "查找到被执行人", debtor, place, outside);
};

/// The debtor's whereabouts are unknown.
struct debtor_lost {
    when on;
    party_id debtor{};
    WRIT_FACT(debtor_lost, "被执行人下落不明", debtor);
};

}  // namespace writ
