#pragma once
/// What a check answers: whether it holds, and if not, why the assessment is what it is.

#include <iosfwd>
#include <string>
#include <utility>

namespace writ::testing {

/// Stands in a condition of any test framework; one that prints what it was given prints the why.
struct verdict {
    bool ok;
    std::string why{};   ///< for people, several lines; empty where it holds

    [[nodiscard]] explicit operator bool() const noexcept { return ok; }
};

/// The why, or `holds`.
std::ostream& operator<<(std::ostream& out, verdict const& v);

[[nodiscard]] inline verdict holds() { return {true}; }
[[nodiscard]] inline verdict fails(std::string why) { return {false, std::move(why)}; }

}  // namespace writ::testing
