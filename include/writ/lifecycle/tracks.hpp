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

/// The machines of one person: a debtor's, or those of somebody held or banned for him. A machine that
/// remembers nothing beside its state is kept as that one byte.
struct person_tracks {
    std::string id;
    bool is_debtor;
    track hold{};
    std::uint8_t whereabouts{0};
    std::uint8_t consumption{0};
    std::uint8_t listing{0};
    std::uint8_t exit_ban{0};
    std::uint8_t prosecution{0};
};

/// One seal of the queue on an asset, in the order in which the seals were set.
struct seal_track {
    std::string court;           ///< empty: the court of the case
    entry const* begun_by;       ///< the last fact that set it
    track state{};
};

struct asset_tracks {
    std::string id;
    std::vector<seal_track> seals{};
    track realisation{};
};

struct settlement_track {
    std::string id;
    std::uint8_t state{0};
};

/// An objection or application.
struct remedy_track {
    std::string id;              ///< of the entry, or a name made from its fact
    entry const* begun_by;
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
    std::uint8_t forum{0};
    std::optional<fact_kind> closed_by{};   ///< the fact that closed the case, while it is closed
    std::vector<person_tracks> persons{};
    std::vector<asset_tracks> assets{};
    std::vector<settlement_track> settlements{};
    std::vector<remedy_track> remedies{};
    std::vector<pause> pauses{};

    [[nodiscard]] person_tracks const* person(std::string const& id) const noexcept;
    [[nodiscard]] asset_tracks const* asset(std::string const& id) const noexcept;
    [[nodiscard]] remedy_track const* remedy(std::string const& id) const noexcept;
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
/// The final belief is judged: all entries, with all that was retracted and corrected.
[[nodiscard]] std::optional<contradiction> judge(file_data const& file);

}  // namespace writ
