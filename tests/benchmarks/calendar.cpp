// Working-day arithmetic: `court_calendar` against QuantLib's China calendar and a loop over Boost dates with a hash
// set of holidays.
//
//     calendar [--benchmark_repetitions=N]
//
// All answer the same questions: 65,536 random days of the years in which the two calendars have the same working
// days, which is found out first and printed. Before anything is timed all three must agree on every question; else
// the program fails. Read the ratios, not the nanoseconds. Needs libquantlib0-dev.

#include <writ/rules/prc.hpp>

#include <benchmark/benchmark.h>
#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <ql/time/calendars/china.hpp>
#include <ql/time/date.hpp>
#include <ql/time/period.hpp>

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <random>
#include <unordered_set>
#include <vector>

namespace {

using writ::date;
using writ::days;

constexpr std::size_t questions = 65'536;
/// Days of margin on both sides, so that every answer lies among the days compared.
constexpr int margin = 500;

writ::court_calendar const& ours() { return writ::prc::law().calendar(); }

QuantLib::Calendar const& theirs()
{
    static QuantLib::China const calendar{QuantLib::China::IB};   // make-up weekends are working days there too
    return calendar;
}

QuantLib::Date theirs(date day)
{
    return {day.day(), static_cast<QuantLib::Month>(day.month()), day.year()};
}

date ours(QuantLib::Date const& day)
{
    return {day.year(), static_cast<int>(day.month()), day.dayOfMonth()};
}

// -- the naive way ------------------------------------------------------------------------------------------

/// Days off and days worked as a host would keep them: in a hash set, asked day by day.
class naive_calendar {
public:
    naive_calendar()
    {
        for (auto day = ours().first_day(); day <= ours().last_day(); day = day + days{1}) {
            bool const works = ours().is_business_day(day);
            if (works == day.is_weekend()) exceptions_.insert(boost::gregorian::date{day}.day_number());
        }
    }

    [[nodiscard]] bool works(boost::gregorian::date const& day) const
    {
        auto const week = day.day_of_week().as_number();
        return (week == 0 || week == 6) == exceptions_.contains(day.day_number());
    }
    [[nodiscard]] boost::gregorian::date adjust(boost::gregorian::date day) const
    {
        while (!works(day)) day += boost::gregorian::days{1};
        return day;
    }
    [[nodiscard]] boost::gregorian::date advance(boost::gregorian::date day, int n) const
    {
        while (n > 0) {
            day += boost::gregorian::days{1};
            if (works(day)) --n;
        }
        return day;
    }

private:
    std::unordered_set<std::uint32_t> exceptions_{};
};

naive_calendar const& naive()
{
    static naive_calendar const calendar;
    return calendar;
}

// -- the questions ------------------------------------------------------------------------------------------

/// The longest run of whole years in which both calendars have the same working days.
std::pair<date, date> common_years()
{
    std::pair<int, int> best{0, -1};
    int first = 2004;
    for (int year = 2004; year <= 2026; ++year) {
        int differing = 0;
        for (auto day = date{year, 1, 1}; day <= date{year, 12, 28}; day = day + days{1})
            if (ours().is_business_day(day) != theirs().isBusinessDay(theirs(day))) ++differing;
        if (differing != 0) {
            std::cerr << year << ": " << differing << " days differ\n";
            first = year + 1;
        } else if (year - first > best.second - best.first) {
            best = {first, year};
        }
    }
    return {date{best.first, 1, 1}, date{best.second, 12, 28}};
}

struct asked {
    std::vector<date> ours{};
    std::vector<QuantLib::Date> theirs{};
    std::vector<boost::gregorian::date> naive{};
};

asked const& days_asked()
{
    static asked const all = [] {
        auto const [first, last] = common_years();
        std::cerr << "asked: " << questions << " days of " << first << " to " << last << '\n';
        std::mt19937_64 random{20261127};
        std::uniform_int_distribution<std::int32_t> serial{first.serial() + margin, last.serial() - margin};
        asked out;
        for (std::size_t i = 0; i < questions; ++i) {
            auto const day = date::from_serial(serial(random));
            out.ours.push_back(day);
            out.theirs.push_back(theirs(day));
            out.naive.emplace_back(day);
        }
        return out;
    }();
    return all;
}

/// Agreement on every question, before anything is timed.
void require_agreement()
{
    auto const& all = days_asked();
    for (std::size_t i = 0; i < questions; ++i) {
        auto const adjusted = ours().adjust(all.ours[i]);
        bool same = adjusted == ours(theirs().adjust(all.theirs[i])) && adjusted == date{naive().adjust(all.naive[i])};
        for (int const n : {1, 15, 250}) {
            auto const there = ours().advance(all.ours[i], n);
            same = same && there == ours(theirs().advance(all.theirs[i], n, QuantLib::Days)) &&
                   there == date{naive().advance(all.naive[i], n)};
        }
        if (same) continue;
        std::cerr << "the answers differ on " << all.ours[i] << '\n';
        std::exit(1);
    }
    std::cerr << "the answers agree: adjust, advance by 1, 15, 250\n";
}

// -- what is timed ------------------------------------------------------------------------------------------

template <class Days, class Ask>
void run(benchmark::State& state, Days const& all, Ask ask)
{
    for (auto _ : state)
        for (auto const& day : all) {
            auto answer = ask(day);
            benchmark::DoNotOptimize(answer);
        }
    state.counters["each"] = benchmark::Counter(
        static_cast<double>(all.size()),
        benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void ours_adjust(benchmark::State& state)
{
    auto const& by = ours();
    run(state, days_asked().ours, [&by](date day) { return by.adjust(day); });
}
void quantlib_adjust(benchmark::State& state)
{
    run(state, days_asked().theirs, [](QuantLib::Date const& day) { return theirs().adjust(day); });
}
void naive_adjust(benchmark::State& state)
{
    run(state, days_asked().naive, [](auto const& day) { return naive().adjust(day); });
}
void ours_advance(benchmark::State& state)
{
    auto const& by = ours();
    auto const n = static_cast<int>(state.range(0));
    run(state, days_asked().ours, [&by, n](date day) { return by.advance(day, n); });
}
void quantlib_advance(benchmark::State& state)
{
    auto const n = static_cast<int>(state.range(0));
    run(state, days_asked().theirs,
        [n](QuantLib::Date const& day) { return theirs().advance(day, n, QuantLib::Days); });
}
void naive_advance(benchmark::State& state)
{
    auto const n = static_cast<int>(state.range(0));
    run(state, days_asked().naive, [n](auto const& day) { return naive().advance(day, n); });
}

BENCHMARK(ours_adjust);
BENCHMARK(quantlib_adjust);
BENCHMARK(naive_adjust);
BENCHMARK(ours_advance)->Arg(1)->Arg(15)->Arg(250);
BENCHMARK(quantlib_advance)->Arg(1)->Arg(15)->Arg(250);
BENCHMARK(naive_advance)->Arg(1)->Arg(15)->Arg(250);

}  // namespace

int main(int count, char** arguments)
{
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) return 2;
    require_agreement();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
