#pragma once
/// What a rate of the title comes to over time, by the rates published.

#include <writ/casefile/title.hpp>
#include <writ/law/law.hpp>
#include <writ/money/ledger.hpp>

namespace writ {

/// A schedule, and from which day on it holds nothing but the last value known.
struct followed_rate {
    rate_schedule steps;
    std::optional<date> carried_from{};
};

/// The rate of a running sum from its first day to the day asked about.
///
/// Law    the title (DLY14 1(2)); G-02, G-03
/// Takes  terms; the law's published rates as known on `known_day`
/// Fails  `unknown_name` an index; `out_of_coverage` a day before the first value, or after the last one known,
///        unless the option `G-03` carries it forward; `overflow`
[[nodiscard]] followed_rate follow(claim const& of, law const& by, date known_day, date as_of);

/// Bank rates by length of a delay, and the multiple of the regimes before 1 August 2014.
///
/// Law    DLY09 1; OPN92 294
[[nodiscard]] delay_regime regime_before_2014(law const& by);

}  // namespace writ
