// The cost of one lifecycle step: `machine::take` against a switch
// written by hand over the same table, and against a dense table filled from `machine::rows`.
//
//     steps [--benchmark_repetitions=N] [--benchmark_out=FILE --benchmark_out_format=json]
//
// All engines take the same events on the same cases in turn, block by block, in one thread and on its
// CPU clock, so that what disturbs one disturbs all: read the ratios, not the nanoseconds. Before
// anything is timed, every engine must agree with `take` on every state, fact and flag, and on two
// million random steps; else the program fails.
//
//     steps --instructions=ENGINE    take a fixed number of steps and nothing else: for callgrind

#include <writ/casefile/entry.hpp>
#include <writ/lifecycle/machine.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using writ::entry;
using writ::fact_count;
using writ::fact_kind;
using writ::machine;
using writ::step_kind;
using writ::track;

/// What a case with one debtor keeps of its machines, as `case_tracks` does: a machine that remembers nothing
/// beside its state is one byte.
struct one_debtor_case {
    track proceeding, hold;
    std::uint8_t forum, whereabouts, consumption, listing, exit_ban, prosecution;
};
/// And of each asset.
struct one_asset {
    track seal, realisation;
};
static_assert(sizeof(one_debtor_case) + sizeof(one_asset) <= 24, "design §9: at most 24 bytes");

machine const& table = writ::proceeding_machine();

// --- the switch -------------------------------------------------------------------------------------

namespace by_hand {

enum : std::uint8_t {
    not_applied,
    applied,
    pre_filing_talks,
    settled_before_filing,
    filed,
    investigating,
    closed_this_round,
    closed,
};
enum : std::uint8_t {
    application_stands = 1,
    once_filed = 2,
    papers_lacking = 4,
    was_inquiring = 8,
    ended_the_round = 16,
    closing_undone = 32,
};

inline step_kind go(track& now, std::uint8_t state)
{
    now.state = state;
    return step_kind::moved;
}
inline step_kind go(track& now, std::uint8_t state, int clear, int set)
{
    now.flags = static_cast<std::uint8_t>((now.flags & ~clear) | set);
    return go(now, state);
}
inline step_kind stand(track& now, std::uint8_t state) { return go(now, state, papers_lacking, application_stands); }
inline step_kind answer(track& now, std::uint8_t state) { return go(now, state, application_stands, 0); }
inline step_kind close(track& now)
{
    return now.state == filed
               ? go(now, closed, was_inquiring | ended_the_round | closing_undone, 0)
               : go(now, closed, ended_the_round | closing_undone, was_inquiring);
}
inline step_kind end_round(track& now)
{
    return now.state == filed
               ? go(now, closed_this_round, was_inquiring | closing_undone, ended_the_round)
               : go(now, closed_this_round, closing_undone, was_inquiring | ended_the_round);
}
inline step_kind undo(track& now)
{
    return go(now, (now.flags & was_inquiring) != 0 ? investigating : filed, 0, closing_undone);
}
inline step_kind restore(track& now)
{
    return go(now, (now.flags & ended_the_round) != 0 ? closed_this_round : closed, closing_undone, 0);
}

/// As a careful programmer writes it: the fact first, then the state; the track in its place.
inline step_kind take(track& now, entry const& e)
{
    using enum step_kind;
    switch (e.kind) {
    case fact_kind::application_received:
        switch (now.state) {
        case not_applied:
        case settled_before_filing:
        case closed: return stand(now, applied);
        case applied:
        case pre_filing_talks: return (now.flags & application_stands) != 0 ? refused : stand(now, now.state);
        case closed_this_round: return go(now, closed_this_round);
        default: return refused;
        }
    case fact_kind::pre_filing_talks_opened:
        switch (now.state) {
        case not_applied:
        case applied:
        case settled_before_filing: return go(now, pre_filing_talks);
        default: return refused;
        }
    case fact_kind::pre_filing_settled:
        switch (now.state) {
        case not_applied:
        case applied:
        case pre_filing_talks: return answer(now, settled_before_filing);
        default: return refused;
        }
    case fact_kind::pre_filing_failed:
        switch (now.state) {
        case pre_filing_talks:
        case settled_before_filing: return answer(now, applied);
        default: return refused;
        }
    case fact_kind::case_filed:
        switch (now.state) {
        case not_applied:
        case applied:
        case pre_filing_talks:
        case settled_before_filing:
        case closed: return go(now, filed, 0xff & ~papers_lacking, once_filed);
        default: return refused;
        }
    case fact_kind::filing_refused:
        switch (now.state) {
        case applied:
        case pre_filing_talks: return answer(now, closed);
        default: return refused;
        }
    case fact_kind::application_incomplete:
        switch (now.state) {
        case not_applied: return refused;
        case applied:
        case pre_filing_talks:
        case settled_before_filing: return go(now, now.state, 0, papers_lacking);
        default: return indifferent;
        }
    case fact_kind::cured:
        switch (now.state) {
        case applied:
        case pre_filing_talks:
        case settled_before_filing:
        case filed:
        case investigating:
            return (now.flags & papers_lacking) != 0 ? go(now, now.state, papers_lacking, 0) : refused;
        default: return refused;
        }
    case fact_kind::notice_served:
    case fact_kind::network_query_made:
    case fact_kind::field_inquiry_made:
    case fact_kind::debtor_sought:
        return now.state == filed ? go(now, investigating) : indifferent;
    case fact_kind::closed_completed:
    case fact_kind::closed_terminated:
    case fact_kind::closed_cancelled:
    case fact_kind::closed_non_enforced:
    case fact_kind::closed_rejected:
        switch (now.state) {
        case filed:
        case investigating: return close(now);
        default: return refused;
        }
    case fact_kind::closed_this_round:
        switch (now.state) {
        case filed:
        case investigating: return end_round(now);
        default: return refused;
        }
    case fact_kind::revived:
        switch (now.state) {
        case closed_this_round: return go(now, filed, closing_undone, 0);
        case applied:
        case closed: return (now.flags & once_filed) != 0 ? go(now, filed, closing_undone, 0) : refused;
        default: return refused;
        }
    case fact_kind::objection_decided:
        return now.state == closed || now.state == closed_this_round ? undo(now) : indifferent;
    case fact_kind::reconsideration_decided:
        switch (now.state) {
        case closed_this_round:
        case closed: return undo(now);
        case filed:
        case investigating: return (now.flags & closing_undone) != 0 ? restore(now) : indifferent;
        default: return indifferent;
        }
    case fact_kind::asset_sealed:
    case fact_kind::valuation_started:
    case fact_kind::price_fixed:
    case fact_kind::auction_announced:
    case fact_kind::auction_held:
    case fact_kind::auction_resumed:
    case fact_kind::sale_opened:
    case fact_kind::sale_held:
    case fact_kind::taken_in_kind:
    case fact_kind::third_debt_notified:
    case fact_kind::third_debt_ruled:
    case fact_kind::searched:
    case fact_kind::eviction_announced:
    case fact_kind::evicted: return now.state == closed ? refused : indifferent;
    default: return indifferent;
    }
}

/// The same behind a call, as `machine::take` is.
[[gnu::noinline]] step_kind called(track& now, entry const& e) { return take(now, e); }

}  // namespace by_hand

