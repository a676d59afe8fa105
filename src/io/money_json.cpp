#include <writ/io/money_json.hpp>

#include <writ/law/parts.hpp>
#include <writ/rules/prc.hpp>

#include "io/statement.hpp"

namespace writ {

namespace {

using json::writer;

std::vector<std::string> basis_of(law const& by, date day)
{
    std::vector<std::string> out;
    if (auto const* rule = by.find(prc::delay_interest_rate.id))
        for (auto const& cite : rule->cites) out.push_back(by.cite_on(cite, day));
    return out;
}

void write_rows(writer& out, counted_interest const& of, law const& by)
{
    out.name("rows").open_list();
    for (auto const& row : of.result.rows) {
        out.open_object();
        write_accrual(out, row);
        out.name("basis").texts(basis_of(by, row.from)).close_object();
    }
    out.close_list();
}

}  // namespace

std::string write_fee(counted_fee const& of)
{
    writer out{json::layout::one_line};
    out.open_object().member("schema", "writ/fee/1").member("kind", of.kind).member("on_amount", to_string(of.on));
    out.member("amount", to_string(of.fee)).name("basis").texts({of.source}).close_object();
    return out.take();
}

std::string write_interest(counted_interest const& of, law const& by)
{
    writer out;
    out.open_object().member("schema", "writ/interest/1").member("base", to_string(of.base));
    out.member("due", to_string(of.due)).member("until", to_string(of.until));
    out.name("paid").open_list();
    for (auto const& p : of.paid)
        out.open_object().member("on", to_string(p.on)).member("amount", to_string(p.amount)).close_object();
    out.close_list();
    out.name("excluded").open_list();
    for (auto const& span : of.excluded)
        out.open_object().member("from", to_string(span.from)).member("to", to_string(span.to)).close_object();
    out.close_list();
    write_rows(out, of, by);
    auto total = money::zero();
    for (auto const& row : of.result.rows) total += row.amount;
    out.member("total", to_string(total)).member("principal_left", to_string(of.result.owed.principal));
    out.member("unpaid", to_string(of.result.owed.doubled)).member("per_diem", to_string(of.result.owed.per_diem));
    out.name("options").open_object();
    out.member(prc::payment_day.id, name_of(by.chosen(prc::payment_day))).close_object();
    out.name("basis").texts(basis_of(by, of.until)).close_object();
    return out.take() + '\n';
}

}  // namespace writ
