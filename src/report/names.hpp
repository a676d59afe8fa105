#pragma once
/// What the things of one case are called: its parties, entries, claims, and the values of its facts.

#include "report/labels.hpp"

#include <writ/casefile/file_data.hpp>
#include <writ/money/rate.hpp>

#include <string>
#include <string_view>

namespace writ::report {

/// Everything it gives is escaped and fits into a line.
class names {
public:
    names(file_data const& file, language lang) : file_(file), lang_(lang) {}

    [[nodiscard]] language lang() const noexcept { return lang_; }
    [[nodiscard]] file_data const& file() const noexcept { return file_; }

    /// The name; the role where there is none; with the id where others are called the same.
    [[nodiscard]] std::string party(std::string const& id) const;
    /// What an entry's id or canonical position stands for: `case filed (2023-02-03)`.
    [[nodiscard]] std::string entry(std::string const& id) const;
    [[nodiscard]] std::string claim(std::string const& id) const;
    /// The subject of a deadline or a finding; empty for the case itself.
    [[nodiscard]] std::string subject(std::string const& id) const;
    /// The fact with its members: `payment received: amount 15000.00, from 张某`.
    [[nodiscard]] std::string fact(writ::entry const& e) const;

private:
    [[nodiscard]] std::string member(writ::entry const& e, std::size_t i) const;
    [[nodiscard]] std::string value(fact_description const& fact, member_description const& of,
                                    writ::value const& v) const;
    [[nodiscard]] std::string several(member_type type, std::vector<std::string> const& ids) const;
    [[nodiscard]] std::string placed(writ::entry const& e) const;
    [[nodiscard]] std::string reference(member_type type, std::string const& id) const;
    [[nodiscard]] std::string list(std::vector<std::string> const& parts) const;
    [[nodiscard]] std::string parts_of(std::vector<instalment> const& parts) const;
    [[nodiscard]] std::string actors_of(details const& common) const;

    file_data const& file_;
    language lang_;
};

/// `2024-06-22`, or `2024-06-22 05:20` where there is a time.
[[nodiscard]] std::string day_and_time(when w);
/// `15000.00 yuan`.
[[nodiscard]] std::string yuan(money amount, language lang);
/// `0.000175/day`.
[[nodiscard]] std::string rate_text(rate r, language lang);

}  // namespace writ::report
