#include <writ/casefile/record.hpp>
#include <writ/lifecycle/tracks.hpp>

#include <writ/casefile/facts.hpp>

#include <algorithm>

namespace writ {

namespace {

std::string shown(entry const& e)
{
    auto out = std::string{name_of(e)} + " (" + to_string(e.on) + ')';
    if (!e.common.id.empty()) out += " `" + e.common.id + '`';
    return out;
}

std::string listed(machine const& m, fact_kind fact)
{
    std::string out;
    for (auto const& row : m.rows) {
        if (row.on != fact || out.find(row.from) != std::string::npos) continue;
        if (!out.empty()) out += ", ";
        out += row.from;
    }
    return out;
}

text reason_of(refusal_code code)
{
    switch (code) {
    case refusal_code::second_beginning:
        return {"it begins again what still stands", "前一事项仍然存续，不得重复开始"};
    case refusal_code::after_closing:
        return {"the case is closed", "案件已经结案"};
    default: return {"it ends or continues what has not begun", "所结束或继续的事项并未开始"};
    }
}

refusal contradicts(entry const& e, machine const& m, track at, std::string const& subject)
{
    auto const code = m.refusal_of(e.kind, at.state);
    auto const reason = reason_of(code);
    std::string const whose = subject.empty() ? "" : " `" + subject + '`';
    std::string const stands{m.state_name(at)};
    std::string const name{m.name};
    return {.code = code,
            .what = {shown(e) + ": " + reason.en + " (" + name + whose + " stands at " + stands + ')',
                     shown(e) + "：" + reason.zh + "（" + name + whose + " 处于 " + stands + "）"},
            .expected = {"possible from: " + listed(m, e.kind), "可自以下状态发生：" + listed(m, e.kind)},
            .fact = std::string{name_of(e)},
            .against = name + whose + '=' + stands};
}

refusal nothing_to_end(entry const& e, text what_is_missing)
{
    return {.code = refusal_code::end_without_beginning,
            .what = {shown(e) + ": " + what_is_missing.en, shown(e) + "：" + what_is_missing.zh},
            .fact = std::string{name_of(e)}};
}

/// Index of the member that names whose machine a fact moves.
std::optional<std::size_t> subject_member(fact_kind kind)
{
    auto const& fact = describe(kind);
    for (std::size_t i = 0; i < fact.members.size(); ++i) {
        auto const& member = fact.members[i];
        if (member.type == member_type::settlement) return i;
        if (member.type == member_type::party && (member.name == "debtor" || member.name == "person"))
            return i;
    }
    return std::nullopt;
}

std::string subject_of(entry const& e)
{
    if (e.kind == fact_kind::settlement_reached) return e.common.id;
    auto const member = subject_member(e.kind);
    auto const* named = member ? value_at<std::string>(e, *member) : nullptr;
    return named == nullptr ? std::string{} : *named;
}

class player {
public:
    player(file_data const& file, std::span<entry const* const> journal) : journal_(journal)
    {
        for (auto const* debtor : debtors_of(file)) tracks_.persons.push_back({debtor->id.value, true});
    }

    replay_result run() &&
    {
        for (auto const* e : journal_)
            if (auto no = play(*e)) aside_.push_back({e, std::move(*no)});
        return {std::move(tracks_), std::move(aside_)};
    }

private:
    /// Moves every machine that hears the fact, or none of them.
    std::optional<refusal> play(entry const& e)
    {
        if (e.kind == fact_kind::enforcement_resumed) return resume_settlements(e);
        if (auto no = check_pairs(e)) return no;

        auto const subject = subject_of(e);
        std::vector<std::pair<machine const*, track>> moves;
        for (auto const* m : machines()) {
            if (!m->hears(e.kind)) continue;
            auto const* stands = find_track(*m, subject);
            auto const at = stands == nullptr ? track{} : *stands;
            auto const taken = m->take(at, e);
            if (taken.kind == step_kind::refused) return contradicts(e, *m, at, subject);
            if (taken.kind == step_kind::moved) moves.emplace_back(m, taken.after);
        }
        for (auto const& [m, after] : moves) track_of(*m, subject) = after;
        remember_closing(e);
        note_pause(e);
        return std::nullopt;
    }

    /// The track, or null where nothing has moved it yet: a fact set aside leaves no trace.
    [[nodiscard]] track const* find_track(machine const& m, std::string const& subject)
    {
        bool const known =
            m.per == subject_kind::the_case ||
            (m.per == subject_kind::settlement ? is_settlement(subject) : tracks_.person(subject) != nullptr);
        return known ? &track_of(m, subject) : nullptr;
    }

    [[nodiscard]] bool is_settlement(std::string const& id) const
    {
        return std::any_of(tracks_.settlements.begin(), tracks_.settlements.end(),
                           [&](auto const& s) { return s.id == id; });
    }

    track& track_of(machine const& m, std::string const& subject)
    {
        if (&m == &proceeding_machine()) return tracks_.proceeding;
        if (&m == &forum_machine()) return tracks_.forum;
        if (&m == &settlement_machine()) return settlement(subject);
        auto& who = person(subject);
        if (&m == &whereabouts_machine()) return who.whereabouts;
        if (&m == &hold_machine()) return who.hold;
        return who.prosecution;
    }

