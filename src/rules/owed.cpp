#include "rules/owed.hpp"

#include <writ/casefile/facts.hpp>
#include <writ/rules/prc.hpp>

#include "base/counted.hpp"

#include <algorithm>

namespace writ {

namespace {

/// What the ledger is given, made from title and journal.
struct ledger_input {
    std::vector<debt> debts;
    std::vector<claim_id> claims;          ///< the claim of each debt
    std::vector<running_debt> running;
    std::vector<posting> postings;
    ledger_terms terms;
};

debt_class place_of(claim_kind kind)
{
    switch (kind) {
    case claim_kind::litigation_costs:
    case claim_kind::lawyer_fee:   // 实现债权的费用 (CC 561)
    case claim_kind::realisation_costs: return debt_class::costs;
    case claim_kind::liquidated_interest:
    case claim_kind::general_interest: return debt_class::interest;
    case claim_kind::contract_penalty: return debt_class::penalty;
    default: return debt_class::capital;
    }
}

/// Whether a claim counts for the doubled part: what the file says of it, else the law's reading.
bool is_in_base(claim const& c, law const& law)
{
    if (c.in_doubled_base) return *c.in_doubled_base;
    switch (c.kind) {
    case claim_kind::liquidated_interest:
        return law.chosen(prc::liquidated_interest_in_base) == base_rule::included;
    case claim_kind::contract_penalty:
        return law.chosen(prc::contract_penalty_in_base) == base_rule::included;
    case claim_kind::lawyer_fee: return law.chosen(prc::lawyer_fee_in_base) == base_rule::included;
    case claim_kind::litigation_costs:
    case claim_kind::realisation_costs: return false;   // owed to the court or refunded (CPI 207)
    default: return true;
    }
}

bool is_review_of_title(entry const& e)
{
    return has<&suspended::ground>(e, suspension_ground::retrial) ||
           has<&suspended::ground>(e, suspension_ground::award_challenged);
}

/// DLY14 3(3): days of a review of the title that the debtor did not ask for.
std::vector<day_span> review_days(case_view const& view)
{
    std::vector<day_span> out;
    for (auto const& p : view.tracks.pauses) {
        auto const& e = *p.begun_by;
        if (!is_review_of_title(e) || get<&suspended::at_request_of>(e) == nullptr ||
            has<&suspended::at_request_of>(e, suspension_request::debtor))
            continue;
        // An open one still runs tomorrow, as far as anybody knows today.
        out.push_back({p.from, p.ended_on ? *p.ended_on - days{1} : view.at.day + days{1}});
    }
    return united(std::move(out));
}

/// This law has no published rates yet; a claim that needs one is not counted at another.
[[noreturn]] void refuse_index(claim const& c)
{
    auto const& index = c.runs->by_index;
    fail(refusal_code::out_of_coverage,
         {"claim `" + c.id.value + "` runs at a multiple of `" + (*index).index +
              "`, a published rate that is not in this law",
          "债权 `" + c.id.value + "` 按 `" + (*index).index + "` 的倍数计算，本法未收录该公布利率"},
         {"only rates written as numbers can be computed", "目前只能按写明数值的利率计算"});
}

void add_claims(ledger_input& in, case_view const& view)
{
    auto const& title = view.file.title;
    for (auto const& c : title.claims) {
        if (!c.amount) continue;
        in.debts.push_back({c.id.value, place_of(c.kind), *c.amount, due_of(c, title),
                            is_in_base(c, view.rules_of)});
        in.claims.push_back(c.id);
    }
    for (auto const& c : title.claims) {
        if (!c.runs) continue;
        if (c.runs->by_index) {
            // The next day is asked for as well: it is what a day adds.
            if (c.runs->from <= view.at.day + days{1}) refuse_index(c);
            continue;
        }
        auto const of = std::find(in.claims.begin(), in.claims.end(), c.runs->of);
        in.running.push_back({c.id.value, place_of(c.kind),
                              static_cast<std::size_t>(of - in.claims.begin()), c.runs->rate,
                              c.runs->from, c.runs->until, c.runs->cap});
    }
}

void add_postings(ledger_input& in, case_view const& view)
{
    for (auto const* e : view.journal) {
        if (auto const* paid = get<&payment_received::amount>(*e))
            in.postings.push_back({e->on.day(), *paid});
        if (auto const* given_up = get<&waived::amount>(*e)) {
            auto const of = std::find(in.claims.begin(), in.claims.end(), *get<&waived::claim>(*e));
            if (of != in.claims.end())
                in.postings.push_back(
                    {e->on.day(), *given_up, static_cast<std::size_t>(of - in.claims.begin())});
        }
    }
}

/// The rates of the doubled part; refuses a time for which the law has none.
void add_terms(ledger_input& in, case_view const& view)
{
    auto const& steps = view.rules_of.values(prc::delay_interest_rate).values;
    for (auto const& step : steps) in.terms.doubled.push_back({step.from, step.value});
    in.terms.payment_day_counts =
        view.rules_of.chosen(prc::payment_day) == payment_day_rule::counted;
    in.terms.not_counted = review_days(view);
    for (auto const& d : in.debts) {
        auto const first = d.due + days{1};
        if (!d.in_doubled_base || view.at.day < first || steps.empty() || steps.front().from <= first)
            continue;
        auto const covered = to_string(steps.front().from);
        fail(refusal_code::out_of_coverage,
             {"`" + d.id + "` has been overdue since " + to_string(first) +
                  ", before the first rate of delay interest in this law",
              "`" + d.id + "` 自 " + to_string(first) + " 起迟延，早于本法所载加倍部分债务利息的首个利率"},
             {"rates are known from " + covered + " on", "已知利率自 " + covered + " 起"});
    }
}

ledger_input prepare(case_view const& view)
{
    ledger_input in;
    add_claims(in, view);
    add_postings(in, view);
    add_terms(in, view);
    return in;
}

reason sum_of(text label, money amount, std::vector<reason> from = {})
{
    return {.label = std::move(label), .value = to_string(amount), .from = std::move(from)};
}

/// Keeps what the figures came from, and tells the tree when asked.
class money_answer final : public explainer, public counted {
public:
    money_answer(case_file file, law rules, ledger_input in, ledger_result out, as_of at)
        : file_(std::move(file)), law_(std::move(rules)), in_(std::move(in)), out_(std::move(out)),
          at_(at)
    {
    }

