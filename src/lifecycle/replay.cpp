#include <writ/casefile/record.hpp>
#include <writ/lifecycle/tracks.hpp>

#include <writ/casefile/facts.hpp>

#include "lifecycle/pairs.hpp"
#include "lifecycle/slots.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace writ {

namespace {

std::string listed(machine const& m, fact_kind fact)
{
    std::string out;
    for (std::size_t i = 0; i < m.states.size(); ++i) {
        bool const taken = std::any_of(m.rows.begin(), m.rows.end(), [&](auto const& row) {
            return row.on == fact && row.from == m.states[i];
        });
        if (!taken && !m.lets_pass(fact, static_cast<std::uint8_t>(i))) continue;
        if (!out.empty()) out += ", ";
        out += m.states[i];
    }
    return out;
}

text reason_of(refusal_code code)
{
    switch (code) {
    case refusal_code::second_beginning:
        return {"it begins again what still stands", "前一事项仍然存续，不得重复开始"};
    case refusal_code::after_closing: return {"the case is closed", "案件已经结案"};
    default: return {"it ends or continues what has not begun", "所结束或继续的事项并未开始"};
    }
}

refusal contradicts(entry const& e, slot const& where, track at)
{
    auto const& m = *where.of;
    auto const code = m.refusal_of(e.kind, at.state);
    auto const reason = reason_of(code);
    std::string const whose = where.subject.empty() ? "" : " `" + where.subject + '`';
    std::string const stands{m.state_name(at)};
    std::string const name{m.name};
    return {.code = code,
            .what = {shown(e) + ": " + reason.en + " (" + name + whose + " stands at " + stands + ')',
                     shown(e) + "：" + reason.zh + "（" + name + whose + " 处于 " + stands + "）"},
            .expected = {"possible from: " + listed(m, e.kind), "可自以下状态发生：" + listed(m, e.kind)},
            .fact = std::string{name_of(e)},
            .against = name + whose + '=' + stands};
}

std::string asset_of(entry const& e) { return id_named(e, member_type::asset, {"asset"}); }

bool is_closing(fact_kind kind)
{
    switch (kind) {
    case fact_kind::closed_completed:
    case fact_kind::closed_this_round:
    case fact_kind::closed_terminated:
    case fact_kind::closed_cancelled:
    case fact_kind::closed_non_enforced:
    case fact_kind::closed_rejected: return true;
    default: return false;
    }
}

bool is_remedy_decision(fact_kind kind)
{
    return kind == fact_kind::objection_decided || kind == fact_kind::reconsideration_decided;
}

bool upholds(entry const& e)
{
    return has<&objection_decided::upheld>(e, true) || has<&reconsideration_decided::upheld>(e, true);
}

class player {
public:
    player(file_data const& file, std::span<entry const* const> journal) : file_(file), journal_(journal)
    {
        for (auto const* debtor : debtors_of(file)) tracks_.persons.push_back({debtor->id.value, true});
    }

    replay_result run() &&
    {
        for (auto at = journal_.begin(); at != journal_.end();) {
            auto const next =
                std::find_if(at, journal_.end(), [&](auto const* e) { return e->on.day() != (*at)->on.day(); });
            play_day({at, next});
            at = next;
        }
        tracks_.pauses = pairs_.pauses();
        return {std::move(tracks_), std::move(aside_)};
    }

private:
    /// The facts of a day in their order. One without a time may have come at any hour of it: where it does
    /// not fit at its place, it is tried again after the others.
    void play_day(std::span<entry const* const> facts)
    {
        std::vector<contradiction> left;
        for (auto const* e : facts)
            if (auto no = play(*e)) left.push_back({e, std::move(*no)});
        for (bool any = true; any;) {
            auto const before = left.size();
            std::erase_if(left, [this](auto const& one) { return !one.fact->on.has_time() && !play(*one.fact); });
            any = left.size() != before;
        }
        std::move(left.begin(), left.end(), std::back_inserter(aside_));
    }

    /// Moves every machine the fact is addressed to, or none of them.
    std::optional<refusal> play(entry const& e)
    {
        if (auto no = pairs_.check(e)) return no;
        std::vector<slot> slots;
        if (auto no = address(e, slots)) return no;
        std::vector<std::pair<slot const*, track>> moves;
        for (auto const& where : slots) {
            auto const at = read(tracks_, where);
            auto const taken = where.of->take(at, e);
            if (taken.kind == step_kind::refused) return contradicts(e, where, at);
            if (taken.kind == step_kind::moved) moves.emplace_back(&where, taken.after);
        }
        for (auto const& [where, after] : moves) write(tracks_, *where, after, e);
        pairs_.note(e);
        if (e.kind == fact_kind::enforcement_resumed) pairs_.end_guarantee_stay(e);
        remember_application(e);
        remember_closing(e);
        return std::nullopt;
    }

