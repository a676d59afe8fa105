#include "report/sheet.hpp"

#include "report/plain.hpp"

#include <writ/rules/prc.hpp>
#include <writ/casefile/vocabulary.hpp>
#include <writ/law/parts.hpp>

#include "rules/view.hpp"

#include <algorithm>

namespace writ::report {

namespace {

std::string under(std::string const& heading, table const& rows)
{
    return rows.empty() ? std::string{} : heading + '\n' + rows.print(2);
}

std::string joined(std::vector<std::string> const& parts, char const* between)
{
    std::string out;
    for (auto const& part : parts) {
        if (!out.empty()) out += between;
        out += part;
    }
    return out;
}

/// A sentence with its slots filled in one pass, so that a name such as `{on}` stays what it is.
template <class Slot>
std::string filled(std::string_view sentence, Slot value_of)
{
    std::string out;
    for (;;) {
        auto const open = sentence.find('{');
        auto const close = open == std::string_view::npos ? open : sentence.find('}', open);
        if (close == std::string_view::npos) return out.append(sentence);
        out += sentence.substr(0, open);
        out += value_of(sentence.substr(open + 1, close - open - 1));
        sentence.remove_prefix(close + 1);
    }
}

reason escaped(reason node)
{
    node.label = {shown(node.label.en), shown(node.label.zh)};
    node.value = shown(node.value);
    for (auto& operand : node.from) operand = escaped(std::move(operand));
    return node;
}

void add_lines(table& rows, std::string const& machine, std::string const& title,
               std::vector<track_line> const& lines, names const& called)
{
    for (auto const& line : lines)
        rows.add({title, called.subject(line.subject),
                  label(states_of(machine), line.state, called.lang())});
}

/// The same for machines that stand at their beginning in most cases: only what has moved is shown.
void add_moved(table& rows, machine const& of, std::string const& title, std::vector<track_line> const& lines,
               names const& called)
{
    std::vector<track_line> moved;
    for (auto const& line : lines)
        if (line.state != of.states.front()) moved.push_back(line);
    add_lines(rows, std::string{of.name}, title, moved, called);
}

/// What a claim comes to: a sum, or the terms on which it runs.
std::string amount_of(claim const& c, names const& called)
{
    auto const lang = called.lang();
    if (c.amount) return yuan(*c.amount, lang);
    if (!c.runs) return {};
    auto const& terms = *c.runs;
    auto const last = terms.until ? to_string(*terms.until) : say(lang, "until paid", "至付清");
    auto const rate = terms.by_index ? shown((*terms.by_index).index) + " × " + multiple_of(*terms.by_index)
                                     : rate_text(terms.rate, lang);
    return rate + say(lang, " on ", "，计于") + called.claim(terms.of.value) +
           say(lang, ", ", "，") + to_string(terms.from) + " – " + last;
}

}  // namespace

std::string paragraphs(std::initializer_list<std::string> parts)
{
    std::string out;
    for (auto const& part : parts) {
        if (part.empty()) continue;
        if (!out.empty()) out += '\n';
        out += part;
    }
    return out;
}

std::string sheet::heading() const
{
    auto const& court = file_.data().court;
    auto const number = file_.number().empty() ? say(lang_, "(no number yet)", "（尚无案号）")
                                               : shown(file_.number());
    auto const name = shown(court.name.empty() ? court.code.value : court.name);
    return say(lang_, "Case ", "案件 ") + number + (name.empty() ? "" : "  " + name) + '\n';
}

std::string sheet::day_asked() const
{
    auto out = say(lang_, "As of ", "截至 ") + to_string(of_.at.day);
    if (of_.at.known_at != end_of(of_.at.day))
        out += say(lang_, ", as known at ", "，以此时所知为准 ") + day_and_time(of_.at.known_at);
    return out + '\n' + say(lang_, "Stage: ", "阶段：") + label(topic::stage, of_.stage, lang_) + '\n';
}

std::string sheet::parties() const
{
    table rows;
    for (auto const& p : file_.data().parties)
        if (!p.name.empty()) rows.add({label(topic::role, p.role, lang_), names_.party(p.id.value)});
    return under(say(lang_, "Parties", "当事人"), rows);
}

std::string sheet::title() const
{
    auto const& t = file_.data().title;
    auto heading = say(lang_, "Title: ", "执行依据：") + label(topic::title, t.kind, lang_);
    if (!t.number.empty()) heading += ' ' + shown(t.number);
    heading += say(lang_, ", effective ", "，生效 ") + to_string(t.effective_on);
    table rows{{1}};
    for (auto const& c : t.claims) {
        auto const due = say(lang_, "to be performed by ", "履行期限至 ") + to_string(due_of(c, t));
        rows.add({names_.claim(c.id.value), amount_of(c, names_), c.runs ? std::string{} : due});
    }
    return heading + '\n' + rows.print(2);
}

std::string sheet::tracks() const
{
    auto const& t = of_.tracks;
    auto const closing = t.closed_by.empty() ? std::nullopt : fact_named(t.closed_by);
    table rows;
    rows.add({say(lang_, "proceeding", "案件"), closing ? label_of(*closing).in(lang_) : std::string{},
              label(topic::proceeding, t.proceeding, lang_)});
    rows.add({say(lang_, "forum", "管辖"), "", label(topic::forum, t.forum, lang_)});
    add_lines(rows, "whereabouts", say(lang_, "whereabouts", "下落"), t.whereabouts, names_);
    add_lines(rows, "hold", say(lang_, "hold", "人身强制"), t.hold, names_);
    add_moved(rows, consumption_machine(), say(lang_, "consumption", "消费限制"), t.consumption, names_);
    add_moved(rows, listing_machine(), say(lang_, "dishonest list", "失信名单"), t.listing, names_);
    add_moved(rows, exit_ban_machine(), say(lang_, "exit ban", "限制出境"), t.exit_ban, names_);
    add_lines(rows, "prosecution", say(lang_, "prosecution", "刑事追究"), t.prosecution, names_);
    add_lines(rows, "seal", say(lang_, "seal", "查封、扣押、冻结"), t.seal, names_);
    add_moved(rows, realisation_machine(), say(lang_, "realisation", "财产处置"), t.realisation, names_);
    add_lines(rows, "settlement", say(lang_, "settlement", "和解"), t.settlements, names_);
    add_lines(rows, "remedy", say(lang_, "application", "异议、申请"), t.remedies, names_);
    for (auto const& p : t.pauses)
        rows.add({say(lang_, "pause", "中止、暂缓"), names_.entry(p.entry),
                  say(lang_, "since ", "始于 ") + to_string(p.from)});
    return under(say(lang_, "Tracks", "各条线"), rows);
}

/// The sums of one currency.
void sheet::add_sums(table& rows, owed_report const& o) const
{
    auto const add = [&](char const* en, char const* zh, money amount) {
        rows.add({say(lang_, en, zh), to_string(amount)});
    };
    add("costs", "费用", o.costs);
    add("general interest", "一般债务利息", o.general_interest);
    add("principal and other sums", "本金及其他金钱债务", o.principal);
    add("contract penalty", "违约金", o.contract_penalty);
    add("doubled part of delay interest", "加倍部分债务利息", o.doubled_interest);
    add("total owed", "尚欠合计", o.total);
    add("each further day adds", "每日新增", o.per_diem);
    add("received so far", "已收", o.received);
    for (auto const& line : o.by_debtor)
        rows.add({say(lang_, "of it from ", "其中可向 ") + names_.subject(line.debtor) + say(lang_, "", " 主张"),
                  to_string(line.total)});
}

/// Yuan, or another currency by its letters.
std::string sheet::money_heading(currency in) const
{
    auto const unit = in.is_yuan() ? say(lang_, "yuan", "元") : in.name();
    return say(lang_, "Money (", "款项（") + unit + say(lang_, ")", "）");
}

std::string sheet::owed() const
{
    table rows{{1}};
    add_sums(rows, of_.owed);
    if (of_.account)
        rows.add({say(lang_, "held in the court's account", "法院账户留存"), to_string(of_.account->held())});
    if (of_.fee) {
        auto const base = to_string(of_.fee->on_amount);
        auto const name = of_.fee->is_saved
                              ? text{"enforcement fee saved, on " + base, "免于产生的执行申请费（以 " + base + " 计）"}
                              : text{"enforcement fee on " + base, "执行申请费（以 " + base + " 计）"};
        rows.add({name.in(lang_), to_string(of_.fee->amount)});
    }
    auto out = under(money_heading(of_.owed.total.value().in()), rows);
    for (auto const& one : of_.also_owed) {
        table more{{1}};
        add_sums(more, one);
        out += under(money_heading(one.total.value().in()), more);
    }
    return out;
}

std::string sheet::statement() const
{
    if (of_.statement.empty()) return {};
    table rows{{2, 3, 4, 5}};
    rows.add({say(lang_, "from – to", "起止"), say(lang_, "what", "项目"), say(lang_, "days", "天数"),
              say(lang_, "base", "基数"), say(lang_, "rate", "利率"), say(lang_, "amount", "金额")});
    for (auto const& row : of_.statement) {
        auto what = label(topic::debt, debt_name(row.kind), lang_);
        if (!row.of.empty()) what = names_.claim(row.of);
        rows.add({to_string(row.from) + " – " + to_string(row.to), what, std::to_string(row.days),
                  to_string(row.base), rate_text(row.rate, lang_), to_string(row.amount)});
    }
    return under(say(lang_, "Statement of interest", "利息计算表"), rows);
}

/// The last column, which nothing has to be aligned after: name, subject, end of a wait.
std::string sheet::about(deadline const& d) const
{
    std::vector<std::string> parts{d.cause->name.in(lang_) + mark_of(d.cause)};
    if (auto const who = names_.subject(d.subject); !who.empty()) parts.push_back(who);
    if (auto const opens = d.opens_on())
        parts.push_back(say(lang_, "opens ", "可于此日起：") + to_string(*opens));
    if (d.is_on_make_up_day()) parts.push_back(say(lang_, "a worked weekend", "调休上班日"));
    return joined(parts, lang_ == language::zh ? "，" : ", ");
}

std::string sheet::deadlines() const
{
    std::vector<deadline const*> sorted;
    for (auto const& d : of_.deadlines) sorted.push_back(&d);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](auto const* a, auto const* b) { return a->due() < b->due(); });
    table rows;
    for (auto const* d : sorted) {
        bool const sure = d->end.certainty == certainty::gazetted;
        rows.add({day_and_time(d->due()), sure ? "" : say(lang_, "provisional", "暂定"),
                  label(topic::status, d->status, lang_), label(topic::clock, d->cause->clock->kind, lang_),
                  label(topic::bearer, d->cause->clock->bearer, lang_), d->cause->id, about(*d)});
    }
    bool const is_sure = std::all_of(sorted.begin(), sorted.end(),
                                     [](auto const* d) { return d->end.certainty == certainty::gazetted; });
    return under(say(lang_, "Deadlines", "期限"), rows) + (is_sure ? "" : known_until());
}

