#include "lifecycle/pairs.hpp"

#include <writ/casefile/facts.hpp>
#include <writ/casefile/record.hpp>

#include <algorithm>

namespace writ {

namespace {

bool holds(std::vector<std::string> const& list, std::string const& name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// Of the facts here, the one member that says what they speak of comes first.
std::string const& first_id(entry const& e) { return *value_at<std::string>(e, 0); }

/// The subject of a fact and where it stands, as refusals name it.
std::string standing(char const* what, entry const& e, char const* where)
{
    return std::string{what} + " `" + first_id(e) + "`=" + where;
}

}  // namespace

std::string shown(entry const& e)
{
    auto out = std::string{name_of(e)} + " (" + to_string(e.on) + ')';
    if (!e.common.id.empty()) out += " `" + e.common.id + '`';
    return out;
}

refusal nothing_to_end(entry const& e, text what_is_missing, std::string against)
{
    return {.code = refusal_code::end_without_beginning,
            .what = {shown(e) + ": " + what_is_missing.en, shown(e) + "：" + what_is_missing.zh},
            .fact = std::string{name_of(e)},
            .against = std::move(against)};
}

refusal begins_again(entry const& e, text what_stands, std::string against)
{
    return {.code = refusal_code::second_beginning,
            .what = {shown(e) + ": " + what_stands.en, shown(e) + "：" + what_stands.zh},
            .fact = std::string{name_of(e)},
            .against = std::move(against)};
}

std::optional<refusal> pairs::check(entry const& e) const
{
    switch (e.kind) {
    case fact_kind::asset_found:
        if (!holds(assets_, first_id(e))) return std::nullopt;
        return begins_again(e, {"this asset was found before", "该财产此前已经发现"}, standing("asset", e, "found"));
    case fact_kind::asset_ruled_out:
        if (holds(assets_, first_id(e))) return std::nullopt;
        return nothing_to_end(e, {"this asset has not been found yet", "该财产尚未发现"}, standing("asset", e, "unknown"));
    case fact_kind::clue_verified:
        if (holds(clues_, first_id(e))) return std::nullopt;
        return nothing_to_end(e, {"this clue has not been received yet", "该线索尚未收到"}, standing("clue", e, "unknown"));
    case fact_kind::record_corrected:
        if (holds(wrong_records_, first_id(e))) return std::nullopt;
        return nothing_to_end(e, {"no error of this record is on file", "并无该公开信息有误的记载"},
                              standing("record", e, "right"));
    case fact_kind::third_debt_notified:
    case fact_kind::third_debt_objected:
    case fact_kind::third_debt_ruled: return check_third_debt(e);
    case fact_kind::pause_ended: return check_pause_end(e);
    default: return std::nullopt;
    }
}

void pairs::note(entry const& e)
{
    switch (e.kind) {
    case fact_kind::asset_found: assets_.push_back(first_id(e)); return;
    case fact_kind::clue_received: clues_.push_back(e.common.id); return;
    case fact_kind::record_error_found: wrong_records_.push_back(first_id(e)); return;
    case fact_kind::record_corrected: std::erase(wrong_records_, first_id(e)); return;
    case fact_kind::third_debt_notified:
    case fact_kind::third_debt_objected:
    case fact_kind::third_debt_ruled: note_third_debt(e); return;
    case fact_kind::suspended:
    case fact_kind::stayed:
    case fact_kind::stay_granted_on_guarantee: note_pause(e); return;
    case fact_kind::pause_ended: pauses_[pauses_to_end(e).front()].ended_on = e.on.day(); return;
    default: return;
    }
}

/// A notice to the same third party stands until it objects or the court rules; an objection and a ruling
/// need a notice.
std::optional<refusal> pairs::check_third_debt(entry const& e) const
{
    auto const& asset = first_id(e);
    auto const stands = [&](third_debt const& d) { return d.asset == asset && !d.ruled; };
    if (e.kind == fact_kind::third_debt_notified) {
        auto const& third = *get<&third_debt_notified::third_party>(e);
        bool const again = std::any_of(third_debts_.begin(), third_debts_.end(), [&](auto const& d) {
            return stands(d) && !d.objected && d.third_party == third;
        });
        if (!again) return std::nullopt;
        return begins_again(e, {"the third party was notified of this debt before", "此前已就该债权通知第三人"},
                            standing("third_debt", e, "notified"));
    }
    if (std::any_of(third_debts_.begin(), third_debts_.end(), stands)) return std::nullopt;
    return nothing_to_end(e, {"no notice of this debt to a third party stands", "并无存续的履行到期债务通知"},
                          standing("third_debt", e, "none"));
}

void pairs::note_third_debt(entry const& e)
{
    auto const& asset = first_id(e);
    if (auto const* third = get<&third_debt_notified::third_party>(e)) {
        third_debts_.push_back({asset, *third});
        return;
    }
    for (auto& d : third_debts_) {
        if (d.asset != asset || d.ruled) continue;
        (e.kind == fact_kind::third_debt_objected ? d.objected : d.ruled) = true;
    }
}

void pairs::note_pause(entry const& e)
{
    pause p{.begun_by = &e, .from = e.on.day()};
    p.for_settlement = has<&suspended::ground>(e, suspension_ground::settlement);
    if (auto const* until = get<&stayed::until>(e)) p.until = *until;
    if (auto const* until = get<&stay_granted_on_guarantee::until>(e)) p.until = *until;
    pauses_.push_back(p);
}

/// The pauses an end can mean: those that still run on its day; where none does, those that ran out before
/// anybody booked their end.
std::vector<std::size_t> pairs::pauses_to_end(entry const& e) const
{
    auto const* named = get<&pause_ended::pause>(e);
    std::vector<std::size_t> out;
    for (bool const over : {false, true}) {
        for (std::size_t i = 0; i < pauses_.size(); ++i) {
            auto const& p = pauses_[i];
            if (p.ended_on || (named != nullptr && p.begun_by->common.id != *named)) continue;
            if (over == (p.until && *p.until < e.on.day())) out.push_back(i);
        }
        if (!out.empty()) break;
    }
    return out;
}

std::optional<refusal> pairs::check_pause_end(entry const& e) const
{
    auto const open = pauses_to_end(e);
    if (open.empty())
        return nothing_to_end(e, {"no suspension or stay is running", "没有正在进行的中止或暂缓"}, "pauses=none");
    if (open.size() == 1) return std::nullopt;
    return refusal{.code = refusal_code::missing,
                   .what = {shown(e) + ": several pauses are running", shown(e) + "：有多个中止或暂缓正在进行"},
                   .expected = {"`pause` must name one of them", "须以 `pause` 指明其一"},
                   .fact = std::string{name_of(e)},
                   .pointer = "/pause"};
}

bool pairs::has_guarantee_stay() const
{
    return std::any_of(pauses_.begin(), pauses_.end(), [](auto const& p) {
        return p.begun_by->kind == fact_kind::stay_granted_on_guarantee && !p.ended_on;
    });
}

void pairs::end_guarantee_stay(entry const& e)
{
    for (auto& p : pauses_)
        if (p.begun_by->kind == fact_kind::stay_granted_on_guarantee && !p.ended_on) p.ended_on = e.on.day();
}

}  // namespace writ
