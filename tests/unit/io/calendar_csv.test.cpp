/// The tables of a calendar: read strictly, refused with line and column.

#include "calendar_csv.hpp"
#include "corpus.hpp"

#include <writ/rules/prc.hpp>

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <ostream>
#include <string>

using namespace writ;
using namespace writ::literals;

namespace {

std::string table_of(char const* name)
{
    std::ifstream in{std::string{"src/rules/prc/data/"} + name, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

template <class T>
std::string place_and_text(result<T> const& read)
{
    REQUIRE_FALSE(read.has_value());
    auto const& no = read.error();
    return std::to_string(no.line) + ':' + std::to_string(no.column) + ' ' + to_string(no);
}

}  // namespace

TEST_CASE("the shipped tables, read at run time, are the built-in calendar")
{
    court_calendar const read{{.name = "CN",
                               .exceptions = read_holidays(table_of("holidays.csv")).value(),
                               .notices = read_notices(table_of("notices.csv")).value(),
                               .amendments = read_amendments(table_of("amendments.csv")).value(),
                               .free_days = read_free_days(table_of("free_days.csv")).value()}};
    CHECK(read.canonical_text() == prc::law().calendar().canonical_text());
    auto const replaced = prc::law().with_calendar(read);
    CHECK(replaced.canonical_text() == prc::law().canonical_text());
}

TEST_CASE("columns in any order, further ones, quotes, line ends, a byte order mark, blank lines")
{
    auto const read =
        read_holidays("\xEF\xBB\xBFname,x,date,kind\r\n\"a, b\",1,2024-05-05,work\r\n\r\n,2,2024-05-02,off");
    REQUIRE(read.has_value());
    REQUIRE(read->size() == 2);
    CHECK(read->front().day == "2024-05-05"_date);
    CHECK(read->front().works);
    CHECK(read->front().name == "a, b");
    CHECK(read->back().name.empty());
}

TEST_CASE("what is wrong is said with its place")
{
    CHECK(place_and_text(read_holidays("")) == "1:1 the column `date` is missing");
    CHECK(place_and_text(read_holidays("date,kind,name,date\n")) == "1:1 the column `date` stands twice");
    CHECK(place_and_text(read_holidays("date,kind,name\n2024-02-30,off,\n")) ==
          "2:1 not a civil day; a day as YYYY-MM-DD was expected");
    CHECK(place_and_text(read_holidays("name,kind,date\n\"a,b\",of,2024-02-01\n")) ==
          "2:7 unknown word `of`; one of `work`, `off` was expected");
    CHECK(place_and_text(read_holidays("date,kind,name\n\n2024-02-01,off\n")) == "3:1 2 fields; the heading has 3");
    CHECK(place_and_text(read_holidays("date,kind,name\n2024-02-01,off,a \"b\"\n")) ==
          "2:18 a quote inside a field; quotes only around a whole field");
    CHECK(place_and_text(read_holidays("date,kind,name\n2024-02-01,off,\"a\n")) == "2:18 a quote is not closed");
    CHECK(place_and_text(read_notices("year,published,doc\n24,,\n")) ==
          "2:1 `24` is not a year; four digits, from 1400 on");
    CHECK(place_and_text(read_notices("year,published,doc\n2024,x,\n")).starts_with("2:6 not a civil day"));
    CHECK(place_and_text(read_amendments("date,before,after,published\n2024-05-06,working,rest,2024-04-01\n"))
              .starts_with("2:20 unknown word `rest`"));
    CHECK(place_and_text(read_free_days("date,kind,name,published\n2024-05-06,given,,\n"))
              .starts_with("2:12 unknown word"));
}

TEST_CASE("the corpus of the tables holds, whole, cut short and with one byte changed")
{
    auto const texts = texts_in("tests/fuzz/corpus/calendar_csv");
    CHECK(texts.size() >= 8);
    for (auto const& text : texts)
        for (std::size_t at = 0; at <= text.size(); ++at) {
            writ_fuzz::check_calendar_csv(std::string_view{text}.substr(0, at));
            for (char const c : {'"', ',', '\n', '-', '9', '\0'}) {
                auto changed = text + ' ';
                changed[at] = c;
                writ_fuzz::check_calendar_csv(changed);
            }
        }
}
