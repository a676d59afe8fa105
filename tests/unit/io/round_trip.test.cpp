/// What is written is read again as the same: whole documents, titles, parties, hostile names.

#include <writ/casefile/file_data.hpp>
#include <writ/casefile/facts.hpp>
#include <writ/io/assessment_json.hpp>
#include <writ/io/case_json.hpp>
#include <writ/rules/assess.hpp>
#include <writ/rules/prc.hpp>

#include "io/case_reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

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

namespace {

/// A file with the title's other members, and these parties.
std::string titled(std::string const& title, std::string const& parties = {})
{
    return R"({"schema": "writ/case/1", "title": {"effective_on": "2022-08-20", )" + title + "}, " +
           (parties.empty() ? parties : R"("parties": [)" + parties + "], ") + R"("journal": []})";
}

/// What is read, once it has been written and read again as the same bytes.
case_document settled(std::string const& text)
{
    CAPTURE(text);
    auto const first = read_case(text);
    REQUIRE_MESSAGE(first, error_text(first.error(), ""));
    auto const written = write_case(*first);
    auto const again = read_case(written);
    REQUIRE_MESSAGE(again, error_text(again.error(), ""));
    CHECK(write_case(*again) == written);
    return *again;
}

template <word E>
std::vector<E> all_of()
{
    std::vector<E> out;
    for (std::size_t i = 0; !detail::nth_word(word_list(E{}), i).empty(); ++i) out.push_back(static_cast<E>(i));
    return out;
}

template <word E>
std::string quoted(E e)
{
    return '"' + std::string{name_of(e)} + '"';
}

/// The claim behind a principal it can run on.
claim settled_claim(std::string const& claim)
{
    return settled(titled(R"("kind": "judgment", "claims": [{"id": "debt", "kind": "principal", "amount": "1"}, )" +
                          claim + ']'))
        .file.data()
        .title.claims.at(1);
}

claim interest_at(std::string const& rate)
{
    return settled_claim(R"({"kind": "general_interest", "of": "debt", "from": "2022-09-01", "rate": )" + rate + '}');
}

}  // namespace

TEST_CASE("titles of every kind")
{
    CHECK(all_of<title_kind>().size() == 12);
    for (auto const kind : all_of<title_kind>()) {
        auto const title = settled(titled(R"("kind": )" + quoted(kind) + R"(, "number": "1号", "court": "鲁0402", )"
                                          R"("due_on": "2022-09-30", "claims": [])")).file.data().title;
        CHECK(title.kind == kind);
        CHECK(title.number == "1号");
        CHECK(title.court == court_id{"鲁0402"});
        CHECK(title.effective_on == "2022-08-20"_date);
        CHECK(title.due_on == "2022-09-30"_date);
    }
}

TEST_CASE("parties of every role and kind, and representatives of every kind")
{
    std::string list{R"({"id": "zhang", "role": "debtor", "kind": "unit"})"};
    for (auto const role : all_of<party_role>()) {
        if (role == party_role::representative) continue;
        for (auto const kind : all_of<party_kind>())
            list += R"(, {"id": )" "\"" + std::string{name_of(role)} + '-' + std::string{name_of(kind)} +
                    R"(", "role": )" + quoted(role) + R"(, "kind": )" + quoted(kind) +
                    R"(, "name": "某", "minor": true, "district": "370402"})";
    }
    for (auto const as : all_of<representative_as>())
        list += R"(, {"id": )" + quoted(as) + R"(, "role": "representative", "kind": "person", "of": "zhang", "as": )" +
                quoted(as) + '}';
    auto const file = settled(titled(R"("kind": "judgment")", list)).file;
    CHECK(file.data().parties.size() == 1 + 6 * 3 + 6);
    for (auto const role : all_of<party_role>()) {
        if (role == party_role::representative) continue;
        for (auto const kind : all_of<party_kind>()) {
            auto const* p = find_party(file.data(), std::string{name_of(role)} + '-' + std::string{name_of(kind)});
            REQUIRE(p != nullptr);
            CHECK(p->role == role);
            CHECK(p->kind == kind);
            CHECK(p->name == "某");
            CHECK((p->minor && *p->minor));
            CHECK(p->district == "370402");
            CHECK((p->of.empty() && !p->as));
        }
    }
    for (auto const as : all_of<representative_as>()) {
        auto const* p = find_party(file.data(), std::string{name_of(as)});
        REQUIRE((p != nullptr && p->as));
        CHECK(*p->as == as);
        CHECK(p->of == party_id{"zhang"});
    }
}

TEST_CASE("claims of every kind and nature")
{
    CHECK(all_of<claim_kind>().size() == 11);
    for (auto const kind : all_of<claim_kind>()) {
        bool const is_money = kind != claim_kind::delivery && kind != claim_kind::conduct;
        auto const c = settled_claim(R"({"id": "c", "due_on": "2023-01-01", "kind": )" + quoted(kind) +
                                     (is_money ? R"(, "amount": "2.50", "in_doubled_base": false})" : "}"));
        CHECK(c.kind == kind);
        CHECK(c.id == claim_id{"c"});
        CHECK(c.due_on == "2023-01-01"_date);
        CHECK(c.amount.has_value() == is_money);
        CHECK(c.in_doubled_base.has_value() == is_money);
        if (is_money) CHECK(*c.amount == 2.50_cny);
    }
    for (auto const nature : all_of<claim_nature>()) {
        auto const c = settled_claim(R"({"kind": "damages", "amount": "1", "nature": )" + quoted(nature) + '}');
        CHECK((c.nature && *c.nature == nature));
    }
}

