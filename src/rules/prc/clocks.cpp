#include "rules/prc/parts.hpp"
#include "rules/prc/rows.hpp"

#include <writ/law/notation.hpp>
#include <writ/rules/prc.hpp>

#include <string_view>

namespace writ::prc {

namespace {

struct clock_row {
    char const* id;
    char const* kind;
    char const* bearer;
    char const* subject;
    char const* starts;
    char const* length;
    char const* stops;
    char const* missed;
    char const* late;
    char const* more;
    char const* cites;
    char const* confidence;
    char const* en;
    char const* zh;
    char const* note_en;
    char const* note_zh;
};

// data/clocks.csv, made into rows by the build: every period of the law, in the notation of rules.
constexpr clock_row rows[] = {
#include "prc_clocks.inc"
};

struct transition_row {
    char const* id;
    int on;
    char const* mode;
    char const* source;
    char const* confidence;
    char const* en;
    char const* zh;
};

// data/transitions.csv
constexpr transition_row changes[] = {
#include "prc_transitions.inc"
};

/// The table is compiled in and read once: what does not read is a mistake of this library.
template <class T>
T read(clock_row const& row, char const* column, result<T> got)
{
    if (got) return std::move(*got);
    auto no = got.error();
    auto const place = std::string{"clocks.csv: `"} + row.id + "`, " + column + ", column " + std::to_string(no.column);
    fail(no.code, {place + ": " + no.what.en, place + "：" + no.what.zh});
}

void read(clock_row const& row, char const* column, result<void> got)
{
    if (!got) (void)read(row, column, result<int>{got.error()});
}

template <word E>
E word_in(clock_row const& row, char const* column, std::string_view name)
{
    auto const found = word_named<E>(name);
    if (!found)
        fail(refusal_code::unknown_name, {std::string{"clocks.csv: `"} + row.id + "`, " + column,
                                          std::string{"clocks.csv：`"} + row.id + "`，" + column});
    return *found;
}

template <word E>
maybe<E> word_or_none(clock_row const& row, char const* column, std::string_view name)
{
    if (name.empty()) return {};
    return word_in<E>(row, column, name);
}

std::vector<std::string> parted(std::string_view list)
{
    std::vector<std::string> out;
    while (!list.empty()) {
        auto const end = std::min(list.find(' '), list.size());
        out.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return out;
}

bool is_given(char const* text) { return *text != '\0'; }

time_limit clock_of(clock_row const& row)
{
    time_limit out;
    out.kind = word_in<clock_kind>(row, "kind", row.kind);
    out.bearer = word_in<bearer>(row, "bearer", row.bearer);
    out.subject = word_in<clock_subject>(row, "subject", row.subject);
    if (is_given(row.starts)) out.starts = read(row, "starts", parse_origins(row.starts));
    read(row, "length", parse_length(row.length, out));
    if (is_given(row.stops)) out.stops = read(row, "stops", parse_patterns(row.stops));
    out.when_missed = word_or_none<severity>(row, "missed", row.missed);
    out.when_late = word_or_none<severity>(row, "late", row.late);
    read(row, "more", parse_clauses(row.more, out));
    return out;
}

/// What rests on no law that was read can be switched off; a rule of some courts must be switched on.
choice policy_of(rule const& r)
{
    auto const chosen = r.clock->is_local ? policy_rule::not_applied : policy_rule::applied;
    return {.id = r.id,
            .question = {"is this policy applied: " + r.name.en, "是否适用该口径：" + r.name.zh},
            .readings = std::string{word_list(chosen)},
            .chosen = std::string{name_of(chosen)},
            .source = r.id + " (" + std::string{name_of(r.confidence)} + ")"};
}

}  // namespace

void add_clocks(law_parts& parts)
{
    for (auto const& row : rows) {
        rule r{.id = row.id,
               .name = {row.en, row.zh},
               .cites = parted(row.cites),
               .confidence = word_in<confidence>(row, "confidence", row.confidence),
               .clock = clock_of(row),
               .note = {row.note_en, row.note_zh}};
        if (is_policy(r.confidence) || r.clock->is_local) parts.choices.push_back(policy_of(r));
        parts.rules.push_back(std::move(r));
    }
    for (auto const& row : changes)
        parts.transitions.push_back({row.id, day_of(row.on), *word_named<transition_mode>(row.mode), row.source,
                                     *word_named<confidence>(row.confidence), {row.en, row.zh}});
    parts.choices.push_back(
        {.id = rest_days.id,
         .question =
             {"which days carry a last day on: those actually rested, make-up days too, or statutory days alone",
              "期间届满顺延所称法定休假日：实际休假日、含调休上班日，或仅法定节假日"},
         .readings = std::string{word_list(rest_day_rule::actual)},
         .chosen = std::string{name_of(rest_day_rule::actual)},
         .source = "count.calendar-input (M): CPL 85(3), CC 203, HOL 2, 6"});
    // CC 194 is later and of higher rank than EPI 19; that it prevails is a reading (M).
    parts.choices.push_back({.id = limitation_suspension.id,
                             .question = {"how long the limitation runs after an obstacle in its last six months",
                                          "最后六个月内的障碍消除后，申请执行时效如何继续"},
                             .readings = std::string{word_list(suspension_rule::six_months)},
                             .chosen = std::string{name_of(suspension_rule::six_months)},
                             .source = "limitation.suspend (M): CC 194 before EPI 19"});
}

void demand_of(std::vector<rule>& rules, std::string_view id, std::vector<requirement> demands)
{
    for (auto& r : rules)
        if (r.id == id) {
            r.demands = std::move(demands);
            return;
        }
    std::string const name{id};
    fail(refusal_code::unknown_name, {"no clock `" + name + "` to put demands to", "没有期限 `" + name + "`"});
}

}  // namespace writ::prc
