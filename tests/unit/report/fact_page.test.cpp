#include <writ/report/fact_page.hpp>

#include "report/example.hpp"
#include "report/practice.hpp"

#include "pages.hpp"

#include <writ/casefile/vocabulary.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

using namespace writ;
using namespace writ::report;

namespace {

pages made_pages()
{
    pages out{{"README.md", fact_index()}};
    for (auto const& fact : vocabulary()) out[std::string{fact.name} + ".md"] = fact_page(fact.kind);
    return out;
}

bool is_code(char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The articles a text cites, as `CODE@EDITION:NUMBER`, without paragraphs.
std::set<std::string> citations_in(std::string_view text)
{
    std::set<std::string> out;
    for (auto colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
        auto begin = colon;
        while (begin > 0 && (is_code(text[begin - 1]) || text[begin - 1] == '@')) --begin;
        auto end = colon + 1;
        while (end < text.size() && is_digit(text[end])) ++end;
        if (begin < colon && end > colon + 1) out.emplace(text.substr(begin, end - begin));
    }
    return out;
}

bool holds(std::string const& s, std::string_view part) { return s.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("docs/facts is what the declarations give")
{
    check_pages("docs/facts", made_pages());
}

TEST_CASE("the text of practice cites the same articles in both languages, with an edition where there are several")
{
    std::set<std::string> const one_edition{"NAU", "VAL", "ARB", "NOT", "JS24", "LIM", "DLY14", "OBJ25", "P1ST",
                                            "REG", "CC", "DETH", "CRL", "CRPL", "TLM", "TER", "FUND", "KIND",
                                            "JZ20", "BKR", "FIL"};
    for (auto const& fact : vocabulary()) {
        auto const& of = practice_of(fact.kind);
        INFO(fact.name);
        CHECK(citations_in(of.zh) == citations_in(of.en));
        CHECK((!of.law.empty() || is_bookkeeping(fact.kind)));
        for (auto const& cited : citations_in(of.zh)) {
            auto const code = cited.substr(0, cited.find(':'));
            INFO(cited);
            CHECK((holds(code, "@") || one_edition.contains(code)));
        }
    }
}

TEST_CASE("an example has the shape of its fact and every member that must be there")
{
    for (auto const& fact : vocabulary()) {
        INFO(fact.name);
        auto e = example_of(fact.kind);
        CHECK(conform(e).has_value());
        for (std::size_t i = 0; i < fact.members.size(); ++i) {
            auto const& member = fact.members[i];
            if (member.mandatory && !is_common(member.type))
                CHECK_FALSE(std::holds_alternative<std::monostate>(e.values[i]));
            if (member.mandatory && member.type == member_type::own_id) CHECK_FALSE(e.common.id.empty());
            if (member.mandatory && member.type == member_type::own_document)
                CHECK_FALSE(e.common.document.empty());
        }
    }
}

TEST_CASE("a page tells practice, day, members with their words, an example, and what machines do")
{
    auto const page = fact_page(fact_kind::detained);
    CHECK(page.starts_with("# `detained` 司法拘留\n\n对人的措施 persons"));
    CHECK(holds(page, "`CPI@2022:180`"));
    CHECK(holds(page, "The moment, as `at`"));
    CHECK(holds(page, "| `person` | 对象 | 当事人 id of a party | 只有一名被执行人时可省"));
    CHECK(holds(page, "`hides_assets` 隐匿、转移财产"));
    CHECK(holds(page, R"({"fact": "detained", "at": "2024-06-03T09:00+08:00", "person": "zhang", "days": 15, )"));
    CHECK(holds(page, "| `free` 未被控制 | `detained` 拘留中 |  |"));
    CHECK(holds(page, "`detained` 拘留中（条件不成立时 where no guard holds） → `second_beginning`"));
}

TEST_CASE("what is one of several says so, and a correction shows a whole entry")
{
    CHECK(holds(fact_page(fact_kind::term_extended), "择一 one of these"));
    CHECK(holds(fact_page(fact_kind::corrected), R"("with": {"fact": "notice_served", "on": "2024-05-31")"));
    CHECK(holds(fact_page(fact_kind::corrected), "No machine hears it."));
}

TEST_CASE("the index has every fact once, under its group")
{
    auto const index = fact_index();
    for (auto const& fact : vocabulary()) CHECK(holds(index, "](" + std::string{fact.name} + ".md)"));
    CHECK(index.find("## 刑事追究 crime") < index.find("](referred.md)"));
    CHECK(index.find("](acquitted.md)") < index.find("## 结案与恢复 closing"));
}
