#include "io/names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <limits>

namespace writ::json {

namespace {

constexpr std::size_t shown_bytes_max = 60;
/// The longest name of the contract has 28 bytes; far longer ones are no misspellings.
constexpr std::size_t misspelt_bytes_max = 60;

struct scalar {
    std::uint32_t code;
    std::size_t bytes;   ///< 0 where the bytes are no UTF-8
};

bool is_tail(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// The code point at the start of a text that is not empty.
scalar first_of(std::string_view s) noexcept
{
    auto const lead = static_cast<unsigned char>(s.front());
    if (lead < 0x80U) return {lead, 1};
    std::size_t const size = lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : 2;
    if (lead < 0xC2U || lead > 0xF4U || s.size() < size) return {lead, 0};
    std::uint32_t code = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if (!is_tail(s[i])) return {lead, 0};
        code = (code << 6U) | (static_cast<unsigned char>(s[i]) & 0x3FU);
    }
    bool const overlong = code < (size == 4 ? 0x10000U : size == 3 ? 0x800U : 0x80U);
    bool const no_scalar = (code >= 0xD800U && code <= 0xDFFFU) || code > 0x10FFFFU;
    return {code, overlong || no_scalar ? 0 : size};
}

/// Controls, line separators, and the marks of bidirectional text.
bool is_harmful(std::uint32_t code) noexcept
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x061C || code == 0x200E ||
           code == 0x200F || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
           code == 0xFEFF;
}

std::string escaped(char const* form, std::uint32_t code)
{
    std::array<char, 12> out{};
    std::snprintf(out.data(), out.size(), form, static_cast<unsigned>(code));
    return out.data();
}

/// Insertions, deletions and replacements that lead from one name to the other.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            auto const replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

}  // namespace

std::string harmless(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        auto const [code, bytes] = first_of(text);
        if (bytes == 0) out += escaped("\\x%02x", code);
        else if (is_harmful(code)) out += escaped("\\u%04x", code);
        else out += text.substr(0, bytes);
        text.remove_prefix(std::max<std::size_t>(bytes, 1));
    }
    return out;
}

std::string shown(std::string_view name)
{
    if (name.size() <= shown_bytes_max) return harmless(name);
    auto end = shown_bytes_max;
    while (end > 0 && is_tail(name[end])) --end;
    return harmless(name.substr(0, end)) + "…";
}

std::string_view nearest(std::string_view name, std::vector<std::string_view> const& candidates)
{
    std::string_view best;
    if (name.size() > misspelt_bytes_max) return best;
    auto least = std::numeric_limits<std::size_t>::max();
    for (auto const candidate : candidates) {
        auto const d = distance(name, candidate);
        if (d >= least || d * 2 > std::max(name.size(), candidate.size())) continue;
        least = d;
        best = candidate;
    }
    return best;
}

}  // namespace writ::json
