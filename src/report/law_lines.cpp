#include "report/law_lines.hpp"

#include <writ/casefile/vocabulary.hpp>
#include <writ/law/notation.hpp>

#include "report/labels.hpp"

#include <algorithm>

namespace writ::report {

namespace {

text both(std::string const& same) { return {same, same}; }

text labelled(topic where, std::string_view word)
{
    return {label(where, word, language::en), label(where, word, language::zh)};
}

class lines {
public:
    void add(char const* en, char const* zh, text value)
    {
        if (!value.en.empty() || !value.zh.empty()) out_.push_back({{en, zh}, std::move(value)});
    }
    void note(char const* en, char const* zh, std::string const& notation)
    {
        if (!notation.empty()) out_.push_back({{en, zh}, both(notation), true});
    }
    [[nodiscard]] std::vector<law_line> take() && { return std::move(out_); }

private:
    std::vector<law_line> out_{};
};

// -- words ----------------------------------------------------------------------------------------------------

text subject_of(clock_subject subject)
{
    switch (subject) {
    case clock_subject::the_case: return {"the case", "案件"};
    case clock_subject::debtor: return {"each debtor", "每一被执行人"};
    case clock_subject::person: return {"each person", "每一人"};
    case clock_subject::asset: return {"each asset", "每项财产"};
    case clock_subject::settlement: return {"each settlement", "每份和解协议"};
    case clock_subject::entry: return {"each such fact", "每项此类事实"};
    case clock_subject::claim: return {"each claim", "每项债权"};
    }
    return {};
}

text counting_of(time_limit const& clock)
{
    if (clock.length.unit == period_unit::working_days) return {"working days", "工作日"};
    if (clock.way == clock_way::back) return {"counted back from the event; not carried over rest days", "自事项之日倒计，不顺延"};
    if (clock.way == clock_way::window) return {"the days before the event", "事项之前的期间"};
    if (is_timed(clock.length.unit))
        return clock.how.hours_from == hour_start::at_once ? text{"hours from the moment", "自时刻起算"}
                                                           : text{"hours from the next full hour", "自次时起算"};
    if (clock.how.months == month_rule::sticky)
        return {"from month end to month end; carried over rest days", "月末对月末；届满日遇休假日顺延"};
    return clock.how.rolls == roll::following ? text{"carried over rest days", "届满日遇休假日顺延"}
                                              : text{"not carried over rest days", "届满日不顺延"};
}

text meaning_of(confidence mark)
{
    switch (mark) {
    case confidence::V: return {"V: the text was read", "V：已读原文"};
    case confidence::P: return {"P: reported in an excerpt", "P：摘录所报道"};
    case confidence::B:
        return {"B: court page, digest or a judge's article; a policy that can be switched off, not law",
                "B：法院网页、裁判要旨或者法官文章；属可关闭的口径，并非法律"};
    case confidence::C: return {"C: another secondary source; a policy that can be switched off, not law",
                                "C：其他二手资料；属可关闭的口径，并非法律"};
    case confidence::M: return {"M: memory or inference; a policy that can be switched off, not law",
                                "M：记忆或者推断；属可关闭的口径，并非法律"};
    }
    return {};
}

text demand_of(requirement const& one)
{
    auto const facts = to_text(one.acts);
    auto const member = one.member ? std::string{describe(one.acts.front().fact).members[*one.member].name} : "";
    auto const limit = std::to_string(one.limit);
    std::string who;
    text who_called;
    for (auto const& name : names_of(one.who)) {
        auto const called = labelled(topic::actor, name);
        who_called.en += (who_called.en.empty() ? "" : " or ") + called.en;
        who_called.zh += (who_called.zh.empty() ? "" : "或者") + called.zh;
    }
    auto const needed = one.needed ? to_text(*one.needed) : "";
    auto const same = member.empty() ? text{} : text{" with the same `" + member + '`', "（`" + member + "` 相同）"};
    text out;
    switch (one.what) {
    case demand::approved_by: out = {"approved by " + who_called.en, "须经" + who_called.zh + "批准"}; break;
    case demand::preceded_by: out = {"after `" + needed + '`' + same.en, "须先有 `" + needed + '`' + same.zh}; break;
    case demand::at_most: out = {'`' + member + "` at most " + limit, '`' + member + "` 不超过 " + limit}; break;
    case demand::not_repeated: out = {"not again for the same `" + member + '`', "不得就同一 `" + member + "` 再次作出"}; break;
    case demand::given: out = {'`' + member + "` on file", "须写明 `" + member + '`'}; break;
    }
    if (one.only_after) {
        auto const after = to_text(*one.only_after);
        out = {out.en + ", where the last was `" + after + '`', out.zh + "（以前次为 `" + after + "` 为限）"};
    }
    auto const severe = labelled(topic::severity, name_of(one.severity));
    return {'`' + facts + "`: " + out.en + "; else " + severe.en, '`' + facts + "`：" + out.zh + "；否则" + severe.zh};
}

// -- articles ---------------------------------------------------------------------------------------------------

instrument const* instrument_of(law const& of, std::string_view cite)
{
    auto const code = cite.substr(0, cite.find_first_of("@:"));
    for (auto const& one : of.parts().instruments)
        if (one.code == code) return &one;
    return nullptr;
}

std::string_view edition_in(std::string_view cite)
{
    auto const at = cite.find('@');
    return at == std::string_view::npos ? std::string_view{} : cite.substr(at + 1, cite.find(':') - at - 1);
}

std::optional<date> in_force(instrument const& one, std::string_view cite)
{
    for (auto const& e : one.editions)
        if (e.name == edition_in(cite)) return e.from;
    return one.in_force;
}

/// The older numbers of an article, newest first, each once.
std::string older_numbers(law const& of, std::string_view cite)
{
    auto const article = cite.substr(0, cite.find('('));
    std::vector<std::string> seen;
    for (auto const& alias : of.parts().aliases)
        if (alias.cite == article && alias.then != article) seen.push_back(alias.then);
    std::string out;
    for (auto one = seen.rbegin(); one != seen.rend(); ++one) out += (out.empty() ? "" : ", ") + *one;
    return out;
}

text cited(law const& of, std::string const& cite)
{
    text out{cite, cite};
    auto const* one = instrument_of(of, cite);
    if (one == nullptr) return out;
    out = {cite + ", " + one->title.en, cite + "，" + one->title.zh};
    if (auto const from = in_force(*one, cite)) {
        out.en += ", in force " + to_string(*from);
        out.zh += "，" + to_string(*from) + "施行";
    }
    if (one->until) {
        out.en += " to " + to_string(*one->until);
        out.zh += "，至" + to_string(*one->until);
    }
    if (auto const older = older_numbers(of, cite); !older.empty()) {
        out.en += "; before: " + older;
        out.zh += "；旧条号：" + older;
    }
    return out;
}

text mode_of(transition_mode mode)
{
    switch (mode) {
    case transition_mode::keep_due: return {"running clocks keep their end", "进行中的期限仍依原规定届满"};
    case transition_mode::recompute: return {"running clocks are counted anew from their start", "进行中的期限自起算日重新计算"};
    case transition_mode::keep_remaining: return {"the days left run on by the newer law", "剩余期间依新规定继续计算"};
    case transition_mode::longer_of: return {"the later of both ends", "取两者中较晚者"};
    case transition_mode::shorter_of: return {"the earlier of both ends", "取两者中较早者"};
    case transition_mode::split: return {"split at the day of change", "以变更日为界分段计算"};
    }
    return {};
}

void add_changes(lines& out, law const& of, rule const& one)
{
    for (auto const& change : of.parts().transitions) {
        if (change.id != one.id) continue;
        auto const mode = mode_of(change.mode);
        auto const day = to_string(change.on);
        out.add("change of law", "新旧衔接",
                {day + ", " + change.source + ": " + change.says.en + " (" + mode.en + ')',
                 day + "，" + change.source + "：" + change.says.zh + "（" + mode.zh + "）"});
    }
    if (!one.clock) return;
    for (auto const& change : one.clock->changes) {
        auto const mode = mode_of(change.running);
        auto const length = spoken(change.length);
        auto const day = to_string(change.from);
        out.add("another length", "期间变更", {day + ": " + length.en + ", " + change.source + "; " + mode.en,
                                               day + "：" + length.zh + "，" + change.source + "；" + mode.zh});
    }
}

void add_clock(lines& out, time_limit const& clock)
{
    out.add("kind", "种类", labelled(topic::clock, name_of(clock.kind)));
    out.add("bearer", "由谁", labelled(topic::bearer, name_of(clock.bearer)));
    out.add("subject", "对象", subject_of(clock.subject));
    auto const length = period_of(clock);
    auto const way = counting_of(clock);
    out.add("period", "期间", {length.en + ", " + way.en, length.zh + "，" + way.zh});
    if (clock.starts.empty()) out.add("starts", "起算", {"by no fact of the vocabulary", "无事实可以起算"});
    out.note("starts", "起算", to_text(clock.starts));
    out.note("answered by", "完成", to_text(clock.stops));
    out.note("further", "附加", clauses_text(clock));
    auto const found = [](maybe<severity> s) {
        return s ? labelled(topic::severity, name_of(*s)) : text{"no finding", "无结论"};
    };
    if (clock.when_missed || clock.when_late) {
        out.add("if missed", "逾期未办", found(clock.when_missed));
        out.add("if late", "逾期办理", found(clock.when_late));
    }
}

std::string brackets_text(std::vector<bracket> const& rows)
{
    std::string out;
    for (auto const& row : rows) {
        out += (out.empty() ? "> " : "; > ") + to_string(row.over);
        if (row.parts != 0) out += ": " + std::to_string(row.parts) + '/' + std::to_string(row.of);
        if (row.flat != money::zero()) out += " + " + to_string(row.flat);
    }
    return out;
}

}  // namespace

std::string reading_label(std::string_view word, language lang)
{
    return lang == language::en ? std::string{word} : label(topic::value, word, lang);
}

text period_of(time_limit const& clock)
{
    bool const is_fixed = clock.length_in.empty() && clock.years_in.empty() && clock.length.count > 0;
    return is_fixed ? spoken(clock.length) : both('`' + length_text(clock) + '`');
}

std::vector<law_line> lines_of(law const& of, rule const& one)
{
    lines out;
    if (one.clock) add_clock(out, *one.clock);
    for (auto const& demanded : one.demands) out.add("demand", "条件", demand_of(demanded));
    for (auto const& cite : one.cites) out.add("law", "依据", cited(of, cite));
    out.add("mark", "标记", meaning_of(one.confidence));
    for (auto const& c : of.parts().choices)
        if (c.id == one.id)
            out.add("option", "口径", {c.id + " = " + c.chosen, c.id + " = " + reading_label(c.chosen, language::zh)});
    add_changes(out, of, one);
    out.add("note", "说明", one.note);
    return std::move(out).take();
}

std::vector<law_line> lines_of(named_timeline<rate> const& one)
{
    lines out;
    for (auto const& v : one.values.values)
        out.add("value", "数值", both(to_string(v.from) + ": " + to_string(v.value) + ", " + v.source));
    return std::move(out).take();
}

std::vector<law_line> lines_of(named_timeline<fine_range> const& one)
{
    lines out;
    for (auto const& v : one.values.values) {
        auto const most = to_string(v.value.person_most);
        auto const unit = to_string(v.value.unit_least) + " – " + to_string(v.value.unit_most);
        out.add("value", "数值",
                {to_string(v.from) + ": a person up to " + most + ", a unit " + unit + ", " + v.source,
                 to_string(v.from) + "：个人" + most + "以下，单位" + unit + "，" + v.source});
    }
    return std::move(out).take();
}

std::vector<law_line> lines_of(published_rate const& one)
{
    lines out;
    for (auto const& v : one.values.values)
        out.add("value", "数值", both(to_string(v.from) + ": " + decimal(v.value)));
    auto const until = to_string(one.known_until);
    out.add("known until", "已知至", one.is_ended ? text{until + ", ended", until + "，其后不再公布"} : both(until));
    out.add("source", "来源", both(one.source));
    return std::move(out).take();
}

std::vector<law_line> lines_of(named_timeline<std::vector<bracket>> const& one)
{
    lines out;
    for (auto const& v : one.values.values)
        out.add("value", "数值", both(to_string(v.from) + ": " + brackets_text(v.value) + ", " + v.source));
    return std::move(out).take();
}

std::vector<law_line> lines_of(choice const& one)
{
    lines out;
    out.add("question", "问题", one.question);
    out.note("readings", "可选", one.readings);
    out.add("chosen", "现采", {one.chosen, reading_label(one.chosen, language::zh)});
    out.add("source", "来源", both(one.source));
    return std::move(out).take();
}

std::vector<law_line> lines_of(law const& of, instrument const& one)
{
    lines out;
    out.add("number", "文号", both(one.number));
    auto const from = one.in_force ? both(to_string(*one.in_force)) : text{"no day verified", "施行日未核实"};
    out.add("in force", "施行", from);
    if (one.until) out.add("until", "废止", both(to_string(*one.until)));
    for (auto const& e : one.editions) out.add("text of", "文本", both(e.name + ", " + to_string(e.from)));
    out.add("mark", "标记", meaning_of(one.confidence));
    out.add("note", "说明", both(one.note));
    std::string citing;
    for (auto const& r : of.parts().rules)
        if (std::any_of(r.cites.begin(), r.cites.end(),
                        [&](auto const& cite) { return instrument_of(of, cite) == &one; }))
            citing += (citing.empty() ? "" : ", ") + r.id;
    out.add("cited by", "援引", both(citing));
    return std::move(out).take();
}

}  // namespace writ::report
