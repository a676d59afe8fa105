#include "rules/prc/parts.hpp"

#include <writ/casefile/facts.hpp>

namespace writ::prc {

using namespace literals;

void add_term(std::vector<rule>& rules)
{
    // EWR 63, LIM 5: six months from filing; LIM 8 counts from the day after; EWR 63 deducts
    // suspension, LIM 9 the other spans. The president may extend (LIM 5).
    rules.push_back({
        .id = "enforcement.term",
        .name = {"term of the case", "执行期限"},
        .cites = {"EWR@2020:63", "LIM:5", "LIM:8", "LIM:9"},
        .clock = time_limit{.kind = clock_kind::duty,
                       .starts = {on<case_filed>()},
                       .length = 6_months,
                       .stops = {on<closed_completed>(), on<closed_this_round>(),
                                 on<closed_terminated>(), on<closed_cancelled>(),
                                 on<closed_non_enforced>(), on<closed_rejected>()},
                       .deducts = deduction::pauses,
                       .extendable = true,
                       .when_missed = severity::breach,
                       .when_late = severity::breach},
    });

    // CPL 237: more than six months from the receipt of the application (not from filing), or from
    // the finding of the asset (EPI 10(2)). EPI 13 deducts pauses, but not auctions.
    rules.push_back({
        .id = "petition-up.six-months",
        .name = {"petition to the next higher court", "向上一级法院申请执行"},
        .cites = {"CPL@2023:237", "EPI@2020:10", "EPI@2020:13"},
        .clock = time_limit{.kind = clock_kind::bar,
                       .bearer = bearer::creditor,
                       .starts = {on<application_received>(), on<asset_found>()},
                       .length = 6_months,
                       .how = counting::measure(),
                       .stops = {on<superior_petitioned>()},
                       .deducts = deduction::pauses_without_auctions,
                       .when_late = severity::warning},
    });
}

void add_closing(std::vector<rule>& rules)
{
    // TER 1(4): more than three months must have passed since filing. That a minimum wait does not
    // roll is a reading (count.minimum-wait, M).
    rules.push_back({
        .id = "thisround.min-wait",
        .name = {"shortest wait before closing this round", "终结本次执行程序的最短间隔"},
        .cites = {"TER:1(4)"},
        .confidence = confidence::P,
        .clock = time_limit{.kind = clock_kind::bar,
                       .starts = {on<case_filed>()},
                       .length = 3_months,
                       .how = counting::measure(),
                       .stops = {on<closed_this_round>()},
                       .when_late = severity::breach},
    });
}

}  // namespace writ::prc
