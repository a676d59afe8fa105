/// Replays what the fuzzer is fed with, and broken versions of it; run from the top of the checkout.

#include "corpus.hpp"
#include "case_json.hpp"

#include <doctest/doctest.h>

#include <vector>

TEST_CASE("the corpus holds")
{
    auto const texts = texts_in("tests/fuzz/corpus/case_json");
    CHECK(texts.size() >= 10);
    for (auto const& text : texts) check_case_json(text);
}

TEST_CASE("the corpus cut short, and with one byte changed, is refused or read, never more")
{
    for (auto const& text : texts_in("tests/fuzz/corpus/case_json")) {
        auto const step = text.size() / 97 + 1;
        for (std::size_t at = 0; at < text.size(); at += step) {
            check_case_json(std::string_view{text}.substr(0, at));
            for (char const c : {'"', '{', '[', '0', '\\', '\xED', '\0', ','}) {
                auto changed = text;
                changed[at] = c;
                check_case_json(changed);
            }
        }
    }
}
