#include <writ/report/law_page.hpp>

#include <writ/casefile/vocabulary.hpp>
#include <writ/law/notation.hpp>

#include "report/law_lines.hpp"

#include <algorithm>
#include <set>

namespace writ {

namespace {

using report::law_line;

/// Both languages, Chinese first, once where they are the same.
std::string bilingual(text const& both) { return both.zh == both.en ? both.zh : both.zh + ' ' + both.en; }

/// A bar would end the cell.
std::string cell(std::string const& content)
{
    std::string out;
    for (auto const c : content) out += c == '|' ? std::string{"\\|"} : std::string{c};
    return out;
}

std::string row_of(law_line const& line)
{
    auto const value = line.is_notation ? '`' + line.value.en + '`'
                       : line.value.zh == line.value.en ? line.value.zh
                                                        : line.value.zh + "<br>" + line.value.en;
    return "| " + line.label.zh + ' ' + line.label.en + " | " + cell(value) + " |\n";
}

void collect(std::set<fact_kind>& out, std::vector<pattern> const& any)
{
    for (auto const& p : any) out.insert(p.fact);
}

/// The facts that start, answer or end it, or that it asks about.
std::set<fact_kind> facts_of(rule const& one)
{
    std::set<fact_kind> out;
    if (one.clock) {
        for (auto const& origin : one.clock->starts)
            if (origin.of) out.insert(origin.of->fact);
        collect(out, one.clock->stops);
        collect(out, one.clock->cancels);
        collect(out, one.clock->restarts);
        collect(out, one.clock->freezes);
        collect(out, one.clock->bars);
    }
    for (auto const& demanded : one.demands) {
        collect(out, demanded.acts);
        if (demanded.needed) out.insert(demanded.needed->fact);
    }
    return out;
}

std::string facts_part(rule const& one)
{
    std::string out;
    for (auto const kind : facts_of(one)) {
        auto const& fact = describe(kind);
        auto const name = std::string{fact.name};
        out +=
            (out.empty() ? "" : " · ") + ("[`" + name + "`](../facts/" + name + ".md) ") + std::string{fact.label_zh};
    }
    return out.empty() ? out : "\n相关事实 Facts: " + out + '\n';
}

/// `notice` of `notice.issue`, `D` of `D-03`.
std::string_view first_word(std::string_view id)
{
    auto const dot = id.find('.');
    return id.substr(0, dot == std::string_view::npos ? id.find('-') : dot);
}

std::string joined(std::vector<std::string> const& parts)
{
    std::string out;
    for (auto const& part : parts) out += (out.empty() ? "`" : " `") + part + '`';
    return out;
}

}  // namespace

std::string rule_page(law const& of, rule const& one)
{
    auto out = "# `" + one.id + "` " + one.name.zh + "\n\n" + one.name.en + " · [全部规则 all rules](README.md)\n\n" +
               "| 项目 item | 内容 content |\n|---|---|\n";
    for (auto const& line : report::lines_of(of, one)) out += row_of(line);
    return out + facts_part(one);
}

std::string rule_index(law const& of)
{
    std::string out =
        "# 规则目录 Catalogue of rules\n\n"
        "每条规则一页：期间、起算、完成、后果、依据条文及其旧条号、来源标记。`writ law ID` 给出同样内容。\n\n"
        "A page a rule: period, start, answer, what follows, the articles with their older numbers, the mark of the "
        "source. `writ law ID` "
        "says the same.\n\n"
        "* 记法见 Notation: [law.md](../formats/law.md#the-notation)。另见 See also: [日历 the "
        "calendar](calendar.md) · "
        "[加倍部分债务利息 doubled part of delay interest](doubled-interest.md)\n"
        "* 标记：V 已读原文；P 摘录；B、C、M 为可关闭的口径，并非法律。 Marks: V the text was read; P an excerpt; B, "
        "C, M are policies that can be "
        "switched off, not law.\n"
        "* 本目录由数据生成，与数据不符即测试失败。 Made from the data; a test fails where they differ: "
        "`WRIT_UPDATE_GOLDEN=1 ctest --preset dev -R unit.report`.\n";
    std::vector<rule const*> sorted;
    for (auto const& r : of.parts().rules) sorted.push_back(&r);
    std::sort(sorted.begin(), sorted.end(), [](auto const* a, auto const* b) { return a->id.compare(b->id) < 0; });
    std::string_view group;
    for (auto const* r : sorted) {
        if (first_word(r->id) != group) {
            group = first_word(r->id);
            out += "\n## `" + std::string{group} +
                   "`\n\n| 规则 rule | 名称 name | 期间 period | 依据 law | 标记 mark |\n|---|---|---|---|---|\n";
        }
        auto const length = r->clock ? bilingual(report::period_of(*r->clock)) : std::string{};
        out += "| [`" + r->id + "`](" + r->id + ".md) | " + bilingual(r->name) + " | " + cell(length) + " | " +
               joined(r->cites) + " | " + std::string{name_of(r->confidence)} + " |\n";
    }
    return out;
}

}  // namespace writ
