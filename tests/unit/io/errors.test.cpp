/// Bad input gets one clear error with its place, and nothing else.

#include <writ/io/case_json.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace writ;

namespace {

/// A good file, with the entry on line 11.
std::string file_with(std::string const& entry)
{
    return R"({
  "schema": "writ/case/1",
  "court": {"code": "鲁0402"},
  "title": {"kind": "mediation", "effective_on": "2022-08-20",
            "claims": [{"id": "debt", "kind": "principal", "amount": "95300.00"}]},
  "parties": [
    {"id": "zhu", "role": "creditor", "kind": "person"},
    {"id": "zhang", "role": "debtor", "kind": "person"}
  ],
  "journal": [
    )" + entry + R"(
  ]
}
)";
}

/// The same with the claim.
std::string claim_with(std::string const& claim)
{
    return R"({
  "schema": "writ/case/1",
  "title": {"kind": "mediation", "effective_on": "2022-08-20", "claims": [
    {"id": "debt", "kind": "principal", "amount": "95300.00"},
    )" + claim + R"(
  ]},
  "journal": []
}
)";
}

std::string expect_with(std::string const& block)
{
    return R"({
  "schema": "writ/case/1",
  "title": {"kind": "mediation", "effective_on": "2022-08-20"},
  "journal": [],
  "expect": [
    )" + block + R"(
  ]
}
)";
}

std::string error_of(std::string_view text, language lang = language::en)
{
    auto const read = read_case(text);
    return read ? "read" : error_text(read.error(), "case.json", lang);
}

struct sample {
    std::string text;
    std::string error;
};

void check(std::vector<sample> const& samples)
{
    for (auto const& one : samples) {
        CAPTURE(one.text.substr(0, 400));
        CHECK(error_of(one.text) == one.error);
    }
}

}  // namespace

