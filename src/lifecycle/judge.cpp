#include <writ/lifecycle/belief.hpp>

#include <writ/casefile/case_number.hpp>
#include <writ/casefile/facts.hpp>
#include <writ/casefile/record.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace writ {

namespace {

refusal no(refusal_code code, fact_description const& fact, std::string_view member, text what,
           text expected = {})
{
    return {.code = code,
            .what = std::move(what),
            .expected = std::move(expected),
            .fact = std::string{fact.name},
            .pointer = '/' + std::string{member}};
}

std::string party_list(file_data const& file)
{
    std::string out;
    for (auto const& p : file.parties) out += (out.empty() ? "" : ", ") + p.id.value;
    return out;
}

std::string claim_list(file_data const& file)
{
    std::string out;
    for (auto const& c : file.title.claims) out += (out.empty() ? "" : ", ") + c.id.value;
    return out;
}

/// Whether a party of that role can be meant by the member.
bool fits(party_role role, std::string_view member)
{
    if (member == "debtor") return role == party_role::debtor;
    if (member == "guarantor") return role == party_role::guarantor;
    if (member == "from") return role != party_role::creditor;
    if (member == "third_party") return role == party_role::third_party || role == party_role::assisting_unit;
    return true;
}

using entry_index = std::map<std::string_view, entry const*>;

/// The entry a correction puts in place, or null.
entry const* replacement_in(entry const& e)
{
    auto const* with = get<&corrected::with>(e);
    return with == nullptr ? nullptr : &with->front();
}

contradiction given_twice(entry const& e, std::string const& id, char const* pointer)
{
    auto no_two = no(refusal_code::duplicate, describe(e.kind), "id",
                     {"the id `" + id + "` is given twice", "编号 `" + id + "` 重复"});
    no_two.pointer = pointer;
    return {&e, std::move(no_two)};
}

/// Every id is given once; a correction may repeat that of the entry it replaces. What a correction calls
/// by a new id can be named by it.
std::optional<contradiction> index_entries(file_data const& file, entry_index& out)
{
    for (auto const& e : file.journal)
        if (!e.common.id.empty() && !out.emplace(e.common.id, &e).second)
            return given_twice(e, e.common.id, "/id");
    std::map<std::string_view, std::string_view> brought;   // by corrections, with what they replace
    for (auto const& e : file.journal) {
        auto const* with = replacement_in(e);
        if (with == nullptr || with->common.id.empty()) continue;
        auto const& target = *get<&corrected::entry>(e);
        if (with->common.id == target) continue;
        auto const known = brought.emplace(with->common.id, target);
        if (out.count(with->common.id) != 0 || (!known.second && known.first->second != target))
            return given_twice(e, with->common.id, "/with/id");
    }
    for (auto const& e : file.journal)
        if (auto const* with = replacement_in(e); with != nullptr && !with->common.id.empty())
            out.emplace(with->common.id, with);
    return std::nullopt;
}

/// What the facts of a journal bring into the case.
struct brought {
    std::set<std::string_view> assets{};
    std::set<std::string_view> joined{};   ///< parties added or replaced by `party_changed`
};

brought brought_by(belief const& held)
{
    brought out;
    for (auto const* e : held.journal()) {
        if (auto const* asset = get<&asset_found::asset>(*e)) out.assets.insert(*asset);
        if (auto const* party = get<&party_changed::party>(*e)) out.joined.insert(*party);
    }
    return out;
}

/// Facts that open something `answered` may answer (contract §3, requests): what files a remedy, and its steps.
bool is_application(fact_kind kind)
{
    if (kind == fact_kind::reconsideration_applied || kind == fact_kind::title_suit_filed) return true;
    auto const& remedy = remedy_machine();
    return std::any_of(remedy.rows.begin(), remedy.rows.end(), [&](auto const& row) {
        return row.on == kind && row.from == remedy.states.front() && row.to == "filed";
    });
}

/// Of those, the ones without a decision fact of their own: `answered` carries any outcome.
bool is_answered_freely(fact_kind kind)
{
    switch (kind) {
    case fact_kind::requested:
    case fact_kind::audit_requested:
    case fact_kind::bounty_requested:
    case fact_kind::listing_requested:
    case fact_kind::party_change_applied:
    case fact_kind::superior_petitioned: return true;
    default: return false;
    }
}

bool is_measure(fact_kind kind)
{
    switch (kind) {
    case fact_kind::fined:
    case fact_kind::detained:
    case fact_kind::compelled:
    case fact_kind::searched:
    case fact_kind::consumption_restricted:
    case fact_kind::listed_dishonest:
    case fact_kind::exit_banned:
    case fact_kind::asset_sealed:
    case fact_kind::requested:
    case fact_kind::answered: return true;
    default: return false;
    }
}

/// What the fact that says `objection` can be about: a refusal to file, a rejection and a change of party
/// are reviewed without an objection.
bool is_contested(fact_kind by, fact_kind kind)
{
    if (kind == fact_kind::objection_filed) return true;
    if (by == fact_kind::objection_decided) return false;
    if (kind == fact_kind::party_change_applied || kind == fact_kind::party_changed) return true;
    bool const in_suit = by == fact_kind::title_suit_filed || by == fact_kind::title_suit_decided;
    return !in_suit && (kind == fact_kind::non_enforcement_applied || kind == fact_kind::filing_refused ||
                        kind == fact_kind::closed_rejected);
}

class references {
public:
    /// `entries` are those that the fact may name: all for book-keeping, else those that stand.
    references(file_data const& file, entry_index const& entries, brought const& by_facts, entry const& e)
        : file_(file), entries_(entries), brought_(by_facts), e_(e), fact_(describe(e.kind))
    {
    }

