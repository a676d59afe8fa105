#pragma once
/// JSON text as a small tree that remembers where everything stood, so that an error in the meaning of
/// a value has a place as well as one in its syntax.

#include <writ/base/refusal.hpp>
#include <writ/base/result.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace writ::json {

/// What a text may not exceed: what reads a file from a stranger may not be made to fall over.
inline constexpr std::size_t bytes_max = std::size_t{64} << 20U;
inline constexpr std::size_t string_bytes_max = 65'536;
inline constexpr std::size_t levels_max = 32;
inline constexpr std::size_t values_max = 250'000;

enum class type : std::uint8_t { null, flag, number, string, list, object };

/// The name of a member, and where it stands.
struct name {
    std::string text;
    std::size_t offset;
};

struct node {
    json::type type{type::null};
    bool flag{false};
    std::size_t offset{0};       ///< of its first byte
    std::string text{};          ///< the content of a string; a number as it is written
    std::vector<name> names{};   ///< of the members of an object, in the order of the text
    std::vector<node> items{};   ///< of a list; of an object, the values of its names
};

/// The tree of a text. Fails `malformed`, `duplicate`, with line and column.
[[nodiscard]] result<node> parse(std::string_view text);

/// The text without a byte order mark, which carries no meaning and which editors do not show.
[[nodiscard]] std::string_view without_mark(std::string_view text) noexcept;

/// Puts line and column of an offset into the refusal.
[[nodiscard]] refusal placed(refusal no, std::string_view text, std::size_t offset);

}  // namespace writ::json
