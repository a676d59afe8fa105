#include <writ/report/law_page.hpp>

#include <writ/law/parts.hpp>
#include <writ/rules/prc.hpp>

#include "pages.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace writ;

namespace {

bool holds(std::string const& s, std::string_view part) { return s.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("docs/rules is what the law says")
{
    pages made{{"README.md", rule_index(prc::law())}};
    for (auto const& r : prc::law().parts().rules) made[r.id + ".md"] = rule_page(prc::law(), r);
    check_pages("docs/rules", made, {"calendar.md", "doubled-interest.md"});
}

TEST_CASE("a page says what an officer has to know, in both languages")
{
    auto const page = rule_page(prc::law(), *prc::law().find("filing.review-period"));
    CHECK(holds(page, "# `filing.review-period` 立案或裁定不予受理"));
    CHECK(holds(page, "| 期间 period | 7日，届满日遇休假日顺延<br>7 days, carried over rest days |"));
    CHECK(holds(page, "| 起算 starts | `application_received \\| cured{request: -}` |"));
    CHECK(holds(page, "EWR@2020:16"));
    CHECK(holds(page, "2021-01-01施行"));
    CHECK(holds(page, "V：已读原文"));
    CHECK(holds(page, "[`case_filed`](../facts/case_filed.md)"));
}

TEST_CASE("older numbers, changes of law and options stand on the page")
{
    auto const& law = prc::law();
    CHECK(holds(rule_page(law, *law.find("limitation.term")), "旧条号：CPL@2021:246, CPL@2017:239, CPL@2012:239"));
    CHECK(holds(rule_page(law, *law.find("police.decide")), "| 新旧衔接 change of law | 2025-07-01"));
    auto const policy = rule_page(law, *law.find("bankr.ruling-served"));
    CHECK(holds(policy, "并非法律"));
    CHECK(holds(policy, "| 口径 option | bankr.ruling-served = 适用"));
}

TEST_CASE("the text of one id: a rule, a number, a point, an instrument, or the nearest")
{
    auto const& law = prc::law();
    CHECK(holds(*law_text(law, "notice.issue", language::en), "CPI@2022:480"));
    CHECK(holds(*law_text(law, "D-03", language::en), "2014-08-01"));
    CHECK(holds(*law_text(law, "D-15", language::zh), "可选"));
    CHECK(holds(*law_text(law, "CPL", language::zh), "2023, 2024-01-01"));
    CHECK(holds(*law_text(law, "JS15", language::en), "until"));
    auto const none = law_text(law, "notice", language::en);
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == refusal_code::unknown_name);
    CHECK(holds(none.error().expected.en, "`notice.issue`"));
}

TEST_CASE("the catalogue names every rule, number, point and instrument")
{
    auto const zh = law_text(prc::law(), language::zh);
    for (auto const& r : prc::law().parts().rules) CHECK(holds(zh, "  " + r.id + ' '));
    for (auto const& i : prc::law().parts().instruments) CHECK(holds(zh, "  " + i.code + ' '));
    for (auto const& c : prc::law().parts().choices) CHECK(holds(zh, "  " + c.id + ' '));
}
