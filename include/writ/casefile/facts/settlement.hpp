#pragma once
/// Facts of a settlement in enforcement (执行和解) and of the way back to the title.

#include <writ/casefile/fact.hpp>

namespace writ {

WRIT_WORDS(settlement_form, joint, one_side_accepted, oral_on_record, private_);
WRIT_WORDS(resumption_ground, breach, fraud, assets_found, returned, conditions_returned);

/// The parties settled. Only the first three forms make it a settlement in enforcement (SET 2, 19).
struct settlement_reached {
    when on;
    own_id id;
    required<settlement_form> form;
    std::vector<instalment> instalments{};
    maybe<std::string> gives{};
    maybe<party_id> guarantor{};
    maybe<bool> direct_enforcement{};
    maybe<bool> long_term{};
    maybe<settlement_id> replaces{};
    WRIT_FACT(settlement_reached, "达成执行和解", id, form, instalments, gives, guarantor,
              direct_enforcement, long_term, replaces);
};

/// A settlement was performed in full.
struct settlement_performed {
    when on;
    required<settlement_id> settlement;
    WRIT_FACT(settlement_performed, "和解协议履行完毕", settlement);
};

/// Somebody invoked the breach of a settlement.
struct settlement_breached {
    when on;
    required<settlement_id> settlement;
    std::optional<date> from{};
    WRIT_FACT(settlement_breached, "不履行和解协议", settlement, from);
};

/// The creditor asked to go on with the title: after a settlement, or after a closing.
struct resumption_applied {
    when on;
    maybe<settlement_id> settlement{};
    maybe<bool> closing{};
    maybe<resumption_ground> ground{};
    WRIT_FACT(resumption_applied, "申请恢复执行", settlement, closing, ground);
};

/// The court ruled not to resume.
struct resumption_refused {
    when on;
    required<std::string> reason;
    maybe<entry_id> request{};
    WRIT_FACT(resumption_refused, "裁定不予恢复执行", reason, request);
};

/// The court went back from the settlement to the title.
struct enforcement_resumed {
    when on;
    WRIT_FACT(enforcement_resumed, "恢复执行原生效法律文书");
};

/// The creditor sued on the settlement instead.
struct settlement_sued {
    when on;
    required<settlement_id> settlement;
    WRIT_FACT(settlement_sued, "就和解协议起诉", settlement);
};

/// The court stayed enforcement because somebody guaranteed (CPL 242); it ends by itself on `until`.
struct stay_granted_on_guarantee {
    when on;
    date until;
    required<party_id> guarantor;
    WRIT_FACT(stay_granted_on_guarantee, "因执行担保暂缓执行", until, guarantor);
};

/// The period within which the guarantor's property may be enforced was agreed.
struct guarantee_period_set {
    when on;
    date until;
    WRIT_FACT(guarantee_period_set, "约定担保期间", until);
};

}  // namespace writ
