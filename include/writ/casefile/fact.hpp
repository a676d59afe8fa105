#pragma once
/// The one declaration of a fact. `WRIT_FACT` names the members a struct has; the JSON form, the
/// vocabulary, and the generic record are derived from it, so a member is written down once.

#include <writ/base/id.hpp>
#include <writ/base/maybe.hpp>
#include <writ/base/word.hpp>
#include <writ/casefile/fact_kind.hpp>
#include <writ/civil/moment.hpp>
#include <writ/civil/period.hpp>
#include <writ/money/money.hpp>

#include <concepts>
#include <initializer_list>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// NOLINTBEGIN(cppcoreguidelines-macro-usage)
#define WRIT_PARENS ()
#define WRIT_RESCAN(...) WRIT_RESCAN1(WRIT_RESCAN1(WRIT_RESCAN1(__VA_ARGS__)))
#define WRIT_RESCAN1(...) WRIT_RESCAN2(WRIT_RESCAN2(WRIT_RESCAN2(__VA_ARGS__)))
#define WRIT_RESCAN2(...) __VA_ARGS__
#define WRIT_EACH(fact, first, ...) \
    visit(#first, &fact::first);    \
    __VA_OPT__(WRIT_EACH_NEXT WRIT_PARENS(fact, __VA_ARGS__))
#define WRIT_EACH_NEXT() WRIT_EACH

/// `WRIT_FACT(struct, label in Chinese, members other than `on` in the order of the contract…)`
#define WRIT_FACT(fact, label, ...)                                             \
    static constexpr fact_kind kind = fact_kind::fact;                          \
    static constexpr char const* label_zh = label;                              \
    template <class Visitor>                                                    \
    static constexpr void members([[maybe_unused]] Visitor&& visit)             \
    {                                                                           \
        __VA_OPT__(WRIT_RESCAN(WRIT_EACH(fact, __VA_ARGS__)))                   \
    }                                                                           \
    static_assert(true)
// NOLINTEND(cppcoreguidelines-macro-usage)

namespace writ {

/// A struct declared with WRIT_FACT.
template <class F>
concept is_fact = requires {
    { F::kind } -> std::convertible_to<fact_kind>;
    F::label_zh;
};

namespace detail {

template <class M> struct pointee;
template <class F, class T> struct pointee<T F::*> { using type = T; };

template <class Fact, class T>
consteval std::size_t index_of(T Fact::*wanted)
{
    std::size_t index = 0;
    std::size_t found = static_cast<std::size_t>(-1);
    Fact::members([&](std::string_view, auto pointer) {
        if constexpr (std::is_same_v<decltype(pointer), T Fact::*>)
            if (pointer == wanted) found = index;
        ++index;
    });
    if (found == static_cast<std::size_t>(-1)) throw "the member is not declared in WRIT_FACT";
    return found;
}

template <class M> struct owner;
template <class F, class T> struct owner<T F::*> { using type = F; };

}  // namespace detail

/// The entry's own `id`, where the contract makes it a member of the fact.
struct own_id {
    std::string value;

    own_id(std::string name) : value(std::move(name)) {}
    own_id(char const* name) : value(name) {}
};

/// The entry's own `document`, where the contract makes it a member of the fact.
struct own_document {
    std::string value;

    own_document(std::string number) : value(std::move(number)) {}
    own_document(char const* number) : value(number) {}
};

/// The same where the entry may go without one.
struct own_id_or_none {
    std::string value{};

    own_id_or_none() = default;
    own_id_or_none(std::string name) : value(std::move(name)) {}
    own_id_or_none(char const* name) : value(name) {}
};

/// Whom something went to: a party by its id, or another court by its code.
struct recipient {
    std::string value;

    recipient(std::string name) : value(std::move(name)) {}
    recipient(char const* name) : value(name) {}
};

/// One or several of them.
struct recipients {
    std::vector<std::string> names;

    recipients(std::string one) : names{std::move(one)} {}
    recipients(char const* one) : names{one} {}
    recipients(std::initializer_list<std::string> several) : names(several) {}
};

/// A part of a settlement: so much, no later than that day.
struct instalment {
    date due_on;
    money amount;

    friend bool operator==(instalment const&, instalment const&) = default;
};

}  // namespace writ
