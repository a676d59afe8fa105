#pragma once
/// The court calendar: which days are working days, as gazetted, and how far that is known.

#include <writ/base/handle.hpp>
#include <writ/base/word.hpp>
#include <writ/civil/date.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace writ {

WRIT_WORDS(day_status, working, rest, unknown);

/// Why a day is what it is.
WRIT_WORDS(day_reason,
           weekday,      // an ordinary Monday to Friday
           weekend,      // an ordinary Saturday or Sunday
           statutory,    // a day off by the law itself (HOL 2)
           arranged,     // a day off by a notice alone, or by a region's (HOL 4)
           make_up,      // a Saturday or Sunday worked in exchange (调休上班)
           uncovered);   // before the first or after the last notice

/// A day that is not what its weekday says.
struct calendar_exception {
    date day;
    bool works;          ///< true for a make-up working day, false for a day off
    std::string name;    ///< e.g. 春节
};

/// The arrangement of a year by the General Office of the State Council, or a later change of one.
struct calendar_notice {
    int year;
    std::optional<date> published;   ///< none: not verified; counts as known where a dated one follows
    std::string document{};          ///< its number, where it bears one
};

/// A day that a later notice of the same year gave another status.
struct calendar_amendment {
    date day;
    day_status before;
    day_status after;
    date published;
};

/// A day off that costs no make-up day: by the law, or given by a notice once.
struct free_day {
    date day;
    bool statutory;                  ///< false: given once, by the notice of `published`
    std::string name;
    std::optional<date> published{};
};

/// What a calendar is made of, all notices laid over each other.
struct calendar_data {
    std::string name;                ///< e.g. CN
    std::vector<calendar_exception> exceptions{};
    std::vector<calendar_notice> notices{};
    std::vector<calendar_amendment> amendments{};
    std::vector<free_day> free_days{};
};

/// The days off and the days worked of a region (HOL 4).
struct regional_days {
    std::string name;
    std::vector<calendar_exception> days{};
};

struct calendar_body;
void retain(calendar_body const* body) noexcept;
void release(calendar_body const* body) noexcept;

/// Days off and make-up days within a coverage that is said, never inferred.
///
/// Law    HOL 2, 4, 6, 7; the yearly notices of the General Office of the State Council
/// See    docs/rules/calendar.md
class court_calendar {
public:
    /// The calendar of the notices, with all its earlier versions. It covers 1 January of the first notice year
    /// to 28 December of the last: the next notice may still change the days after.
    ///
    /// Fails `invalid_value`: no notice with a day of publication; years with a gap between them; a day twice;
    ///       a make-up day that is no weekend; a day outside the coverage; an amendment that does not lead to the
    ///       exceptions; a statutory day that is worked; a year whose weekdays off less weekends worked are not its
    ///       free days
    explicit court_calendar(calendar_data const& data);

    /// A calendar of one version, without notices; its days off count as arranged.
    /// Fails `invalid_value`: a day twice, a make-up day that is no weekend, a day outside the coverage.
    court_calendar(date first, date last, std::vector<calendar_exception> const& exceptions,
                   std::string version);

    /// The calendar as it was known at the end of `day`: notices published later do not count.
    [[nodiscard]] court_calendar known_on(date day) const;

    /// The calendar with the days of a region, in all versions that cover them.
    /// Fails `invalid_value`: as above; `law_conflict`: a day that is that already, or the opposite by a notice
    [[nodiscard]] court_calendar with_region(regional_days const& region) const;

    [[nodiscard]] date first_day() const noexcept;
    /// The last day whose status is known.
    [[nodiscard]] date last_day() const noexcept;
    [[nodiscard]] bool covers(date day) const noexcept;
    /// Names the data by coverage and last notice, e.g. `CN-2026-12-28@2025-11-04`.
    [[nodiscard]] std::string const& version() const noexcept;

    /// All it is made of, its versions too: what a fingerprint is made of.
    [[nodiscard]] std::string canonical_text() const;

    [[nodiscard]] day_status status(date day) const noexcept;
    [[nodiscard]] day_reason reason(date day) const noexcept;
    /// The name of the holiday, or empty.
    [[nodiscard]] std::string const& holiday(date day) const noexcept;
    /// The notice or region that made the day what it is, or empty for an ordinary day.
    [[nodiscard]] std::string const& source(date day) const noexcept;

    /// True for a working day; outside the coverage by weekends alone, which callers must mark.
    [[nodiscard]] bool is_working_or_presumed(date day) const noexcept;

    // -- arithmetic in working days, by tables; all fail `out_of_coverage` rather than guess ----------------------

    [[nodiscard]] bool is_business_day(date day) const;
    /// The day itself where it is a working day, else the first one after.
    [[nodiscard]] date adjust(date day) const;
    /// The `n`th working day after `day`; before it, for a negative `n`; the day itself for 0.
    [[nodiscard]] date advance(date day, std::int32_t n) const;
    /// The working days after `from` up to and with `to`; negative where `to` comes first, so that
    /// `advance(from, business_days_between(from, to))` is `to` for every working day `to`.
    [[nodiscard]] std::int32_t business_days_between(date from, date to) const;
    /// The `n`th working day from `from` on, which may be the first; `n` counts from 1.
    /// Fails also `invalid_value` for an `n` below 1.
    [[nodiscard]] date nth_business_day(date from, std::int32_t n) const;

private:
    explicit court_calendar(handle<calendar_body> body) noexcept : body_(std::move(body)) {}

    handle<calendar_body> body_;
};

}  // namespace writ
