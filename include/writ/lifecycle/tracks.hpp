#pragma once
// WRIT_HEAVY
/// Where every machine of a case stands: the fold of its journal.

#include <writ/casefile/file_data.hpp>
#include <writ/lifecycle/machine.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace writ {

/// The machines of one person: a debtor's, or those of somebody held for him.
struct person_tracks {
    std::string id;
    bool is_debtor;
    track whereabouts{};
    track hold{};
    track prosecution{};
};

struct settlement_track {
    std::string id;
    track state{};
};

/// A suspension or a stay. Pauses are a set: several can run at once.
struct pause {
    entry const* begun_by;               ///< the fact that began it
    date from;
    std::optional<date> until{};         ///< last day of a stay, as decided
    std::optional<date> ended_on{};      ///< day of the fact that ended it
    bool for_settlement{false};          ///< a settlement is no pause of the stage

    /// Whether the pause still runs on `day`, without asking what the law says of it.
    [[nodiscard]] bool runs_on(date day) const noexcept
    {
        return from <= day && (!until || day <= *until) && (!ended_on || day < *ended_on);
    }
};

struct case_tracks {
    track proceeding{};
    track forum{};
    std::optional<fact_kind> closed_by{};   ///< the fact that closed the case, while it is closed
    std::vector<person_tracks> persons{};
    std::vector<settlement_track> settlements{};
    std::vector<pause> pauses{};

    [[nodiscard]] person_tracks const* person(std::string const& id) const noexcept;
};

/// A fact the lifecycle would not have there.
struct contradiction {
    entry const* fact;
    refusal why;
};

/// The tracks after `journal` (in canonical order), and the facts that had to be set aside on the way.
///
/// Takes  references and roles already checked by `judge`
/// Gives  every fact either moves its machines or is in `aside`; never fails
struct replay_result {
    case_tracks tracks;
    std::vector<contradiction> aside;
};
[[nodiscard]] replay_result replay(file_data const& file, std::span<entry const* const> journal);

/// The first reason why the file cannot be, in canonical order and by precedence of the codes; or none.
[[nodiscard]] std::optional<contradiction> judge(file_data const& file);

}  // namespace writ
