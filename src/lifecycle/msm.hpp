#pragma once
/// From a front-end: the function that steps it, and its table as data. Included by one .cpp a machine.
/// The rows are walked at compile time. back.hpp steps the same front-end by Boost.MSM's own back-end;
/// a test drives both and they agree on every step.

#include <writ/lifecycle/front_end.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/bind.hpp>

#include <algorithm>
#include <array>

namespace writ::lifecycle {

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

/// A row as the step needs it: what the guard and the action are is known only here.
struct walked_row {
    bool (*guard)(track, entry const&){nullptr};
    void (*action)(track&, entry const&){nullptr};
    std::uint8_t to{0};
    std::uint8_t next{0};   ///< the next row to try of the same state and fact, counted from 1; 0: none
};

template <class M, class Row>
bool ask(track at, entry const& e)
{
    M machine;
    machine.memory = at;
    typename Row::Source source;
    typename Row::Target target;
    return typename Row::Guard{}(on<fact_of<Row>>{e}, machine, source, target);
}

template <class M, class Row>
void act(track& at, entry const& e)
{
    M machine;
    machine.memory = at;
    typename Row::Source source;
    typename Row::Target target;
    typename Row::Action{}(on<fact_of<Row>>{e}, machine, source, target);
    at.flags = machine.memory.flags;
    at.until = machine.memory.until;
}

template <class M>
struct walk {
    static constexpr std::size_t states = mp::mp_size<typename M::states>::value;
    static constexpr std::size_t heard = mp::mp_size<facts_of<M>>::value;

    std::array<std::uint8_t, fact_count> place{};   ///< of a fact among those heard, counted from 1; 0: not heard
    std::array<step_kind, heard + 1> otherwise{};
    std::array<std::uint8_t, (heard + 1) * states> first{};   ///< row of a fact and a state, counted from 1; 0: none
    std::array<walked_row, mp::mp_size<rows_of<M>>::value + 1> rows{};

    constexpr walk()
    {
        otherwise[0] = step_kind::indifferent;
        mp::mp_for_each<mp::mp_transform<mp::mp_identity, facts_of<M>>>([&](auto identity) {
            using fact = typename decltype(identity)::type;
            using heard_facts = facts_of<M>;
            constexpr auto at = mp::mp_find<heard_facts, fact>::value + 1;
            place[static_cast<std::size_t>(fact::kind)] = static_cast<std::uint8_t>(at);
            bool const tolerated = mp::mp_contains<typename M::tolerates, fact>::value;
            otherwise[at] = tolerated ? step_kind::indifferent : step_kind::refused;
        });
        // as MSM does: of the rows of one state and fact the last is tried first
        std::uint8_t number = 0;
        mp::mp_for_each<mp::mp_transform<mp::mp_identity, rows_of<M>>>([&](auto identity) {
            using row = typename decltype(identity)::type;
            using all = typename M::states;
            static_assert(mp::mp_contains<all, typename row::Source>::value &&
                              mp::mp_contains<all, typename row::Target>::value,
                          "a row leads from a state of `states` to a state of `states`");
            auto& r = rows[++number];
            if constexpr (!std::is_same_v<typename row::Guard, none>) r.guard = &ask<M, row>;
            if constexpr (!std::is_same_v<typename row::Action, none>) r.action = &act<M, row>;
            r.to = static_cast<std::uint8_t>(mp::mp_find<all, typename row::Target>::value);
            auto& head = first[place[static_cast<std::size_t>(row::Evt::fact::kind)] * states +
                               mp::mp_find<all, typename row::Source>::value];
            r.next = head;
            head = number;
        });
    }
};

template <class M>
step take_walked(track at, entry const& e)
{
    static constexpr walk<M> table{};
    auto const fact = table.place[static_cast<std::size_t>(e.kind)];
    for (auto i = table.first[fact * walk<M>::states + at.state]; i != 0; i = table.rows[i].next) {
        auto const& row = table.rows[i];
        if (row.guard != nullptr && !row.guard(at, e)) continue;
        if (row.action != nullptr) row.action(at, e);
        at.state = row.to;
        return {step_kind::moved, at};
    }
    return {table.otherwise[fact], at};
}

}  // namespace detail

/// The one line that names the back-end: `take_walked`, or `take_back` of back.hpp.
template <class M>
inline constexpr auto take_of = &detail::take_walked<M>;

template <class M>
inline constexpr machine machine_of{
    .name = M::name,
    .per = M::per,
    .states = detail::tables<M>::states,
    .rows = detail::tables<M>::rows,
    .facts = detail::tables<M>::facts,
    .tolerated = detail::tables<M>::tolerated,
    .take = take_of<M>,
    .refusal_of = &M::refusal_of,
};

}  // namespace writ::lifecycle
