#include <writ/lifecycle/case_file.hpp>

#include <writ/casefile/facts.hpp>
#include <writ/casefile/lineage.hpp>
#include <writ/casefile/record.hpp>
#include <writ/lifecycle/belief.hpp>

#include "base/counted.hpp"

#include <algorithm>
#include <set>

namespace writ {

struct case_body : counted {
    file_data data;
    std::string number;

    explicit case_body(file_data given) : data(std::move(given)), number(number_of(data)) {}

    /// The one given, else that of the last filing or revival that stands.
    static std::string number_of(file_data const& data)
    {
        if (!data.number.empty()) return data.number;
        belief const held{data, end_of_time()};
        std::string out;
        for (auto const& borne : lineage(held.journal()))
            if (borne.given_by != fact_kind::moved_case_filed) out = borne.number;
        return out;
    }
};

WRIT_COUNTED(case_body);

namespace {

std::optional<refusal> twice(std::string const& id, std::string const& pointer, std::string const& of)
{
    return refusal{.code = refusal_code::duplicate,
                   .what = {"the " + of + " id `" + id + "` is given twice",
                            "编号 `" + id + "` 重复"},
                   .pointer = pointer};
}

/// Parties and claims have ids of their own, and what they refer to exists.
std::optional<refusal> check_parties(file_data const& data)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < data.parties.size(); ++i) {
        auto const& p = data.parties[i];
        auto const pointer = "/parties/" + std::to_string(i);
        if (!seen.insert(p.id.value).second) return twice(p.id.value, pointer + "/id", "party");
        if (p.id.empty() || (p.role == party_role::representative && !p.as))
            return refusal{.code = refusal_code::missing,
                           .what = {"a party without an id, or a representative without `as`",
                                    "当事人缺少编号，或代表人缺少 `as`"},
                           .pointer = pointer};
        if (p.role == party_role::representative && find_party(data, p.of.value) == nullptr)
            return refusal{.code = refusal_code::unknown_id,
                           .what = {"`" + p.of.value + "` is not a party", "`" + p.of.value + "` 不是当事人"},
                           .expected = {"a representative names in `of` whom he stands for",
                                        "代表人须以 `of` 指明所代表的当事人"},
                           .pointer = pointer + "/of"};
    }
    return std::nullopt;
}

/// Money has a sum or a rate it runs at, other duties neither; a rate is a decimal fraction.
std::optional<refusal> check_sum(claim const& c, std::string const& pointer)
{
    bool const is_money = c.kind != claim_kind::delivery && c.kind != claim_kind::conduct;
    if (is_money != (c.amount.has_value() != c.runs.has_value()))
        return refusal{.code = refusal_code::missing,
                       .what = {"claim `" + c.id.value + "` needs an amount or running terms, one of them, "
                                "and only if it is money",
                                "债权 `" + c.id.value + "` 为金钱债权时须有金额或计息条件，二者择一，其他债权不得有"},
                       .pointer = pointer};
    if ((c.amount && *c.amount < money::zero()) || (c.runs && c.runs->cap && *c.runs->cap < money::zero()))
        return refusal{.code = refusal_code::invalid_value,
                       .what = {"claim `" + c.id.value + "` is negative", "债权 `" + c.id.value + "` 的金额为负数"},
                       .pointer = pointer + (c.amount ? "/amount" : "/cap")};
    if (c.runs && decimal(c.runs->rate).find('/') != std::string::npos)
        return refusal{.code = refusal_code::invalid_value,
                       .what = {"the rate of claim `" + c.id.value + "` is no decimal fraction",
                                "债权 `" + c.id.value + "` 的利率不是小数"},
                       .pointer = pointer + "/rate"};
    return std::nullopt;
}

/// A claim binds debtors and guarantors, each once.
std::optional<refusal> check_debtors(file_data const& data, claim const& c, std::string const& pointer)
{
    for (std::size_t i = 0; i < c.owed_by.size(); ++i) {
        auto const& id = c.owed_by[i].value;
        auto const at = pointer + "/owed_by/" + std::to_string(i);
        auto const* p = find_party(data, id);
        if (p == nullptr)
            return refusal{.code = refusal_code::unknown_id, .what = {"`" + id + "` is not known", "`" + id + "` 不存在"},
                           .expected = {"a debtor or a guarantor was expected", "应为被执行人或担保人"}, .pointer = at};
        if (p->role != party_role::debtor && p->role != party_role::guarantor)
            return refusal{.code = refusal_code::wrong_role,
                           .what = {"`" + id + "` is a " + std::string{name_of(p->role)},
                                    "`" + id + "` 的身份为 " + std::string{name_of(p->role)}},
                           .expected = {"a debtor or a guarantor was expected", "应为被执行人或担保人"}, .pointer = at};
        if (std::find(c.owed_by.begin(), c.owed_by.begin() + static_cast<std::ptrdiff_t>(i), c.owed_by[i]) !=
            c.owed_by.begin() + static_cast<std::ptrdiff_t>(i))
            return twice(id, at, "debtor");
    }
    return std::nullopt;
}