    std::optional<refusal> check() const
    {
        for (std::size_t i = 0; i < fact_.members.size(); ++i)
            if (auto bad = check_member(i)) return bad;
        return check_outcome();
    }

private:
    std::optional<refusal> check_member(std::size_t i) const
    {
        auto const& member = fact_.members[i];
        if (auto const* list = value_at<std::vector<std::string>>(e_, i)) return check_list(member, *list);
        auto const* name = value_at<std::string>(e_, i);
        if (name == nullptr) return std::nullopt;
        switch (member.type) {
        case member_type::party: return check_party(member, *name);
        case member_type::claim: return check_claim(member, *name);
        case member_type::asset: return check_asset(member, *name);
        case member_type::recipient: return check_recipient(member, *name);
        case member_type::settlement: return check_settlement(member, *name);
        case member_type::entry: return check_entry(member, *name);
        default: return std::nullopt;
        }
    }

    std::optional<refusal> check_list(member_description const& member,
                                      std::vector<std::string> const& list) const
    {
        std::set<std::string_view> seen;
        for (auto const& one : list) {
            if (member.type == member_type::texts) continue;
            if (!seen.insert(one).second)
                return no(refusal_code::duplicate, fact_, member.name,
                          {"`" + one + "` is named twice", "`" + one + "` 重复"});
            auto bad = member.type == member_type::entries ? check_entry(member, one)
                                                           : check_recipient(member, one);
            if (bad) return bad;
        }
        return std::nullopt;
    }

    /// A party of the file, or another court.
    std::optional<refusal> check_recipient(member_description const& member, std::string const& name) const
    {
        if (find_party(file_, name) != nullptr || is_court_code(name)) return std::nullopt;
        return unknown(member, name, {"a court's code, or one of the parties: " + party_list(file_),
                                      "应为法院代字，或当事人之一：" + party_list(file_)});
    }

    [[nodiscard]] refusal unknown(member_description const& member, std::string const& name,
                                  text expected) const
    {
        return no(refusal_code::unknown_id, fact_, member.name,
                  {"`" + name + "` is not known", "`" + name + "` 不存在"}, std::move(expected));
    }

