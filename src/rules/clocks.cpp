#include "rules/clocks.hpp"

#include <writ/casefile/facts.hpp>
#include <writ/law/parts.hpp>

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

/// One start of one clock.
struct start_point {
    entry const* e;         ///< null: the title
    when at;
    std::string subject;
};

class runner {
public:
    runner(case_view const& view, rule const& r)
        : view_(view), rule_(r), clock_(*r.clock), deducted_(deducted_days(view, clock_.deducts))
    {
    }

    void run(clock_report& out)
    {
        if (clock_.from == clock_start::title_due) return run_title(out);
        for (auto const* e : view_.journal) {
            if (!matches(clock_.starts, *e)) continue;
            switch (clock_.from) {
            case clock_start::fact_day: run_from({e, e->on, subject_of(*e, clock_.subject)}, out); break;
            case clock_start::last_instalment: run_last_instalment(*e, out); break;
            case clock_start::each_instalment: run_instalments(*e, out); break;
            case clock_start::title_due: break;
            }
        }
    }

private:
    void run_title(clock_report& out)
    {
        auto const& title = view_.file.title;
        auto last = title.due_on ? *title.due_on : title.effective_on;
        for (auto const& c : title.claims) last = std::max(last, due_of(c, title));
        run_from({nullptr, last, {}}, out);
    }

    void run_last_instalment(entry const& e, clock_report& out)
    {
        auto const* parts = get<&settlement_reached::instalments>(e);
        if (parts == nullptr) return;
        auto last = parts->front().due_on;
        for (auto const& part : *parts) last = std::max(last, part.due_on);
        run_from({&e, last, e.common.id}, out);
    }

    void run_from(start_point const& start, clock_report& out)
    {
        if (clock_.length.unit == period_unit::hours && !start.at.has_time()) {
            out.findings.push_back(say(start, severity::gap, start.at.day(), start.e, hours_say,
                                       {{"fact", label_of(start.e->kind)}}));
            return;
        }
        auto const* stop = first_after(start, clock_.stops);
        auto const* cancel = first_after(start, clock_.cancels);
        auto d = make(start, length_of(start), deducted_until(stop, cancel));
        extend(d, start);
        answer(d, start, stop, cancel, out);
        out.deadlines.push_back(std::move(d));
    }

    [[nodiscard]] period length_of(start_point const& start) const
    {
        if (!clock_.length_in) return clock_.length;
        auto const* n = value_at<std::int64_t>(*start.e, *clock_.length_in);
        return {n == nullptr ? 0 : static_cast<std::int32_t>(*n), clock_.length.unit};
    }

    /// A clock that was answered stands: what is paused afterwards no longer moves it.
    [[nodiscard]] std::vector<day_span> deducted_until(entry const* stop, entry const* cancel) const
    {
        auto out = deducted_;
        for (auto const* e : {stop, cancel}) {
            if (e == nullptr) continue;
            for (auto& span : out) span.to = std::min(span.to, e->on.day());
        }
        return united(std::move(out));
    }

    [[nodiscard]] deadline make(start_point const& start, period length,
                                std::vector<day_span> deducted) const
    {
        auto const end =
            count(start.at, length, clock_.how, view_.rules_of.calendar(), deducted).value();
        return {.law = view_.rules_of,
                .cause = &rule_,
                .subject = start.subject.empty() ? "case" : start.subject,
                .trigger_entry = start.e == nullptr ? "" : entry_name(view_.file, *start.e),
                .trigger = start.at,
                .length = length,
                .excluded = std::move(deducted),
                .end = end,
                .status = deadline_status::running,
                .stopped = {}};
    }

    /// Extensions count on from the unrolled end; one that comes after the end mends nothing.
    void extend(deadline& d, start_point const& start) const
    {
        if (!clock_.extendable) return;
        for (auto const* e : view_.journal) {
            if (e->kind != fact_kind::term_extended || e->on < start.at) continue;
            auto const* of = get<&term_extended::deadline>(*e);
            if ((of != nullptr && *of != rule_.id) || after(e->on, d.end.due)) continue;
            auto const* months = get<&term_extended::months>(*e);
            auto const* length = get<&term_extended::length>(*e);
            auto const more = months != nullptr
                                  ? period{static_cast<std::int32_t>(*months), period_unit::months}
                                  : *length;
            d.end = count(d.end.unrolled, more, clock_.how, view_.rules_of.calendar(), d.excluded).value();
        }
    }

