#pragma once
/// Distinct names for distinct things: a party's id is not a claim's.

#include <compare>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace writ {

template <class Tag>
struct id {
    std::string value{};

    id() = default;
    id(std::string name) : value(std::move(name)) {}
    id(char const* name) : value(name) {}

    [[nodiscard]] bool empty() const noexcept { return value.empty(); }
    friend bool operator==(id const&, id const&) = default;
    friend std::strong_ordering operator<=>(id const& a, id const& b) noexcept
    {
        return a.value.compare(b.value) <=> 0;
    }
};

/// Names a party. Left empty where the case has only one party that can be meant.
using party_id = id<struct party_tag>;
/// Names an asset by the id its `asset_found` gave it.
using asset_id = id<struct asset_tag>;
/// Names a claim of the title.
using claim_id = id<struct claim_tag>;
/// Names a journal entry by its `id`.
using entry_id = id<struct entry_tag>;
/// Names a settlement by the id its `settlement_reached` gave it.
using settlement_id = id<struct settlement_tag>;
/// A court by its code, e.g. 鲁0402.
using court_id = id<struct court_tag>;

/// A mandatory member of a type that has a default: leaving it out does not compile.
template <class T>
struct required {
    T value;

    required() = delete;
    template <class U>
        requires std::is_constructible_v<T, U>
    required(U&& given) : value(std::forward<U>(given))
    {
    }

    friend bool operator==(required const&, required const&) = default;
};

}  // namespace writ
