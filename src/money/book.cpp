#include "money/book.hpp"

#include <algorithm>
#include <numeric>

namespace writ {

namespace {

/// The index of the step that holds for `day`, or the size before the first.
std::size_t step_on(rate_schedule const& steps, date day)
{
    auto found = steps.size();
    for (std::size_t i = 0; i < steps.size() && steps[i].from <= day; ++i) found = i;
    return found;
}

std::vector<exact> shares_of(rate_schedule const& steps)
{
    std::vector<exact> out;
    out.reserve(steps.size());
    for (auto const& step : steps) out.push_back(step.rate.a_day());
    return out;
}

std::optional<fen> cap_of(running_debt const& r)
{
    return r.cap ? std::optional{fen_of(*r.cap)} : std::nullopt;
}

std::string names_of(std::vector<std::string> const& debtors)
{
    std::string out;
    for (auto const& name : debtors) out += (out.empty() ? "" : "+") + name;
    return out;
}

}  // namespace

book::book(ledger const& of, currency in) : of_(of), in_(in), running_(of.running.size())
{
    left_.reserve(of.debts.size());
    for (auto const& d : of.debts) left_.push_back(fen_of(d.amount));
    order_.resize(of.debts.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    by_due_ = order_;
    // The earliest due first (CC 560), then in the order of the title.
    auto const is_earlier = [&of](auto a, auto b) {
        return of.debts[a].due != of.debts[b].due ? of.debts[a].due < of.debts[b].due : a < b;
    };
    std::sort(by_due_.begin(), by_due_.end(), is_earlier);
    std::sort(order_.begin(), order_.end(), [&](auto a, auto b) {
        auto const one = of.debts[a].place;
        auto const other = of.debts[b].place;
        return one != other ? one < other : is_earlier(a, b);
    });
    is_late_.resize(of.debts.size());
    for (std::size_t i = order_.size(); i-- > 0;) {
        auto& its = of_class_[static_cast<std::size_t>(of.debts[order_[i]].place)];
        if (its.second == its.first) its.second = i + 1;
        its.first = i;
    }
    add_groups();
    doubled_shares_ = shares_of(of.terms.doubled);
    running_shares_.reserve(of.running.size());
    for (auto const& r : of.running) running_shares_.push_back(shares_of(r.rates));
    auto const expected = of.debts.size() + of.postings.size() + 4;
    rows_.reserve(expected);
}

void book::add_groups()
{
    group_of_.reserve(of_.debts.size());
    for (auto const& d : of_.debts) {
        auto const is_its = [&d](auto const& g) { return *g.debtors == d.owed_by; };
        auto const found = std::find_if(groups_.begin(), groups_.end(), is_its);
        group_of_.push_back(static_cast<std::size_t>(found - groups_.begin()));
        if (found == groups_.end()) groups_.push_back({&d.owed_by});
    }
    if (groups_.size() > 1)
        for (auto& g : groups_) g.name = names_of(*g.debtors);
}

bool book::binds(std::string const& debtor, std::size_t debt) const
{
    auto const& owed_by = of_.debts[debt].owed_by;
    return debtor.empty() || owed_by.empty() || std::find(owed_by.begin(), owed_by.end(), debtor) != owed_by.end();
}

money& book::in(debt_class place)
{
    switch (place) {
    case debt_class::costs: return owed_.costs;
    case debt_class::interest: return owed_.general_interest;
    case debt_class::capital: return owed_.principal;
    case debt_class::penalty: return owed_.contract_penalty;
    case debt_class::delay:
    case debt_class::doubled: break;
    }
    return owed_.doubled;
}

fen book::rounded(account const& a) const { return a.closed + rounded_fen(a.open, of_.terms.rounds); }

bool book::is_not_counted(date day) const
{
    return std::any_of(of_.terms.not_counted.begin(), of_.terms.not_counted.end(),
                       [day](auto const& s) { return s.from <= day && day <= s.to; });
}

bool book::bears_on(std::size_t i, date day) const
{
    auto const& r = of_.running[i];
    if (day < r.from || (r.until && *r.until < day) || is_over(day)) return false;
    // The older regimes count the whole delay at the bank's rate, doubled; the title's own interest has ended.
    return !(is_before(day) && of_.terms.before->stops_general_interest && of_.debts[r.of].due < day &&
             of_.terms.before->from <= day);
}

void book::accrue(date from, date to)
{
    accrue_doubled(from, to);
    for (std::size_t i = 0; i < running_.size(); ++i) accrue_running(i, from, to);
}

void book::accrue_doubled(date from, date to)
{
    auto const first = from + days{1};
    auto const step = step_on(of_.terms.doubled, first);
    if (step == of_.terms.doubled.size() || is_not_counted(first) || is_over(first)) return;
    // A sum bears from the day after its last day for performance; the literal reading takes that day as well.
    auto const last_due = of_.terms.due_day_counts ? first : from;
    fall_due(last_due);
    for (std::size_t g = 0; g < groups_.size(); ++g)
        grow(groups_[g].doubled, debt_class::doubled, running_.size() + g,
             {first, to, groups_[g].base, of_.terms.doubled[step].rate, doubled_shares_[step]});
}

void book::fall_due(date day)
{
    for (; late_ < by_due_.size() && of_.debts[by_due_[late_]].due <= day; ++late_) {
        auto const i = by_due_[late_];
        is_late_[i] = true;
        if (of_.debts[i].in_doubled_base) groups_[group_of_[i]].base += left_[i];
    }
}

void book::lower(std::size_t debt, fen part)
{
    left_[debt] -= part;
    if (is_late_[debt] && of_.debts[debt].in_doubled_base) groups_[group_of_[debt]].base -= part;
}

void book::accrue_running(std::size_t i, date from, date to)
{
    auto const& r = of_.running[i];
    auto const first = from + days{1};
    auto const step = step_on(r.rates, first);
    if (step == r.rates.size() || !bears_on(i, first)) return;
    grow(running_[i], r.place, i, {first, to, left_[r.of], r.rates[step].rate, running_shares_[i][step]}, cap_of(r));
}

void book::grow(account& a, debt_class kind, std::size_t account_index, stretch const& s,
                std::optional<fen> const& cap)
{
    if (s.base == fen{}) return;
    auto const a_day = s.share * s.base.count;
    if (a_day.is_zero()) return;
    auto count = (s.to - s.from).count + 1;
    auto to = s.to;
    auto more = a_day * count;
    if (cap) {
        auto const room = exact_of(*cap) - (exact_of(a.closed) + a.open);
        if (!(exact{} < room)) return;
        if (room < more) {
            // The day that reaches the cap is the last of the row.
            count = static_cast<std::int32_t>(parts_to_fill(room, a_day));
            to = s.from + days{count - 1};
            more = room;
        }
    }
    // Stretches that only an event of another account parted are one row.
    if (a.last_row != no_row && !cap) {
        auto& last = rows_[a.last_row];
        if (last.to + days{1} == s.from && last.base == s.base && last.rate == s.rate) {
            last.to = to;
            last.days += count;
            last.accrued += more;
            a.open += more;
            return;
        }
    }
    if (of_.terms.step == rounding_step::row) {
        a.closed += rounded_fen(a.open, of_.terms.rounds);
        a.open = exact{};
    }
    a.open += more;
    a.last_row = rows_.size();
    rows_.emplace_back(kind, account_index, no_row, s, to, count, more);
}

void book::post(posting const& p, date effect)
{
    if (is_before(p.on)) {
        pay_together(p, effect);
        return;
    }
    freeze_delay(p.on);
    satisfy(p);
}

void book::satisfy(posting const& p)
{
    auto left = fen_of(p.amount);
    if (p.waives) {
        give_up(*p.waives, left);
        waived_ += fen_of(p.amount) - left;
        void_waiver_ += left;
        return;
    }
    received_ += fen_of(p.amount);
    for (auto const place : of_.terms.order) settle_class(place, p.from, left);
    surplus_ += left;
}

void book::give_up(waiver const& what, fen& left)
{
    switch (what.of) {
    case waiver::what::sum: settle(what.index, left); return;
    case waiver::what::running: settle(running_[what.index], left); return;
    case waiver::what::doubled:
        settle(delay_, left);
        for (auto& g : groups_) settle(g.doubled, left);
        return;
    case waiver::what::rest: give_up_rest(left); return;
    }
}

void book::give_up_rest(fen& left)
{
    auto const& order = of_.terms.order;
    for (auto place = order.rbegin(); place != order.rend(); ++place) settle_class(*place, {}, left);
}

void book::settle(account& a, fen& left)
{
    if (left == fen{}) return;
    auto const part = std::min(left, unpaid(a));
    a.settled += part;
    left -= part;
}

void book::settle(std::size_t debt, fen& left)
{
    auto const part = std::min(left, left_[debt]);
    lower(debt, part);
    left -= part;
}

void book::settle_class(debt_class place, std::string const& from, fen& left)
{
    if (left == fen{}) return;
    if (place == debt_class::delay) {
        settle(delay_, left);
        return;
    }
    if (place == debt_class::doubled) {
        for (auto& g : groups_)
            if (from.empty() || g.debtors->empty() ||
                std::find(g.debtors->begin(), g.debtors->end(), from) != g.debtors->end())
                settle(g.doubled, left);
        return;
    }
    for (std::size_t i = 0; i < running_.size(); ++i)
        if (of_.running[i].place == place && binds(from, of_.running[i].of)) settle(running_[i], left);
    settle_fixed(place, from, left);
}

/// Within a class the sum due first is paid first (CC 560), then in the order of the title.
void book::settle_fixed(debt_class place, std::string const& from, fen& left)
{
    auto& [first, last] = of_class_[static_cast<std::size_t>(place)];
    while (first < last && left_[order_[first]] == fen{}) ++first;   // what is settled stays settled
    for (auto at = first; at < last && left != fen{}; ++at) {
        auto const i = order_[at];
        if (binds(from, i)) settle(i, left);
    }
}

void book::give_up_before(posting const& p, date effect)
{
    auto const& what = *p.waives;
    if (what.of == waiver::what::doubled || what.of == waiver::what::rest) {
        // The interest of the older regimes is booked as sums are paid; it can be given up when the rest is.
        given_up_before_.push_back(&p);
        return;
    }
    auto left = fen_of(p.amount);
    if (what.of == waiver::what::sum)   // what is given up had cost its delay until then; that stays owed
        add_delay_rows(what.index, std::min(left, left_[what.index]), delay_until(what.index, effect));
    give_up(what, left);
    waived_ += fen_of(p.amount) - left;
    void_waiver_ += left;
}

std::vector<delay_stretch> book::delay_until(std::size_t debt, date day) const
{
    auto const last = of_.terms.last_day ? std::min(day, *of_.terms.last_day) : day;
    return delay_of(*of_.terms.before, of_.debts[debt].due, last);
}

void book::pay_together(posting const& p, date effect)
{
    if (p.waives) {
        give_up_before(p, effect);
        return;
    }
    auto left = fen_of(p.amount);
    received_ += fen_of(p.amount);
    for (auto const place : of_.terms.order) {
        for (std::size_t i = 0; i < running_.size(); ++i)
            if (of_.running[i].place == place && binds(p.from, of_.running[i].of))
                pay_together(&running_[i], of_.running[i].of, effect, left);
        auto const [first, last] = of_class_[static_cast<std::size_t>(place)];
        for (auto at = first; at < last; ++at)
            if (binds(p.from, order_[at])) pay_together(nullptr, order_[at], effect, left);
    }
    settle(delay_, left);
    surplus_ += left;
}

void book::pay_together(account* running, std::size_t debt, date effect, fen& left)
{
    auto const owed = running ? unpaid(*running) : left_[debt];
    if (left == fen{} || owed == fen{}) return;
    // Interest of the title that goes on beside the delay is no part of the sum the delay costs.
    bool const bears = running == nullptr || of_.terms.before->stops_general_interest;
    auto const stretches = bears ? delay_until(debt, effect) : std::vector<delay_stretch>{};
    auto const part = share(left, owed, cost_of(stretches), of_.terms.rounds);
    if (running) running->settled += part.sum;
    else lower(debt, part.sum);
    left -= part.sum + part.interest;

    auto const first = rows_.size();
    add_delay_rows(debt, part.sum, stretches);
    auto shown = fen{};
    exact sum;
    for (auto i = first; i < rows_.size(); ++i) {
        // The rows of a payment sum to the interest it paid; they were rounded with it.
        sum += rows_[i].accrued;
        delay_.open -= rows_[i].accrued;
        auto const grown = i + 1 == rows_.size() ? part.interest : rounded_fen(sum, of_.terms.rounds);
        rows_[i].amount = grown - shown;
        shown = grown;
    }
}

void book::add_delay_rows(std::size_t debt, fen base, std::vector<delay_stretch> const& stretches)
{
    auto const account_index = running_.size() + groups_.size();
    for (auto const& one : stretches) {
        stretch const s{one.from, one.to, base, one.rate, one.rate.a_day()};
        auto const accrued = s.share * base.count * one.days();
        if (accrued.is_zero()) continue;
        rows_.emplace_back(debt_class::delay, account_index, debt, s, s.to, one.days(), accrued);
        delay_.open += accrued;
    }
}

/// What is left at the cut, or on the day asked about, has cost its whole delay; it bears nothing itself.
void book::freeze_delay(date day)
{
    if (!of_.terms.before || is_delay_frozen_) return;
    is_delay_frozen_ = true;
    for (auto const i : order_) add_delay_rows(i, left_[i], delay_until(i, day));
    for (std::size_t i = 0; i < running_.size() && of_.terms.before->stops_general_interest; ++i)
        add_delay_rows(of_.running[i].of, unpaid(running_[i]), delay_until(of_.running[i].of, day));
    for (auto const* p : given_up_before_) satisfy(*p);
}

exact book::delay_on(date day) const
{
    exact out;
    for (std::size_t i = 0; i < left_.size(); ++i) out += cost_of(delay_until(i, day)) * left_[i].count;
    for (std::size_t i = 0; i < running_.size() && of_.terms.before->stops_general_interest; ++i)
        out += cost_of(delay_until(of_.running[i].of, day)) * unpaid(running_[i]).count;
    return out;
}

fen book::next_day(date as_of)
{
    auto const tomorrow = as_of + days{1};
    exact sum;
    if (is_over(tomorrow)) return fen{};
    auto const step = step_on(of_.terms.doubled, tomorrow);
    fall_due(of_.terms.due_day_counts ? tomorrow : as_of);
    if (step != of_.terms.doubled.size() && !is_not_counted(tomorrow))
        for (auto const& g : groups_) sum += doubled_shares_[step] * g.base.count;
    for (std::size_t i = 0; i < running_.size(); ++i) {
        auto const& r = of_.running[i];
        auto const at = step_on(r.rates, tomorrow);
        if (at == r.rates.size() || !bears_on(i, tomorrow)) continue;
        auto more = running_shares_[i][at] * left_[r.of].count;
        if (r.cap) {
            auto const room = exact{*r.cap} - (exact_of(running_[i].closed) + running_[i].open);
            if (room < more) more = room;
        }
        sum += more;
    }
    if (is_before(tomorrow)) sum += delay_on(tomorrow) - delay_on(as_of);
    return rounded_fen(sum, of_.terms.rounds);
}

std::string book::name_of(line const& row) const
{
    if (row.kind == debt_class::delay) return of_.debts[row.of].id;
    return row.account < running_.size() ? of_.running[row.account].id : groups_[row.account - running_.size()].name;
}

/// Each row shows the growth of its account's rounded total, so that the rows sum to it.
std::vector<statement_row> book::statement() const
{
    struct running_total {
        exact sum{};
        fen shown{};
    };
    std::vector<running_total> totals(running_.size() + groups_.size() + 1);
    std::vector<statement_row> out;
    out.reserve(rows_.size());
    for (auto const& row : rows_) {
        auto amount = row.amount.value_or(fen{});
        if (!row.amount && of_.terms.step == rounding_step::row && row.kind != debt_class::delay)
            amount = rounded_fen(row.accrued, of_.terms.rounds);
        else if (!row.amount) {
            auto& total = totals[row.account];
            total.sum += row.accrued;
            auto const grown = rounded_fen(total.sum, of_.terms.rounds);
            amount = grown - total.shown;
            total.shown = grown;
        }
        out.push_back({row.kind, name_of(row), row.from, row.to, row.days, told(row.base), row.rate, row.accrued,
                       told(amount)});
    }
    // What was booked late came first.
    if (of_.terms.before)
        std::stable_partition(out.begin(), out.end(), [](auto const& r) { return r.kind == debt_class::delay; });
    return out;
}

std::vector<debtor_line> book::by_debtor() const
{
    std::vector<debtor_line> out;
    if (groups_.size() < 2 && (groups_.empty() || groups_.front().debtors->empty())) return out;
    for (auto const& g : groups_)
        for (auto const& name : *g.debtors)
            if (std::none_of(out.begin(), out.end(), [&](auto const& one) { return one.debtor == name; }))
                out.push_back({name, money::zero()});
    std::sort(out.begin(), out.end(), [](auto const& a, auto const& b) { return a.debtor < b.debtor; });
    for (auto& one : out) {
        for (std::size_t i = 0; i < left_.size(); ++i)
            if (binds(one.debtor, i)) one.total += told(left_[i]);
        for (std::size_t i = 0; i < running_.size(); ++i)
            if (binds(one.debtor, of_.running[i].of)) one.total += told(unpaid(running_[i]));
        for (auto const& g : groups_)
            if (g.debtors->empty() || std::find(g.debtors->begin(), g.debtors->end(), one.debtor) != g.debtors->end())
                one.total += told(unpaid(g.doubled));
    }
    return out;
}

ledger_result book::close(date as_of)
{
    for (auto* part : {&owed_.costs, &owed_.general_interest, &owed_.principal, &owed_.contract_penalty})
        *part = told({});
    owed_.per_diem = told(next_day(as_of));
    freeze_delay(as_of);
    for (std::size_t i = 0; i < left_.size(); ++i) in(of_.debts[i].place) += told(left_[i]);
    for (std::size_t i = 0; i < running_.size(); ++i) in(of_.running[i].place) += told(unpaid(running_[i]));
    owed_.doubled = told(unpaid(delay_));
    for (auto const& g : groups_) owed_.doubled += told(unpaid(g.doubled));
    owed_.total = owed_.costs + owed_.general_interest + owed_.principal + owed_.contract_penalty + owed_.doubled;
    owed_.received = told(received_);
    owed_.waived = told(waived_);
    owed_.surplus = told(surplus_);
    owed_.void_waiver = told(void_waiver_);
    auto debtors = by_debtor();
    return {owed_, statement(), std::move(debtors)};
}

}  // namespace writ
