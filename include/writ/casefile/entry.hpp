#pragma once
// WRIT_HEAVY: the generic record is for the library and for tools, not for `writ.hpp`.
/// A journal entry as a generic record: what rules, machines, readers and writers work on, so that
/// none of them needs a type for each fact.

#include <writ/casefile/details.hpp>
#include <writ/casefile/fact.hpp>
#include <writ/casefile/vocabulary.hpp>

#include <cstdint>
#include <initializer_list>
#include <string>
#include <variant>
#include <vector>

namespace writ {

struct entry;

/// The value of one member. A word is held by its number; ids and courts are text; the last holds the
/// one entry that a correction puts in place.
using value = std::variant<std::monostate, bool, std::int64_t, date, moment, money, period, std::string,
                           std::vector<std::string>, std::vector<instalment>, std::vector<entry>>;

struct entry {
    fact_kind kind;
    when on;
    std::vector<value> values{};   ///< in the order of the vocabulary; monostate where absent
    details common{};
    std::size_t source{0};         ///< position in the list it was read from; no part of the fact

    /// When the court's books learned it.
    [[nodiscard]] moment recorded() const
    {
        return common.recorded ? *common.recorded : moment{on.day()};
    }
};

/// The member's value, or null where it was not given.
template <class T>
[[nodiscard]] T const* value_at(entry const& e, std::size_t member) noexcept
{
    return member < e.values.size() ? std::get_if<T>(&e.values[member]) : nullptr;
}

[[nodiscard]] std::string_view name_of(entry const& e) noexcept;

/// What the first given member of that type and one of these names holds; empty where none is given.
[[nodiscard]] std::string id_named(entry const& e, member_type type, std::initializer_list<std::string_view> names);
/// The party a fact is about (`debtor` or `person`), or empty.
[[nodiscard]] std::string party_of(entry const& e);

/// The entry as one line of canonical JSON: the last key of the canonical order, and how files hold it.
[[nodiscard]] std::string canonical_text(entry const& e);

/// `retracted` and `corrected`, which are about the journal and not about the case.
[[nodiscard]] constexpr bool is_bookkeeping(fact_kind kind) noexcept
{
    return kind == fact_kind::retracted || kind == fact_kind::corrected;
}

/// Brings a record to the shape its fact has in the vocabulary: as many values as members, each of the
/// kind its member holds. Fails `wrong_type`, `invalid_value` (a correction by book-keeping).
[[nodiscard]] result<void> conform(entry& e);

/// The canonical order: day, time, order of facts, canonical text.
[[nodiscard]] bool is_canonically_before(entry const& a, entry const& b);
/// Puts a journal into it.
void sort_canonically(std::vector<entry>& journal);

}  // namespace writ
