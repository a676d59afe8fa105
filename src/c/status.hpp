#pragma once
/// Refusals as numbers that never change.

#include <writ/base/refusal.hpp>
#include <writ/c/writ.h>

namespace writ::c {

/// A switch over all codes: a new refusal without a number does not compile.
[[nodiscard]] writ_status status_of(refusal_code code) noexcept;

}  // namespace writ::c
