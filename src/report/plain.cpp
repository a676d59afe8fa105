#include "report/plain.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace writ::report {

namespace {

/// One character and the bytes it took; `valid` is false for a byte that begins none.
struct character {
    std::uint32_t code;
    std::size_t bytes;
    bool valid;
};

constexpr std::uint32_t byte_at(std::string_view s, std::size_t i) noexcept
{
    return static_cast<unsigned char>(s[i]);
}

/// How many bytes a first byte announces, or 0.
constexpr std::size_t length_of(std::uint32_t first) noexcept
{
    if (first < 0x80) return 1;
    if (first >= 0xc2 && first < 0xe0) return 2;
    if (first >= 0xe0 && first < 0xf0) return 3;
    if (first >= 0xf0 && first < 0xf5) return 4;
    return 0;
}

/// `s` is not empty.
character first_of(std::string_view s) noexcept
{
    auto const first = byte_at(s, 0);
    auto const length = length_of(first);
    character const bad{first, 1, false};
    if (length == 0 || length > s.size()) return bad;
    if (length == 1) return {first, 1, true};
    auto code = first & (0xffU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte_at(s, i) & 0xc0U) != 0x80U) return bad;
        code = (code << 6) | (byte_at(s, i) & 0x3fU);
    }
    constexpr std::array<std::uint32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    bool const surrogate = code >= 0xd800 && code < 0xe000;
    if (code < smallest[length] || surrogate || code > 0x10ffff) return bad;
    return {code, length, true};
}

struct range {
    std::uint32_t from;
    std::uint32_t to;
};

template <std::size_t N>
bool is_in(std::array<range, N> const& ranges, std::uint32_t code) noexcept
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [code](range r) { return r.from <= code && code <= r.to; });
}

/// Controls, line and paragraph separators, and the marks, embeddings and isolates of bidirectional text.
constexpr std::array<range, 8> unsafe{{{0x00, 0x1f}, {0x7f, 0x9f}, {0x61c, 0x61c}, {0x200e, 0x200f},
                                       {0x2028, 0x202e}, {0x2066, 0x2069}, {0xfeff, 0xfeff},
                                       {0xfff9, 0xfffb}}};

/// East Asian wide and full width (Unicode annex 11), by blocks.
constexpr std::array<range, 14> wide{{{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0x33ff},
                                      {0x3400, 0x4dbf}, {0x4e00, 0xa4cf}, {0xa960, 0xa97f},
                                      {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe10, 0xfe19},
                                      {0xfe30, 0xfe6f}, {0xff01, 0xff60}, {0xffe0, 0xffe6},
                                      {0x1f300, 0x1f9ff}, {0x20000, 0x3fffd}}};

/// Marks that sit on the character before them, and joiners.
constexpr std::array<range, 4> without_width{{{0x300, 0x36f}, {0x200b, 0x200d}, {0x20d0, 0x20f0},
                                              {0xfe00, 0xfe0f}}};

std::string escaped(character c)
{
    std::array<char, 12> out{};
    std::snprintf(out.data(), out.size(), c.valid ? "\\u%04x" : "\\x%02x", static_cast<unsigned>(c.code));
    return out.data();
}

}  // namespace

std::string shown(std::string_view s)
{
    std::string out;
    while (!s.empty()) {
        auto const c = first_of(s);
        if (!c.valid || is_in(unsafe, c.code)) out += escaped(c);
        else out += s.substr(0, c.bytes);
        s.remove_prefix(c.bytes);
    }
    return out;
}

std::size_t columns_of(std::string_view s) noexcept
{
    std::size_t columns = 0;
    while (!s.empty()) {
        auto const c = first_of(s);
        if (!is_in(without_width, c.code)) columns += is_in(wide, c.code) ? 2U : 1U;
        s.remove_prefix(c.bytes);
    }
    return columns;
}

std::vector<std::size_t> table::widths() const
{
    std::vector<std::size_t> out;
    for (auto const& row : rows_) {
        if (out.size() < row.size()) out.resize(row.size());
        for (std::size_t i = 0; i < row.size(); ++i) out[i] = std::max(out[i], columns_of(row[i]));
    }
    return out;
}

bool table::is_right(std::size_t column) const noexcept
{
    return std::find(right_.begin(), right_.end(), column) != right_.end();
}

std::string table::print(std::size_t indent) const
{
    std::string out;
    auto const all = widths();
    for (auto const& row : rows_) {
        std::string line(indent, ' ');
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (all[i] == 0) continue;
            std::string const pad(all[i] - columns_of(row[i]), ' ');
            line += is_right(i) ? pad + row[i] : row[i] + pad;
            line += "  ";
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
    return out;
}

}  // namespace writ::report
