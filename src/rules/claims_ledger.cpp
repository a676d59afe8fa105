#include "rules/claims_ledger.hpp"

#include <writ/casefile/facts.hpp>
#include <writ/law/published.hpp>
#include <writ/rules/ledgers.hpp>
#include <writ/rules/prc.hpp>

#include "rules/fees.hpp"
#include "rules/rates.hpp"

#include <algorithm>

namespace writ {

namespace {

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
bool is_in_base(claim const& c, enforceable_title const& title, law const& law)
{
    if (c.in_doubled_base) return *c.in_doubled_base;
    auto const includes = [&law](option<base_rule> which) { return law.chosen(which) == base_rule::included; };
    if (title.kind == title_kind::security_realisation && !includes(prc::security_ruling_in_base)) return false;
    switch (c.kind) {
    case claim_kind::liquidated_interest: return includes(prc::liquidated_interest_in_base);
    case claim_kind::contract_penalty: return includes(prc::contract_penalty_in_base);
    case claim_kind::lawyer_fee: return includes(prc::lawyer_fee_in_base);
    case claim_kind::litigation_costs:
    case claim_kind::realisation_costs: return false;   // owed to the court or refunded (CPI 207)
    default: return true;
    }
}

std::array<debt_class, debt_classes> order_of(satisfaction_order agreed)
{
    using enum debt_class;
    switch (agreed) {
    case satisfaction_order::doubled_last: break;
    case satisfaction_order::doubled_first: return {costs, delay, doubled, interest, capital, penalty};
    case satisfaction_order::principal_before_interest: return {costs, capital, interest, penalty, delay, doubled};
    }
    return ledger_terms{}.order;
}

bool is_late_before_first_rate(ledger const& of, date as_of)
{
    auto const& steps = of.terms.doubled;
    return std::any_of(of.debts.begin(), of.debts.end(), [&](auto const& d) {
        return d.due < as_of && (steps.empty() || d.due + days{1} < steps.front().from);
    });
}

/// The amount of a claim, or of its cap, in the currency it is counted in: DLY14 5(2)(3), the mid-rate of the day on
/// which the doubled part begins.
money counted_in(case_view const& view, claim const& c, money amount)
{
    auto const& by = view.rules_of;
    if (amount.in().is_yuan() || by.chosen(prc::foreign_title) == currency_rule::own_currency) return amount;
    auto const starts = due_of(c, view.file.title) + days{1};
    auto const* found = by.mid_rate_on(amount.in(), starts);
    auto const letters = amount.in().name();
    if (found == nullptr)
        fail(refusal_code::out_of_coverage,
             {"claim `" + c.id.value + "`: the law has no mid-rate of " + letters + " for " + to_string(starts),
              "债权 `" + c.id.value + "`：本法未收录 " + letters + " 在 " + to_string(starts) + " 的中间价"},
             {"a law file can add it as `mid_rate`", "可在法律文件中以 `mid_rate` 补充"});
    return round_to_fen(exact{amount} * exact{found->value.parts, found->value.of}, rounding::half_up);
}

/// Adds claims and postings of one case to its ledger.
class builder {
public:
    builder(case_view const& view, currency in) : view_(view), title_(view.file.title), in_(in) {}

    claims_ledger build()
    {
        for (auto const& c : title_.claims)
            if (c.amount) add_sum(c);
        for (auto const& c : title_.claims)
            if (c.runs) add_running(c);
        for (auto const* e : view_.journal) add_posting(*e);
        add_terms();
        return std::move(out_);
    }

private:
    void add_sum(claim const& c)
    {
        auto const amount = counted_in(view_, c, *c.amount);
        if (amount.in() != in_) return;
        std::vector<std::string> debtors;
        for (auto const& id : c.owed_by) debtors.push_back(id.value);
        std::sort(debtors.begin(), debtors.end());
        out_.of.debts.push_back({c.id.value, place_of(c.kind), amount, due_of(c, title_),
                                 is_in_base(c, title_, view_.rules_of), std::move(debtors)});
    }

    void add_running(claim const& c)
    {
        auto const of = sum_named(c.runs->of.value);
        if (!of) return;   // its sum is owed in another currency
        auto followed = follow(c, view_.rules_of, view_.at.known_at.day(), view_.at.day);
        if (followed.carried_from) out_.carried.push_back({&c, *followed.carried_from});
        auto cap = c.runs->cap;
        if (cap) cap = counted_in(view_, claim_named(c.runs->of), *cap);
        out_.of.running.push_back({c.id.value, place_of(c.kind), *of, std::move(followed.steps), c.runs->from,
                                   c.runs->until, cap});
    }

    [[nodiscard]] claim const& claim_named(claim_id const& id) const
    {
        return *std::find_if(title_.claims.begin(), title_.claims.end(), [&](auto const& c) { return c.id == id; });
    }
    void post(posting p)
    {
        if (p.amount.in() == in_ || p.amount == money::zero()) out_.of.postings.push_back(std::move(p));
    }

    [[nodiscard]] std::optional<std::size_t> sum_named(std::string_view id) const
    {
        auto const& debts = out_.of.debts;
        for (std::size_t i = 0; i < debts.size(); ++i)
            if (debts[i].id == id) return i;
        return std::nullopt;
    }

