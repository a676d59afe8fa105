#pragma once
/// The walked step and Boost.MSM's back-end are two readers of one table: they agree on every step. The
/// machines are spread over several files, because the back-end is heavy to compile.

#include "lifecycle/back.hpp"

#include "sample_entries.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace writ::engines {

/// In all machines together. `WRIT_STEPS=100000000` makes the lives longer and tells of them.
inline char const* steps_asked() { return std::getenv("WRIT_STEPS"); }
inline std::size_t steps_in_all()
{
    return steps_asked() != nullptr ? std::strtoull(steps_asked(), nullptr, 10) : 10'000'000;
}

/// A machine's part of them, by its rows.
inline std::size_t steps_for(machine const& m)
{
    std::size_t rows = 0;
    for (auto const* one : machines()) rows += one->rows.size();
    return steps_in_all() * m.rows.size() / rows + 1;
}

template <class M>
step agreed(track before, entry const& e)
{
    auto const walked = lifecycle::detail::take_walked<M>(before, e);
    auto const back = lifecycle::detail::take_back<M>(before, e);
    if (walked.kind != back.kind || !(walked.after == back.after)) {
        CAPTURE(describe(e.kind).name);
        CAPTURE(lifecycle::machine_of<M>.state_name(before));
        CAPTURE(int{before.flags});
        CAPTURE(before.until);
        CAPTURE(static_cast<int>(walked.kind));
        CAPTURE(static_cast<int>(back.kind));
        FAIL("the engines disagree");
    }
    return walked;
}

/// What the guards of a machine remember beside its state.
struct memory {
    unsigned flag_bits;
    bool a_day{false};
};

/// The days a track may remember around the day of the entries, which is 22 June 2024.
inline std::vector<std::uint16_t> days_around(memory kept)
{
    if (!kept.a_day) return {0};
    auto const day = day_number(date{2024, 6, 22});
    return {0, static_cast<std::uint16_t>(day - 1), day, static_cast<std::uint16_t>(day + 1), no_day};
}

/// Every state with every combination of flags and all days, on every fact.
template <class M>
void agree_everywhere(memory kept)
{
    constexpr auto const& m = lifecycle::machine_of<M>;
    std::vector<entry> entries;
    for (std::size_t i = 0; i < fact_count; ++i) {
        auto const kind = static_cast<fact_kind>(i);
        auto more = m.hears(kind) ? well_formed(kind) : std::vector<entry>{bare(kind)};
        for (auto& e : more) entries.push_back(std::move(e));
        if (!m.hears(kind)) continue;
        for (auto& e : broken(kind)) entries.push_back(std::move(e));
    }
    for (std::uint8_t state = 0; state < m.states.size(); ++state)
        for (unsigned flags = 0; flags < (1U << kept.flag_bits); ++flags)
            for (auto const until : days_around(kept))
                for (auto const& e : entries) agreed<M>({state, static_cast<std::uint8_t>(flags), until}, e);
}

/// Random lives: each fact the machine hears, with values of all kinds, now and then one it does not hear;
/// from time to time another track. Every row of the table is taken.
template <class M>
void agree_along_lives(std::uint32_t seed)
{
    constexpr auto const& m = lifecycle::machine_of<M>;
    constexpr std::size_t states = lifecycle::detail::walk<M>::states;
    std::vector<std::vector<entry>> pool;
    for (auto const kind : m.facts) {
        pool.push_back(well_formed(kind));
        for (auto& e : broken(kind)) pool.back().push_back(std::move(e));
    }
    pool.push_back({bare(fact_kind::officer_assigned)});

    std::bitset<states * states * fact_count> taken;
    std::array<std::size_t, 3> outcomes{};
    std::mt19937 random{seed};
    auto const below = [&random](std::size_t limit) { return random() % limit; };
    auto const steps = steps_for(m);
    track at{};
    for (std::size_t i = 0; i < steps; ++i) {
        auto& of_fact = pool[below(pool.size())];
        auto& e = of_fact[below(of_fact.size())];
        e.on = date{2024, 1, 1} + days{static_cast<int>(below(400))};
        if (below(32) == 0)
            at = {static_cast<std::uint8_t>(below(states)), static_cast<std::uint8_t>(random()),
                  static_cast<std::uint16_t>(day_number(e.on.day()) + below(3) - 1)};
        auto const after = agreed<M>(at, e);
        ++outcomes[static_cast<std::size_t>(after.kind)];
        if (after.kind == step_kind::moved)
            taken.set((at.state * states + after.after.state) * fact_count + static_cast<std::size_t>(e.kind));
        at = after.after;
    }
    auto const number = [](std::string_view name) {
        return static_cast<std::size_t>(std::find(m.states.begin(), m.states.end(), name) - m.states.begin());
    };
    for (auto const& row : m.rows) {
        CAPTURE(row.from);
        CAPTURE(describe(row.on).name);
        auto const edge = number(row.from) * states + number(row.to);
        CHECK(taken.test(edge * fact_count + static_cast<std::size_t>(row.on)));
    }
    if (steps_asked() == nullptr) return;
    auto const percent = [&](step_kind kind) { return outcomes[static_cast<std::size_t>(kind)] * 100 / steps; };
    MESSAGE(std::string{m.name}, ": ", steps, " steps, ", percent(step_kind::moved), " % moved, ",
            percent(step_kind::indifferent), " % indifferent, ", percent(step_kind::refused), " % refused");
}

}  // namespace writ::engines