    person_tracks& person(std::string const& id)
    {
        for (auto& p : tracks_.persons)
            if (p.id == id) return p;
        return tracks_.persons.emplace_back(person_tracks{id, false});
    }

    track& settlement(std::string const& id)
    {
        for (auto& s : tracks_.settlements)
            if (s.id == id) return s.state;
        return tracks_.settlements.emplace_back(settlement_track{id}).state;
    }

    /// The fact names no settlement: it goes back from every one that stands.
    std::optional<refusal> resume_settlements(entry const& e)
    {
        bool any = false;
        for (auto& s : tracks_.settlements) {
            auto const taken = settlement_machine().take(s.state, e);
            if (taken.kind != step_kind::moved) continue;
            s.state = taken.after;
            any = true;
        }
        if (any) {
            if (open_resumptions_ > 0) --open_resumptions_;   // it answers the application
            return std::nullopt;
        }
        return nothing_to_end(e, {"no settlement stands from which enforcement could be resumed",
                                  "没有存续的和解协议可供恢复执行"});
    }

    /// Ends whose beginning is a fact without a machine of its own.
    std::optional<refusal> check_pairs(entry const& e)
    {
        switch (e.kind) {
        case fact_kind::resumption_applied: ++open_resumptions_; return std::nullopt;
        case fact_kind::resumption_refused:
            if (open_resumptions_ == 0)
                return nothing_to_end(e, {"no application to resume is on file", "并无恢复执行的申请"});
            --open_resumptions_;
            return std::nullopt;
        case fact_kind::asset_found:
            if (std::find(assets_.begin(), assets_.end(), asset_of(e)) != assets_.end())
                return refusal{.code = refusal_code::second_beginning,
                               .what = {shown(e) + ": this asset was found before",
                                        shown(e) + "：该财产此前已经发现"},
                               .fact = std::string{name_of(e)}};
            assets_.push_back(asset_of(e));
            return std::nullopt;
        case fact_kind::asset_ruled_out:
            if (std::find(assets_.begin(), assets_.end(), asset_of(e)) == assets_.end())
                return nothing_to_end(e, {"this asset has not been found yet", "该财产尚未发现"});
            return std::nullopt;
        case fact_kind::clue_received: clues_.push_back(e.common.id); return std::nullopt;
        case fact_kind::clue_verified:
            if (std::find(clues_.begin(), clues_.end(), *get<&clue_verified::clue>(e)) == clues_.end())
                return nothing_to_end(e, {"this clue has not been received yet", "该线索尚未收到"});
            return std::nullopt;
        case fact_kind::pause_ended: return end_pause(e);
        default: return std::nullopt;
        }
    }

    static std::string asset_of(entry const& e) { return *value_at<std::string>(e, 0); }

    void note_pause(entry const& e)
    {
        if (e.kind == fact_kind::suspended)
            tracks_.pauses.push_back(
                {.begun_by = &e,
                 .from = e.on.day(),
                 .for_settlement = has<&suspended::ground>(e, suspension_ground::settlement)});
        if (e.kind == fact_kind::stayed)
            tracks_.pauses.push_back(
                {.begun_by = &e, .from = e.on.day(), .until = *get<&stayed::until>(e)});
    }

    /// A pause that still runs on that day, or a stay that ran out before anybody booked its end.
    [[nodiscard]] bool may_end(pause const& p, entry const& e, bool over) const
    {
        auto const* named = get<&pause_ended::pause>(e);
        if (p.ended_on || (named != nullptr && p.begun_by->common.id != *named)) return false;
        return over == (p.until && *p.until < e.on.day());
    }

    std::optional<refusal> end_pause(entry const& e)
    {
        pause* found = nullptr;
        int open = 0;
        for (bool const over : {false, true}) {
            for (auto& p : tracks_.pauses) {
                if (!may_end(p, e, over)) continue;
                found = &p;
                ++open;
            }
            if (open > 0) break;
        }
        if (open == 0)
            return nothing_to_end(e, {"no suspension or stay is running", "没有正在进行的中止或暂缓"});
        if (open > 1)
            return refusal{.code = refusal_code::missing,
                           .what = {shown(e) + ": several pauses are running",
                                    shown(e) + "：有多个中止或暂缓正在进行"},
                           .expected = {"`pause` must name one of them", "须以 `pause` 指明其一"},
                           .fact = std::string{name_of(e)},
                           .pointer = "/pause"};
        found->ended_on = e.on.day();
        return std::nullopt;
    }

    void remember_closing(entry const& e)
    {
        auto const state = proceeding_machine().state_name(tracks_.proceeding);
        if (state != "closed" && state != "closed_this_round")
            tracks_.closed_by = std::nullopt;
        else if (!tracks_.closed_by)
            tracks_.closed_by = e.kind;
    }

    std::span<entry const* const> journal_;
    case_tracks tracks_{};
    std::vector<contradiction> aside_{};
    std::vector<std::string> assets_{};
    std::vector<std::string> clues_{};
    int open_resumptions_{0};
};

}  // namespace

person_tracks const* case_tracks::person(std::string const& id) const noexcept
{
    auto const found =
        std::find_if(persons.begin(), persons.end(), [&](auto const& p) { return p.id == id; });
    return found == persons.end() ? nullptr : &*found;
}

replay_result replay(file_data const& file, std::span<entry const* const> journal)
{
    return player{file, journal}.run();
}

}  // namespace writ
