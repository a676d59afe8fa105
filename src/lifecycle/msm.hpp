#pragma once
/// From a front-end: the engine that steps it, and its table as data. Included by one .cpp a machine.

#include <writ/lifecycle/front_end.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/bind.hpp>
#include <boost/msm/back/state_machine.hpp>

#include <algorithm>
#include <array>

namespace writ::lifecycle {

/// The one line that names the back-end.
template <class FrontEnd>
using engine = boost::msm::back::state_machine<FrontEnd>;

namespace detail {

namespace mp = boost::mp11;

/// The last part of a type's name: `filed` of `writ::lifecycle::proceeding::filed`.
template <class T>
constexpr std::string_view short_name()
{
    std::string_view const signature = __PRETTY_FUNCTION__;
    auto const start = signature.find("T = ") + 4;
    auto const full = signature.substr(start, signature.find_first_of(";]", start) - start);
    auto const colon = full.rfind(':');
    return colon == std::string_view::npos ? full : full.substr(colon + 1);
}

template <class T>
constexpr std::string_view name_or_nothing()
{
    if constexpr (std::is_same_v<T, boost::msm::front::none>) return {};
    else return short_name<T>();
}

template <class M, class State>
constexpr std::string_view state_name()
{
    if constexpr (requires { M::initial_name; })
        if (std::is_same_v<State, typename M::initial_state>) return M::initial_name;
    return short_name<State>();
}

template <class M> using rows_of = typename M::transition_table;
template <class Row> using fact_of = typename Row::Evt::fact;
template <class M>
using facts_of = mp::mp_unique<mp::mp_append<mp::mp_transform<fact_of, rows_of<M>>, typename M::tolerates>>;

template <class Facts>
constexpr auto kinds_of()
{
    std::array<fact_kind, mp::mp_size<Facts>::value> out{};
    std::size_t i = 0;
    mp::mp_for_each<mp::mp_transform<mp::mp_identity, Facts>>(
        [&](auto identity) { out[i++] = decltype(identity)::type::kind; });
    return out;
}

template <class M>
constexpr auto name_states()
{
    std::array<std::string_view, mp::mp_size<typename M::states>::value> out{};
    std::size_t i = 0;
    mp::mp_for_each<mp::mp_transform<mp::mp_identity, typename M::states>>([&](auto identity) {
        out[i++] = state_name<M, typename decltype(identity)::type>();
    });
    return out;
}

template <class M>
constexpr auto walk_rows()
{
    std::array<transition, mp::mp_size<rows_of<M>>::value> out{};
    std::size_t i = 0;
    mp::mp_for_each<mp::mp_transform<mp::mp_identity, rows_of<M>>>([&](auto identity) {
        using row = typename decltype(identity)::type;
        out[i++] = {state_name<M, typename row::Source>(), row::Evt::fact::kind,
                    state_name<M, typename row::Target>(), name_or_nothing<typename row::Guard>(),
                    name_or_nothing<typename row::Action>()};
    });
    return out;
}

template <class M>
struct tables {
    static constexpr auto states = name_states<M>();
    static constexpr auto rows = walk_rows<M>();
    static constexpr auto facts = kinds_of<facts_of<M>>();
    static constexpr auto tolerated = kinds_of<typename M::tolerates>();
};

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

    static std::array<int, count> const& theirs()
    {
        static std::array<int, count> const numbers = [] {
            std::array<int, count> out{};
            std::size_t i = 0;
            mp::mp_for_each<mp::mp_transform<mp::mp_identity, typename M::states>>([&](auto identity) {
                using state = typename decltype(identity)::type;
                out[i++] = boost::msm::back::get_state_id<table, state>::type::value;
            });
            return out;
        }();
        return numbers;
    }
    static std::uint8_t ours(int their_number)
    {
        auto const& numbers = theirs();
        return static_cast<std::uint8_t>(std::find(numbers.begin(), numbers.end(), their_number) -
                                         numbers.begin());
    }
};

template <class M, class Fact>
step take_one(track before, entry const& e)
{
    engine<M> machine;
    loader load{numbering<M>::theirs()[before.state]};
    machine.serialize(load, 0);
    machine.memory = before;
    auto const handled = machine.process_event(on<Fact>{e});
    if ((handled & boost::msm::back::HANDLED_TRUE) == 0) {
        bool const tolerated = mp::mp_contains<typename M::tolerates, Fact>::value;
        return {tolerated ? step_kind::indifferent : step_kind::refused, before};
    }
    machine.memory.state = numbering<M>::ours(machine.current_state()[0]);
    return {step_kind::moved, machine.memory};
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
step take(track before, entry const& e)
{
    static constexpr auto by_fact = takers<M>();
    auto const take_fact = by_fact[static_cast<std::size_t>(e.kind)];
    return take_fact == nullptr ? step{step_kind::indifferent, before} : take_fact(before, e);
}

}  // namespace detail

template <class M>
inline constexpr machine machine_of{
    .name = M::name,
    .per = M::per,
    .states = detail::tables<M>::states,
    .rows = detail::tables<M>::rows,
    .facts = detail::tables<M>::facts,
    .tolerated = detail::tables<M>::tolerated,
    .take = &detail::take<M>,
    .refusal_of = &M::refusal_of,
};

}  // namespace writ::lifecycle
