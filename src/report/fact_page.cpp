#include <writ/report/fact_page.hpp>

#include "report/example.hpp"
#include "report/guards.hpp"
#include "report/labels.hpp"
#include "report/practice.hpp"

#include <writ/lifecycle/machine.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace writ {

namespace {

using report::practice;

/// The groups of the contract, each with its first fact.
struct group {
    fact_kind first;
    char const* en;
    char const* zh;
};
constexpr std::array groups{
    group{fact_kind::served, "papers and requests", "文书与申请"},
    group{fact_kind::application_received, "start", "申请与立案"},
    group{fact_kind::notice_issued, "opening moves", "执行通知与财产报告"},
    group{fact_kind::network_query_made, "investigation", "财产调查"},
    group{fact_kind::summoned, "persons", "对人的措施"},
    group{fact_kind::consumption_restricted, "credit", "信用惩戒"},
    group{fact_kind::asset_sealed, "assets", "财产控制与处置"},
    group{fact_kind::payment_received, "money", "执行款"},
    group{fact_kind::performed, "other duties", "非金钱义务"},
    group{fact_kind::settlement_reached, "settlement", "执行和解与担保"},
    group{fact_kind::suspended, "pauses", "中止、暂缓与期间"},
    group{fact_kind::cooperation_requested, "forum", "管辖与协作"},
    group{fact_kind::objection_filed, "remedies", "救济"},
    group{fact_kind::referred, "crime", "刑事追究"},
    group{fact_kind::closed_completed, "closing", "结案与恢复"},
    group{fact_kind::retracted, "book-keeping", "记录更正"},
};

group const& group_of(fact_kind fact)
{
    auto const* found = &groups.front();
    for (auto const& one : groups)
        if (one.first <= fact) found = &one;
    return *found;
}

std::string code(std::string_view s) { return '`' + std::string{s} + '`'; }

std::string joined(std::vector<std::string> const& parts, std::string_view between)
{
    std::string out;
    for (auto const& part : parts) {
        if (!out.empty()) out += between;
        out += part;
    }
    return out;
}

/// A row of a Markdown table.
std::string row(std::vector<std::string> const& cells) { return "| " + joined(cells, " | ") + " |\n"; }

std::string heading_row(std::vector<std::string> const& cells)
{
    std::string rule = "|";
    for (std::size_t i = 0; i < cells.size(); ++i) rule += "---|";
    return row(cells) + rule + '\n';
}

// -- practice and day --------------------------------------------------------------------------------

std::string cited(std::string_view law)
{
    std::vector<std::string> parts;
    while (!law.empty()) {
        auto const end = law.find(' ');
        parts.push_back(code(law.substr(0, end)));
        law = end == std::string_view::npos ? std::string_view{} : law.substr(end + 1);
    }
    return parts.empty() ? std::string{} : "依据 Law: " + joined(parts, " ") + "\n\n";
}

std::string practice_part(practice const& of)
{
    return "## 实务 Practice\n\n" + std::string{of.zh} + "\n\n" + std::string{of.en} + "\n\n" + cited(of.law);
}

std::string day_text(report::day_borne day)
{
    using report::day_borne;
    switch (day) {
    case day_borne::happened: return "记其发生之日。The day it happened.";
    case day_borne::received: return "记收到之日。The day of receipt.";
    case day_borne::served: return "记送达之日。The day of service.";
    case day_borne::made:
        return "记作出之日；其效力待送达的，由 `served` 写明送达日。"
               "The day it was made; where its effect waits for service, `served` says when.";
    case day_borne::effective: return "记生效之日。The day it took effect.";
    case day_borne::published: return "记公告发布之日。The day of publication.";
    case day_borne::moment:
        return "记时刻，写 `at`：期限以小时计；只有日期的，相关规则报告缺口。"
               "The moment, as `at`, because hours count; with a day only, the rules report a gap.";
    case day_borne::booked:
        return "自其自身的 `recorded` 时刻起作数，`on` 仅为其默认值。"
               "It counts from its own `recorded` moment, of which `on` is only the default.";
    }
    return {};
}

// -- members -----------------------------------------------------------------------------------------

std::string json_form(member_type type)
{
    switch (type) {
    case member_type::flag: return "`true` / `false`";
    case member_type::count: return "整数 whole number, `15`";
    case member_type::word: return "词 word, 见下 below";
    case member_type::day: return "日期 day, `\"2024-06-03\"`";
    case member_type::moment: return "时刻 moment, `\"2024-06-03T09:00+08:00\"`";
    case member_type::money: return "金额（元）money, `\"15000.00\"`";
    case member_type::period: return "期间 period, `\"15d\"`";
    case member_type::text: return "文字 text";
    case member_type::party: return "当事人 id of a party";
    case member_type::asset: return "财产 id of an asset";
    case member_type::claim: return "债权 id of a claim";
    case member_type::entry: return "记录 id of an entry";
    case member_type::settlement: return "和解 id of a `settlement_reached`";
    case member_type::court: return "法院代字 code of a court, `\"鲁0405\"`";
    case member_type::own_id: return "本记录的 `id` of the entry itself";
    case member_type::own_document: return "本记录的 `document` of the entry itself";
    case member_type::recipient: return "当事人 id 或法院代字 party or court";
    case member_type::recipients: return "当事人 id 或法院代字，一个或列表 party or court, one or a list";
    case member_type::texts: return "文字列表 list of text";
    case member_type::entries: return "记录 id 列表 list of ids of entries";
    case member_type::instalments: return "列表 list of `{\"due_on\", \"amount\"}`";
    case member_type::whole_entry: return "一条完整记录 a whole entry";
    }
    return {};
}

std::string given(fact_description const& fact, member_description const& member)
{
    if (member.mandatory) return "必填 mandatory";
    if (is_implied(member)) return "只有一名被执行人时可省 implied where there is one debtor";
    if (report::is_one_of_several(fact, member.name)) return "择一 one of these";
    return "选填 optional";
}

std::string label_of(fact_description const& fact, member_description const& member)
{
    if (member.type == member_type::own_id) return "编号";
    return report::member_label(fact.name, member.name, language::zh);
}

std::string words_line(fact_description const& fact, member_description const& member)
{
    std::vector<std::string> words;
    for (std::size_t i = 0; !detail::nth_word(member.words, i).empty(); ++i) {
        auto const word = detail::nth_word(member.words, i);
        words.push_back(code(word) + ' ' + report::word_label(fact.name, member.name, word, language::zh));
    }
    return "* " + code(member.name) + ": " + joined(words, " · ") + '\n';
}

std::string members_part(fact_description const& fact)
{
    std::string out = "## 成员 Members\n\n";
    if (fact.members.empty()) return out + "没有自己的成员。None of its own.\n\n";
    out += heading_row({"成员 member", "中文", "JSON", "须否 given"});
    std::string words;
    for (auto const& member : fact.members) {
        out += row({code(member.name), label_of(fact, member), json_form(member.type), given(fact, member)});
        if (member.type == member_type::word) words += words_line(fact, member);
    }
    return words.empty() ? out + '\n' : out + "\n词 Words:\n\n" + words + '\n';
}

// -- machines ----------------------------------------------------------------------------------------

std::string state_text(machine const& of, std::string_view state)
{
    return code(state) + ' ' + report::label(report::states_of(of.name), state, language::zh);
}

/// What holds in a state: a row for every case, rows for some, or none.
enum class cover : std::uint8_t { none, some, every };

cover covered(machine const& of, std::string_view state, fact_kind fact)
{
    std::vector<std::string_view> guards;
    for (auto const& row : of.rows)
        if (row.from == state && row.on == fact) guards.push_back(row.guard);
    if (guards.empty()) return cover::none;
    return report::leave_nothing_over(guards) ? cover::every : cover::some;
}

std::string rows_of(machine const& of, fact_kind fact)
{
    std::string out;
    for (auto const& one : of.rows)
        if (one.on == fact)
            out += row({state_text(of, one.from), state_text(of, one.to.empty() ? one.from : one.to),
                        one.guard.empty() ? std::string{} : code(one.guard)});
    return out.empty() ? out : heading_row({"自 from", "至 to", "条件 guard"}) + out + '\n';
}

/// The states without a row for every case, in the two kinds of "no row".
struct otherwise {
    std::vector<std::string> refused;
    std::vector<std::string> passed;
};

otherwise elsewhere(machine const& of, fact_kind fact)
{
    otherwise out;
    for (std::size_t i = 0; i < of.states.size(); ++i) {
        auto const state = static_cast<std::uint8_t>(i);
        auto const how = covered(of, of.states[i], fact);
        if (how == cover::every) continue;
        auto text = state_text(of, of.states[i]);
        if (how == cover::some) text += "（条件不成立时 where no guard holds）";
        if (of.lets_pass(fact, state)) out.passed.push_back(text);
        else out.refused.push_back(text + " → " + code(name_of(of.refusal_of(fact, state))));
    }
    return out;
}

std::string machine_part(machine const& of, fact_kind fact)
{
    auto const [refused, passed] = elsewhere(of, fact);
    auto out = "### " + code(of.name) + "\n\n" + rows_of(of, fact);
    if (!passed.empty()) out += "可以出现而状态不变 May stand and changes nothing: " + joined(passed, " · ") + "\n\n";
    if (!refused.empty()) out += "拒绝 Refused: " + joined(refused, " · ") + "\n\n";
    return out;
}

/// Pauses are a set, for several can run at once, and no machine.
bool is_pause(fact_kind fact)
{
    return fact == fact_kind::suspended || fact == fact_kind::stayed || fact == fact_kind::pause_ended ||
           fact == fact_kind::stay_granted_on_guarantee;
}

std::string machines_part(fact_kind fact)
{
    std::string out;
    if (is_pause(fact)) out = "列入 `pauses`，不是状态机：可以数个并存。Kept in the set of `pauses`: several can run.\n\n";
    for (auto const* one : machines())
        if (one->hears(fact)) out += machine_part(*one, fact);
    if (out.empty()) out = "不改变任何状态机。No machine hears it.\n\n";
    return "## 状态机 Machines\n\n" + out;
}

// -- the index ---------------------------------------------------------------------------------------

std::string page_name(fact_kind fact) { return std::string{name_of(fact)} + ".md"; }

std::string members_of(fact_description const& fact)
{
    std::vector<std::string> out;
    for (auto const& member : fact.members)
        out.push_back(member.mandatory ? code(member.name) : '[' + code(member.name) + ']');
    return joined(out, " ");
}

constexpr char const* index_head =
    "# 事实参考 Reference of the facts\n"
    "\n"
    "案卷日志 `journal` 中每条记录写明一项事实 `fact`。下表按契约的分组列出全部事实，各有一页：实务含义与依据、"
    "所记的日期、成员与词、样例、对状态机的作用。中文为准，英文为释义。\n"
    "\n"
    "Every entry of a `journal` states a `fact`. The tables list them by the groups of the contract; each has a "
    "page: its meaning in practice with the articles, the day it bears, members and words, an example, and what "
    "it does to the machines. The Chinese text is the authority, the English a gloss.\n"
    "\n"
    "* 除自己的成员外，每条记录有 `on`（日期）或 `at`（时刻），可以有 `id`、`recorded`、`by`、`approved_by`、"
    "`document`、`note`。 Beside its members an entry has `on` (a day) or `at` (a moment), and may have these.\n"
    "* 方括号内的成员可以省略。 Members in brackets may be left out.\n"
    "* 引文写法为 `代码@版本:条(款)(项)`。 Citations are `code@edition:article(paragraph)(item)`.\n"
    "* 标记：P 摘录所报道，B 法院网页、裁判要旨或者法官文章，C 其他二手资料或者法院系统程序，M 记忆或者推断"
    "（M+ 有部分佐证）；无标记的，已读原文。 Marks: P reported in an excerpt; B court page, digest or judge's "
    "article; C other secondary source or source code of a court system; M memory or inference (M+ partly "
    "supported); without a mark the text was read.\n"
    "* 本目录由代码生成，与代码不符即测试失败。 These pages are made by code, and a test fails where they differ: "
    "`WRIT_UPDATE_GOLDEN=1 ctest --preset dev -R unit.report`.\n";

}  // namespace

std::string fact_page(fact_kind fact)
{
    auto const& of = describe(fact);
    auto const& in_practice = report::practice_of(fact);
    auto const& in_group = group_of(fact);
    return "# `" + std::string{of.name} + "` " + std::string{of.label_zh} + "\n\n" + in_group.zh + ' ' +
           in_group.en + " · [全部事实 all facts](README.md)\n\n" + practice_part(in_practice) +
           "## 日期 Day\n\n" + day_text(in_practice.day) + "\n\n" + members_part(of) +
           "## 样例 Example\n\n```json\n" + canonical_text(report::example_of(fact)) + "\n```\n\n" +
           machines_part(fact);
}

std::string fact_index()
{
    std::string out = index_head;
    for (auto const& fact : vocabulary()) {
        auto const& in_group = group_of(fact.kind);
        if (in_group.first == fact.kind)
            out += "\n## " + std::string{in_group.zh} + ' ' + in_group.en + "\n\n" +
                   heading_row({"事实 fact", "中文", "成员 members"});
        out += row({"[`" + std::string{fact.name} + "`](" + page_name(fact.kind) + ')',
                    std::string{fact.label_zh}, members_of(fact)});
    }
    return out;
}

}  // namespace writ