// --- the dense table --------------------------------------------------------------------------------

namespace dense {

/// One row, its guard and its action found by their names: both only touch the flags.
struct way {
    bool is_row{false};
    std::uint8_t to{0};
    std::uint8_t asked{0}, wanted{0};   ///< guard: which flags, and how they must be
    std::uint8_t keep{0xff}, set{0};    ///< action
};
struct cell {
    step_kind otherwise{step_kind::indifferent};
    std::array<way, 2> ways{};
};

struct flag { std::string_view name; std::uint8_t bit; };
struct action { std::string_view name; std::uint8_t clear, set; };
constexpr std::array flags{flag{"applying", 1}, flag{"was_filed", 2}, flag{"lacking", 4},
                           flag{"inquired", 8}, flag{"of_round", 16}, flag{"undone", 32}};
constexpr std::array actions{action{"", 0, 0},           action{"stand", 4, 1},        action{"answer", 1, 0},
                             action{"lack", 0, 4},       action{"complete", 4, 0},     action{"file", 0xfb, 2},
                             action{"close_early", 56, 0}, action{"close_late", 48, 8},
                             action{"round_early", 40, 16}, action{"round_late", 32, 24},
                             action{"undo", 0, 32},      action{"redo", 32, 0}};

template <class List>
auto const& named(List const& list, std::string_view name)
{
    auto const found = std::find_if(list.begin(), list.end(), [&](auto const& x) { return x.name == name; });
    if (found == list.end()) {
        std::cerr << "steps: no guard or action `" << name << "` here\n";
        std::exit(EXIT_FAILURE);
    }
    return *found;
}

/// Reads `undone and not of_round`.
void read_guard(std::string_view guard, way& out)
{
    while (!guard.empty()) {
        auto const end = guard.find(" and ");
        auto part = guard.substr(0, end);
        guard.remove_prefix(end == guard.npos ? guard.size() : end + 5);
        bool const excluded = part.starts_with("not ");
        if (excluded) part.remove_prefix(4);
        auto const bit = named(flags, part).bit;
        out.asked |= bit;
        if (!excluded) out.wanted |= bit;
    }
}

using cells = std::array<std::array<cell, 8>, fact_count>;

cells fill()
{
    cells out{};
    auto const number = [](std::string_view state) {
        return static_cast<std::size_t>(std::find(table.states.begin(), table.states.end(), state) -
                                        table.states.begin());
    };
    auto const row_of = [&](fact_kind fact) -> auto& { return out[static_cast<std::size_t>(fact)]; };
    for (auto const fact : table.facts)
        for (std::size_t state = 0; state < table.states.size(); ++state)
            row_of(fact)[state].otherwise = table.lets_pass(fact, static_cast<std::uint8_t>(state))
                                                ? step_kind::indifferent
                                                : step_kind::refused;
    for (auto const& row : table.rows) {
        auto& ways = row_of(row.on)[number(row.from)].ways;
        auto& free = ways[0].is_row ? ways[1] : ways[0];
        auto const& does = named(actions, row.action);
        free = {.is_row = true,
                .to = static_cast<std::uint8_t>(number(row.to)),
                .keep = static_cast<std::uint8_t>(~does.clear),
                .set = does.set};
        read_guard(row.guard, free);
    }
    return out;
}

cells const all = fill();

inline step_kind take(track& now, entry const& e)
{
    auto const& c = all[static_cast<std::size_t>(e.kind)][now.state];
    for (auto const& way : c.ways) {
        if (!way.is_row) break;
        if ((now.flags & way.asked) != way.wanted) continue;
        now.flags = static_cast<std::uint8_t>((now.flags & way.keep) | way.set);
        now.state = way.to;
        return step_kind::moved;
    }
    return c.otherwise;
}

}  // namespace dense

