#pragma once
/// Fingerprints.

#include <string>
#include <string_view>

namespace writ {

/// SHA-256 in lower-case hexadecimal.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace writ
