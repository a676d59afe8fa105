#pragma once
/// Facts about persons: summons, compelled appearance, fine, detention.

#include <writ/casefile/fact.hpp>

namespace writ {

WRIT_WORDS(sanction_ground, refuses_report, false_report, hides_assets, able_but_refuses,
           breaks_consumption_order, defies_summons, obstructs, refuses_to_assist, other);
WRIT_WORDS(misconduct_ground, refuses_report, false_report, hides_assets, able_but_refuses,
           breaks_consumption_order, defies_summons, obstructs, refuses_to_assist, other,
           forges_evidence, sham_suit, disposes_of_sealed, interferes_after_end);

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

}  // namespace writ
