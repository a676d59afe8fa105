#pragma once
/// The facts as data: names, members, words. Derived from the declarations in facts/.

#include <writ/casefile/fact_kind.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace writ {

/// What a member holds.
enum class member_type : std::uint8_t {
    flag, count, word, day, moment, money, period, text,
    party, asset, claim, entry, settlement, court, own_id, own_document,
    recipient, recipients, texts, entries, instalments, whole_entry,
};

/// Kept with what every entry may carry, not among the values.
[[nodiscard]] constexpr bool is_common(member_type type) noexcept
{
    return type == member_type::own_id || type == member_type::own_document;
}

struct member_description {
    std::string_view name;
    member_type type;
    bool mandatory;
    std::string_view words;   ///< comma-separated list, for `word`
};

/// Whether the member may be left out where the file has one debtor only (contract §2).
[[nodiscard]] constexpr bool is_implied(member_description const& member) noexcept
{
    return member.type == member_type::party && !member.mandatory &&
           (member.name == "debtor" || member.name == "person" || member.name == "from");
}

struct fact_description {
    fact_kind kind;
    std::string_view name;
    std::string_view label_zh;
    std::span<member_description const> members;
};

/// All facts in the order of the contract.
[[nodiscard]] std::span<fact_description const> vocabulary() noexcept;

[[nodiscard]] inline fact_description const& describe(fact_kind kind) noexcept
{
    return vocabulary()[static_cast<std::size_t>(kind)];
}

[[nodiscard]] std::optional<fact_kind> fact_named(std::string_view name) noexcept;

/// The position of a member, or none.
[[nodiscard]] std::optional<std::size_t> member_named(fact_description const& fact,
                                                      std::string_view name) noexcept;

}  // namespace writ