    // -- whose machines a fact speaks of ------------------------------------------------------------

    std::optional<refusal> address(entry const& e, std::vector<slot>& out)
    {
        for (auto const* m : machines()) {
            if (!m->hears(e.kind)) continue;
            switch (m->per) {
            case subject_kind::the_case:
                if (m != &proceeding_machine() || is_of_the_proceeding(e)) out.push_back({m});
                break;
            case subject_kind::debtor:
            case subject_kind::person: out.push_back({m, party_of(e)}); break;
            case subject_kind::asset:
                if (auto asset = asset_of(e); !asset.empty())
                    out.push_back({m, std::move(asset), m == &seal_machine() ? place_in_queue(e) : ""});
                break;
            case subject_kind::settlement:
                if (auto no = address_settlements(e, out)) return no;
                break;
            case subject_kind::application:
                if (auto no = address_remedies(e, out)) return no;
                break;
            }
        }
        return std::nullopt;
    }

    /// Acts of another court on the asset, and its closing of a case that was moved there, are not this
    /// court's; a decision on an objection is about the proceeding only where it is about its closing.
    [[nodiscard]] bool is_of_the_proceeding(entry const& e) const
    {
        if (is_remedy_decision(e.kind)) return undoes_closing(e) || restores_closing(e);
        if (e.kind == fact_kind::cured) return get<&cured::request>(e) == nullptr;
        bool const by_another = e.common.by && *e.common.by == actor::other_court;
        if (e.kind == fact_kind::asset_sealed)   // preservation is no enforcement
            return !by_another && court_of(e).empty() && !has<&asset_sealed::preservation>(e, true);
        if (is_closing(e.kind)) {
            auto const forum = forum_machine().states[tracks_.forum];
            return !by_another || (forum != "moving" && forum != "moved");
        }
        return !by_another || !is_barred_somewhere(e.kind);
    }

    static bool is_barred_somewhere(fact_kind kind)
    {
        auto const bars = proceeding_machine().barred;
        return std::any_of(bars.begin(), bars.end(), [&](auto const& line) { return line.fact == kind; });
    }

    [[nodiscard]] bool is_closed() const
    {
        auto const state = proceeding_machine().state_name(tracks_.proceeding);
        return state == "closed" || state == "closed_this_round";
    }

    [[nodiscard]] bool undoes_closing(entry const& e) const
    {
        if (!upholds(e) || !is_closed() || last_closing_ == nullptr || last_closing_->common.id.empty()) return false;
        if (!is_closing(last_closing_->kind)) return false;   // a case never filed has nothing to go back to
        auto const* objection = tracks_.remedy(*value_at<std::string>(e, 0));
        if (objection == nullptr) return false;
        auto const* against = get<&objection_filed::against>(*objection->begun_by);
        return against != nullptr && *against == last_closing_->common.id;
    }

    [[nodiscard]] bool restores_closing(entry const& e) const
    {
        return e.kind == fact_kind::reconsideration_decided && !upholds(e) && !is_closed() &&
               undone_by_ == *value_at<std::string>(e, 0);
    }

    /// The court of a seal; empty for the court of the case. Where only one other court has a seal on the
    /// asset, a renewal that names no court is its renewal.
    [[nodiscard]] std::string court_of(entry const& e) const
    {
        auto const court = id_named(e, member_type::court, {"by_court"});
        if (!court.empty()) return court == file_.court.code.value ? "" : court;
        if (e.kind != fact_kind::seal_renewed) return {};
        auto const* asset = tracks_.asset(asset_of(e));
        if (asset != nullptr && asset->seals.size() == 1) return asset->seals.front().court;
        return {};
    }