    void add_posting(entry const& e)
    {
        switch (e.kind) {
        case fact_kind::payment_received: add_payment(e); break;
        case fact_kind::taken_in_kind:
            // 以物抵债 pays the value of the ruling on the day it takes effect (DLY14 3(2)).
            post({effect_of(view_, e), *get<&taken_in_kind::value>(e)});
            break;
        case fact_kind::waived: add_waiver(e); break;
        case fact_kind::cost_incurred: add_cost(e); break;
        default: break;
        }
    }

    void add_payment(entry const& e)
    {
        auto const on = interest_end(e);
        auto const* payer = get<&payment_received::from>(e);
        post({on, *get<&payment_received::amount>(e), {},
                                    payer != nullptr && binds_some(*payer) ? *payer : std::string{}});
        if (auto const* more = get<&payment_received::waives>(e))
            post({on, *more, waiver{waiver::what::rest}});
    }

    /// A payer who is bound by a part of the debt only pays that part; anybody else pays for all.
    [[nodiscard]] bool binds_some(std::string const& payer) const
    {
        return std::any_of(out_.of.debts.begin(), out_.of.debts.end(), [&](auto const& d) {
            return std::find(d.owed_by.begin(), d.owed_by.end(), payer) != d.owed_by.end();
        });
    }

    /// The price of a sale by the court bears interest until its ruling took effect, not until it came in.
    [[nodiscard]] date interest_end(entry const& payment) const
    {
        auto const paid = payment.on.day();
        if (!has<&payment_received::channel>(payment, payment_channel::realisation)) return paid;
        std::optional<date> ended;
        for (auto const* sale : view_.of(fact_kind::transfer_ruled)) {
            auto const day = effect_of(view_, *sale);
            if (day <= paid && (!ended || *ended < day)) ended = day;
        }
        return ended.value_or(paid);
    }

    void add_waiver(entry const& e)
    {
        auto const& id = *get<&waived::claim>(e);
        auto const amount = *get<&waived::amount>(e);
        if (auto const sum = sum_named(id)) {
            post({e.on.day(), amount, waiver{waiver::what::sum, *sum}});
            return;
        }
        for (std::size_t i = 0; i < out_.of.running.size(); ++i)
            if (out_.of.running[i].id == id)
                post({e.on.day(), amount, waiver{waiver::what::running, i}});
    }

    /// What the creditor advanced for enforcement the debtor bears (FEE 38; VAL 33).
    void add_cost(entry const& e)
    {
        auto const* payer = find_party(view_.file, *get<&cost_incurred::paid_by>(e));
        auto const amount = *get<&cost_incurred::amount>(e);
        if (payer == nullptr || payer->role != party_role::creditor || amount.in() != in_) return;
        out_.of.debts.push_back({"cost:" + entry_name(view_.file, e), debt_class::costs, amount,
                                 e.on.day(), false});
    }

    void add_terms()
    {
        out_.of.terms = terms_of(view_.rules_of);
        out_.of.terms.not_counted = review_days();
        out_.of.terms.last_day = last_day_before_bankruptcy();
        add_older_regimes(out_.of, view_.rules_of, view_.at.day);
    }

    /// DLY14 3(3): days of a review of the title; whether one at the debtor's request counts is a reading (D-08).
    [[nodiscard]] std::vector<day_span> review_days() const
    {
        auto const never = view_.rules_of.chosen(prc::retrial_stays) == retrial_rule::never_counted;
        std::vector<day_span> out;
        for (auto const& p : view_.tracks.pauses) {
            auto const& e = *p.begun_by;
            if (!is_review_of_title(e)) continue;
            bool const is_known = get<&suspended::at_request_of>(e) != nullptr;
            bool const debtor_asked = has<&suspended::at_request_of>(e, suspension_request::debtor);
            bool const is_retrial = has<&suspended::ground>(e, suspension_ground::retrial);
            if (!(is_known && !debtor_asked) && !(never && is_retrial)) continue;
            // An open one still runs tomorrow, as far as anybody knows today.
            out.push_back({p.from, p.ended_on ? *p.ended_on - days{1} : view_.at.day + days{1}});
        }
        return united(std::move(out));
    }

    /// Once a court has accepted the bankruptcy of the only debtor nothing bears interest (EBL 46(2); BKI3 3).
    [[nodiscard]] std::optional<date> last_day_before_bankruptcy() const
    {
        if (auto const accepted = bankruptcy_accepted(view_); accepted && debtors() == 1)
            return accepted->on.day() - days{1};
        return std::nullopt;
    }
    [[nodiscard]] std::ptrdiff_t debtors() const
    {
        return std::count_if(view_.file.parties.begin(), view_.file.parties.end(),
                             [](auto const& p) { return p.role == party_role::debtor; });
    }

