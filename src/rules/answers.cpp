#include "rules/answers.hpp"

#include "rules/links.hpp"

#include <algorithm>

namespace writ {

namespace {

text const missed_says{"{name}: due on {due}, not on file by {as_of}",
                       "{name}：应于{due}前完成，截至{as_of}卷内未见"};
text const late_says{"{name}: due on {due}, done on {done}", "{name}：应于{due}前完成，实际于{done}完成"};
text const early_says{"{name}: the wait lasts through {due}; {fact} came on {done}",
                      "{name}：须等待至{due}届满；{fact}于{done}即已发生"};
text const over_says{"{name}: over by itself on {due}; the fact that should follow is not on file",
                     "{name}：已于{due}自行届满；卷内未见应有的后续记录"};
text const hours_say{"{name}: counted in hours, but of {fact} only the day is on file",
                     "{name}：按小时计算，但{fact}仅记载日期"};
text const ends_says{"{name}: ends on {due}, in {days} days", "{name}：将于{due}届满，尚余{days}日"};
text const over_limit_says{"{name}: at most to {due}, set to {done}", "{name}：最长至{due}，实际定至{done}"};
text const outside_says{"{name}: to be done from {due} on, done on {done}", "{name}：应自{due}起办理，实际于{done}办理"};

field shown(char const* name, std::string value) { return {name, {value, value}}; }

/// A clock that runs from a later day than its fact may be answered from the fact on.
date begin_day(start_point const& start)
{
    return start.e == nullptr ? start.at.day() : std::min(start.at.day(), start.e->on.day());
}

bool is_before(entry const& e, start_point const& start)
{
    return e.on.has_time() && start.at.has_time() ? e.on < start.at : begin_day(start) > e.on.day();
}

/// The day on which it shows that the time is over.
date first_day_after(when due)
{
    return due.has_time() ? moment::from_serial(due.at().serial() + 1).day() : due.day() + days{1};
}

/// A wait of hours is over with its minute, a wait of days with its last day.
bool comes_before_end(when done, deadline const& d)
{
    bool const timed = done.has_time() && d.end.due.has_time();
    if (timed) return done < d.end.due;
    return d.end.due.has_time() ? done.day() < d.end.due.day() : done.day() <= d.end.due.day();
}

bool asks_each_party(pattern const& p) { return p.to == addressee::each_party; }

}  // namespace

bool after(when w, when due) { return w.has_time() && due.has_time() ? w > due : w.day() > due.day(); }

bool answers::is_candidate(entry const& e, start_point const& start) const
{
    if (&e == start.e && clock_.way == clock_way::forward && !start.in_member) return false;
    if (clock_.way == clock_way::forward && is_before(e, start)) return false;
    return is_about(view_, e, clock_.subject, start.subject, start.root);
}

/// A measure ends with its own end: what follows the next one of its kind is the end of that.
bool answers::begins_another(entry const& e, start_point const& start) const
{
    return clock_.kind == clock_kind::validity && start.e != nullptr && &e != start.e && e.kind == start.e->kind;
}

entry const* answers::first_of(start_point const& start, std::vector<pattern> const& any) const
{
    if (any.empty()) return nullptr;
    for (auto const* e : view_.journal) {
        if (!is_candidate(*e, start)) continue;
        if (matches(view_, any, *e)) return e;
        if (begins_another(*e, start)) return nullptr;
    }
    return nullptr;
}

/// The service with which every party had the paper.
stop_point answers::all_served(start_point const& start, pattern const& paper) const
{
    auto left = parties_of(view_);
    for (auto const* e : view_.of(fact_kind::served)) {
        if (!is_about(view_, *e, clock_.subject, start.subject, start.root) || !matches(view_, paper, *e)) continue;
        for (auto const& who : recipients_of(*e)) std::erase(left, who);
        if (left.empty()) return {e, e->on};
    }
    return {nullptr, start.at};
}

stop_point answers::first_stop(start_point const& start) const
{
    if (clock_.way == clock_way::window) return last_in_window(start);
    stop_point first{nullptr, start.at};
    auto const consider = [&](stop_point const& one) {
        if (one.e != nullptr && (first.e == nullptr || one.on < first.on)) first = one;
    };
    // an announcement answers for the auction it announces
    if (clock_.way == clock_way::back && start.in_member && matches(view_, clock_.stops, *start.e))
        return {start.e, start.e->on};
    std::vector<pattern> single;
    for (auto const& p : clock_.stops) {
        if (asks_each_party(p)) consider(all_served(start, p));
        else single.push_back(p);
    }
    if (auto const* e = first_of(start, single)) consider({e, *day_of(view_, single, *e)});
    consider(own_end(start, single));
    return first;
}

/// The day until which the starting fact itself sets it.
stop_point answers::own_end(start_point const& start, std::vector<pattern> const& any) const
{
    if (start.e != nullptr && clock_.way == clock_way::forward && !start.in_member)
        for (auto const& p : any)
            if (p.day_in && matches(view_, p, *start.e)) return {start.e, *day_of(p, *start.e)};
    return {nullptr, start.at};
}

/// Of the acts before the event the last is the nearest to it.
stop_point answers::last_in_window(start_point const& start) const
{
    stop_point last{nullptr, start.at};
    for (auto const* e : view_.journal)
        if (e->on.day() <= start.at.day() && is_candidate(*e, start) && matches(view_, clock_.stops, *e))
            last = {e, e->on};
    return last;
}

stop_point answers::first_stop_between(start_point const& start, when begin, when due) const
{
    for (auto const* e : view_.journal)
        if (e != start.e && e->on >= begin && !after(e->on, due) && is_candidate(*e, start) &&
            matches(view_, clock_.stops, *e))
            return {e, e->on};
    return {nullptr, start.at};
}

bool answers::is_over(when due) const
{
    return due.has_time() ? end_of(view_.at.day) > due.at() : view_.at.day > due.day();
}

bool answers::stands_still(deadline const& d, bool is_held) const
{
    return is_held || std::any_of(d.excluded.begin(), d.excluded.end(), [this](auto const& span) {
               return span.from <= view_.at.day && view_.at.day <= span.to;
           });
}

void answers::answer(deadline& d, start_point const& start, stop_point const& stop, entry const* cancel, bool is_held,
                     clock_report& out) const
{
    bool const is_first = cancel != nullptr && (stop.e == nullptr || cancel->on < stop.on);
    if (is_first && !after(cancel->on, d.end.due)) {
        d.status = deadline_status::cancelled;
        d.stopped = cancel->on;
        return;
    }
    judge_acts(d, start, out);
    if (stop.e != nullptr) judge_stop(d, start, stop, out);
    else judge_silence(d, start, is_held, out);
}

/// A fact that sets its own last day: it runs until then, and is over the limit once that has passed.
bool answers::is_set_ahead(deadline& d, start_point const& start, stop_point const& stop, clock_report& out) const
{
    if (stop.e != start.e || stop.e == nullptr || start.in_member) return false;
    bool const is_past = after(stop.on, d.end.due);
    if (!is_over(is_past ? d.end.due : stop.on)) {
        d.status = deadline_status::running;
        warn(d, start, out);
        return true;
    }
    if (!is_past) return false;
    d.status = deadline_status::late;
    d.stopped = stop.on;
    if (clock_.when_late && start.speaks)
        out.findings.push_back(say(start, *clock_.when_late, first_day_after(d.end.due), stop.e, over_limit_says,
                                   {shown("due", to_string(d.end.due)), shown("done", to_string(stop.on))}));
    return true;
}

void answers::say_over(deadline const& d, start_point const& start, when until, clock_report& out) const
{
    out.findings.push_back(say(start, *clock_.when_over, first_day_after(start.at), start.e, over_limit_says,
                               {shown("due", to_string(d.end.unrolled)), shown("done", to_string(until))}));
}

void answers::judge_stop(deadline& d, start_point const& start, stop_point const& stop, clock_report& out) const
{
    if (is_set_ahead(d, start, stop, out)) return;
    d.stopped = stop.on;
    // a watch opens the day after; of another window the last day counted back is the first in it
    auto const first = d.opens_on() ? *d.opens_on() : d.end.due.day();
    bool const outside = clock_.way == clock_way::window && stop.on.day() < first;
    bool const late = outside || (clock_.way != clock_way::window && after(stop.on, d.end.due));
    d.status = late ? deadline_status::late : deadline_status::met;
    if (!late || !clock_.when_late || !start.speaks) return;
    out.findings.push_back(say(start, *clock_.when_late, stop.on.day(), stop.e, outside ? outside_says : late_says,
                               {shown("due", outside ? to_string(first) : to_string(d.end.due)),
                                shown("done", to_string(stop.on))}));
}

void answers::judge_silence(deadline& d, start_point const& start, bool is_held, clock_report& out) const
{
    // a window closes with its event, everything else with its own end
    auto const closes = clock_.way == clock_way::window ? d.trigger : d.end.due;
    if (is_held || !is_over(closes)) {
        d.status = stands_still(d, is_held) ? deadline_status::suspended : deadline_status::running;
        if (d.status == deadline_status::running) warn(d, start, out);
        return;
    }
    bool const duty = clock_.kind == clock_kind::duty;
    d.status = duty ? deadline_status::missed : deadline_status::expired;
    if (!clock_.when_missed || !start.speaks) return;
    out.findings.push_back(say(start, *clock_.when_missed, first_day_after(closes), start.e,
                               duty ? missed_says : over_says, {shown("due", to_string(d.end.due))}));
}

/// A bar forbids until its end: an act inside it is the finding, its end is freedom.
void answers::judge_acts(deadline& d, start_point const& start, clock_report& out) const
{
    if (clock_.bars.empty() || !start.speaks) return;
    auto const* act = first_of(start, clock_.bars);
    if (act == nullptr) return;
    auto const done = *day_of(view_, clock_.bars, *act);
    if (clock_.kind == clock_kind::bar) d.stopped = done;
    auto const ended = first_stop(start);
    bool const is_free = ended.e != nullptr && ended.e != act && ended.on <= done;
    if (is_free || !comes_before_end(done, d) || !clock_.when_early) return;
    out.findings.push_back(say(start, *clock_.when_early, done.day(), act, early_says,
                               {shown("due", to_string(d.end.due)), shown("done", to_string(done)),
                                {"fact", label_of(act->kind)}}));
}

/// The nearest rung of the ladder that was reached.
void answers::warn(deadline const& d, start_point const& start, clock_report& out) const
{
    auto const left = (d.end.due.day() - view_.at.day).count;
    auto rung = clock_.warns.rend();
    for (auto it = clock_.warns.rbegin(); it != clock_.warns.rend(); ++it)
        if (left <= *it) {
            rung = it;
            break;
        }
    if (rung == clock_.warns.rend() || left < 0) return;
    auto const since = std::max(d.end.due.day() - days{*rung}, d.trigger.day());
    out.findings.push_back(say(start, severity::warning, since, start.e, ends_says,
                               {shown("due", to_string(d.end.due)), shown("days", std::to_string(left))}));
}

void answers::say_no_hour(start_point const& start, clock_report& out) const
{
    out.findings.push_back(
        say(start, severity::gap, start.at.day(), start.e, hours_say, {{"fact", label_of(start.e->kind)}}));
}

finding answers::say(start_point const& start, severity how_bad, date on, entry const* at_fault,
                     text const& sentence, std::vector<field> fields) const
{
    fields.push_back({"name", rule_.name});
    fields.push_back(shown("as_of", to_string(view_.at.day)));
    return {.law = view_.rules_of, .cause = &rule_,
            .rule_id = clock_.reports_as.empty() || how_bad == severity::warning ? std::string_view{rule_.id}
                                                                                 : clock_.reports_as,
            .severity = how_bad, .on = on, .subject = start.subject.empty() ? "case" : start.subject,
            .entry = at_fault == nullptr ? "" : entry_name(view_.file, *at_fault),
            .sentence = sentence, .fields = std::move(fields)};
}

}  // namespace writ
