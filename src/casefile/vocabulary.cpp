#include <writ/casefile/record.hpp>
#include <writ/casefile/vocabulary.hpp>

#include "casefile/fact_list.hpp"

#include <boost/mp11/algorithm.hpp>

#include <algorithm>
#include <array>

namespace writ {

namespace {

/// `kind_` and `protected_` keep C++ keywords and names apart; the contract has no underscore there.
constexpr std::string_view spelled(std::string_view member)
{
    if (member.back() == '_') member.remove_suffix(1);
    return member;
}

template <class T>
constexpr std::string_view words_of()
{
    if constexpr (word<T>) return word_list(T{});
    else return {};
}

template <class Fact>
constexpr std::size_t member_count()
{
    std::size_t count = 0;
    Fact::members([&](auto, auto) { ++count; });
    return count;
}

template <class Fact>
constexpr auto describe_members()
{
    std::array<member_description, member_count<Fact>()> out{};
    std::size_t index = 0;
    Fact::members([&](std::string_view name, auto pointer) {
        using declared = typename detail::pointee<decltype(pointer)>::type;
        using bare = detail::unwrapped<declared>;
        using held = typename bare::type;
        out[index++] = {spelled(name), detail::member_traits<held>::type, bare::mandatory,
                        words_of<held>()};
    });
    return out;
}

template <class Fact>
constexpr auto members_of = describe_members<Fact>();

constexpr auto describe_all()
{
    std::array<fact_description, fact_count> out{};
    std::size_t index = 0;
    boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, detail::fact_list>>(
        [&](auto identity) {
            using fact = typename decltype(identity)::type;
            out[index++] = {fact::kind, name_of(fact::kind), fact::label_zh, members_of<fact>};
        });
    return out;
}

constexpr auto all_facts = describe_all();

constexpr bool are_in_order()
{
    for (std::size_t i = 0; i < all_facts.size(); ++i)
        if (static_cast<std::size_t>(all_facts[i].kind) != i) return false;
    return true;
}
static_assert(are_in_order(), "fact_list and fact_kind list the facts in different orders");

}  // namespace

std::span<fact_description const> vocabulary() noexcept { return all_facts; }

std::optional<fact_kind> fact_named(std::string_view name) noexcept
{
    for (auto const& fact : all_facts)
        if (fact.name == name) return fact.kind;
    return std::nullopt;
}

std::optional<std::size_t> member_named(fact_description const& fact, std::string_view name) noexcept
{
    for (std::size_t i = 0; i < fact.members.size(); ++i)
        if (fact.members[i].name == name) return i;
    return std::nullopt;
}

std::string_view name_of(entry const& e) noexcept { return describe(e.kind).name; }

}  // namespace writ
