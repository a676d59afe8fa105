#include "rules/standing.hpp"

#include <writ/casefile/facts.hpp>

#include <algorithm>

namespace writ {

namespace {

/// A hold ends by itself: a detention after its days, a compelled appearance with its day. The fact
/// that should follow may be missing (the rules report it); nobody is held for ever by that.
std::string_view effective_hold(case_view const& view, track hold)
{
    auto const state = hold_machine().state_name(hold);
    if (state == "free") return state;
    return hold.until < day_number(view.at.day) ? "free" : state;
}

/// Time given before listing ends by itself with its months.
std::string_view effective_listing(case_view const& view, std::string const& id, std::uint8_t listing)
{
    auto const state = listing_machine().state_name(listing);
    if (state != "grace") return state;
    std::optional<date> last;
    for (auto const* e : view.journal)
        if (auto const* months = get<&grace_granted::months>(*e); months != nullptr && party_of(*e) == id)
            if (auto const end = last_day_of(e->on.day(), {static_cast<std::int32_t>(*months), period_unit::months}))
                last = *end;
    return last && *last < view.at.day ? "unlisted" : state;
}

/// A seal ends by itself at the term it was given; a waiting one takes effect when none before it has any.
std::vector<std::string_view> effective_seals(case_view const& view, asset_tracks const& asset)
{
    std::vector<std::string_view> out;
    bool held_before = false;
    for (auto const& seal : asset.seals) {
        auto state = seal_machine().state_name(seal.state);
        if (state == "sealed" && seal.state.until < day_number(view.at.day)) state = "unsealed";
        if (state == "waiting" && !held_before) state = "sealed";
        held_before = held_before || state == "sealed";
        out.push_back(state);
    }
    return out;
}

void report_person(case_view const& view, person_tracks const& p, track_report& out)
{
    out.hold.push_back({p.id, effective_hold(view, p.hold)});
    if (p.is_debtor || p.exit_ban != 0) out.exit_ban.push_back({p.id, exit_ban_machine().state_name(p.exit_ban)});
    if (!p.is_debtor) return;
    out.whereabouts.push_back({p.id, whereabouts_machine().state_name(p.whereabouts)});
    out.consumption.push_back({p.id, consumption_machine().state_name(p.consumption)});
    out.listing.push_back({p.id, effective_listing(view, p.id, p.listing)});
    out.prosecution.push_back({p.id, prosecution_machine().state_name(p.prosecution)});
}

/// The seal of the case's court under the asset's id, those of other courts as `asset@court`.
void report_asset(case_view const& view, asset_tracks const& asset, track_report& out)
{
    auto const states = effective_seals(view, asset);
    for (std::size_t i = 0; i < states.size(); ++i) {
        auto const& court = asset.seals[i].court;
        bool const is_own = court.empty() || court.front() == '#';
        out.seal.push_back({asset.id + (is_own ? "" : "@") + court, states[i]});
    }
    out.realisation.push_back({asset.id, realisation_machine().state_name(asset.realisation)});
}

bool is_private(case_view const& view, std::string const& settlement)
{
    auto const* e = view.held.entry_named(settlement);
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
                     .forum = forum_machine().state_name(t.forum)};
    for (auto const& p : t.persons) report_person(view, p, out);
    for (auto const& a : t.assets) report_asset(view, a, out);
    for (auto const& s : t.settlements)
        out.settlements.push_back({s.id, settlement_machine().state_name(s.state)});
    for (auto const& r : t.remedies) out.remedies.push_back({r.id, remedy_machine().state_name(r.state)});
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
    if (any_debtor(view, [&](auto const& p) { return effective_hold(view, p.hold) == "detained"; }))
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
