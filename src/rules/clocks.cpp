#include "rules/clocks.hpp"

#include <writ/casefile/facts.hpp>
#include <writ/law/parts.hpp>
#include <writ/rules/prc.hpp>

#include "rules/answers.hpp"
#include "rules/links.hpp"
#include "rules/starts.hpp"

#include <algorithm>

namespace writ {

namespace {

/// The end of one run: counted, moved by what happened meanwhile, answered.
class runner {
public:
    runner(case_view const& view, rule const& r, std::vector<ran_clock>& ran, clock_report& out)
        : view_(view), rule_(r), clock_(*r.clock), ran_(ran), out_(out), answers_(view, r)
    {
    }

    void run()
    {
        for (auto const& start : find_starts(view_, rule_, ran_)) run_from(start);
    }

private:
    void run_from(start_point const& start)
    {
        if (is_each_instalment()) return run_instalments(start);
        if (is_timed(clock_.length.unit) && !start.at.has_time()) {
            answers_.say_no_hour(start, out_);
            return;
        }
        auto const stop = answers_.first_stop(start);
        auto const* cancel = answers_.first_of(start, clock_.cancels);
        auto d = make(start, length_of(start), frozen_until(start, stop.e, cancel));
        restart(d, start, stop);
        d.end = in_force_end(d);
        auto const unextended = d.end.unrolled;
        extend(d, start);
        end_with(d, start);
        stand(d, start);
        if (clock_.runs == clock_runs::series) return run_series(std::move(d), start, cancel);
        auto const chained = d.end.unrolled;
        hold_back(d, stop);
        finish(std::move(d), start, stop, cancel, chained, unextended);
    }

    void finish(deadline d, start_point const& start, stop_point const& stop, entry const* cancel, when chained,
                when unextended)
    {
        answers_.answer(d, start, stop, cancel, is_held_, out_);
        if (auto const* extended = extended_by(start); extended != nullptr && extended->unrolled > d.end.unrolled)
            answers_.say_over(d, start, extended->unrolled, out_);
        ran_.push_back({&rule_, start, chained, d.end.due, unextended, obstacle_, !d.extended.empty(),
                        d.status == deadline_status::cancelled});
        obstacle_ = nullptr;
        is_held_ = false;
        out_.deadlines.push_back(std::move(d));
    }

    [[nodiscard]] bool is_each_instalment() const
    {
        return !clock_.starts.empty() && clock_.starts.front().kind == origin_kind::each_instalment;
    }

    // -- length and count -----------------------------------------------------------------------------

    /// The fixed length, or the one the starting fact gives.
    [[nodiscard]] period length_of(start_point const& start) const
    {
        auto out = clock_.length;
        if (start.e == nullptr) return out;
        if (auto const in = member_of_start(start, clock_.length_in)) {
            if (auto const* n = value_at<std::int64_t>(*start.e, *in)) out.count = static_cast<std::int32_t>(*n);
            if (auto const* length = value_at<period>(*start.e, *in)) out = *length;
        }
        if (auto const in = member_of_start(start, clock_.years_in))
            if (auto const* years = value_at<std::int64_t>(*start.e, *in))
                out.count += static_cast<std::int32_t>(*years);
        return out;
    }

    [[nodiscard]] static std::optional<std::size_t> member_of_start(start_point const& start, std::string const& name)
    {
        if (name.empty()) return std::nullopt;
        return member_named(describe(start.e->kind), name);
    }

    /// The clock whose extension this one limits, or null.
    [[nodiscard]] ran_clock const* extended_by(start_point const& start) const
    {
        if (!clock_.when_over) return nullptr;
        for (auto const& origin : clock_.starts)
            for (auto const& r : ran_)
                if (r.cause->id == origin.after && r.start.e == start.e && r.unextended == start.at) return &r;
        return nullptr;
    }

    /// A clock that was answered stands: what is paused afterwards no longer moves it.
    [[nodiscard]] std::vector<day_span> frozen_until(start_point const& start, entry const* stop,
                                                     entry const* cancel) const
    {
        auto out = frozen_days(view_, clock_, start.subject);
        for (auto const* e : {stop, cancel}) {
            if (e == nullptr) continue;
            for (auto& span : out) span.to = std::min(span.to, e->on.day());
        }
        return united(std::move(out));
    }

