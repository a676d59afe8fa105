#pragma once
/// A row of a statement as JSON.

#include <writ/money/ledger.hpp>

#include "io/writer.hpp"

namespace writ {

/// From, to, days, base, rate, exact value and amount; the caller adds what it is of, and the articles.
inline void write_accrual(json::writer& out, statement_row const& row)
{
    out.member("from", to_string(row.from)).member("to", to_string(row.to));
    out.name("days").number(row.days);
    out.member("base", row.base).member("rate", to_string(row.rate));
    out.member("exact", row.accrued.in_yuan()).member("amount", row.amount);
}

}  // namespace writ
