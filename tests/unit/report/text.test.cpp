#include "golden.hpp"

#include <writ/casefile/facts.hpp>
#include <writ/law/parts.hpp>
#include <writ/report/assessment_text.hpp>
#include <writ/report/story.hpp>
#include <writ/rules/assess.hpp>
#include <writ/rules/prc.hpp>

#include <algorithm>
#include <array>

using namespace writ;
using namespace writ::literals;

namespace {

/// A law with a few rules, so that a new rule elsewhere does not change these texts.
law small_law()
{
    auto parts = prc::law().parts();
    constexpr std::array<std::string_view, 8> kept{"filing.review-period", "thisround.min-wait",
                                                   "settlement.instalment", "compel.approval", "detain.max",
                                                   "D-03", "D-09", "F-01"};
    std::erase_if(parts.rules, [&](rule const& r) {
        return std::find(kept.begin(), kept.end(), r.id) == kept.end();
    });
    return law{std::move(parts)};
}

case_file small_case(std::string const& debtor_name, std::string const& note)
{
    case_file file{court{"鲁0402", "枣庄市市中区人民法院"},
                   mediation{.effective_on = "2022-08-20"_date,
                             .claims = {principal{95'300_cny, due_on{"2022-09-30"_date}, "debt"}}},
                   {party{.id = "zhu", .role = party_role::creditor, .name = "朱某"},
                    party{.id = "zhang", .role = party_role::debtor, .name = debtor_name}}};
    file.post(application_received{.on = "2023-02-01"_date});
    file.post(case_filed{.on = "2023-02-03"_date, .number = "（2023）鲁0402执123号"});
    file.post(notice_served{.on = "2023-02-10"_date, .debtor = "zhang"}, {.note = note});
    file.post(payment_received{.on = "2023-03-01"_date, .from = "zhang", .amount = 15'000_cny},
              {.recorded = "2023-03-05T09:00"_moment, .note = "day assumed"});
    file.post(compelled{.on = "2023-04-01T09:00"_moment, .person = "zhang", .court = "鲁0402"});
    file.post(detained{.on = "2023-04-01T12:00"_moment, .person = "zhang", .days = 15,
                       .ground = sanction_ground::able_but_refuses},
              {.approved_by = actor::president});
    file.post(settlement_reached{.on = "2023-05-04"_date, .id = "agreement",
                                 .form = settlement_form::joint,
                                 .instalments = {{"2023-06-30"_date, 40'000_cny},
                                                 {"2027-12-31"_date, 40'300_cny}}});
    return file;
}

as_of const asked{"2023-07-03"_date};

std::size_t lines_of(std::string const& s)
{
    return static_cast<std::size_t>(std::count(s.begin(), s.end(), '\n'));
}

bool holds(std::string const& s, std::string_view part) { return s.find(part) != std::string::npos; }

/// Nothing but line ends and characters that stay in their place.
void check_harmless(std::string const& s)
{
    CHECK(std::all_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x20 || c == '\n'; }));
    for (auto const* mark : {"\xe2\x80\xaa", "\xe2\x80\xae", "\xe2\x81\xa6", "\xe2\x81\xa9", "\xe2\x80\xa8"})
        CHECK_FALSE(holds(s, mark));
}

char const* const hostile = "张\n某\xe2\x80\xae<script>\x1b[31m\"{on}\xe2\x81\xa9";

}  // namespace

TEST_CASE("an assessment and a story in both languages")
{
    auto const file = small_case("张某", "served on his wife");
    auto const law = small_law();
    auto const done = assess(file, law, asked);
    check_golden("assessment.en.txt", to_text(done, file, language::en));
    check_golden("assessment.zh.txt", to_text(done, file, language::zh));
    check_golden("story.en.txt", story(file, law, asked, language::en));
    check_golden("story.zh.txt", story(file, law, asked, language::zh));
}

TEST_CASE("a hostile name stays in its line and in its order")
{
    auto const law = small_law();
    auto const plain = small_case("张某", "served on his wife");
    auto const nasty = small_case(hostile, std::string{"assumed\n  FAKE LINE "} + hostile);
    for (auto const lang : {language::zh, language::en}) {
        auto const text = to_text(assess(nasty, law, asked), nasty, lang);
        auto const told = story(nasty, law, asked, lang);
        check_harmless(text);
        check_harmless(told);
        CHECK(lines_of(text) == lines_of(to_text(assess(plain, law, asked), plain, lang)));
        CHECK(lines_of(told) == lines_of(story(plain, law, asked, lang)));
        CHECK(holds(text, "张\\u000a某\\u202e<script>\\u001b[31m\"{on}\\u2069"));
    }
}

TEST_CASE("a story shows what time alone did, and what was not known yet is left out")
{
    auto const file = small_case("张某", "");
    auto const law = small_law();
    auto const told = story(file, law, asked, language::en);
    CHECK(holds(told, "2023-04-17        => stage, by lapse of time: investigating"));
    auto const early = story(file, law, as_of{"2023-03-03"_date}, language::en);
    CHECK_FALSE(holds(early, "payment received"));
    auto const later = story(file, law, as_of{"2023-03-03"_date, "2023-03-06T00:00"_moment}, language::en);
    CHECK(holds(later, "payment received: from 张某, amount 15000.00 yuan"));
    CHECK(holds(later, "recorded 2023-03-05 09:00"));
    CHECK(holds(later, "as known at 2023-03-06 00:00"));
}

TEST_CASE("two parties of one name are told apart, and a party without one is its role")
{
    case_file file{court{"鲁0402"}, mediation{.effective_on = "2022-08-20"_date},
                   {party{.id = "a", .role = party_role::creditor},
                    party{.id = "b", .role = party_role::debtor, .name = "张某"},
                    party{.id = "c", .role = party_role::debtor, .name = "张某"}}};
    file.post(debtor_located{.on = "2023-02-01"_date, .debtor = "c", .place = "x"});
    auto const told = story(file, small_law(), asked, language::en);
    CHECK(holds(told, "debtor located: debtor 张某 (c)"));
}

TEST_CASE("a day the law does not cover is refused, not guessed")
{
    case_file file{court{"鲁0402"}, mediation{.effective_on = "2008-08-20"_date, .claims = {principal{1_cny}}}};
    auto const told = try_story(file, small_law(), asked, language::en);
    REQUIRE_FALSE(told.has_value());
    CHECK(told.error().code == refusal_code::out_of_coverage);
    CHECK_THROWS_AS((void)story(file, small_law(), asked, language::en), error);
}
