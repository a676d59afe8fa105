#include "rules/prc/parts.hpp"

#include <writ/casefile/facts.hpp>

namespace writ::prc {

using namespace literals;

void add_settlement(std::vector<rule>& rules)
{
    // The parties' own days, as agreed. CC 203 moves a last day on a rest day to the next working day.
    rules.push_back({
        .id = "settlement.instalment",
        .name = {"instalment of the settlement", "和解协议的分期给付"},
        .cites = {"CPL@2023:241", "CC:203"},
        .clock = time_limit{.kind = clock_kind::duty,
                       .bearer = bearer::debtor,
                       .subject = clock_subject::settlement,
                       .starts = {on<settlement_reached>()},
                       .from = clock_start::each_instalment,
                       .when_missed = severity::breach,
                       .when_late = severity::breach},
    });

    // Only a settlement before the court is one in enforcement (SET 2); an agreement of the parties
    // alone is dealt with under SET 19.
    auto const reached = [](settlement_form form) {
        return on<settlement_reached>().with<&settlement_reached::form>(form);
    };

    // SET 10, CPI 466: the creditor may ask to resume within two years (CPL 250) from the last day of
    // performance that the settlement fixes.
    rules.push_back({
        .id = "settle.resume",
        .name = {"application to resume after a settlement", "和解后申请恢复执行"},
        .cites = {"SET@2020:10", "CPI@2022:466", "CPL@2023:250"},
        .clock = time_limit{.kind = clock_kind::limitation,
                       .bearer = bearer::creditor,
                       .subject = clock_subject::settlement,
                       .starts = {reached(settlement_form::joint),
                                  reached(settlement_form::one_side_accepted),
                                  reached(settlement_form::oral_on_record)},
                       .from = clock_start::last_instalment,
                       .length = 2_years,
                       .stops = {on<resumption_applied>()},
                       .cancels = {on<settlement_performed>()}},
    });
}

}  // namespace writ::prc
