#pragma once
/// Which entries a rule speaks of: a fact, words of its members, who acted, whom it went to, what the
/// entry it names is. A closed vocabulary, so that a rule can be printed, covered and fingerprinted.

#include <writ/base/maybe.hpp>
#include <writ/base/word.hpp>
#include <writ/casefile/actor.hpp>
#include <writ/casefile/fact.hpp>

#include <cstdint>
#include <vector>

namespace writ {

/// Whom a paper or a thing went to, or whose court acted.
WRIT_WORDS(addressee, anyone, party, each_party, creditor, debtor, acquirer, third_party, own_court, other_court);

/// One member must have one of these words, flags or numbers; none listed: it must be on file. An absent
/// flag is false.
struct member_test {
    std::uint8_t member;                       ///< position in the vocabulary
    std::vector<std::int64_t> any_of{};
    bool or_absent{false};                     ///< the test also holds where the member is absent

    friend bool operator==(member_test const&, member_test const&) = default;
};

struct pattern {
    fact_kind fact;
    std::vector<member_test> where{};
    actors by{};                               ///< one of these acted or approved; empty: anybody
    actors not_by{};                           ///< none of these acted or approved
    addressee to{addressee::anyone};           ///< of its recipients, or of the court it names
    addressee from{addressee::anyone};         ///< of the party it names as `from`, `party`
    std::vector<pattern> about{};              ///< the entry it names is like one of these; empty: any
    bool timed{false};                         ///< its hour is on file
    maybe<std::uint8_t> day_in{};              ///< what counts is the day or moment in this member

    /// `on<detained>().with<&detained::urgent>(true)`; several values: any of them
    template <auto Member, class... T>
    [[nodiscard]] pattern with(T... wanted) const
    {
        auto out = *this;
        out.where.push_back({static_cast<std::uint8_t>(detail::index_of(Member)),
                             {static_cast<std::int64_t>(wanted)...}});
        return out;
    }
    [[nodiscard]] pattern done_by(actors some) const
    {
        auto out = *this;
        out.by = some;
        return out;
    }
    [[nodiscard]] pattern sent_to(addressee whom) const
    {
        auto out = *this;
        out.to = whom;
        return out;
    }
    /// What counts is the day or moment in a member: `on<hindered>().day_of<&hindered::to>()`.
    template <auto Member>
    [[nodiscard]] pattern day_of() const
    {
        auto out = *this;
        out.day_in = static_cast<std::uint8_t>(detail::index_of(Member));
        return out;
    }
    /// The entry it names is like `what`: `on<served>().naming(on<objection_decided>())`.
    [[nodiscard]] pattern naming(pattern what) const
    {
        auto out = *this;
        out.about.push_back(static_cast<pattern&&>(what));
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
