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

struct question {
    std::vector<debt> debts;
    std::vector<running_debt> running;
    std::vector<posting> postings;
    ledger_terms terms;
    date as_of;
};

/// What has accrued, in parts of a fen of a fixed size, and what of it was paid.
struct plain_account {
    int128 parts{0};
    int128 of{1};
    std::int64_t paid{0};

    [[nodiscard]] std::int64_t rounded() const { return static_cast<std::int64_t>((2 * parts + of) / (2 * of)); }
    [[nodiscard]] std::int64_t unpaid() const { return rounded() - paid; }
};

/// The order of satisfaction, the accrual and the rounding written down a second time, day by day.
class model {
public:
    explicit model(question const& asked) : asked_(asked), accounts_(asked.running.size())
    {
        for (auto const& d : asked.debts) left_.push_back(d.amount.fen());
        for (std::size_t i = 0; i < accounts_.size(); ++i) {
            auto const& r = asked.running[i].rate;
            accounts_[i].of = int128{r.of()} * (r.basis() == 0 ? 1 : r.basis());
        }
        doubled_.of = million;
    }

    void run(date first)
    {
        for (auto day = first; day <= asked_.as_of; day = day + days{1}) {
            if (!asked_.terms.payment_day_counts) post(day);
            accrue(day);
            if (asked_.terms.payment_day_counts) post(day);
        }
    }

    [[nodiscard]] std::int64_t of(debt_class place) const
    {
        std::int64_t sum = place == debt_class::doubled ? doubled_.unpaid() : 0;
        for (std::size_t i = 0; i < left_.size(); ++i)
            if (asked_.debts[i].place == place) sum += left_[i];
        for (std::size_t i = 0; i < accounts_.size(); ++i)
            if (asked_.running[i].place == place) sum += accounts_[i].unpaid();
        return sum;
    }
    [[nodiscard]] std::int64_t surplus() const { return surplus_; }
    [[nodiscard]] std::int64_t accrued_doubled() const { return doubled_.rounded(); }
    [[nodiscard]] std::int64_t accrued(std::size_t i) const { return accounts_[i].rounded(); }

private:
    void accrue(date day)
    {
        std::int64_t parts = 0;
        for (auto const& step : asked_.terms.doubled)
            if (step.from <= day) parts = step.rate.parts() * (million / step.rate.of());
        bool const excluded = std::any_of(asked_.terms.not_counted.begin(), asked_.terms.not_counted.end(),
                                          [day](auto const& s) { return s.from <= day && day <= s.to; });
        for (std::size_t i = 0; i < left_.size() && !excluded; ++i)
            if (asked_.debts[i].in_doubled_base && asked_.debts[i].due < day)
                doubled_.parts += int128{left_[i]} * parts;
        for (std::size_t i = 0; i < accounts_.size(); ++i) {
            auto const& r = asked_.running[i];
            if (day < r.from || (r.until && *r.until < day)) continue;
            accounts_[i].parts += int128{left_[r.of]} * r.rate.parts();
            if (r.cap) accounts_[i].parts = std::min(accounts_[i].parts, int128{r.cap->fen()} * accounts_[i].of);
        }
    }

    void post(date day)
    {
        std::vector<posting> today;
        for (auto const& p : asked_.postings)
            if (p.on == day) today.push_back(p);
        std::sort(today.begin(), today.end(), [](auto const& a, auto const& b) {
            return a.waives != b.waives ? a.waives < b.waives : a.amount < b.amount;
        });
        for (auto const& p : today) {
            auto money_left = p.amount.fen();
            if (p.waives) left_[*p.waives] -= std::min(left_[*p.waives], money_left);
            else satisfy(money_left);
        }
    }

    void satisfy(std::int64_t& money_left)
    {
        pay_fixed(debt_class::costs, money_left);
        pay_running(debt_class::interest, money_left);
        pay_fixed(debt_class::interest, money_left);
        pay_fixed(debt_class::capital, money_left);
        pay_running(debt_class::penalty, money_left);
        pay_fixed(debt_class::penalty, money_left);
        pay(doubled_, money_left);
        surplus_ += money_left;
    }

    static void pay(plain_account& a, std::int64_t& money_left)
    {
        auto const part = std::min(money_left, a.unpaid());
        a.paid += part;
        money_left -= part;
    }
    void pay_running(debt_class place, std::int64_t& money_left)
    {
        for (std::size_t i = 0; i < accounts_.size(); ++i)
            if (asked_.running[i].place == place) pay(accounts_[i], money_left);
    }
    /// The earliest due first, of those due together the first in the title.
    void pay_fixed(debt_class place, std::int64_t& money_left)
    {
        std::vector<std::size_t> done;
        for (;;) {
            std::size_t next = left_.size();
            for (std::size_t i = 0; i < left_.size(); ++i) {
                bool const is_done = std::find(done.begin(), done.end(), i) != done.end();
                if (is_done || asked_.debts[i].place != place) continue;
                if (next == left_.size() || asked_.debts[i].due < asked_.debts[next].due) next = i;
            }
            if (next == left_.size()) return;
            auto const part = std::min(money_left, left_[next]);
            left_[next] -= part;
            money_left -= part;
            done.push_back(next);
        }
    }

    question const& asked_;
    std::vector<std::int64_t> left_{};
    std::vector<plain_account> accounts_;
    plain_account doubled_{};
    std::int64_t surplus_{0};
};

class asker {
public:
    explicit asker(std::uint64_t seed) : random_(seed) {}

