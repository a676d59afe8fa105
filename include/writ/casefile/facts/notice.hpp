#pragma once
/// Facts of the opening moves: enforcement notice and property report.

#include <writ/casefile/facts/paper.hpp>

namespace writ {

WRIT_WORDS(report_breach, refused, false_, late);

/// The court issued the enforcement notice (执行通知书).
struct notice_issued {
    when on;
    party_id debtor{};
    WRIT_FACT(notice_issued, "发出执行通知", debtor);
};

/// The debtor was served with the notice; the time to perform is what the notice says.
struct notice_served {
    when on;
    party_id debtor{};
    std::optional<period> perform_within{};
    maybe<service_means> means{};
    WRIT_FACT(notice_served, "送达执行通知", debtor, perform_within, means);
};

/// The court told the creditor to give what it knows of the debtor's property.
struct clues_asked {
    when on;
    WRIT_FACT(clues_asked, "通知提供财产线索");
};

/// The court ordered the debtor to report property (报告财产令).
struct property_report_ordered {
    when on;
    party_id debtor{};
    std::optional<period> report_within{};
    WRIT_FACT(property_report_ordered, "发出报告财产令", debtor, report_within);
};

/// The debtor reported property; an incomplete report is no breach by itself.
struct property_reported {
    when on;
    party_id debtor{};
    maybe<bool> complete{};
    maybe<bool> supplement{};
    WRIT_FACT(property_reported, "被执行人报告财产", debtor, complete, supplement);
};

/// The debtor refused, falsified or delayed the report.
struct property_report_breached {
    when on;
    party_id debtor{};
    required<report_breach> how;
    WRIT_FACT(property_report_breached, "违反财产报告义务", debtor, how);
};

/// The debtor's property changed after the report; the supplement is due from that day (INV 7).
struct property_changed {
    when on;
    party_id debtor{};
    WRIT_FACT(property_changed, "财产情况发生变动", debtor);
};

}  // namespace writ
