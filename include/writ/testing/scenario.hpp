#pragma once
// WRIT_HEAVY: everything a test of a rule writes down, in one include.
/// A case for a test: a law, facts, a day.

#include <writ/casefile/facts.hpp>
#include <writ/law/law.hpp>
#include <writ/law/rule.hpp>
#include <writ/lifecycle/case_file.hpp>
#include <writ/rules/assess.hpp>
#include <writ/rules/prc.hpp>

#include <string>
#include <vector>

namespace writ::testing {

/// A judgment effective on 1 December 2023: 100,000 yuan of principal, the claim `debt`, due on the
/// last day of that year.
[[nodiscard]] enforceable_title ordinary_title();

/// What a case has before anything happened. Each member has a default, so that a test names only
/// what it is about: `scenario{law, {.title = mediation{…}}}`.
struct setting {
    writ::court court{"鲁0402"};
    enforceable_title title{ordinary_title()};
    std::vector<party> parties{};   ///< none: one creditor `creditor`, one debtor `debtor`
};

/// A value: every step gives a new one, so tests can branch from one beginning.
///
///     auto const filed = scenario{law}.given(case_filed{.on = "2024-03-15"_date, .number = "1"});
///     auto const a = filed.given(closed_completed{.on = "2024-09-18"_date}).when("2024-12-01"_date);
class scenario {
public:
    explicit scenario(law where, setting about = {});

    /// With more facts, in any order of their days; each is judged when its turn comes.
    /// Fails  as `case_file::post`, with `writ::error`
    template <is_fact... Facts>
    [[nodiscard]] scenario given(Facts const&... facts) const
    {
        auto out = *this;
        (out.file_.post(facts), ...);
        return out;
    }

    /// With one fact and what its entry carries: `given(detained{…}, {.approved_by = actor::president})`.
    template <is_fact Fact>
    [[nodiscard]] scenario given(Fact const& fact, details const& common) const
    {
        auto out = *this;
        out.file_.post(fact, common);
        return out;
    }

    /// The case of a JSON file `writ/case/1`, in place of the setting.
    /// Fails  as `read_case`, naming the file; `duplicate` where facts were given before
    [[nodiscard]] scenario given_file(std::string const& path) const;

    /// The same case under another law.
    [[nodiscard]] scenario under(law other) const;

    /// Takes  a day, or a day and what the books knew: `when({"2024-03-01"_date, "2024-03-01T10:00"_moment})`
    /// Fails  as `assess`, with `writ::error`
    [[nodiscard]] assessment when(as_of at) const { return assess(file_, law_, at); }

    [[nodiscard]] case_file const& file() const noexcept { return file_; }

private:
    writ::law law_;
    case_file file_;
};

}  // namespace writ::testing
