#pragma once
/// Values for every member of the vocabulary, each as a file has it and as the record holds it.

#include <writ/casefile/facts/payment.hpp>
#include <writ/casefile/record.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace samples {

struct sample {
    std::string json;
    writ::value held;
};

inline std::size_t words_in(writ::member_description const& member)
{
    return static_cast<std::size_t>(std::count(member.words.begin(), member.words.end(), ',')) + 1;
}

inline std::string quoted(std::string_view s) { return '"' + std::string{s} + '"'; }

/// What a correction puts in place.
inline writ::entry replacing_entry()
{
    constexpr writ::date on{2023, 3, 1};
    return writ::to_entry(writ::payment_received{.on = on, .from = "zhang", .amount = writ::money::from_fen(100)},
                          {.by = writ::actor::officer, .note = "附注"});
}

inline sample lists_of(writ::member_type type)
{
    using writ::member_type;
    constexpr writ::date first{2024, 1, 1};
    constexpr writ::date second{2025, 1, 1};
    if (type == member_type::instalments)
        return {R"([{"due_on": "2024-01-01", "amount": "1.00"}, {"amount": "0.01", "due_on": "2025-01-01"}])",
                std::vector<writ::instalment>{{first, writ::money::from_fen(100)}, {second, writ::money::from_fen(1)}}};
    if (type == member_type::whole_entry)
        return {R"({"fact": "payment_received", "on": "2023-03-01", "amount": "1", "from": "zhang", )"
                R"("by": "officer", "note": "附注"})",
                std::vector<writ::entry>{replacing_entry()}};
    return {R"(["a", "“乙”\n\"\\"])", std::vector<std::string>{"a", "“乙”\n\"\\"}};
}

/// A value that says as much as its type can; `word` picks among the words.
inline sample sample_of(writ::member_description const& member, std::size_t word = 0)
{
    using writ::member_type;
    constexpr writ::date leap{2024, 2, 29};
    switch (member.type) {
    case member_type::flag: return {"true", true};
    case member_type::count: return {"2147483647", std::int64_t{2'147'483'647}};
    case member_type::word: {
        auto const n = std::min(word, words_in(member) - 1);
        return {quoted(writ::detail::nth_word(member.words, n)), static_cast<std::int64_t>(n)};
    }
    case member_type::day: return {R"("2024-02-29")", leap};
    case member_type::moment: return {R"("2024-02-28T21:20Z")", writ::moment{leap, 5, 20}};
    case member_type::money: return {R"("92233720368547758.07")", writ::money::from_fen(INT64_MAX)};
    case member_type::period: return {R"("3wd")", writ::period{3, writ::period_unit::working_days}};
    case member_type::recipients:
    case member_type::texts:
    case member_type::entries:
    case member_type::instalments:
    case member_type::whole_entry: return lists_of(member.type);
    case member_type::own_id: return {R"("x")", {}};
    case member_type::own_document: return {R"("1号")", {}};
    default:
        return {R"("<script>\"\\\n\u0001\u007f 鲁 \u202e")", std::string{"<script>\"\\\n\x01\x7f 鲁 \u202e"}};
    }
}

inline bool has_own(writ::fact_description const& fact, writ::member_type type)
{
    return std::any_of(fact.members.begin(), fact.members.end(),
                       [type](auto const& m) { return m.type == type; });
}

/// What stands in an entry beside its fact and the members of its fact; `id` and `document` where the
/// fact has them for members stand there.
inline std::string common_json(writ::fact_description const& fact)
{
    std::string out = R"("recorded": "2024-07-01", "by": "officer", "approved_by": ["president", "panel"], )"
                      R"("note": "附注\t")";
    if (!has_own(fact, writ::member_type::own_id)) out += R"(, "id": "x")";
    if (!has_own(fact, writ::member_type::own_document)) out += R"(, "document": "1号")";
    return out;
}

/// The entry with every member, as text.
inline std::string full_json(writ::fact_description const& fact, std::size_t word = 0)
{
    auto out = R"({"fact": )" + quoted(fact.name) + R"(, "at": "2024-06-22T05:20", )" + common_json(fact);
    for (auto const& member : fact.members)
        out += ", " + quoted(member.name) + ": " + sample_of(member, word).json;
    return out + '}';
}

/// The same as a record.
inline writ::entry full_entry(writ::fact_description const& fact, std::size_t word = 0)
{
    constexpr writ::moment at{writ::date{2024, 6, 22}, 5, 20};
    constexpr writ::date learned{2024, 7, 1};
    writ::entry out{.kind = fact.kind, .on = at, .values = {}, .common = {}};
    for (auto const& member : fact.members) out.values.push_back(sample_of(member, word).held);
    out.common = {.recorded = writ::moment{learned},
                  .by = writ::actor::officer,
                  .approved_by = {writ::actor::president, writ::actor::panel},
                  .id = "x",
                  .note = "附注\t",
                  .document = "1号"};
    return out;
}

/// The entry with what it must have and nothing else, but for the members named.
inline std::string bare_json(writ::fact_description const& fact, std::string_view without = {},
                             std::string const& more = {})
{
    auto out = R"({"fact": )" + quoted(fact.name) + R"(, "on": "2024-06-22")";
    for (auto const& member : fact.members)
        if (member.mandatory && member.name != without)
            out += ", " + quoted(member.name) + ": " + sample_of(member).json;
    return out + (more.empty() ? more : ", " + more) + '}';
}

inline writ::entry bare_entry(writ::fact_description const& fact)
{
    constexpr writ::date on{2024, 6, 22};
    writ::entry out{.kind = fact.kind, .on = on, .values = {}, .common = {}};
    for (auto const& member : fact.members) {
        out.values.push_back(member.mandatory ? sample_of(member).held : writ::value{});
        if (member.mandatory && member.type == writ::member_type::own_id) out.common.id = "x";
        if (member.mandatory && member.type == writ::member_type::own_document) out.common.document = "1号";
    }
    return out;
}

}  // namespace samples
