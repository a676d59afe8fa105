#pragma once
/// Which entries a rule speaks of: a fact, words of its members, who acted. A closed vocabulary, so
/// that a rule can be printed, covered and fingerprinted.

#include <writ/casefile/actor.hpp>
#include <writ/casefile/fact.hpp>

#include <cstdint>
#include <vector>

namespace writ {

/// One member must have a word, flag or number; a flag that is absent is false.
struct member_test {
    std::uint8_t member;    ///< position in the vocabulary
    std::int64_t wanted;
};

struct pattern {
    fact_kind fact;
    std::vector<member_test> where{};
    actors by{};                        ///< one of these acted or approved; empty: anybody

    /// `on<detained>().with<&detained::urgent>(true)`
    template <auto Member, class T>
    [[nodiscard]] pattern with(T wanted) const
    {
        auto out = *this;
        out.where.push_back({static_cast<std::uint8_t>(detail::index_of(Member)),
                             static_cast<std::int64_t>(wanted)});
        return out;
    }
    [[nodiscard]] pattern done_by(actors some) const
    {
        auto out = *this;
        out.by = some;
        return out;
    }
};

/// The entries of a fact.
template <is_fact Fact>
[[nodiscard]] pattern on()
{
    return {.fact = Fact::kind};
}

}  // namespace writ
