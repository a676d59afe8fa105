#pragma once
/// How a clock was answered: what stopped it and when, its status, and the findings that follow.

#include "rules/clocks.hpp"
#include "rules/starts.hpp"

#include <string>
#include <vector>

namespace writ {

/// What stopped a clock, and when; for a paper to each party, when the last had it.
struct stop_point {
    entry const* e{};
    when on;
};

/// Whether `w` lies after `due`; where one of the two is only a day, by days.
[[nodiscard]] bool after(when w, when due);

class answers {
public:
    answers(case_view const& view, rule const& of) : view_(view), rule_(of), clock_(*of.clock) {}

    [[nodiscard]] stop_point first_stop(start_point const& start) const;
    /// The first stop after `begin` and up to `due`.
    [[nodiscard]] stop_point first_stop_between(start_point const& start, when begin, when due) const;
    /// The first entry of these patterns at or after the start, about the same thing, or null.
    [[nodiscard]] entry const* first_of(start_point const& start, std::vector<pattern> const& any) const;

    /// Whether the time was over on the day asked about.
    [[nodiscard]] bool is_over(when due) const;

    /// Sets the status of `d` and adds what is to be reproached.
    void answer(deadline& d, start_point const& start, stop_point const& stop, entry const* cancel, bool is_held,
                clock_report& out) const;
    /// The clock it extends was extended to `until`, past its end.
    void say_over(deadline const& d, start_point const& start, when until, clock_report& out) const;
    /// Hours are counted from a moment, and only a day is on file.
    void say_no_hour(start_point const& start, clock_report& out) const;

private:
    [[nodiscard]] bool is_candidate(entry const& e, start_point const& start) const;
    [[nodiscard]] stop_point all_served(start_point const& start, pattern const& paper) const;
    [[nodiscard]] stop_point own_end(start_point const& start, std::vector<pattern> const& any) const;
    [[nodiscard]] stop_point last_in_window(start_point const& start) const;
    [[nodiscard]] bool begins_another(entry const& e, start_point const& start) const;
    [[nodiscard]] bool stands_still(deadline const& d, bool is_held) const;
    void judge_stop(deadline& d, start_point const& start, stop_point const& stop, clock_report& out) const;
    [[nodiscard]] bool is_set_ahead(deadline& d, start_point const& start, stop_point const& stop,
                                    clock_report& out) const;
    void judge_silence(deadline& d, start_point const& start, bool is_held, clock_report& out) const;
    void judge_acts(deadline& d, start_point const& start, clock_report& out) const;
    void warn(deadline const& d, start_point const& start, clock_report& out) const;
    [[nodiscard]] finding say(start_point const& start, severity how_bad, date on, entry const* at_fault,
                              text const& sentence, std::vector<field> fields) const;

    case_view const& view_;
    rule const& rule_;
    time_limit const& clock_;
};

}  // namespace writ
