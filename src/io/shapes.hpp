#pragma once
/// What readers and the schema both know of the shape of a case file beside the vocabulary.

#include <writ/casefile/title.hpp>

#include <array>
#include <string_view>
#include <vector>

namespace writ {

/// What every entry may carry beside the members of its fact.
inline constexpr std::array<std::string_view, 9> common_names{
    "fact", "on", "at", "id", "recorded", "by", "approved_by", "document", "note"};

/// Whether the title may let a claim of that kind run instead of naming a sum.
[[nodiscard]] constexpr bool may_run(claim_kind kind) noexcept
{
    return kind == claim_kind::general_interest || kind == claim_kind::contract_penalty;
}

[[nodiscard]] constexpr bool is_money(claim_kind kind) noexcept
{
    return kind != claim_kind::delivery && kind != claim_kind::conduct;
}

/// The words of a list, in its order.
[[nodiscard]] inline std::vector<std::string_view> words_in(std::string_view list)
{
    std::vector<std::string_view> out;
    for (std::size_t i = 0; !detail::nth_word(list, i).empty(); ++i) out.push_back(detail::nth_word(list, i));
    return out;
}

}  // namespace writ