    /// The first entry of these patterns at or after the start, of the same subject.
    [[nodiscard]] entry const* first_after(start_point const& start,
                                           std::vector<pattern> const& any) const
    {
        for (auto const* e : view_.journal) {
            if (e == start.e || is_before(*e, start) ||
                subject_of(*e, clock_.subject) != start.subject)
                continue;
            if (begins_another(*e, start)) return nullptr;
            if (matches(any, *e)) return e;
        }
        return nullptr;
    }

    [[nodiscard]] static bool is_before(entry const& e, start_point const& start)
    {
        return e.on.has_time() && start.at.has_time() ? e.on < start.at : begin_day(start) > e.on.day();
    }

    /// A measure ends with its own end: what follows the next one of its kind is the end of that.
    [[nodiscard]] bool begins_another(entry const& e, start_point const& start) const
    {
        return clock_.kind == clock_kind::validity && start.e != nullptr && e.kind == start.e->kind;
    }

    /// A clock that runs from a later day than its fact may be answered from the fact on.
    [[nodiscard]] static date begin_day(start_point const& start)
    {
        return start.e == nullptr ? start.at.day() : std::min(start.at.day(), start.e->on.day());
    }

    /// Whether `w` lies after `due`; where one of the two is only a day, by days.
    [[nodiscard]] static bool after(when w, when due)
    {
        return w.has_time() && due.has_time() ? w > due : w.day() > due.day();
    }

    /// The day on which it shows that the time is over.
    [[nodiscard]] static date first_day_after(when due)
    {
        return due.has_time() ? moment::from_serial(due.at().serial() + 1).day() : due.day() + days{1};
    }

    [[nodiscard]] bool is_over(when due) const
    {
        return due.has_time() ? end_of(view_.at.day) > due.at() : view_.at.day > due.day();
    }

    [[nodiscard]] bool stands_still() const
    {
        return std::any_of(deducted_.begin(), deducted_.end(), [this](auto const& span) {
            return span.from <= view_.at.day && view_.at.day <= span.to;
        });
    }

    void answer(deadline& d, start_point const& start, entry const* stop, entry const* cancel,
                clock_report& out) const
    {
        auto const due = d.end.due;
        if (cancel != nullptr && (stop == nullptr || cancel->on < stop->on) && !after(cancel->on, due)) {
            d.status = deadline_status::cancelled;
            d.stopped = cancel->on;
            return;
        }
        if (stop != nullptr) d.stopped = stop->on;
        if (clock_.kind == clock_kind::bar) return answer_bar(d, start, stop, out);
        if (stop != nullptr) {
            d.status = after(stop->on, due) ? deadline_status::late : deadline_status::met;
            if (d.status == deadline_status::late && clock_.when_late)
                out.findings.push_back(say(start, *clock_.when_late, stop->on.day(), stop, late_says,
                                           {due_field(d), done_field(*stop)}));
            return;
        }
        if (!is_over(due)) {
            d.status = stands_still() ? deadline_status::suspended : deadline_status::running;
            return;
        }
        bool const duty = clock_.kind == clock_kind::duty;
        d.status = duty ? deadline_status::missed : deadline_status::expired;
        if (clock_.when_missed)
            out.findings.push_back(say(start, *clock_.when_missed, first_day_after(due), start.e,
                                       duty ? missed_says : over_says, {due_field(d)}));
    }

    /// A bar forbids until its end: an act inside it is the finding, its end is freedom.
    void answer_bar(deadline& d, start_point const& start, entry const* act, clock_report& out) const
    {
        auto const due = d.end.due;
        d.status = is_over(due)      ? deadline_status::expired
                   : stands_still()  ? deadline_status::suspended
                                     : deadline_status::running;
        if (act == nullptr || after(act->on, due) || !clock_.when_late) return;
        out.findings.push_back(say(start, *clock_.when_late, act->on.day(), act, early_says,
                                   {due_field(d), done_field(*act), {"fact", label_of(act->kind)}}));
    }

