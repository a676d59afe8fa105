#pragma once
/// What an assessment sees: the facts known, the tracks they leave, and how rules look at both.

#include <writ/casefile/record.hpp>
#include <writ/law/rule.hpp>
#include <writ/lifecycle/belief.hpp>
#include <writ/rules/assessment.hpp>

#include <string>
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
};

/// The facts up to `at.day` that were recorded by `at.known_at`.
[[nodiscard]] case_view look(file_data const& file, law const& rules_of, as_of at);

/// The id of an entry, else its position in the canonical order of the file.
[[nodiscard]] std::string entry_name(file_data const& file, entry const& e);

[[nodiscard]] bool matches(pattern const& p, entry const& e) noexcept;
[[nodiscard]] bool matches(std::vector<pattern> const& any, entry const& e) noexcept;

/// Whose clock or act it is: a party's id, a settlement's id, or empty for the case.
[[nodiscard]] std::string subject_of(entry const& e, clock_subject kind);

/// Days on which clocks of that kind stand still, united; an open pause runs to the day asked about.
[[nodiscard]] std::vector<day_span> deducted_days(case_view const& view, deduction which);

/// A fact as people call it.
[[nodiscard]] text label_of(fact_kind kind);

}  // namespace writ
