// Random ledgers against a model that knows one day after another and whole numbers; WRIT_LEDGERS=1000000 for the
// long form.
#include <writ/money/ledger.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <ostream>
#include <random>
#include <string>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

constexpr std::int64_t million = 1'000'000;

/// What has accrued, in parts of a fen of a fixed size, and what of it was paid or given up.
struct plain_account {
    int128 parts{0};
    int128 of{365 * 360 * million};
    int128 cap{-1};
    std::int64_t settled{0};

    [[nodiscard]] std::int64_t rounded() const { return static_cast<std::int64_t>((2 * parts + of) / (2 * of)); }
    [[nodiscard]] std::int64_t unpaid() const { return rounded() - settled; }
    /// What a day at this rate adds; the cap cuts it.
    void add(std::int64_t base, rate r)
    {
        parts += day_of(base, r);
    }
    [[nodiscard]] int128 day_of(std::int64_t base, rate r) const
    {
        auto const more = int128{base} * r.parts() * (of / r.of() / std::max(r.basis(), 1));
        return cap >= 0 ? std::min(more, cap * of - parts) : more;
    }
};

bool contains(std::vector<std::string> const& list, std::string const& name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// The order of satisfaction, the accrual and the rounding written down a second time, day by day.
class model {
public:
    explicit model(ledger const& asked, date as_of) : asked_(asked), as_of_(as_of), running_(asked.running.size())
    {
        for (auto const& d : asked.debts) {
            left_.push_back(d.amount.fen());
            if (std::find(groups_.begin(), groups_.end(), d.owed_by) == groups_.end()) groups_.push_back(d.owed_by);
        }
        for (std::size_t i = 0; i < running_.size(); ++i)
            if (asked.running[i].cap) running_[i].cap = asked.running[i].cap->fen();
        doubled_.resize(groups_.size());
    }

    void run(date first)
    {
        for (auto day = first; day <= as_of_; day = day + days{1}) {
            if (!asked_.terms.payment_day_counts) post(day);
            accrue(day);
            if (asked_.terms.payment_day_counts) post(day);
        }
    }

    [[nodiscard]] std::int64_t of(debt_class place) const
    {
        std::int64_t sum = 0;
        if (place == debt_class::doubled)
            for (auto const& a : doubled_) sum += a.unpaid();
        for (std::size_t i = 0; i < left_.size(); ++i)
            if (asked_.debts[i].place == place) sum += left_[i];
        for (std::size_t i = 0; i < running_.size(); ++i)
            if (asked_.running[i].place == place) sum += running_[i].unpaid();
        return sum;
    }
    [[nodiscard]] std::int64_t of_debtor(std::string const& name) const
    {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < left_.size(); ++i)
            if (binds(name, i)) sum += left_[i];
        for (std::size_t i = 0; i < running_.size(); ++i)
            if (binds(name, asked_.running[i].of)) sum += running_[i].unpaid();
        for (std::size_t g = 0; g < groups_.size(); ++g)
            if (groups_[g].empty() || contains(groups_[g], name)) sum += doubled_[g].unpaid();
        return sum;
    }
    /// What a day adds before anybody posts on it, rounded.
    [[nodiscard]] std::int64_t of_day(date day) const
    {
        auto grown = *this;
        grown.accrue(day);
        int128 more = 0;
        for (std::size_t i = 0; i < running_.size(); ++i) more += grown.running_[i].parts - running_[i].parts;
        for (std::size_t i = 0; i < doubled_.size(); ++i) more += grown.doubled_[i].parts - doubled_[i].parts;
        auto const whole = plain_account{}.of;
        return static_cast<std::int64_t>((2 * more + whole) / (2 * whole));
    }
    [[nodiscard]] std::int64_t surplus() const { return surplus_; }
    [[nodiscard]] std::int64_t waived() const { return waived_; }
    [[nodiscard]] std::int64_t accrued_doubled() const
    {
        std::int64_t sum = 0;
        for (auto const& a : doubled_) sum += a.rounded();
        return sum;
    }
    [[nodiscard]] std::int64_t accrued(std::size_t i) const { return running_[i].rounded(); }

private:
    static rate const* rate_on(rate_schedule const& steps, date day)
    {
        rate const* found = nullptr;
        for (auto const& step : steps)
            if (step.from <= day) found = &step.rate;
        return found;
    }

    void accrue(date day)
    {
        if (asked_.terms.last_day && *asked_.terms.last_day < day) return;
        auto const* doubled = rate_on(asked_.terms.doubled, day);
        bool const excluded = std::any_of(asked_.terms.not_counted.begin(), asked_.terms.not_counted.end(),
                                          [day](auto const& s) { return s.from <= day && day <= s.to; });
        for (std::size_t i = 0; i < left_.size() && doubled && !excluded; ++i) {
            auto const& d = asked_.debts[i];
            bool const is_late = asked_.terms.due_day_counts ? d.due <= day : d.due < day;
            auto const g = std::find(groups_.begin(), groups_.end(), d.owed_by) - groups_.begin();
            if (d.in_doubled_base && is_late) doubled_[static_cast<std::size_t>(g)].add(left_[i], *doubled);
        }
        for (std::size_t i = 0; i < running_.size(); ++i) {
            auto const& r = asked_.running[i];
            auto const* at = rate_on(r.rates, day);
            if (at == nullptr || day < r.from || (r.until && *r.until < day)) continue;
            running_[i].add(left_[r.of], *at);
        }
    }

    void post(date day)
    {
        std::vector<posting> today;
        for (auto const& p : asked_.postings)
            if (p.on == day) today.push_back(p);
        std::sort(today.begin(), today.end(), [](auto const& a, auto const& b) {
            if (a.waives != b.waives) return a.waives < b.waives;
            return a.amount != b.amount ? a.amount < b.amount : a.from < b.from;
        });
        for (auto const& p : today) {
            auto rest = p.amount.fen();
            if (p.waives) {
                give_up(*p.waives, rest);
                waived_ += p.amount.fen() - rest;
            }
            else {
                for (auto const place : asked_.terms.order) settle(place, p.from, rest);
                surplus_ += rest;
            }
        }
    }

    void give_up(waiver const& what, std::int64_t& rest)
    {
        if (what.of == waiver::what::sum) take(left_[what.index], rest);
        else if (what.of == waiver::what::running) settle(running_[what.index], rest);
        else if (what.of == waiver::what::doubled)
            for (auto& a : doubled_) settle(a, rest);
        else
            for (std::size_t i = asked_.terms.order.size(); i-- > 0;) settle(asked_.terms.order[i], "", rest);
    }

    [[nodiscard]] bool binds(std::string const& name, std::size_t sum) const
    {
        auto const& owed_by = asked_.debts[sum].owed_by;
        return name.empty() || owed_by.empty() || contains(owed_by, name);
    }

    static void take(std::int64_t& from, std::int64_t& rest)
    {
        auto const part = std::min(rest, from);
        from -= part;
        rest -= part;
    }
    static void settle(plain_account& a, std::int64_t& rest)
    {
        auto const part = std::min(rest, a.unpaid());
        a.settled += part;
        rest -= part;
    }
    void settle(debt_class place, std::string const& from, std::int64_t& rest)
    {
        if (place == debt_class::doubled)
            for (std::size_t g = 0; g < groups_.size(); ++g)
                if (from.empty() || groups_[g].empty() || contains(groups_[g], from)) settle(doubled_[g], rest);
        for (std::size_t i = 0; i < running_.size(); ++i)
            if (asked_.running[i].place == place && binds(from, asked_.running[i].of)) settle(running_[i], rest);
        // The earliest due first, of those due together the first in the title.
        std::vector<bool> done(left_.size());
        for (;;) {
            auto next = left_.size();
            for (std::size_t i = 0; i < left_.size(); ++i) {
                if (done[i] || asked_.debts[i].place != place || !binds(from, i)) continue;
                if (next == left_.size() || asked_.debts[i].due < asked_.debts[next].due) next = i;
            }
            if (next == left_.size()) return;
            take(left_[next], rest);
            done[next] = true;
        }
    }

    ledger const& asked_;
    date as_of_;
    std::vector<std::int64_t> left_{};
    std::vector<std::vector<std::string>> groups_{};
    std::vector<plain_account> running_;
    std::vector<plain_account> doubled_{};
    std::int64_t surplus_{0};
    std::int64_t waived_{0};
};