// --- events -----------------------------------------------------------------------------------------

std::vector<entry> const& one_entry_a_fact()
{
    static std::vector<entry> const all = [] {
        std::vector<entry> out;
        for (std::size_t i = 0; i < fact_count; ++i)
            out.push_back({.kind = static_cast<fact_kind>(i), .on = writ::date{2024, 6, 22}});
        return out;
    }();
    return all;
}

struct event {
    std::uint32_t which;   ///< case
    std::uint32_t fact;
};

std::vector<event> random_events(std::size_t cases, std::size_t count, std::uint32_t seed)
{
    std::mt19937 random{seed};
    std::uniform_int_distribution<std::uint32_t> a_case{0, static_cast<std::uint32_t>(cases - 1)};
    std::uniform_int_distribution<std::size_t> a_fact{0, table.facts.size() - 1};
    std::vector<event> out(count);
    for (auto& e : out)
        e = {a_case(random), static_cast<std::uint32_t>(table.facts[a_fact(random)])};
    return out;
}

// --- running ----------------------------------------------------------------------------------------

/// Takes every event on its case; a refused fact leaves it. Returns the number of moves.
template <class Take>
std::size_t run(std::vector<one_debtor_case>& cases, std::vector<event> const& events, Take take_step)
{
    entry const* const entries = one_entry_a_fact().data();
    std::size_t moves = 0;
    for (auto const& [which, fact] : events) {
        auto& at = cases[which].proceeding;
        moves += take_step(at, entries[fact]) == step_kind::moved ? 1U : 0U;
    }
    return moves;
}

step_kind by_machine(track& at, entry const& e)
{
    auto const taken = table.take(at, e);
    at = taken.after;
    return taken.kind;
}

struct engine {
    char const* name;
    std::size_t (*run)(std::vector<one_debtor_case>&, std::vector<event> const&);
};
constexpr std::array engines{
    engine{"switch",
           [](auto& cases, auto const& events) {
               return run(cases, events, [](track& t, entry const& e) { return by_hand::take(t, e); });
           }},
    engine{"switch_called",
           [](auto& cases, auto const& events) {
               return run(cases, events, [](track& t, entry const& e) { return by_hand::called(t, e); });
           }},
    engine{"take", [](auto& cases, auto const& events) { return run(cases, events, by_machine); }},
    engine{"dense",
           [](auto& cases, auto const& events) {
               return run(cases, events, [](track& t, entry const& e) { return dense::take(t, e); });
           }},
};

void agree_on(track before, entry const& e)
{
    auto const taken = table.take(before, e);
    auto at_switch = before;
    auto at_dense = before;
    if (by_hand::take(at_switch, e) == taken.kind && at_switch == taken.after &&
        dense::take(at_dense, e) == taken.kind && at_dense == taken.after)
        return;
    std::cerr << "steps: the engines disagree on fact " << static_cast<int>(e.kind) << " at "
              << table.state_name(before) << " with flags " << static_cast<int>(before.flags) << '\n';
    std::exit(EXIT_FAILURE);
}

