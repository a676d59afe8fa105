/// Replays what the fuzzer of the notation is fed with, and broken versions of it; run from the top of the checkout.

#include "corpus.hpp"
#include "notation.hpp"

#include <doctest/doctest.h>

TEST_CASE("the corpus of the notation holds, whole, cut short and with one byte changed")
{
    auto const texts = texts_in("tests/fuzz/corpus/notation");
    CHECK(texts.size() >= 50);
    for (auto const& text : texts) {
        writ_fuzz::check_notation(text);
        for (std::size_t at = 0; at < text.size(); ++at) {
            writ_fuzz::check_notation(std::string_view{text}.substr(0, at));
            for (char const c : {'{', '}', ',', ':', '/', '|', ';', '!', '-', '9', '\xE4', '\0'}) {
                auto changed = text;
                changed[at] = c;
                writ_fuzz::check_notation(changed);
            }
        }
    }
}