    question next()
    {
        question out{.debts = {}, .running = {}, .postings = {}, .terms = {}, .as_of = day(60, 420)};
        for (auto n = upto(4) + 1; n > 0; --n) out.debts.push_back(fixed());
        for (auto n = upto(3); n > 0; --n) out.running.push_back(running(out));
        for (auto n = upto(8); n > 0; --n) out.postings.push_back(paid(out));
        out.terms.doubled = {{"2014-08-01"_date, rate::per_day(175, million)}};
        if (upto(3) == 0) out.terms.doubled.push_back({day(100, 200), rate::per_day(2, 10'000)});
        for (auto n = upto(3); n > 0; --n) {
            auto const from = day(0, 300);
            out.terms.not_counted.push_back({from, from + days{upto(60)}});
        }
        out.terms.not_counted = united(std::move(out.terms.not_counted));
        out.terms.payment_day_counts = upto(2) == 0;
        return out;
    }

    static date first() { return "2024-01-01"_date; }
    std::mt19937_64& random() { return random_; }

private:
    int upto(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    date day(int from, int to) { return first() + days{from + upto(to - from)}; }
    money amount(int most) { return money::from_fen(1 + upto(most)); }

    debt fixed()
    {
        constexpr debt_class places[] = {debt_class::costs, debt_class::interest, debt_class::capital,
                                         debt_class::capital, debt_class::penalty};
        return {"d", places[upto(5)], amount(20'000'000), day(0, 200), upto(3) != 0};
    }
    running_debt running(question const& of)
    {
        auto const from = day(0, 200);
        auto const r = upto(2) == 0 ? rate::per_day(1 + upto(10), 10'000)
                                    : rate::per_year(300 + upto(2'000), 10'000, upto(2) == 0 ? 360 : 365);
        running_debt out{"r" + std::to_string(of.running.size()),
                         upto(2) == 0 ? debt_class::interest : debt_class::penalty,
                         static_cast<std::size_t>(upto(static_cast<int>(of.debts.size()))), r, from};
        if (upto(2) == 0) out.until = from + days{upto(200)};
        if (upto(3) == 0) out.cap = amount(500'000);
        return out;
    }
    posting paid(question const& of)
    {
        posting out{day(0, 400), amount(15'000'000)};
        if (upto(5) == 0) out.waives = static_cast<std::size_t>(upto(static_cast<int>(of.debts.size())));
        return out;
    }

    std::mt19937_64 random_;
};

ledger_result answer(question const& asked)
{
    return balance(asked.debts, asked.running, asked.postings, asked.terms, asked.as_of);
}

std::int64_t rows_of(ledger_result const& result, debt_class kind, std::string const& of)
{
    auto sum = money::zero();
    for (auto const& row : result.rows)
        if (row.kind == kind && row.of == of) sum += row.amount;
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
                         r.owed.doubled, r.owed.total, r.owed.per_diem, r.owed.received, r.owed.surplus})
        out += to_string(m) + ' ';
    for (auto const& row : r.rows)
        out += row.of + to_string(row.from) + to_string(row.to) + to_string(row.base) + row.accrued.in_yuan() +
               to_string(row.amount) + ';';
    return out;
}

}  // namespace

TEST_CASE("random ledgers are what a count day by day gives")
{
    asker questions{20261127};
    int with_surplus = 0;
    for (int i = 0; i < wanted_ledgers(); ++i) {
        CAPTURE(i);
        auto const asked = questions.next();
        auto const got = answer(asked);
        model wanted{asked};
        wanted.run(asker::first());
        REQUIRE(got.owed.costs.fen() == wanted.of(debt_class::costs));
        REQUIRE(got.owed.general_interest.fen() == wanted.of(debt_class::interest));
        REQUIRE(got.owed.principal.fen() == wanted.of(debt_class::capital));
        REQUIRE(got.owed.contract_penalty.fen() == wanted.of(debt_class::penalty));
        REQUIRE(got.owed.doubled.fen() == wanted.of(debt_class::doubled));
        REQUIRE(got.owed.surplus.fen() == wanted.surplus());
        REQUIRE(rows_of(got, debt_class::doubled, "") == wanted.accrued_doubled());
        for (std::size_t r = 0; r < asked.running.size(); ++r)
            REQUIRE(rows_of(got, asked.running[r].place, asked.running[r].id) == wanted.accrued(r));
        with_surplus += wanted.surplus() > 0 ? 1 : 0;
    }
    CHECK(with_surplus > 0);
}

TEST_CASE("what the next day adds is what the next day adds")
{
    asker questions{7};
    for (int i = 0; i < 1'000; ++i) {
        CAPTURE(i);
        auto asked = questions.next();
        // rounded once for the day, against the same day's growth of several rounded sums
        auto const today = answer(asked);
        asked.as_of = asked.as_of + days{1};
        std::erase_if(asked.postings, [&](auto const& p) { return p.on == asked.as_of; });
        auto const grown = answer(asked).owed.total.fen() - today.owed.total.fen();
        auto const accounts = static_cast<std::int64_t>(asked.running.size()) + 1;
        REQUIRE(std::abs(grown - today.owed.per_diem.fen()) <= accounts);
    }
}

TEST_CASE("ten thousand shuffles of the postings say the same, to the letter")
{
    asker questions{11};
    for (int i = 0; i < 100; ++i) {
        auto asked = questions.next();
        auto const before = told(answer(asked));
        for (int j = 0; j < 100; ++j) {
            std::shuffle(asked.postings.begin(), asked.postings.end(), questions.random());
            REQUIRE(told(answer(asked)) == before);
        }
    }
}