    /// The court of the seal; `court#2` for one that waits behind a seal of the same court.
    [[nodiscard]] std::string place_in_queue(entry const& e) const
    {
        auto const court = court_of(e);
        auto const state = [&](std::string const& place) {
            return seal_machine().state_name(read(tracks_, {&seal_machine(), asset_of(e), place}));
        };
        bool const queues = has<&asset_sealed::waiting>(e, true) && state(court) == "sealed" &&
                            seal_machine().take(read(tracks_, {&seal_machine(), asset_of(e), court}), e).kind ==
                                step_kind::refused;
        bool const is_next = e.kind != fact_kind::asset_sealed && state(court) != "sealed" &&
                             state(court) != "waiting" && state(court + "#2") != "unsealed";
        return queues || is_next ? court + "#2" : court;
    }

    std::optional<refusal> address_settlements(entry const& e, std::vector<slot>& out) const
    {
        auto const* m = &settlement_machine();
        if (e.kind == fact_kind::settlement_reached) {
            out.push_back({m, e.common.id});
            auto const* old = get<&settlement_reached::replaces>(e);
            if (old == nullptr) return std::nullopt;
            if (!is_reached(*old))   // from its beginning the machine would reach it, not replace it
                return nothing_to_end(e, {"the settlement it replaces has not been reached yet", "所替代的和解尚未达成"},
                                      "settlement `" + *old + "`=none");
            out.push_back({m, *old});
            return std::nullopt;
        }
        if (e.kind != fact_kind::enforcement_resumed) {
            out.push_back({m, id_named(e, member_type::settlement, {"settlement"})});
            return std::nullopt;
        }
        // The fact names no settlement: it goes back from every one that stands; where none does, from one
        // that was performed, which the rules report.
        for (bool const performed : {false, true}) {
            auto const before = out.size();
            for (auto const& s : tracks_.settlements)
                if ((m->states[s.state] == "performed") == performed &&
                    m->take({s.state}, e).kind == step_kind::moved)
                    out.push_back({m, s.id});
            if (out.size() > before || pairs_.has_guarantee_stay()) return std::nullopt;
        }
        return nothing_to_end(e, {"no settlement stands from which enforcement could be resumed",
                                  "没有存续的和解协议可供恢复执行"}, "settlement=none");
    }

    [[nodiscard]] bool is_reached(std::string const& id) const
    {
        return std::any_of(tracks_.settlements.begin(), tracks_.settlements.end(),
                           [&](auto const& s) { return s.id == id; });
    }

    /// `revived` answers an application after a closing, `enforcement_resumed` one after a settlement.
    static auto is_for(entry const& e)
    {
        bool const of_closing = e.kind == fact_kind::revived;
        return [of_closing](entry const& application) {
            return (get<&resumption_applied::settlement>(application) == nullptr) == of_closing;
        };
    }
    static bool is_any(entry const&) { return true; }

    std::optional<refusal> address_remedies(entry const& e, std::vector<slot>& out) const
    {
        auto const add = [&](std::string id) { out.push_back({&remedy_machine(), std::move(id)}); };
        switch (e.kind) {
        case fact_kind::objection_decided:
        case fact_kind::reconsideration_applied:
        case fact_kind::reconsideration_decided:
        case fact_kind::title_suit_filed:
        case fact_kind::title_suit_decided: add(known_as(*value_at<std::string>(e, 0))); break;
        case fact_kind::measure_review_applied:
        case fact_kind::measure_review_decided: add(review_of(*value_at<std::string>(e, 0))); break;
        case fact_kind::answered: add(known_as(*get<&answered::request>(e))); break;
        case fact_kind::cured:
            if (auto const* request = get<&cured::request>(e)) add(known_as(*request));
            break;
        case fact_kind::filing_refused:
        case fact_kind::closed_rejected:
            if (!e.common.id.empty()) add(e.common.id);
            break;
        case fact_kind::party_changed: address_party_change(e, out); break;
        case fact_kind::non_enforcement_decided: return address_non_enforcement(e, out);
        case fact_kind::resumption_refused: return address_resumption_refused(e, out);
        case fact_kind::enforcement_resumed:
        case fact_kind::revived:
            if (auto const* open = open_application(fact_kind::resumption_applied, is_for(e))) add(open->id);
            break;
        default: add(name_of_application(e));
        }
        return std::nullopt;
    }

    void address_party_change(entry const& e, std::vector<slot>& out) const
    {
        auto const& party = *get<&party_changed::party>(e);
        auto const* open = open_application(fact_kind::party_change_applied, [&](entry const& application) {
            auto const* asked = get<&party_change_applied::party>(application);
            return asked == nullptr || *asked == party;
        });
        if (open != nullptr) out.push_back({&remedy_machine(), open->id});
        else if (!e.common.id.empty()) out.push_back({&remedy_machine(), e.common.id});
    }

