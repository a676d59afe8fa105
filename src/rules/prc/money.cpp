#include "rules/prc/parts.hpp"
#include "rules/prc/rows.hpp"

#include <writ/rules/prc.hpp>

namespace writ::prc {

namespace {

struct fee_row {
    int over;
    char const* rate;
    int base_fee;
    int valid_from;      ///< 0: of before 2007, not verified
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

struct fine_row {
    int valid_from;
    int person_most;
    int unit_least;
    int unit_most;
    char const* cite;
    char const* confidence;
};

// data/fine_ranges.csv; rows from memory (M) are no law and stay out
constexpr fine_row fine_rows[] = {
#include "prc_fine_ranges.inc"
};

money yuan(std::int64_t amount) { return money::from_fen(amount * 100); }

/// The brackets as the rows have them, each part at its own rate; what the first row costs at once is `flat`.
template <std::size_t N>
std::vector<bracket> brackets_of(fee_row const (&rows)[N], bool old = false)
{
    std::vector<bracket> out;
    for (auto const& row : rows) {
        if ((row.valid_from == 0) != old) continue;
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

timeline<fine_range> fines()
{
    timeline<fine_range> out;
    for (auto const& row : fine_rows)
        if (std::string_view{row.confidence} == "V")
            out.values.push_back({day_of(row.valid_from),
                                  {yuan(row.person_most), yuan(row.unit_least), yuan(row.unit_most)},
                                  row.cite});
    return out;
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
    out.push_back(reading(opening_day.id,
                          {"from which day does the doubled part run", "加倍部分债务利息自何日起算"},
                          opening_day_rule::next_day, "D-14 (B): 届满次日, CPL 85; DLY14 2 says 届满之日"));
    out.push_back(reading(retrial_stays.id,
                          {"does a stay for retrial at the debtor's own request bear the doubled part",
                           "因被执行人申请再审而中止的期间是否计算加倍部分债务利息"},
                          retrial_rule::counted_if_debtor_asked, "D-08 (B): a digest of a High Court; DLY14 3(3)"));
    out.push_back(reading(foreign_title.id,
                          {"is a title in another currency counted in it, or in yuan as the creditor may ask",
                           "外币债务按外币计算，或依申请执行人主张按人民币计算"},
                          currency_rule::own_currency, "DLY14:5 (V): the creditor's choice"));
    out.push_back(reading(paid_first.id, {"what a payment that is not enough pays first", "不足以清偿时的清偿顺序"},
                          satisfaction_order::doubled_last,
                          "DLY14:4, CC:561 (V); the other readings are for parties who agreed so"));
    out.push_back(reading(rounded.id, {"what is rounded to the fen", "按何者四舍五入至分"}, rounding_rule::once,
                          "R-02, R-04 (M): no text; published sums are rounded once"));
    out.push_back(reading(old_general_interest.id,
                          {"does interest of the title go on beside delay before 2014-08-01",
                           "2014年8月1日前的迟延履行期间是否另计一般债务利息"},
                          old_general_rule::stops, "D-21 (M): DLY09 takes the whole debt at the bank's rate, doubled"));
    out.push_back(reading(delay_before_2009.id,
                          {"what delay before 2009-05-18 costs, at the banks' highest rate, which is not in the data",
                           "2009年5月18日前的迟延利息（银行同期贷款最高利率，未收录）如何计算"},
                          delay_before_2009_rule::refused, "D-22 (C): OPN92 293-295"));
    out.push_back(reading(old_delay_tenor.id,
                          {"which tenor the bank's rate has for delay before 2014-08-01",
                           "2014年8月1日前迟延利息所取贷款利率档次"},
                          tenor_rule::by_length, "D-24 (C): 同期 is the length of the delay"));
    out.push_back(reading(old_delay_basis.id,
                          {"days of the year for delay before 2014-08-01", "2014年8月1日前迟延利息一年按几日计"},
                          year_basis_rule::of_360, "D-24 (C): annual rate by 360"));
    out.push_back(reading(after_benchmark.id,
                          {"what holds after the benchmark rates ended on 2019-08-19",
                           "2019年8月19日后贷款基准利率不再公布，其后如何计算"},
                          after_benchmark_rule::refused, "G-02 (B): SALE20 18 takes the LPR"));
    out.push_back(reading(after_last_quote.id,
                          {"what holds after the last LPR quote in the data", "所载最后一次报价之后如何计算"},
                          after_last_quote_rule::refused, "G-03 (M): a rate is never guessed unless told to"));
    out.push_back(reading(fee_before_2007.id,
                          {"enforcement fee of a case filed before 2007-04-01", "2007年4月1日前立案的执行申请费"},
                          old_fee_rule::refused, "F-12 (M): from memory, not verified"));
    out.push_back(reading(security_ruling_in_base.id,
                          {"does a ruling that realises security bear the doubled part",
                           "实现担保物权裁定是否计算加倍部分债务利息"},
                          base_rule::included, "D-20h (C): one court article says no; DLY14 excepts none"));
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
    parts.fees.push_back({enforcement_fee_before_2007.id,
                          {"enforcement fee before 2007-04-01, from memory", "2007年4月1日前的执行申请费（凭记忆，未核实）"},
                          {{{date{1989, 9, 1}, brackets_of(execution_rows, true), "F-12 (M): not verified"}}}});
    add_fee(preservation_fee, {"preservation fee", "保全申请费"},
            capped(brackets_of(preservation_rows), yuan(preservation_rows[0].cap)), "FEE:14(2)");
    add_fee(acceptance_fee, {"acceptance fee of a case about property", "财产案件受理费"}, brackets_of(acceptance_rows),
            "FEE:13(1)");
    parts.fines.push_back({fine_limits.id, {"limits of a fine", "罚款的限额"}, fines()});
    add_readings(parts.choices);

    parts.rules.push_back({.id = "D-03",
                           .name = {"doubled part of delay interest", "加倍部分债务利息"},
                           .cites = {"CPL@2023:264", "DLY14:1(3)", "DLY14:2", "DLY14:3(1)"}});
    parts.rules.push_back({.id = "D-08",
                           .name = {"days that bear no doubled part", "不计算加倍部分债务利息的期间"},
                           .cites = {"DLY14:3(3)"}});
    parts.rules.push_back({.id = "D-21",
                           .name = {"interest of delay before 1 August 2014: twice the bank's rate on the whole debt, "
                                    "paid off together with it",
                                    "2014年8月1日前的迟延履行期间债务利息：以全部债务为基数按银行利率加倍，并还"},
                           .cites = {"DLY09:1", "DLY09:2", "DLY14:7(1)"}});
    parts.rules.push_back({.id = "G-03",
                           .name = {"a published rate that is not known for the day", "公布利率在所问之日未知"},
                           .cites = {"DLY14:1(2)"},
                           .confidence = confidence::M});
    parts.rules.push_back({.id = "bankr.interest",
                           .name = {"nothing bears interest after a bankruptcy is accepted", "破产申请受理后停止计息"},
                           .cites = {"EBL:46", "BKI3:3"}});
    parts.rules.push_back({.id = "D-10",
                           .name = {"debts in another currency", "外币债务"},
                           .cites = {"DLY14:5"}});
    parts.rules.push_back({.id = "F-09",
                           .name = {"fee of a claim in another currency", "外币债权的执行申请费"},
                           .cites = {"FEE:55"}});
    parts.rules.push_back({.id = "fine", .name = {"amount of a fine", "罚款的金额"}, .cites = {"CPL@2023:118"}});
    parts.rules.push_back({.id = "G-13",
                           .name = {"interest of a notarised private loan above what courts support",
                                    "民间借贷公证债权文书所载利率超过法定上限"},
                           .cites = {"NOT:11", "PLN20:25"}});
    parts.rules.push_back({.id = "N-02",
                           .name = {"payment for delay of a duty that is no money", "迟延履行金"},
                           .cites = {"CPL@2023:264", "CPI@2022:504", "CPI@2022:505"}});
    parts.rules.push_back({.id = "D-09",
                           .name = {"order of satisfaction", "清偿顺序"},
                           .cites = {"DLY14:4", "CC:561"}});
    parts.rules.push_back({.id = "F-01",
                           .name = {"enforcement fee, taken after execution", "执行申请费（执行后交纳）"},
                           .cites = {"FEE:14(1)", "FEE:20", "FEE:38"}});
}

}  // namespace writ::prc
