#pragma once
/// What is owed and what it costs, with the reasons.

#include "rules/view.hpp"

#include <writ/lifecycle/case_file.hpp>

namespace writ {

/// The figures of the assessment.
enum figure_key : int {
    total_key, costs_key, interest_key, principal_key, penalty_key, doubled_key, per_diem_key,
    received_key, fee_key,
};

struct money_report {
    owed_report owed;
    std::vector<owed_report> also_owed;
    std::vector<statement_row> statement;
    std::optional<fee_report> fee;
    std::vector<finding> findings;
};

/// Fails `out_of_coverage` where a sum has been overdue before the first rate of the law, or runs at a
/// published rate that the law does not have.
[[nodiscard]] money_report work_out(case_view const& view, case_file const& keep_alive);

}  // namespace writ