    std::optional<refusal> check_party(member_description const& member, std::string const& name) const
    {
        auto const* p = find_party(file_, name);
        if (p == nullptr)
            return unknown(member, name, {"the parties are: " + party_list(file_),
                                          "当事人为：" + party_list(file_)});
        if (fits(p->role, member.name)) return std::nullopt;
        // an heir or successor may be meant where the one he follows was
        if (member.name == "debtor" && brought_.joined.count(name) != 0) return std::nullopt;
        std::string const role{name_of(p->role)};
        return no(refusal_code::wrong_role, fact_, member.name,
                  {"`" + name + "` is a " + role, "`" + name + "` 的身份为 " + role},
                  {"a party that can be `" + std::string{member.name} + "` was expected",
                   "应为可作 `" + std::string{member.name} + "` 的当事人"});
    }

    std::optional<refusal> check_claim(member_description const& member, std::string const& name) const
    {
        auto const& claims = file_.title.claims;
        auto const found =
            std::find_if(claims.begin(), claims.end(), [&](auto const& c) { return c.id.value == name; });
        if (found != claims.end()) return check_claim_kind(member, *found);
        return unknown(member, name, {"the claims are: " + claim_list(file_),
                                      "债权为：" + claim_list(file_)});
    }

    /// Money is paid or waived; other duties are performed or breached.
    std::optional<refusal> check_claim_kind(member_description const& member, claim const& c) const
    {
        bool const is_money = c.kind != claim_kind::delivery && c.kind != claim_kind::conduct;
        bool const wants_money = e_.kind == fact_kind::waived;
        bool const wants_duty = e_.kind == fact_kind::performed || e_.kind == fact_kind::duty_breached;
        if (!(wants_money && !is_money) && !(wants_duty && is_money)) return std::nullopt;
        std::string const kind{name_of(c.kind)};
        return no(refusal_code::wrong_role, fact_, member.name,
                  {"`" + c.id.value + "` is a claim of kind " + kind, "债权 `" + c.id.value + "` 的种类为 " + kind},
                  wants_money ? text{"a claim for money was expected", "应为金钱债权"}
                              : text{"a claim of kind delivery or conduct was expected",
                                     "应为 delivery 或 conduct 类债权"});
    }

    std::optional<refusal> check_asset(member_description const& member, std::string const& name) const
    {
        if (brought_.assets.count(name) != 0) return std::nullopt;
        return unknown(member, name, {"an `asset_found` of that id was expected",
                                      "应有同一编号的 `asset_found`"});
    }

    std::optional<refusal> check_settlement(member_description const& member,
                                            std::string const& name) const
    {
        auto const* named = entry_named(name);
        if (named != nullptr && named->kind == fact_kind::settlement_reached) return std::nullopt;
        return unknown(member, name, {"a `settlement_reached` of that id was expected",
                                      "应有同一编号的 `settlement_reached`"});
    }

    std::optional<refusal> check_entry(member_description const& member, std::string const& name) const
    {
        // `act` may be any text that tells one act from another (contract §3, shapes).
        if (member.name == "act") return std::nullopt;
        auto const* named = entry_named(name);
        if (named != nullptr && may_be_named(member.name, named->kind)) return std::nullopt;
        return unknown(member, name,
                       {"the id of an entry that can be `" + std::string{member.name} + "` was expected",
                        "应为可作 `" + std::string{member.name} + "` 的条目编号"});
    }

    [[nodiscard]] entry const* entry_named(std::string const& id) const
    {
        auto const found = entries_.find(id);
        return found == entries_.end() ? nullptr : found->second;
    }

