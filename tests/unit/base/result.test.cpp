#include <writ/base/result.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <set>
#include <sstream>
#include <string>

using namespace writ;

namespace {

refusal example()
{
    return {.code = refusal_code::unknown_id,
            .what = {"`x` is not known", "`x` 不存在"},
            .expected = {"the parties are: a, b", "当事人为：a, b"}};
}

}  // namespace

TEST_CASE("a result holds a value or a refusal, never both")
{
    result<int> const good{7};
    result<int> const bad{example()};
    CHECK(good);
    CHECK(good.has_value());
    CHECK(*good == 7);
    CHECK(good.value() == 7);
    CHECK_FALSE(bad);
    CHECK(bad.error().code == refusal_code::unknown_id);
}

TEST_CASE("asking a refusal for its value throws the same refusal")
{
    result<std::string> const bad{example()};
    try {
        (void)bad.value();
        FAIL("nothing was thrown");
    } catch (error const& no) {
        CHECK(no.why().code == refusal_code::unknown_id);
        CHECK(std::string{no.what()} == "`x` is not known; the parties are: a, b");
    }
    CHECK_THROWS_AS(result<void>{example()}.value(), error);
    CHECK_NOTHROW(result<void>{}.value());
}

TEST_CASE("a result gives its value away only once it is asked as a temporary")
{
    result<std::string> kept{std::string{"text"}};
    CHECK(kept->size() == 4);
    auto const taken = std::move(kept).value();
    CHECK(taken == "text");
}

TEST_CASE("a refusal prints in both languages, with what was expected where that is said")
{
    auto no = example();
    CHECK(to_string(no) == "`x` is not known; the parties are: a, b");
    CHECK(to_string(no, language::zh) == "`x` 不存在；当事人为：a, b");
    no.expected = {};
    CHECK(to_string(no) == "`x` is not known");
    std::ostringstream out;
    out << no;
    CHECK(out.str() == "`x` is not known");
}

TEST_CASE("every refusal code has a name of its own")
{
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(refusal_code::overflow); ++i) {
        auto const name = name_of(static_cast<refusal_code>(i));
        CHECK_FALSE(name.empty());
        names.insert(name);
    }
    CHECK(names.size() == 14);
    CHECK(name_of(refusal_code::second_beginning) == "second_beginning");
    CHECK(name_of(refusal_code::out_of_coverage) == "out_of_coverage");
}

TEST_CASE("fail throws what it is told")
{
    try {
        fail(refusal_code::overflow, {"too large", "过大"});
    } catch (error const& no) {
        CHECK(no.why().code == refusal_code::overflow);
        CHECK(no.why().what.zh == "过大");
        return;
    }
    FAIL("nothing was thrown");
}
