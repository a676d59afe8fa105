#pragma once
/// What the tests of the rules share: a small case, and questions to an assessment.

#include <writ/law/rule.hpp>
#include <writ/casefile/facts.hpp>
#include <writ/casefile/file_data.hpp>
#include <writ/rules/assess.hpp>
#include <writ/rules/prc.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace writ::scene {

/// One creditor, one debtor, 1,000 yuan due on the last day of 2023; nothing has happened yet.
inline case_file untouched()
{
    constexpr date effective{2023, 12, 1};
    constexpr date last_day{2023, 12, 31};
    return {court{"鲁0402"},
            judgment{.effective_on = effective,
                     .claims = {principal{money::from_fen(1'000'00), due_on{last_day}}}}};
}

/// Filed on that day, without an application on file.
inline case_file filed_on(date day)
{
    auto file = untouched();
    file.post(case_filed{.on = day, .number = "（2024）鲁0402执1号"});
    return file;
}

inline assessment on(date day, case_file const& file) { return assess(file, prc::law(), as_of{day}); }

/// The findings of a rule, or those of it about one subject.
inline std::vector<finding> found(assessment const& a, std::string_view id, std::string_view subject = {})
{
    std::vector<finding> out;
    for (auto const& f : a.findings)
        if (f.id() == id && (subject.empty() || f.subject == subject)) out.push_back(f);
    return out;
}

inline bool is_clean(assessment const& a, std::string_view id) { return found(a, id).empty(); }

/// Whether the rule has exactly one finding, of that severity.
inline bool has_one(assessment const& a, std::string_view id, severity wanted)
{
    auto const all = found(a, id);
    return all.size() == 1 && all[0].severity == wanted;
}

inline std::vector<deadline> deadlines(assessment const& a, std::string_view id)
{
    std::vector<deadline> out;
    for (auto const& d : a.deadlines)
        if (d.id() == id) out.push_back(d);
    return out;
}

inline deadline only(assessment const& a, std::string_view id)
{
    auto const all = deadlines(a, id);
    REQUIRE(all.size() == 1);
    return all[0];
}

inline std::string_view status(assessment const& a, std::string_view id) { return name_of(only(a, id).status); }

inline bool cites(std::vector<std::string> const& basis, std::string_view article)
{
    return std::find(basis.begin(), basis.end(), article) != basis.end();
}

}  // namespace writ::scene
