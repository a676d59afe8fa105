#include <writ/money/ledger.hpp>

#include <algorithm>
#include <array>
#include <numeric>

namespace writ {

namespace {

/// A running debt's account: what has accrued exactly and what of it was paid.
struct account {
    exact accrued;
    money paid{money::zero()};
};

class book {
public:
    book(std::vector<debt> const& debts, std::vector<running_debt> const& running,
         ledger_terms const& terms)
        : debts_(debts), running_(running), terms_(terms), accounts_(running.size())
    {
        for (auto const& d : debts) balances_.push_back(d.amount);
        for (auto const& step : terms.doubled) shares_.push_back(step.rate.a_day());
        for (auto const& r : running) running_shares_.push_back(r.rate.a_day());
        order_.resize(debts.size());
        std::iota(order_.begin(), order_.end(), std::size_t{0});
        std::stable_sort(order_.begin(), order_.end(),
                         [&debts](auto a, auto b) { return debts[a].due < debts[b].due; });
    }

    /// Accrues the days (from, to]; nothing changes inside that stretch.
    void accrue(date from, date to)
    {
        accrue_doubled(from, to);
        for (std::size_t i = 0; i < running_.size(); ++i) accrue_running(i, from, to);
    }

    void post(posting const& p)
    {
        if (p.waives) {
            auto& left = balances_[*p.waives];
            left -= std::min(left, p.amount);
            return;
        }
        owed_.received += p.amount;
        satisfy(p.amount);
    }

    ledger_result close(date as_of)
    {
        for (std::size_t i = 0; i < debts_.size(); ++i) in(debts_[i].place) += balances_[i];
        for (std::size_t i = 0; i < running_.size(); ++i) in(running_[i].place) += unpaid(i);
        owed_.doubled = unpaid(doubled_);
        owed_.total = owed_.costs + owed_.general_interest + owed_.principal +
                      owed_.contract_penalty + owed_.doubled;
        owed_.per_diem = next_day(as_of);
        spread_rounding();
        return {owed_, std::move(rows_)};
    }

private:
    money& in(debt_class place)
    {
        switch (place) {
        case debt_class::costs: return owed_.costs;
        case debt_class::interest: return owed_.general_interest;
        case debt_class::capital: return owed_.principal;
        case debt_class::penalty: return owed_.contract_penalty;
        case debt_class::doubled: break;
        }
        return owed_.doubled;
    }

    [[nodiscard]] money rounded(account const& a) const
    {
        return round_to_fen(a.accrued, terms_.rounds);
    }
    [[nodiscard]] money unpaid(account const& a) const { return rounded(a) - a.paid; }
    [[nodiscard]] money unpaid(std::size_t running) const { return unpaid(accounts_[running]); }

    /// The rate step that holds for `day`, or none before the first.
    [[nodiscard]] rate_step const* step_on(date day) const
    {
        rate_step const* found = nullptr;
        for (auto const& step : terms_.doubled)
            if (step.from <= day) found = &step;
        return found;
    }

    [[nodiscard]] money doubled_base(date from) const
    {
        auto base = money::zero();
        for (std::size_t i = 0; i < debts_.size(); ++i)
            if (debts_[i].in_doubled_base && debts_[i].due <= from) base += balances_[i];
        return base;
    }

    [[nodiscard]] bool is_not_counted(date day) const
    {
        return std::any_of(terms_.not_counted.begin(), terms_.not_counted.end(),
                           [day](auto const& s) { return s.from <= day && day <= s.to; });
    }

    void accrue_doubled(date from, date to)
    {
        auto const first = from + days{1};
        auto const* step = step_on(first);
        auto const base = doubled_base(from);
        if (step == nullptr || base == money::zero() || is_not_counted(first)) return;
        add_row(doubled_, shares_[static_cast<std::size_t>(step - terms_.doubled.data())],
                {.kind = debt_class::doubled,
                 .of = {},
                 .from = first,
                 .to = to,
                 .days = (to - from).count,
                 .base = base,
                 .rate = step->rate,
                 .accrued = {},
                 .amount = money::zero()});
    }

    [[nodiscard]] bool runs_on(running_debt const& r, date day) const
    {
        return r.from <= day && (!r.until || day <= *r.until);
    }

    void accrue_running(std::size_t i, date from, date to)
    {
        auto const& r = running_[i];
        auto const first = from + days{1};
        auto const base = balances_[r.of];
        if (!runs_on(r, first) || base == money::zero()) return;
        add_row(accounts_[i], running_shares_[i], {.kind = r.place, .of = r.id, .from = first, .to = to,
                               .days = (to - from).count, .base = base, .rate = r.rate,
                               .accrued = {}, .amount = money::zero()}, r.cap);
    }

    /// `share` is the rate's part of the base for a day.
    void add_row(account& to, exact const& share, statement_row row, std::optional<money> cap = {})
    {
        auto const a_day = exact{row.base} * share;
        if (a_day.is_zero()) return;
        row.accrued = a_day * exact{row.days, 1};
        if (cap && exact{*cap} < to.accrued + row.accrued) {
            auto const room = exact{*cap} - to.accrued;
            if (room.is_zero()) return;
            // The day that reaches the cap is the last of the row.
            row.days = static_cast<std::int32_t>(parts_to_fill(room, a_day));
            row.to = row.from + days{row.days - 1};
            row.accrued = room;
        }
        to.accrued += row.accrued;
        // Rows of one account that only an unrelated event parted are one row.
        if (!rows_.empty()) {
            for (auto last = rows_.rbegin(); last != rows_.rend(); ++last) {
                if (last->kind != row.kind || last->of != row.of) continue;
                if (last->to + days{1} == row.from && last->base == row.base &&
                    last->rate == row.rate && !cap) {
                    last->to = row.to;
                    last->days += row.days;
                    last->accrued += row.accrued;
                    return;
                }
                break;
            }
        }
        rows_.push_back(std::move(row));
    }

