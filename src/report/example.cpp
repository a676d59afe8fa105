#include "report/example.hpp"

#include "report/practice.hpp"

#include <algorithm>
#include <array>

namespace writ::report {

namespace {

struct sample {
    std::string_view member;   ///< `fact.member`, which goes first, or `member`
    std::string_view value;
};

/// Text, ids and codes. A member that is not here is called by its own name.
constexpr std::array samples{
    sample{"debtor", "zhang"}, sample{"person", "zhang"}, sample{"from", "zhang"}, sample{"to", "zhang"},
    sample{"party", "zhu"}, sample{"guarantor", "li"}, sample{"third_party", "wang"},
    sample{"consent_of", "zhu"}, sample{"paid_by", "zhu"}, sample{"security_given.party", "li"},
    sample{"party_changed.party", "li"}, sample{"party_ended.party", "zhang"},
    sample{"handed_over.to", "li"}, sample{"funds_disbursed.to", "zhu"},
    sample{"asset", "flat"}, sample{"third_debt_notified.asset", "rent"},
    sample{"third_debt_objected.asset", "rent"}, sample{"third_debt_ruled.asset", "rent"},
    sample{"retracted.entry", "payment"}, sample{"corrected.entry", "notice"},
    sample{"claim", "debt"}, sample{"performed.claim", "delivery"},
    sample{"duty_breached.claim", "conduct"}, sample{"period_set.claim", "conduct"},
    sample{"settlement", "agreement"}, sample{"court", "鲁0405"}, sample{"elevated.court", "鲁04"},
    sample{"entrusted.court", "苏0303"}, sample{"served.entry", "notice"}, sample{"measure", "detention"},
    sample{"record", "listing"}, sample{"settlement_reached.id", "agreement"},
    sample{"misconduct_found.id", "misconduct"}, sample{"objection_filed.id", "objection"},
    sample{"requested.id", "request"}, sample{"document", "（2024）鲁04执协1号"},
    sample{"number", "（2024）鲁0402执123号"}, sample{"moved_case_filed.number", "（2024）鲁0405执456号"},
    sample{"revived.number", "（2024）鲁0402执恢12号"}, sample{"missing", "生效法律文书副本"},
    sample{"terms", "分两期付清"}, sample{"place", "枣庄市市中区"}, sample{"searched.place", "被执行人住所"},
    sample{"conduct", "隐藏、转移财产"}, sample{"province", "江苏省"}, sample{"what", "评估费"},
    sample{"filing_refused.reason", "不属于本院管辖"},
    sample{"disbursement_deferred.reason", "案外人对款项提出异议"},
    sample{"resumption_refused.reason", "和解协议约定的履行期限尚未届至"},
    sample{"not_prosecuted.reason", "提起公诉前已履行，犯罪情节轻微"},
    sample{"retracted.reason", "重复记录"}, sample{"corrected.reason", "送达日期有误"},
};

/// The words that make a better example than the first of their list.
constexpr std::array words{
    sample{"asset_found.kind", "immovable"}, sample{"answered.outcome", "granted"},
    sample{"requested.what", "preservation"}, sample{"detained.ground", "able_but_refuses"},
    sample{"fined.ground", "able_but_refuses"}, sample{"misconduct_found.ground", "hides_assets"},
    sample{"seal_released.ground", "paid"}, sample{"excluded_period.reason", "valuation"},
};

struct number {
    std::string_view member;
    int value;
};
constexpr std::array numbers{number{"days", 15}, number{"months", 3}, number{"round", 1}, number{"term_months", 10}};

struct amount {
    std::string_view member;
    std::int64_t fen;
};
constexpr std::array amounts{
    amount{"cost_incurred.amount", 500'000}, amount{"fined.amount", 1'000'000}, amount{"value", 100'000'000},
    amount{"start_price", 70'000'000}, amount{"price", 56'000'000},
};
constexpr std::int64_t usual_amount = 1'500'000;

constexpr date usual_day{2024, 6, 3};

struct day {
    std::string_view member;
    date value;
};
constexpr std::array days_of_members{
    day{"from", usual_day}, day{"to", date{2024, 6, 30}}, day{"auction_on", date{2024, 7, 8}},
    day{"leave_granted.to", date{2024, 6, 5}}, day{"until", date{2024, 9, 2}},
    day{"stay_granted_on_guarantee.until", date{2025, 3, 3}}, day{"guarantee_period_set.until", date{2026, 3, 3}},
};

/// The row of `fact.member`, else of `member`, else null.
template <class Rows>
auto const* row_of(Rows const& rows, fact_description const& fact, std::string_view member)
{
    auto const own = std::string{fact.name} + '.' + std::string{member};
    for (auto const& key : {std::string_view{own}, member})
        for (auto const& row : rows)
            if (row.member == key) return &row;
    return static_cast<typename Rows::value_type const*>(nullptr);
}

std::string name_for(fact_description const& fact, member_description const& member)
{
    auto const* row = row_of(samples, fact, member.name);
    return std::string{row == nullptr ? member.name : row->value};
}

date day_for(fact_description const& fact, member_description const& member)
{
    auto const* row = row_of(days_of_members, fact, member.name);
    return row == nullptr ? usual_day : row->value;
}

/// What is put in the place of the entry that a correction names: the day was wrong.
std::vector<entry> put_in_place()
{
    auto whole = example_of(fact_kind::notice_served);
    whole.on = date{2024, 5, 31};
    return {whole};
}

value amount_for(fact_description const& fact, member_description const& member)
{
    auto const* row = row_of(amounts, fact, member.name);
    return money::from_fen(row == nullptr ? usual_amount : row->fen);
}

value count_for(fact_description const& fact, member_description const& member)
{
    auto const* row = row_of(numbers, fact, member.name);
    return std::int64_t{row == nullptr ? 1 : row->value};
}

value word_for(fact_description const& fact, member_description const& member)
{
    auto const* row = row_of(words, fact, member.name);
    std::int64_t n = 0;
    if (row != nullptr)
        while (writ::detail::nth_word(member.words, static_cast<std::size_t>(n)) != row->value) ++n;
    return n;
}

value value_for(fact_description const& fact, member_description const& member)
{
    switch (member.type) {
    case member_type::flag: return true;
    case member_type::word: return word_for(fact, member);
    case member_type::count: return count_for(fact, member);
    case member_type::day: return day_for(fact, member);
    case member_type::moment: return moment{usual_day, 9, 0};
    case member_type::money: return amount_for(fact, member);
    case member_type::period: return period{15, period_unit::days};
    case member_type::recipients:
    case member_type::texts:
    case member_type::entries: return std::vector<std::string>{name_for(fact, member)};
    case member_type::instalments: return std::vector<instalment>{{usual_day, money::from_fen(usual_amount)}};
    case member_type::whole_entry: return put_in_place();
    case member_type::own_id:
    case member_type::own_document: return std::monostate{};
    default: return name_for(fact, member);
    }
}

struct choice {
    fact_kind fact;
    std::string_view first;    ///< the one an example shows
    std::string_view second;
};
constexpr std::array choices{
    choice{fact_kind::handed_over, "asset", "claim"}, choice{fact_kind::reversal_ruled, "amount", "asset"},
    choice{fact_kind::resumption_applied, "settlement", "closing"},
    choice{fact_kind::term_extended, "months", "length"},
};

bool is_shown(fact_description const& fact, member_description const& member)
{
    if (member.mandatory || is_implied(member)) return true;
    return std::any_of(choices.begin(), choices.end(),
                       [&](choice const& c) { return c.fact == fact.kind && c.first == member.name; });
}

when day_of(fact_kind fact)
{
    if (practice_of(fact).day == day_borne::moment) return moment{usual_day, 9, 0};
    return usual_day;
}

}  // namespace

bool is_one_of_several(fact_description const& fact, std::string_view member) noexcept
{
    return std::any_of(choices.begin(), choices.end(), [&](choice const& c) {
        return c.fact == fact.kind && (c.first == member || c.second == member);
    });
}

entry example_of(fact_kind fact)
{
    auto const& of = describe(fact);
    entry out{.kind = fact, .on = day_of(fact)};
    for (auto const& member : of.members) {
        out.values.push_back(is_shown(of, member) ? value_for(of, member) : value{});
        if (!member.mandatory) continue;
        if (member.type == member_type::own_id) out.common.id = name_for(of, member);
        if (member.type == member_type::own_document) out.common.document = name_for(of, member);
    }
    return out;
}

}  // namespace writ::report
