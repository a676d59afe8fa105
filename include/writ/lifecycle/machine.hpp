#pragma once
/// A lifecycle machine as data: what the diagrams, the matrix and the refusals are read from.
/// The transitions themselves are written once, as a Boost.MSM front-end in machines/.

#include <writ/base/refusal.hpp>
#include <writ/casefile/fact_kind.hpp>
#include <writ/civil/date.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>

namespace writ {

struct entry;

/// What there is one machine for.
enum class subject_kind : std::uint8_t { the_case, debtor, person, asset, settlement, application };

/// The state of one machine of one subject, as it is kept: four bytes, moved as one word.
struct alignas(4) track {
    std::uint8_t state{0};    ///< number of the state in the machine's list; 0 is initial
    std::uint8_t flags{0};    ///< what the machine's guards remember
    std::uint16_t until{0};   ///< a day the guards remember, in days since 1980-01-01

    friend bool operator==(track, track) = default;
};

/// How a track keeps a day.
inline std::uint16_t day_number(date day)
{
    constexpr date epoch{1980, 1, 1};
    return static_cast<std::uint16_t>(std::clamp((day - epoch).count, 0, 0xffff));
}
/// As a day no fact can pass: what has no end on file ends by a fact only.
inline constexpr std::uint16_t no_day = 0xffff;

/// One row of a machine's table.
struct transition {
    std::string_view from;
    fact_kind on;
    std::string_view to;      ///< empty: the state stays
    std::string_view guard;   ///< empty: always
    std::string_view action;  ///< empty: none
};

/// A fact that may come anywhere but in that state.
struct bar_line {
    std::string_view state;
    fact_kind fact;
};

/// What a fact did to a machine. A whole word: with a byte here the track lies at an odd place in a `step`,
/// comes back through memory in pieces, and steps on a million cases wait for each other.
enum class step_kind : std::uint32_t {
    moved,       ///< a row was taken
    indifferent, ///< no row, and the fact may stand here all the same
    refused,     ///< no row: the fact contradicts the state
};

struct step {
    step_kind kind;
    track after;
};

/// A machine: its table, and the function that takes one step of it.
struct machine {
    std::string_view name;
    subject_kind per;
    std::span<std::string_view const> states;
    std::span<transition const> rows;
    std::span<fact_kind const> facts;       ///< the facts it hears, each once
    std::span<fact_kind const> tolerated;   ///< facts that may come where no row takes them
    std::span<bar_line const> barred{};     ///< except in these states

    step (*take)(track before, entry const& e);
    refusal_code (*refusal_of)(fact_kind refused, std::uint8_t state);

    [[nodiscard]] bool hears(fact_kind fact) const noexcept;
    /// Whether the fact may come in the state although no row takes it.
    [[nodiscard]] bool lets_pass(fact_kind fact, std::uint8_t state) const noexcept;
    [[nodiscard]] std::string_view state_name(std::uint8_t number) const noexcept { return states[number]; }
    [[nodiscard]] std::string_view state_name(track t) const noexcept { return state_name(t.state); }
};

/// All machines, in the order of the design.
[[nodiscard]] std::span<machine const* const> machines() noexcept;
/// The machine of a name, or null.
[[nodiscard]] machine const* machine_named(std::string_view name) noexcept;

[[nodiscard]] machine const& proceeding_machine() noexcept;
[[nodiscard]] machine const& forum_machine() noexcept;
[[nodiscard]] machine const& whereabouts_machine() noexcept;
[[nodiscard]] machine const& hold_machine() noexcept;
[[nodiscard]] machine const& consumption_machine() noexcept;
[[nodiscard]] machine const& listing_machine() noexcept;
[[nodiscard]] machine const& exit_ban_machine() noexcept;
[[nodiscard]] machine const& prosecution_machine() noexcept;
[[nodiscard]] machine const& seal_machine() noexcept;
[[nodiscard]] machine const& realisation_machine() noexcept;
[[nodiscard]] machine const& settlement_machine() noexcept;
[[nodiscard]] machine const& remedy_machine() noexcept;

}  // namespace writ