std::optional<refusal> check_claims(file_data const& data)
{
    std::set<std::string> seen;
    auto const& claims = data.title.claims;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        auto const pointer = "/title/claims/" + std::to_string(i);
        if (!seen.insert(claims[i].id.value).second)
            return twice(claims[i].id.value, pointer + "/id", "claim");
        if (auto bad = check_sum(claims[i], pointer)) return bad;
        if (auto bad = check_debtors(data, claims[i], pointer)) return bad;
        if (!claims[i].runs) continue;
        auto const& of = claims[i].runs->of;
        auto const fixed = std::any_of(claims.begin(), claims.end(), [&](auto const& c) {
            return c.id == of && c.amount.has_value();
        });
        auto const* cap = claims[i].runs->cap ? &*claims[i].runs->cap : nullptr;
        for (auto const& c : claims)
            if (c.id == of && c.amount && cap != nullptr && cap->in() != c.amount->in())
                return refusal{.code = refusal_code::invalid_value,
                               .what = {"the cap is in " + cap->in().name() + ", the sum it runs on in " +
                                            c.amount->in().name(),
                                        "上限的币种为 " + cap->in().name() + "，所依据债权的币种为 " + c.amount->in().name()},
                               .pointer = pointer + "/cap"};
        if (!fixed)
            return refusal{.code = refusal_code::unknown_id,
                           .what = {"`" + of.value + "` is no claim with an amount",
                                    "`" + of.value + "` 不是有金额的债权"},
                           .expected = {"`of` names the claim on which it runs", "`of` 须指明计息所依据的债权"},
                           .pointer = pointer + "/of"};
    }
    return std::nullopt;
}

/// Ids for claims that have none: `claim-1`, `claim-2`, … by their place, past those that are taken.
void name_claims(file_data& data)
{
    std::set<std::string> taken;
    for (auto const& c : data.title.claims) taken.insert(c.id.value);
    for (std::size_t i = 0; i < data.title.claims.size(); ++i) {
        auto& id = data.title.claims[i].id;
        for (auto number = i + 1; id.empty(); ++number)
            if (auto const free = "claim-" + std::to_string(number); taken.insert(free).second) id = free;
    }
}

std::optional<refusal> check_frame(file_data& data)
{
    if (data.parties.empty()) data.parties = implied_parties();
    name_claims(data);
    if (auto bad = check_parties(data)) return bad;
    return check_claims(data);
}

}  // namespace

case_file::case_file(file_data data) : body_(new case_body{std::move(data)}) {}

case_file::case_file(court where, enforceable_title title, std::vector<party> parties)
{
    file_data data{.court = std::move(where), .title = std::move(title), .parties = std::move(parties)};
    if (auto bad = check_frame(data)) throw error{std::move(*bad)};
    body_ = handle<case_body>{new case_body{std::move(data)}};
}

result<case_file> case_file::load(file_data data)
{
    if (auto bad = check_frame(data)) return std::move(*bad);
    auto const at = [](entry const& e, refusal why) {
        why.pointer = "/journal/" + std::to_string(e.source) + why.pointer;
        return why;
    };
    for (std::size_t i = 0; i < data.journal.size(); ++i) {
        auto& e = data.journal[i];
        e.source = i;
        if (auto filled = fill_in(e, data); !filled) return at(e, filled.error());
    }
    sort_canonically(data.journal);
    if (auto bad = judge(data)) return at(*bad->fact, std::move(bad->why));
    return case_file{std::move(data)};
}

result<void> case_file::try_post_entry(entry fact)
{
    if (auto filled = fill_in(fact, body_->data); !filled) return filled;
    auto next = body_->data;
    next.journal.push_back(std::move(fact));
    sort_canonically(next.journal);
    if (auto bad = judge(next)) return std::move(bad->why);
    body_ = handle<case_body>{new case_body{std::move(next)}};
    return {};
}

template <is_fact Fact>
result<void> case_file::try_post(Fact const& fact, details const& common)
{
    return try_post_entry(to_entry(fact, common));
}

#define WRIT_INSTANCE(fact) \
    template result<void> case_file::try_post<fact>(fact const&, details const&);
WRIT_FACTS(WRIT_INSTANCE)
#undef WRIT_INSTANCE

file_data const& case_file::data() const noexcept { return body_->data; }

std::string const& case_file::number() const noexcept
{
    return body_->number;
}

void case_file::set_number(std::string number)
{
    auto next = body_->data;
    next.number = std::move(number);
    body_ = handle<case_body>{new case_body{std::move(next)}};
}

}  // namespace writ
