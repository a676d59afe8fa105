#pragma once
/// Facts that stop or lengthen clocks: suspension, stay, excluded periods, extension.

#include <writ/casefile/fact.hpp>

namespace writ {

WRIT_WORDS(suspension_ground, creditor_agrees, settlement, title_objection, party_dead,
           successor_unknown, retrial, award_challenged, bankruptcy, other);
WRIT_WORDS(exclusion_reason, public_notice, audit, valuation, inventory, jurisdiction_dispute,
           court_dispute, instructions, auction, stay, suspension, other);
WRIT_WORDS(suspension_request, debtor, creditor, court);

/// The court ruled to suspend (中止).
struct suspended {
    when on;
    required<suspension_ground> ground;
    maybe<suspension_request> at_request_of{};
    WRIT_FACT(suspended, "裁定中止执行", ground, at_request_of);
};

/// The court or a superior stayed enforcement (暂缓) until a day.
struct stayed {
    when on;
    date until;
    WRIT_FACT(stayed, "决定暂缓执行", until);
};

/// A suspension or stay ended; the same case goes on.
struct pause_ended {
    when on;
    maybe<entry_id> pause{};
    WRIT_FACT(pause_ended, "恢复（中止、暂缓结束）", pause);
};

/// Days that the terms do not count, with the reason.
struct excluded_period {
    when on;
    date from;
    date to;
    required<exclusion_reason> reason;
    WRIT_FACT(excluded_period, "不计入期限的期间", from, to, reason);
};

/// A term was extended; without `deadline` it is the term of the case.
struct term_extended {
    when on;
    maybe<int> months{};
    std::optional<period> length{};
    maybe<std::string> deadline{};
    maybe<entry_id> entry{};
    WRIT_FACT(term_extended, "延长期限", months, length, deadline, entry);
};

}  // namespace writ