/// What `provisional` means here.
std::string sheet::known_until() const
{
    auto const until = to_string(of_.law.calendar().known_on(of_.at.known_at.day()).last_day());
    return say(lang_, "  provisional: holidays are known to ", "  暂定：节假日安排仅知至 ") + until +
           say(lang_, "; later days are judged by weekends alone\n", "，其后仅按周末推算\n");
}

std::string sheet::said(finding const& f) const
{
    return filled(f.sentence.in(lang_), [&](std::string_view slot) {
        for (auto const& field : f.fields)
            if (field.name == slot)
                return slot == "subject" ? names_.party(field.value.in(lang_)) : shown(field.value.in(lang_));
        return '{' + std::string{slot} + '}';
    });
}

/// A source that was not read in full says so: ` (P)`. Law that was read bears no mark.
std::string sheet::mark_of(rule const* cause)
{
    if (cause == nullptr || cause->confidence == confidence::V) return {};
    return " (" + std::string{name_of(cause->confidence)} + ')';
}

std::string sheet::told(finding const& f) const
{
    auto const sentence = said(f);
    auto out = "    " + to_string(f.on) + "  " + std::string{f.id()};
    if (f.cause != nullptr && sentence.find(f.cause->name.in(lang_)) == std::string::npos)
        out += ' ' + f.cause->name.in(lang_);
    if (auto const who = names_.subject(f.subject); !who.empty()) out += "  " + who;
    out += "\n        " + sentence + '\n';
    auto const basis = f.basis();
    if (!basis.empty()) out += "        [" + joined(basis, "; ") + "]" + mark_of(f.cause) + '\n';
    return out;
}

