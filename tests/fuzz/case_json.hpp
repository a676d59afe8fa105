#pragma once
/// What must hold for any bytes at all, shared by the fuzzer and by the test that replays its corpus.

#include <writ/io/case_json.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

/// A file is read whole or refused with a place; what was read is written in one form, for good.
inline void check_case_json(std::string_view bytes)
{
    auto const demand = [](bool holds, char const* what) {
        if (holds) return;
        std::fprintf(stderr, "%s\n", what);
        std::abort();
    };
    auto const first = writ::read_case(bytes);
    if (!first) {
        demand(first.error().line > 0 && first.error().column > 0, "a refusal without a place");
        demand(!first.error().what.en.empty() && !first.error().what.zh.empty(), "a refusal without a sentence");
        auto const line = writ::error_text(first.error(), "case.json");
        demand(line.find_first_of("\n\r\x1b") == std::string::npos, "an error of more than one line");
        (void)writ::error_json(first.error(), "case.json");
        return;
    }
    auto const written = writ::write_case(*first);
    auto const second = writ::read_case(written);
    demand(second.has_value(), "what was written cannot be read");
    demand(writ::write_case(*second) == written, "what was written is not its own canonical form");
}
