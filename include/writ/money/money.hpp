#pragma once
/// Money in fen, checked: nothing wraps, nothing is rounded on the way.

#include <writ/base/result.hpp>

#include <compare>
#include <concepts>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace writ {

/// An amount of yuan, held in fen. There is no default: an amount that was not said is not zero.
class money {
public:
    /// Whole fen only: a floating-point amount does not compile.
    template <std::integral Fen>
    [[nodiscard]] static constexpr money from_fen(Fen fen)
    {
        if constexpr (std::unsigned_integral<Fen>)
            if (fen > static_cast<std::uint64_t>(INT64_MAX)) overflow();
        return money{static_cast<std::int64_t>(fen)};
    }
    [[nodiscard]] static constexpr money zero() noexcept { return money{0}; }

    [[nodiscard]] constexpr std::int64_t fen() const noexcept { return fen_; }

    /// Fail `overflow` beyond ±92,233,720,368,547,758.07 yuan.
    friend constexpr money operator+(money a, money b)
    {
        std::int64_t sum = 0;
        if (__builtin_add_overflow(a.fen_, b.fen_, &sum)) overflow();
        return money{sum};
    }
    friend constexpr money operator-(money a, money b)
    {
        std::int64_t difference = 0;
        if (__builtin_sub_overflow(a.fen_, b.fen_, &difference)) overflow();
        return money{difference};
    }
    constexpr money& operator+=(money other) { return *this = *this + other; }
    constexpr money& operator-=(money other) { return *this = *this - other; }

    friend constexpr auto operator<=>(money, money) = default;

private:
    constexpr explicit money(std::int64_t fen) noexcept : fen_(fen) {}
    [[noreturn]] static void overflow();

    std::int64_t fen_;
};

/// `95300.00`.
[[nodiscard]] std::string to_string(money amount);

/// Reads yuan with at most two decimals, no sign, no separators. Fails `invalid_value`, `overflow`.
[[nodiscard]] result<money> parse_money(std::string_view written);

std::ostream& operator<<(std::ostream& out, money amount);

namespace detail {

consteval money literal_money(char const* s)
{
    std::int64_t fen = 0;
    int decimals = -1;
    for (; *s != '\0'; ++s) {
        if (*s == '\'') continue;
        if (*s == '.') {
            if (decimals >= 0) throw "one decimal point";
            decimals = 0;
            continue;
        }
        if (*s < '0' || *s > '9') throw "an amount in yuan is decimal digits";
        if (decimals >= 0 && ++decimals > 2) throw "at most two decimals";
        if (__builtin_mul_overflow(fen, 10, &fen) || __builtin_add_overflow(fen, *s - '0', &fen))
            throw "the amount is too large";
    }
    for (int given = decimals < 0 ? 0 : decimals; given < 2; ++given) {
        if (__builtin_mul_overflow(fen, 10, &fen)) throw "the amount is too large";
    }
    return money::from_fen(fen);
}

}  // namespace detail

namespace literals {

/// `95'300_cny`, `17.50_cny`.
consteval money operator""_cny(char const* written) { return detail::literal_money(written); }

}  // namespace literals

}  // namespace writ
