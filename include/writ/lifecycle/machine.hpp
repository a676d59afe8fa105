#pragma once
/// A lifecycle machine as data: what the diagrams, the matrix and the refusals are read from.
/// The transitions themselves are written once, as a Boost.MSM front-end in machines/.

#include <writ/base/refusal.hpp>
#include <writ/casefile/fact_kind.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace writ {

struct entry;

/// What there is one machine for.
enum class subject_kind : std::uint8_t { the_case, debtor, person, settlement };

/// The state of one machine of one subject, as it is kept: four bytes, moved as one word.
struct alignas(4) track {
    std::uint8_t state{0};    ///< number of the state in the machine's list; 0 is initial
    std::uint8_t flags{0};    ///< what the machine's guards remember
    std::uint16_t until{0};   ///< a day the guards remember, in days since 1980-01-01

    friend bool operator==(track, track) = default;
};

/// One row of a machine's table.
struct transition {
    std::string_view from;
    fact_kind on;
    std::string_view to;      ///< empty: the state stays
    std::string_view guard;   ///< empty: always
    std::string_view action;  ///< empty: none
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

    step (*take)(track before, entry const& e);
    refusal_code (*refusal_of)(fact_kind refused, std::uint8_t state);

    [[nodiscard]] bool hears(fact_kind fact) const noexcept;
    [[nodiscard]] std::string_view state_name(track t) const noexcept { return states[t.state]; }
};

/// All machines, in the order of the design.
[[nodiscard]] std::span<machine const* const> machines() noexcept;
/// The machine of a name, or null.
[[nodiscard]] machine const* machine_named(std::string_view name) noexcept;

[[nodiscard]] machine const& proceeding_machine() noexcept;
[[nodiscard]] machine const& forum_machine() noexcept;
[[nodiscard]] machine const& whereabouts_machine() noexcept;
[[nodiscard]] machine const& hold_machine() noexcept;
[[nodiscard]] machine const& prosecution_machine() noexcept;
[[nodiscard]] machine const& settlement_machine() noexcept;

}  // namespace writ
