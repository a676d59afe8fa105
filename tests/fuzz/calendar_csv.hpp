#pragma once
/// What must hold of the tables of a calendar for any bytes, shared by the fuzzer and the test that replays its corpus.

#include <writ/io/calendar_csv.hpp>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace writ_fuzz {

template <class T>
void check_table(writ::result<T> const& read)
{
    if (read) return;
    auto const& no = read.error();
    if (no.line > 0 && no.column > 0 && !no.what.en.empty() && !no.what.zh.empty()) return;
    std::fprintf(stderr, "a refusal without a place or a sentence\n");
    std::abort();
}

/// Each table is read or refused with a place; what was read makes a calendar or is refused as a whole.
inline void check_calendar_csv(std::string_view bytes)
{
    auto const holidays = writ::read_holidays(bytes);
    auto const notices = writ::read_notices(bytes);
    auto const amendments = writ::read_amendments(bytes);
    auto const free_days = writ::read_free_days(bytes);
    check_table(holidays);
    check_table(notices);
    check_table(amendments);
    check_table(free_days);
    writ::calendar_data data{.name = "F",
                             .notices = {{2024, writ::date{2023, 11, 1}}, {2025, writ::date{2024, 11, 1}}}};
    if (holidays) data.exceptions = *holidays;
    if (notices && notices->size() < 8) data.notices = *notices;   // as many years as a fuzzer has time for
    if (amendments) data.amendments = *amendments;
    if (free_days) data.free_days = *free_days;
    try {
        writ::court_calendar const made{data};
        (void)made.canonical_text();
        (void)made.known_on(writ::date{2024, 5, 1});
    } catch (writ::error const&) {
    }
}

}  // namespace writ_fuzz
