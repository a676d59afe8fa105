#include "rules/starts.hpp"

#include <writ/casefile/facts.hpp>
#include <writ/law/parts.hpp>

#include "rules/links.hpp"

#include <algorithm>

namespace writ {

namespace {

/// A paper served by public notice counts as served when the notice has run (CPL 95).
when effective_day(case_view const& view, entry const& e)
{
    if (e.kind != fact_kind::served && e.kind != fact_kind::notice_served) return e.on;
    for (auto const* r : view.rules_of.deeming()) {
        auto const& clock = *r->clock;
        if ((clock.in_force && e.on.day() < *clock.in_force) || (clock.until && *clock.until < e.on.day())) continue;
        for (auto const& origin : clock.starts)
            if (origin.of && matches(view, *origin.of, e))
                if (auto const end = last_day_of(e.on.day(), clock.length)) return *end;
    }
    return e.on;
}

class finder {
public:
    finder(case_view const& view, rule const& of, std::vector<ran_clock> const& ran)
        : view_(view), rule_(of), clock_(*of.clock), ran_(ran)
    {
    }

    [[nodiscard]] std::vector<start_point> run()
    {
        if (!fits_file()) return {};
        for (auto const& origin : clock_.starts) {
            auto const from = static_cast<std::ptrdiff_t>(out_.size());
            add(origin);
            auto const is_out = [&](start_point const& s) { return !is_asked(s, origin); };
            out_.erase(std::remove_if(out_.begin() + from, out_.end(), is_out), out_.end());
        }
        if (clock_.starts.size() > 1)
            std::stable_sort(out_.begin(), out_.end(), [](auto const& a, auto const& b) { return a.at < b.at; });
        if (clock_.runs == clock_runs::first) keep_first();
        return std::move(out_);
    }

private:
    void add(clock_origin const& origin)
    {
        switch (origin.kind) {
        case origin_kind::fact:
        case origin_kind::each_instalment: return add_facts(origin);
        case origin_kind::second: return add_second(origin);
        case origin_kind::service: return add_services(origin);
        case origin_kind::end_of:
        case origin_kind::expiry:
        case origin_kind::extended: return add_ends(origin);
        case origin_kind::title_due: return add_title();
        case origin_kind::claim_due: return add_claims();
        case origin_kind::last_instalment: return add_last_instalments(origin);
        case origin_kind::promotion: return add_promoted(origin);
        }
    }

    void push(entry const& e, when at, bool assumed = false, bool in_member = false)
    {
        start_point s{&e, at, subject_of(view_, e, clock_.subject), &root_of(view_, e), assumed, true, in_member};
        if (clock_.subject != clock_subject::debtor || !s.subject.empty()) return out_.push_back(std::move(s));
        // what is about the case is about each debtor
        for (auto const* debtor : debtors_of(view_.file)) {
            s.subject = debtor->id.value;
            out_.push_back(s);
        }
    }

    void add_facts(clock_origin const& origin)
    {
        for (auto const* e : view_.of(origin.of->fact)) {
            if (!matches(view_, *origin.of, *e)) continue;
            if (origin.of->day_in) push(*e, *day_of(*origin.of, *e), false, true);
            else push(*e, clock_.deems_service ? e->on : effective_day(view_, *e));
        }
    }

    void add_second(clock_origin const& origin)
    {
        int seen = 0;
        for (auto const* e : view_.of(origin.of->fact))
            if (matches(view_, *origin.of, *e) && ++seen == 2) push(*e, e->on);
    }

    void add_services(clock_origin const& origin)
    {
        for (auto const* e : view_.of(origin.of->fact))
            if (matches(view_, *origin.of, *e)) add_services_of(*e, origin.to);
    }

    /// One start for each day on which the paper was served; where no service is on file, its own day.
    void add_services_of(entry const& paper, addressee to)
    {
        pattern const wanted{.fact = fact_kind::served, .to = to};
        bool is_named = false;
        auto const before = out_.size();
        for (auto const* e : view_.of(fact_kind::served)) {
            if (named_by(view_, *e) != &paper) continue;
            is_named = true;
            if (!matches(view_, wanted, *e)) continue;
            // the entry that answers does not say whose it is: only for the last service is it too late
            if (out_.size() > before) out_.back().speaks = false;
            push(paper, effective_day(view_, *e));
        }
        if (!is_named) push(paper, paper.on, true);
    }

    void add_ends(clock_origin const& origin)
    {
        for (auto const& r : ran_) {
            if (r.cause->id != origin.after || r.is_cancelled) continue;
            bool const before = origin.kind == origin_kind::extended;
            if (before && !r.is_extended) continue;
            if (!before && waits_for_silence(origin) && view_.at.day <= r.due.day()) continue;
            auto start = r.start;
            start.at = before ? r.unextended : origin.kind == origin_kind::expiry ? r.due : r.unrolled;
            if (clock_.subject != r.cause->clock->subject && start.e != nullptr)
                start.subject = subject_of(view_, *start.e, clock_.subject);
            out_.push_back(std::move(start));
        }
    }

    /// Whether the clock runs only if something did not happen, which shows when the other is over.
    [[nodiscard]] bool waits_for_silence(clock_origin const& origin) const
    {
        auto const has_no = [](std::vector<circumstance> const& list) {
            return std::any_of(list.begin(), list.end(),
                               [](auto const& one) { return one.time == circumstance_time::no; });
        };
        return clock_.way == clock_way::forward && (has_no(clock_.only) || has_no(origin.only));
    }

