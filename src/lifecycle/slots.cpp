#include "lifecycle/slots.hpp"

#include <algorithm>

namespace writ {

namespace {

/// The track of an id; a new one stands at its beginning.
template <class Track>
Track& found_or_new(std::vector<Track>& all, std::string const& id, Track fresh)
{
    for (auto& one : all)
        if (one.id == id) return one;
    return all.emplace_back(std::move(fresh));
}

std::uint8_t person_tracks::* byte_of(machine const* m)
{
    if (m == &whereabouts_machine()) return &person_tracks::whereabouts;
    if (m == &consumption_machine()) return &person_tracks::consumption;
    if (m == &listing_machine()) return &person_tracks::listing;
    if (m == &exit_ban_machine()) return &person_tracks::exit_ban;
    return &person_tracks::prosecution;
}

track read_asset(case_tracks const& tracks, slot const& where)
{
    auto const* asset = tracks.asset(where.subject);
    if (asset == nullptr) return {};
    if (where.of == &realisation_machine()) return asset->realisation;
    for (auto const& s : asset->seals)
        if (s.court == where.court) return s.state;
    return {};
}

void write_asset(case_tracks& tracks, slot const& where, track after, entry const& e)
{
    auto& known = found_or_new(tracks.assets, where.subject, {where.subject});
    if (where.of == &realisation_machine()) {
        known.realisation = after;
        return;
    }
    auto found = std::find_if(known.seals.begin(), known.seals.end(),
                              [&](auto const& s) { return s.court == where.court; });
    // A seal set anew after the last one ended stands at the end of the queue.
    bool const anew = found != known.seals.end() && e.kind == fact_kind::asset_sealed &&
                      seal_machine().state_name(found->state) != "waiting";
    if (anew) {
        known.seals.erase(found);
        found = known.seals.end();
    }
    if (found == known.seals.end()) {
        known.seals.push_back({where.court, &e, after});
        return;
    }
    found->state = after;
    if (e.kind == fact_kind::asset_sealed) found->begun_by = &e;
}

template <class Track>
Track const* found(std::vector<Track> const& all, std::string const& id) noexcept
{
    auto const at = std::find_if(all.begin(), all.end(), [&](auto const& one) { return one.id == id; });
    return at == all.end() ? nullptr : &*at;
}

}  // namespace

person_tracks const* case_tracks::person(std::string const& id) const noexcept { return found(persons, id); }
asset_tracks const* case_tracks::asset(std::string const& id) const noexcept { return found(assets, id); }
remedy_track const* case_tracks::remedy(std::string const& id) const noexcept { return found(remedies, id); }

track read(case_tracks const& tracks, slot const& where)
{
    switch (where.of->per) {
    case subject_kind::the_case:
        return where.of == &proceeding_machine() ? tracks.proceeding : track{tracks.forum};
    case subject_kind::debtor:
    case subject_kind::person: {
        auto const* who = tracks.person(where.subject);
        if (who == nullptr) return {};
        return where.of == &hold_machine() ? who->hold : track{who->*byte_of(where.of)};
    }
    case subject_kind::asset: return read_asset(tracks, where);
    case subject_kind::settlement:
        for (auto const& s : tracks.settlements)
            if (s.id == where.subject) return {s.state};
        return {};
    case subject_kind::application:
        if (auto const* known = tracks.remedy(where.subject)) return known->state;
        return {};
    }
    return {};
}

void write(case_tracks& tracks, slot const& where, track after, entry const& e)
{
    switch (where.of->per) {
    case subject_kind::the_case:
        if (where.of == &proceeding_machine()) tracks.proceeding = after;
        else tracks.forum = after.state;
        return;
    case subject_kind::debtor:
    case subject_kind::person: {
        auto& who = found_or_new(tracks.persons, where.subject, {where.subject, false});
        if (where.of == &hold_machine()) who.hold = after;
        else who.*byte_of(where.of) = after.state;
        return;
    }
    case subject_kind::asset: write_asset(tracks, where, after, e); return;
    case subject_kind::settlement:
        found_or_new(tracks.settlements, where.subject, {where.subject}).state = after.state;
        return;
    case subject_kind::application:
        found_or_new(tracks.remedies, where.subject, {where.subject, &e}).state = after;
        return;
    }
}

}  // namespace writ
