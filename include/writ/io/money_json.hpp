#pragma once
/// Single questions about money as JSON: a fee, the doubled part of one sum.

#include <writ/law/law.hpp>
#include <writ/money/ledger.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace writ {

/// A fee that was worked out.
struct counted_fee {
    std::string_view kind;   ///< `enforcement`, `preservation`, `acceptance`
    money on;
    money fee;
    std::string_view borne_by;   ///< `debtor`, `applicant`, `losing_party`
    std::string source;      ///< the article
};

/// `writ/fee/1` in one line.
[[nodiscard]] std::string write_fee(counted_fee const& of);

/// One sum, in one or several instalments, and what its delay has cost.
struct counted_interest {
    money base;
    date until;
    ledger asked;
    ledger_result result;
};

/// `writ/interest/1`: the sum, the rows with their exact values, the total, the readings chosen, the articles.
///
/// See    docs/formats/money.md
[[nodiscard]] std::string write_interest(counted_interest const& of, law const& by);

}  // namespace writ
