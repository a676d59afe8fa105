#include "rules/links.hpp"

#include <writ/casefile/facts.hpp>
#include <writ/casefile/file_data.hpp>

#include <algorithm>
#include <array>

namespace writ {

namespace {

/// Where a fact holds what links it to others.
struct members_that_link {
    std::int8_t entry{-1};
    std::int8_t asset{-1};
    std::int8_t claim{-1};
    std::int8_t court{-1};
    std::int8_t recipient{-1};
};

members_that_link find_links(fact_description const& fact)
{
    members_that_link out;
    for (std::size_t i = 0; i < fact.members.size(); ++i) {
        auto const at = static_cast<std::int8_t>(i);
        switch (fact.members[i].type) {
        case member_type::entry: out.entry = at; break;
        case member_type::asset: out.asset = at; break;
        case member_type::claim: out.claim = at; break;
        case member_type::court: out.court = at; break;
        case member_type::recipient:
        case member_type::recipients: out.recipient = at; break;
        default: break;
        }
    }
    return out;
}

members_that_link const& links_of(fact_kind kind)
{
    static auto const all = [] {
        std::array<members_that_link, fact_count> out;
        for (auto const& fact : vocabulary()) out[static_cast<std::size_t>(fact.kind)] = find_links(fact);
        return out;
    }();
    return all[static_cast<std::size_t>(kind)];
}

std::string text_at(entry const& e, std::int8_t member)
{
    if (member < 0) return {};
    auto const* found = value_at<std::string>(e, static_cast<std::size_t>(member));
    return found == nullptr ? std::string{} : *found;
}

/// What opens something of its own, though it names another entry. Who opposes an objection answers it (CPI 510).
bool opens(entry const& e)
{
    switch (e.kind) {
    case fact_kind::requested: {
        auto const* what = get<&requested::what>(e);
        return what == nullptr || *what != static_cast<std::int64_t>(request_subject::counter_objection);
    }
    case fact_kind::objection_filed:
    case fact_kind::fined:
    case fact_kind::detained:
    case fact_kind::referred:
    case fact_kind::term_extended: return true;
    default: return false;
    }
}

bool names_none(entry const& e) { return text_at(e, links_of(e.kind).entry).empty(); }

/// The first thing of that kind that the entry or what it names speaks of.
template <class Read>
std::string first_in_chain(case_view const& view, entry const& e, Read const& read)
{
    for (auto const* one : chain_of(view, e))
        if (auto found = read(*one); !found.empty()) return found;
    return {};
}

std::string asset_in(entry const& e) { return text_at(e, links_of(e.kind).asset); }
std::string claim_in(entry const& e) { return text_at(e, links_of(e.kind).claim); }

std::string settlement_in(entry const& e)
{
    if (e.kind == fact_kind::settlement_reached) return e.common.id;
    return id_named(e, member_type::settlement, {"settlement"});
}

/// Whom a fact is about, else who asked or objected.
std::string party_in(entry const& e)
{
    auto about = party_of(e);
    return about.empty() ? id_named(e, member_type::party, {"party"}) : about;
}

bool is_acquirer(case_view const& view, std::string const& id)
{
    for (auto const* held : view.of(fact_kind::auction_held)) {
        auto const* buyer = get<&auction_held::buyer>(*held);
        if (buyer != nullptr && *buyer == id) return true;
    }
    auto const* who = find_party(view.file, id);
    return who != nullptr && (who->role == party_role::bidder || who->role == party_role::creditor);
}

bool has_role(case_view const& view, std::string const& id, std::initializer_list<party_role> roles)
{
    auto const* who = find_party(view.file, id);
    return who != nullptr && std::find(roles.begin(), roles.end(), who->role) != roles.end();
}

bool is_addressee(case_view const& view, std::string const& id, addressee whom)
{
    switch (whom) {
    case addressee::anyone: return true;
    case addressee::party:
    case addressee::each_party: return find_party(view.file, id) != nullptr;
    case addressee::creditor: return has_role(view, id, {party_role::creditor});
    case addressee::debtor: return has_role(view, id, {party_role::debtor});
    case addressee::acquirer: return is_acquirer(view, id);
    case addressee::third_party: return has_role(view, id, {party_role::third_party, party_role::assisting_unit});
    case addressee::own_court: return id == view.file.court.code.value;
    case addressee::other_court: return find_party(view.file, id) == nullptr && id != view.file.court.code.value;
    }
    return false;
}

/// Of its recipients one is such; where it names a court and no recipient, that court, else the own one.
bool went_to(case_view const& view, entry const& e, addressee whom)
{
    if (whom == addressee::anyone) return true;
    auto const& links = links_of(e.kind);
    if (links.recipient < 0) {
        auto const court = text_at(e, links.court);
        return is_addressee(view, court.empty() ? view.file.court.code.value : court, whom);
    }
    auto const to = recipients_of(e);
    return std::any_of(to.begin(), to.end(), [&](auto const& id) { return is_addressee(view, id, whom); });
}

/// A member as a number, with absent flags false; none where it cannot be compared.
std::optional<std::int64_t> number_of(entry const& e, std::size_t member)
{
    if (auto const* flag = value_at<bool>(e, member)) return *flag ? 1 : 0;
    if (auto const* n = value_at<std::int64_t>(e, member)) return *n;
    if (describe(e.kind).members[member].type == member_type::flag) return 0;
    return std::nullopt;
}

bool holds(entry const& e, member_test const& test)
{
    bool const is_there =
        test.member < e.values.size() && !std::holds_alternative<std::monostate>(e.values[test.member]);
    if (test.any_of.empty()) return is_there != test.or_absent;
    if (!is_there && test.or_absent) return true;
    auto const value = number_of(e, test.member);
    return value && std::find(test.any_of.begin(), test.any_of.end(), *value) != test.any_of.end();
}

bool acted(actors some, entry const& e)
{
    return some.meets(e.common.approved_by) || (e.common.by && some.contains(*e.common.by));
}

bool is_by(pattern const& p, entry const& e)
{
    return (p.by.empty() || acted(p.by, e)) && (p.not_by.empty() || !acted(p.not_by, e));
}

bool came_from(case_view const& view, entry const& e, addressee whom)
{
    if (whom == addressee::anyone) return true;
    auto const who = id_named(e, member_type::party, {"from", "party"});
    return !who.empty() && is_addressee(view, who, whom);
}

std::optional<day_span> span_in(entry const& e)
{
    auto const& fact = describe(e.kind);
    auto const from = member_named(fact, "from");
    auto const to = member_named(fact, "to");
    if (!from || !to) return std::nullopt;
    auto const* first = value_at<date>(e, *from);
    auto const* last = value_at<date>(e, *to);
    if (first == nullptr || last == nullptr) return std::nullopt;
    return day_span{*first, *last};
}

void add_pauses(case_view const& view, std::vector<day_span>& out)
{
    for (auto const& p : view.tracks.pauses) {
        auto last = p.until ? *p.until : view.at.day;
        if (p.ended_on) last = std::min(last, *p.ended_on - days{1});
        out.push_back({p.from, std::min(last, view.at.day)});
    }
}

/// A change of party names no entry: it decides the last application before it about the same party.
entry const* application_for(case_view const& view, entry const& change)
{
    entry const* last = nullptr;
    for (auto const* e : view.of(fact_kind::party_change_applied)) {
        auto const asked = party_in(*e);
        if (e->on.day() <= change.on.day() && (asked.empty() || asked == party_in(change))) last = e;
    }
    return last;
}

}  // namespace

entry const* named_by(case_view const& view, entry const& e)
{
    if (e.kind == fact_kind::party_changed) return application_for(view, e);
    auto const id = text_at(e, links_of(e.kind).entry);
    return id.empty() ? nullptr : view.named(id);
}

std::vector<entry const*> chain_of(case_view const& view, entry const& e)
{
    std::vector<entry const*> out;
    // entries can name each other in a ring only by their own ids: stop at the first that comes again
    for (auto const* one = &e; one != nullptr && std::find(out.begin(), out.end(), one) == out.end();
         one = named_by(view, *one))
        out.push_back(one);
    return out;
}

entry const& root_of(case_view const& view, entry const& e)
{
    auto const chain = chain_of(view, e);
    for (auto const* one : chain)
        if (opens(*one)) return *one;
    return *chain.back();
}

std::string subject_of(case_view const& view, entry const& e, clock_subject kind)
{
    switch (kind) {
    case clock_subject::the_case: return {};
    case clock_subject::debtor:
    case clock_subject::person: return first_in_chain(view, e, party_in);
    case clock_subject::asset: return first_in_chain(view, e, asset_in);
    case clock_subject::claim: return first_in_chain(view, e, claim_in);
    case clock_subject::settlement: return first_in_chain(view, e, settlement_in);
    case clock_subject::entry: return entry_name(view.file, root_of(view, e));
    }
    return {};
}

bool is_about(case_view const& view, entry const& e, clock_subject kind, std::string const& subject, entry const* root)
{
    if (kind == clock_subject::the_case) return true;
    if (kind == clock_subject::entry && root != nullptr) {
        auto const chain = chain_of(view, e);
        // an entry that names none can only be told by what it is
        return std::find(chain.begin(), chain.end(), root) != chain.end() || (chain.size() == 1 && names_none(e));
    }
    auto const of = subject_of(view, e, kind);
    if (kind == clock_subject::settlement && id_named(e, member_type::settlement, {"replaces"}) == subject) return true;
    return of.empty() || of == subject;
}

bool is_linked(case_view const& view, entry const& e, entry const& other)
{
    if (links_of(e.kind).entry >= 0 && named_by(view, e) != nullptr) {
        auto const chain = chain_of(view, e);
        return std::find(chain.begin(), chain.end(), &root_of(view, other)) != chain.end();
    }
    auto const same = [&](auto const& read) {
        auto const mine = first_in_chain(view, e, read);
        auto const its = first_in_chain(view, other, read);
        return mine.empty() || its.empty() || mine == its;
    };
    return same(asset_in) && same(settlement_in) && same(party_of);
}

std::optional<when> day_of(pattern const& p, entry const& e)
{
    if (!p.day_in) return e.on;
    if (auto const* day = value_at<date>(e, *p.day_in)) return when{*day};
    if (auto const* at = value_at<moment>(e, *p.day_in)) return when{*at};
    return std::nullopt;
}

std::optional<when> day_of(case_view const& view, std::vector<pattern> const& any, entry const& e)
{
    for (auto const& p : any)
        if (matches(view, p, e)) return day_of(p, e);
    return std::nullopt;
}

bool matches(case_view const& view, pattern const& p, entry const& e)
{
    if (p.fact != e.kind || !is_by(p, e) || (p.timed && !e.on.has_time())) return false;
    if (p.day_in && !day_of(p, e)) return false;
    if (!std::all_of(p.where.begin(), p.where.end(), [&](auto const& test) { return holds(e, test); })) return false;
    if (!went_to(view, e, p.to) || !came_from(view, e, p.from)) return false;
    if (p.about.empty()) return true;
    auto const* named = named_by(view, e);
    return named != nullptr && matches(view, p.about, *named);
}

bool matches(case_view const& view, std::vector<pattern> const& any, entry const& e)
{
    return std::any_of(any.begin(), any.end(), [&](auto const& p) { return matches(view, p, e); });
}

std::vector<day_span> frozen_days(case_view const& view, time_limit const& clock, std::string const& subject)
{
    std::vector<day_span> out;
    if (clock.on_pause == pause_effect::freeze) add_pauses(view, out);
    for (auto const& p : clock.freezes)
        for (auto const* e : view.of(p.fact)) {
            if (!matches(view, p, *e) || !is_about(view, *e, clock.subject, subject, nullptr)) continue;
            if (auto const span = span_in(*e)) out.push_back(*span);
        }
    return united(std::move(out));
}

std::vector<std::string> parties_of(case_view const& view)
{
    std::vector<std::string> out;
    for (auto const& p : view.file.parties)
        if (p.role == party_role::creditor || p.role == party_role::debtor) out.push_back(p.id.value);
    return out;
}

std::vector<std::string> recipients_of(entry const& e)
{
    auto const member = links_of(e.kind).recipient;
    if (member < 0) return {};
    if (auto const* several = value_at<std::vector<std::string>>(e, static_cast<std::size_t>(member))) return *several;
    return {text_at(e, member)};
}

}  // namespace writ
