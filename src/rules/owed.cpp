#include "rules/owed.hpp"

#include <writ/casefile/facts.hpp>
#include <writ/rules/prc.hpp>

#include "base/counted.hpp"

#include "rules/claims_ledger.hpp"
#include "rules/fees.hpp"
#include "rules/money_findings.hpp"

namespace writ {

namespace {

reason sum_of(text label, money amount, std::vector<reason> from = {})
{
    return {.label = std::move(label), .value = to_string(amount), .from = std::move(from)};
}

/// Keeps what the figures came from, and tells the tree when asked.
class money_answer final : public explainer, public counted {
public:
    money_answer(case_file file, law rules, ledger in, ledger_result out, as_of at)
        : file_(std::move(file)), law_(std::move(rules)), in_(std::move(in)), out_(std::move(out)),
          at_(at)
    {
    }

    void retain() const noexcept override { uses.fetch_add(1, std::memory_order_relaxed); }
    void release() const noexcept override
    {
        if (uses.fetch_sub(1, std::memory_order_acq_rel) == 1) delete this;
    }

    void set_fee(case_fee const& fee) { fee_ = fee; }

    [[nodiscard]] reason explain(int key) const override
    {
        auto const& owed = out_.owed;
        switch (key) {
        case costs_key: return fixed({"costs", "费用"}, owed.costs, debt_class::costs);
        case interest_key:
            return fixed({"general interest", "一般债务利息"}, owed.general_interest, debt_class::interest);
        case principal_key:
            return fixed({"principal and other sums", "本金及其他金钱债务"}, owed.principal,
                         debt_class::capital);
        case penalty_key:
            return fixed({"contract penalty", "违约金"}, owed.contract_penalty, debt_class::penalty);
        case doubled_key: return doubled();
        case per_diem_key: return per_diem();
        case received_key: return received();
        case fee_key: return fee();
        default: return total();
        }
    }

private:
    [[nodiscard]] std::vector<std::string> cites(char const* rule_id) const { return law_.cites_on(rule_id, at_.day); }

    [[nodiscard]] reason total() const
    {
        auto root = sum_of({"owed on " + to_string(at_.day), "截至" + to_string(at_.day) + "尚欠"},
                           out_.owed.total);
        auto const& owed = out_.owed;
        auto add = [&](money part, int key) {
            if (part != money::zero()) root.from.push_back(explain(key));
        };
        add(owed.costs, costs_key);
        add(owed.general_interest, interest_key);
        add(owed.principal, principal_key);
        add(owed.contract_penalty, penalty_key);
        add(owed.doubled, doubled_key);
        root.rule = "D-09";
        root.basis = cites("D-09");
        return root;
    }

    [[nodiscard]] reason fixed(text label, money left, debt_class place) const
    {
        auto root = sum_of(std::move(label), left);
        for (auto const& d : in_.debts)
            if (d.place == place)
                root.from.push_back(sum_of({"claim `" + d.id + "`, to be performed by " + to_string(d.due),
                                            "债权 `" + d.id + "`，应于" + to_string(d.due) + "前履行"},
                                           d.amount));
        for (auto const& row : out_.rows)
            if (row.kind == place) root.from.push_back(accrual(row));
        if (out_.owed.received != money::zero()) root.from.push_back(received());
        return root;
    }

    [[nodiscard]] reason received() const
    {
        auto root = sum_of({"received, taken in the order of satisfaction", "已收款项（按清偿顺序冲抵）"},
                           out_.owed.received);
        root.rule = "D-09";
        root.basis = cites("D-09");
        for (auto const& p : in_.postings)
            if (!p.waives)
                root.from.push_back(sum_of({"payment on " + to_string(p.on), to_string(p.on) + "付款"},
                                           p.amount));
        if (out_.owed.surplus != money::zero())
            root.from.push_back(sum_of({"received beyond the whole debt", "超出全部债务的部分"}, out_.owed.surplus));
        return root;
    }

    [[nodiscard]] static reason accrual(statement_row const& row)
    {
        auto const span = to_string(row.from) + " – " + to_string(row.to);
        auto const sum = to_string(row.base) + " × " + decimal(row.rate) +
                         (row.rate.basis() == 0 ? "" : "/" + std::to_string(row.rate.basis())) + " × " +
                         std::to_string(row.days) + " = " + row.accrued.in_yuan();
        return {.label = {span, span}, .value = sum};
    }

