#pragma once
/// What an assessment sees: the facts known, the tracks they leave, and how rules look at both.

#include <writ/casefile/record.hpp>
#include <writ/law/rule.hpp>
#include <writ/lifecycle/belief.hpp>
#include <writ/rules/assessment.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace writ {

struct case_view {
    file_data const& file;
    law const& rules_of;
    as_of at;
    belief held;                         ///< what the books held at `at.known_at`, of any day
    std::vector<entry const*> journal;   ///< seen and standing, in canonical order
    case_tracks tracks;
    std::vector<contradiction> aside;    ///< seen, but what they follow is not known yet
    court_calendar calendar;             ///< of the law, as known at `at.known_at`
    rest_day_rule rests;                 ///< what a last day is carried over
    std::vector<entry const*> by_kind{}; ///< the journal, sorted by fact
    std::vector<entry const*> by_id{};   ///< the entries with an id, sorted by it

    /// The entries of one fact, in canonical order.
    [[nodiscard]] std::span<entry const* const> of(fact_kind kind) const noexcept;
    /// The entry of an id, or null.
    [[nodiscard]] entry const* named(std::string_view id) const noexcept;
};

/// The facts up to `at.day` that were recorded by `at.known_at`.
[[nodiscard]] case_view look(file_data const& file, law const& rules_of, as_of at);

/// The id of an entry, else its position in the canonical order of the file.
[[nodiscard]] std::string entry_name(file_data const& file, entry const& e);

[[nodiscard]] bool matches(case_view const& view, pattern const& p, entry const& e);
[[nodiscard]] bool matches(case_view const& view, std::vector<pattern> const& any, entry const& e);

/// A fact as people call it.
[[nodiscard]] text label_of(fact_kind kind);

}  // namespace writ
