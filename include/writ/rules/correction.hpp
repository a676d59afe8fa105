#pragma once
/// What the books learned between two moments, and what that changes in the answer about one day.

#include <writ/rules/assess.hpp>

#include <optional>
#include <string>
#include <vector>

namespace writ {

/// How an entry came onto the books.
WRIT_WORDS(learned_by, booked, retraction, correction);

/// One entry recorded after the first moment and by the second.
struct learned {
    learned_by how;
    std::string entry;          ///< its id or position
    std::string about{};        ///< the entry taken back or put right; empty for a new one
    when on;                    ///< when it happened: for a correction, what now stands
    moment recorded;
    text what;                  ///< the fact as people call it
};

/// What became of a deadline. `moved` is a new last day; `turned` the same day with another outcome.
WRIT_WORDS(deadline_effect, appeared, gone, moved, turned);

struct deadline_change {
    deadline_effect effect;
    std::string id;
    std::string subject;
    std::optional<when> due_before{};
    std::optional<when> due_after{};
    maybe<deadline_status> status_before{};
    maybe<deadline_status> status_after{};
};

/// What became of an act that nobody touched: it now came too early, too late, in time after all, or has
/// nothing left to stand on.
WRIT_WORDS(act_effect, early, late, in_time, void_);

struct act_change {
    act_effect effect;
    std::string rule;           ///< the rule by which it is so; empty for `void`
    std::string subject;
    date on;                    ///< the day of the act
    text why;
};

/// The answer before and after, and the difference between them.
struct correction_record {
    assessment before;
    assessment after;
    std::vector<learned> entries{};
    std::vector<deadline_change> deadlines{};
    std::vector<act_change> acts{};
    std::vector<finding> found{};     ///< only after
    std::vector<finding> cleared{};   ///< only before

    [[nodiscard]] bool changes_nothing() const noexcept;
};

/// The correction record of a day: believed at `before`, and believed at `after`.
///
/// Takes  two moments of the books' time, the earlier first
/// Gives  entries by the moment they were recorded; changes in the order of the assessment
/// Fails  as `try_assess` at either moment; `invalid_value` where `after` is before `before`
/// See    docs/two-times.md
[[nodiscard]] result<correction_record> try_what_changed(case_file const& file, law const& law, date day,
                                                         moment before, moment after);

/// `try_what_changed(…).value()`.
[[nodiscard]] correction_record what_changed(case_file const& file, law const& law, date day, moment before,
                                             moment after);

}  // namespace writ
