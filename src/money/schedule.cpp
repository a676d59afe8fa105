#include <writ/money/schedule.hpp>

#include <algorithm>

namespace writ {

namespace {

rate_step const* step_on(rate_schedule const& steps, date day)
{
    rate_step const* found = nullptr;
    for (auto const& step : steps)
        if (step.from <= day) found = &step;
    return found;
}

}  // namespace

rate_schedule capped(rate_schedule const& steps, rate_schedule const& most)
{
    std::vector<date> changes;
    for (auto const* all : {&steps, &most})
        for (auto const& step : *all) changes.push_back(step.from);
    std::sort(changes.begin(), changes.end());
    rate_schedule out;
    for (auto const day : changes) {
        auto const* own = step_on(steps, day);
        auto const* ceiling = step_on(most, day);
        auto const* lower = own == nullptr       ? ceiling
                            : ceiling == nullptr ? own
                            : ceiling->rate.a_day() < own->rate.a_day() ? ceiling
                                                                        : own;
        if (out.empty() || out.back().rate != lower->rate) out.push_back({day, lower->rate});
    }
    return out;
}

}  // namespace writ
