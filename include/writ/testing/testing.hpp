#pragma once
// WRIT_HEAVY
/// Tests of rules with doctest: scenarios, checks, case files.

#include <writ/testing/cases.hpp>     // IWYU pragma: export
#include <writ/testing/checks.hpp>    // IWYU pragma: export
#include <writ/testing/macros.hpp>    // IWYU pragma: export
#include <writ/testing/scenario.hpp>  // IWYU pragma: export
#include <writ/testing/verdict.hpp>   // IWYU pragma: export
