#pragma once
/// The ledger behind an assessment, for questions that one day's figures do not answer.
/// What can be asked of a ledger: <writ/money/questions.hpp>.

#include <writ/lifecycle/case_file.hpp>
#include <writ/money/ledger.hpp>
#include <writ/rules/assessment.hpp>

namespace writ {

/// The ledger of a case in one currency, by the readings of the law and what the books knew.
///
/// Law    DLY14; DLY09; CC 561; EBL 46
/// Fails  as `assess`
[[nodiscard]] ledger ledger_of(case_file const& file, law const& by, as_of at, currency in = {});

/// The currencies in which something is owed, the yuan first; the yuan alone where nothing is.
[[nodiscard]] std::vector<currency> currencies_of(case_file const& file, law const& by, as_of at);

/// The readings of a law as the terms of a ledger: rates, days, order, rounding.
[[nodiscard]] ledger_terms terms_of(law const& by);

/// Adds the regimes before 1 August 2014 where a sum was late by then.
///
/// Law    DLY14 7(1)
/// Fails  `out_of_coverage` where a sum was late before the first of them (option `D-22`)
void add_older_regimes(ledger& to, law const& by, date as_of);

/// The articles a row of a statement rests on; none for what the title itself lets run.
[[nodiscard]] std::vector<std::string> basis_of(statement_row const& row, law const& by);

/// What must come in on a day so that the case can be closed as completed.
struct completion {
    money debt;      ///< all that is owed at its end, the doubled part with it
    money fee;       ///< the enforcement fee, which the debtor bears beside it (FEE 38)
    money total;
};

/// Law    CPL 264; DLY14; FEE 14(1), 20, 38
/// Fails  as `assess`; `missing` where no case was filed
[[nodiscard]] completion completed_by(case_file const& file, law const& by, as_of at);

}  // namespace writ
