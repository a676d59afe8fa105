#pragma once
/// Readers that the parts of the notation share.

#include <writ/law/rule.hpp>

#include <vector>

namespace writ::notation {

class cursor;

[[nodiscard]] std::vector<pattern> read_patterns(cursor& in);
[[nodiscard]] std::vector<clock_origin> read_origins(cursor& in);
/// `A`, `known A` or `no A`.
[[nodiscard]] circumstance read_circumstance(cursor& in);

}  // namespace writ::notation