    [[nodiscard]] reason doubled() const
    {
        auto root = sum_of({"doubled part of delay interest", "加倍部分债务利息"}, out_.owed.doubled);
        root.rule = "D-03";
        root.basis = cites("D-03");
        for (auto const& row : out_.rows)
            if (row.kind == debt_class::doubled) root.from.push_back(accrual(row));
        if (auto older = delay_before_2014(); !older.from.empty()) root.from.push_back(std::move(older));
        std::string const day{name_of(law_.chosen(prc::payment_day))};
        root.from.push_back({.label = {"reading chosen: day of payment", "所选口径：付款当日"},
                             .value = day, .rule = prc::payment_day.id});
        return root;
    }

    [[nodiscard]] reason delay_before_2014() const
    {
        auto sum = money::zero();
        reason root{.label = {"interest of the delay before 2014-08-01, on the whole debt",
                              "2014年8月1日前的迟延履行期间债务利息（以全部债务为基数）"}};
        for (auto const& row : out_.rows) {
            if (row.kind != debt_class::delay) continue;
            sum += row.amount;
            root.from.push_back(accrual(row));
        }
        root.value = to_string(sum);
        root.rule = "D-21";
        root.basis = cites("D-21");
        return root;
    }

    [[nodiscard]] reason per_diem() const
    {
        auto root = sum_of({"what the next day adds", "次日新增"}, out_.owed.per_diem);
        root.rule = "D-03";
        root.basis = cites("D-03");
        return root;
    }

    [[nodiscard]] reason fee() const
    {
        auto root = sum_of({"enforcement fee", "执行申请费"}, fee_.amount);
        root.rule = "F-01";
        root.basis = cites("F-01");
        root.from.push_back(fee_.is_saved
                                ? sum_of({"saved by settling before filing; it would have been taken of",
                                          "因立案前和解而免于产生；本应以此为基数"},
                                         fee_.on_amount)
                                : sum_of({"if all is executed: received and owed", "如全部执行到位：已收与尚欠合计"},
                                         fee_.on_amount));
        return root;
    }

    case_file file_;   ///< keeps what the figures speak of
    law law_;
    ledger in_;
    ledger_result out_;
    as_of at_;
    case_fee fee_{money::zero(), money::zero(), {}, false};
};

/// What is owed in one currency, with its rows and what the figures came from.
struct owed_part_of_case {
    owed_report owed;
    std::vector<statement_row> rows;
    owed_amounts amounts;
    ledger of;
    money_answer* answer;
    handle<explainer> source;
};

owed_part_of_case work_out_in(case_view const& view, case_file const& keep_alive, claims_ledger const& in)
{
    auto result = balance(in.of, view.at.day);
    auto const owed = result.owed;
    auto rows = result.rows;
    auto debtors = result.by_debtor;
    auto* answer = new money_answer{keep_alive, view.rules_of, in.of, std::move(result), view.at};
    handle<explainer> const source{answer};
    auto figure_of = [&](money amount, figure_key key) { return figure<money>{amount, source, key}; };
    return {.owed = {.total = figure_of(owed.total, total_key),
                     .costs = figure_of(owed.costs, costs_key),
                     .general_interest = figure_of(owed.general_interest, interest_key),
                     .principal = figure_of(owed.principal, principal_key),
                     .contract_penalty = figure_of(owed.contract_penalty, penalty_key),
                     .doubled_interest = figure_of(owed.doubled, doubled_key),
                     .per_diem = figure_of(owed.per_diem, per_diem_key),
                     .received = figure_of(owed.received, received_key),
                     .by_debtor = std::move(debtors)},
            .rows = std::move(rows),
            .amounts = owed,
            .of = in.of,
            .answer = answer,
            .source = source};
}

template <class T>
void append(std::vector<T>& to, std::vector<T> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

money_report work_out(case_view const& view, case_file const& keep_alive)
{
    auto const currencies = currencies_of(view);
    auto const first_in = ledger_of(view, currencies.front());
    auto first = work_out_in(view, keep_alive, first_in);
    money_report out{.owed = std::move(first.owed),
                     .also_owed = {},
                     .statement = std::move(first.rows),
                     .fee = {},
                     .findings = money_findings(view, first_in, first.amounts)};
    for (std::size_t i = 1; i < currencies.size(); ++i) {
        auto const in = ledger_of(view, currencies[i]);
        auto more = work_out_in(view, keep_alive, in);
        append(out.statement, std::move(more.rows));
        append(out.findings, ledger_findings(view, in, more.amounts));
        out.also_owed.push_back(std::move(more.owed));
    }
    append(out.findings, currency_findings(view, currencies));
    // The fee on another currency goes by a rate that is not in the law (FEE 55).
    if (currencies.back().is_yuan())
        if (auto const fee = fee_of(view, first.of, first.amounts.total)) {
            first.answer->set_fee(*fee);
            out.fee = fee_report{fee->on_amount, figure<money>{fee->amount, first.source, fee_key}, fee->borne_by,
                                 fee->is_saved};
        }
    return out;
}

}  // namespace writ
