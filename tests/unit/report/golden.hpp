#pragma once
/// Compares a text with tests/unit/report/golden/NAME; WRIT_UPDATE_GOLDEN=1 writes it instead.

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

inline void check_golden(std::string const& name, std::string const& got)
{
    auto const path = "tests/unit/report/golden/" + name;   // tests run in the root of the tree
    if (std::getenv("WRIT_UPDATE_GOLDEN") != nullptr) std::ofstream{path} << got;
    std::ifstream in{path};
    std::string const wanted{std::istreambuf_iterator<char>{in}, {}};
    INFO(path);
    CHECK(got == wanted);
}
