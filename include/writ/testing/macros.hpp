#pragma once
// WRIT_HEAVY
/// The checks as assertions of doctest. A failure is reported at the line of the test and prints the
/// why. Days and amounts may be values or text: `"2023-08-03"`, `"80300.00"`.

#include <writ/testing/checks.hpp>

#include <doctest/doctest.h>

#include <ostream>

// A verdict prints itself, so nothing but doctest's public CHECK is needed, and every reporter of
// doctest, JUnit's included, sees an ordinary assertion (decision 0012).
// NOLINTBEGIN(cppcoreguidelines-macro-usage)
#define WRIT_STAGE(a, word)       ::writ::testing::stands_at(a, ::writ::stage::word)
#define WRIT_STATUS(a, key, word) ::writ::testing::has_status(a, key, ::writ::deadline_status::word)
#define WRIT_OWED(a, part, sum)   ::writ::testing::owes(a, &::writ::owed_report::part, sum)
#define WRIT_ONE(a, key, word)    ::writ::testing::has_one_finding(a, key, ::writ::severity::word)
#define WRIT_REFUSED(act, code)   ::writ::testing::is_refused([&] { return act; }, ::writ::refusal_code::code)

#define CHECK_STAGE(a, word)            DOCTEST_CHECK(WRIT_STAGE(a, word))
#define CHECK_DUE(a, key, day)          DOCTEST_CHECK(::writ::testing::is_due(a, key, day))
#define CHECK_NOT_DUE(a, key)           DOCTEST_CHECK(::writ::testing::is_not_due(a, key))
#define CHECK_STATUS(a, key, word)      DOCTEST_CHECK(WRIT_STATUS(a, key, word))
#define CHECK_OWED(a, part, sum)        DOCTEST_CHECK(WRIT_OWED(a, part, sum))
#define CHECK_FINDING(a, key)           DOCTEST_CHECK(::writ::testing::has_finding(a, key))
#define CHECK_ONE_FINDING(a, key, word) DOCTEST_CHECK(WRIT_ONE(a, key, word))
#define CHECK_NO_FINDING(a, key)        DOCTEST_CHECK(::writ::testing::has_no_finding(a, key))
#define CHECK_ONLY_FINDINGS(a, ...)     DOCTEST_CHECK(::writ::testing::has_only_findings(a, {__VA_ARGS__}))
#define CHECK_REFUSED(act, code)        DOCTEST_CHECK(WRIT_REFUSED(act, code))

// The same where the rest of the test makes no sense without it.
#define REQUIRE_STAGE(a, word)            DOCTEST_REQUIRE(WRIT_STAGE(a, word))
#define REQUIRE_DUE(a, key, day)          DOCTEST_REQUIRE(::writ::testing::is_due(a, key, day))
#define REQUIRE_STATUS(a, key, word)      DOCTEST_REQUIRE(WRIT_STATUS(a, key, word))
#define REQUIRE_FINDING(a, key)           DOCTEST_REQUIRE(::writ::testing::has_finding(a, key))
#define REQUIRE_ONE_FINDING(a, key, word) DOCTEST_REQUIRE(WRIT_ONE(a, key, word))
// NOLINTEND(cppcoreguidelines-macro-usage)
