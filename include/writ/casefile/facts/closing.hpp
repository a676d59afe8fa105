#pragma once
/// Facts of closing and revival.

#include <writ/casefile/fact.hpp>

namespace writ {

WRIT_WORDS(termination_ground, withdrawn, instrument_annulled, no_estate, alimony_creditor_dead,
           unable_to_repay, bankrupt, long_settlement, sued_on_settlement, settlement_performed,
           thing_destroyed, dissolved, other);
WRIT_WORDS(cancellation_ground, jurisdiction_upheld, first_filed_elsewhere, returned_entrustment,
           designated, elevated, entrusted);
WRIT_WORDS(non_enforcement_ground, award, notarised, limitation, public_interest);
WRIT_WORDS(rejection_ground, conditions_missing, award_indefinite, other);

/// Everything was performed (执行完毕).
struct closed_completed {
    when on;
    WRIT_FACT(closed_completed, "执行完毕");
};

/// The creditor was heard before this round was ended (终本约谈).
struct closing_talk_held {
    when on;
    WRIT_FACT(closing_talk_held, "终本约谈");
};

/// This round of enforcement ended without satisfaction (终结本次执行程序).
struct closed_this_round {
    when on;
    WRIT_FACT(closed_this_round, "终结本次执行程序");
};

/// Enforcement was terminated (终结执行).
struct closed_terminated {
    when on;
    required<termination_ground> ground;
    WRIT_FACT(closed_terminated, "终结执行", ground);
};

/// The case was struck from the list (销案).
struct closed_cancelled {
    when on;
    required<cancellation_ground> ground;
    WRIT_FACT(closed_cancelled, "销案", ground);
};

/// Enforcement was refused (不予执行).
struct closed_non_enforced {
    when on;
    required<non_enforcement_ground> ground;
    WRIT_FACT(closed_non_enforced, "不予执行", ground);
};

/// The application was dismissed after filing (驳回申请).
struct closed_rejected {
    when on;
    required<rejection_ground> ground;
    WRIT_FACT(closed_rejected, "驳回申请", ground);
};

/// The case was taken up again under a new number (执恢).
struct revived {
    when on;
    required<std::string> number;
    WRIT_FACT(revived, "恢复执行立案", number);
};

/// The debtor's property was queried again after this round was ended.
struct requery_made {
    when on;
    maybe<bool> found{};
    WRIT_FACT(requery_made, "终本后再次查询", found);
};

}  // namespace writ
