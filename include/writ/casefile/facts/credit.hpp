#pragma once
/// Facts of credit measures: consumption order, list of dishonest debtors, exit ban, records.

#include <writ/casefile/fact.hpp>

namespace writ {

WRIT_WORDS(lifting_ground, performed, secured, creditor_agrees, other);
WRIT_WORDS(listing_ground, able_but_refuses, evidence_or_violence, sham_or_hiding, report_breach,
           consumption_breach, settlement_breach);
WRIT_WORDS(delisting_ground, performed, settlement_performed, creditor_agrees, queries_empty,
           retrial_or_bankruptcy, non_enforced, terminated, term_over, early_correction,
           wrongly_listed);
WRIT_WORDS(record_error, wrong, inaccurate, hide);

/// The court ordered the debtor not to consume beyond need (限制消费令).
struct consumption_restricted {
    when on;
    party_id debtor{};
    WRIT_FACT(consumption_restricted, "发出限制消费令", debtor);
};

/// The consumption order was lifted.
struct consumption_lifted {
    when on;
    party_id debtor{};
    required<lifting_ground> ground;
    WRIT_FACT(consumption_lifted, "解除限制消费令", debtor, ground);
};

/// The creditor asked to list the debtor as dishonest; the court decides within 15 days.
struct listing_requested {
    when on;
    party_id debtor{};
    WRIT_FACT(listing_requested, "申请纳入失信名单", debtor);
};

/// The debtor was listed as dishonest (失信被执行人名单); the decision takes effect when made.
struct listed_dishonest {
    when on;
    party_id debtor{};
    required<listing_ground> ground;
    maybe<int> extra_years{};
    WRIT_FACT(listed_dishonest, "纳入失信名单", debtor, ground, extra_years);
};

/// The court gave the debtor some months before the listing or the order is published.
struct grace_granted {
    when on;
    party_id debtor{};
    required<int> months;
    WRIT_FACT(grace_granted, "给予宽限期", debtor, months);
};

/// The debtor was taken off the list.
struct delisted {
    when on;
    party_id debtor{};
    required<delisting_ground> ground;
    WRIT_FACT(delisted, "删除或撤销失信信息", debtor, ground);
};

/// A person was forbidden to leave the country (限制出境).
struct exit_banned {
    when on;
    party_id person{};
    WRIT_FACT(exit_banned, "限制出境", person);
};

/// The exit ban was lifted.
struct exit_ban_lifted {
    when on;
    party_id person{};
    maybe<lifting_ground> ground{};
    WRIT_FACT(exit_ban_lifted, "解除限制出境", person, ground);
};

/// A published record was found wrong, inaccurate, or to be hidden.
struct record_error_found {
    when on;
    required<entry_id> record;
    required<record_error> what;
    WRIT_FACT(record_error_found, "发现公开信息有误", record, what);
};

/// The record was corrected.
struct record_corrected {
    when on;
    required<entry_id> record;
    WRIT_FACT(record_corrected, "更正公开信息", record);
};

}  // namespace writ