void agree()
{
    auto const& entries = one_entry_a_fact();
    for (std::size_t state = 0; state < table.states.size(); ++state)
        for (int flags = 0; flags < 64; ++flags)
            for (auto const& e : entries)
                agree_on({static_cast<std::uint8_t>(state), static_cast<std::uint8_t>(flags), 0}, e);

    constexpr std::size_t cases = 1'000;
    std::vector<track> at(cases);
    std::array<std::size_t, 3> seen{};
    constexpr std::size_t steps = 2'000'000;
    for (auto const& [which, fact] : random_events(cases, steps, 1)) {
        agree_on(at[which], entries[fact]);
        auto const taken = table.take(at[which], entries[fact]);
        at[which] = taken.after;
        ++seen[static_cast<std::size_t>(taken.kind)];
    }
    auto const percent = [&](step_kind kind) { return seen[static_cast<std::size_t>(kind)] * 100 / steps; };
    std::cerr << "the engines agree on every state, fact and flag and on " << steps << " random steps ("
              << percent(step_kind::moved) << " % moved, " << percent(step_kind::indifferent)
              << " % indifferent, " << percent(step_kind::refused) << " % refused)\n"
              << "machine state of a case with one debtor: " << sizeof(one_debtor_case) << " bytes, and "
              << sizeof(one_asset) << " for each asset\n";
}

double cpu_now()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

void steps(benchmark::State& state)
{
    auto const count = static_cast<std::size_t>(state.range(0));
    auto const events = random_events(count, 1'000'000, 2);
    std::array<std::vector<one_debtor_case>, engines.size()> cases;
    for (auto& mine : cases) mine.resize(count);
    // warm-up: leave the initial states behind, touch every page
    for (std::size_t i = 0; i < engines.size(); ++i) engines[i].run(cases[i], events);

    std::array<double, engines.size()> seconds{};
    std::size_t turn = 0;
    for (auto _ : state) {
        double all = 0;
        std::array<std::size_t, engines.size()> moves{};
        for (std::size_t k = 0; k < engines.size(); ++k) {
            auto const i = (k + turn) % engines.size();   // nobody is always first
            auto const start = cpu_now();
            moves[i] = engines[i].run(cases[i], events);
            auto const spent = cpu_now() - start;
            seconds[i] += spent;
            all += spent;
        }
        ++turn;
        if (std::count(moves.begin(), moves.end(), moves[0]) != static_cast<std::ptrdiff_t>(moves.size()))
            state.SkipWithError("the engines disagree");
        state.SetIterationTime(all);
    }
    auto const taken = static_cast<double>(turn) * static_cast<double>(events.size());
    for (std::size_t i = 0; i < engines.size(); ++i)
        state.counters[std::string{engines[i].name} + "_ns"] = seconds[i] * 1e9 / taken;
    state.counters["take/switch"] = seconds[2] / seconds[0];
    state.counters["take/called"] = seconds[2] / seconds[1];
    state.counters["dense/switch"] = seconds[3] / seconds[0];
}
BENCHMARK(steps)
    ->Arg(1'000)
    ->Arg(1'000'000)
    ->Iterations(8)
    ->UseManualTime()
    ->Repetitions(11)
    ->ReportAggregatesOnly()
    ->ComputeStatistics("min", [](auto const& v) { return *std::min_element(v.begin(), v.end()); })
    ->ComputeStatistics("max", [](auto const& v) { return *std::max_element(v.begin(), v.end()); })
    ->Unit(benchmark::kMillisecond);

int count_instructions(std::string_view name)
{
    for (auto const& e : engines) {
        if (name != e.name) continue;
        std::vector<one_debtor_case> cases(1'000);
        std::cout << e.run(cases, random_events(cases.size(), 1'000'000, 3)) << " moves\n";
        return EXIT_SUCCESS;
    }
    if (name != "none") return EXIT_FAILURE;
    // what the others pay outside their steps, to be taken off
    std::cout << random_events(1'000, 1'000'000, 3).size() << " events\n";
    return EXIT_SUCCESS;
}

}  // namespace

int main(int argc, char** argv)
{
    constexpr std::string_view option = "--instructions=";
    if (argc == 2 && std::string_view{argv[1]}.starts_with(option))
        return count_instructions(std::string_view{argv[1]}.substr(option.size()));
    agree();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return EXIT_FAILURE;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return EXIT_SUCCESS;
}
