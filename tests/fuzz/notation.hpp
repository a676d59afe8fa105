#pragma once
/// What must hold of the notation of patterns and clocks for any text, shared by the fuzzer and the test that replays
/// its corpus.

#include <writ/law/notation.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace writ_fuzz {

inline void demand(bool holds, char const* what)
{
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

inline void demand_place(writ::refusal const& no, std::string_view written)
{
    demand(no.column >= 1 && no.column <= written.size() + 1, "a refusal without a place in the text");
    demand(!no.what.en.empty() && !no.what.zh.empty(), "a refusal without a sentence");
}

/// What was read prints to a text that reads to the same print.
template <class Parse, class Print>
void check_print(std::string_view written, Parse parse, Print print)
{
    auto const first = parse(written);
    if (!first) return demand_place(first.error(), written);
    auto const printed = print(*first);
    auto const second = parse(printed);
    demand(second.has_value(), "what was printed cannot be read");
    demand(print(*second) == printed, "what was printed is not its own form");
}

inline void check_notation(std::string_view written)
{
    using namespace writ;
    check_print(written, parse_patterns, [](auto const& read) { return to_text(read); });
    check_print(written, parse_origins, [](auto const& read) { return to_text(read); });
    auto const clock = [](auto parse) {
        return [parse](std::string_view text) -> result<time_limit> {
            time_limit out;
            auto const read = parse(text, out);
            return read ? result<time_limit>{out} : result<time_limit>{read.error()};
        };
    };
    check_print(written, clock(parse_length), [](auto const& read) { return length_text(read); });
    check_print(written, clock(parse_clauses), [](auto const& read) { return clauses_text(read); });
}

}  // namespace writ_fuzz