class asker {
public:
    explicit asker(std::uint64_t seed) : random_(seed) {}

    ledger next()
    {
        ledger out;
        auto const debtors = one_in(3) ? 1 + upto(3) : 0;
        for (auto n = upto(4) + 1; n > 0; --n) out.debts.push_back(fixed(debtors));
        for (auto n = upto(3); n > 0; --n) out.running.push_back(running(out));
        for (auto n = upto(8); n > 0; --n) out.postings.push_back(paid(out, debtors));
        auto& terms = out.terms;
        terms.doubled = {{"2014-08-01"_date, rate::per_day(175, million)}};
        if (one_in(3)) terms.doubled.push_back({day(100, 200), rate::per_day(2, 10'000)});
        for (auto n = upto(3); n > 0; --n) {
            auto const from = day(0, 300);
            terms.not_counted.push_back({from, from + days{upto(60)}});
        }
        terms.not_counted = united(std::move(terms.not_counted));
        terms.payment_day_counts = one_in(2);
        terms.due_day_counts = one_in(4);
        if (one_in(5)) terms.last_day = day(50, 400);
        if (one_in(4)) std::shuffle(terms.order.begin(), terms.order.end(), random_);
        return out;
    }
    date as_of() { return day(60, 420); }

    static date first() { return "2024-01-01"_date; }
    std::mt19937_64& random() { return random_; }

private:
    int upto(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    bool one_in(int n) { return upto(n) == 0; }
    date day(int from, int to) { return first() + days{from + upto(to - from)}; }
    money amount(int most) { return money::from_fen(1 + upto(most)); }
    std::string debtor(int debtors) { return std::string(1, static_cast<char>('a' + upto(debtors))); }

    debt fixed(int debtors)
    {
        constexpr debt_class places[] = {debt_class::costs, debt_class::interest, debt_class::capital,
                                         debt_class::capital, debt_class::penalty};
        debt out{"d", places[upto(5)], amount(20'000'000), day(0, 200), !one_in(3)};
        if (debtors > 0 && !one_in(3)) out.owed_by = {debtor(debtors)};
        return out;
    }
    rate any_rate()
    {
        return one_in(2) ? rate::per_day(1 + upto(10), 10'000)
                         : rate::per_year(300 + upto(2'000), 10'000, one_in(2) ? 360 : 365);
    }
    running_debt running(ledger const& of)
    {
        auto const from = day(0, 200);
        running_debt out{"r" + std::to_string(of.running.size()),
                         one_in(2) ? debt_class::interest : debt_class::penalty,
                         static_cast<std::size_t>(upto(static_cast<int>(of.debts.size()))),
                         {{day(0, 100), any_rate()}}, from};
        while (one_in(2)) out.rates.push_back({out.rates.back().from + days{1 + upto(90)}, any_rate()});
        if (one_in(2)) out.until = from + days{upto(200)};
        if (one_in(3)) out.cap = amount(500'000);
        return out;
    }
    posting paid(ledger const& of, int debtors)
    {
        posting out{day(0, 400), amount(15'000'000)};
        if (debtors > 0 && one_in(2)) out.from = debtor(debtors);
        if (!one_in(4)) return out;
        constexpr waiver::what kinds[] = {waiver::what::sum, waiver::what::running, waiver::what::doubled,
                                          waiver::what::rest};
        waiver given{kinds[upto(4)]};
        if (given.of == waiver::what::running && of.running.empty()) given.of = waiver::what::sum;
        auto const size = given.of == waiver::what::running ? of.running.size() : of.debts.size();
        if (given.of <= waiver::what::running) given.index = static_cast<std::size_t>(upto(static_cast<int>(size)));
        out.waives = given;
        return out;
    }

    std::mt19937_64 random_;
};

std::int64_t rows_of(ledger_result const& result, debt_class kind, std::string const& of)
{
    auto sum = money::zero();
    for (auto const& row : result.rows)
        if (row.kind == kind && (kind == debt_class::doubled || row.of == of)) sum += row.amount;
    return sum.fen();
}

int wanted_ledgers()
{
    auto const* given = std::getenv("WRIT_LEDGERS");
    return given == nullptr ? 10'000 : std::max(1, std::atoi(given));
}

/// Everything a ledger says, to the letter.
std::string told(ledger_result const& r)
{
    std::string out;
    for (auto const m : {r.owed.costs, r.owed.general_interest, r.owed.principal, r.owed.contract_penalty,
                         r.owed.doubled, r.owed.total, r.owed.per_diem, r.owed.received, r.owed.waived,
                         r.owed.surplus, r.owed.void_waiver})
        out += to_string(m) + ' ';
    for (auto const& row : r.rows)
        out += row.of + to_string(row.from) + to_string(row.to) + to_string(row.base) + row.accrued.in_yuan() +
               to_string(row.amount) + ';';
    for (auto const& line : r.by_debtor) out += line.debtor + to_string(line.total);
    return out;
}

}  // namespace

TEST_CASE("random ledgers are what a count day by day gives")
{
    asker questions{20261127};
    int with_surplus = 0;
    int with_debtors = 0;
    for (int i = 0; i < wanted_ledgers(); ++i) {
        CAPTURE(i);
        auto const asked = questions.next();
        auto const as_of = questions.as_of();
        auto const got = balance(asked, as_of);
        model wanted{asked, as_of};
        wanted.run(asker::first());
        REQUIRE(got.owed.costs.fen() == wanted.of(debt_class::costs));
        REQUIRE(got.owed.general_interest.fen() == wanted.of(debt_class::interest));
        REQUIRE(got.owed.principal.fen() == wanted.of(debt_class::capital));
        REQUIRE(got.owed.contract_penalty.fen() == wanted.of(debt_class::penalty));
        REQUIRE(got.owed.doubled.fen() == wanted.of(debt_class::doubled));
        REQUIRE(got.owed.surplus.fen() == wanted.surplus());
        REQUIRE(got.owed.waived.fen() == wanted.waived());
        REQUIRE(got.owed.per_diem.fen() == wanted.of_day(as_of + days{1}));
        REQUIRE(got.owed.total == got.owed.costs + got.owed.general_interest + got.owed.principal +
                                      got.owed.contract_penalty + got.owed.doubled);
        REQUIRE(rows_of(got, debt_class::doubled, "") == wanted.accrued_doubled());
        for (std::size_t r = 0; r < asked.running.size(); ++r)
            REQUIRE(rows_of(got, asked.running[r].place, asked.running[r].id) == wanted.accrued(r));
        for (auto const& row : got.rows) {
            REQUIRE((row.to - row.from).count + 1 == row.days);
            REQUIRE(row.to <= as_of);
        }
        for (auto const& line : got.by_debtor) REQUIRE(line.total.fen() == wanted.of_debtor(line.debtor));
        with_surplus += wanted.surplus() > 0 ? 1 : 0;
        with_debtors += got.by_debtor.empty() ? 0 : 1;
    }
    CHECK(with_surplus > 0);
    CHECK((with_debtors > 0 || wanted_ledgers() < 100));
}

TEST_CASE("rounded row by row, every row is what its exact value rounds to, and the total their sum")
{
    asker questions{7};
    for (int i = 0; i < 2'000; ++i) {
        CAPTURE(i);
        auto asked = questions.next();
        asked.terms.step = rounding_step::row;
        asked.postings.clear();
        auto const got = balance(asked, questions.as_of());
        auto sum = money::zero();
        for (auto const& row : got.rows) {
            REQUIRE(row.amount == round_to_fen(row.accrued, rounding::half_up));
            if (row.kind == debt_class::doubled) sum += row.amount;
        }
        REQUIRE(got.owed.doubled == sum);
    }
}

TEST_CASE("ten thousand shuffles of the postings say the same, to the letter")
{
    asker questions{11};
    for (int i = 0; i < 100; ++i) {
        auto asked = questions.next();
        auto const as_of = questions.as_of();
        auto const before = told(balance(asked, as_of));
        for (int j = 0; j < 100; ++j) {
            std::shuffle(asked.postings.begin(), asked.postings.end(), questions.random());
            REQUIRE(told(balance(asked, as_of)) == before);
        }
    }
}
