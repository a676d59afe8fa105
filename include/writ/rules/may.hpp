#pragma once
/// May something be done: asked of the file and the law as they are, answered by trying it on a copy.

#include <writ/casefile/actor.hpp>
#include <writ/casefile/details.hpp>
#include <writ/casefile/fact.hpp>
#include <writ/lifecycle/case_file.hpp>
#include <writ/rules/assessment.hpp>

#include <optional>
#include <string>
#include <vector>

namespace writ {

/// What the answer is, best first.
WRIT_WORDS(may_verdict,
           lawful,           // it would be recorded, and the law has nothing against it
           needs_approval,   // only an approval is missing
           unlawful,         // it would be recorded, and it would be a breach
           impossible);      // the lifecycle refuses it: it contradicts what is on file

/// A finding that recording the fact would add.
struct may_reason {
    finding found;
    /// Whether the law forbids the act for it. What does not forbid asks for attention: a gap, a warning, a
    /// question left to a person, or that what must still be done is done too late.
    bool forbids;
};

/// Whether a fact would be possible and lawful on its day.
struct may_answer {
    fact_kind fact;
    std::string subject;                      ///< `case`, or the party it is about
    date on;
    may_verdict verdict{may_verdict::lawful};
    std::vector<actors> approvers{};          ///< the approvals missing, each by one of these
    std::optional<refusal> contradiction{};   ///< where it is impossible
    std::vector<may_reason> reasons{};        ///< in the order of the findings

    /// The articles behind the reasons, or behind the approval.
    [[nodiscard]] std::vector<std::string> basis() const;
};

/// Would this be possible and lawful?
///
/// Takes  `fact`: with its day; the file and the law as they are on that day
/// Gives  the difference between the findings of that day with the fact and without it
/// Fails  `missing`, `wrong_type`, `invalid_value`, `duplicate` where it is no proper entry of the file;
///        then as `try_assess`
/// See    docs/formats/may.md
[[nodiscard]] result<may_answer> try_may(case_file const& file, law const& law, entry const& fact);

/// `try_may(…).value()` for a fact as a user writes it.
template <is_fact Fact>
[[nodiscard]] may_answer may(case_file const& file, law const& law, Fact const& fact,
                             details const& common = {});

}  // namespace writ
