#pragma once
/// The parts of a case file, each from its place in the tree. All throw `json::misread`.

#include <writ/casefile/file_data.hpp>
#include <writ/io/case_json.hpp>

#include "io/reader.hpp"

#include <optional>

namespace writ {

[[nodiscard]] enforceable_title read_title(json::place const& at);
/// A rate written as a number.
[[nodiscard]] rate read_rate(json::place const& at);
[[nodiscard]] party read_party(json::place const& at);
[[nodiscard]] fact_kind read_fact_name(json::place const& at);
/// `day`: what an entry bears that says neither `on` nor `at`; without it, one of them is wanted.
[[nodiscard]] entry read_entry(json::place const& at, std::optional<date> day = std::nullopt);
[[nodiscard]] expectation read_expectation(json::place const& at);

}  // namespace writ
