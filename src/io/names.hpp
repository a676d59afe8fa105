#pragma once
/// Names in messages: what a stranger wrote is shown short and harmless, and what he may have meant.

#include <string>
#include <string_view>
#include <vector>

namespace writ::json {

/// The text with control characters, and marks that turn the direction of writing, as `\uXXXX`: an
/// error line stays one line and cannot be made to show something else. Bytes that are not UTF-8 go too.
[[nodiscard]] std::string harmless(std::string_view text);

/// The same, cut after 60 bytes.
[[nodiscard]] std::string shown(std::string_view name);

/// The candidate that differs least, or empty where all differ in more than half of the name.
[[nodiscard]] std::string_view nearest(std::string_view name,
                                       std::vector<std::string_view> const& candidates);

}  // namespace writ::json
