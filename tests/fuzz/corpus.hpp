#pragma once
/// The files of a corpus, for the tests that replay it from the top of the checkout.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

inline std::vector<std::string> texts_in(char const* folder)
{
    std::vector<std::string> out;
    for (auto const& file : std::filesystem::directory_iterator{folder}) {
        std::ifstream in{file.path(), std::ios::binary};
        out.emplace_back(std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{});
    }
    return out;
}
