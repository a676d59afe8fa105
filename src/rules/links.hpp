#pragma once
/// What an entry is about: the entry it names, the thing, the party. Rules tie a clock to its answer by it.

#include "rules/view.hpp"

#include <string>
#include <vector>

namespace writ {

/// The entry that `e` names (`entry`, `request`, `objection`, `measure`, …), or null.
[[nodiscard]] entry const* named_by(case_view const& view, entry const& e);

/// `e`, the entry it names, the entry that one names, and so on.
[[nodiscard]] std::vector<entry const*> chain_of(case_view const& view, entry const& e);

/// The application, objection or measure that `e` belongs to: an answer, a review or a service leads to what
/// it is about; what opens something of its own is itself.
[[nodiscard]] entry const& root_of(case_view const& view, entry const& e);

/// What a clock of that kind is about, by a fact: an id, or empty for the case.
[[nodiscard]] std::string subject_of(case_view const& view, entry const& e, clock_subject kind);

/// Whether `e` speaks of the thing a clock is about; `root` is the entry of a clock about an entry.
[[nodiscard]] bool is_about(case_view const& view, entry const& e, clock_subject kind, std::string const& subject,
                            entry const* root);

/// Whether `e` speaks of the same thing as `other`, as far as both say.
[[nodiscard]] bool is_linked(case_view const& view, entry const& e, entry const& other);

/// What counts of an entry that fits the pattern: its own day, or the one in a member; none where it is not
/// on file.
[[nodiscard]] std::optional<when> day_of(pattern const& p, entry const& e);
/// The day of the first of the patterns that the entry fits.
[[nodiscard]] std::optional<when> day_of(case_view const& view, std::vector<pattern> const& any, entry const& e);

/// Days on which a clock of that kind stands still, united; an open pause runs to the day asked about.
[[nodiscard]] std::vector<day_span> frozen_days(case_view const& view, time_limit const& clock,
                                                std::string const& subject);

/// The parties on whom a paper for each party is served.
[[nodiscard]] std::vector<std::string> parties_of(case_view const& view);
/// Whom a paper went to, as ids and codes of courts.
[[nodiscard]] std::vector<std::string> recipients_of(entry const& e);

}  // namespace writ
