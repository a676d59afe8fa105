#pragma once
// WRIT_HEAVY
/// Questions to an assessment. Each gives a verdict, so any test framework can ask them; macros.hpp
/// hands them to doctest.
///
/// A `key` is an id or `id@subject`, as in the `expect` blocks of case files. An id that no rule of the
/// assessment's law bears fails every check, also those that something is absent: a test that cannot
/// fail is none.

#include <writ/base/refusal.hpp>
#include <writ/rules/assessment.hpp>
#include <writ/testing/verdict.hpp>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace writ::testing {

/// Fails with the tracks.
[[nodiscard]] verdict stands_at(assessment const& a, stage expected);

/// Some deadline of that key falls due then. Fails with the proof of each: trigger, length, excluded
/// days, the runs of the count, articles.
[[nodiscard]] verdict is_due(assessment const& a, std::string_view key, when expected);
/// The same with the day (or moment) as it is written in JSON.
[[nodiscard]] verdict is_due(assessment const& a, std::string_view key, std::string_view expected);
/// No deadline of that key is on the list, not even a cancelled one.
[[nodiscard]] verdict is_not_due(assessment const& a, std::string_view key);
/// There is one deadline of that key, and it stands so.
[[nodiscard]] verdict has_status(assessment const& a, std::string_view key, deadline_status expected);

/// Fails with the tree behind the figure: `owes(a, &owed_report::principal, 80'300_cny)`.
[[nodiscard]] verdict owes(assessment const& a, figure<money> owed_report::* part, money expected);
/// The same with the amount as it is written in JSON.
[[nodiscard]] verdict owes(assessment const& a, figure<money> owed_report::* part, std::string_view expected);

/// At least one finding of that key. Fails with the nearest id and every finding there is instead.
[[nodiscard]] verdict has_finding(assessment const& a, std::string_view key);
/// Exactly one finding of that key, of that severity.
[[nodiscard]] verdict has_one_finding(assessment const& a, std::string_view key, severity expected);
/// Fails with the sentences and articles of those there are.
[[nodiscard]] verdict has_no_finding(assessment const& a, std::string_view key);
/// Each key has a finding, and each finding a key.
[[nodiscard]] verdict has_only_findings(assessment const& a, std::vector<std::string_view> const& keys);

[[nodiscard]] std::vector<deadline> deadlines_of(assessment const& a, std::string_view key);
[[nodiscard]] std::vector<finding> findings_of(assessment const& a, std::string_view key);
/// The one of that key. Fails with `std::runtime_error` where there is none, or are several.
[[nodiscard]] deadline the_deadline(assessment const& a, std::string_view key);
[[nodiscard]] finding the_finding(assessment const& a, std::string_view key);

/// Whether it rests on that article, e.g. `CPL@2023:119`. Fails with those it rests on.
[[nodiscard]] verdict cites(deadline const& d, std::string_view article);
[[nodiscard]] verdict cites(finding const& f, std::string_view article);
/// Whether the sentence has these words, in Chinese or English. Fails with the sentence.
[[nodiscard]] verdict says(finding const& f, std::string_view words);
/// Whether the tree has these words. Fails with the tree.
[[nodiscard]] verdict says(reason const& root, std::string_view words);

/// Judges what `refusal_of` caught. Fails with the whole refusal.
[[nodiscard]] verdict is_refusal(std::optional<refusal> const& got, refusal_code expected);

/// How an act was refused, thrown or as a `result`; none where it was not.
template <class Act>
[[nodiscard]] std::optional<refusal> refusal_of(Act const& act)
{
    using outcome = decltype(act());
    try {
        if constexpr (requires { act().has_value(), act().error(); }) {
            if (outcome const got = act(); !got.has_value()) return got.error();
        } else {
            static_cast<void>(act());
        }
    } catch (error const& no) {
        return no.why();
    }
    return std::nullopt;
}

/// `is_refused([&] { return file.try_post(fact); }, refusal_code::second_beginning)`
template <class Act>
[[nodiscard]] verdict is_refused(Act const& act, refusal_code expected)
{
    return is_refusal(refusal_of(act), expected);
}

}  // namespace writ::testing
