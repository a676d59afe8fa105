#include "io/case_reader.hpp"
#include "io/shapes.hpp"

namespace writ {

namespace {

using json::place;

fact_kind read_fact(place const& at)
{
    json::require_object(at);
    auto const named = json::find(at, "fact");
    if (!named) at.refuse_missing("fact", {"the name of a fact was expected", "应写明事实名称"});
    return read_fact_name(*named);
}

std::vector<std::string_view> names_of(fact_description const& fact)
{
    std::vector<std::string_view> out(common_names.begin(), common_names.end());
    for (auto const& member : fact.members) out.push_back(member.name);
    return out;
}

when read_day_or_moment(json::object const& entry, std::optional<date> day)
{
    auto const on = entry.find("on");
    auto const at = entry.find("at");
    if (on && at)
        at->refuse(refusal_code::invalid_value, {"`at` stands beside `on`", "`at` 与 `on` 并存"},
                   {"one of them was expected", "二者择一"});
    if (at) return json::read_moment(*at);
    if (!on && day) return *day;
    if (!on)
        entry.at().refuse_missing("on", {"a day `on`, or a moment `at`, was expected",
                                         "应有日期 `on` 或时刻 `at`"});
    return json::read_day(*on);
}

std::vector<instalment> read_instalments(place const& list)
{
    return json::read_list(list, [](place const& at) {
        json::object const part{at, {"due_on", "amount"}};
        return instalment{json::read_day(part.require("due_on")), json::read_money(part.require("amount"))};
    });
}

std::vector<std::string> read_texts(place const& at) { return json::read_list(at, json::read_text); }
std::vector<std::string> read_ids(place const& at) { return json::read_list(at, json::read_id); }

/// An empty list says no more than none.
template <class T>
value unless_empty(std::vector<T> list)
{
    if (list.empty()) return std::monostate{};
    return list;
}

/// One name, or a list of them, each once.
value read_recipients(place const& at)
{
    if (at->type != json::type::list) return std::vector<std::string>{json::read_id(at)};
    auto names = read_ids(at);
    if (names.empty())
        at.refuse(refusal_code::missing, {"nobody is named", "未写明对象"},
                  {"a party's id, a court's code, or a list of them", "应为当事人编号、法院代字，或其列表"});
    return names;
}

value read_value(place const& at, member_description const& member)
{
    switch (member.type) {
    case member_type::flag: return json::read_flag(at);
    case member_type::count: return json::read_count(at);
    case member_type::word: return static_cast<std::int64_t>(json::read_word(at, member.words));
    case member_type::day: return json::read_day(at);
    case member_type::moment: return json::read_moment(at);
    case member_type::money: return json::read_money(at);
    case member_type::period: return json::read_period(at);
    case member_type::text: return json::read_text(at);
    case member_type::recipients: return read_recipients(at);
    case member_type::whole_entry: return std::vector<entry>{read_entry(at)};
    case member_type::texts: return unless_empty(read_texts(at));
    case member_type::entries: return unless_empty(read_ids(at));
    case member_type::instalments: return unless_empty(read_instalments(at));
    case member_type::party:
    case member_type::asset:
    case member_type::claim:
    case member_type::entry:
    case member_type::settlement:
    case member_type::court:
    case member_type::recipient:
    case member_type::own_id:
    case member_type::own_document: return json::read_id(at);
    }
    return {};
}

actors read_approval(place const& at)
{
    actors out;
    if (at->type == json::type::list)
        for (auto const one : json::read_list(at, json::read_word<actor>)) out.add(one);
    else
        out.add(json::read_word<actor>(at));
    return out;
}

details read_common(json::object const& from)
{
    details out;
    if (auto const at = from.find("id")) out.id = json::read_id(*at);
    if (auto const at = from.find("recorded")) out.recorded = json::read_when(*at).at();
    if (auto const at = from.find("by")) out.by = json::read_word<actor>(*at);
    if (auto const at = from.find("approved_by")) out.approved_by = read_approval(*at);
    if (auto const at = from.find("document")) out.document = json::read_text(*at);
    if (auto const at = from.find("note")) out.note = json::read_text(*at);
    return out;
}

}  // namespace

fact_kind read_fact_name(place const& at)
{
    auto const& name = json::read_text(at);
    if (auto const kind = fact_named(name)) return *kind;
    std::vector<std::string_view> known;
    for (auto const& fact : vocabulary()) known.push_back(fact.name);
    at.refuse_word(known);
}

entry read_entry(place const& at, std::optional<date> day)
{
    auto const kind = read_fact(at);
    auto const& fact = describe(kind);
    json::object const given{at, names_of(fact)};
    entry out{.kind = kind, .on = read_day_or_moment(given, day), .values = {}, .common = {}};
    for (auto const& member : fact.members) {
        auto const found = given.find(member.name);
        if (!found && member.mandatory) {
            std::string const name{fact.name};
            at.refuse_missing(member.name, {"`" + name + "` must have it", "`" + name + "` 须有该成员"});
        }
        bool const kept = found && !is_common(member.type);
        out.values.push_back(kept ? read_value(*found, member) : value{});
    }
    out.common = read_common(given);
    return out;
}

}  // namespace writ
