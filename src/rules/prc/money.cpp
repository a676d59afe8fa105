#include "rules/prc/parts.hpp"
#include "rules/prc/rows.hpp"

#include <writ/rules/prc.hpp>

namespace writ::prc {

namespace {

struct fee_row {
    int over;
    char const* rate;
    int base_fee;
    int valid_from;
    int cap{0};
};

// data/execution_fee_brackets.csv; the rows without a first day are of before 2007 and not verified
constexpr fee_row execution_rows[] = {
#include "prc_execution_fee.inc"
};
// data/preservation_fee_brackets.csv
constexpr fee_row preservation_rows[] = {
#include "prc_preservation_fee.inc"
};
// data/acceptance_fee_brackets.csv
constexpr fee_row acceptance_rows[] = {
#include "prc_acceptance_fee.inc"
};

money yuan(std::int64_t amount) { return money::from_fen(amount * 100); }

/// The brackets as the rows have them, each part at its own rate; what the first row costs at once is `flat`.
template <std::size_t N>
std::vector<bracket> brackets_of(fee_row const (&rows)[N])
{
    std::vector<bracket> out;
    for (auto const& row : rows) {
        if (row.valid_from == 0) continue;
        auto const share = parse_rate(row.rate, 0).value();
        out.push_back({.over = yuan(row.over), .parts = share.parts(), .of = share.of(),
                       .flat = out.empty() ? yuan(row.base_fee) : money::zero()});
    }
    return out;
}

/// Above the amount whose fee is the cap nothing more is charged.
std::vector<bracket> capped(std::vector<bracket> table, money cap)
{
    auto const& last = table.back();
    auto const before = fee_by_brackets(last.over, table, rounding::half_up);
    auto const room = (cap - before).fen();
    auto const over = last.over + money::from_fen(room * last.of / last.parts);
    table.push_back({.over = over, .parts = 0, .of = 1, .flat = money::zero()});
    return table;
}

choice reading(char const* id, text question, word auto chosen, char const* source)
{
    return {.id = id, .question = std::move(question), .readings = std::string{word_list(chosen)},
            .chosen = std::string{name_of(chosen)}, .source = source};
}

void add_readings(std::vector<choice>& out)
{
    out.push_back(reading(payment_day.id,
                          {"does the day of a payment still bear the doubled part",
                           "付款当日是否计算加倍部分债务利息"},
                          payment_day_rule::counted, "D-15 (M): 计算至履行完毕之日, read as inclusive"));
    out.push_back(reading(liquidated_interest_in_base.id,
                          {"is interest already liquidated in the title in the base",
                           "文书已确定数额的利息是否计入基数"},
                          base_rule::excluded, "D-20c (B): principal only"));
    out.push_back(reading(contract_penalty_in_base.id,
                          {"is a contract penalty fixed in the title in the base",
                           "文书确定的违约金是否计入基数"},
                          base_rule::excluded, "D-20d (B): (2017)粤执复288号"));
    out.push_back(reading(lawyer_fee_in_base.id,
                          {"is a lawyer's fee awarded in the title in the base",
                           "文书确定的律师费是否计入基数"},
                          base_rule::included, "D-20f (C): usually counted"));
}

}  // namespace

void add_money(law_parts& parts)
{
    // DLY14 1(3): 日万分之一点七五. In force 2014-08-01; the time before is another regime (art 7).
    parts.rates.push_back({delay_interest_rate.id,
                           {"doubled part of delay interest, a day", "加倍部分债务利息日利率"},
                           {{{date{2014, 8, 1}, rate::per_day(175, 1'000'000), "DLY14:1(3)"}}}});
    auto const add_fee = [&](parameter<std::vector<bracket>> which, text name, std::vector<bracket> table,
                             char const* source) {
        parts.fees.push_back(
            {which.id, std::move(name), {{{day_of(execution_rows[0].valid_from), std::move(table), source}}}});
    };
    add_fee(enforcement_fee, {"enforcement fee", "执行申请费"}, brackets_of(execution_rows), "FEE:14(1)");
    add_fee(preservation_fee, {"preservation fee", "保全申请费"},
            capped(brackets_of(preservation_rows), yuan(preservation_rows[0].cap)), "FEE:14(2)");
    add_fee(acceptance_fee, {"acceptance fee of a case about property", "财产案件受理费"}, brackets_of(acceptance_rows),
            "FEE:13(1)");
    add_readings(parts.choices);

    parts.rules.push_back({.id = "D-03",
                           .name = {"doubled part of delay interest", "加倍部分债务利息"},
                           .cites = {"CPL@2023:264", "DLY14:1(3)", "DLY14:2", "DLY14:3(1)"}});
    parts.rules.push_back({.id = "D-08",
                           .name = {"days that bear no doubled part", "不计算加倍部分债务利息的期间"},
                           .cites = {"DLY14:3(3)"}});
    parts.rules.push_back({.id = "D-09",
                           .name = {"order of satisfaction", "清偿顺序"},
                           .cites = {"DLY14:4", "CC:561"}});
    parts.rules.push_back({.id = "F-01",
                           .name = {"enforcement fee, taken after execution", "执行申请费（执行后交纳）"},
                           .cites = {"FEE:14(1)", "FEE:20", "FEE:38"}});
}

}  // namespace writ::prc
