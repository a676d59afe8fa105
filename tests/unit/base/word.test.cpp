#include <writ/base/id.hpp>
#include <writ/base/maybe.hpp>
#include <writ/base/word.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>

using namespace writ;

namespace {

WRIT_WORDS(colour, red, false_, green);

}  // namespace

TEST_CASE("a word is written as the contract spells it, without the underscore of a keyword")
{
    CHECK(name_of(colour::red) == "red");
    CHECK(name_of(colour::false_) == "false");
    CHECK(name_of(colour::green) == "green");
}

TEST_CASE("a word is found by its name and by nothing else")
{
    CHECK(word_named<colour>("false") == colour::false_);
    CHECK(word_named<colour>("green") == colour::green);
    for (std::string_view const wrong : {"", "false_", "gree", "greenish", "RED", "red, false_", " red"})
        CHECK_FALSE(word_named<colour>(wrong));
}

TEST_CASE("ids of different things are different types")
{
    CHECK_FALSE(std::is_convertible_v<party_id, claim_id>);
    CHECK_FALSE(std::is_convertible_v<entry_id, settlement_id>);
    CHECK(std::is_convertible_v<char const*, party_id>);
    CHECK(party_id{}.empty());
    CHECK(party_id{"a"} == party_id{std::string{"a"}});
    CHECK(party_id{"a"} < party_id{"b"});
}

TEST_CASE("a required member cannot be left out")
{
    CHECK_FALSE(std::is_default_constructible_v<required<int>>);
    CHECK_FALSE(std::is_constructible_v<required<int>, std::string>);
    CHECK(required<std::string>{"text"}.value == "text");
}

TEST_CASE("maybe tells a given value from none, even where the value is false")
{
    maybe<bool> const none;
    maybe<bool> const no = false;
    maybe<std::string> const text = "text";
    CHECK_FALSE(none.has_value());
    REQUIRE(no.has_value());
    CHECK_FALSE(*no);
    CHECK(static_cast<bool>(no));
    CHECK(*text == "text");
}
