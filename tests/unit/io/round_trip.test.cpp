/// What is written is read again as the same, for every fact of the vocabulary and for hostile names.

#include <writ/casefile/file_data.hpp>
#include <writ/casefile/facts.hpp>
#include <writ/io/case_json.hpp>

#include "io/case_reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

/// A value that says as much as its type can.
value sample(member_description const& member, std::size_t word)
{
    switch (member.type) {
    case member_type::flag: return true;
    case member_type::count: return std::int64_t{2'147'483'647};
    case member_type::word: return static_cast<std::int64_t>(word);
    case member_type::day: return "2024-02-29"_date;
    case member_type::moment: return "2024-06-22T05:20"_moment;
    case member_type::money: return money::from_fen(INT64_MAX);
    case member_type::period: return 3_working_days;
    case member_type::texts:
    case member_type::entries: return std::vector<std::string>{"a", "“乙”\n\"\\"};
    case member_type::instalments:
        return std::vector<instalment>{{"2024-01-01"_date, 1_cny}, {"2025-01-01"_date, 0.01_cny}};
    case member_type::own_id:
    case member_type::own_document: return {};
    default: return std::string{"<script>\"\\\n\x01\x7f 鲁 \u202e"};
    }
}

std::size_t words_in(member_description const& member)
{
    return static_cast<std::size_t>(std::count(member.words.begin(), member.words.end(), ',')) + 1;
}

bool has_own(fact_description const& fact, member_type type)
{
    return std::any_of(fact.members.begin(), fact.members.end(),
                       [type](auto const& m) { return m.type == type; });
}

entry full_entry(fact_description const& fact, std::size_t word)
{
    entry out{.kind = fact.kind, .on = "2024-06-22T05:20"_moment, .values = {}, .common = {}};
    for (auto const& member : fact.members)
        out.values.push_back(sample(member, std::min(word, words_in(member) - 1)));
    out.common = {.recorded = moment{"2024-07-01"_date}, .by = actor::officer,
                  .approved_by = {actor::president, actor::panel}, .id = "x", .note = "附注\t", .document = "1号"};
    return out;
}

entry bare_entry(fact_description const& fact)
{
    entry out{.kind = fact.kind, .on = "2024-06-22"_date, .values = {}, .common = {}};
    for (auto const& member : fact.members)
        out.values.push_back(member.mandatory ? sample(member, 0) : value{});
    if (has_own(fact, member_type::own_id)) out.common.id = "x";
    if (has_own(fact, member_type::own_document)) out.common.document = "1号";
    return out;
}

std::string read_again(std::string const& line)
{
    auto const root = json::parse(line);
    if (!root) return error_text(root.error(), "line");
    try {
        return canonical_text(read_entry(json::place{*root}));
    } catch (json::misread const& no) {
        return error_text(no.why, "line");
    }
}

case_document document(std::string const& name)
{
    case_file file{court{"鲁0402", name},
                   mediation{.number = name,
                             .court = "鲁0402",
                             .effective_on = "2022-08-20"_date,
                             .claims = {principal{95'300_cny, due_on{"2022-09-30"_date}, "debt"},
                                        claim{.id = "i", .kind = claim_kind::general_interest, .amount = {},
                                              .runs = running_terms{.of = "debt",
                                                                    .rate = rate::per_year(385, 10'000, 365),
                                                                    .from = "2022-01-01"_date},
                                              .due_on = {}, .in_doubled_base = false,
                                              .nature = claim_nature::loan}}},
                   {{.id = name, .role = party_role::creditor, .name = name},
                    {.id = "zhang", .role = party_role::debtor, .name = "张某", .minor = false, .district = name},
                    {.id = "li", .role = party_role::representative, .of = "zhang",
                     .as = representative_as::guardian}}};
    file.post(application_received{.on = "2023-02-01"_date}, {.note = name});
    file.post(case_filed{.on = "2023-02-03"_date, .number = name});
    file.post(notice_served{.on = "2023-02-10"_date, .perform_within = 7_days});
    file.post(payment_received{.on = "2023-03-01"_date, .amount = 15'000_cny});
    file.post(payment_received{.on = "2023-03-01"_date, .amount = 15'000_cny});
    file.set_number(name);
    return {file,
            {{.as_of = "2023-03-02"_date, .known_at = "2023-03-01T08:00"_moment, .stage = stage::investigating,
              .owed = {{owed_part::total, 1_cny}, {owed_part::costs, 2_cny}},
              .deadlines = {{"enforcement.term", "", "2023-08-03"_date},
                            {"compel.duration", "a@b", "2023-08-03T10:00"_moment}},
              .findings = {"a"}, .no_findings = {name}, .only_findings = std::vector<std::string>{}},
             {.as_of = "2023-03-02"_date}}};
}

}  // namespace

TEST_CASE("every fact, with every member and every word")
{
    for (auto const& fact : vocabulary()) {
        CAPTURE(fact.name);
        std::size_t words = 1;
        for (auto const& member : fact.members) words = std::max(words, words_in(member));
        for (std::size_t word = 0; word < words; ++word) {
            auto const line = canonical_text(full_entry(fact, word));
            CHECK(read_again(line) == line);
        }
        auto const bare = canonical_text(bare_entry(fact));
        CHECK(read_again(bare) == bare);
    }
}

TEST_CASE("what says no more is written no longer")
{
    CHECK(read_again(R"({"fact":"referred","on":"2024-06-22","conduct":"c","items":[],"acts":[],"approved_by":[]})") ==
          R"({"fact": "referred", "on": "2024-06-22", "conduct": "c"})");
    CHECK(read_again(R"({"fact":"notice_issued","at":"2024-06-21T21:20Z","recorded":"2024-06-23",
                         "approved_by":["president"]})") ==
          R"({"fact": "notice_issued", "at": "2024-06-22T05:20+08:00", "recorded": "2024-06-23T00:00+08:00", )"
          R"("approved_by": "president"})");
}

TEST_CASE("a document written and read is the same to the byte")
{
    for (std::string const name :
         {"朱某", "<script>alert(1)</script>",
          "\"\\/\b\f\n\r\t\x01\x1f\x7f", "\u202eabc\u200f \u2066x\u2069", "a/b~c", "🙂",
          "  ", "{\"fact\": 1}"}) {
        CAPTURE(name);
        auto const written = write_case(document(name));
        auto const read = read_case(written);
        REQUIRE(read);
        CHECK(write_case(*read) == written);
        CHECK(find_party(read->file.data(), name) != nullptr);
        CHECK(read->file.number() == name);
    }
}

TEST_CASE("the canonical form")
{
    CHECK(write_case(document("朱某")) == R"({
  "schema": "writ/case/1",
  "number": "朱某",
  "court": {"code": "鲁0402", "name": "朱某"},
  "title": {
    "kind": "mediation",
    "number": "朱某",
    "court": "鲁0402",
    "effective_on": "2022-08-20",
    "claims": [
      {"id": "debt", "kind": "principal", "amount": "95300.00", "due_on": "2022-09-30"},
      {"id": "i", "kind": "general_interest", "of": "debt", "rate": {"per": "year", "value": "0.0385", "basis": 365}, )"
          R"("from": "2022-01-01", "until": "paid", "in_doubled_base": false, "nature": "loan"}
    ]
  },
  "parties": [
    {"id": "朱某", "role": "creditor", "kind": "person", "name": "朱某"},
    {"id": "zhang", "role": "debtor", "kind": "person", "name": "张某", "minor": false, "district": "朱某"},
    {"id": "li", "role": "representative", "kind": "person", "of": "zhang", "as": "guardian"}
  ],
  "journal": [
    {"fact": "application_received", "on": "2023-02-01", "note": "朱某"},
    {"fact": "case_filed", "on": "2023-02-03", "number": "朱某"},
    {"fact": "notice_served", "on": "2023-02-10", "debtor": "zhang", "perform_within": "7d"},
    {"fact": "payment_received", "on": "2023-03-01", "from": "zhang", "amount": "15000.00"},
    {"fact": "payment_received", "on": "2023-03-01", "from": "zhang", "amount": "15000.00"}
  ],
  "expect": [
    {"as_of": "2023-03-02", "known_at": "2023-03-01T08:00+08:00", "stage": "investigating", )"
          R"("owed": {"total": "1.00", "costs": "2.00"}, "deadlines": {"enforcement.term": "2023-08-03", )"
          R"("compel.duration@a@b": "2023-08-03T10:00+08:00"}, "findings": ["a"], "no_findings": ["朱某"], )"
          R"("only_findings": []},
    {"as_of": "2023-03-02"}
  ]
}
)");
}

TEST_CASE("a shuffled journal is written the same")
{
    std::vector<std::string> lines{
        R"({"fact": "case_filed", "number": "1", "on": "2023-02-03"})",
        R"({"on": "2023-02-01", "fact": "application_received"})",
        R"({"fact": "notice_served", "on": "2023-02-10", "means": "post", "perform_within": "7d"})",
        R"({"fact": "payment_received", "on": "2023-03-01", "amount": "15000"})",
        R"({"fact": "payment_received", "on": "2023-03-01", "amount": "15000.00", "from": "debtor"})",
        R"({"fact": "compelled", "at": "2023-03-01T09:00"})",
        R"({"fact": "compel_ended", "at": "2023-03-01T11:00", "recorded": "2023-03-02"})",
        R"({"fact": "settlement_reached", "on": "2023-04-01", "id": "s", "form": "joint",
            "instalments": [{"amount": "1", "due_on": "2023-05-01"}]})",
    };
    auto const text = [&lines] {
        std::string out{R"({"journal": [)"};
        for (auto const& line : lines) out += (out.back() == '[' ? "" : ", ") + line;
        return out + R"(], "title": {"effective_on": "2022-08-20", "kind": "judgment"}, "schema": "writ/case/1"})";
    };
    auto const first = read_case(text());
    REQUIRE_MESSAGE(first, error_text(first.error(), ""));
    auto const written = write_case(*first);
    std::mt19937 random{20240622};
    for (int i = 0; i < 200; ++i) {
        std::shuffle(lines.begin(), lines.end(), random);
        auto const again = read_case(text());
        REQUIRE(again);
        REQUIRE(write_case(*again) == written);
    }
}
