#pragma once
/// What an assessment says against what a file expects of it.

#include <writ/io/case_json.hpp>
#include <writ/rules/assessment.hpp>

#include <string>
#include <vector>

namespace writ::cli {

struct difference {
    std::string what;       ///< `stage`, `owed.principal`, `deadlines.enforcement.term`, `findings.away`
    std::string expected;
    std::string got;
};

/// The differences, in the order of the block's members; empty where all holds.
///
/// Takes  `wanted`: what it does not name is not compared; `id` means any subject, `id@subject` one
[[nodiscard]] std::vector<difference> compare(assessment const& got, expectation const& wanted);

}  // namespace writ::cli
