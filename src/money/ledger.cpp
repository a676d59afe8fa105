#include <writ/money/ledger.hpp>

#include "money/book.hpp"

#include <algorithm>

namespace writ {

namespace {

[[noreturn]] void refuse(std::string const& en, std::string const& zh)
{
    fail(refusal_code::invalid_value, {en, zh});
}

void require_sorted(rate_schedule const& steps, std::string const& of)
{
    for (std::size_t i = 1; i < steps.size(); ++i)
        if (steps[i].from <= steps[i - 1].from)
            refuse("the rates of `" + of + "` are out of order at " + to_string(steps[i].from),
                   "`" + of + "` 的利率在 " + to_string(steps[i].from) + " 处次序有误");
}

void require_sound(waiver const& w, ledger const& of)
{
    auto const is_named = w.of == waiver::what::sum       ? w.index < of.debts.size()
                          : w.of == waiver::what::running ? w.index < of.running.size()
                                                          : true;
    if (!is_named) refuse("a waiver names no sum", "放弃所指的款项不存在");
}

void require_sound(running_debt const& r, ledger const& of)
{
    if (r.of >= of.debts.size()) refuse("`" + r.id + "` runs on no sum", "`" + r.id + "` 所依据的款项不存在");
    require_sorted(r.rates, r.id);
    if (r.until && *r.until < r.from) refuse("`" + r.id + "` ends before it begins", "`" + r.id + "` 的止日早于起日");
    if (r.cap && *r.cap < money::zero())
        refuse("the cap of `" + r.id + "` is negative", "`" + r.id + "` 的上限为负数");
}

void require_sound(ledger const& of)
{
    for (auto const& d : of.debts)
        if (d.amount < money::zero()) refuse("`" + d.id + "` is negative", "`" + d.id + "` 为负数");
    for (auto const& r : of.running) require_sound(r, of);
    for (auto const& p : of.postings) {
        if (p.amount < money::zero())
            refuse("the posting of " + to_string(p.on) + " is negative", to_string(p.on) + "的记账为负数");
        if (p.waives) require_sound(*p.waives, of);
    }
    require_sorted(of.terms.doubled, "doubled");
}

/// The one currency of all sums; sums of nothing have none.
currency common_currency(ledger const& of)
{
    auto all = money::zero();
    auto const add = [&all](money amount) {
        if (amount != money::zero()) all = money::from_fen(1, (all + money::from_fen(1, amount.in())).in());
    };
    for (auto const& d : of.debts) add(d.amount);
    for (auto const& r : of.running)
        if (r.cap) add(*r.cap);
    for (auto const& p : of.postings) add(p.amount);
    return all.in();
}

/// The day at whose end a posting takes effect on the base.
date effect_of(posting const& p, ledger_terms const& terms)
{
    return terms.payment_day_counts ? p.on : p.on - days{1};
}

/// Every day at whose end something changes, up to `as_of`.
std::vector<date> turning_days(ledger const& of, std::vector<posting const*> const& known, date as_of)
{
    std::vector<date> out;
    out.reserve(1 + of.debts.size() + 3 * of.running.size() + known.size() + 8);
    out.push_back(as_of);
    auto const begins = [&out](date first) { out.push_back(first - days{1}); };
    for (auto const& d : of.debts) {
        if (of.terms.due_day_counts) begins(d.due);
        if (!of.terms.due_day_counts || of.terms.before) out.push_back(d.due);
    }
    for (auto const& r : of.running) {
        begins(r.from);
        if (r.until) out.push_back(*r.until);
        for (auto const& step : r.rates) begins(step.from);
    }
    for (auto const* p : known) out.push_back(effect_of(*p, of.terms));
    for (auto const& step : of.terms.doubled) begins(step.from);
    for (auto const& span : of.terms.not_counted) {
        begins(span.from);
        out.push_back(span.to);
    }
    if (of.terms.last_day) out.push_back(*of.terms.last_day);
    if (of.terms.before) {
        begins(of.terms.before->from);
        out.push_back(of.terms.before->until);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    out.erase(std::upper_bound(out.begin(), out.end(), as_of), out.end());
    return out;
}

/// Those seen on `as_of`, in an order that the order of entry does not change.
std::vector<posting const*> known_on(std::vector<posting> const& all, date as_of)
{
    std::vector<posting const*> out;
    out.reserve(all.size());
    for (auto const& p : all)
        if (p.on <= as_of) out.push_back(&p);
    std::sort(out.begin(), out.end(), [](auto const* a, auto const* b) {
        if (a->on != b->on) return a->on < b->on;
        if (a->waives != b->waives) return a->waives < b->waives;
        if (a->amount != b->amount) return a->amount < b->amount;
        return a->from < b->from;
    });
    return out;
}

}  // namespace

exact residual(std::vector<statement_row> const& rows)
{
    exact out;
    for (auto const& row : rows) out += row.accrued - exact{row.amount};
    return out;
}

ledger_result balance(ledger const& of, date as_of)
{
    auto const in = common_currency(of);
    require_sound(of);
    auto const known = known_on(of.postings, as_of);
    auto const turns = turning_days(of, known, as_of);
    book at_work{of, in};
    auto next = known.begin();
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (i > 0) at_work.accrue(turns[i - 1], turns[i]);
        for (; next != known.end() && effect_of(**next, of.terms) <= turns[i]; ++next)
            at_work.post(**next, effect_of(**next, of.terms));
    }
    return at_work.close(as_of);
}

}  // namespace writ