std::string sheet::findings() const
{
    if (of_.findings.empty()) return say(lang_, "Findings: none\n", "审查发现：无\n");
    auto out = say(lang_, "Findings\n", "审查发现\n");
    for (auto const how_bad : {severity::breach, severity::lapse, severity::warning, severity::gap,
                               severity::discretion}) {
        std::string lines;
        for (auto const& f : of_.findings)
            if (f.severity == how_bad) lines += told(f);
        if (!lines.empty()) out += "  " + label(topic::severity, how_bad, lang_) + '\n' + lines;
    }
    return out;
}

/// Readings of money that this case gives no cause for are left out; the receipt names all.
bool sheet::is_at_issue(std::string_view id) const
{
    auto const& title = file_.data().title;
    if (id == prc::security_ruling_in_base.id) return title.kind == title_kind::security_realisation;
    if (id == prc::foreign_title.id)
        return std::any_of(title.claims.begin(), title.claims.end(),
                           [](auto const& c) { return c.amount && !c.amount->in().is_yuan(); });
    if (id == prc::fee_before_2007.id) return of_.law.chosen(prc::fee_before_2007) != old_fee_rule::refused;
    for (auto const* one : {prc::after_benchmark.id, prc::after_last_quote.id})
        if (id == one)
            return std::any_of(title.claims.begin(), title.claims.end(),
                               [](auto const& c) { return c.runs && c.runs->by_index; });
    for (auto const* one : {prc::old_general_interest.id, prc::delay_before_2009.id, prc::old_delay_tenor.id,
                            prc::old_delay_basis.id})
        if (id == one)
            return std::any_of(of_.statement.begin(), of_.statement.end(),
                               [](auto const& row) { return row.kind == debt_class::delay; });
    return true;
}

std::string sheet::choices() const
{
    table rows;
    auto const ran = [this](std::string const& id) {
        return std::any_of(of_.deadlines.begin(), of_.deadlines.end(), [&](auto const& d) { return d.id() == id; });
    };
    for (auto const& c : of_.law.parts().choices) {
        // a policy on a period is told where the period ran
        auto const* period = of_.law.find(c.id);
        if (period != nullptr && period->clock && !ran(c.id)) continue;
        if (!is_at_issue(c.id)) continue;
        rows.add({c.id, shown(c.question.in(lang_)), label(topic::value, c.chosen, lang_), shown(c.source)});
    }
    return under(say(lang_, "Disputed points, as chosen", "争议问题所选口径"), rows);
}

std::string sheet::why_total() const
{
    auto tree = to_string(escaped(why(of_.owed.total)), lang_);
    for (auto const& one : of_.also_owed) tree += to_string(escaped(why(one.total)), lang_);
    std::string out;
    for (std::size_t at = 0; at < tree.size();) {
        auto const end = tree.find('\n', at);
        out += "  " + tree.substr(at, end - at) + '\n';
        at = end + 1;
    }
    return say(lang_, "Why the total", "合计的由来") + '\n' + out;
}

}  // namespace writ::report
