#include "report/plain.hpp"

#include <doctest/doctest.h>

using namespace writ::report;

TEST_CASE("what could break or reorder a line is shown as its number")
{
    CHECK(shown("朱某 <b> \"q\" \\") == "朱某 <b> \"q\" \\");
    CHECK(shown("a\nb\rc\td") == "a\\u000ab\\u000dc\\u0009d");
    CHECK(shown("\x1b[31m\x7f") == "\\u001b[31m\\u007f");
    CHECK(shown("\xc2\x85\xe2\x80\xa8\xe2\x80\xa9") == "\\u0085\\u2028\\u2029");
    CHECK(shown("\xe2\x80\xaa\xe2\x80\xae\xe2\x81\xa6\xe2\x81\xa9") == "\\u202a\\u202e\\u2066\\u2069");
    CHECK(shown("\xe2\x80\x8e\xe2\x80\x8f\xd8\x9c") == "\\u200e\\u200f\\u061c");
    CHECK(shown(std::string_view{"\0", 1}) == "\\u0000");
}

TEST_CASE("bytes that are no UTF-8 are shown one by one")
{
    CHECK(shown("\xff") == "\\xff");
    CHECK(shown("\xe6\x9c") == "\\xe6\\x9c");              // cut short
    CHECK(shown("\xc0\xaf") == "\\xc0\\xaf");              // too long a form
    CHECK(shown("\xed\xa0\x80") == "\\xed\\xa0\\x80");     // half of a surrogate pair
    CHECK(shown("\xf4\x90\x80\x80") == "\\xf4\\x90\\x80\\x80");   // past the last character
}

TEST_CASE("a wide character takes two columns, a mark on another none")
{
    CHECK(columns_of("") == 0);
    CHECK(columns_of("abc") == 3);
    CHECK(columns_of("朱某（）") == 8);
    CHECK(columns_of("e\xcc\x81") == 1);
    CHECK(columns_of("·×–") == 3);
    CHECK(columns_of("\xf0\xa0\x80\x80") == 2);
}

TEST_CASE("columns stand under each other; nothing trails, empty columns fall out")
{
    table rows{{2}};
    rows.add({"费用", "", "0.00", ""});
    rows.add({"a", "", "15000.00", "x"});
    CHECK(rows.print(1) == " 费用      0.00\n a     15000.00  x\n");
    CHECK(table{}.print(2).empty());
}
