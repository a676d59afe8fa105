#pragma once
/// A folder of documentation against the pages the library makes.

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

using pages = std::map<std::string, std::string>;

inline std::string content_of(std::filesystem::path const& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// Each page is in the folder as made, and nothing else but what was written by hand. Tests run in the root of the
/// tree.
inline void check_pages(std::filesystem::path const& folder, pages const& made,
                        std::set<std::string> const& by_hand = {})
{
    if (std::getenv("WRIT_UPDATE_GOLDEN") != nullptr) {
        std::filesystem::create_directories(folder);
        for (auto const& page : made) std::ofstream{folder / page.first, std::ios::binary} << page.second;
    }
    for (auto const& page : made) {
        bool const same = content_of(folder / page.first) == page.second;
        CHECK_MESSAGE(same, (folder / page.first).string(), " differs; WRIT_UPDATE_GOLDEN=1 writes it anew");
    }
    REQUIRE(std::filesystem::is_directory(folder));
    for (auto const& file : std::filesystem::directory_iterator{folder}) {
        auto const name = file.path().filename().string();
        bool const is_known = made.contains(name) || by_hand.contains(name);
        CHECK_MESSAGE(is_known, file.path().string(), " is the page of nothing");
    }
}
