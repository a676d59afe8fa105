#include <writ/casefile/vocabulary.hpp>
#include <writ/law/parts.hpp>
#include <writ/rules/prc.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <string>
#include <utility>

using namespace writ;
using namespace writ::literals;

namespace {

law_parts const& parts() { return prc::law().parts(); }

bool is_known(std::string const& code)
{
    return std::any_of(parts().instruments.begin(), parts().instruments.end(),
                       [&](auto const& i) { return i.code == code; });
}

}  // namespace

TEST_CASE("every rule has an id of its own, a name in both languages and an article")
{
    std::set<std::string> ids;
    for (auto const& r : parts().rules) {
        CAPTURE(r.id);
        CHECK(ids.insert(r.id).second);
        // what rests on no text is a policy and says on what it rests
        bool const has_source = !r.cites.empty() || (r.confidence != confidence::V && !r.note.en.empty());
        CHECK(has_source);
        CHECK_FALSE(r.name.en.empty());
        CHECK_FALSE(r.name.zh.empty());
        for (auto const& d : r.demands) {
            CHECK_FALSE(d.says.en.empty());
            CHECK_FALSE(d.says.zh.empty());
        }
    }
}

TEST_CASE("every citation is code, edition and article, and its code is an instrument of the law")
{
    for (auto const& r : parts().rules)
        for (auto const& cite : r.cites) {
            CAPTURE(r.id);
            CAPTURE(cite);
            auto const colon = cite.find(':');
            CHECK(is_known(cite.substr(0, std::min(cite.find('@'), colon))));
            // an article is left out only where the text was not read
            bool const has_article = colon != std::string::npos && colon + 1 < cite.size();
            CHECK((has_article || r.confidence != confidence::V));
        }
}

TEST_CASE("the sources of numbers and the articles of aliases name known instruments")
{
    for (auto const& line : parts().rates)
        for (auto const& v : line.values.values) CHECK(is_known(v.source.substr(0, v.source.find_first_of("@:"))));
    for (auto const& line : parts().fees)
        for (auto const& v : line.values.values) {
            if (v.source.find("(M)") != std::string::npos) continue;   // from memory: no instrument to name
            CHECK(is_known(v.source.substr(0, v.source.find_first_of("@:"))));
        }
    for (auto const& a : parts().aliases) CHECK(is_known(a.cite.substr(0, a.cite.find('@'))));
}

TEST_CASE("every instrument has a code of its own, a title in both languages and a day")
{
    std::set<std::string> codes;
    for (auto const& i : parts().instruments) {
        CAPTURE(i.code);
        CHECK(codes.insert(i.code).second);
        CHECK_FALSE(i.title.en.empty());
        CHECK_FALSE(i.title.zh.empty());
    }
}

TEST_CASE("a clock starts somewhere, and its patterns and members exist")
{
    auto check = [](pattern const& p) {
        for (auto const& test : p.where) CHECK(test.member < describe(p.fact).members.size());
    };
    for (auto const& r : parts().rules) {
        CAPTURE(r.id);
        if (r.clock) {
            // a clock that the facts cannot start says so
            CHECK((!r.clock->starts.empty() || !r.note.en.empty()));
            for (auto const& origin : r.clock->starts)
                if (origin.of) check(*origin.of);
            for (auto const* list : {&r.clock->stops, &r.clock->cancels, &r.clock->bars, &r.clock->restarts})
                for (auto const& p : *list) check(p);
        }
        for (auto const& d : r.demands) {
            CHECK_FALSE(d.acts.empty());
            for (auto const& p : d.acts) {
                check(p);
                if (d.member) CHECK(*d.member < describe(p.fact).members.size());
            }
            CHECK((d.what == demand::approved_by) == !d.who.empty());
            CHECK((d.what == demand::preceded_by) == d.needed.has_value());
        }
    }
}