    [[nodiscard]] period_end counted(when from, period length, std::vector<day_span> const& excluded) const
    {
        if (clock_.way != clock_way::forward) {
            auto const last =
                count_back(from.day(), length, clock_.how, view_.calendar, beyond_data::presume).value();
            bool const asks = length.unit == period_unit::working_days;
            bool const sure = !asks || (view_.calendar.covers(last) && view_.calendar.covers(from.day()));
            return {.unrolled = last,
                    .due = last,
                    .certainty = sure ? certainty::gazetted : certainty::provisional};
        }
        auto how = clock_.how;
        how.rests = view_.rests;
        return count(from, length, how, view_.calendar, excluded, beyond_data::presume).value();
    }

    [[nodiscard]] deadline make(start_point const& start, period length, std::vector<day_span> excluded) const
    {
        auto const end = counted(start.at, length, excluded);
        return {.law = view_.rules_of,
                .calendar = view_.calendar,
                .cause = &rule_,
                .subject = start.subject.empty() ? "case" : start.subject,
                .trigger_entry = start.e == nullptr ? "" : entry_name(view_.file, *start.e),
                .trigger = start.at,
                .assumed = start.assumed,
                .length = length,
                .excluded = std::move(excluded),
                .end = end};
    }

    // -- changes of law -------------------------------------------------------------------------------

    /// The length in force when the clock started, then what each later change made of a running one.
    [[nodiscard]] period_end in_force_end(deadline& d) const
    {
        if (clock_.changes.empty()) return d.end;
        for (auto const& change : clock_.changes)
            if (change.from <= d.trigger.day()) d.length = change.length;
        auto end = counted(d.trigger, d.length, d.excluded);
        for (auto const& change : clock_.changes)
            if (change.from > d.trigger.day() && change.from <= end.due.day()) end = changed(d, end, change);
        return end;
    }

    [[nodiscard]] period_end changed(deadline& d, period_end const& old, length_change const& change) const
    {
        auto const anew = counted(d.trigger, change.length, d.excluded);
        auto const take_new = [&] {
            d.length = change.length;
            d.changed_by = &change;
            return anew;
        };
        switch (change.running) {
        case transition_mode::keep_due: return old;
        case transition_mode::recompute: return take_new();
        case transition_mode::longer_of: return anew.unrolled > old.unrolled ? take_new() : old;
        case transition_mode::shorter_of: return anew.unrolled < old.unrolled ? take_new() : old;
        case transition_mode::keep_remaining: return counted_on(d, old, change, left_of(old, change));
        case transition_mode::split: break;
        }
        auto const whole = (old.unrolled.day() - d.trigger.day()).count;
        auto const whole_anew = (anew.unrolled.day() - d.trigger.day()).count;
        if (whole <= 0) return old;
        // part of a day is a day: nobody loses time by the change
        return counted_on(d, old, change, (left_of(old, change) * whole_anew + whole - 1) / whole);
    }

    /// Days left when the change took effect, its own day among them.
    [[nodiscard]] static std::int32_t left_of(period_end const& old, length_change const& change)
    {
        return (old.unrolled.day() - change.from).count + 1;
    }

    /// From the eve of the change, so many days by the newer way of counting.
    [[nodiscard]] period_end counted_on(deadline& d, period_end const& old, length_change const& change,
                                        std::int32_t left) const
    {
        if (left <= 0) return old;
        bool const working = change.length.unit == period_unit::working_days;
        d.trigger = change.from - days{1};
        d.length = {left, working ? period_unit::working_days : period_unit::days};
        d.changed_by = &change;
        return counted(d.trigger, d.length, d.excluded);
    }

    // -- what moves the end ---------------------------------------------------------------------------

    /// Each interruption inside the period starts the full term anew.
    void restart(deadline& d, start_point const& start, stop_point const& stop) const
    {
        restart_after_pauses(d);
        if (clock_.restarts.empty()) return;
        for (auto const* e : view_.journal) {
            if (!matches(view_, clock_.restarts, *e) || e->on.day() <= d.trigger.day() || after(e->on, d.end.due))
                continue;
            if (stop.e != nullptr && e->on > stop.on) continue;
            if (!is_about(view_, *e, clock_.subject, start.subject, start.root)) continue;
            run_anew(d, e->on, entry_name(view_.file, *e));
        }
    }

    void restart_after_pauses(deadline& d) const
    {
        if (clock_.on_pause != pause_effect::restart) return;
        for (auto const& p : view_.tracks.pauses)
            if (p.ended_on && p.from > d.trigger.day() && p.from <= d.end.due.day())
                run_anew(d, *p.ended_on, entry_name(view_.file, *p.begun_by));
    }

    void run_anew(deadline& d, when from, std::string entry) const
    {
        d.trigger = from;
        d.trigger_entry = std::move(entry);
        d.assumed = false;
        d.end = counted(from, d.length, d.excluded);
    }

