#pragma once
/// Facts about which court acts, and where: cooperation, transfer, missions, petitions upward.

#include <writ/casefile/fact.hpp>

namespace writ {

WRIT_WORDS(entrusted_matter, query, freeze, seal, service, inquiry, other);

/// The court asked its superior for cooperative enforcement (协同执行).
struct cooperation_requested {
    when on;
    WRIT_FACT(cooperation_requested, "申请协同执行");
};

/// The superior court ordered another court to cooperate; the case stays where it is.
struct cooperation_ordered {
    when on;
    required<court_id> court;
    own_document document;
    WRIT_FACT(cooperation_ordered, "上级法院决定协同执行", court, document);
};

/// Single acts were entrusted to another court (事项委托); the case stays where it is.
struct matter_entrusted {
    when on;
    required<court_id> court;
    required<entrusted_matter> what;
    WRIT_FACT(matter_entrusted, "事项委托", court, what);
};

/// The whole case was entrusted to a court of another province.
struct entrusted {
    when on;
    required<court_id> court;
    WRIT_FACT(entrusted, "委托执行", court);
};

/// The superior court directed another court to enforce (指令执行).
struct designated {
    when on;
    required<court_id> court;
    WRIT_FACT(designated, "指定执行", court);
};

/// The superior court took the case itself (提级执行).
struct elevated {
    when on;
    required<court_id> court;
    WRIT_FACT(elevated, "提级执行", court);
};

/// The receiving court filed the case.
struct moved_case_filed {
    when on;
    required<court_id> court;
    required<std::string> number;
    WRIT_FACT(moved_case_filed, "受移法院立案", court, number);
};

/// The receiving court sent the case back.
struct returned {
    when on;
    required<court_id> court;
    WRIT_FACT(returned, "退回", court);
};

/// A mission outside the province was approved; `by` says by whom.
struct away_mission_approved {
    when on;
    required<std::string> province;
    WRIT_FACT(away_mission_approved, "批准异地执行", province);
};

/// Officers left for a mission outside the province.
struct away_mission_started {
    when on;
    required<std::string> province;
    WRIT_FACT(away_mission_started, "赴异地执行", province);
};

}  // namespace writ
