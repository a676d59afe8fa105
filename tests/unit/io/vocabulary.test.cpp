/// Every fact and every member: read as what it says, written in one form, refused where it is wrong.

#include <writ/io/case_json.hpp>

#include "io/case_reader.hpp"
#include "samples.hpp"

#include <doctest/doctest.h>

#include <string>
#include <variant>
#include <vector>

using namespace writ;

namespace {

bool is_same(entry const& a, entry const& b);

bool is_same(value const& a, value const& b)
{
    auto const* left = std::get_if<std::vector<entry>>(&a);
    auto const* right = std::get_if<std::vector<entry>>(&b);
    if (left != nullptr && right != nullptr)
        return left->size() == 1 && right->size() == 1 && is_same(left->front(), right->front());
    if (a.index() != b.index() || left != nullptr) return false;
    return std::visit(
        [&b]<class T>(T const& held) {
            if constexpr (std::is_same_v<T, std::vector<entry>>) return false;
            else return held == std::get<T>(b);
        },
        a);
}

bool is_same(details const& a, details const& b)
{
    auto const by = [](details const& d) { return d.by ? std::string{name_of(*d.by)} : std::string{}; };
    return a.recorded == b.recorded && by(a) == by(b) && a.approved_by == b.approved_by && a.id == b.id &&
           a.note == b.note && a.document == b.document;
}

bool is_same(entry const& a, entry const& b)
{
    if (a.kind != b.kind || !(a.on == b.on) || a.on.has_time() != b.on.has_time()) return false;
    if (!is_same(a.common, b.common) || a.values.size() != b.values.size()) return false;
    for (std::size_t i = 0; i < a.values.size(); ++i)
        if (!is_same(a.values[i], b.values[i])) return false;
    return true;
}

/// The record of a line, or the error as text.
std::variant<entry, std::string> read_line(std::string const& line)
{
    auto const root = json::parse(line);
    if (!root) return error_text(root.error(), "line");
    try {
        return read_entry(json::place{*root});
    } catch (json::misread const& no) {
        return error_text(no.why, "line");
    }
}

/// Read as `wanted`, and once more from its canonical form, which does not change.
void check_read(std::string const& line, entry const& wanted)
{
    CAPTURE(line);
    auto const first = read_line(line);
    REQUIRE_MESSAGE(std::holds_alternative<entry>(first), std::get<std::string>(first));
    CHECK(is_same(std::get<entry>(first), wanted));
    auto const written = canonical_text(std::get<entry>(first));
    CHECK(written == canonical_text(wanted));
    auto const again = read_line(written);
    REQUIRE_MESSAGE(std::holds_alternative<entry>(again), std::get<std::string>(again));
    CHECK(is_same(std::get<entry>(again), wanted));
    CHECK(canonical_text(std::get<entry>(again)) == written);
}

/// A file with the entry in line 2.
std::string file_with(std::string const& entry)
{
    return R"({"schema": "writ/case/1", "title": {"kind": "ruling", "effective_on": "2022-08-20"}, "journal": [)"
           "\n" + entry + "\n]}";
}

/// Refused in line 2, at the column where `at` stands in the entry, with that code and pointer.
void check_refused(std::string const& entry, std::size_t at, refusal_code code, std::string const& pointer,
                   std::string const& hint = {})
{
    CAPTURE(entry);
    auto const read = read_case(file_with(entry));
    REQUIRE(!read);
    auto const& no = read.error();
    CHECK(name_of(no.code) == name_of(code));
    CHECK(no.pointer == "/journal/0/" + pointer);
    CHECK(no.line == 2);
    CHECK(no.column == at + 1);
    CHECK_MESSAGE(no.expected.en.find(hint) != std::string::npos, no.expected.en);
    CHECK_MESSAGE(no.expected.zh.find(hint) != std::string::npos, no.expected.zh);
}

std::string keyed(std::string_view name, std::string const& json)
{
    return samples::quoted(name) + ": " + json;
}

/// A value that no member of that type takes.
std::string of_another_type(member_type type)
{
    switch (type) {
    case member_type::flag:
    case member_type::count:
    case member_type::texts:
    case member_type::entries:
    case member_type::whole_entry: return R"("text")";
    default: return "7";
    }
}

void check_wrong_type(fact_description const& fact, member_description const& member)
{
    auto const wrong = keyed(member.name, of_another_type(member.type));
    auto const line = samples::bare_json(fact, member.name, wrong);
    auto const at = line.find(wrong) + wrong.size() - of_another_type(member.type).size();
    check_refused(line, at, refusal_code::wrong_type, std::string{member.name});
}

void check_unknown_member(fact_description const& fact, member_description const& member)
{
    auto const misspelt = std::string{member.name} + 'x';
    auto const wrong = keyed(misspelt, samples::sample_of(member).json);
    auto const line = samples::bare_json(fact, {}, wrong);
    check_refused(line, line.find(samples::quoted(misspelt) + ": "), refusal_code::unknown_name, misspelt,
                  '`' + std::string{member.name} + '`');
}

void check_missing(fact_description const& fact, member_description const& member)
{
    check_refused(samples::bare_json(fact, member.name), 0, refusal_code::missing, std::string{member.name},
                  '`' + std::string{fact.name} + '`');
}

void check_unknown_words(fact_description const& fact, member_description const& member)
{
    for (std::size_t i = 0; i < samples::words_in(member); ++i) {
        auto const word = std::string{detail::nth_word(member.words, i)};
        auto const wrong = keyed(member.name, samples::quoted(word + 'x'));
        auto const line = samples::bare_json(fact, member.name, wrong);
        check_refused(line, line.find(wrong) + member.name.size() + 4, refusal_code::unknown_name,
                      std::string{member.name}, '`' + word + '`');
    }
}

}  // namespace

