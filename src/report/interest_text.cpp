#include <writ/report/interest_text.hpp>

#include <writ/law/parts.hpp>
#include <writ/money/capitals.hpp>
#include <writ/rules/ledgers.hpp>
#include <writ/rules/prc.hpp>

#include "report/labels.hpp"
#include "report/law_lines.hpp"
#include "report/names.hpp"
#include "report/plain.hpp"

#include <algorithm>

namespace writ {

namespace {

using report::say;

report::table rows_of(ledger_result const& of, language lang)
{
    report::table out{{1, 2, 3, 4, 5}};
    out.add({say(lang, "from – to", "起止"), say(lang, "days", "天数"), say(lang, "base", "基数"), say(lang, "rate", "利率"),
             say(lang, "exact", "精确值"), say(lang, "amount", "金额")});
    for (auto const& row : of.rows)
        out.add({to_string(row.from) + " – " + to_string(row.to), std::to_string(row.days), to_string(row.base),
                 report::rate_text(row.rate, lang), row.accrued.in_yuan(), to_string(row.amount)});
    return out;
}

/// The articles of all rows, each once.
std::string basis_line(std::vector<statement_row> const& rows, law const& by, language lang)
{
    std::vector<std::string> seen;
    for (auto const& row : rows)
        for (auto& cite : basis_of(row, by))
            if (std::find(seen.begin(), seen.end(), cite) == seen.end()) seen.push_back(std::move(cite));
    std::string cites;
    for (auto const& cite : seen) cites += (cites.empty() ? "" : "; ") + cite;
    return say(lang, "law: ", "依据：") + cites + '\n';
}

std::string reading_line(law const& by, language lang)
{
    auto const word = report::reading_label(name_of(by.chosen(prc::payment_day)), lang);
    return say(lang, "reading chosen, day of payment: ", "所选口径，付款当日：") + word + " (" + prc::payment_day.id + ")\n";
}

}  // namespace

std::string interest_text(ledger_result const& of, law const& by, language lang)
{
    auto total = money::zero();
    for (auto const& row : of.rows) total += row.amount;
    std::string out;
    if (!of.rows.empty()) out += rows_of(of, lang).print(0) + basis_line(of.rows, by, lang);
    out += reading_line(by, lang);
    out += say(lang, "rounded half up, ", "四舍五入，") + report::reading_label(name_of(by.chosen(prc::rounded)), lang) +
           say(lang, "; residual ", "；余数 ") + residual(of.rows).in_yuan() + " (" + prc::rounded.id + ")\n";
    out += say(lang, "principal left ", "尚欠本金 ") + to_string(of.owed.principal) + '\n';
    if (of.owed.doubled != total)
        out += say(lang, "of the total unpaid ", "其中尚未支付 ") + to_string(of.owed.doubled) + '\n';
    if (of.owed.surplus != money::zero())
        out += say(lang, "paid beyond the debt ", "超额付款 ") + to_string(of.owed.surplus) + '\n';
    if (lang == language::zh) out += "合计（大写）" + in_capitals(total) + '\n';
    return out + "total " + to_string(total) + '\n';
}

}  // namespace writ
