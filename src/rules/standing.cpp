#include "rules/standing.hpp"

#include <writ/casefile/facts.hpp>

#include <algorithm>

namespace writ {

namespace {

/// A hold ends by itself: a detention after its days, a compelled appearance with its day. The fact
/// that should follow may be missing (the rules report it); nobody is held for ever by that.
std::string_view effective_hold(case_view const& view, std::string const& id, track hold)
{
    auto const state = hold_machine().state_name(hold);
    if (state == "free") return state;
    entry const* begun = nullptr;
    for (auto const* e : view.journal)
        if ((e->kind == fact_kind::compelled || e->kind == fact_kind::detained) && party_of(*e) == id)
            begun = e;
    if (begun == nullptr) return state;
    auto const* length = get<&detained::days>(*begun);
    auto const last = begun->on.day() + days{length == nullptr ? 0 : static_cast<std::int32_t>(*length)};
    return view.at.day > last ? "free" : state;
}

bool is_private(case_view const& view, std::string const& settlement)
{
    auto const* e = find_entry(view.file, settlement);
    return e != nullptr && has<&settlement_reached::form>(*e, settlement_form::private_);
}

/// A recognised settlement that is neither performed nor left: the case waits for it (SET 2, 19).
bool has_live_settlement(case_view const& view)
{
    return std::any_of(view.tracks.settlements.begin(), view.tracks.settlements.end(), [&](auto const& s) {
        auto const state = settlement_machine().state_name(s.state);
        return (state == "reached" || state == "breached") && !is_private(view, s.id);
    });
}

bool is_suspended(case_view const& view)
{
    return std::any_of(view.tracks.pauses.begin(), view.tracks.pauses.end(), [&](auto const& p) {
        return !p.for_settlement && p.runs_on(view.at.day);
    });
}

/// A disposable asset: found, not ruled out, not protected.
bool has_disposable_asset(case_view const& view)
{
    auto const is_ruled_out = [&](std::string const& asset) {
        return std::any_of(view.journal.begin(), view.journal.end(), [&](auto const* e) {
            return has<&asset_ruled_out::asset>(*e, asset);
        });
    };
    return std::any_of(view.journal.begin(), view.journal.end(), [&](auto const* e) {
        auto const* asset = get<&asset_found::asset>(*e);
        return asset != nullptr && get<&asset_found::protected_>(*e) == nullptr && !is_ruled_out(*asset);
    });
}

bool is_referral_open(std::string_view state)
{
    return state == "referred" || state == "investigating" || state == "charged";
}

template <class Test>
bool any_debtor(case_view const& view, Test test)
{
    return std::any_of(view.tracks.persons.begin(), view.tracks.persons.end(),
                       [&](auto const& p) { return p.is_debtor && test(p); });
}

stage stage_before_tracks(std::string_view proceeding)
{
    // The remaining states of the proceeding are words of the stage.
    return proceeding == "not_applied" ? stage::none : *word_named<stage>(proceeding);
}

}  // namespace

track_report report_tracks(case_view const& view)
{
    auto const& t = view.tracks;
    track_report out{.proceeding = proceeding_machine().state_name(t.proceeding),
                     .closed_by = t.closed_by ? describe(*t.closed_by).name : std::string_view{},
                     .forum = forum_machine().state_name(t.forum),
                     .whereabouts = {}, .hold = {}, .prosecution = {}, .settlements = {}, .pauses = {}};
    for (auto const& p : t.persons) {
        if (p.is_debtor) {
            out.whereabouts.push_back({p.id, whereabouts_machine().state_name(p.whereabouts)});
            out.prosecution.push_back({p.id, prosecution_machine().state_name(p.prosecution)});
        }
        out.hold.push_back({p.id, effective_hold(view, p.id, p.hold)});
    }
    for (auto const& s : t.settlements)
        out.settlements.push_back({s.id, settlement_machine().state_name(s.state)});
    for (auto const& p : t.pauses)
        if (p.runs_on(view.at.day))
            out.pauses.push_back({entry_name(view.file, *p.begun_by), name_of(*p.begun_by), p.from});
    return out;
}

stage stage_of(case_view const& view)
{
    auto const proceeding = proceeding_machine().state_name(view.tracks.proceeding);
    if (proceeding == "closed") return stage::closed;
    if (proceeding == "closed_this_round") return stage::closed_this_round;
    if (is_suspended(view)) return stage::suspended;
    if (any_debtor(view, [&](auto const& p) { return effective_hold(view, p.id, p.hold) == "detained"; }))
        return stage::detained;
    if (has_live_settlement(view)) return stage::settled;
    if (any_debtor(view, [](auto const& p) {
            return is_referral_open(prosecution_machine().state_name(p.prosecution));
        }))
        return stage::referred;
    if (proceeding != "filed" && proceeding != "investigating") return stage_before_tracks(proceeding);
    if (has_disposable_asset(view) || any_debtor(view, [](auto const& p) {
            return whereabouts_machine().state_name(p.whereabouts) == "located";
        }))
        return stage::located;
    return stage_before_tracks(proceeding);
}

}  // namespace writ
