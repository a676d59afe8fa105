#pragma once
/// What a fact means in the practice of the courts: the part of the reference that is written by hand.

#include <writ/casefile/fact_kind.hpp>

#include <cstdint>
#include <string_view>

namespace writ::report {

/// Which day a fact bears.
enum class day_borne : std::uint8_t {
    happened,   ///< the day it happened
    received,   ///< the day the court received it
    served,     ///< the day of service
    made,       ///< the day a paper was made; `served` says when its effect waits for service
    effective,  ///< the day the measure took effect
    published,  ///< the day of publication
    moment,     ///< the moment, because hours count
    booked,     ///< its own `recorded` moment
};

struct practice {
    fact_kind fact;
    day_borne day;
    std::string_view law;   ///< citations with a blank between them; empty for book-keeping
    std::string_view zh;
    std::string_view en;
};

[[nodiscard]] practice const& practice_of(fact_kind fact) noexcept;

}  // namespace writ::report