    /// A court may refuse enforcement of its own motion where the public interest demands it (CPL 248);
    /// to turn an application down it needs one.
    std::optional<refusal> address_non_enforcement(entry const& e, std::vector<slot>& out) const
    {
        auto const is_open = [&](remedy_track const& r) {
            return r.begun_by->kind == fact_kind::non_enforcement_applied &&
                   remedy_machine().take(r.state, e).kind == step_kind::moved;
        };
        auto const open = std::find_if(tracks_.remedies.begin(), tracks_.remedies.end(), is_open);
        if (open != tracks_.remedies.end())
            out.push_back({&remedy_machine(), open->id});
        else if (!has<&non_enforcement_decided::granted>(e, true))
            return nothing_to_end(e, {"no application for non-enforcement is open", "并无待决的不予执行申请"},
                                  "remedy=none");
        return std::nullopt;
    }

    std::optional<refusal> address_resumption_refused(entry const& e, std::vector<slot>& out) const
    {
        if (auto const* request = get<&resumption_refused::request>(e))
            out.push_back({&remedy_machine(), known_as(*request)});
        else if (auto const* open = open_application(fact_kind::resumption_applied, is_any))
            out.push_back({&remedy_machine(), open->id});
        else
            return nothing_to_end(e, {"no application to resume is open", "并无待决的恢复执行申请"}, "remedy=none");
        return std::nullopt;
    }

    // -- applications ---------------------------------------------------------------------------------

    template <class Test>
    [[nodiscard]] remedy_track const* open_application(fact_kind kind, Test test) const
    {
        for (auto const& r : tracks_.remedies)
            if (r.begun_by->kind == kind && remedy_machine().state_name(r.state) == "filed" && test(*r.begun_by))
                return &r;
        return nullptr;
    }

    /// A step of a remedy that has an id of its own (a review, a suit) stands for the remedy.
    [[nodiscard]] std::string known_as(std::string const& id) const
    {
        auto const found = steps_.find(id);
        return found == steps_.end() ? id : found->second;
    }

    /// The review of a measure goes by the measure's id; that of a request, which has a machine of its own,
    /// by another.
    [[nodiscard]] std::string review_of(std::string const& measure) const
    {
        auto const* known = tracks_.remedy(measure);
        bool const is_request = known != nullptr && known->begun_by->kind != fact_kind::measure_review_applied;
        return is_request ? "review-of-" + measure : measure;
    }

    /// The id of the entry, or `requested-2` where it has none.
    [[nodiscard]] std::string name_of_application(entry const& e) const
    {
        if (!e.common.id.empty()) return e.common.id;
        auto const before = std::count_if(tracks_.remedies.begin(), tracks_.remedies.end(),
                                          [&](auto const& r) { return r.begun_by->kind == e.kind; });
        return std::string{describe(e.kind).name} + '-' + std::to_string(before + 1);
    }

    void remember_application(entry const& e)
    {
        switch (e.kind) {
        case fact_kind::reconsideration_applied:
        case fact_kind::title_suit_filed:
            if (!e.common.id.empty()) steps_[e.common.id] = known_as(*value_at<std::string>(e, 0));
            return;
        case fact_kind::measure_review_applied:
            if (!e.common.id.empty()) steps_[e.common.id] = review_of(*value_at<std::string>(e, 0));
            return;
        default: return;
        }
    }

    void remember_closing(entry const& e)
    {
        if (!is_closed()) {
            if (tracks_.closed_by && is_remedy_decision(e.kind)) undone_by_ = *value_at<std::string>(e, 0);
            tracks_.closed_by = std::nullopt;
            return;
        }
        if (tracks_.closed_by) return;
        if (!is_remedy_decision(e.kind)) {
            last_closing_ = &e;
            undone_by_.clear();
        }
        tracks_.closed_by = last_closing_->kind;
    }

    file_data const& file_;
    std::span<entry const* const> journal_;
    case_tracks tracks_{};
    std::vector<contradiction> aside_{};
    pairs pairs_{};
    std::map<std::string, std::string> steps_{};   ///< of an entry's id, the remedy it is a step of
    entry const* last_closing_{nullptr};
    std::string undone_by_{};                      ///< the objection that undid the last closing
};

}  // namespace

replay_result replay(file_data const& file, std::span<entry const* const> journal)
{
    return player{file, journal}.run();
}

}  // namespace writ
