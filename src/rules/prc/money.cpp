#include "rules/prc/parts.hpp"

#include <writ/rules/prc.hpp>

namespace writ::prc {

namespace {

bracket part(std::int64_t over_yuan, std::int64_t per_mille)
{
    return {.over = money::from_fen(over_yuan * 100), .parts = per_mille, .of = 1000,
            .flat = money::zero()};
}

/// FEE 14(1): 50 yuan up to 10,000; above it 1.5 %, 1 %, 0.5 %, 0.1 % of each part.
std::vector<bracket> enforcement_brackets()
{
    auto first = part(0, 0);
    first.flat = money::from_fen(50'00);
    return {first, part(10'000, 15), part(500'000, 10), part(5'000'000, 5), part(10'000'000, 1)};
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
    parts.fees.push_back({enforcement_fee.id,
                          {"enforcement fee", "执行申请费"},
                          {{{date{2007, 4, 1}, enforcement_brackets(), "FEE:14(1)"}}}});
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
