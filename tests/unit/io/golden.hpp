#pragma once
/// Compares a text with a file of the tree; WRIT_UPDATE_GOLDEN=1 writes the file instead.

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

inline std::string content_of(std::string const& path)
{
    std::ifstream in{path, std::ios::binary};   // tests run in the root of the tree
    return {std::istreambuf_iterator<char>{in}, {}};
}

inline void check_golden(std::string const& path, std::string const& got)
{
    if (std::getenv("WRIT_UPDATE_GOLDEN") != nullptr) std::ofstream{path, std::ios::binary} << got;
    INFO(path);
    CHECK((content_of(path) == got));
}
