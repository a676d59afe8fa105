#include <writ/report/law_page.hpp>

#include "report/labels.hpp"
#include "report/law_lines.hpp"
#include "report/plain.hpp"

#include <algorithm>
#include <optional>

namespace writ {

namespace {

using report::say;

/// One item: its id and name, and its lines below.
std::string item(std::string const& id, text const& name, std::vector<report::law_line> const& lines, language lang)
{
    report::table rows;
    for (auto const& line : lines) rows.add({line.label.in(lang), line.value.in(lang)});
    return id + "  " + name.in(lang) + '\n' + rows.print(2);
}

template <class List>
auto find_id(List const& list, std::string_view id)
{
    auto const found = std::find_if(list.begin(), list.end(), [id](auto const& one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

/// A point has no name but its question.
text name_of_point(choice const& one) { return one.question; }

std::optional<std::string> found_text(law const& of, std::string_view id, language lang)
{
    auto const& parts = of.parts();
    std::string out;
    auto const add = [&](std::string const& more) { out += (out.empty() ? "" : "\n") + more; };
    if (auto const* one = of.find(id)) add(item(one->id, one->name, report::lines_of(of, *one), lang));
    if (auto const* one = find_id(parts.rates, id)) add(item(one->id, one->name, report::lines_of(*one), lang));
    if (auto const* one = find_id(parts.fees, id)) add(item(one->id, one->name, report::lines_of(*one), lang));
    if (auto const* one = find_id(parts.fines, id)) add(item(one->id, one->name, report::lines_of(*one), lang));
    if (auto const* one = find_id(parts.published, id)) add(item(one->id, one->name, report::lines_of(*one), lang));
    if (auto const* one = find_id(parts.choices, id))
        add(item(one->id, name_of_point(*one), report::lines_of(*one), lang));
    for (auto const& one : parts.instruments)
        if (one.code == id) add(item(one.code, one.title, report::lines_of(of, one), lang));
    return out.empty() ? std::nullopt : std::optional{out};
}

std::string under(char const* en, char const* zh, report::table const& rows, language lang)
{
    return rows.empty() ? std::string{} : say(lang, en, zh) + '\n' + rows.print(2);
}

std::string cites_of(rule const& one)
{
    std::string out;
    for (auto const& cite : one.cites) out += (out.empty() ? "" : " ") + cite;
    return out;
}

report::table rule_rows(law_parts const& parts, language lang)
{
    std::vector<rule const*> sorted;
    for (auto const& r : parts.rules) sorted.push_back(&r);
    std::sort(sorted.begin(), sorted.end(), [](auto const* a, auto const* b) { return a->id.compare(b->id) < 0; });
    report::table rows;
    for (auto const* r : sorted)
        rows.add({r->id, r->name.in(lang), r->clock ? report::period_of(*r->clock).in(lang) : "",
                  std::string{name_of(r->confidence)}, cites_of(*r)});
    return rows;
}

report::table number_rows(law_parts const& parts, language lang)
{
    report::table rows;
    for (auto const& one : parts.rates) rows.add({one.id, one.name.in(lang)});
    for (auto const& one : parts.fees) rows.add({one.id, one.name.in(lang)});
    for (auto const& one : parts.fines) rows.add({one.id, one.name.in(lang)});
    for (auto const& one : parts.published) rows.add({one.id, one.name.in(lang)});
    return rows;
}

report::table point_rows(law_parts const& parts, language lang)
{
    report::table rows;
    for (auto const& one : parts.choices)
        rows.add({one.id, report::reading_label(one.chosen, lang), one.question.in(lang)});
    return rows;
}

report::table instrument_rows(law_parts const& parts, language lang)
{
    report::table rows;
    for (auto const& one : parts.instruments)
        rows.add({one.code, one.in_force ? to_string(*one.in_force) : "", std::string{name_of(one.confidence)},
                  one.number, one.title.in(lang)});
    return rows;
}

refusal unknown_id(law const& of, std::string_view id)
{
    std::vector<std::string> known;
    auto const& parts = of.parts();
    for (auto const& one : parts.rules) known.push_back(one.id);
    for (auto const& one : parts.rates) known.push_back(one.id);
    for (auto const& one : parts.fees) known.push_back(one.id);
    for (auto const& one : parts.fines) known.push_back(one.id);
    for (auto const& one : parts.published) known.push_back(one.id);
    for (auto const& one : parts.choices) known.push_back(one.id);
    for (auto const& one : parts.instruments) known.push_back(one.code);
    std::string near;
    for (auto const& one : known)
        if (one.starts_with(id) && near.size() < 200) near += (near.empty() ? "`" : ", `") + one + '`';
    auto const shown = report::shown(id.substr(0, 64));
    return {.code = refusal_code::unknown_name,
            .what = {"the law has nothing called `" + shown + '`', "法律中没有 `" + shown + '`'},
            .expected = near.empty() ? text{"`writ law` lists all ids", "全部编号见 `writ law`"}
                                     : text{"beginning so: " + near, "以此开头的有：" + near}};
}

}  // namespace

std::string law_text(law const& of, language lang)
{
    auto const& parts = of.parts();
    return parts.name + "  " + of.calendar().version() + "\n\n" +
           under("Rules", "规则", rule_rows(parts, lang), lang) + '\n' +
           under("Numbers", "数值", number_rows(parts, lang), lang) + '\n' +
           under("Disputed points and policies", "口径", point_rows(parts, lang), lang) + '\n' +
           under("Instruments", "法律文件", instrument_rows(parts, lang), lang);
}

result<std::string> law_text(law const& of, std::string_view id, language lang)
{
    if (auto found = found_text(of, id, lang)) return std::move(*found);
    return unknown_id(of, id);
}

}  // namespace writ
