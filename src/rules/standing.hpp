#pragma once
/// Where the case stands: the machines' effective states, and the one-word answer.

#include "rules/view.hpp"

namespace writ {

[[nodiscard]] track_report report_tracks(case_view const& view);
[[nodiscard]] stage stage_of(case_view const& view);

}  // namespace writ
