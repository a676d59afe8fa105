#include <writ/io/law_json.hpp>

#include <writ/casefile/vocabulary.hpp>
#include <writ/law/notation.hpp>
#include <writ/law/parts.hpp>

#include "io/names.hpp"
#include "io/shapes.hpp"
#include "io/writer.hpp"

#include <algorithm>

namespace writ {

namespace {

using json::writer;

void write_both(writer& out, std::string_view name, text const& both)
{
    out.name(name).open_object().member("en", both.en).member("zh", both.zh).close_object();
}

void write_severity(writer& out, std::string_view name, maybe<severity> given)
{
    if (given) out.member(name, name_of(*given));
}

void write_clock(writer& out, time_limit const& clock)
{
    out.name("clock").open_object().member("kind", name_of(clock.kind)).member("bearer", name_of(clock.bearer));
    out.member("subject", name_of(clock.subject)).member_if("starts", to_text(clock.starts));
    out.member("length", length_text(clock)).member_if("stops", to_text(clock.stops));
    out.member_if("more", clauses_text(clock));
    write_severity(out, "when_missed", clock.when_missed);
    write_severity(out, "when_late", clock.when_late);
    out.close_object();
}

void write_demand(writer& out, requirement const& one)
{
    out.open_object().member("acts", to_text(one.acts)).member("demand", name_of(one.what));
    if (one.what == demand::approved_by) out.name("who").texts(names_of(one.who));
    if (one.needed) out.member("needed", to_text(*one.needed));
    if (one.member) out.member("member", describe(one.acts.front().fact).members[*one.member].name);
    if (one.what == demand::at_most) out.name("limit").number(one.limit);
    if (one.only_after) out.member("only_after", to_text(*one.only_after));
    out.member("severity", name_of(one.severity));
    write_both(out, "says", one.says);
    out.close_object();
}

void write(writer& out, rule const& one)
{
    out.open_object().member("id", one.id);
    write_both(out, "name", one.name);
    out.name("cites").texts(one.cites).member("confidence", name_of(one.confidence));
    if (one.clock) write_clock(out, *one.clock);
    if (!one.demands.empty()) {
        out.name("demands").open_list();
        for (auto const& demanded : one.demands) write_demand(out, demanded);
        out.close_list();
    }
    if (!one.note.en.empty()) write_both(out, "note", one.note);
    out.close_object();
}

template <class T, class Value>
void write_number(writer& out, named_timeline<T> const& one, Value write_value)
{
    out.open_object().member("id", one.id);
    write_both(out, "name", one.name);
    out.name("values").open_list();
    for (auto const& v : one.values.values) {
        out.open_object().member("from", to_string(v.from)).name("value");
        write_value(v.value);
        out.member("source", v.source).close_object();
    }
    out.close_list().close_object();
}

void write(writer& out, named_timeline<rate> const& one)
{
    write_number(out, one, [&](rate const& value) { out.text(to_string(value)); });
}

void write(writer& out, named_timeline<std::vector<bracket>> const& one)
{
    write_number(out, one, [&](std::vector<bracket> const& rows) {
        out.open_list();
        for (auto const& row : rows) {
            out.open_object().member("over", to_string(row.over));
            if (row.parts != 0) out.member("share", std::to_string(row.parts) + '/' + std::to_string(row.of));
            if (row.flat != money::zero()) out.member("flat", to_string(row.flat));
            out.close_object();
        }
        out.close_list();
    });
}

void write(writer& out, named_timeline<fine_range> const& one)
{
    write_number(out, one, [&](fine_range const& range) {
        out.open_object().member("person_most", to_string(range.person_most));
        out.member("unit_least", to_string(range.unit_least)).member("unit_most", to_string(range.unit_most));
        out.close_object();
    });
}

void write(writer& out, published_rate const& one)
{
    out.open_object().member("id", one.id);
    write_both(out, "name", one.name);
    out.name("values").open_list();
    for (auto const& v : one.values.values)
        out.open_object().member("from", to_string(v.from)).member("value", decimal(v.value)).close_object();
    out.close_list().member("known_until", to_string(one.known_until)).name("is_ended").flag(one.is_ended);
    out.member("source", one.source).close_object();
}

void write(writer& out, choice const& one)
{
    out.open_object().member("id", one.id);
    write_both(out, "question", one.question);
    std::vector<std::string> readings;
    for (auto const word : words_in(one.readings)) readings.emplace_back(word);
    out.name("readings").texts(readings).member("chosen", one.chosen).member("source", one.source).close_object();
}

void write(writer& out, instrument const& one)
{
    out.open_object().member("id", one.code);
    write_both(out, "title", one.title);
    out.member_if("number", one.number);
    if (one.in_force) out.member("in_force", to_string(*one.in_force));
    if (one.until) out.member("until", to_string(*one.until));
    if (!one.editions.empty()) {
        out.name("editions").open_list();
        for (auto const& e : one.editions)
            out.open_object().member("edition", e.name).member("from", to_string(e.from)).close_object();
        out.close_list();
    }
    out.member("confidence", name_of(one.confidence)).member_if("note", one.note).close_object();
}

void write(writer& out, law_change const& one)
{
    out.open_object().member("id", one.id).member("on", to_string(one.on)).member("running", name_of(one.mode));
    out.member("source", one.source).member("confidence", name_of(one.confidence));
    write_both(out, "says", one.says);
    out.close_object();
}

void write(writer& out, article_alias const& one)
{
    out.open_object()
        .member("article", one.cite)
        .member("until", to_string(one.until))
        .member("then", one.then)
        .close_object();
}

template <class List>
void write_all(writer& out, List const& list)
{
    for (auto const& one : list) write(out, one);
}

template <class List>
void write_list(writer& out, std::string_view name, List const& list)
{
    out.name(name).open_list();
    write_all(out, list);
    out.close_list();
}

/// The parts of a law that bear the id; none where nothing does.
law_parts only(law const& of, std::string_view id)
{
    auto const& all = of.parts();
    law_parts out{.name = all.name, .calendar = all.calendar};
    auto const copy = [id](auto const& from, auto& to) {
        std::copy_if(from.begin(), from.end(), std::back_inserter(to), [id](auto const& one) { return one.id == id; });
    };
    copy(all.rules, out.rules);
    copy(all.rates, out.rates);
    copy(all.fees, out.fees);
    copy(all.fines, out.fines);
    copy(all.published, out.published);
    copy(all.choices, out.choices);
    copy(all.transitions, out.transitions);
    std::copy_if(all.instruments.begin(), all.instruments.end(), std::back_inserter(out.instruments),
                 [id](auto const& one) { return one.code == id; });
    return out;
}

std::string written(law const& of, law_parts const& parts)
{
    writer out;
    out.open_object().member("schema", "writ/law-catalogue/1").member("name", of.parts().name);
    out.member("fingerprint", fingerprint(of));
    out.name("calendar").open_object().member("version", of.calendar().version());
    out.member("from", to_string(of.calendar().first_day()))
        .member("until", to_string(of.calendar().last_day()))
        .close_object();
    write_list(out, "rules", parts.rules);
    out.name("numbers").open_list();
    write_all(out, parts.rates);
    write_all(out, parts.fees);
    write_all(out, parts.fines);
    out.close_list();
    write_list(out, "published_rates", parts.published);
    write_list(out, "options", parts.choices);
    write_list(out, "instruments", parts.instruments);
    write_list(out, "changes", parts.transitions);
    write_list(out, "older_numbers", parts.aliases);
    out.close_object();
    return out.take() + '\n';
}

}  // namespace

std::string write_law(law const& of) { return written(of, of.parts()); }

result<std::string> write_law(law const& of, std::string_view id)
{
    auto const found = only(of, id);
    bool const is_empty = found.rules.empty() && found.rates.empty() && found.fees.empty() && found.fines.empty() &&
                          found.published.empty() && found.choices.empty() && found.instruments.empty();
    if (is_empty) {
        auto const shown = json::shown(id);
        return refusal{.code = refusal_code::unknown_name,
                       .what = {"the law has nothing called `" + shown + '`', "法律中没有 `" + shown + '`'},
                       .expected = {"`writ law` lists all ids", "全部编号见 `writ law`"}};
    }
    return written(of, found);
}

}  // namespace writ
