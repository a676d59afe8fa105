#include <writ/lifecycle/tracks.hpp>

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
    return true;
}

using entry_index = std::map<std::string_view, entry const*>;

std::optional<contradiction> index_entries(file_data const& file, entry_index& out)
{
    for (auto const& e : file.journal) {
        auto const& id = e.common.id;
        if (id.empty() || out.emplace(id, &e).second) continue;
        return contradiction{&e, no(refusal_code::duplicate, describe(e.kind), "id",
                                    {"the id `" + id + "` is given twice", "编号 `" + id + "` 重复"})};
    }
    return std::nullopt;
}

std::set<std::string_view> found_assets(file_data const& file)
{
    std::set<std::string_view> out;
    for (auto const& e : file.journal)
        if (auto const* asset = get<&asset_found::asset>(e)) out.insert(*asset);
    return out;
}

class references {
public:
    references(file_data const& file, entry_index const& entries,
               std::set<std::string_view> const& assets, entry const& e)
        : file_(file), entries_(entries), assets_(assets), e_(e), fact_(describe(e.kind))
    {
    }

    std::optional<refusal> check() const
    {
        for (std::size_t i = 0; i < fact_.members.size(); ++i)
            if (auto bad = check_member(i)) return bad;
        return std::nullopt;
    }

private:
    std::optional<refusal> check_member(std::size_t i) const
    {
        auto const& member = fact_.members[i];
        if (auto const* list = value_at<std::vector<std::string>>(e_, i);
            list != nullptr && member.type == member_type::entries) {
            for (auto const& one : *list)
                if (auto bad = check_entry(member, one)) return bad;
            return std::nullopt;
        }
        auto const* name = value_at<std::string>(e_, i);
        if (name == nullptr) return std::nullopt;
        switch (member.type) {
        case member_type::party: return check_party(member, *name);
        case member_type::claim: return check_claim(member, *name);
        case member_type::asset: return check_asset(member, *name);
        case member_type::settlement: return check_settlement(member, *name);
        case member_type::entry: return check_entry(member, *name);
        default: return std::nullopt;
        }
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
        std::string const role{name_of(p->role)};
        return no(refusal_code::wrong_role, fact_, member.name,
                  {"`" + name + "` is a " + role, "`" + name + "` 的身份为 " + role},
                  {"a party that can be `" + std::string{member.name} + "` was expected",
                   "应为可作 `" + std::string{member.name} + "` 的当事人"});
    }

    std::optional<refusal> check_claim(member_description const& member, std::string const& name) const
    {
        auto const& claims = file_.title.claims;
        if (std::any_of(claims.begin(), claims.end(), [&](auto const& c) { return c.id.value == name; }))
            return std::nullopt;
        return unknown(member, name, {"the claims are: " + claim_list(file_),
                                      "债权为：" + claim_list(file_)});
    }

    std::optional<refusal> check_asset(member_description const& member, std::string const& name) const
    {
        if (assets_.count(name) != 0) return std::nullopt;
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

    static bool may_be_named(std::string_view member, fact_kind kind)
    {
        if (member == "clue") return kind == fact_kind::clue_received;
        if (member == "acts") return kind == fact_kind::misconduct_found;
        if (member == "pause") return kind == fact_kind::suspended || kind == fact_kind::stayed;
        if (member == "request") return kind == fact_kind::resumption_applied;
        return true;
    }

    file_data const& file_;
    entry_index const& entries_;
    std::set<std::string_view> const& assets_;
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
    }
    return std::nullopt;
}

/// Members that are each optional but of which one must be there.
std::optional<refusal> check_shape(entry const& e)
{
    auto const& fact = describe(e.kind);
    if (auto bad = check_members(e, fact)) return bad;
    if (e.kind == fact_kind::resumption_applied) {
        auto const* closing = get<&resumption_applied::closing>(e);
        bool const of_closing = closing != nullptr && *closing;
        if (of_closing == (get<&resumption_applied::settlement>(e) != nullptr))
            return no(refusal_code::missing, fact, "settlement",
                      {"an application to resume names a settlement or `closing: true`, one of them",
                       "恢复执行的申请须指明和解协议，或写明 `closing: true`，二者择一"});
    }
    if (e.kind == fact_kind::term_extended) {
        bool const by_months = get<&term_extended::months>(e) != nullptr;
        if (by_months == (get<&term_extended::length>(e) != nullptr))
            return no(refusal_code::missing, fact, "months",
                      {"an extension has `months` or `length`, one of them",
                       "延长期限须有 `months` 或 `length`，二者择一"});
    }
    if (e.kind == fact_kind::excluded_period &&
        *get<&excluded_period::to>(e) < *get<&excluded_period::from>(e))
        return no(refusal_code::invalid_value, fact, "to",
                  {"the excluded period ends before it begins", "不计入期间的终止日早于起始日"});
    if (auto const* length = get<&detained::days>(e); length != nullptr && *length < 1)
        return no(refusal_code::invalid_value, fact, "days",
                  {"a detention of less than one day", "拘留不足一日"});
    return std::nullopt;
}

}  // namespace

std::optional<contradiction> judge(file_data const& file)
{
    for (auto const& e : file.journal)
        if (auto bad = check_shape(e)) return contradiction{&e, std::move(*bad)};
    entry_index entries;
    if (auto twice = index_entries(file, entries)) return twice;
    auto const assets = found_assets(file);
    for (auto const& e : file.journal)
        if (auto bad = references{file, entries, assets, e}.check()) return contradiction{&e, std::move(*bad)};
    std::vector<entry const*> whole;
    for (auto const& e : file.journal) whole.push_back(&e);
    auto played = replay(file, whole);
    if (played.aside.empty()) return std::nullopt;
    return std::move(played.aside.front());
}

}  // namespace writ
