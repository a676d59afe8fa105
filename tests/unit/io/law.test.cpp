/// Law files: the worked example of docs/formats/law.md, what is refused, and bytes that are no law.

#include <writ/casefile/facts.hpp>
#include <writ/io/assessment_json.hpp>
#include <writ/io/case_json.hpp>
#include <writ/io/law_json.hpp>
#include <writ/law/parts.hpp>
#include <writ/rules/assess.hpp>
#include <writ/rules/prc.hpp>

#include "golden.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

/// The worked example stands between the first pair of fences.
std::string worked_example()
{
    auto const page = content_of("docs/formats/law.md");
    std::string const fence{"```json\n"};
    auto const start = page.find(fence) + fence.size();
    return page.substr(start, page.find("```", start) - start);
}

std::string changed(std::string text, std::string const& from, std::string const& to)
{
    text.replace(text.find(from), from.size(), to);
    return text;
}

/// The example as a program writes it.
law same_in_code()
{
    return prc::law()
        .amend(prc::delay_interest_rate,
               {.from = "2025-01-01"_date, .value = rate::per_day(2, 10'000), .source = "假设的新解释第1条"})
        .amend(prc::enforcement_fee,
               {.from = "2025-01-01"_date,
                .value = {{.over = money::zero(), .parts = 0, .of = 1, .flat = 50_cny},
                          {.over = 10'000_cny, .parts = 12, .of = 1'000, .flat = money::zero()}},
                .source = "假设的新收费办法第14条"})
        .choose(prc::payment_day, payment_day_rule::not_counted)
        .with({.id = "local.first-query",
               .name = {"first network query, local rule", "首次网络查控（本院规定）"},
               .cites = {"LOCAL:3"},
               .confidence = confidence::P,
               .clock = time_limit{.starts = {on<case_filed>()},
                                   .length = 3_working_days,
                                   .how = counting::working_days(),
                                   .stops = {on<network_query_made>().with<&network_query_made::scope>(
                                       query_scope::national)},
                                   .when_missed = severity::warning,
                                   .when_late = severity::warning}})
        .with({.id = "local.long-detention",
               .name = {"detention over ten days, local rule", "十日以上拘留（本院规定）"},
               .cites = {"LOCAL:9"},
               .confidence = confidence::P,
               .demands = {{.acts = {on<detained>().with<&detained::urgent>(false)},
                            .what = demand::at_most,
                            .member = member_of<&detained::days>(),
                            .limit = 10,
                            .severity = severity::warning,
                            .says = {"{subject} was detained on {on} for {value} days, over {limit}",
                                     "{subject}于{on}被拘留{value}日，超过{limit}日"}},
                           {.acts = {on<detained>()},
                            .what = demand::preceded_by,
                            .needed = on<field_inquiry_made>().done_by({actor::officer, actor::judge}),
                            .severity = severity::warning,
                            .says = {"{subject} was detained on {on} before any inquiry on the spot",
                                     "{on}拘留{subject}前未作线下调查"}}}});
}

case_file a_case()
{
    case_file file{court{"鲁0402"},
                   judgment{.number = "（2024）鲁0402民初1号",
                            .effective_on = "2024-06-01"_date,
                            .claims = {principal{100'000_cny, due_on{"2024-06-30"_date}, "debt"}}}};
    file.post(application_received{.on = "2024-12-02"_date});
    file.post(case_filed{.on = "2025-01-06"_date, .number = "（2025）鲁0402执1号"});
    file.post(payment_received{.on = "2025-02-10"_date, .amount = 20'000_cny});
    file.post(detained{.on = "2025-02-20T10:00"_moment, .days = 11, .ground = sanction_ground::obstructs},
              {.approved_by = actor::president});
    return file;
}

/// The member of an assessment, as it stands in the text.
std::string part_of(std::string const& assessment, std::string const& from, std::string const& to)
{
    auto const start = assessment.find("  \"" + from + "\":");
    return assessment.substr(start, assessment.find("  \"" + to + "\":") - start);
}

std::string error_of(std::string_view text)
{
    auto const read = read_law(text, prc::law());
    return read ? "read" : error_text(read.error(), "law.json");
}

std::string with_amendment(std::string const& members)
{
    return "{\"schema\": \"writ/law/1\", \"amend\": [\n{" + members + "}]}";
}

std::string with_choice(std::string const& members)
{
    return "{\"schema\": \"writ/law/1\", \"choose\": [\n{" + members + "}]}";
}

std::string with_rule(std::string const& members)
{
    return "{\"schema\": \"writ/law/1\", \"with\": [\n{\"id\": \"x\", \"name\": {\"en\": \"x\", \"zh\": \"某\"}, "
           "\"cites\": [\"X:1\"], \"confidence\": \"P\",\n" + members + "}]}";
}

std::string with_clock(std::string const& members) { return with_rule("\"clock\": {" + members + "}"); }

std::string with_demand(std::string const& members)
{
    return with_rule("\"demands\": [{" + members + ", \"says\": {\"en\": \"{on}\", \"zh\": \"{on}\"}}]");
}

struct sample {
    std::string text;
    std::string error;
};

void check(std::vector<sample> const& samples)
{
    for (auto const& one : samples) {
        CAPTURE(one.text);
        CHECK(error_of(one.text) == one.error);
    }
}

std::string const amount_from = R"("parameter": "D-03", "from": "2025-01-01", "source": "s", "value": )";
std::string const fee_from = R"("parameter": "F-01", "from": "2025-01-01", "source": "s", "value": )";

}  // namespace

TEST_CASE("the worked example is the law a program would write")
{
    auto const read = read_law(worked_example(), prc::law());
    REQUIRE_MESSAGE(read, error_text(read.error(), "docs/formats/law.md"));
    CHECK(read->canonical_text() == same_in_code().canonical_text());
    CHECK(read->canonical_text() != prc::law().canonical_text());
}

TEST_CASE("an assessment under the worked example")
{
    auto const law = read_law(worked_example(), prc::law());
    REQUIRE(law);
    auto const file = a_case();
    auto const done = assess(file, *law, as_of{"2025-03-10"_date});
    auto const text = write_assessment(done, file);
    check_golden("tests/unit/io/golden/amended.txt", part_of(text, "owed", "deadlines"));
    CHECK(text.find("\"D-15\": \"not_counted\"") != std::string::npos);
    std::vector<std::string> local;
    for (auto const& f : done.findings)
        if (f.id().starts_with("local.")) local.push_back(f.says().en);
    CHECK(local == std::vector<std::string>{
                       "first network query, local rule: due on 2025-01-09, not on file by 2025-03-10",
                       "debtor was detained on 2025-02-20T10:00+08:00 for 11 days, over 10",
                       "debtor was detained on 2025-02-20T10:00+08:00 before any inquiry on the spot"});
    auto const before = write_assessment(assess(file, prc::law(), as_of{"2025-03-10"_date}), file);
    CHECK(part_of(before, "owed", "statement") != part_of(text, "owed", "statement"));
    CHECK(part_of(before, "law", "calendar") != part_of(text, "law", "calendar"));
}

TEST_CASE("an empty law file changes nothing")
{
    for (auto const* text : {R"({"schema": "writ/law/1"})", R"({"schema": "writ/law/1", "with": [], "amend": []})"}) {
        auto const read = read_law(text, prc::law());
        REQUIRE(read);
        CHECK(read->canonical_text() == prc::law().canonical_text());
    }
}

TEST_CASE("a choice may bring its source")
{
    auto const read = read_law(with_choice(R"("option": "D-15", "reading": "counted", "source": "纪要")"), prc::law());
    REQUIRE(read);
    CHECK(read->chosen(prc::payment_day) == payment_day_rule::counted);
    for (auto const& choice : read->parts().choices)
        if (choice.id == "D-15") CHECK(choice.source == "纪要");
}

TEST_CASE("every form of a clock and of a demand")
{
    for (auto const& text :
         {with_clock(R"("kind": "watch", "starts": "title_due", "length": "6m measure")"),
          with_clock(R"x("kind": "duty", "starts": "each(settlement_reached)", "length": "0d")x"),
          with_clock(R"x("kind": "duty", "starts": "last(settlement_reached)", "length": "10d",
                        "subject": "settlement", "more": "freezes pauses; extends named; warn 7/3")x"),
          with_clock(R"("kind": "validity", "subject": "person", "starts": [{"fact": "detained"}],
                        "length": "days:d custody", "stops": [{"fact": "detention_released"}],
                        "cancels": [{"fact": "acquitted"}], "bearer": "police", "when_late": "gap")"),
          with_demand(R"("demand": "approved_by", "acts": [{"fact": "searched"}], "who": ["president", "judge"])"),
          with_demand(R"("demand": "given", "acts": [{"fact": "searched"}], "member": "place")"),
          with_demand(R"("demand": "not_repeated", "acts": [{"fact": "fined"}], "member": "act",
                         "only_after": {"fact": "summoned", "where": {"served": true}}, "severity": "discretion")"),
          with_demand(R"("demand": "preceded_by", "acts": [{"fact": "away_mission_started"}], "member": "province",
                         "needed": {"fact": "away_mission_approved", "by": ["high_court"]})")}) {
        CAPTURE(text);
        auto const read = read_law(text, prc::law());
        REQUIRE_MESSAGE(read, error_text(read.error(), "law.json"));
        (void)assess(a_case(), *read, as_of{"2025-03-10"_date});
    }
}

TEST_CASE("the catalogue writes rules as a law file takes them")
{
    auto const& built_in = prc::law();
    for (auto const& r : built_in.parts().rules) {
        bool const is_empty = !r.clock && r.demands.empty();
        // these no file may have
        if (r.cites.empty() || is_empty || (r.clock && r.clock->starts.empty())) continue;
        CAPTURE(r.id);
        auto const page = *write_law(built_in, r.id);
        auto const begin = page.find("\"rules\": [") + 9;
        auto rules = page.substr(begin, page.find("\n  ],", begin) + 4 - begin);
        rules.replace(rules.find('"' + r.id + '"'), r.id.size() + 2, "\"again\"");
        auto const read = read_law("{\"schema\": \"writ/law/1\", \"with\": " + rules + "}", built_in);
        REQUIRE_MESSAGE(read.has_value(), to_string(read ? refusal{} : read.error()));
        auto same = *read->find("again");
        same.id = r.id;
        auto parts = built_in.parts();
        for (auto& one : parts.rules)
            if (one.id == r.id) one = same;
        CHECK(law{parts}.canonical_text() == built_in.canonical_text());
    }
}

TEST_CASE("the catalogue as a whole, and of an id that is not there")
{
    auto const whole = write_law(prc::law());
    CHECK(whole.find(fingerprint(prc::law())) != std::string::npos);
    CHECK(whole.find("\"CPL@2017:253\"") != std::string::npos);
    auto const none = write_law(prc::law(), "nothing");
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == refusal_code::unknown_name);
}

TEST_CASE("another length of a clock, with what becomes of the running ones")
{
    auto const read = read_law(R"({"schema": "writ/law/1", "amend": [{"parameter": "notice.issue", "from": "2025-03-01",
        "length": "5d", "running": "recompute", "source": "假设第3条"}]})", prc::law());
    REQUIRE(read.has_value());
    CHECK(read->canonical_text() ==
          prc::law()
              .amend(parameter<period>{"notice.issue"},
                     {"2025-03-01"_date, 5_days, transition_mode::recompute, "假设第3条"})
              .canonical_text());
}

TEST_CASE("the rules, lengths and days of a region, all or none")
{
    std::string const file = R"({"schema": "writ/law/1", "overlay": [{"name": "广西",
        "rules": [{"id": "gx.query", "name": {"en": "a", "zh": "甲"}, "cites": ["GX:1"], "confidence": "P",
                   "clock": {"kind": "duty", "starts": "case_filed", "length": "3wd", "stops": "network_query_made"}}],
        "lengths": [{"rule": "notice.issue", "from": "2025-03-01", "length": "5d", "source": "GX:2"}],
        "days": [{"day": "2021-04-14", "kind": "off", "name": "三月三"}, {"day": "2021-04-18", "kind": "work"}]}]})";
    auto const read = read_law(file, prc::law());
    REQUIRE(read.has_value());
    CHECK(read->find("gx.query") != nullptr);
    CHECK(read->find("notice.issue")->clock->changes.size() == 1);
    CHECK(read->calendar().status("2021-04-14"_date) == day_status::rest);
    CHECK(read->calendar().status("2021-04-18"_date) == day_status::working);
    CHECK(read->calendar().source("2021-04-14"_date) == "广西");
    CHECK(read->parts().name == "PRC civil enforcement + 广西");

    auto const bad = read_law(changed(file, "2021-04-14", "2021-05-01"), prc::law());
    REQUIRE_FALSE(bad.has_value());
    CHECK(bad.error().code == refusal_code::law_conflict);
    CHECK(bad.error().pointer == "/overlay/0");
    CHECK_FALSE(read_law(changed(file, "\"off\"", "\"rest\""), prc::law()).has_value());
    CHECK_FALSE(read_law(changed(file, "gx.query", "notice.issue"), prc::law()).has_value());
}

TEST_CASE("lengths that are refused")
{
    auto const refused = [](std::string const& members) {
        auto const read = read_law(R"({"schema": "writ/law/1", "amend": [{)" + members + "}]}", prc::law());
        return read ? std::string{} : std::string{name_of(read.error().code)} + ' ' + read.error().pointer;
    };
    std::string const good = R"("from": "2025-03-01", "source": "X", )";
    CHECK(refused(good + R"("parameter": "notice.isue", "length": "5d")") == "unknown_name /amend/0/parameter");
    CHECK(refused(good + R"("parameter": "notice.issue", "length": "5")") == "invalid_value /amend/0/length");
    CHECK(refused(good + R"("parameter": "notice.issue", "length": "5d", "running": "never")") ==
          "unknown_name /amend/0/running");
    CHECK(refused(good + R"("parameter": "detain.max", "length": "5d")") == "unknown_name /amend/0/from");
    CHECK(refused(good + R"("parameter": "notice.issue", "length": "5d", "value": "1")") ==
          "unknown_name /amend/0/value");
}

TEST_CASE("a mid-rate of a currency, and a quote of a published rate")
{
    auto const amended = read_law(R"({"schema": "writ/law/1", "amend": [
        {"mid_rate": "USD", "from": "2024-01-02", "yuan": "7.0770", "source": "CFETS"},
        {"published": "LPR-5Y", "from": "2026-10-20", "percent": "3.40", "known_until": "2026-11-19", "source": "NIFC"}
        ]})", prc::law());
    REQUIRE(amended);
    auto const usd = currency::named("USD").value();
    REQUIRE(amended->mid_rate_on(usd, "2024-01-03"_date) != nullptr);
    CHECK(amended->mid_rate_on(usd, "2024-01-03"_date)->value == mid_rate{70'770, 10'000});
    CHECK(amended->mid_rate_on(usd, "2024-01-01"_date) == nullptr);
    CHECK(prc::law().mid_rate_on(usd, "2024-01-03"_date) == nullptr);
    CHECK(amended->published("LPR-5Y")->known_until == "2026-11-19"_date);
    CHECK(amended->published("LPR-5Y")->values.values.back().value == yearly_rate{340, 10'000});
    CHECK(fingerprint(*amended) != fingerprint(prc::law()));

    auto refused = [](std::string const& members) {
        auto const read = read_law(R"({"schema": "writ/law/1", "amend": [{)" + members + "}]}", prc::law());
        return read ? std::string{} : read.error().pointer;
    };
    std::string const good = R"("from": "2024-01-02", "source": "s", )";
    CHECK(refused(good + R"("mid_rate": "dollar", "yuan": "7")") == "/amend/0/mid_rate");
    CHECK(refused(good + R"("mid_rate": "USD", "yuan": "0")") == "/amend/0/yuan");
    CHECK(refused(good + R"("mid_rate": "USD", "yuan": "-7")") == "/amend/0/yuan");
    CHECK(refused(good + R"("mid_rate": "USD")") == "/amend/0/yuan");
}

TEST_CASE("what is no law file")
{
    check({
        {"", "law.json:1:1: the text is empty; a JSON object was expected"},
        {"[]", "law.json:1:1: the file is a list; an object was expected"},
        {R"({"schema": "writ/case/1", "journal": []})",
         "law.json:1:12: another format of file; `writ/law/1` was expected (/schema)"},
        {R"({"amend": []})", "law.json:1:1: `schema` is missing; `writ/law/1` was expected (/schema)"},
        {R"({"schema": "writ/law/1", "amendments": []})",
         "law.json:1:26: unknown member `amendments`; did you mean `amend`? (/amendments)"},
        {R"({"schema": "writ/law/1", "amend": {}})",
         "law.json:1:35: `amend` is an object; a list was expected (/amend)"},
    });
}

TEST_CASE("amendments that are refused")
{
    check({
        {with_amendment(R"("parameter": "D-3", "from": "2025-01-01", "source": "s", "value": "1")"),
         "law.json:2:15: unknown word `D-3` for `parameter`; did you mean `D-03`? (/amend/0/parameter)"},
        {with_amendment(R"("parameter": "LPR", "from": "2025-01-01", "source": "s", "value": "1")"),
         "law.json:2:15: unknown word `LPR` for `parameter`; known here: `D-03`, `F-01`, `F-12`, `fee.preservation`, "
                  "`fee.acceptance` (/amend/0/parameter)"},
        {with_amendment(R"("parameter": "D-03", "from": "2014-08-01", "source": "s",
                           "value": {"per": "day", "value": "0.1"})"),
         "law.json:2:31: `D-03` has two values from 2014-08-01: DLY14:1(3) and s (/amend/0/from)"},
        {with_amendment(R"("parameter": "D-03", "from": "2025-01-01", "value": {"per": "day", "value": "0.1"})"),
         "law.json:2:1: `source` is missing; the article or decision that says so was expected (/amend/0/source)"},
        {with_amendment(amount_from + "0.0002"),
         "law.json:2:69: `value` is a number; a rate such as {\"per\": \"year\", \"value\": \"0.0385\", "
         "\"basis\": 365} was expected (/amend/0/value)"},
        {with_amendment(amount_from + R"({"per": "year", "value": "0.0385"})"),
         "law.json:2:69: `basis` is missing; an annual rate says how many days its year has: 360 or 365 "
         "(/amend/0/value/basis)"},
        {with_amendment(fee_from + "[]"),
         "law.json:2:69: no bracket is given; a list of brackets, the first over 0 (/amend/0/value)"},
        {with_amendment(fee_from + R"([{"over": "1", "share": "0.1"}])"),
         "law.json:2:79: the brackets are not in order; the first bracket begins over 0, each further one higher "
         "(/amend/0/value/0/over)"},
        {with_amendment(fee_from + R"([{"over": "0"}, {"over": "5"}, {"over": "5"}])"),
         "law.json:2:109: the brackets are not in order; the first bracket begins over 0, each further one higher "
         "(/amend/0/value/2/over)"},
        {with_amendment(fee_from + R"([{"over": "0", "share": "1%"}])"),
         "law.json:2:93: `1%`: not a rate; a decimal fraction such as 0.000175 was expected "
         "(/amend/0/value/0/share)"},
    });
}

TEST_CASE("choices that are refused")
{
    check({
        {with_choice(R"("option": "D-151", "reading": "counted")"),
         "law.json:2:12: unknown word `D-151` for `option`; did you mean `D-15`? (/choose/0/option)"},
        {with_choice(R"("option": "D-15", "reading": "contd")"),
         "law.json:2:31: unknown word `contd` for `reading`; did you mean `counted`? (/choose/0/reading)"},
        {with_choice(R"("option": "D-15")"), "law.json:2:1: `reading` is missing (/choose/0/reading)"},
    });
}

TEST_CASE("rules that are refused")
{
    auto const filed = std::string{R"("kind": "duty", "starts": [{"fact": "case_filed"}])"};
    check({
        {"{\"schema\": \"writ/law/1\", \"with\": [{\"id\": \"detain.max\", \"name\": {\"en\": \"x\", \"zh\": \"x\"}, "
         "\"cites\": [\"X:1\"], \"confidence\": \"P\", \"clock\": {" + filed + R"(, "length": "3d"}}]})",
         "law.json:1:42: the rule id `detain.max` is taken by \"end of detention\", it cannot also be \"x\" "
         "(/with/0/id)"},
        {with_rule(R"("demands": [])"),
         "law.json:2:1: the rule asks for nothing; a `clock`, or `demands`, was expected (/with/0)"},
        {"{\"schema\": \"writ/law/1\", \"with\": [{\"id\": \"a@b\"}]}",
         "law.json:1:42: a rule id with `@`; `@` stands between a rule and its subject (/with/0/id)"},
        {with_clock(filed), "law.json:3:10: `length` is missing; a period and its way of counting were expected "
                            "(/with/0/clock/length)"},
        {with_clock(filed + R"(, "length": "3")"),
         "law.json:3:73: unknown period `3` at character 1 of the text (/with/0/clock/length)"},
        {with_clock(filed + R"(, "length": "number:d")"),
         "law.json:3:73: unknown member with a length `number` at character 1 of the text (/with/0/clock/length)"},
        {with_clock(filed + R"(, "length": "3d sometimes")"),
         "law.json:3:73: unknown way of counting `sometimes` at character 4 of the text (/with/0/clock/length)"},
        {with_clock(filed + R"(, "length": "3d", "more": "warn 7; forever")"),
         "law.json:3:87: unknown clause `forever` at character 9 of the text (/with/0/clock/more)"},
        {with_clock(R"("kind": "duty", "starts": "title_due", "length": "24h")"),
         "law.json:3:10: hours run from a moment, not from a day; a period in days, months or years was expected "
         "(/with/0/clock)"},
        {with_clock(R"x("kind": "duty", "starts": "last(case_filed)", "length": "1d")x"),
         "law.json:3:37: only a settlement has instalments at character 6 of the text (/with/0/clock/starts)"},
        {with_clock(R"("kind": "duty", "starts": "served{entry: case_filled}", "length": "1d")"),
         "law.json:3:37: unknown fact `case_filled` at character 15 of the text (/with/0/clock/starts)"},
        {with_clock(R"("kind": "duty", "starts": [{"fact": "case_filled"}], "length": "1d")"),
         "law.json:3:47: unknown word `case_filled` for `fact`; did you mean `case_filed`? "
         "(/with/0/clock/starts/0/fact)"},
        {with_clock(R"("kind": "duty", "starts": [{"fact": "detained", "where": {"ground": "obstruct"}}])"),
         "law.json:3:79: unknown word `obstruct` for `ground`; did you mean `obstructs`? "
         "(/with/0/clock/starts/0/where/ground)"},
        {with_clock(R"("kind": "duty", "starts": [{"fact": "case_filed", "where": {"number": "1"}}])"),
         "law.json:3:81: a pattern cannot ask for `number`; a member that is a flag, a number or a word was expected "
         "(/with/0/clock/starts/0/where/number)"},
        {with_clock(R"("kind": "duty", "starts": [], "length": "1d")"),
         "law.json:3:37: no fact is named; at least one pattern was expected (/with/0/clock/starts)"},
        {with_demand(R"("demand": "at_most", "acts": [{"fact": "detained"}], "member": "days")"),
         "law.json:3:13: `limit` is missing (/with/0/demands/0/limit)"},
        {with_demand(R"("demand": "at_most", "acts": [{"fact": "detained"}, {"fact": "fined"}], "member": "days")"),
         "law.json:3:96: unknown word `days` for `member`; known here: `person`, `amount`, `ground`, `act` "
         "(/with/0/demands/0/member)"},
        {with_demand(R"("demand": "approved_by", "acts": [{"fact": "detained"}], "who": [])"),
         "law.json:3:78: nobody is named; a list of who may, was expected (/with/0/demands/0/who)"},
        {with_demand(R"("demand": "approved_by", "acts": [{"fact": "detained"}], "limit": 3)"),
         "law.json:3:71: unknown member `limit`; known here: `acts`, `demand`, `only_after`, `severity`, `says`, `who` "
         "(/with/0/demands/0/limit)"},
        {with_demand(R"("demand": "preceded_by", "acts": [{"fact": "searched"}])"),
         "law.json:3:13: `needed` is missing; what must come before was expected (/with/0/demands/0/needed)"},
        {with_rule(R"("demands": [{"demand": "given", "acts": [{"fact": "searched"}], "member": "place",
"says": {"en": "{on} {who}", "zh": "x"}}])"),
         "law.json:4:16: an unknown slot in the sentence; known here: `{fact}`, `{on}`, `{subject}`, `{value}`, "
         "`{limit}` (/with/0/demands/0/says/en)"},
        {with_rule(R"("demands": [{"demand": "given", "acts": [{"fact": "searched"}], "member": "place",
"says": {"en": "x"}}])"),
         "law.json:4:9: `zh` is missing; the sentence in both languages, `en` and `zh`, was expected "
         "(/with/0/demands/0/says/zh)"},
    });
}

TEST_CASE("the worked example cut short, and with one byte changed, is refused with a place or read, never more")
{
    auto const text = worked_example();
    auto const file = a_case();
    auto const look = [&file](std::string_view bytes) {
        auto const read = read_law(bytes, prc::law());
        if (read) return (void)try_assess(file, *read, as_of{"2025-03-10"_date});
        CHECK(read.error().line > 0);
        CHECK(read.error().column > 0);
        CHECK(!read.error().what.en.empty());
        CHECK(!read.error().what.zh.empty());
        CHECK(error_text(read.error(), "law.json").find('\n') == std::string::npos);
    };
    for (std::size_t at = 0; at < text.size(); ++at) look(std::string_view{text}.substr(0, at));
    for (std::size_t at = 0; at < text.size(); at += 3)
        for (char const c : {'"', '{', '[', '0', '\\', '\xED', '\0', ',', 'x'}) {
            auto changed = text;
            changed[at] = c;
            look(changed);
        }
}
