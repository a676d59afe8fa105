#pragma once
/// An optional small value. `std::optional` costs a user's translation unit 0.3 MB of compiler memory
/// for each type it is made for, and facts have some thirty such types; this costs a fifth.

#include <type_traits>
#include <utility>

namespace writ {

template <class T>
class maybe {
public:
    constexpr maybe() = default;
    constexpr maybe(T given) : value_(std::move(given)), given_(true) {}
    /// From what T is made of, e.g. a maybe<std::string> from "text".
    template <class U>
        requires std::is_convertible_v<U, T>
    constexpr maybe(U&& given) : value_(std::forward<U>(given)), given_(true)
    {
    }

    [[nodiscard]] constexpr bool has_value() const noexcept { return given_; }
    constexpr explicit operator bool() const noexcept { return given_; }
    [[nodiscard]] constexpr T const& operator*() const noexcept { return value_; }

private:
    T value_{};
    bool given_{false};
};

}  // namespace writ
