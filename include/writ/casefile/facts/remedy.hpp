#pragma once
/// Facts of remedies: objections, reviews, suits, changes of party, non-enforcement, orders from above.

#include <writ/casefile/fact.hpp>

namespace writ {

WRIT_WORDS(objection_kind, conduct, title, jurisdiction, distribution, limitation, settlement,
           valuation, network);
WRIT_WORDS(party_change, heir, spouse, successor, merged, divided, assignee, renamed, sole_owner,
           general_partner, head_office, assets_received, promised, other, limited_partner_unpaid,
           capital_unpaid, capital_withdrawn, unpaid_shares_sold, one_person_company, unliquidated);
WRIT_WORDS(party_end, died, missing, dissolved, incapable);
WRIT_WORDS(superior_order, finish, docket, decide, correct);

/// Somebody objected to enforcement.
struct objection_filed {
    when on;
    own_id id;
    required<objection_kind> kind_;
    required<party_id> party;
    maybe<entry_id> against{};
    maybe<asset_id> asset{};
    std::optional<date> known_on{};
    WRIT_FACT(objection_filed, "提出执行异议", id, kind_, party, against, asset, known_on);
};

/// The objection was decided.
struct objection_decided {
    when on;
    required<entry_id> objection;
    required<bool> upheld;
    WRIT_FACT(objection_decided, "异议裁定", objection, upheld);
};

/// Review of a decision was applied for at the next higher court.
struct reconsideration_applied {
    when on;
    required<entry_id> objection;
    WRIT_FACT(reconsideration_applied, "申请复议", objection);
};

/// The next higher court decided on review.
struct reconsideration_decided {
    when on;
    required<entry_id> objection;
    required<bool> upheld;
    WRIT_FACT(reconsideration_decided, "复议裁定", objection, upheld);
};

/// A suit on the objection was filed (执行异议之诉).
struct title_suit_filed {
    when on;
    required<entry_id> objection;
    WRIT_FACT(title_suit_filed, "提起执行异议之诉", objection);
};

/// The suit on the objection was decided.
struct title_suit_decided {
    when on;
    required<entry_id> objection;
    required<bool> upheld;
    WRIT_FACT(title_suit_decided, "执行异议之诉判决", objection, upheld);
};

/// Somebody asked to add or replace a party.
struct party_change_applied {
    when on;
    own_id_or_none id{};
    maybe<party_id> party{};
    maybe<party_change> how{};
    WRIT_FACT(party_change_applied, "申请变更、追加当事人", id, party, how);
};

/// A party was added or replaced.
struct party_changed {
    when on;
    required<party_id> party;
    required<party_change> how;
    WRIT_FACT(party_changed, "裁定变更、追加当事人", party, how);
};

/// A party died, was declared missing, dissolved, or lost capacity.
struct party_ended {
    when on;
    required<party_id> party;
    required<party_end> how;
    WRIT_FACT(party_ended, "当事人死亡或终止", party, how);
};

/// The debtor or a third party applied for non-enforcement of an award or a notarised debt.
struct non_enforcement_applied {
    when on;
    std::optional<date> known_on{};
    WRIT_FACT(non_enforcement_applied, "申请不予执行", known_on);
};

/// The court decided on non-enforcement.
struct non_enforcement_decided {
    when on;
    required<bool> granted;
    WRIT_FACT(non_enforcement_decided, "不予执行申请的裁定", granted);
};

/// The creditor asked the next higher court to enforce (CPL 237).
struct superior_petitioned {
    when on;
    WRIT_FACT(superior_petitioned, "向上一级法院申请执行");
};

/// The superior court ordered the court to finish, docket, decide or correct; `finish` by default.
struct superior_ordered {
    when on;
    std::optional<period> within{};
    maybe<superior_order> what{};
    maybe<entry_id> entry{};
    WRIT_FACT(superior_ordered, "上级法院督促、责令", within, what, entry);
};

/// The case against a company was sent for bankruptcy review (执转破).
struct bankruptcy_transferred {
    when on;
    party_id debtor{};
    required<court_id> court;
    required<party_id> consent_of;
    WRIT_FACT(bankruptcy_transferred, "移送破产审查", debtor, court, consent_of);
};

}  // namespace writ
