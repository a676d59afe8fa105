#pragma once
/// A court, by its code.

#include <writ/base/id.hpp>
#include <writ/base/word.hpp>

namespace writ {

/// The level of a court; its code bears four digits, two, none, and 最高法.
WRIT_WORDS(court_level, basic, intermediate, high, supreme);

[[nodiscard]] court_level level_of(court_id const& code) noexcept;

struct court {
    court_id code{};
    std::string name{};
};

}  // namespace writ
