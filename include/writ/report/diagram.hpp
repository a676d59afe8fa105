#pragma once
/// Pictures of the lifecycle machines, read from the machines' own tables.

#include <writ/base/word.hpp>
#include <writ/lifecycle/machine.hpp>

#include <string>

namespace writ {

WRIT_WORDS(diagram_format, mermaid, dot, plantuml, json);

/// The machine in a language of diagrams, or as data.
///
/// Gives  states with the initial one marked; one edge for each pair of states, bearing its facts and
///        guards as `fact [guard]`, in the order of the states and then of the table.
///        `json`: every transition with guard and action, and the facts tolerated where no row takes them
/// See    `writ diagram`
[[nodiscard]] std::string diagram(machine const& of, diagram_format format);

/// What each fact does in each state, as a Markdown table that is aligned for plain reading too.
///
/// Gives  in each cell the next state, its guard in brackets and what holds where the guard fails;
///        `·` where the fact may stand and changes nothing, `×` where it is refused
[[nodiscard]] std::string state_event_matrix(machine const& of);

}  // namespace writ