    case_view const& view_;
    enforceable_title const& title_;
    currency in_;
    claims_ledger out_{};
};

}  // namespace

/// The account is kept in yuan.
static void add_yuan(money& to, money amount)
{
    if (amount.in().is_yuan()) to += amount;
}

std::optional<account_report> account_of(case_view const& view)
{
    auto const arrivals = view.of(fact_kind::funds_arrived);
    auto const payouts = view.of(fact_kind::funds_disbursed);
    if (arrivals.empty() && payouts.empty()) return std::nullopt;
    account_report out{money::zero(), money::zero()};
    for (auto const* e : arrivals) add_yuan(out.arrived, *get<&funds_arrived::amount>(*e));
    for (auto const* e : payouts) add_yuan(out.disbursed, *get<&funds_disbursed::amount>(*e));
    return out;
}

bool is_review_of_title(entry const& e)
{
    return has<&suspended::ground>(e, suspension_ground::retrial) ||
           has<&suspended::ground>(e, suspension_ground::award_challenged);
}

entry const* bankruptcy_accepted(case_view const& view)
{
    for (auto const* e : view.of(fact_kind::answered)) {
        auto const* request = view.named(*get<&answered::request>(*e));
        if (request != nullptr && request->kind == fact_kind::bankruptcy_transferred &&
            has<&answered::outcome>(*e, request_outcome::docketed))
            return e;
    }
    return nullptr;
}

date effect_of(case_view const& view, entry const& order)
{
    if (order.common.id.empty()) return order.on.day();
    std::optional<date> served_on;
    for (auto const* e : view.of(fact_kind::served))
        if (*get<&served::entry>(*e) == order.common.id && (!served_on || e->on.day() < *served_on))
            served_on = e->on.day();
    return served_on && *served_on > order.on.day() ? *served_on : order.on.day();
}

claims_ledger ledger_of(case_view const& view, currency in) { return builder{view, in}.build(); }

std::vector<currency> currencies_of(case_view const& view)
{
    std::vector<currency> out;
    for (auto const& c : view.file.title.claims)
        if (c.amount) out.push_back(counted_in(view, c, *c.amount).in());
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    if (out.empty()) out.emplace_back();
    return out;
}

ledger ledger_of(case_file const& file, law const& by, as_of at, currency in)
{
    return ledger_of(look(file.data(), by, at), in).of;
}

std::vector<currency> currencies_of(case_file const& file, law const& by, as_of at)
{
    return currencies_of(look(file.data(), by, at));
}

ledger_terms terms_of(law const& by)
{
    ledger_terms out;
    for (auto const& step : by.values(prc::delay_interest_rate).values) out.doubled.push_back({step.from, step.value});
    out.payment_day_counts = by.chosen(prc::payment_day) == payment_day_rule::counted;
    out.due_day_counts = by.chosen(prc::opening_day) == opening_day_rule::same_day;
    out.step = by.chosen(prc::rounded) == rounding_rule::once ? rounding_step::total : rounding_step::row;
    out.order = order_of(by.chosen(prc::paid_first));
    return out;
}

void add_older_regimes(ledger& to, law const& by, date as_of)
{
    if (!is_late_before_first_rate(to, as_of)) return;
    for (auto const& d : to.debts)
        if (!d.amount.in().is_yuan())
            fail(refusal_code::out_of_coverage,
                 {"`" + d.id + "` was late before 2014-08-01; the bank rates of that time known here are of yuan loans",
                  "`" + d.id + "` 于2014年8月1日前已迟延；本法所载当时贷款利率仅适用于人民币"});
    auto regime = regime_before_2014(by);
    for (auto const& d : to.debts) {
        auto const first = d.due + days{1};
        if (as_of < first || regime.from <= first) continue;
        auto const known = to_string(regime.from);
        fail(refusal_code::out_of_coverage,
             {"`" + d.id + "` has been overdue since " + to_string(first) + ", before the first regime of delay "
                  "interest in this law",
              "`" + d.id + "` 自 " + to_string(first) + " 起迟延，早于本法所载首个迟延履行利息规则"},
             {"regimes are known from " + known + " on; option D-22 takes the benchmark rate back to 1992",
              "已知规则自 " + known + " 起；选项 D-22 可自1992年起按贷款基准利率计算"});
    }
    to.terms.before = std::move(regime);
}

std::vector<std::string> basis_of(statement_row const& row, law const& by)
{
    if (row.kind == debt_class::delay) return by.cites_on("D-21", row.from);
    if (row.kind == debt_class::doubled) return by.cites_on(prc::delay_interest_rate.id, row.from);
    return {};
}

completion completed_by(case_file const& file, law const& by, as_of at)
{
    auto const view = look(file.data(), by, at);
    if (currencies_of(view) != std::vector{currency{}})
        fail(refusal_code::out_of_coverage,
             {"the fee of claims in another currency needs the rate of the day of filing (FEE 55)",
              "外币债权的执行申请费须按立案之日汇率计算（FEE 55）"});
    auto const claims = ledger_of(view, {}).of;
    auto const debt = balance(claims, at.day).owed.total;
    auto const fee = fee_of(view, claims, debt);
    if (!fee || fee->is_saved)
        fail(refusal_code::missing, {"no case was filed by " + to_string(at.day), "截至" + to_string(at.day) + "尚未立案"});
    return {debt, fee->amount, debt + fee->amount};
}

}  // namespace writ
