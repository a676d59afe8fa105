#pragma once
/// What a calendar keeps: one body a version, all of one calendar sharing the data they are made of.

#include <writ/civil/calendar.hpp>

#include "base/counted.hpp"

#include <cstddef>
#include <memory>
#include <vector>

namespace writ {

/// All that was ever published, and the regions laid over it.
struct calendar_source {
    calendar_data data;                   ///< each list sorted by day
    std::vector<regional_days> regions{};
};

struct calendar_body : counted {
    std::shared_ptr<calendar_source const> source;
    date first;
    date last;
    std::optional<date> known{};          ///< the notices up to this day are in it; none: it has no notices
    std::string version{};
    std::vector<day_reason> reasons{};    ///< one for each day of the coverage

    // `rank[i]` working days lie before the day of index i; `business[k]` is the serial of the k-th. Working-day
    // arithmetic is one look into each.
    std::vector<std::int32_t> rank{};
    std::vector<std::int32_t> business{};

    std::vector<handle<calendar_body>> earlier{};   ///< older versions, oldest first

    calendar_body(std::shared_ptr<calendar_source const> from, date first_day, date last_day)
        : source(std::move(from)), first(first_day), last(last_day)
    {
    }

    [[nodiscard]] std::size_t index_of(date day) const
    {
        return static_cast<std::size_t>(day.serial() - first.serial());
    }
};

/// The newest version of a calendar, with the older ones behind it. Fails as the constructors of `court_calendar`.
[[nodiscard]] calendar_body* build_calendar(calendar_source from);
/// The one version of a calendar without notices.
[[nodiscard]] calendar_body* build_calendar(date first, date last, std::vector<calendar_exception> exceptions,
                                            std::string version);

/// The year whose notice arranges the day: 29 to 31 December belong to the next.
[[nodiscard]] constexpr int notice_year(date day) noexcept
{
    return day.year() + (day.month() == 12 && day.day() > 28 ? 1 : 0);
}

[[nodiscard]] constexpr bool works(day_reason why) noexcept
{
    return why == day_reason::weekday || why == day_reason::make_up;
}

}  // namespace writ