    /// Costs, interest, then principal and the other sums of the title, the doubled part last.
    void satisfy(money left)
    {
        pay_fixed(debt_class::costs, left);
        pay_running(debt_class::interest, left);
        pay_fixed(debt_class::interest, left);
        pay_fixed(debt_class::capital, left);
        pay_running(debt_class::penalty, left);
        pay_fixed(debt_class::penalty, left);
        pay(doubled_, left);
        owed_.surplus += left;
    }

    void pay(account& a, money& left)
    {
        if (left == money::zero()) return;
        auto const part = std::min(left, unpaid(a));
        a.paid += part;
        left -= part;
    }

    void pay_running(debt_class place, money& left)
    {
        for (std::size_t i = 0; i < running_.size(); ++i)
            if (running_[i].place == place) pay(accounts_[i], left);
    }

    /// Within a class the sum due first is paid first (CC 560), then in the order of the title.
    void pay_fixed(debt_class place, money& left)
    {
        for (auto const i : order_) {
            if (left == money::zero()) return;
            if (debts_[i].place != place) continue;
            auto const part = std::min(left, balances_[i]);
            balances_[i] -= part;
            left -= part;
        }
    }

    [[nodiscard]] money next_day(date as_of) const
    {
        auto const tomorrow = as_of + days{1};
        exact sum;
        if (auto const* step = step_on(tomorrow); step != nullptr && !is_not_counted(tomorrow))
            sum += exact{doubled_base(as_of)} * step->rate.a_day();
        for (std::size_t i = 0; i < running_.size(); ++i) {
            auto const& r = running_[i];
            if (!runs_on(r, tomorrow)) continue;
            auto more = exact{balances_[r.of]} * r.rate.a_day();
            if (r.cap && exact{*r.cap} < accounts_[i].accrued + more)
                more = exact{*r.cap} - accounts_[i].accrued;
            sum += more;
        }
        return round_to_fen(sum, terms_.rounds);
    }

    /// Each row shows the growth of the rounded running total, so that the rows sum to it.
    void spread_rounding()
    {
        struct running_total {
            exact sum;
            money shown{money::zero()};
        };
        std::vector<running_total> totals(running_.size() + 1);   // the last is the doubled part
        for (auto& row : rows_) {
            auto& total = totals[account_of(row)];
            total.sum += row.accrued;
            auto const grown = round_to_fen(total.sum, terms_.rounds);
            row.amount = grown - total.shown;
            total.shown = grown;
        }
    }

    [[nodiscard]] std::size_t account_of(statement_row const& row) const
    {
        if (row.kind == debt_class::doubled) return running_.size();
        auto const is_its = [&row](auto const& r) { return r.id == row.of && r.place == row.kind; };
        auto const found = std::find_if(running_.begin(), running_.end(), is_its);
        return static_cast<std::size_t>(found - running_.begin());
    }

    std::vector<debt> const& debts_;
    std::vector<running_debt> const& running_;
    ledger_terms const& terms_;
    std::vector<money> balances_;
    std::vector<exact> shares_;            ///< of each step of the doubled part
    std::vector<exact> running_shares_;
    std::vector<std::size_t> order_;       ///< of the fixed sums, the earliest due first
    std::vector<account> accounts_;
    account doubled_;
    owed_amounts owed_;
    std::vector<statement_row> rows_;
};

/// The day at whose end a posting takes effect on the base.
date effect_of(posting const& p, ledger_terms const& terms)
{
    return terms.payment_day_counts ? p.on : p.on - days{1};
}

/// Every day at whose end something changes, up to `as_of`.
std::vector<date> turning_days(std::vector<debt> const& debts,
                               std::vector<running_debt> const& running,
                               std::vector<posting> const& postings, ledger_terms const& terms,
                               date as_of)
{
    std::vector<date> out{as_of};
    for (auto const& d : debts) out.push_back(d.due);
    for (auto const& r : running) {
        out.push_back(r.from - days{1});
        if (r.until) out.push_back(*r.until);
    }
    for (auto const& p : postings) out.push_back(effect_of(p, terms));
    for (auto const& step : terms.doubled) out.push_back(step.from - days{1});
    for (auto const& span : terms.not_counted) {
        out.push_back(span.from - days{1});
        out.push_back(span.to);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    out.erase(std::upper_bound(out.begin(), out.end(), as_of), out.end());
    return out;
}

}  // namespace

ledger_result balance(std::vector<debt> const& debts, std::vector<running_debt> const& running,
                      std::vector<posting> const& postings, ledger_terms const& terms, date as_of)
{
    std::vector<posting> known;
    for (auto const& p : postings)
        if (p.on <= as_of) known.push_back(p);
    std::stable_sort(known.begin(), known.end(), [](auto const& a, auto const& b) {
        if (a.on != b.on) return a.on < b.on;
        if (a.waives != b.waives) return a.waives < b.waives;
        return a.amount < b.amount;
    });

    book ledger{debts, running, terms};
    auto const turns = turning_days(debts, running, known, terms, as_of);
    auto next = known.begin();
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (i > 0) ledger.accrue(turns[i - 1], turns[i]);
        for (; next != known.end() && effect_of(*next, terms) <= turns[i]; ++next) ledger.post(*next);
    }
    return ledger.close(as_of);
}

}  // namespace writ