    [[nodiscard]] bool may_be_named(std::string_view member, fact_kind kind) const
    {
        if (member == "clue") return kind == fact_kind::clue_received;
        if (member == "acts") return kind == fact_kind::misconduct_found;
        if (member == "pause")
            return kind == fact_kind::suspended || kind == fact_kind::stayed ||
                   kind == fact_kind::stay_granted_on_guarantee;
        if (member == "request")
            return e_.kind == fact_kind::resumption_refused ? kind == fact_kind::resumption_applied
                                                            : is_application(kind);
        if (member == "measure") return is_measure(kind);
        if (member == "objection") return is_contested(e_.kind, kind);
        return e_.kind == fact_kind::retracted || !is_bookkeeping(kind);
    }

    /// Where an application has a decision fact, `answered` tells no more than how it was received.
    std::optional<refusal> check_outcome() const
    {
        auto const* request = get<&answered::request>(e_);
        if (request == nullptr || is_answered_freely(entry_named(*request)->kind)) return std::nullopt;
        for (auto const outcome :
             {request_outcome::incomplete, request_outcome::docketed, request_outcome::turned_away})
            if (has<&answered::outcome>(e_, outcome)) return std::nullopt;
        std::string const named{name_of(entry_named(*request)->kind)};
        return no(refusal_code::invalid_value, fact_, "outcome",
                  {"`" + named + "` is decided by a fact of its own", "`" + named + "` 另有专门的决定事实"},
                  {"incomplete, docketed or turned_away", "应为 incomplete、docketed 或 turned_away"});
    }

