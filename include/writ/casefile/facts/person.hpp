#pragma once
/// Facts about persons: summons, compelled appearance, fine, detention.

#include <writ/casefile/fact.hpp>

namespace writ {

WRIT_WORDS(sanction_ground, refuses_report, false_report, hides_assets, able_but_refuses,
           breaks_consumption_order, defies_summons, obstructs, refuses_to_assist, other);
WRIT_WORDS(misconduct_ground, refuses_report, false_report, hides_assets, able_but_refuses,
           breaks_consumption_order, defies_summons, obstructs, refuses_to_assist, other,
           forges_evidence, sham_suit, disposes_of_sealed, interferes_after_end);
WRIT_WORDS(measure_review, upheld, changed, revoked);

/// A person was summoned for inquiry; `served` says whether the summons reached him.
struct summoned {
    when on;
    party_id person{};
    maybe<bool> served{};
    WRIT_FACT(summoned, "传唤", person, served);
};

/// A summoned person did not come; `excused` where there was good reason.
struct summons_missed {
    when on;
    party_id person{};
    maybe<bool> excused{};
    WRIT_FACT(summons_missed, "经传唤未到场", person, excused);
};

/// The court established an act against enforcement; fines and detentions name it.
struct misconduct_found {
    when on;
    own_id id;
    party_id person{};
    required<misconduct_ground> ground;
    WRIT_FACT(misconduct_found, "认定妨害执行行为", id, person, ground);
};

/// A person was brought to court by force (拘传); the moment of arrival starts the hours.
struct compelled {
    when on;
    party_id person{};
    maybe<std::string> place{};
    maybe<court_id> court{};
    maybe<bool> complex{};
    WRIT_FACT(compelled, "拘传到场", person, place, court, complex);
};

/// The inquiry of a compelled person ended.
struct compel_ended {
    when on;
    party_id person{};
    WRIT_FACT(compel_ended, "拘传询问结束", person);
};

/// A person was fined. A fine goes to the state and is not set off against the debt.
struct fined {
    when on;
    party_id person{};
    money amount;
    required<sanction_ground> ground;
    maybe<entry_id> act{};
    WRIT_FACT(fined, "罚款", person, amount, ground, act);
};

/// A person was taken into judicial detention (司法拘留) for so many days from the day of intake.
struct detained {
    when on;
    party_id person{};
    required<int> days;
    required<sanction_ground> ground;
    maybe<entry_id> act{};
    maybe<court_id> court{};
    maybe<bool> urgent{};
    WRIT_FACT(detained, "司法拘留", person, days, ground, act, court, urgent);
};

/// A detained person was let out for some days, which do not count as served.
struct leave_granted {
    when on;
    party_id person{};
    date from;
    date to;
    WRIT_FACT(leave_granted, "准许拘留中请假出所", person, from, to);
};

/// A detained person was released.
struct detention_released {
    when on;
    party_id person{};
    maybe<bool> early{};
    WRIT_FACT(detention_released, "解除拘留", person, early);
};

/// The family of a detained person was told, or could not be reached.
struct family_notified {
    when on;
    party_id person{};
    maybe<bool> unreachable{};
    WRIT_FACT(family_notified, "通知家属", person, unreachable);
};

/// Review of a measure against a person was applied for at the next higher court.
struct measure_review_applied {
    when on;
    required<entry_id> measure;
    WRIT_FACT(measure_review_applied, "对强制措施申请复议", measure);
};

/// The higher court decided on the measure; `oral` where it was told before it was written.
struct measure_review_decided {
    when on;
    required<entry_id> measure;
    required<measure_review> outcome;
    maybe<bool> oral{};
    WRIT_FACT(measure_review_decided, "对强制措施的复议决定", measure, outcome, oral);
};

/// A body, a home or a place was searched (搜查).
struct searched {
    when on;
    required<std::string> place;
    WRIT_FACT(searched, "搜查", place);
};

/// A public notice told who holds a house or land to leave it within a time (CPL 261).
struct eviction_announced {
    when on;
    period within;
    WRIT_FACT(eviction_announced, "公告责令限期迁出", within);
};

/// A house or land was cleared by force.
struct evicted {
    when on;
    WRIT_FACT(evicted, "强制迁出");
};

}  // namespace writ
