#pragma once
/// Who acted, and who approved.

#include <writ/base/word.hpp>

#include <initializer_list>
#include <string>
#include <vector>

namespace writ {

WRIT_WORDS(actor, officer, judge, bureau, bureau_director, panel, vice_president, president,
           superior_court, high_court, other_court, police, procuratorate, creditor, debtor,
           third_party);

/// A set of actors.
class actors {
public:
    constexpr actors() noexcept = default;
    constexpr actors(actor one) noexcept : bits_(bit(one)) {}
    constexpr actors(std::initializer_list<actor> some) noexcept
    {
        for (auto const one : some) bits_ |= bit(one);
    }

    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
    [[nodiscard]] constexpr bool contains(actor one) const noexcept
    {
        return (bits_ & bit(one)) != 0;
    }
    [[nodiscard]] constexpr bool meets(actors other) const noexcept
    {
        return (bits_ & other.bits_) != 0;
    }
    constexpr void add(actor one) noexcept { bits_ |= bit(one); }

    friend constexpr bool operator==(actors, actors) = default;

private:
    [[nodiscard]] static constexpr std::uint32_t bit(actor one) noexcept
    {
        return std::uint32_t{1} << static_cast<unsigned>(one);
    }

    std::uint32_t bits_{0};
};

/// The names of a set, in the order of the contract.
[[nodiscard]] std::vector<std::string> names_of(actors some);

}  // namespace writ