    void add_title()
    {
        auto const& title = view_.file.title;
        auto last = title.due_on ? *title.due_on : title.effective_on;
        for (auto const& c : title.claims) last = std::max(last, due_of(c, title));
        out_.push_back({nullptr, last, {}});
    }

    void add_claims()
    {
        auto const& title = view_.file.title;
        for (auto const& c : title.claims) out_.push_back({nullptr, due_of(c, title), c.id.value});
    }

    void add_last_instalments(clock_origin const& origin)
    {
        for (auto const* e : view_.of(origin.of->fact)) {
            auto const* parts = get<&settlement_reached::instalments>(*e);
            if (parts == nullptr || parts->empty() || !matches(view_, *origin.of, *e)) continue;
            auto last = parts->front().due_on;
            for (auto const& part : *parts) last = std::max(last, part.due_on);
            push(*e, last);
        }
    }

    /// A waiting seal takes effect when every earlier one on the asset has been lifted.
    void add_promoted(clock_origin const& origin)
    {
        for (auto const* e : view_.of(origin.of->fact)) {
            if (!matches(view_, *origin.of, *e)) continue;
            if (auto const day = promoted_on(*e)) push(*e, *day);
        }
    }

    [[nodiscard]] std::optional<when> promoted_on(entry const& waiting) const
    {
        auto const asset = subject_of(view_, waiting, clock_subject::asset);
        std::optional<when> last = waiting.on;
        for (auto const* earlier : view_.of(fact_kind::asset_sealed)) {
            if (earlier == &waiting) break;
            if (subject_of(view_, *earlier, clock_subject::asset) != asset) continue;
            auto const lifted = lifted_on(*earlier, asset);
            if (!lifted) return std::nullopt;
            last = std::max(*last, *lifted);
        }
        return last;
    }

    [[nodiscard]] std::optional<when> lifted_on(entry const& seal, std::string const& asset) const
    {
        auto const* court = get<&asset_sealed::by_court>(seal);
        for (auto const* e : view_.of(fact_kind::seal_released)) {
            auto const* by = get<&seal_released::by_court>(*e);
            bool const same = (court == nullptr ? std::string{} : *court) == (by == nullptr ? std::string{} : *by);
            if (same && e->on >= seal.on && subject_of(view_, *e, clock_subject::asset) == asset) return e->on;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool fits_file() const
    {
        if (clock_.level && level_of(view_.file.court.code) != *clock_.level) return false;
        auto const& title = view_.file.title;
        auto const has = [](auto const& list, auto wanted) {
            return std::find(list.begin(), list.end(), wanted) != list.end();
        };
        if (!clock_.titles.empty() && !has(clock_.titles, title.kind)) return false;
        if (has(clock_.other_titles, title.kind)) return false;
        return clock_.claims.empty() || std::any_of(title.claims.begin(), title.claims.end(), [&](auto const& c) {
                   return has(clock_.claims, c.kind);
               });
    }

    [[nodiscard]] bool is_asked(start_point const& s, clock_origin const& origin) const
    {
        if (clock_.in_force && s.at.day() < *clock_.in_force) return false;
        if (clock_.until && *clock_.until < s.at.day()) return false;
        if (!puts_off(s)) return false;
        auto const is_met = [&](circumstance const& one) { return holds(one, s); };
        return std::all_of(clock_.only.begin(), clock_.only.end(), is_met) &&
               std::all_of(origin.only.begin(), origin.only.end(), is_met);
    }

    /// The tail of another clock runs only from the obstacle that put that one off.
    [[nodiscard]] bool puts_off(start_point const& s) const
    {
        bool is_tail = false;
        for (auto const& r : ran_) {
            if (r.cause->clock->tail != rule_.id) continue;
            is_tail = true;
            if (r.obstacle != nullptr && r.obstacle == s.e) return true;
        }
        return !is_tail;
    }

    [[nodiscard]] bool is_about_start(entry const& e, start_point const& s) const
    {
        if (&e == s.e) return true;
        bool const by_subject = clock_.subject != clock_subject::the_case && clock_.subject != clock_subject::entry;
        if (by_subject && !is_about(view_, e, clock_.subject, s.subject, nullptr)) return false;
        return s.e == nullptr || is_linked(view_, e, *s.e);
    }

    [[nodiscard]] bool holds(circumstance const& one, start_point const& s) const
    {
        entry const* last = nullptr;
        for (auto const* e : view_.of(one.like.fact)) {
            if (one.time != circumstance_time::known && e->on.day() > s.at.day()) continue;
            if (!is_about_start(*e, s)) continue;
            if (one.time == circumstance_time::no && matches(view_, one.like, *e)) return false;
            last = e;
        }
        return one.time == circumstance_time::no || (last != nullptr && matches(view_, one.like, *last));
    }

    void keep_first()
    {
        std::vector<start_point> kept;
        for (auto& s : out_) {
            auto const is_same = [&](start_point const& other) { return other.subject == s.subject; };
            if (std::none_of(kept.begin(), kept.end(), is_same)) kept.push_back(std::move(s));
        }
        out_ = std::move(kept);
    }

    case_view const& view_;
    rule const& rule_;
    time_limit const& clock_;
    std::vector<ran_clock> const& ran_;
    std::vector<start_point> out_{};
};

}  // namespace

std::vector<start_point> find_starts(case_view const& view, rule const& of, std::vector<ran_clock> const& ran)
{
    return finder{view, of, ran}.run();
}

}  // namespace writ
