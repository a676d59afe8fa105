#include <writ/io/money_json.hpp>

#include <writ/law/parts.hpp>
#include <writ/rules/ledgers.hpp>
#include <writ/rules/prc.hpp>

#include "io/statement.hpp"

namespace writ {

namespace {

using json::writer;

/// The readings that move the figures of one sum without a case.
bool is_about_doubled_part(std::string_view id)
{
    for (auto const* one : {prc::payment_day.id, prc::opening_day.id, prc::paid_first.id, prc::rounded.id})
        if (id == one) return true;
    return false;
}

void write_rows(writer& out, counted_interest const& of, law const& by)
{
    out.name("rows").open_list();
    for (auto const& row : of.result.rows) {
        out.open_object();
        write_accrual(out, row);
        out.name("basis").texts(basis_of(row, by)).close_object();
    }
    out.close_list();
}

}  // namespace

std::string write_fee(counted_fee const& of)
{
    writer out{json::layout::one_line};
    out.open_object().member("schema", "writ/fee/1").member("kind", of.kind).member("on_amount", of.on);
    out.member("amount", of.fee).member("borne_by", of.borne_by);
    out.name("basis").texts({of.source}).close_object();
    return out.take();
}

std::string write_interest(counted_interest const& of, law const& by)
{
    writer out;
    out.open_object().member("schema", "writ/interest/1").member("base", of.base);
    auto const& debts = of.asked.debts;
    out.member("due", to_string(debts.back().due)).member("until", to_string(of.until));
    if (debts.size() > 1) {
        out.name("instalments").open_list();
        for (auto const& d : debts)
            out.open_object().member("due", to_string(d.due)).member("amount", d.amount).close_object();
        out.close_list();
    }
    out.name("paid").open_list();
    for (auto const& p : of.asked.postings)
        out.open_object().member("on", to_string(p.on)).member("amount", p.amount).close_object();
    out.close_list();
    out.name("excluded").open_list();
    for (auto const& span : of.asked.terms.not_counted)
        out.open_object().member("from", to_string(span.from)).member("to", to_string(span.to)).close_object();
    out.close_list();
    write_rows(out, of, by);
    auto total = money::zero();
    for (auto const& row : of.result.rows) total += row.amount;
    out.member("total", total).member("principal_left", of.result.owed.principal);
    out.member("unpaid", of.result.owed.doubled).member("per_diem", of.result.owed.per_diem);
    out.member("rounded", "half_up").member("residual", residual(of.result.rows).in_yuan());
    out.name("options").open_object();
    for (auto const& one : by.parts().choices)
        if (is_about_doubled_part(one.id)) out.member(one.id, one.chosen);
    out.close_object();
    out.name("basis").texts(by.cites_on(prc::delay_interest_rate.id, of.until)).close_object();
    return out.take() + '\n';
}

}  // namespace writ
