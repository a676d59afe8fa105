#pragma once
/// Words: closed lists of names, written once and read by JSON, the schema and the documentation.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

/// Declares a closed list. A trailing underscore keeps a C++ keyword apart and is not part of the word.
#define WRIT_WORDS(name, ...)                                                        \
    enum class name : std::uint8_t { __VA_ARGS__ };                                  \
    [[nodiscard]] constexpr std::string_view word_list(name) noexcept { return #__VA_ARGS__; } \
    static_assert(true)

namespace writ {

namespace detail {

/// The `index`-th name of `a, b_, c`, or empty past the end.
constexpr std::string_view nth_word(std::string_view list, std::size_t index) noexcept
{
    for (; index > 0; --index) {
        auto const comma = list.find(',');
        if (comma == std::string_view::npos) return {};
        list.remove_prefix(comma + 2);
    }
    auto word = list.substr(0, list.find(','));
    if (!word.empty() && word.back() == '_') word.remove_suffix(1);
    return word;
}

}  // namespace detail

template <class E>
concept word = std::is_enum_v<E> && requires(E e) { word_list(e); };

/// The word as the contract spells it.
template <word E>
[[nodiscard]] constexpr std::string_view name_of(E e) noexcept
{
    return detail::nth_word(word_list(e), static_cast<std::size_t>(e));
}

/// The enumerator of a word, or none.
template <word E>
[[nodiscard]] constexpr std::optional<E> word_named(std::string_view name) noexcept
{
    for (std::size_t i = 0;; ++i) {
        auto const candidate = detail::nth_word(word_list(E{}), i);
        if (candidate.empty()) return std::nullopt;
        if (candidate == name) return static_cast<E>(i);
    }
}

}  // namespace writ
