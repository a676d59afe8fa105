#include <writ/casefile/vocabulary.hpp>
#include <writ/law/notation.hpp>

#include "io/case_reader.hpp"
#include "io/law_reader.hpp"
#include "io/shapes.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace writ {

namespace {

using json::place;

text read_both(place const& at)
{
    json::object const given{at, {"en", "zh"}};
    text const expected{"the sentence in both languages, `en` and `zh`, was expected", "应有 `en` 和 `zh` 两种文字"};
    return {json::read_id(given.require("en", expected)), json::read_id(given.require("zh", expected))};
}

actors read_actors(place const& at)
{
    actors out;
    for (auto const one : json::read_list(at, json::read_word<actor>)) out.add(one);
    if (out.empty())
        at.refuse(refusal_code::invalid_value, {"nobody is named", "未写明任何人"},
                  {"a list of who may, was expected", "应为有权者列表"});
    return out;
}

// -- patterns -----------------------------------------------------------------------------------------

std::vector<std::string_view> members_of(fact_description const& fact)
{
    std::vector<std::string_view> out;
    for (auto const& member : fact.members)
        if (!is_common(member.type)) out.push_back(member.name);
    return out;
}

/// A flag, number or word that the member must have.
std::int64_t read_wanted(place const& at, member_description const& member)
{
    switch (member.type) {
    case member_type::flag: return json::read_flag(at) ? 1 : 0;
    case member_type::count: return json::read_count(at);
    case member_type::word: return static_cast<std::int64_t>(json::read_word(at, member.words));
    default:
        at.refuse(refusal_code::invalid_value,
                  {"a pattern cannot ask for `" + std::string{member.name} + '`',
                   "条件不能针对 `" + std::string{member.name} + '`'},
                  {"a member that is a flag, a number or a word was expected", "应为真假值、数字或用词类成员"});
    }
}

void read_tests(pattern& out, place const& at)
{
    auto const& fact = describe(out.fact);
    json::require_names(at, members_of(fact));
    for (std::size_t i = 0; i < at->names.size(); ++i) {
        auto const member = *member_named(fact, at->names[i].text);
        out.where.push_back({static_cast<std::uint8_t>(member), {read_wanted(place{at, i}, fact.members[member])}});
    }
    // One rule, one text: the order in which a file asks says nothing.
    std::sort(out.where.begin(), out.where.end(), [](auto const& a, auto const& b) { return a.member < b.member; });
}

/// What the notation refuses is refused at the text, with the place in it.
template <class T>
T noted(place const& at, result<T> got)
{
    if (got) return std::move(*got);
    auto const& no = got.error();
    auto const column = std::to_string(no.column);
    at.refuse(no.code, {no.what.en + " at character " + column + " of the text", no.what.zh + "（第" + column + "个字符）"});
}

pattern read_pattern(place const& at)
{
    if (at->type == json::type::string) {
        auto read = noted(at, parse_patterns(at->text));
        if (read.size() == 1) return std::move(read.front());
        at.refuse(refusal_code::invalid_value, {"several facts where one was expected", "此处应为单一事实"});
    }
    json::object const given{at, {"fact", "where", "by"}};
    pattern out{.fact = read_fact_name(given.require("fact", {"the name of a fact was expected", "应写明事实名称"}))};
    if (auto const where = given.find("where")) read_tests(out, *where);
    if (auto const by = given.find("by")) out.by = read_actors(*by);
    return out;
}

/// A text in the notation, or a list of patterns.
std::vector<pattern> read_patterns(place const& at)
{
    if (at->type == json::type::string) return noted(at, parse_patterns(at->text));
    auto out = json::read_list(at, read_pattern);
    if (out.empty())
        at.refuse(refusal_code::invalid_value, {"no fact is named", "未写明任何事实"},
                  {"at least one pattern was expected", "应至少有一项条件"});
    return out;
}

/// The position of a member, which all these facts must have in one place with a type the test takes.
template <class Test>
std::uint8_t read_member(place const& at, std::vector<pattern> const& of, text const& expected, Test const& takes)
{
    auto const& name = json::read_id(at);
    std::optional<std::size_t> found;
    for (auto const& p : of) {
        auto const& fact = describe(p.fact);
        auto const here = member_named(fact, name);
        if (!here || is_common(fact.members[*here].type)) at.refuse_word(members_of(fact));
        if ((found && *found != *here) || !takes(fact.members[*here].type))
            at.refuse(refusal_code::invalid_value,
                      {"`" + name + "` cannot be asked for here", "此处不能使用 `" + name + "`"}, expected);
        found = here;
    }
    return static_cast<std::uint8_t>(*found);
}

bool is_count(member_type type) { return type == member_type::count; }

/// Texts and ids, which the record holds as text.
bool is_text(member_type type)
{
    switch (type) {
    case member_type::text:
    case member_type::party:
    case member_type::asset:
    case member_type::claim:
    case member_type::entry:
    case member_type::settlement:
    case member_type::court:
    case member_type::recipient: return true;
    default: return false;
    }
}

// -- clocks -------------------------------------------------------------------------------------------

/// A text in the notation, or a list of patterns whose days start it.
std::vector<clock_origin> read_starts(place const& at)
{
    if (at->type == json::type::string) return noted(at, parse_origins(at->text));
    std::vector<clock_origin> out;
    for (auto& one : read_patterns(at)) out.emplace_back(std::move(one));
    return out;
}

bool may_have_hour(clock_origin const& origin)
{
    return origin.kind == origin_kind::fact || origin.kind == origin_kind::service ||
           origin.kind == origin_kind::second;
}

void read_ending(time_limit& out, json::object const& given)
{
    if (auto const stops = given.find("stops")) out.stops = read_patterns(*stops);
    if (auto const cancels = given.find("cancels")) out.cancels = read_patterns(*cancels);
    if (auto const more = given.find("more")) {
        auto const read = parse_clauses(json::read_text(*more), out);
        if (!read) (void)noted(*more, result<int>{read.error()});
    }
    if (auto const missed = given.find("when_missed")) out.when_missed = json::read_word<severity>(*missed);
    if (auto const late = given.find("when_late")) out.when_late = json::read_word<severity>(*late);
}

time_limit read_clock(place const& at)
{
    json::object const given{at, {"kind", "bearer", "subject", "starts", "length", "stops", "cancels", "more",
                                  "when_missed", "when_late"}};
    time_limit out;
    out.kind = json::read_word<clock_kind>(given.require("kind"));
    if (auto const who = given.find("bearer")) out.bearer = json::read_word<bearer>(*who);
    if (auto const of = given.find("subject")) out.subject = json::read_word<clock_subject>(*of);
    out.starts = read_starts(given.require("starts", {"what starts the clock was expected", "应写明起算的事实"}));
    auto const length = given.require("length", {"a period and its way of counting were expected", "应写明期间及计算方法"});
    auto const read = parse_length(json::read_text(length), out);
    if (!read) (void)noted(length, result<int>{read.error()});
    read_ending(out, given);
    bool const timed = std::all_of(out.starts.begin(), out.starts.end(), may_have_hour);
    if (is_timed(out.length.unit) && !timed)
        at.refuse(refusal_code::invalid_value, {"hours run from a moment, not from a day", "小时须自时刻起算"},
                  {"a period in days, months or years was expected", "应为以日、月或年计的期间"});
    return out;
}

// -- demands ------------------------------------------------------------------------------------------

constexpr std::array<std::string_view, 5> slots{"fact", "on", "subject", "value", "limit"};

/// A slot that nobody fills would stand in the answer as it is.
void check_slots(place const& at)
{
    auto const& sentence = at->text;
    for (auto open = sentence.find('{'); open != std::string::npos; open = sentence.find('{', open + 1)) {
        auto const close = sentence.find('}', open);
        auto const name = std::string_view{sentence}.substr(open + 1, close - open - 1);
        if (close == std::string::npos || std::find(slots.begin(), slots.end(), name) == slots.end())
            at.refuse(refusal_code::unknown_name, {"an unknown slot in the sentence", "句中有未知的占位符"},
                      {"known here: `{fact}`, `{on}`, `{subject}`, `{value}`, `{limit}`",
                       "此处可用：`{fact}`、`{on}`、`{subject}`、`{value}`、`{limit}`"});
    }
}

text read_sentence(place const& at)
{
    auto out = read_both(at);
    for (auto const* language : {"en", "zh"}) check_slots(*json::find(at, language));
    return out;
}

std::vector<std::string_view> names_of(demand what)
{
    std::vector<std::string_view> out{"acts", "demand", "only_after", "severity", "says"};
    switch (what) {
    case demand::approved_by: out.push_back("who"); break;
    case demand::preceded_by: out.insert(out.end(), {"needed", "member"}); break;
    case demand::at_most: out.insert(out.end(), {"member", "limit"}); break;
    case demand::not_repeated:
    case demand::given: out.push_back("member"); break;
    }
    return out;
}

void read_preceding(requirement& out, json::object const& given)
{
    out.needed = read_pattern(given.require("needed", {"what must come before was expected", "应写明须先行的事实"}));
    auto const same = given.find("member");
    if (!same) return;
    text const expected{"a text or an id that both facts have was expected", "应为两项事实共有的文本或编号成员"};
    out.member = read_member(*same, out.acts, expected, is_text);
    (void)read_member(*same, {*out.needed}, expected, is_text);
}

void read_terms(requirement& out, json::object const& given)
{
    auto const anything = [](member_type) { return true; };
    switch (out.what) {
    case demand::approved_by: out.who = read_actors(given.require("who")); return;
    case demand::preceded_by: return read_preceding(out, given);
    case demand::at_most:
        out.member = read_member(given.require("member"), out.acts,
                                 {"a number was expected, in one place of all these facts", "应为各事实共有的数字成员"},
                                 is_count);
        out.limit = json::read_count(given.require("limit"));
        return;
    case demand::not_repeated:
        out.member = read_member(given.require("member"), out.acts,
                                 {"a text or an id was expected, in one place of all these facts",
                                  "应为各事实共有的文本或编号成员"},
                                 is_text);
        return;
    case demand::given:
        out.member = read_member(given.require("member"), out.acts,
                                 {"a member in one place of all these facts was expected", "应为各事实共有的成员"},
                                 anything);
        return;
    }
}

requirement read_demand(place const& at)
{
    json::require_object(at);
    auto const what = json::find(at, "demand");
    if (!what) at.refuse_missing("demand");
    requirement out;
    out.what = json::read_word<demand>(*what);
    json::object const given{at, names_of(out.what)};
    out.acts = read_patterns(given.require("acts"));
    read_terms(out, given);
    if (auto const after = given.find("only_after")) out.only_after = read_pattern(*after);
    if (auto const bad = given.find("severity")) out.severity = json::read_word<severity>(*bad);
    out.says = read_sentence(given.require("says", {"what to say where it is not met was expected",
                                                    "应写明不符合时的表述"}));
    return out;
}

std::string const& read_rule_id(place const& at)
{
    auto const& id = json::read_id(at);
    if (id.find('@') != std::string::npos)
        at.refuse(refusal_code::invalid_value, {"a rule id with `@`", "规则编号含有 `@`"},
                  {"`@` stands between a rule and its subject", "`@` 用于分隔规则与对象"});
    return id;
}

}  // namespace

rule read_rule(place const& at)
{
    json::object const given{at, {"id", "name", "cites", "confidence", "clock", "demands", "note"}};
    rule out{.id = read_rule_id(given.require("id")), .name = read_both(given.require("name"))};
    auto const cites = given.require("cites", {"the articles that say so were expected", "应写明所依据的条文"});
    out.cites = json::read_list(cites, json::read_id);
    if (out.cites.empty())
        cites.refuse(refusal_code::invalid_value, {"no article is cited", "未引用条文"},
                     {"a rule says on what it rests", "规则须写明依据"});
    out.confidence = json::read_word<confidence>(given.require("confidence"));
    if (auto const clock = given.find("clock")) out.clock = read_clock(*clock);
    if (auto const note = given.find("note")) out.note = read_both(*note);
    if (auto const demands = given.find("demands")) out.demands = json::read_list(*demands, read_demand);
    if (!out.clock && out.demands.empty())
        at.refuse(refusal_code::missing, {"the rule asks for nothing", "规则未作任何要求"},
                  {"a `clock`, or `demands`, was expected", "应有 `clock` 或 `demands`"});
    return out;
}

}  // namespace writ
