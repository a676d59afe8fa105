#pragma once
/// From a front-end: the function that steps it, and its table as data. Included by one .cpp a machine.
/// The rows are walked at compile time. back.hpp steps the same front-end by Boost.MSM's own back-end;
/// a test drives both and they agree on every step.

#include <writ/lifecycle/front_end.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/bind.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>

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

/// Texts put together at compile time.
template <std::size_t Size>
struct joined_text {
    std::array<char, Size> chars{};
    std::size_t used{0};

    constexpr void add(std::string_view more)
    {
        for (auto const c : more) chars[used++] = c;
    }
};

template <class T>
struct spelled {
    static constexpr std::string_view text = short_name<T>();
};
template <>
struct spelled<none> {
    static constexpr std::string_view text{};
};
template <class Guard>
struct spelled<unless<Guard>> {
    static constexpr auto joined = [] {
        joined_text<4 + spelled<Guard>::text.size()> out;
        out.add("not ");
        out.add(spelled<Guard>::text);
        return out;
    }();
    static constexpr std::string_view text{joined.chars.data(), joined.used};
};
template <class... Guards>
struct spelled<all<Guards...>> {
    static constexpr auto joined = [] {
        joined_text<(5 + ... + (5 + spelled<Guards>::text.size()))> out;
        ((out.add(out.used == 0 ? "" : " and "), out.add(spelled<Guards>::text)), ...);
        return out;
    }();
    static constexpr std::string_view text{joined.chars.data(), joined.used};
};

template <class M, class State>
constexpr std::string_view state_name()
{
    if constexpr (requires { M::initial_name; })
        if (std::is_same_v<State, typename M::initial_state>) return M::initial_name;
    auto name = short_name<State>();
    if (name.back() == '_') name.remove_suffix(1);   // keeps a C++ keyword apart
    return name;
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
                    state_name<M, typename row::Target>(), spelled<typename row::Guard>::text,
                    spelled<typename row::Action>::text};
    });
    return out;
}

template <class Bar>
using size_of_bar = mp::mp_size<typename Bar::facts>;
/// A bar takes a state of the machine and facts it tolerates.
template <class M>
struct is_bar_of {
    template <class Bar>
    using fn = mp::mp_bool<mp::mp_contains<typename M::states, typename Bar::state>::value &&
                           mp::mp_empty<mp::mp_set_difference<typename Bar::facts, typename M::tolerates>>::value>;
};
template <class M>
constexpr auto walk_bars()
{
    static_assert(mp::mp_all_of_q<typename M::bars, is_bar_of<M>>::value,
                  "a bar takes a state of `states` and facts of `tolerates`");
    using sizes = mp::mp_transform<size_of_bar, typename M::bars>;
    std::array<bar_line, mp::mp_apply<mp::mp_plus, mp::mp_push_front<sizes, mp::mp_size_t<0>>>::value> out{};
    std::size_t i = 0;
    mp::mp_for_each<mp::mp_transform<mp::mp_identity, typename M::bars>>([&](auto identity) {
        using bar = typename decltype(identity)::type;
        for (auto const fact : kinds_of<typename bar::facts>())
            out[i++] = {state_name<M, typename bar::state>(), fact};
    });
    return out;
}

template <class M>
struct tables {
    static constexpr auto states = name_states<M>();
    static constexpr auto rows = walk_rows<M>();
    static constexpr auto facts = kinds_of<facts_of<M>>();
    static constexpr auto tolerated = kinds_of<typename M::tolerates>();
    static constexpr auto barred = walk_bars<M>();
};

/// One part of a guard: the plain guard, by the hash of its name (FNV-1a; an address of its own is no constant
/// to g++ 12 under its sanitizers), and whether it is asked for or excluded.
struct guard_part {
    std::uint64_t name{0};
    bool excluded{false};
};

template <class Guard>
constexpr std::uint64_t hash_of()
{
    std::uint64_t hash = 14'695'981'039'346'656'037U;
    for (auto const c : spelled<Guard>::text) hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
    return hash;
}
using guard_parts = std::array<guard_part, 4>;

