#pragma once
/// Facts of the criminal track (拒不执行判决、裁定罪), which outlives the civil case.

#include <writ/casefile/fact.hpp>

namespace writ {

/// The court sent the matter to the police.
struct referred {
    when on;
    party_id debtor{};
    required<std::string> conduct;
    std::vector<std::string> items{};
    std::vector<entry_id> acts{};
    maybe<bool> complex{};
    WRIT_FACT(referred, "移送公安机关", debtor, conduct, items, acts, complex);
};

/// The police filed a criminal case.
struct referral_accepted {
    when on;
    party_id debtor{};
    WRIT_FACT(referral_accepted, "公安机关立案", debtor);
};

/// The police declined.
struct referral_declined {
    when on;
    party_id debtor{};
    WRIT_FACT(referral_declined, "公安机关不予立案", debtor);
};

/// The creditor prosecuted himself (自诉).
struct private_prosecution_filed {
    when on;
    party_id debtor{};
    WRIT_FACT(private_prosecution_filed, "提起自诉", debtor);
};

/// The procuratorate charged the debtor.
struct charged {
    when on;
    party_id debtor{};
    WRIT_FACT(charged, "提起公诉", debtor);
};

/// The procuratorate decided not to prosecute.
struct not_prosecuted {
    when on;
    party_id debtor{};
    required<std::string> reason;
    WRIT_FACT(not_prosecuted, "决定不起诉", debtor, reason);
};

/// The creditor forgave the debtor (谅解).
struct forgiven {
    when on;
    party_id debtor{};
    WRIT_FACT(forgiven, "取得谅解", debtor);
};

/// The debtor was convicted.
struct convicted {
    when on;
    party_id debtor{};
    required<int> term_months;
    maybe<int> suspended_months{};
    std::optional<money> fine{};
    WRIT_FACT(convicted, "判决有罪", debtor, term_months, suspended_months, fine);
};

/// The debtor was acquitted.
struct acquitted {
    when on;
    party_id debtor{};
    WRIT_FACT(acquitted, "判决无罪", debtor);
};

}  // namespace writ
