#pragma once
/// The story of a case: what happened, stage by stage, and what follows on the day asked about.

#include <writ/lifecycle/case_file.hpp>
#include <writ/rules/assessment.hpp>

#include <string>

namespace writ {

/// The parties, the title and its claims; the journal in canonical order, with a line wherever the
/// stage changed, by a fact or by lapse of time; then deadlines, money and findings at `at`.
///
/// Takes  `at`: facts after `at.day`, or recorded after `at.known_at`, are left out throughout
/// Gives  plain text as `to_text` does; notes stand under their entry, assumptions marked as such
/// Fails  as `try_assess` does for `at`; a day on the way that the law does not cover shows no stage
[[nodiscard]] result<std::string> try_story(case_file const& file, law const& law, as_of at,
                                            language lang);

/// `try_story(file, law, at, lang).value()`.
[[nodiscard]] std::string story(case_file const& file, law const& law, as_of at, language lang);

}  // namespace writ