    file_data const& file_;
    entry_index const& entries_;
    brought const& brought_;
    entry const& e_;
    fact_description const& fact_;
};

constexpr std::int64_t largest_count = 100'000;

bool is_absent(entry const& e, std::size_t member, member_type type)
{
    if (type == member_type::own_id) return e.common.id.empty();
    if (type == member_type::own_document) return e.common.document.empty();
    return std::holds_alternative<std::monostate>(e.values[member]);
}

/// What readers demand of a file holds for facts posted from code as well.
std::optional<refusal> check_members(entry const& e, fact_description const& fact)
{
    for (std::size_t i = 0; i < fact.members.size(); ++i) {
        auto const& member = fact.members[i];
        std::string const name{member.name};
        if (member.mandatory && is_absent(e, i, member.type))
            return no(refusal_code::missing, fact, name,
                      {"`" + name + "` is missing or empty", "成员 `" + name + "` 缺失或为空"});
        if (auto const* n = value_at<std::int64_t>(e, i); n != nullptr && (*n < 0 || *n > largest_count))
            return no(refusal_code::invalid_value, fact, name,
                      {"`" + name + "` is not a number from 0 to 100000",
                       "成员 `" + name + "` 不是 0 至 100000 之间的数"});
        if (auto const* length = value_at<period>(e, i);
            length != nullptr && (length->count < 1 || length->count > largest_count))
            return no(refusal_code::invalid_value, fact, name,
                      {"`" + name + "` is no period of 1 to 100000 units",
                       "成员 `" + name + "` 不是 1 至 100000 个单位的期间"});
    }
    return std::nullopt;
}

/// Two optional members of which exactly one must be there.
std::optional<refusal> check_either(fact_description const& fact, bool first, bool second, char const* a,
                                    char const* b)
{
    if (first != second) return std::nullopt;
    std::string const names = '`' + std::string{a} + "`, `" + b + '`';
    return no(refusal_code::missing, fact, a,
              {"one of " + names + " must be there, and one only", "成员 " + names + " 须有且仅有其一"});
}

template <auto A, auto B>
std::optional<refusal> check_either(entry const& e, char const* a, char const* b)
{
    return check_either(describe(e.kind), get<A>(e) != nullptr, get<B>(e) != nullptr, a, b);
}

/// A later member is not before an earlier one.
template <auto From, auto To>
std::optional<refusal> check_order(entry const& e, char const* to)
{
    auto const* a = get<From>(e);
    auto const* b = get<To>(e);
    if (a == nullptr || b == nullptr || !(*b < *a)) return std::nullopt;
    return no(refusal_code::invalid_value, describe(e.kind), to,
              {"it ends before it begins", "终止早于起始"});
}

template <auto Member>
std::optional<refusal> check_positive(entry const& e, char const* name)
{
    auto const* n = get<Member>(e);
    if (n == nullptr || *n >= 1) return std::nullopt;
    return no(refusal_code::invalid_value, describe(e.kind), name,
              {'`' + std::string{name} + "` is less than one", "成员 `" + std::string{name} + "` 小于一"});
}

/// What no single member can say: which of two is there, and in what order they lie.
std::optional<refusal> check_shape(entry const& e)
{
    auto const& fact = describe(e.kind);
    if (auto bad = check_members(e, fact)) return bad;
    switch (e.kind) {
    case fact_kind::resumption_applied:
        return check_either(fact, get<&resumption_applied::settlement>(e) != nullptr,
                            has<&resumption_applied::closing>(e, true), "settlement", "closing");
    case fact_kind::term_extended:
        return check_either<&term_extended::months, &term_extended::length>(e, "months", "length");
    case fact_kind::handed_over: return check_either<&handed_over::asset, &handed_over::claim>(e, "asset", "claim");
    case fact_kind::reversal_ruled:
        return check_either<&reversal_ruled::amount, &reversal_ruled::asset>(e, "amount", "asset");
    case fact_kind::excluded_period: return check_order<&excluded_period::from, &excluded_period::to>(e, "to");
    case fact_kind::hindered: return check_order<&hindered::from, &hindered::to>(e, "to");
    case fact_kind::leave_granted: return check_order<&leave_granted::from, &leave_granted::to>(e, "to");
    case fact_kind::auction_held:
        if (auto bad = check_positive<&auction_held::round>(e, "round")) return bad;
        return check_order<&auction_held::opened_at, &auction_held::closed_at>(e, "closed_at");
    case fact_kind::auction_announced: return check_positive<&auction_announced::round>(e, "round");
    case fact_kind::detained: return check_positive<&detained::days>(e, "days");
    case fact_kind::corrected: {
        auto bad = check_shape(*replacement_in(e));
        if (bad) bad->pointer = "/with" + bad->pointer;
        return bad;
    }
    default: return std::nullopt;
    }
}

/// Book-keeping names an entry of the file; a correction one that is a fact of the case.
std::optional<contradiction> check_bookkeeping(file_data const& file, entry_index const& all)
{
    for (auto const& e : file.journal) {
        if (!is_bookkeeping(e.kind)) continue;
        if (auto bad = references{file, all, {}, e}.check()) return contradiction{&e, std::move(*bad)};
    }
    return std::nullopt;
}

entry_index standing(belief const& held)
{
    entry_index out;
    for (auto const* e : held.journal())
        if (!e->common.id.empty()) out.emplace(e->common.id, e);
    return out;
}

/// What stands in the place of another entry is told by the correction, which the file holds.
contradiction told(belief const& held, entry const& e, refusal why)
{
    auto const* correction = held.corrected_by(e);
    if (correction == nullptr) return {&e, std::move(why)};
    why.pointer = "/with" + why.pointer;
    return {correction, std::move(why)};
}

}  // namespace

std::optional<contradiction> judge(file_data const& file)
{
    for (auto const& e : file.journal)
        if (auto bad = check_shape(e)) return contradiction{&e, std::move(*bad)};
    entry_index all;
    if (auto twice = index_entries(file, all)) return twice;
    if (auto bad = check_bookkeeping(file, all)) return bad;
    belief const held{file, end_of_time()};
    if (!held.idle().empty()) return held.idle().front();
    auto const entries = standing(held);
    auto const by_facts = brought_by(held);
    for (auto const* e : held.journal()) {
        if (is_bookkeeping(e->kind)) continue;
        if (auto bad = references{file, entries, by_facts, *e}.check()) return told(held, *e, std::move(*bad));
    }
    auto played = replay(file, held.journal());
    if (played.aside.empty()) return std::nullopt;
    return told(held, *played.aside.front().fact, std::move(played.aside.front().why));
}

}  // namespace writ
