#include "rules/fees.hpp"

#include <writ/casefile/facts.hpp>
#include <writ/rules/fees.hpp>
#include <writ/rules/prc.hpp>

namespace writ {

namespace {

/// What the fee is taken of: what came in since, and what is still owed (F-03, F-05).
money fee_base(case_view const& view, entry const& since, money owed)
{
    auto sum = owed;
    for (auto const* e : view.journal) {
        if (e->on < since.on) continue;
        if (auto const* paid = get<&payment_received::amount>(*e); paid && paid->in() == sum.in()) sum += *paid;
        if (auto const* value = get<&taken_in_kind::value>(*e); value && value->in() == sum.in()) sum += *value;
    }
    return sum;
}

bool is_settled_since(case_view const& view, entry const& filing)
{
    for (auto const* e : view.of(fact_kind::settlement_reached))
        if (filing.on <= e->on) return true;
    return false;
}

money taken_of(case_view const& view, money base, date day)
{
    auto const table = fee_table(view.rules_of, prc::enforcement_fee, day);
    if (!table) throw error{table.error()};
    return fee_by_brackets(base, table->value, rounding::half_up);
}

}  // namespace

result<dated<std::vector<bracket>>> fee_table(law const& by, parameter<std::vector<bracket>> which, date filed_on)
{
    auto const& all = by.values(which);
    if (auto const* found = all.at(filed_on)) return *found;
    auto const first = all.values.empty() ? std::string{"-"} : to_string(all.values.front().from);
    bool const is_enforcement = std::string_view{which.id} == prc::enforcement_fee.id;
    if (is_enforcement && by.chosen(prc::fee_before_2007) == old_fee_rule::remembered)
        if (auto const* found = by.values(prc::enforcement_fee_before_2007).at(filed_on)) return *found;
    auto const day = to_string(filed_on);
    return refusal{.code = refusal_code::out_of_coverage,
                   .what = {"the law has no fee table for " + day, "本法未收录 " + day + " 的收费标准"},
                   .expected = {"tables are known from " + first + " on" +
                                    (is_enforcement ? "; option F-12 takes an older one from memory" : ""),
                                "已知标准自 " + first + " 起" +
                                    (is_enforcement ? "；选项 F-12 可取未经核实的旧标准" : "")}};
}

money delay_penalty(money loss)
{
    if (loss < money::zero())
        fail(refusal_code::invalid_value, {"the loss is negative: " + to_string(loss), "损失为负数：" + to_string(loss)});
    return loss + loss;
}

std::optional<case_fee> fee_of(case_view const& view, ledger const& claims, money owed)
{
    if (auto const filings = view.of(fact_kind::case_filed); !filings.empty()) {
        auto const& filing = *filings.front();
        auto const base = fee_base(view, filing, owed);
        return case_fee{base, taken_of(view, base, filing.on.day()),
                        is_settled_since(view, filing) ? "agreement" : "debtor", false};
    }
    auto const settled = view.of(fact_kind::pre_filing_settled);
    if (settled.empty() || view.of(fact_kind::pre_filing_failed).size() >= settled.size()) return std::nullopt;
    // What a filing would have executed is what was owed when the talks succeeded.
    auto const day = settled.back()->on.day();
    auto const base = balance(claims, day).owed.total;
    return case_fee{base, taken_of(view, base, day), "debtor", true};
}

}  // namespace writ
