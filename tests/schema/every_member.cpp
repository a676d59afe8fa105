/// Prints a case file that has every fact with every member and word: what the schema must take. The
/// lifecycle would refuse it, so it is never loaded.

#include "../unit/io/samples.hpp"

#include <iostream>

int main()
{
    std::cout << R"({"schema": "writ/case/1", "title": {"kind": "ruling", "effective_on": "2022-08-20"}, "journal": [)";
    char const* before = "\n";
    for (auto const& fact : writ::vocabulary()) {
        std::size_t words = 1;
        for (auto const& member : fact.members) words = std::max(words, samples::words_in(member));
        for (std::size_t word = 0; word < words; ++word) {
            std::cout << before << samples::full_json(fact, word);
            before = ",\n";
        }
        std::cout << before << samples::bare_json(fact);
    }
    std::cout << "\n]}\n";
}
