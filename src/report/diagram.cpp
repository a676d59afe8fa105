#include <writ/report/diagram.hpp>

#include "report/guards.hpp"
#include "report/plain.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace writ {

namespace {

std::string_view name_of(subject_kind per) noexcept
{
    switch (per) {
    case subject_kind::the_case: return "case";
    case subject_kind::debtor: return "debtor";
    case subject_kind::person: return "person";
    case subject_kind::asset: return "asset";
    case subject_kind::settlement: return "settlement";
    case subject_kind::application: return "application";
    }
    return "";
}

std::string fact_name(fact_kind fact) { return std::string{name_of(fact)}; }

/// Where a row leads: an internal one stays.
std::string_view target_of(transition const& row) noexcept { return row.to.empty() ? row.from : row.to; }

std::string joined(std::vector<std::string> const& parts, std::string_view between)
{
    std::string out;
    for (auto const& part : parts) {
        if (!out.empty()) out += between;
        out += part;
    }
    return out;
}

struct edge {
    std::string_view from;
    std::string_view to;
    std::vector<std::string> labels;
};

std::string label_of(transition const& row)
{
    auto out = fact_name(row.on);
    if (!row.guard.empty()) out += " [" + std::string{row.guard} + ']';
    if (row.to.empty()) out += " (internal)";
    return out;
}

std::vector<edge> edges_of(machine const& of)
{
    std::vector<edge> out;
    for (auto const from : of.states)
        for (auto const to : of.states) {
            edge e{from, to, {}};
            for (auto const& row : of.rows)
                if (row.from == from && target_of(row) == to) e.labels.push_back(label_of(row));
            if (!e.labels.empty()) out.push_back(std::move(e));
        }
    return out;
}

std::string heading(machine const& of)
{
    return std::string{of.name} + " (one per " + std::string{name_of(of.per)} + ')';
}

/// Mermaid and PlantUML write a state diagram in the same words.
std::string arrows(machine const& of, std::string_view indent, std::string_view between)
{
    std::string out;
    auto const arrow = [&](std::string_view from, std::string_view to) {
        out.append(indent).append(from).append(" --> ").append(to);
    };
    arrow("[*]", of.states.front());
    out += '\n';
    for (auto const& e : edges_of(of)) {
        arrow(e.from, e.to);
        out += " : " + joined(e.labels, between) + '\n';
    }
    return out;
}

std::string mermaid(machine const& of)
{
    return "---\ntitle: " + heading(of) + "\n---\nstateDiagram-v2\n" + arrows(of, "    ", ", ");
}

std::string plantuml(machine const& of)
{
    return "@startuml\ntitle " + heading(of) + "\nhide empty description\n" + arrows(of, "", "\\n") +
           "@enduml\n";
}

std::string quoted(std::string_view s) { return '"' + std::string{s} + '"'; }

std::string dot(machine const& of)
{
    auto out = "digraph " + quoted(of.name) + " {\n    label=" + quoted(heading(of)) +
               ";\n    rankdir=LR;\n    node [shape=box, style=rounded];\n    \"[*]\" [shape=point];\n";
    for (auto const state : of.states) out += "    " + quoted(state) + ";\n";
    out += "    \"[*]\" -> " + quoted(of.states.front()) + ";\n";
    for (auto const& e : edges_of(of))
        out += "    " + quoted(e.from) + " -> " + quoted(e.to) + " [label=" +
               quoted(joined(e.labels, "\\n")) + "];\n";
    return out + "}\n";
}

std::string json_or_null(std::string_view s) { return s.empty() ? "null" : quoted(s); }

std::string json_row(transition const& row)
{
    return "    {\"from\": " + quoted(row.from) + ", \"on\": " + quoted(fact_name(row.on)) +
           ", \"to\": " + json_or_null(row.to) + ", \"guard\": " + json_or_null(row.guard) +
           ", \"action\": " + json_or_null(row.action) + '}';
}

std::string json(machine const& of)
{
    std::vector<std::string> states;
    std::vector<std::string> rows;
    std::vector<std::string> tolerated;
    for (auto const state : of.states) states.push_back(quoted(state));
    for (auto const& row : of.rows) rows.push_back(json_row(row));
    for (auto const fact : of.tolerated) tolerated.push_back(quoted(fact_name(fact)));
    std::vector<std::string> barred;
    for (auto const& line : of.barred)
        barred.push_back("{\"state\": " + quoted(line.state) + ", \"fact\": " + quoted(fact_name(line.fact)) + '}');
    return "{\n  \"machine\": " + quoted(of.name) + ",\n  \"per\": " + quoted(name_of(of.per)) +
           ",\n  \"states\": [" + joined(states, ", ") + "],\n  \"initial\": " +
           quoted(of.states.front()) + ",\n  \"transitions\": [\n" + joined(rows, ",\n") +
           "\n  ],\n  \"tolerates\": [" + joined(tolerated, ", ") + "],\n  \"bars\": [" +
           joined(barred, ", ") + "]\n}\n";
}

std::string cell(machine const& of, std::size_t number, fact_kind fact)
{
    auto const state = of.states[number];
    std::vector<std::string> parts;
    std::vector<std::string_view> guards;
    for (auto const& row : of.rows) {
        if (row.from != state || row.on != fact) continue;
        auto part = std::string{target_of(row)};
        if (!row.guard.empty()) part += " [" + std::string{row.guard} + ']';
        guards.push_back(row.guard);
        parts.push_back(std::move(part));
    }
    std::string const otherwise = of.lets_pass(fact, static_cast<std::uint8_t>(number)) ? "·" : "×";
    if (parts.empty()) return otherwise;
    return joined(parts, ", ") + (report::leave_nothing_over(guards) ? "" : ", else " + otherwise);
}

std::vector<std::string> matrix_row(machine const& of, fact_kind fact)
{
    std::vector<std::string> row{'`' + fact_name(fact) + '`'};
    for (std::size_t i = 0; i < of.states.size(); ++i) row.push_back(cell(of, i, fact));
    return row;
}

std::string padded(std::string const& s, std::size_t width)
{
    return s + std::string(width - report::columns_of(s), ' ');
}

std::string markdown(std::vector<std::vector<std::string>> const& rows)
{
    std::vector<std::size_t> widths(rows.front().size());
    for (auto const& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], report::columns_of(row[i]));
    std::string out;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        std::string rule;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            out += "| " + padded(rows[r][i], widths[i]) + ' ';
            rule += "| " + std::string(widths[i], '-') + ' ';
        }
        out += "|\n";
        if (r == 0) out += rule + "|\n";
    }
    return out;
}

}  // namespace

std::string diagram(machine const& of, diagram_format format)
{
    switch (format) {
    case diagram_format::mermaid: return mermaid(of);
    case diagram_format::dot: return dot(of);
    case diagram_format::plantuml: return plantuml(of);
    case diagram_format::json: return json(of);
    }
    return {};
}

std::string state_event_matrix(machine const& of)
{
    std::vector<std::vector<std::string>> rows{{heading(of)}};
    for (auto const state : of.states) rows.front().push_back('`' + std::string{state} + '`');
    for (auto const fact : of.facts) rows.push_back(matrix_row(of, fact));
    return markdown(rows);
}

}  // namespace writ
