// What a claim of 12 instalments with 24 payments costs to work out: `balance` against a loop over the days.
//
//     ledger [--benchmark_repetitions=N]
//
// Both work out the same claims; before anything is timed they must agree on the doubled part of every one, to the
// fen, else the program fails. The loop is what one would write first: whole numbers, one day after another, no
// statement.

#include <writ/money/ledger.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <random>
#include <vector>

namespace {

using namespace writ;

ledger_terms const terms{.doubled = {{date{2014, 8, 1}, rate::per_day(175, 1'000'000)}}};

struct claim_asked {
    ledger asked{.terms = terms};
    date as_of{2026, 6, 30};
};

std::vector<claim_asked> claims()
{
    std::mt19937_64 random{20261127};
    std::vector<claim_asked> out(256);
    for (auto& one : out) {
        for (int i = 0; i < 12; ++i)
            one.asked.debts.push_back({"p" + std::to_string(i), debt_class::capital,
                                 money::from_fen(100'000 + static_cast<std::int64_t>(random() % 1'000'000)),
                                 date{2024, i + 1, 15}, true});
        for (int i = 0; i < 24; ++i)
            one.asked.postings.push_back({date{2024 + i / 12, i % 12 + 1, 1 + static_cast<int>(random() % 28)},
                                    money::from_fen(1 + static_cast<std::int64_t>(random() % 200'000))});
    }
    return out;
}

/// The same claim in whole numbers, as a program without this library would hold it.
struct plain_claim {
    struct dated_sum {
        std::int32_t day;
        std::int64_t fen;
    };
    std::vector<dated_sum> due{};
    std::vector<dated_sum> paid{};
    std::int32_t as_of{0};
};

std::vector<plain_claim> plain(std::vector<claim_asked> const& all)
{
    std::vector<plain_claim> out;
    for (auto const& one : all) {
        plain_claim claim{.as_of = one.as_of.serial()};
        for (auto const& d : one.asked.debts) claim.due.push_back({d.due.serial(), d.amount.fen()});
        for (auto const& p : one.asked.postings) claim.paid.push_back({p.on.serial(), p.amount.fen()});
        out.push_back(std::move(claim));
    }
    return out;
}

/// The doubled part in fen, a day after another: the sums due first are paid first.
std::int64_t by_days(plain_claim const& of)
{
    auto left = of.due;
    int128 parts = 0;
    std::int64_t paid = 0;
    auto const rounded = [&] { return static_cast<std::int64_t>((2 * parts + 1'000'000) / 2'000'000); };
    for (auto day = date{2024, 1, 1}.serial(); day <= of.as_of; ++day) {
        for (auto const& one : left)
            if (one.day < day) parts += int128{one.fen} * 175;
        for (auto const& p : of.paid) {
            if (p.day != day) continue;
            auto rest = p.fen;
            for (auto& one : left) {
                auto const part = std::min(rest, one.fen);
                one.fen -= part;
                rest -= part;
            }
            paid += std::min(rest, rounded() - paid);
        }
    }
    return rounded() - paid;
}

void balance_of_claims(benchmark::State& state)
{
    auto const all = claims();
    std::size_t i = 0;
    for (auto _ : state) {
        auto const& one = all[i++ % all.size()];
        benchmark::DoNotOptimize(balance(one.asked, one.as_of));
    }
}
void loop_over_days(benchmark::State& state)
{
    auto const all = plain(claims());
    std::size_t i = 0;
    for (auto _ : state) benchmark::DoNotOptimize(by_days(all[i++ % all.size()]));
}
BENCHMARK(balance_of_claims);
BENCHMARK(loop_over_days);

void require_agreement()
{
    auto const all = claims();
    auto const as_plain = plain(all);
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto const got = balance(all[i].asked, all[i].as_of).owed.doubled.fen();
        if (got == by_days(as_plain[i])) continue;
        std::cerr << "the two differ\n";
        std::exit(1);
    }
}

}  // namespace

int main(int count, char** arguments)
{
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) return 2;
    require_agreement();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
