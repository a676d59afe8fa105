#include "money/delay.hpp"

#include <algorithm>

namespace writ {

namespace {

/// Up to six months, a year, three, five years, over five; each with its upper end (含六个月).
std::size_t tenor_of(date due, date day)
{
    constexpr period ends[] = {{6, period_unit::months}, {1, period_unit::years}, {3, period_unit::years},
                               {5, period_unit::years}};
    std::size_t i = 0;
    for (auto const& end : ends) {
        if (day <= last_day_of(due, end).value()) break;
        ++i;
    }
    return i;
}

constexpr std::size_t one_year = 1;

}  // namespace

std::vector<delay_stretch> delay_of(delay_regime const& by, date due, date day)
{
    auto const first = std::max(due + days{1}, by.from);
    auto const last = std::min(day, by.until);
    std::vector<delay_stretch> out;
    if (last < first) return out;
    auto const& rates = by.tenors[by.is_by_length ? tenor_of(due, last) : one_year];
    for (std::size_t i = 0; i < rates.size(); ++i) {
        auto const from = std::max(first, rates[i].from);
        auto const to = i + 1 < rates.size() ? std::min(last, rates[i + 1].from - days{1}) : last;
        if (to < from) continue;
        auto const& r = rates[i].rate;
        out.push_back({from, to, rate::per_year(r.parts() * by.times, r.of(), r.basis())});
    }
    return out;
}

exact cost_of(std::vector<delay_stretch> const& stretches)
{
    exact cost;
    for (auto const& s : stretches) cost += s.rate.a_day() * s.days();
    return cost;
}

shared_payment share(fen paid, fen left, exact cost, rounding how)
{
    auto const with_interest = exact{1, 1} + cost;
    auto const whole = rounded_fen(with_interest * left.count, how);
    if (whole <= paid) return {left, whole - left};
    auto const sum = std::min(rounded_fen(exact_of(paid) / with_interest, how), left - fen{1});
    return {sum, paid - sum};
}

}  // namespace writ