    void retain() const noexcept override { uses.fetch_add(1, std::memory_order_relaxed); }
    void release() const noexcept override
    {
        if (uses.fetch_sub(1, std::memory_order_acq_rel) == 1) delete this;
    }

    void set_fee(money on_amount, money amount)
    {
        fee_on_ = on_amount;
        fee_ = amount;
    }

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
    [[nodiscard]] std::vector<std::string> cites(char const* rule_id) const
    {
        std::vector<std::string> out;
        if (auto const* r = law_.find(rule_id))
            for (auto const& cite : r->cites) out.push_back(law_.cite_on(cite, at_.day));
        return out;
    }

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
        std::string const day{name_of(law_.chosen(prc::payment_day))};
        root.from.push_back({.label = {"reading chosen: day of payment", "所选口径：付款当日"},
                             .value = day, .rule = prc::payment_day.id});
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
        auto root = sum_of({"enforcement fee", "执行申请费"}, fee_);
        root.rule = "F-01";
        root.basis = cites("F-01");
        root.from.push_back(sum_of({"if all is executed: received and owed", "如全部执行到位：已收与尚欠合计"},
                                   fee_on_));
        return root;
    }

    case_file file_;   ///< keeps what the figures speak of
    law law_;
    ledger_input in_;
    ledger_result out_;
    as_of at_;
    money fee_on_{money::zero()};
    money fee_{money::zero()};
};

/// The first filing seen, or null.
entry const* first_filing(case_view const& view)
{
    for (auto const* e : view.journal)
        if (e->kind == fact_kind::case_filed) return e;
    return nullptr;
}

/// The brackets of the day of filing; refuses a day before the first table of the law.
std::vector<bracket> const& brackets_on(law const& law, date day)
{
    auto const* table = law.values(prc::enforcement_fee).at(day);
    if (table == nullptr)
        fail(refusal_code::out_of_coverage,
             {"the case was filed on " + to_string(day) + ", before the first fee table in this law",
              "案件于" + to_string(day) + "立案，早于本法所载首个执行申请费标准"});
    return table->value;
}

/// What the fee is taken of: what came in since filing, and what is still owed (F-03, F-05).
money fee_base(case_view const& view, entry const& filing, money owed)
{
    auto sum = owed;
    for (auto const* e : view.journal)
        if (auto const* paid = get<&payment_received::amount>(*e); paid && filing.on <= e->on)
            sum += *paid;
    return sum;
}

std::vector<finding> unknown_requests(case_view const& view)
{
    std::vector<finding> out;
    auto const* r = view.rules_of.find("D-08");
    for (auto const& p : view.tracks.pauses) {
        auto const& e = *p.begun_by;
        if (r == nullptr || !is_review_of_title(e) || get<&suspended::at_request_of>(e) != nullptr) continue;
        out.push_back({.law = view.rules_of, .cause = r, .rule_id = r->id, .severity = severity::gap,
                       .on = p.from, .subject = "case", .entry = entry_name(view.file, e),
                       .sentence = {"suspended for a review of the title, but at whose request is not on "
                                    "file; interest is counted meanwhile",
                                    "因对执行依据的审查而中止，但卷内未载明依何方申请；期间仍计息"},
                       .fields = {}});
    }
    return out;
}

}  // namespace

money_report work_out(case_view const& view, case_file const& keep_alive)
{
    auto in = prepare(view);
    auto result = balance(in.debts, in.running, in.postings, in.terms, view.at.day);
    auto const owed = result.owed;
    auto rows = result.rows;
    auto* answer = new money_answer{keep_alive, view.rules_of, std::move(in), std::move(result), view.at};
    handle<explainer> const source{answer};

    auto figure_of = [&](money amount, figure_key key) { return figure<money>{amount, source, key}; };
    money_report out{.owed = {.total = figure_of(owed.total, total_key),
                              .costs = figure_of(owed.costs, costs_key),
                              .general_interest = figure_of(owed.general_interest, interest_key),
                              .principal = figure_of(owed.principal, principal_key),
                              .contract_penalty = figure_of(owed.contract_penalty, penalty_key),
                              .doubled_interest = figure_of(owed.doubled, doubled_key),
                              .per_diem = figure_of(owed.per_diem, per_diem_key),
                              .received = figure_of(owed.received, received_key)},
                     .statement = std::move(rows),
                     .fee = {},
                     .findings = unknown_requests(view)};

    if (auto const* filing = first_filing(view)) {
        auto const on_amount = fee_base(view, *filing, owed.total);
        auto const amount = fee_by_brackets(on_amount, brackets_on(view.rules_of, filing->on.day()),
                                            rounding::half_up);
        answer->set_fee(on_amount, amount);
        out.fee = fee_report{on_amount, figure_of(amount, fee_key)};
    }
    return out;
}

}  // namespace writ
