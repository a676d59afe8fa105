// What a claim of 12 instalments with 24 payments costs to work out: `balance` against a loop over the days.
//
//     ledger [--benchmark_repetitions=N]
//
// Both work out the same claims; before anything is timed they must agree on the doubled part of every one, to the
// fen; else
// the program fails. The loop is what one would write first: whole numbers, one day after another, no statement.

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

/// The doubled part in fen, a day after another: the sums due first are paid first.
std::int64_t by_days(claim_asked const& of)
{
    std::vector<std::int64_t> left;
    for (auto const& d : of.asked.debts) left.push_back(d.amount.fen());
    int128 parts = 0;
    std::int64_t paid = 0;
    auto const rounded = [&] { return static_cast<std::int64_t>((2 * parts + 1'000'000) / 2'000'000); };
    for (auto day = date{2024, 1, 1}; day <= of.as_of; day = day + days{1}) {
        for (std::size_t i = 0; i < left.size(); ++i)
            if (of.asked.debts[i].due < day) parts += int128{left[i]} * 175;
        for (auto const& p : of.asked.postings) {
            if (p.on != day) continue;
            auto rest = p.amount.fen();
            for (auto& one : left) {
                auto const part = std::min(rest, one);
                one -= part;
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
    auto const all = claims();
    std::size_t i = 0;
    for (auto _ : state) benchmark::DoNotOptimize(by_days(all[i++ % all.size()]));
}
BENCHMARK(balance_of_claims);
BENCHMARK(loop_over_days);

void require_agreement()
{
    for (auto const& one : claims()) {
        auto const got = balance(one.asked, one.as_of).owed.doubled.fen();
        if (got == by_days(one)) continue;
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