TEST_CASE("the good file is read")
{
    CHECK(error_of(file_with("")) == "read");
    CHECK(error_of(file_with(R"({"fact": "case_filed", "on": "2023-02-03", "number": "1"})")) == "read");
    CHECK(error_of("\xEF\xBB\xBF" + file_with("")) == "read");
    CHECK(error_of(claim_with(R"({"id": "i", "kind": "general_interest", "of": "debt", "from": "2022-09-01",
        "rate": {"per": "year", "value": "0.0385", "basis": 365}, "until": "paid"})")) == "read");
    CHECK(error_of(expect_with(R"({"as_of": "2023-03-02"})")) == "read");
}

TEST_CASE("broken JSON")
{
    check({
        {"", "case.json:1:1: the text is empty; a JSON object was expected"},
        {"[]", "case.json:1:1: the file is a list; an object was expected"},
        {"{\"schema\": \"writ/case/1\",\n \"title\" {}}",
         "case.json:2:10: the name of a member has no value; `:` was expected"},
        {"{\"schema\": \"writ/case/1\"\n \"title\": {}}",
         "case.json:2:2: the object neither goes on nor ends here; `,` or `}` was expected"},
        {file_with("") + "x",
         "case.json:14:1: something stands behind the end of the JSON text; "
         "one JSON object and nothing else was expected"},
        {"{\"schema\": \"writ", "case.json:1:17: the text ends within a string; `\"` was expected"},
        {"{\"schema\": nul}", "case.json:1:15: this is no JSON value; "
                             "a string, number, object, list, true or false was expected"},
        {"{\"schema\": 1,}", "case.json:1:14: this is no name of a member; a name in double quotes was expected"},
        {std::string{"{}\0{}", 5}, "case.json:1:3: a null byte in the text; UTF-8 text was expected"},
        {"\xFF\xFE{", "case.json:1:1: the text is UTF-16; UTF-8 was expected"},
    });
}

TEST_CASE("what is no text")
{
    auto const note = [](std::string const& s) {
        return file_with("{\"fact\": \"notice_issued\", \"on\": \"2023-02-03\", \"note\": \"" + s + "\"}");
    };
    check({
        {note("\xC3\x28"), "case.json:11:60: the bytes are not UTF-8; UTF-8 text was expected"},
        {note("\xED\xA0\x80"), "case.json:11:60: the bytes are not UTF-8; UTF-8 text was expected"},
        {note("\xC0\xAF"), "case.json:11:60: the bytes are not UTF-8; UTF-8 text was expected"},
        {note("\\ud83d"), "case.json:11:60: a string holds half of a surrogate pair; "
                          "both halves were expected, as in \\ud83d\\ude00"},
        {note("\\ude00"), "case.json:11:59: a string holds half of a surrogate pair; "
                          "both halves were expected, as in \\ud83d\\ude00"},
        {note("\\u0000"), "case.json:11:59: a string holds U+0000; text without it was expected"},
        {note("\\x"), "case.json:11:60: an unknown escape, or a bare control character, in a string; "
                      "`\\n`, `\\t`, `\\\"`, `\\\\` or `\\uXXXX` was expected"},
        {note("\n"), "case.json:11:60: an unknown escape, or a bare control character, in a string; "
                     "`\\n`, `\\t`, `\\\"`, `\\\\` or `\\uXXXX` was expected"},
    });
    CHECK(error_of(note("\\ud83d\\ude00")) == "read");
}

TEST_CASE("what is too much")
{
    auto const nested = [](std::size_t levels) {
        return "{\"a\":\n" + std::string(levels, '[') + std::string(levels, ']') + '}';
    };
    CHECK(error_of(nested(31)) == "case.json:1:2: unknown member `a`; known here: `schema`, `number`, `court`, "
                                  "`title`, `parties`, `journal`, `expect` (/a)");
    CHECK(error_of(nested(32)) == "case.json:2:32: the nesting is too deep; at most 32 levels");
    CHECK(error_of(nested(200)) == "case.json:2:32: the nesting is too deep; at most 32 levels");
    CHECK(error_of(std::string(1'000'000, '[')) ==
          "case.json:1:33: the nesting is too deep; at most 32 levels");

    auto const note = [](std::size_t bytes) {
        return file_with("{\"fact\": \"notice_issued\", \"on\": \"2023-02-03\",\n\"note\": \"" +
                         std::string(bytes, 'a') + "\"}");
    };
    CHECK(error_of(note(65'536)) == "read");
    CHECK(error_of(note(65'537)) == "case.json:12:9: a string or number is too long; at most 65,536 bytes");
    CHECK(error_of(note(5'000'000)) == "case.json:12:9: a string or number is too long; at most 65,536 bytes");

    std::string values{"["};
    for (int i = 0; i < 250'000; ++i) values += "0,";
    CHECK(error_of(values).find("too many values; at most 250,000 values") != std::string::npos);
    std::string names{"{"};
    for (int i = 0; i < 200'000; ++i) names += "\"" + std::to_string(i) + "\":0,";
    CHECK(error_of(names + "\"7\":0}").find("the member `7` is given twice") != std::string::npos);
}

TEST_CASE("members")
{
    check({
        {"{\"schema\": \"writ/case/1\",\n \"schema\": \"writ/case/1\"}",
         "case.json:2:2: the member `schema` is given twice; each member once was expected"},
        {file_with(R"({"fact": "notice_issued", "on": "2023-02-03", "on": "2023-02-04"})"),
         "case.json:11:51: the member `on` is given twice; each member once was expected"},
        {file_with(R"({"fact": "notice_issued", "on": "2023-02-03", "debter": "zhang"})"),
         "case.json:11:51: unknown member `debter`; did you mean `debtor`? (/journal/0/debter)"},
        {file_with(R"({"fact": "notice_issued", "on": "2023-02-03", "a/b~\u0007": 1})"),
         "case.json:11:51: unknown member `a/b~\\u0007`; known here: `fact`, `on`, `at`, `id`, `recorded`, `by`, "
         "`approved_by`, `document`, `note`, `debtor` (/journal/0/a~1b~0\\u0007)"},
        {file_with(R"({"fact": "notice_isued", "on": "2023-02-03"})"),
         "case.json:11:14: unknown word `notice_isued` for `fact`; did you mean `notice_issued`? (/journal/0/fact)"},
        {file_with(R"({"fact": "全部", "on": "2023-02-03"})"),
         "case.json:11:14: unknown word `全部` for `fact`; no known name is near (/journal/0/fact)"},
        {file_with(R"({"on": "2023-02-03"})"),
         "case.json:11:5: `fact` is missing; the name of a fact was expected (/journal/0/fact)"},
        {file_with(R"({"fact": "case_filed", "on": "2023-02-03"})"),
         "case.json:11:5: `number` is missing; `case_filed` must have it (/journal/0/number)"},
        {file_with(R"({"fact": "misconduct_found", "on": "2023-02-03", "ground": "obstructs"})"),
         "case.json:11:5: `id` is missing; `misconduct_found` must have it (/journal/0/id)"},
        {file_with(R"({"fact": "notice_issued"})"),
         "case.json:11:5: `on` is missing; a day `on`, or a moment `at`, was expected (/journal/0/on)"},
        {file_with(R"({"fact": "notice_issued", "on": "2023-02-03", "at": "2023-02-03T10:00"})"),
         "case.json:11:57: `at` stands beside `on`; one of them was expected (/journal/0/at)"},
        {R"({"schema": "writ/case/2", "titel": 1})",
         "case.json:1:12: another format of file; `writ/case/1` was expected (/schema)"},
        {R"({"schema": "writ/case/1", "journal": []})", "case.json:1:1: `title` is missing (/title)"},
        {R"({"journal": []})", "case.json:1:1: `schema` is missing; `writ/case/1` was expected (/schema)"},
    });
}

TEST_CASE("wrong types and impossible values")
{
    auto const paid = [](std::string const& amount) {
        return file_with(R"({"fact": "payment_received", "on": "2023-02-03", "amount": )" + amount + "}");
    };
    auto const on = [](std::string const& day) {
        return file_with(R"({"fact": "notice_issued", "on": )" + day + "}");
    };
    auto const detained = [](std::string const& days) {
        return file_with(R"({"fact": "detained", "on": "2023-02-03", "ground": "obstructs", "days": )" + days + "}");
    };
    std::string const amount_expected =
        "yuan as decimal digits with at most two decimals were expected (/journal/0/amount)";
    std::string const day_expected = "a day as YYYY-MM-DD was expected (/journal/0/on)";
    std::string const count_expected = "a whole number from 0 to 2147483647 was expected (/journal/0/days)";
    check({
        {paid("15000"), "case.json:11:64: `amount` is a number; money is a decimal string in yuan (/journal/0/amount)"},
        {paid("null"), "case.json:11:64: `amount` is null; money is a decimal string in yuan (/journal/0/amount)"},
        {paid("\"15,000\""), "case.json:11:64: `15,000`: not an amount of money; " + amount_expected},
        {paid("\"1.001\""), "case.json:11:64: `1.001`: not an amount of money; " + amount_expected},
        {paid("\"-1\""), "case.json:11:64: `-1`: not an amount of money; " + amount_expected},
        {paid("\"99999999999999999999\""),
         "case.json:11:64: `99999999999999999999`: the amount is too large; "
         "at most 92233720368547758.07 yuan (/journal/0/amount)"},
        {paid(R"({"currency": "usd", "amount": "1000.00"})"),
         "case.json:11:77: `usd`: not a currency; three capital letters such as USD were expected "
         "(/journal/0/amount/currency)"},
        {paid(R"({"currency": "USD"})"), "case.json:11:64: `amount` is missing (/journal/0/amount/amount)"},
        {paid(R"({"amount": "1"})"), "case.json:11:64: `currency` is missing (/journal/0/amount/currency)"},
        {paid(R"({"currency": "USD", "amount": "1.001"})"),
         "case.json:11:94: `1.001`: not an amount of money; yuan as decimal digits with at most two decimals were "
         "expected (/journal/0/amount/amount)"},
        {paid(R"({"currency": "USD", "amount": "1", "rate": "7"})"),
         "case.json:11:99: unknown member `rate`; known here: `currency`, `amount` (/journal/0/amount/rate)"},
        {on("\"2023-02-29\""), "case.json:11:37: `2023-02-29`: not a civil day; " + day_expected},
        {on("\"2023-2-3\""), "case.json:11:37: `2023-2-3`: not a civil day; " + day_expected},
        {on("\"2023-02-03T10:00\""), "case.json:11:37: `2023-02-03T10:00`: not a civil day; " + day_expected},
        {on("20230203"),
         "case.json:11:37: `on` is a number; a day as \"YYYY-MM-DD\" was expected (/journal/0/on)"},
        {detained("\"15\""), "case.json:11:77: `days` is a string; " + count_expected},
        {detained("1.5"), "case.json:11:77: `1.5`: not a count; " + count_expected},
        {detained("-1"), "case.json:11:77: `-1`: not a count; " + count_expected},
        {detained("1e2"), "case.json:11:77: `1e2`: not a count; " + count_expected},
        {detained("99999999999"), "case.json:11:77: `99999999999`: not a count; " + count_expected},
        {file_with(R"({"fact": "compelled", "at": "1400-01-01T00:00+14:00"})"),
         "case.json:11:33: `1400-01-01T00:00+14:00`: not on the calendar; "
         "a moment of the years 1400 to 9999 was expected (/journal/0/at)"},
        {file_with(R"({"fact": "compelled", "at": "9999-12-31T23:59-08:00"})"),
         "case.json:11:33: `9999-12-31T23:59-08:00`: not on the calendar; "
         "a moment of the years 1400 to 9999 was expected (/journal/0/at)"},
        {file_with(R"({"fact": "notice_served", "on": "2023-02-03", "perform_within": "7"})"),
         "case.json:11:69: `7`: not a period; a number with a unit was expected: 24h, 7d, 3wd, 6m, 2y "
         "(/journal/0/perform_within)"},
        {file_with(R"({"fact": "notice_issued", "on": "2023-02-03", "by": "offizer"})"),
         "case.json:11:57: unknown word `offizer` for `by`; did you mean `officer`? (/journal/0/by)"},
        {file_with(R"({"fact": "notice_issued", "on": "2023-02-03", "approved_by": ["president", 1]})"),
         "case.json:11:80: `approved_by[1]` is a number; a string was expected (/journal/0/approved_by/1)"},
        {file_with(R"({"fact": "clue_verified", "on": "2023-02-03", "clue": "c", "confirmed": "yes"})"),
         "case.json:11:77: `confirmed` is a string; true or false was expected (/journal/0/confirmed)"},
        {file_with(R"({"fact": "pre_filing_settled", "on": "2023-02-03", "terms": "t", "instalments": {}})"),
         "case.json:11:85: `instalments` is an object; a list was expected (/journal/0/instalments)"},
        {file_with("7"), "case.json:11:5: `journal[0]` is a number; an object was expected (/journal/0)"},
    });
}

TEST_CASE("ids")
{
    check({
        {file_with(R"({"fact": "notice_issued", "on": "2023-02-03", "debtor": "zhao"})"),
         "case.json:11:61: `zhao` is not known; the parties are: zhu, zhang (/journal/0/debtor)"},
        {file_with(R"({"fact": "notice_issued", "on": "2023-02-03", "debtor": "zhu"})"),
         "case.json:11:61: `zhu` is a creditor; a party that can be `debtor` was expected (/journal/0/debtor)"},
        {file_with(R"({"fact": "notice_issued", "on": "2023-02-03", "debtor": ""})"),
         "case.json:11:61: `debtor` is empty; a name was expected; what is not known is left out "
         "(/journal/0/debtor)"},
        {file_with(R"({"fact": "notice_issued", "on": "2023-02-03", "id": ""})"),
         "case.json:11:57: `id` is empty; a name was expected; what is not known is left out (/journal/0/id)"},
        {file_with("{\"fact\": \"clue_received\", \"on\": \"2023-02-03\", \"about\": \"asset\", \"id\": \"a\"},\n"
                   "{\"fact\": \"clue_received\", \"on\": \"2023-02-02\", \"about\": \"asset\", \"id\": \"a\"}"),
         "case.json:11:75: the id `a` is given twice (/journal/0/id)"},
    });
    // A contradiction of the lifecycle is placed at its entry, wherever that stands in the file.
    auto const read = read_case(file_with("{\"fact\": \"notice_issued\", \"on\": \"2023-02-03\"},\n"
                                          "{\"fact\": \"detention_released\", \"on\": \"2023-01-03\"}"));
    REQUIRE(!read);
    CHECK(read.error().code == refusal_code::end_without_beginning);
    CHECK(read.error().line == 12);
    CHECK(read.error().column == 1);
}

TEST_CASE("claims, rates and parties")
{
    auto const interest = [](std::string const& rate) {
        return claim_with(R"({"kind": "general_interest", "of": "debt", "from": "2022-09-01", "rate": )" + rate + "}");
    };
    check({
        {interest(R"({"per": "year", "value": "0.0385"})"),
         "case.json:5:78: `basis` is missing; an annual rate says how many days its year has: 360 or 365 "
         "(/title/claims/1/rate/basis)"},
        {interest(R"({"per": "day", "value": "0.001", "basis": 365})"),
         "case.json:5:111: unknown member `basis`; known here: `per`, `value` (/title/claims/1/rate/basis)"},
        {interest(R"({"per": "year", "value": "0.0385", "basis": 100})"),
         "case.json:5:122: a year of 100 days; 360, 365 or 366 was expected (/title/claims/1/rate/basis)"},
        {interest(R"({"per": "day", "value": "1%"})"),
         "case.json:5:102: `1%`: not a rate; a decimal fraction such as 0.000175 was expected "
         "(/title/claims/1/rate/value)"},
        {interest(R"({"index": "LPR-1Y", "times": "4"})"),
         "case.json:5:78: `at` is missing; of which day the published rate is taken was expected "
         "(/title/claims/1/rate/at)"},
        {interest(R"({"index": "LPR-1Y", "times": "4", "at": "contract", "basis": 360})"),
         "case.json:5:78: `on` is missing; the day of the published rate was expected (/title/claims/1/rate/on)"},
        {interest(R"({"index": "LPR-1Y", "times": "4", "at": "floating", "on": "2020-08-20", "basis": 360})"),
         "case.json:5:136: `on` stands beside a floating rate; a floating rate takes each new value as it comes "
         "(/title/claims/1/rate/on)"},
        {interest(R"({"index": "LPR-1Y", "at": "floating"})"),
         "case.json:5:78: `basis` is missing; an annual rate says how many days its year has: 360 or 365 "
         "(/title/claims/1/rate/basis)"},
        {interest(R"({"index": "LPR-1Y", "times": 4, "at": "floating", "basis": 360})"),
         "case.json:5:107: `times` is a number; a string was expected (/title/claims/1/rate/times)"},
        {interest(R"({"index": "LPR-1Y", "times": "0.0", "at": "floating", "basis": 360})"),
         "case.json:5:107: `0.0`: not a multiple; a decimal number such as \"4\" or \"1.5\" was expected "
         "(/title/claims/1/rate/times)"},
        {interest(R"({"index": "LPR-1Y", "per": "year", "at": "floating", "basis": 360})"),
         "case.json:5:98: unknown member `per`; known here: `index`, `times`, `at`, `on`, `basis` "
         "(/title/claims/1/rate/per)"},
        {interest(R"({"index": "LPR-1Y", "at": "breech", "on": "2020-08-20", "basis": 360})"),
         "case.json:5:104: unknown word `breech` for `at`; did you mean `breach`? (/title/claims/1/rate/at)"},
        {claim_with(R"({"kind": "general_interest", "of": "dept", "from": "2022-09-01",
                       "rate": {"per": "day", "value": "0.001"}})"),
         "case.json:5:40: `dept` is no claim with an amount; `of` names the claim on which it runs "
         "(/title/claims/1/of)"},
        {claim_with(R"({"kind": "principal", "of": "debt"})"),
         "case.json:5:27: unknown member `of`; known here: `id`, `kind`, `due_on`, `nature`, `owed_by`, `amount`, "
         "`in_doubled_base` (/title/claims/1/of)"},
        {claim_with(R"({"kind": "delivery", "amount": "1"})"),
         "case.json:5:26: unknown member `amount`; known here: `id`, `kind`, `due_on`, `nature`, `owed_by` "
         "(/title/claims/1/amount)"},
        {claim_with(R"({"kind": "contract_penalty"})"),
         "case.json:5:5: `amount` is missing; `amount`, or `of` with `rate` and `from`, was expected "
         "(/title/claims/1/amount)"},
        {claim_with(R"({"kind": "contract_penalty", "amount": "1", "cap": "2"})"),
         "case.json:5:56: `cap` stands beside `amount`; a fixed amount does not run (/title/claims/1/cap)"},
        {claim_with(R"({"id": "debt", "kind": "principal", "amount": "1"})"),
         "case.json:5:12: the claim id `debt` is given twice (/title/claims/1/id)"},
        {R"({"schema": "writ/case/1", "title": {"kind": "ruling", "effective_on": "2022-08-20"},
 "parties": [{"id": "a", "role": "creditor", "kind": "person", "of": "b"}], "journal": []})",
         "case.json:2:70: only a representative stands for another party; the role `representative` was "
         "expected (/parties/0/of)"},
        {R"({"schema": "writ/case/1", "title": {"kind": "ruling", "effective_on": "2022-08-20"},
 "parties": [], "journal": []})",
         "case.json:2:13: `parties` is empty; without `parties`, one creditor and one debtor are implied (/parties)"},
    });
}

TEST_CASE("expectations")
{
    check({
        {expect_with(R"({"as_of": "2023-03-02", "owed": {"principle": "1"}})"),
         "case.json:6:38: unknown member `principle`; did you mean `principal`? (/expect/0/owed/principle)"},
        {expect_with(R"({"as_of": "2023-03-02", "owed": {"principal": 1}})"),
         "case.json:6:51: `principal` is a number; money is a decimal string in yuan (/expect/0/owed/principal)"},
        {expect_with(R"({"as_of": "2023-03-02", "stage": "jailed"})"),
         "case.json:6:38: unknown word `jailed` for `stage`; did you mean `filed`? (/expect/0/stage)"},
        {expect_with(R"({"as_of": "2023-03-02", "deadlines": {"enforcement.term": "soon"}})"),
         "case.json:6:63: `soon`: not a civil day; a day as YYYY-MM-DD was expected "
         "(/expect/0/deadlines/enforcement.term)"},
        {expect_with(R"({"as_of": "2023-03-02", "deadlines": {"a@": "2023-01-01"}})"),
         "case.json:6:49: the name of a deadline has an empty part; `id` or `id@subject` was expected "
         "(/expect/0/deadlines/a@)"},
        {expect_with(R"({"stage": "filed"})"), "case.json:6:5: `as_of` is missing (/expect/0/as_of)"},
    });
    auto const read = read_case(expect_with("{\"as_of\": \"2023-03-02\"},\n{\"as_of\": \"2023-03-03\"}"));
    REQUIRE(read);
    CHECK(read->expect[1].pointer == "/expect/1");
    CHECK(read->expect[1].line == 7);
}

TEST_CASE("errors in Chinese, and as JSON")
{
    auto const bad = file_with(R"({"fact": "notice_issued", "on": "2023-02-03", "debter": "zhang"})");
    CHECK(error_of(bad, language::zh) ==
          "case.json:11:51: 未知成员 `debter`；是否应为 `debtor`？ (/journal/0/debter)");
    CHECK(error_json(read_case(bad).error(), "case.json") ==
          R"({"schema": "writ/error/1", "file": "case.json", "line": 11, "column": 51, )"
          R"("pointer": "/journal/0/debter", "code": "unknown_name", )"
          R"("what": {"en": "unknown member `debter`", "zh": "未知成员 `debter`"}, )"
          R"("expected": {"en": "did you mean `debtor`?", "zh": "是否应为 `debtor`？"}})");
}

TEST_CASE("an error line stays one line and keeps its direction")
{
    auto const line = error_of(file_with(
        "{\"fact\": \"notice_issued\", \"on\": \"2023-02-03\", \"debtor\": \"a\\n\\u202e\\u001b[31m\"}"));
    CHECK(line.find("`a\\u000a\\u202e\\u001b[31m` is not known") != std::string::npos);
}