TEST_CASE("claims that run, at each form of rate")
{
    CHECK(interest_at(R"({"per": "day", "value": "0.001"})").runs->rate == rate::per_day(1, 1000));
    for (auto const basis : {360, 365, 366}) {
        auto const days = std::to_string(basis);
        CHECK(interest_at(R"({"per": "year", "value": "0.0385", "basis": )" + days + '}').runs->rate ==
              rate::per_year(385, 10'000, basis));
        auto const at = *interest_at(R"({"index": "LPR-5Y", "times": "1.5", "at": "floating", "basis": )" + days + '}')
                             .runs->by_index;
        CHECK(at.index == "LPR-5Y");
        CHECK(multiple_of(at) == "1.5");
        CHECK(at.at == index_day::floating);
        CHECK(!at.on);
        CHECK(at.basis == basis);
    }
    for (auto const day : {index_day::contract, index_day::filing, index_day::breach}) {
        auto const at = *interest_at(R"({"index": "LPR-1Y", "times": "4", "on": "2020-08-20", "basis": 360, "at": )" +
                                     quoted(day) + '}').runs->by_index;
        CHECK(at.at == day);
        CHECK(at.on == "2020-08-20"_date);
        CHECK(at.times == 4);
    }
    CHECK(interest_at(R"({"index": "LPR-1Y", "at": "floating", "basis": 360})").runs->by_index.has_value());
    CHECK(!interest_at(R"({"per": "day", "value": "0.001"})").runs->by_index.has_value());

    auto const c = settled_claim(R"({"kind": "contract_penalty", "of": "debt", "from": "2022-09-01", "cap": "9.00", )"
                                 R"("until": "2023-01-01", "rate": {"per": "day", "value": "0.0005"}})");
    CHECK(c.runs->until == "2023-01-01"_date);
    CHECK(c.runs->cap == 9_cny);
}

TEST_CASE("amounts in another currency are read and written in one form")
{
    std::string const text = titled(R"("kind": "judgment", "claims": [
        {"id": "d", "kind": "principal", "amount": {"currency": "USD", "amount": "1000.00"}},
        {"id": "y", "kind": "principal", "amount": {"currency": "CNY", "amount": "5"}},
        {"id": "i", "kind": "general_interest", "of": "d", "from": "2022-09-01",
         "cap": {"currency": "USD", "amount": "7"}, "rate": {"per": "day", "value": "0.001"}}])");
    auto const read = read_case(text);
    REQUIRE(read);
    auto const& claims = read->file.data().title.claims;
    CHECK(claims[0].amount == money::from_fen(100'000, currency::named("USD").value()));
    CHECK(claims[1].amount == 5_cny);
    auto const written = write_case(*read);
    CHECK(written.find(R"("amount": {"currency": "USD", "amount": "1000.00"})") != std::string::npos);
    CHECK(written.find(R"("amount": "5.00")") != std::string::npos);
    CHECK(written.find(R"("cap": {"currency": "USD", "amount": "7.00"})") != std::string::npos);
    auto const again = read_case(written);
    REQUIRE(again);
    CHECK(write_case(*again) == written);

    auto file = read->file;
    auto const usd = currency::named("USD").value();
    file.post(payment_received{.on = "2023-01-05"_date, .amount = money::from_fen(250, usd)});
    auto const posted = write_case({file, {}});
    CHECK(posted.find(R"("amount": {"currency": "USD", "amount": "2.50"})") != std::string::npos);
    auto const assessed = write_assessment(assess(file, prc::law(), as_of{"2023-01-06"_date}), file);
    CHECK(assessed.find(R"("also_owed")") != std::string::npos);
    CHECK(assessed.find(R"("USD")") != std::string::npos);
}

TEST_CASE("a claim at a published rate is not counted at another")
{
    auto const read = read_case(titled(
        R"("kind": "judgment", "claims": [{"id": "debt", "kind": "principal", "amount": "1000"}, {"id": "i",
           "kind": "general_interest", "of": "debt", "from": "2022-09-01",
           "rate": {"index": "LPR-1Y", "at": "floating", "basis": 360}}])"));
    REQUIRE(read);
    auto const interest_on = [&](date day) { return assess(read->file, prc::law(), as_of{day}).owed.general_interest; };
    CHECK(interest_on("2022-08-31"_date).value() == money::zero());
    CHECK(interest_on("2022-09-10"_date).value() == 1.01_cny);   // ten days of 3.65 % by 360
    auto const no = try_assess(read->file, prc::law(), as_of{"2026-10-20"_date});
    REQUIRE(!no);
    CHECK(no.error().code == refusal_code::out_of_coverage);
    CHECK(no.error().what.en.find("`LPR-1Y`") != std::string::npos);
    CHECK(no.error().what.zh.find("`LPR-1Y`") != std::string::npos);
}

TEST_CASE("a rate by index is written in one form")
{
    auto const read = read_case(titled(
        R"("kind": "judgment", "claims": [{"id": "debt", "kind": "principal", "amount": "1"}, {"id": "i",
           "kind": "general_interest", "of": "debt", "from": "2022-09-01",
           "rate": {"basis": 360, "on": "2020-08-20", "at": "contract", "index": "LPR-1Y"}}])"));
    REQUIRE(read);
    CHECK(write_case(*read).find(
              R"("rate": {"index": "LPR-1Y", "times": "1", "at": "contract", "on": "2020-08-20", "basis": 360}, )") !=
          std::string::npos);
}
