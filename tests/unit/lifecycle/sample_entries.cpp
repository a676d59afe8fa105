#include "sample_entries.hpp"

#include <limits>

using namespace writ;

namespace {

std::int64_t word_count(std::string_view words)
{
    std::int64_t commas = 0;
    for (char const c : words) commas += c == ',' ? 1 : 0;
    return commas + 1;
}

/// Of a long list of words no guard tells the middle ones apart.
std::vector<value> some_words(std::string_view words)
{
    auto const count = word_count(words);
    std::vector<value> out;
    for (std::int64_t i = 0; i < count; ++i)
        if (count <= 6 || i == 0 || i == count - 1) out.emplace_back(i);
    return out;
}

std::vector<value> candidates(member_description const& member)
{
    std::vector<value> out;
    switch (member.type) {
    case member_type::flag: out = {true, false}; break;
    case member_type::count: out = {std::int64_t{1}, std::int64_t{2}, std::int64_t{15}}; break;
    case member_type::word: out = some_words(member.words); break;
    case member_type::day: out = {date{2024, 6, 21}, date{2024, 6, 22}, date{2024, 7, 22}}; break;
    case member_type::period:
        out = {period{10, period_unit::days}, period{1, period_unit::months}, period{3, period_unit::years},
               period{24, period_unit::hours}, period{5, period_unit::working_days}};
        break;
    case member_type::money: return {money::from_fen(100)};
    case member_type::moment: return {std::monostate{}};
    case member_type::recipients:
    case member_type::texts:
    case member_type::entries: return {std::vector<std::string>{"a"}};
    case member_type::instalments: return {std::vector<instalment>{}};
    case member_type::whole_entry: return {std::vector<entry>{}};
    case member_type::own_id:
    case member_type::own_document: return {std::monostate{}};
    default: return {std::string{"a"}};
    }
    if (!member.mandatory) out.emplace_back(std::monostate{});
    return out;
}

}  // namespace

entry bare(fact_kind kind, date on)
{
    return {.kind = kind, .on = on, .values = std::vector<value>(describe(kind).members.size())};
}

std::vector<entry> well_formed(fact_kind kind)
{
    std::vector<entry> out{bare(kind)};
    auto const& members = describe(kind).members;
    for (std::size_t m = 0; m < members.size(); ++m) {
        std::vector<entry> more;
        for (auto const& one : candidates(members[m]))
            for (auto e : out) {
                e.values[m] = one;
                more.push_back(std::move(e));
            }
        out = std::move(more);
    }
    return out;
}

std::vector<entry> broken(fact_kind kind)
{
    auto const size = describe(kind).members.size();
    std::vector<entry> out{bare(kind), bare(kind), bare(kind, date{1400, 1, 1}), bare(kind, date{9999, 12, 31})};
    out[1].values.clear();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto longest = std::numeric_limits<std::int32_t>::max();
    for (auto const& wrong :
         {value{true}, value{std::int64_t{0}}, value{std::int64_t{-1}}, value{std::int64_t{1'000'000'000}},
          value{most}, value{-most - 1}, value{date{1400, 1, 1}}, value{date{9999, 12, 31}},
          value{moment{date{2024, 6, 22}}}, value{money::from_fen(100)},
          value{period{longest, period_unit::days}}, value{period{longest, period_unit::years}},
          value{period{-longest, period_unit::months}}, value{period{0, period_unit::days}}, value{std::string{}},
          value{std::vector<std::string>{}}, value{std::vector<instalment>{}}, value{std::vector<entry>{}}}) {
        auto e = bare(kind);
        e.values.assign(size + 1, wrong);
        out.push_back(e);
        e.on = date{9999, 12, 31};
        out.push_back(std::move(e));
    }
    return out;
}
