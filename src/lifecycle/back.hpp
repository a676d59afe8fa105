#pragma once
/// Boost.MSM's back-end for a front-end: what `take_walked` is held against. Heavy; only tests include it.

#include "lifecycle/msm.hpp"

#include <boost/msm/back/state_machine.hpp>

namespace writ::lifecycle {

template <class FrontEnd>
using engine = boost::msm::back::state_machine<FrontEnd>;

namespace detail {

/// Loads MSM's own state number through the one door it offers for that, `serialize`.
struct loader {
    int state;

    loader& operator&(int (&numbers)[1])
    {
        numbers[0] = state;
        return *this;
    }
    template <class Other>
    loader& operator&(Other&)
    {
        return *this;
    }
};

/// MSM numbers states in the order of its rows; ours are stable: the order of `states`.
template <class M>
struct numbering {
    using table = typename engine<M>::stt;
    static constexpr std::size_t count = mp::mp_size<typename M::states>::value;

    static constexpr std::array<int, count> theirs = [] {
        std::array<int, count> out{};
        std::size_t i = 0;
        mp::mp_for_each<mp::mp_transform<mp::mp_identity, typename M::states>>([&](auto identity) {
            using state = typename decltype(identity)::type;
            out[i++] = boost::msm::back::get_state_id<table, state>::type::value;
        });
        return out;
    }();
    static constexpr std::array<std::uint8_t, count> ours = [] {
        std::array<std::uint8_t, count> out{};
        for (std::size_t i = 0; i < count; ++i)
            out[static_cast<std::size_t>(theirs[i])] = static_cast<std::uint8_t>(i);
        return out;
    }();
};

template <class M, class Fact>
step take_one(track before, entry const& e)
{
    engine<M> machine;
    loader load{numbering<M>::theirs[before.state]};
    machine.serialize(load, 0);
    machine.memory = before;
    auto const handled = machine.process_event(on<Fact>{e});
    if ((handled & boost::msm::back::HANDLED_TRUE) == 0) {
        bool const passes = machine_of<M>.lets_pass(Fact::kind, before.state);
        return {passes ? step_kind::indifferent : step_kind::refused, before};
    }
    auto const after = numbering<M>::ours[static_cast<std::size_t>(machine.current_state()[0])];
    return {step_kind::moved, {after, machine.memory.flags, machine.memory.until}};
}

using taker = step (*)(track, entry const&);

template <class M>
constexpr auto takers()
{
    std::array<taker, fact_count> out{};
    mp::mp_for_each<mp::mp_transform<mp::mp_identity, facts_of<M>>>([&](auto identity) {
        using fact = typename decltype(identity)::type;
        out[static_cast<std::size_t>(fact::kind)] = &take_one<M, fact>;
    });
    return out;
}

template <class M>
step take_back(track before, entry const& e)
{
    static constexpr auto by_fact = takers<M>();
    auto const take_fact = by_fact[static_cast<std::size_t>(e.kind)];
    return take_fact == nullptr ? step{step_kind::indifferent, before} : take_fact(before, e);
}

}  // namespace detail

}  // namespace writ::lifecycle