TEST_CASE("every fact with what it must have")
{
    CHECK(vocabulary().size() == 151);
    for (auto const& fact : vocabulary()) check_read(samples::bare_json(fact), samples::bare_entry(fact));
}

TEST_CASE("every fact with every member and every word")
{
    for (auto const& fact : vocabulary()) {
        std::size_t words = 1;
        for (auto const& member : fact.members) words = std::max(words, samples::words_in(member));
        for (std::size_t word = 0; word < words; ++word)
            check_read(samples::full_json(fact, word), samples::full_entry(fact, word));
    }
}

TEST_CASE("every member alone")
{
    std::size_t members = 0;
    for (auto const& fact : vocabulary())
        for (std::size_t i = 0; i < fact.members.size(); ++i) {
            auto const& member = fact.members[i];
            ++members;
            auto wanted = samples::bare_entry(fact);
            wanted.values[i] = samples::sample_of(member).held;
            if (member.type == member_type::own_id) wanted.common.id = "x";
            if (member.type == member_type::own_document) wanted.common.document = "1号";
            check_read(samples::bare_json(fact, member.name, keyed(member.name, samples::sample_of(member).json)),
                       wanted);
        }
    MESSAGE(members << " members");
}

TEST_CASE("every member with a value of another type")
{
    for (auto const& fact : vocabulary())
        for (auto const& member : fact.members) check_wrong_type(fact, member);
}

TEST_CASE("every member misspelt")
{
    for (auto const& fact : vocabulary())
        for (auto const& member : fact.members) check_unknown_member(fact, member);
}

TEST_CASE("every mandatory member left out")
{
    for (auto const& fact : vocabulary())
        for (auto const& member : fact.members)
            if (member.mandatory) check_missing(fact, member);
}

TEST_CASE("every word misspelt")
{
    for (auto const& fact : vocabulary())
        for (auto const& member : fact.members)
            if (member.type == member_type::word) check_unknown_words(fact, member);
}

TEST_CASE("every fact misspelt")
{
    for (auto const& fact : vocabulary()) {
        auto const name = std::string{fact.name} + 'x';
        check_refused(R"({"fact": )" + samples::quoted(name) + R"(, "on": "2024-06-22"})", 9,
                      refusal_code::unknown_name, "fact", '`' + std::string{fact.name} + '`');
    }
}

TEST_CASE("whom something went to: one, a list of one, several, nobody")
{
    auto const to = [](std::string const& json) {
        return R"({"fact": "served", "on": "2024-06-22", "entry": "e", "to": )" + json + '}';
    };
    auto const served = [](std::vector<std::string> const& names) {
        auto out = samples::bare_entry(describe(fact_kind::served));
        out.values[0] = std::string{"e"};
        out.values[1] = names;
        return out;
    };
    check_read(to(R"("zhang")"), served({"zhang"}));
    check_read(to(R"(["zhang"])"), served({"zhang"}));
    check_read(to(R"(["zhang", "鲁0405"])"), served({"zhang", "鲁0405"}));
    check_refused(to("[]"), to("").size() - 1, refusal_code::missing, "to");
    check_refused(to(R"(["zhang", ""])"), to(R"(["zhang", )").size() - 1, refusal_code::invalid_value, "to/1");
}

TEST_CASE("what a correction puts in place is an entry, read as strictly")
{
    auto const with = [](std::string const& entry) {
        return R"({"fact": "corrected", "on": "2024-06-22", "entry": "e", "reason": "r", "with": )" + entry + '}';
    };
    auto const start = with("").size() - 1;
    check_refused(with(R"({"fact": "payment_received", "on": "2023-03-01"})"), start, refusal_code::missing,
                  "with/amount");
    check_refused(with(R"({"fact": "payment_received", "amount": 1, "on": "2023-03-01"})"), start + 39,
                  refusal_code::wrong_type, "with/amount");
    check_refused(with(R"({"on": "2023-03-01"})"), start, refusal_code::missing, "with/fact");
    check_refused(with("{}"), start, refusal_code::missing, "with/fact");
    check_refused(with(R"({"fact": "retracted", "on": "2023-03-01", "entry": "e", "reason": "r"})"), start,
                  refusal_code::invalid_value, "with", "");
}