    /// Extensions count on from the unrolled end; one that comes after the end mends nothing.
    void extend(deadline& d, start_point const& start) const
    {
        if (clock_.extends == extension_rule::never) return;
        for (auto const* e : view_.of(fact_kind::term_extended)) {
            if (e->on < start.at || after(e->on, d.end.due) || !extends_this(*e, start)) continue;
            auto const more = length_in(*e);
            if (!more) continue;
            d.end = counted(d.end.unrolled, *more, d.excluded);
            d.extended.push_back({*more, d.end.unrolled});
        }
    }

    [[nodiscard]] bool extends_this(entry const& e, start_point const& start) const
    {
        auto const* of = get<&term_extended::deadline>(e);
        bool const is_named = of != nullptr && *of == rule_.id;
        if (!is_named && (of != nullptr || clock_.extends != extension_rule::unnamed)) return false;
        auto const* named = named_by(view_, e);
        if (named == nullptr || start.e == nullptr) return true;
        auto const* root = &root_of(view_, *named);
        return root == start.root || is_linked(view_, *named, *start.e);
    }

    [[nodiscard]] static std::optional<period> length_in(entry const& e)
    {
        if (auto const* months = get<&term_extended::months>(e))
            return period{static_cast<std::int32_t>(*months), period_unit::months};
        if (auto const* length = get<&term_extended::length>(e)) return *length;
        return std::nullopt;
    }

    /// A day that a fact sets is the end instead; where the starting fact sets one, only that.
    void end_with(deadline& d, start_point const& start) const
    {
        if (clock_.ends_with.empty()) return;
        if (start.e != nullptr && matches(view_, clock_.ends_with, *start.e))
            return set_end(d, day_of(view_, clock_.ends_with, *start.e)->day());
        for (auto const* e : view_.journal)
            if (matches(view_, clock_.ends_with, *e) && e->on >= start.at &&
                is_about(view_, *e, clock_.subject, start.subject, start.root))
                set_end(d, day_of(view_, clock_.ends_with, *e)->day());
    }

    void set_end(deadline& d, date last) const
    {
        if (last < d.trigger.day()) return;
        d.length = {(last - d.trigger.day()).count, period_unit::days};
        d.excluded.clear();
        d.extended.clear();
        d.end = counted(d.trigger, d.length, {});
    }

    /// The wait lasts on from one fact to another, or to the day asked about.
    void stand(deadline& d, start_point const& start)
    {
        if (!clock_.stands) return;
        for (auto const* e : view_.of(clock_.stands->from.fact)) {
            if (!matches(view_, clock_.stands->from, *e) || e->on < start.at || after(e->on, d.end.due)) continue;
            if (!is_about(view_, *e, clock_.subject, start.subject, start.root)) continue;
            auto const* to = answers_.first_of({e, e->on, start.subject, start.root}, clock_.stands->to);
            is_held_ = to == nullptr;
            auto const last = to == nullptr ? view_.at.day : to->on.day();
            if (last > d.end.due.day()) set_end(d, last);
        }
    }

    /// An obstacle in the last stretch of a limitation puts its end off: by CC 194 to so long after the
    /// obstacle, by EPI 19 by the rest that was left.
    void hold_back(deadline& d, stop_point const& stop)
    {
        if (clock_.tail.empty()) return;
        auto const& tail = *view_.rules_of.find(clock_.tail)->clock;
        for (auto const& origin : tail.starts)
            for (auto const* e : view_.of(origin.of->fact)) {
                if (!matches(view_, *origin.of, *e) || (stop.e != nullptr && e->on > stop.on)) continue;
                put_off(d, *e, tail.length);
            }
    }

    void put_off(deadline& d, entry const& obstacle, period tail)
    {
        auto const from = get<&hindered::from>(obstacle);
        if (from == nullptr) return;
        auto const* to = get<&hindered::to>(obstacle);
        auto const last = to == nullptr ? view_.at.day : *to;
        auto const window = count_back(d.end.unrolled.day(), tail, counting::measure(), view_.calendar).value();
        if (d.end.unrolled.day() < *from || last <= window) return;
        is_held_ = to == nullptr;
        bool const rest = view_.rules_of.chosen(prc::limitation_suspension) == suspension_rule::rest_resumes;
        auto const length =
            rest ? period{(d.end.unrolled.day() - std::max(*from, window + days{1})).count + 1, period_unit::days}
                 : tail;
        auto const end = counted(last, length, {});
        if (end.unrolled <= d.end.unrolled) return;
        if (!rest) obstacle_ = &obstacle;
        d.trigger = last;
        d.trigger_entry = entry_name(view_.file, obstacle);
        d.length = length;
        d.excluded.clear();
        d.end = end;
    }

