#pragma once
/// The court calendar: which days are working days, as gazetted, and how far that is known.

#include <writ/base/handle.hpp>
#include <writ/civil/date.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace writ {

enum class day_status : std::uint8_t { working, rest, unknown };

/// Why a day is what it is.
enum class day_reason : std::uint8_t {
    weekday,     ///< an ordinary Monday to Friday
    weekend,     ///< an ordinary Saturday or Sunday
    holiday,     ///< inside a holiday of the yearly notice
    make_up,     ///< a Saturday or Sunday worked in exchange (调休上班)
    uncovered,   ///< before the first or after the last notice
};

/// One exception of the yearly notices.
struct calendar_exception {
    date day;
    bool works;          ///< true for a make-up working day, false for a day off
    std::string name;    ///< e.g. 春节
};

struct calendar_body;
void retain(calendar_body const* body) noexcept;
void release(calendar_body const* body) noexcept;

/// Days off and make-up days within a coverage that is said, never inferred.
///
/// Law    HOL 2, 6, 7; the yearly notices of the General Office of the State Council
/// See    docs/rules/calendar.md
class court_calendar {
public:
    /// Fails `invalid_value`: a day twice, a make-up day that is no weekend, a day outside the coverage.
    court_calendar(date first, date last, std::vector<calendar_exception> const& exceptions,
                   std::string version);

    [[nodiscard]] date first_day() const noexcept;
    /// The last day whose status is known.
    [[nodiscard]] date last_day() const noexcept;
    [[nodiscard]] bool covers(date day) const noexcept
    {
        return first_day() <= day && day <= last_day();
    }
    /// Names the data, e.g. `CN-2026-12-28`.
    [[nodiscard]] std::string const& version() const noexcept;

    [[nodiscard]] day_status status(date day) const noexcept;
    [[nodiscard]] day_reason reason(date day) const noexcept;
    /// The name of the holiday, or empty.
    [[nodiscard]] std::string const& holiday(date day) const noexcept;

    /// True for a working day; outside the coverage by weekends alone, which callers must mark.
    [[nodiscard]] bool is_working_or_presumed(date day) const noexcept;

private:
    handle<calendar_body> body_;
};

}  // namespace writ
