#include <writ/rules/correction.hpp>

#include <writ/casefile/facts/bookkeeping.hpp>
#include <writ/casefile/file_data.hpp>
#include <writ/law/rule.hpp>

#include "rules/view.hpp"

#include <algorithm>

namespace writ {

namespace {

std::vector<learned> learned_between(file_data const& file, moment before, moment after)
{
    std::vector<learned> out;
    for (auto const& e : file.journal) {
        if (e.recorded() <= before || after < e.recorded()) continue;
        learned one{.how = learned_by::booked, .entry = entry_name(file, e), .on = e.on, .recorded = e.recorded(),
                    .what = label_of(e.kind)};
        if (is_bookkeeping(e.kind)) {
            auto const* with = get<&corrected::with>(e);
            one.how = with == nullptr ? learned_by::retraction : learned_by::correction;
            one.about = *value_at<std::string>(e, 0);
            if (with != nullptr) {
                one.on = with->front().on;
                one.what = label_of(with->front().kind);
            }
        }
        out.push_back(std::move(one));
    }
    std::stable_sort(out.begin(), out.end(), [](auto const& a, auto const& b) { return a.recorded < b.recorded; });
    return out;
}

/// The same clock: the same rule, of the same subject, started by the same entry.
bool is_same(deadline const& a, deadline const& b)
{
    return a.id() == b.id() && a.subject == b.subject && a.trigger_entry == b.trigger_entry;
}

bool is_same(finding const& a, finding const& b)
{
    return a.id() == b.id() && a.subject == b.subject && a.entry == b.entry && a.severity == b.severity;
}

/// Calls `both` for each pair of equals, `gone` and `appeared` for what has none; the first free equal counts.
template <class T, class Both, class Gone, class Appeared>
void pair_up(std::vector<T> const& before, std::vector<T> const& after, Both both, Gone gone, Appeared appeared)
{
    std::vector<bool> taken(after.size(), false);
    for (auto const& old : before) {
        std::size_t i = 0;
        while (i < after.size() && (taken[i] || !is_same(old, after[i]))) ++i;
        if (i == after.size()) {
            gone(old);
            continue;
        }
        taken[i] = true;
        both(old, after[i]);
    }
    for (std::size_t i = 0; i < after.size(); ++i)
        if (!taken[i]) appeared(after[i]);
}

class comparison {
public:
    explicit comparison(correction_record& out) : out_(out) {}

    void run()
    {
        pair_up(
            out_.before.deadlines, out_.after.deadlines,
            [this](deadline const& old, deadline const& now) { compare(old, now); },
            [this](deadline const& old) { add(deadline_effect::gone, &old, nullptr); },
            [this](deadline const& now) {
                add(deadline_effect::appeared, nullptr, &now);
                if (now.status == deadline_status::late) add_act(act_effect::late, now);
            });
        pair_up(
            out_.before.findings, out_.after.findings, [](finding const&, finding const&) {},
            [this](finding const& old) { out_.cleared.push_back(old); },
            [this](finding const& now) { found(now); });
    }

private:
    void compare(deadline const& old, deadline const& now)
    {
        bool const moved = old.due() != now.due();
        if (!moved && old.status == now.status) return;
        add(moved ? deadline_effect::moved : deadline_effect::turned, &old, &now);
        if (old.status == now.status || !now.stopped || old.stopped != now.stopped) return;
        if (now.status == deadline_status::late) add_act(act_effect::late, now);
        if (old.status == deadline_status::late && now.status == deadline_status::met)
            add_act(act_effect::in_time, now);
    }

    void add(deadline_effect effect, deadline const* old, deadline const* now)
    {
        auto const& one = old != nullptr ? *old : *now;
        deadline_change change{.effect = effect, .id = std::string{one.id()}, .subject = one.subject};
        if (old != nullptr) {
            change.due_before = old->due();
            change.status_before = old->status;
        }
        if (now != nullptr) {
            change.due_after = now->due();
            change.status_after = now->status;
        }
        out_.deadlines.push_back(std::move(change));
    }

    void add_act(act_effect effect, deadline const& d)
    {
        auto const due = to_string(d.due());
        out_.acts.push_back({effect, std::string{d.id()}, d.subject, d.stopped->day(),
                             {"the last day is now " + due, "期限现为 " + due}});
    }

    /// A bar broken is an act too early; a fact set aside stands on nothing.
    void found(finding const& f)
    {
        out_.found.push_back(f);
        bool const is_bar = f.cause != nullptr && f.cause->clock && f.cause->clock->kind == clock_kind::bar;
        if (is_bar) out_.acts.push_back({act_effect::early, std::string{f.id()}, f.subject, f.on, f.says()});
        if (f.id() == "journal.set-aside")
            out_.acts.push_back({act_effect::void_, "", f.entry, f.on, f.says()});
    }

    correction_record& out_;
};

}  // namespace

bool correction_record::changes_nothing() const noexcept
{
    return entries.empty() && deadlines.empty() && acts.empty() && found.empty() && cleared.empty() &&
           before.stage == after.stage && before.owed.total.value() == after.owed.total.value();
}

correction_record what_changed(case_file const& file, law const& law, date day, moment before, moment after)
{
    if (after < before)
        fail(refusal_code::invalid_value, {"the later moment is before the earlier one", "后一时刻早于前一时刻"});
    correction_record out{.before = assess(file, law, {day, before}),
                          .after = assess(file, law, {day, after}),
                          .entries = learned_between(file.data(), before, after)};
    comparison{out}.run();
    return out;
}

result<correction_record> try_what_changed(case_file const& file, law const& law, date day, moment before,
                                           moment after)
{
    try {
        return what_changed(file, law, day, before, after);
    } catch (error const& no) {
        return no.why();
    }
}

}  // namespace writ