    // -- series ---------------------------------------------------------------------------------------

    /// The same act again and again: a run that nothing answers is followed by the next, counted in
    /// multiples from the start, so that month ends do not drift.
    void run_series(deadline d, start_point const& start, entry const* cancel)
    {
        auto const last = series_end(start);
        auto const one = d.length;
        auto begin = start.at;
        for (std::int32_t n = 1;; ++n) {
            d.length = {one.count * n, one.unit};
            d.end = counted(start.at, d.length, d.excluded);
            if (last && d.end.unrolled.day() > *last) return;
            auto const stop = answers_.first_stop_between(start, begin, d.end.due);
            finish(d, start, stop, cancel, d.end.unrolled, d.end.unrolled);
            if (stop.e != nullptr || cancel_ends(cancel, d) || !answers_.is_over(d.end.due)) return;
            begin = d.end.due;
        }
    }

    [[nodiscard]] static bool cancel_ends(entry const* cancel, deadline const& d)
    {
        return cancel != nullptr && cancel->on.day() <= d.end.due.day();
    }

    /// The last day of the whole series, from the latest of its first starts.
    [[nodiscard]] std::optional<date> series_end(start_point const& start) const
    {
        auto const& head = clock_.starts.front();
        if (!clock_.repeats_for || !head.of) return std::nullopt;
        std::optional<date> begin;
        for (auto const* e : view_.of(head.of->fact))
            if (matches(view_, *head.of, *e) && e->on <= start.at) begin = e->on.day();
        if (!begin) return std::nullopt;
        return last_day_of(*begin, *clock_.repeats_for).value();
    }

    // -- instalments ----------------------------------------------------------------------------------

    /// Each instalment is due on its own day; paid is what came in since the agreement, in order.
    void run_instalments(start_point const& of)
    {
        auto const& agreement = *of.e;
        auto const* listed = get<&settlement_reached::instalments>(agreement);
        if (listed == nullptr || listed->empty()) return;
        auto parts = *listed;
        std::stable_sort(parts.begin(), parts.end(),
                         [](auto const& a, auto const& b) { return a.due_on < b.due_on; });
        for (std::size_t i = 0; i < parts.size(); ++i) {
            // what is due in one currency is not paid in another
            auto needed = money::zero();
            for (std::size_t j = 0; j <= i; ++j)
                if (parts[j].amount.in() == parts[i].amount.in()) needed += parts[j].amount;
            run_instalment(agreement, i + 1, parts[i], paid_up(agreement, parts.front(), needed));
        }
    }

    void run_instalment(entry const& agreement, std::size_t number, instalment const& part, entry const* paid)
    {
        start_point const start{&agreement, agreement.on, agreement.common.id + '#' + std::to_string(number)};
        auto d = make(start, {(part.due_on - agreement.on.day()).count, period_unit::days}, {});
        answers_.answer(d, start, {paid, paid == nullptr ? agreement.on : paid->on}, released(agreement), false, out_);
        out_.deadlines.push_back(std::move(d));
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
    [[nodiscard]] entry const* paid_up(entry const& agreement, instalment const& first, money needed) const
    {
        auto paid = money::zero();
        for (auto const* e : view_.journal) {
            if (has<&settlement_performed::settlement>(*e, agreement.common.id)) return e;
            if (!is_under(agreement, first, e->on)) continue;
            auto const* amount = get<&payment_received::amount>(*e);
            if (amount == nullptr || amount->in() != needed.in()) continue;
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

    case_view const& view_;
    rule const& rule_;
    time_limit const& clock_;
    std::vector<ran_clock>& ran_;
    clock_report& out_;
    answers answers_;
    entry const* obstacle_{};    ///< what put the end off, or null
    bool is_held_{false};        ///< its end is put off by something that still lasts
};

/// A policy, or a rule of some courts, runs where the law at hand chooses so.
bool is_applied(law const& of, rule const& r)
{
    if (!is_policy(r.confidence) && !r.clock->is_local) return true;
    for (auto const& choice : of.parts().choices)
        if (choice.id == r.id) return choice.chosen == name_of(policy_rule::applied);
    return true;
}

}  // namespace

clock_report run_clocks(case_view const& view)
{
    clock_report out;
    std::vector<ran_clock> ran;
    for (auto const* r : view.rules_of.clocks())
        if (is_applied(view.rules_of, *r)) runner{view, *r, ran, out}.run();
    return out;
}

}  // namespace writ
