#pragma once
/// Money in fen, checked: nothing wraps, nothing is rounded on the way, no two currencies are mixed.

#include <writ/base/result.hpp>

#include <compare>
#include <concepts>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace writ {

/// A currency by its three letters (ISO 4217); by default the yuan.
class currency {
public:
    constexpr currency() noexcept = default;
    /// Fails `invalid_value` for anything but three capital letters. `CNY` is the yuan.
    [[nodiscard]] static result<currency> named(std::string_view letters);

    [[nodiscard]] constexpr bool is_yuan() const noexcept { return letters_ == 0; }
    [[nodiscard]] std::string name() const;

    friend constexpr auto operator<=>(currency, currency) = default;

private:
    std::uint32_t letters_{0};   ///< 0 is the yuan
};

/// An amount of yuan, held in fen, or of another currency in its hundredths. There is no default: an amount that was
/// not said is not zero. Nothing is nothing in every currency; any other two of different currencies cannot be
/// added or compared for size.
class money {
public:
    /// Whole fen only: a floating-point amount does not compile.
    template <std::integral Fen>
    [[nodiscard]] static constexpr money from_fen(Fen fen, currency in = {})
    {
        if constexpr (std::unsigned_integral<Fen>)
            if (fen > static_cast<std::uint64_t>(INT64_MAX)) overflow();
        return money{static_cast<std::int64_t>(fen), in};
    }
    [[nodiscard]] static constexpr money zero() noexcept { return money{0, {}}; }

    [[nodiscard]] constexpr std::int64_t fen() const noexcept { return fen_; }
    [[nodiscard]] constexpr currency in() const noexcept { return in_; }

    /// Fail `overflow` beyond ±92,233,720,368,547,758.07 yuan, `invalid_value` for two currencies.
    friend constexpr money operator+(money a, money b)
    {
        std::int64_t sum = 0;
        if (__builtin_add_overflow(a.fen_, b.fen_, &sum)) overflow();
        return money{sum, common(a, b)};
    }
    friend constexpr money operator-(money a, money b)
    {
        std::int64_t difference = 0;
        if (__builtin_sub_overflow(a.fen_, b.fen_, &difference)) overflow();
        return money{difference, common(a, b)};
    }
    constexpr money& operator+=(money other) { return *this = *this + other; }
    constexpr money& operator-=(money other) { return *this = *this - other; }

    friend constexpr bool operator==(money a, money b) noexcept
    {
        return a.fen_ == b.fen_ && (a.in_ == b.in_ || a.fen_ == 0);
    }
    friend constexpr std::strong_ordering operator<=>(money a, money b)
    {
        (void)common(a, b);
        return a.fen_ <=> b.fen_;
    }

private:
    constexpr money(std::int64_t fen, currency in) noexcept : fen_(fen), in_(in) {}
    [[noreturn]] static void overflow();
    [[noreturn]] static void mixed(money a, money b);
    static constexpr currency common(money a, money b)
    {
        if (a.in_ == b.in_ || b.fen_ == 0) return a.in_;
        if (a.fen_ != 0) mixed(a, b);
        return b.in_;
    }

    std::int64_t fen_;
    currency in_;
};

/// `95300.00`; of another currency `USD 95300.00`.
[[nodiscard]] std::string to_string(money amount);
/// The digits alone, e.g. `95300.00`.
[[nodiscard]] std::string digits_of(money amount);

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
    return money::from_fen(fen, {});
}

}  // namespace detail

namespace literals {

/// `95'300_cny`, `17.50_cny`.
consteval money operator""_cny(char const* written) { return detail::literal_money(written); }

}  // namespace literals

}  // namespace writ
