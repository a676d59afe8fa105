#include "rules/prc/parts.hpp"

#include <writ/casefile/facts.hpp>

namespace writ::prc {

using namespace literals;

void add_filing(std::vector<rule>& rules)
{
    // EWR 16: within seven days, file or rule not to accept. LIM 6 says the same of the application.
    // What was missing starts the seven days anew when it comes in (REG 7, 8, 18).
    rules.push_back({
        .id = "filing.review-period",
        .name = {"filing, or refusal to file", "立案或裁定不予受理"},
        .cites = {"EWR@2020:16", "LIM:6"},
        .clock = time_limit{.kind = clock_kind::duty,
                       .starts = {on<application_received>(), on<cured>()},
                       .length = 7_days,
                       .stops = {on<case_filed>(), on<filing_refused>()},
                       .cancels = {on<application_incomplete>()},
                       .when_missed = severity::breach,
                       .when_late = severity::breach},
    });

    // CPI 480: the notice goes out within ten days of the receipt of the application. Where the
    // application was refused, or the case closed, before that, there is nobody to be told.
    rules.push_back({
        .id = "notice.issue",
        .name = {"enforcement notice", "发出执行通知"},
        .cites = {"CPI@2022:480", "EWR@2020:22"},
        .clock = time_limit{.kind = clock_kind::duty,
                       .starts = {on<application_received>()},
                       .length = 10_days,
                       .stops = {on<notice_issued>(), on<notice_served>()},
                       .cancels = {on<filing_refused>(), on<closed_completed>(),
                                   on<closed_terminated>(), on<closed_cancelled>(),
                                   on<closed_non_enforced>(), on<closed_rejected>()},
                       .when_missed = severity::breach,
                       .when_late = severity::breach},
    });

    // TLM 4: an internal limit of three days from the officer's receipt of the file; a warning only.
    rules.push_back({
        .id = "notice.issue.internal",
        .name = {"enforcement notice, internal limit", "发出执行通知（内部期限）"},
        .cites = {"TLM:4"},
        .confidence = confidence::P,
        .clock = time_limit{.kind = clock_kind::duty,
                       .starts = {on<file_received_by_officer>()},
                       .length = 3_days,
                       .stops = {on<notice_issued>(), on<notice_served>()},
                       .when_missed = severity::warning,
                       .when_late = severity::warning},
    });

    // CPL 250: two years from the last day for performance. Raised by the debtor only (CPI 481), so
    // its end is no finding.
    rules.push_back({
        .id = "limitation.term",
        .name = {"limitation of the application for enforcement", "申请执行时效"},
        .cites = {"CPL@2023:250"},
        .clock = time_limit{.kind = clock_kind::limitation,
                       .bearer = bearer::creditor,
                       .from = clock_start::title_due,
                       .length = 2_years,
                       .stops = {on<application_received>()}},
    });
}

}  // namespace writ::prc
