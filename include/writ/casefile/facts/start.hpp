#pragma once
/// Facts at the start of a case: application, talks before filing, filing.

#include <writ/casefile/fact.hpp>

namespace writ {

/// The court received the application for enforcement. Starts the clocks of EWR 16 and CPI 480.
struct application_received {
    when on;
    WRIT_FACT(application_received, "收到执行申请");
};

/// The court told the applicant once what is missing; the seven days start anew when it is cured.
struct application_incomplete {
    when on;
    required<std::string> missing;
    WRIT_FACT(application_incomplete, "申请材料不齐", missing);
};

/// The creditor demanded performance. Interrupts the time limit for applying (EPI 20).
struct performance_demanded {
    when on;
    party_id debtor{};
    WRIT_FACT(performance_demanded, "申请执行人请求履行", debtor);
};

/// The debtor promised to perform. Interrupts the time limit for applying (EPI 20).
struct performance_promised {
    when on;
    party_id debtor{};
    WRIT_FACT(performance_promised, "被执行人同意履行", debtor);
};

/// Something beyond a party's control kept it from acting, until `to` or still.
struct hindered {
    when on;
    required<party_id> party;
    date from;
    std::optional<date> to{};
    WRIT_FACT(hindered, "出现不能行使权利的障碍", party, from, to);
};

/// The court began to mediate before filing (执前督促), with or without the creditor's consent.
struct pre_filing_talks_opened {
    when on;
    required<bool> consent;
    WRIT_FACT(pre_filing_talks_opened, "启动执前和解", consent);
};

/// The parties settled before filing.
struct pre_filing_settled {
    when on;
    required<std::string> terms;
    std::vector<instalment> instalments{};
    WRIT_FACT(pre_filing_settled, "达成执前和解协议", terms, instalments);
};

/// The talks failed, or what was agreed was not kept.
struct pre_filing_failed {
    when on;
    WRIT_FACT(pre_filing_failed, "执前和解未成");
};

/// The case was filed under its number.
struct case_filed {
    when on;
    required<std::string> number;
    WRIT_FACT(case_filed, "立案", number);
};

/// The court ruled not to accept the application.
struct filing_refused {
    when on;
    required<std::string> reason;
    WRIT_FACT(filing_refused, "裁定不予受理", reason);
};

/// An officer was made responsible for the case.
struct officer_assigned {
    when on;
    WRIT_FACT(officer_assigned, "确定承办人");
};

/// The responsible officer received the file.
struct file_received_by_officer {
    when on;
    WRIT_FACT(file_received_by_officer, "承办人收到案件材料");
};

}  // namespace writ
