#include <writ/io/law_json.hpp>

#include <writ/law/parts.hpp>

#include "io/case_reader.hpp"
#include "io/law_reader.hpp"
#include "io/shapes.hpp"

namespace writ {

namespace {

using json::place;

/// What the law itself refuses is refused where it stands in the file.
template <class Change>
law changed(place const& at, Change const& change)
{
    try {
        return change();
    } catch (error const& no) {
        at.refuse(no.why().code, no.why().what, no.why().expected);
    }
}

template <class List>
std::vector<std::string_view> ids_of(List const& list)
{
    std::vector<std::string_view> out;
    for (auto const& one : list) out.push_back(one.id);
    return out;
}

template <class List>
bool has_id(List const& list, std::string const& id)
{
    for (auto const& one : list)
        if (one.id == id) return true;
    return false;
}

std::string const& read_source(json::object const& given)
{
    return json::read_id(given.require("source", {"the article or decision that says so was expected",
                                                  "应写明所依据的条文或决定"}));
}

// -- numbers ------------------------------------------------------------------------------------------

bracket read_bracket(place const& at)
{
    json::object const given{at, {"over", "share", "flat"}};
    bracket out{.over = json::read_money(given.require("over")), .parts = 0, .of = 1, .flat = money::zero()};
    if (auto const share = given.find("share")) {
        auto const read = parse_rate(json::read_text(*share), 0);
        if (!read) share->refuse(read.error());
        out.parts = read->parts();
        out.of = read->of();
    }
    if (auto const flat = given.find("flat")) out.flat = json::read_money(*flat);
    return out;
}

std::vector<bracket> read_brackets(place const& at)
{
    auto out = json::read_list(at, read_bracket);
    if (out.empty())
        at.refuse(refusal_code::invalid_value, {"no bracket is given", "未列出任何分段"},
                  {"a list of brackets, the first over 0", "应为分段列表，首段自 0 起"});
    for (std::size_t i = 0; i < out.size(); ++i) {
        bool const in_order = i == 0 ? out[i].over == money::zero() : out[i].over > out[i - 1].over;
        if (in_order) continue;
        place const one{at, i};
        json::find(one, "over")->refuse(
            refusal_code::invalid_value, {"the brackets are not in order", "分段顺序有误"},
            {"the first bracket begins over 0, each further one higher", "首段自 0 起，其后逐段递增"});
    }
    return out;
}

/// Another length of a clock, and what becomes of the running ones.
named_change read_length_change(json::object const& given, std::string const& id, place const& from_at)
{
    auto const length = given.require("length");
    auto const read = parse_period(json::read_text(length));
    if (!read) length.refuse(read.error());
    length_change out{.from = json::read_day(from_at), .length = *read, .source = read_source(given)};
    if (auto const running = given.find("running")) out.running = json::read_word<transition_mode>(*running);
    return {id, std::move(out)};
}

/// A number is given a `value`, a clock a `length`.
law lengthened(place const& at, law const& of)
{
    json::object const given{at, {"parameter", "from", "length", "running", "source"}};
    auto const which = given.require("parameter");
    auto const& id = json::read_id(which);
    if (of.find(id) == nullptr) which.refuse_word(ids_of(of.parts().rules));
    auto const from = given.require("from");
    auto const change = read_length_change(given, id, from);
    return changed(from, [&] { return of.amend(parameter<period>{id.c_str()}, change.change); });
}

/// A new quote of a published rate, and until when it is now known what holds.
law quoted(place const& at, law const& of)
{
    json::object const given{at, {"published", "from", "percent", "known_until", "source"}};
    auto const which = given.require("published");
    auto const& id = json::read_id(which);
    auto const* found = of.published(id);
    if (found == nullptr) which.refuse_word(ids_of(of.parts().published));
    auto series = *found;
    auto const from_at = given.require("from");
    auto const percent = given.require("percent", {"a decimal number of per cent a year such as \"3.45\" was expected",
                                                   "应为年利率百分数，例如 \"3.45\""});
    auto const value = parse_percent(json::read_text(percent));
    if (!value) percent.refuse(value.error());
    auto const known = given.require("known_until", {"the last day for which it is known what holds was expected",
                                                     "应写明数值已知至何日"});
    series.values.values.push_back({json::read_day(from_at), *value, read_source(given)});
    series.known_until = json::read_day(known);
    return changed(from_at, [&] { return of.with_published(series); });
}

/// A mid-rate: yuan for one unit of a currency.
law exchanged(place const& at, law const& of)
{
    json::object const given{at, {"mid_rate", "from", "yuan", "source"}};
    auto const which = given.require("mid_rate");
    auto const in = currency::named(json::read_text(which));
    if (!in) which.refuse(in.error());
    auto const from_at = given.require("from");
    text const expected{"yuan for one unit, as \"7.1234\", were expected", "应为每单位外币折合人民币元，例如 \"7.1234\""};
    auto const yuan = given.require("yuan", expected);
    auto const value = parse_rate(json::read_text(yuan), 0);
    if (!value || value->parts() == 0)
        yuan.refuse(refusal_code::invalid_value, {"not a mid-rate", "不是有效的中间价"}, expected);
    auto const from = json::read_day(from_at);
    auto const& source = read_source(given);
    return changed(from_at, [&] { return of.with_mid_rate(*in, from, {value->parts(), value->of()}, source); });
}

law amended(place const& at, law const& of)
{
    json::require_object(at);
    if (json::find(at, "mid_rate")) return exchanged(at, of);
    if (json::find(at, "length")) return lengthened(at, of);
    if (json::find(at, "published")) return quoted(at, of);
    json::object const given{at, {"parameter", "from", "value", "source"}};
    auto const which = given.require("parameter");
    auto const& id = json::read_id(which);
    auto const& parts = of.parts();
    auto const from_at = given.require("from");
    auto const from = json::read_day(from_at);
    auto const value = given.require("value");
    auto const& source = read_source(given);
    if (has_id(parts.rates, id)) {
        auto const read = read_rate(value);
        return changed(from_at, [&] { return of.amend(parameter<rate>{id.c_str()}, {from, read, source}); });
    }
    if (has_id(parts.fees, id)) {
        auto const read = read_brackets(value);
        return changed(from_at, [&] {
            return of.amend(parameter<std::vector<bracket>>{id.c_str()}, {from, read, source});
        });
    }
    auto known = ids_of(parts.rates);
    for (auto const fee : ids_of(parts.fees)) known.push_back(fee);
    which.refuse_word(known);
}

// -- readings -----------------------------------------------------------------------------------------

law chosen(place const& at, law const& of)
{
    json::object const given{at, {"option", "reading", "source"}};
    auto const which = given.require("option");
    auto const& id = json::read_id(which);
    auto next = of.parts();
    auto const reading = given.require("reading");
    for (auto& choice : next.choices) {
        if (choice.id != id) continue;
        auto const words = words_in(choice.readings);
        choice.chosen = words[json::read_word(reading, choice.readings)];
        if (given.find("source")) choice.source = read_source(given);
        return law{std::move(next)};
    }
    which.refuse_word(ids_of(next.choices));
}

// -- a court or region ----------------------------------------------------------------------------------

calendar_exception read_own_day(place const& at)
{
    json::object const given{at, {"day", "kind", "name"}};
    auto const kind = json::read_word(given.require("kind"), "off, work");
    auto const name = given.find("name");
    return {json::read_day(given.require("day")), kind == 1, name ? json::read_text(*name) : std::string{}};
}

named_change read_own_length(place const& at)
{
    json::object const given{at, {"rule", "from", "length", "running", "source"}};
    return read_length_change(given, json::read_id(given.require("rule")), given.require("from"));
}

law overlaid(place const& at, law const& of)
{
    json::object const given{at, {"name", "rules", "lengths", "days"}};
    overlay local{.name = json::read_id(given.require("name", {"whose rules these are was expected", "应写明所属法院或地区"}))};
    if (auto const rules = given.find("rules")) local.rules = json::read_list(*rules, read_rule);
    if (auto const lengths = given.find("lengths")) local.lengths = json::read_list(*lengths, read_own_length);
    if (auto const own = given.find("days")) local.days = json::read_list(*own, read_own_day);
    return changed(at, [&] { return of.overlaid(local); });
}

// -- the file -----------------------------------------------------------------------------------------

law with_rule(place const& at, law const& of)
{
    auto read = read_rule(at);
    return changed(*json::find(at, "id"), [&] { return of.with(std::move(read)); });
}

/// Each item of a list in turn changes the law that the ones before it left.
template <class Change>
void apply(json::object const& given, std::string_view name, law& to, Change const& change)
{
    auto const list = given.find(name);
    if (!list) return;
    if ((*list)->type != json::type::list) list->refuse_type({"a list was expected", "应为列表"});
    for (std::size_t i = 0; i < (*list)->items.size(); ++i) to = change(place{*list, i}, to);
}

law read_tree(json::node const& root, law const& base)
{
    place const top{root};
    auto const given = json::read_format(top, "writ/law/1", {"schema", "amend", "choose", "with", "overlay"});
    auto out = base;
    apply(given, "amend", out, amended);
    apply(given, "choose", out, chosen);
    apply(given, "with", out, with_rule);
    apply(given, "overlay", out, overlaid);
    return out;
}

}  // namespace

result<law> read_law(std::string_view text, law const& base)
{
    text = json::without_mark(text);
    auto const root = json::parse(text);
    if (!root) return root.error();
    try {
        return read_tree(*root, base);
    } catch (json::misread const& no) {
        return json::placed(no.why, text, no.offset);
    }
}

}  // namespace writ
