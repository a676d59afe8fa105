#pragma once
/// How a period is counted, and the day-by-day proof of the count.
///
/// Law    CPL 85; CC 200-204; CPI 125

#include <writ/base/word.hpp>
#include <writ/civil/calendar.hpp>
#include <writ/civil/moment.hpp>
#include <writ/civil/period.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace writ {

/// What happens when the last day is a rest day.
enum class roll : std::uint8_t { none, following };
/// When an hour period starts to run.
enum class hour_start : std::uint8_t { next_full_hour, at_once };

/// On which day a period of months ends that begins on the last day of one: the corresponding day (CC 202),
/// or the last day of the month (刑诉解释 202).
enum class month_rule : std::uint8_t { corresponding, sticky };
/// Which days carry a last day on (法定休假日 of CPL 85(3), CC 203): the days of actual rest; make-up days too, as
/// weekends that they are; the statutory days alone. No text says which (mark M; docs/rules/calendar.md).
WRIT_WORDS(rest_day_rule, actual, make_up_rests, statutory_only);

WRIT_WORDS(counting_preset, civil, measure, custody, hours, working_days, criminal);

/// A named way of counting. The start is never counted (CPL 85(2), CC 201).
struct counting {
    roll rolls{roll::following};
    hour_start hours_from{hour_start::next_full_hour};
    month_rule months{month_rule::corresponding};
    rest_day_rule rests{rest_day_rule::actual};   ///< what `rolls` goes by; 工作日 are always days actually worked

    friend bool operator==(counting, counting) = default;

    /// A period for an act: rolls to the first working day (CPL 85(3), CC 203).
    [[nodiscard]] static constexpr counting civil() noexcept { return {}; }
    /// A wait or the length of a measure: does not roll (a reading, mark M: count.minimum-wait,
    /// count.measure-expiry).
    [[nodiscard]] static constexpr counting measure() noexcept { return {.rolls = roll::none}; }
    /// Hours of a measure on a person: run from the moment itself, do not roll.
    [[nodiscard]] static constexpr counting custody() noexcept
    {
        return {.rolls = roll::none, .hours_from = hour_start::at_once};
    }
    /// Procedural hours: from the next full hour (CPI 125), do not roll.
    [[nodiscard]] static constexpr counting hours() noexcept { return {.rolls = roll::none}; }
    /// Days of work alone (工作日): the last of them is one, there is nothing to roll.
    [[nodiscard]] static constexpr counting working_days() noexcept { return {.rolls = roll::none}; }
    /// Periods of criminal procedure: a month that begins on its last day ends on the next one's last day.
    [[nodiscard]] static constexpr counting criminal() noexcept { return {.months = month_rule::sticky}; }
};
[[nodiscard]] counting counting_of(counting_preset named) noexcept;
/// How periods of a unit are counted where nothing else is said: `civil`, `working_days` or `hours`.
[[nodiscard]] counting usual_counting(period_unit unit) noexcept;
/// The first preset that counts so, whatever its days of rest, or none; `hours` and `working_days` count as `measure`
/// does.
[[nodiscard]] std::optional<counting_preset> preset_of(counting how) noexcept;

/// What becomes of working days past the data: a refusal, or a count by weekends alone that says so.
enum class beyond_data : std::uint8_t { refuse, presume };

/// Whether the calendar knew every day it was asked for.
WRIT_WORDS(certainty, gazetted, provisional);

/// Closed interval of days.
struct day_span {
    date from;
    date to;

    friend bool operator==(day_span, day_span) = default;
};

/// What a stretch of days did for the period.
WRIT_WORDS(run_kind, start, waiting, counted, rest, excluded, extended, rolled);

struct count_run {
    when from;
    when to;
    run_kind kind;

    friend bool operator==(count_run const&, count_run const&) = default;
};

/// The end of a period: as counted, and after the roll.
struct period_end {
    when unrolled;
    when due;
    writ::certainty certainty{certainty::gazetted};
};

/// The last day (or minute) of a period.
///
/// Law    CPL 85; CC 201-203; CPI 125
/// Takes  `start` not counted; `excluded` days do not count and lengthen the period (sorted, disjoint)
/// Gives  unrolled and rolled end; `provisional` where the roll needs days past the calendar's coverage
/// Fails  `out_of_coverage`: working days from a start, or to an end, outside the coverage; `overflow`: after
///        the year 9999
[[nodiscard]] result<period_end> count(when start, period length, counting how,
                                       court_calendar const& calendar,
                                       std::vector<day_span> const& excluded = {},
                                       beyond_data beyond = beyond_data::refuse);

/// The last day on which an act is in time that must come at least the period before `event`, which is not
/// counted itself. A rest day moves nothing: the law gives no roll backwards (a reading, mark M).
///
/// Law    CPL 85(2); CC 202
/// Fails  as `count`
[[nodiscard]] result<date> count_back(date event, period length, counting how, court_calendar const& calendar,
                                      beyond_data beyond = beyond_data::refuse);

/// The last day of a period of days, months or years that neither rolls nor is interrupted; such a count
/// needs no calendar.
///
/// Law    CC 201(1), 202
/// Fails  `invalid_value` for hours, working days and counts below 0 or over 100,000; `overflow` after the
///        year 9999
[[nodiscard]] result<date> last_day_of(date start, period length);

/// The same count as runs without a hole, from the start to the due day; of hours, as moments.
[[nodiscard]] std::vector<count_run> runs(when start, period length, counting how, period_end const& end,
                                          court_calendar const& calendar, std::vector<day_span> const& excluded = {});
/// The runs of a count backwards, from its last day to the event.
[[nodiscard]] std::vector<count_run> runs_back(date event, date last, period length,
                                               court_calendar const& calendar);

/// The first day on or after `day` that is no day of rest, and whether the calendar knew all it looked at.
struct rolled_day {
    date day;
    writ::certainty certainty;
};
[[nodiscard]] rolled_day next_working_day(date day, court_calendar const& calendar,
                                          rest_day_rule rests = rest_day_rule::actual);

/// Sorted and without overlap: suspensions unite, they are not summed.
[[nodiscard]] std::vector<day_span> united(std::vector<day_span> spans);

}  // namespace writ