    /// Each instalment is due on its own day; paid is what came in since the agreement, in order.
    void run_instalments(entry const& agreement, clock_report& out)
    {
        auto const* listed = get<&settlement_reached::instalments>(agreement);
        if (listed == nullptr) return;
        auto parts = *listed;
        std::stable_sort(parts.begin(), parts.end(),
                         [](auto const& a, auto const& b) { return a.due_on < b.due_on; });
        auto needed = money::zero();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            needed += parts[i].amount;
            run_instalment(agreement, i + 1, parts[i], paid_up(agreement, parts.front(), needed), out);
        }
    }

    void run_instalment(entry const& agreement, std::size_t number, instalment const& part,
                        entry const* paid, clock_report& out) const
    {
        start_point const start{&agreement, agreement.on,
                                agreement.common.id + '#' + std::to_string(number)};
        auto const rolled = next_working_day(part.due_on, view_.rules_of.calendar());
        deadline d{.law = view_.rules_of, .cause = &rule_, .subject = start.subject,
                   .trigger_entry = entry_name(view_.file, agreement), .trigger = agreement.on,
                   .length = {(part.due_on - agreement.on.day()).count, period_unit::days},
                   .excluded = {},
                   .end = {part.due_on, rolled.day, rolled.certainty},
                   .status = deadline_status::running, .stopped = {}};
        answer(d, start, paid, released(agreement), out);
        out.deadlines.push_back(std::move(d));
    }

    /// Whether a payment can be one under the agreement: it came later, or on its day where the first
    /// instalment is due at once. What was paid to get the agreement is not an instalment of it.
    [[nodiscard]] static bool is_under(entry const& agreement, instalment const& first, when paid)
    {
        if (paid.day() != agreement.on.day()) return paid.day() > agreement.on.day();
        return first.due_on == agreement.on.day() ||
               (paid.has_time() && agreement.on.has_time() && paid > agreement.on);
    }

    /// The payment with which the sum under the agreement reaches `needed`.
    [[nodiscard]] entry const* paid_up(entry const& agreement, instalment const& first,
                                       money needed) const
    {
        auto paid = money::zero();
        for (auto const* e : view_.journal) {
            if (has<&settlement_performed::settlement>(*e, agreement.common.id)) return e;
            if (!is_under(agreement, first, e->on)) continue;
            auto const* amount = get<&payment_received::amount>(*e);
            if (amount == nullptr) continue;
            paid += *amount;
            if (paid >= needed) return e;
        }
        return nullptr;
    }

    /// What ends the duty to pay by the agreement: back to the title, or the suit on it.
    [[nodiscard]] entry const* released(entry const& agreement) const
    {
        for (auto const* e : view_.journal) {
            if (e->on < agreement.on) continue;
            if (e->kind == fact_kind::enforcement_resumed ||
                has<&settlement_sued::settlement>(*e, agreement.common.id))
                return e;
        }
        return nullptr;
    }

    [[nodiscard]] static field due_field(deadline const& d)
    {
        auto const shown = to_string(d.end.due);
        return {"due", {shown, shown}};
    }
    [[nodiscard]] static field done_field(entry const& e)
    {
        auto const shown = to_string(e.on);
        return {"done", {shown, shown}};
    }

    [[nodiscard]] finding say(start_point const& start, severity how_bad, date on, entry const* at_fault,
                              text const& sentence, std::vector<field> fields) const
    {
        auto const today = to_string(view_.at.day);
        fields.push_back({"name", rule_.name});
        fields.push_back({"as_of", {today, today}});
        return {.law = view_.rules_of, .cause = &rule_, .rule_id = rule_.id, .severity = how_bad,
                .on = on, .subject = start.subject.empty() ? "case" : start.subject,
                .entry = at_fault == nullptr ? "" : entry_name(view_.file, *at_fault),
                .sentence = sentence, .fields = std::move(fields)};
    }

    case_view const& view_;
    rule const& rule_;
    time_limit const& clock_;
    std::vector<day_span> deducted_;
};

}  // namespace

clock_report run_clocks(case_view const& view)
{
    clock_report out;
    for (auto const& r : view.rules_of.parts().rules)
        if (r.clock) runner{view, r}.run(out);
    return out;
}

}  // namespace writ
