// The walked step and Boost.MSM's back-end are two readers of one table: they agree on every step.

#include <writ/casefile/record.hpp>
#include <writ/lifecycle/machines/forum.hpp>
#include <writ/lifecycle/machines/hold.hpp>
#include <writ/lifecycle/machines/proceeding.hpp>
#include <writ/lifecycle/machines/prosecution.hpp>
#include <writ/lifecycle/machines/settlement.hpp>
#include <writ/lifecycle/machines/whereabouts.hpp>

#include "lifecycle/back.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace writ;

namespace {

entry fact_on(fact_kind kind, date day)
{
    entry e{.kind = kind, .on = day};
    if (kind != fact_kind::detained) return e;
    e.values.resize(describe(kind).members.size());
    e.values[detail::index_of(&detained::days)] = std::int64_t{15};
    return e;
}

template <class M>
track agreed(track before, entry const& e)
{
    auto const walked = lifecycle::detail::take_walked<M>(before, e);
    auto const back = lifecycle::detail::take_back<M>(before, e);
    REQUIRE(walked.kind == back.kind);
    REQUIRE(walked.after == back.after);
    return walked.after;
}

}  // namespace

TEST_CASE_TEMPLATE("both engines agree", M, lifecycle::forum, lifecycle::hold, lifecycle::proceeding,
                   lifecycle::prosecution, lifecycle::settlement, lifecycle::whereabouts)
{
    constexpr auto const& m = lifecycle::machine_of<M>;

    SUBCASE("from every state, with every flag, on every fact")
    {
        for (std::uint8_t state = 0; state < m.states.size(); ++state)
            for (std::uint8_t flags = 0; flags < 4; ++flags)
                for (std::uint16_t const until : {std::uint16_t{0}, std::uint16_t{16'000}, std::uint16_t{17'000}})
                    for (std::size_t kind = 0; kind < fact_count; ++kind)
                        agreed<M>({state, flags, until},
                                  fact_on(static_cast<fact_kind>(kind), date{2024, 6, 22}));
    }
    SUBCASE("along random lives")
    {
        std::mt19937 random{1};
        track at{};
        for (int i = 0; i < 20'000; ++i) {
            auto const fact = m.facts[random() % m.facts.size()];
            auto const day = date{2024, 1, 1} + days{static_cast<int>(random() % 60)};
            at = agreed<M>(at, fact_on(fact, day));
        }
    }
}
