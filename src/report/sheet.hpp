#pragma once
/// The parts of an assessment's text, each a paragraph with its heading or empty.

#include "report/names.hpp"
#include "report/plain.hpp"

#include <writ/lifecycle/case_file.hpp>
#include <writ/rules/assessment.hpp>

#include <string>

namespace writ::report {

class sheet {
public:
    sheet(assessment const& of, case_file const& file, language lang)
        : of_(of), file_(file), names_(file.data(), lang), lang_(lang)
    {
    }

    [[nodiscard]] std::string heading() const;     ///< number and court
    [[nodiscard]] std::string day_asked() const;   ///< the day, what was known, the stage
    [[nodiscard]] std::string parties() const;
    [[nodiscard]] std::string title() const;       ///< the title and its claims
    [[nodiscard]] std::string tracks() const;
    void add_sums(table& rows, owed_report const& o) const;
    [[nodiscard]] std::string money_heading(currency in) const;
    [[nodiscard]] std::string owed() const;
    [[nodiscard]] std::string statement() const;
    [[nodiscard]] std::string deadlines() const;
    [[nodiscard]] std::string known_until() const;
    [[nodiscard]] std::string findings() const;
    [[nodiscard]] bool is_at_issue(std::string_view id) const;
    [[nodiscard]] std::string choices() const;
    [[nodiscard]] std::string why_total() const;

private:
    [[nodiscard]] std::string about(deadline const& d) const;
    [[nodiscard]] std::string said(finding const& f) const;
    [[nodiscard]] std::string told(finding const& f) const;
    [[nodiscard]] static std::string mark_of(rule const* cause);

    assessment const& of_;
    case_file const& file_;
    names names_;
    language lang_;
};

/// Paragraphs with a blank line between them; empty ones are left out.
[[nodiscard]] std::string paragraphs(std::initializer_list<std::string> parts);

}  // namespace writ::report