TEST_CASE("the article of delay interest was 232, 229, 253, 260 and is 264")
{
    auto cited = [](date day) { return prc::law().cite_on("CPL@2023:264", day); };
    CHECK(cited("2007-06-01"_date) == "CPL@1991:232");
    CHECK(cited("2008-03-31"_date) == "CPL@1991:232");
    CHECK(cited("2008-04-01"_date) == "CPL@2007:229");
    CHECK(cited("2010-06-01"_date) == "CPL@2007:229");
    CHECK(cited("2012-12-31"_date) == "CPL@2007:229");
    CHECK(cited("2017-07-01"_date) == "CPL@2017:253");
    CHECK(cited("2021-12-31"_date) == "CPL@2017:253");
    CHECK(cited("2022-01-01"_date) == "CPL@2021:260");
    CHECK(cited("2023-12-31"_date) == "CPL@2021:260");
    CHECK(cited("2024-01-01"_date) == "CPL@2023:264");
    CHECK(cited("2026-06-01"_date) == "CPL@2023:264");
}

TEST_CASE("between 2013 and June 2017 the edition was that of 2012, with the number 253")
{
    auto cited = [](date day) { return prc::law().cite_on("CPL@2023:264", day); };
    CHECK(cited("2013-01-01"_date) == "CPL@2012:253");
    CHECK(cited("2015-06-01"_date) == "CPL@2012:253");
    CHECK(cited("2017-06-30"_date) == "CPL@2012:253");
}

TEST_CASE("the other articles of the procedure law bear the numbers of the alias table")
{
    auto cited = [](char const* now, date day) { return prc::law().cite_on(now, day); };
    constexpr auto in_2018 = "2018-06-01"_date;
    constexpr auto in_2022 = "2022-06-01"_date;
    constexpr auto in_2024 = "2024-06-01"_date;
    struct row { char const* now; char const* in_2021; char const* in_2017; };
    for (auto const& r : {row{"CPL@2023:118", "CPL@2021:118", "CPL@2017:115"},
                          row{"CPL@2023:119", "CPL@2021:119", "CPL@2017:116"},
                          row{"CPL@2023:237", "CPL@2021:233", "CPL@2017:226"},
                          row{"CPL@2023:241", "CPL@2021:237", "CPL@2017:230"},
                          row{"CPL@2023:250", "CPL@2021:246", "CPL@2017:239"}}) {
        CHECK(cited(r.now, in_2018) == r.in_2017);
        CHECK(cited(r.now, in_2022) == r.in_2021);
        CHECK(cited(r.now, in_2024) == r.now);
    }
}

TEST_CASE("every article of the procedure law that a rule cites has its aliases")
{
    for (auto const& r : parts().rules)
        for (auto const& cite : r.cites)
            if (cite.substr(0, 9) == "CPL@2023:") {
                CAPTURE(cite);
                CHECK(prc::law().cite_on(cite, "2018-06-01"_date) != cite);
            }
}

TEST_CASE("the canonical text of the built-in law is stable, and the options are printed with their choice")
{
    auto const text = prc::law().canonical_text();
    CHECK(text == prc::law().canonical_text());
    CHECK(text != prc::law().choose(prc::payment_day, payment_day_rule::not_counted).canonical_text());
    CHECK(text.find("D-15") != std::string::npos);
    for (auto const& choice : parts().choices) {
        CHECK_FALSE(choice.source.empty());
        CHECK(choice.readings.find(choice.chosen) != std::string::npos);
    }
}

TEST_CASE("the doubled part is 0.0175 % a day from 1 August 2014, and the law knows none before")
{
    auto const& line = prc::law().values(prc::delay_interest_rate);
    CHECK(line.at("2014-07-31"_date) == nullptr);
    REQUIRE(line.at("2014-08-01"_date) != nullptr);
    CHECK(line.at("2014-08-01"_date)->value == rate::per_day(175, 1'000'000));
    CHECK(prc::law().values(prc::enforcement_fee).at("2007-03-31"_date) == nullptr);
    CHECK(prc::law().values(prc::enforcement_fee).at("2007-04-01"_date) != nullptr);
}