constexpr guard_parts listed_parts(std::initializer_list<guard_part> given)
{
    guard_parts out{};
    std::copy(given.begin(), given.end(), out.begin());
    return out;
}

template <class Guard>
struct parts_of {
    static constexpr guard_parts value = listed_parts({{hash_of<Guard>(), false}});
};
template <>
struct parts_of<none> {
    static constexpr guard_parts value = listed_parts({});
};
template <class Guard>
struct parts_of<unless<Guard>> {
    static constexpr guard_parts value = listed_parts({{hash_of<Guard>(), true}});
};
template <class... Guards>
struct parts_of<all<Guards...>> {
    static constexpr guard_parts value = listed_parts({parts_of<Guards>::value[0]...});
};

constexpr bool exclude_each_other(guard_parts const& a, guard_parts const& b)
{
    for (auto const& x : a)
        for (auto const& y : b)
            if (x.name != 0 && x.name == y.name && x.excluded != y.excluded) return true;
    return false;
}

/// No two rows of one state and fact could be taken at once.
template <class M>
constexpr bool rows_are_exclusive()
{
    constexpr auto rows = walk_rows<M>();
    std::array<guard_parts, rows.size()> guards{};
    std::size_t at = 0;
    mp::mp_for_each<mp::mp_transform<mp::mp_identity, rows_of<M>>>([&](auto identity) {
        guards[at++] = parts_of<typename decltype(identity)::type::Guard>::value;
    });
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = i + 1; j < rows.size(); ++j)
            if (rows[i].from == rows[j].from && rows[i].on == rows[j].on &&
                !exclude_each_other(guards[i], guards[j]))
                return false;
    return true;
}

/// Every state can be reached from the initial one by rows.
template <class M>
constexpr bool all_states_are_reached()
{
    constexpr auto states = name_states<M>();
    constexpr auto rows = walk_rows<M>();
    std::array<bool, states.size()> seen{true};
    auto const at = [&](std::string_view name) {
        return static_cast<std::size_t>(std::find(states.begin(), states.end(), name) - states.begin());
    };
    for (std::size_t round = 0; round < states.size(); ++round)
        for (auto const& row : rows)
            if (seen[at(row.from)]) seen[at(row.to)] = true;
    return std::all_of(seen.begin(), seen.end(), [](bool reached) { return reached; });
}

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
    std::array<step_kind, (heard + 1) * states> otherwise{};   ///< where no row takes the fact
    std::array<std::uint8_t, (heard + 1) * states> first{};   ///< row of a fact and a state, counted from 1; 0: none
    std::array<walked_row, mp::mp_size<rows_of<M>>::value + 1> rows{};

    constexpr walk()
    {
        static_assert(rows_are_exclusive<M>(), "two rows of one state and fact need guards that exclude each other");
        static_assert(all_states_are_reached<M>(), "a state cannot be reached");
        for (std::size_t state = 0; state < states; ++state) otherwise[state] = step_kind::indifferent;
        mp::mp_for_each<mp::mp_transform<mp::mp_identity, facts_of<M>>>([&](auto identity) {
            using fact = typename decltype(identity)::type;
            using heard_facts = facts_of<M>;
            constexpr auto at = mp::mp_find<heard_facts, fact>::value + 1;
            place[static_cast<std::size_t>(fact::kind)] = static_cast<std::uint8_t>(at);
            bool const tolerated = mp::mp_contains<typename M::tolerates, fact>::value;
            for (std::size_t state = 0; state < states; ++state)
                otherwise[at * states + state] = tolerated ? step_kind::indifferent : step_kind::refused;
        });
        for (auto const& barred : tables<M>::barred) bar(barred);
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

private:
    constexpr void bar(bar_line const& line)
    {
        auto const& names = tables<M>::states;
        auto const state = std::find(names.begin(), names.end(), line.state) - names.begin();
        auto const fact = place[static_cast<std::size_t>(line.fact)];
        otherwise[fact * states + static_cast<std::size_t>(state)] = step_kind::refused;
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
    return {table.otherwise[fact * walk<M>::states + at.state], at};
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
    .barred = detail::tables<M>::barred,
    .take = take_of<M>,
    .refusal_of = &M::refusal_of,
};

}  // namespace writ::lifecycle
