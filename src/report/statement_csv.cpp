#include <writ/report/statement_csv.hpp>

#include <writ/rules/ledgers.hpp>

#include "report/labels.hpp"
#include "report/names.hpp"

namespace writ {

namespace {

using report::say;

/// Quoted where it has to be; what a spreadsheet would compute is made plain text.
std::string field_of(std::string_view value)
{
    std::string out{value};
    bool const is_computed = !out.empty() && std::string_view{"=+-@\t\r"}.find(out.front()) != std::string_view::npos;
    if (is_computed) out.insert(0, 1, '\'');
    if (out.find_first_of(",\"\r\n") == std::string::npos) return out;
    std::string quoted{'"'};
    for (auto const c : out) quoted += c == '"' ? std::string{"\"\""} : std::string{c};
    return quoted + '"';
}

std::string line(std::vector<std::string> const& fields)
{
    std::string out;
    for (auto const& one : fields) out += (out.empty() ? "" : ",") + field_of(one);
    return out + "\r\n";
}

std::string basis_text(statement_row const& row, law const& by, std::string_view title)
{
    auto cites = basis_of(row, by);
    if (cites.empty()) cites.emplace_back(title);
    std::string out;
    for (auto const& cite : cites) out += (out.empty() ? "" : "; ") + cite;
    return out;
}

void add_to(std::vector<money>& totals, money amount)
{
    for (auto& total : totals)
        if (total.in() == amount.in()) {
            total += amount;
            return;
        }
    totals.push_back(amount);
}

std::string what_of(statement_row const& row, language lang)
{
    auto const kind = report::label(report::topic::debt, report::debt_name(row.kind), lang);
    return row.of.empty() ? kind : kind + " (" + row.of + ')';
}

}  // namespace

std::string statement_csv(std::vector<statement_row> const& rows, law const& by, language lang, std::string_view title)
{
    std::string out{"\xEF\xBB\xBF"};
    out += line({say(lang, "item", "项目"), say(lang, "from", "起算日"), say(lang, "to", "截止日"), say(lang, "days", "天数"),
                 say(lang, "base (yuan)", "基数（元）"), say(lang, "rate", "利率"), say(lang, "exact value", "精确值"),
                 say(lang, "amount (yuan)", "金额（元）"), say(lang, "basis", "依据")});
    std::vector<money> totals;   // one a currency, in the order they come up
    for (auto const& row : rows) {
        add_to(totals, row.amount);
        out += line({what_of(row, lang), to_string(row.from), to_string(row.to), std::to_string(row.days),
                     to_string(row.base), report::rate_text(row.rate, lang), row.accrued.in_yuan(),
                     to_string(row.amount), basis_text(row, by, title)});
    }
    if (totals.empty()) totals.push_back(money::zero());
    for (auto const total : totals)
        out += line({say(lang, "total", "合计"), "", "", "", "", "", "", to_string(total), ""});
    return out;
}

}  // namespace writ
