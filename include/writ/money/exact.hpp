#pragma once
/// Exact amounts inside a calculation, and the one way out of them.

#include <writ/money/money.hpp>

#include <cstdint>
#include <string>

namespace writ {

__extension__ typedef __int128 int128;

/// No rule of the Supreme Court on rounding was found; published sums round half up to the fen, once.
enum class rounding : std::uint8_t { half_up, down };

/// A rational number of fen with a positive denominator. Multiples and sums over one denominator keep it, so that
/// a ledger divides once, at the end; lowest terms are made where a number is compared or shown.
/// Every operation is checked and fails `overflow` beyond 127 bits.
class exact {
public:
    constexpr exact() noexcept = default;
    explicit exact(money amount) noexcept : numerator_(amount.fen()) {}
    exact(std::int64_t numerator, std::int64_t denominator);

    friend exact operator+(exact a, exact b)
    {
        if (a.denominator_ != b.denominator_) return a.numerator_ == 0 ? b : unlike_sum(a, b);
        if (__builtin_add_overflow(a.numerator_, b.numerator_, &a.numerator_)) too_large();
        return a;
    }
    friend exact operator-(exact a, exact b)
    {
        b.numerator_ = -b.numerator_;
        return a + b;
    }
    friend exact operator*(exact a, exact b);
    friend exact operator*(exact a, std::int64_t by)
    {
        // Nearly all numbers are short, and their product fits without a check.
        bool const is_short = a.numerator_ >= -int128{INT64_MAX} && a.numerator_ <= int128{INT64_MAX};
        if (is_short) a.numerator_ *= by;
        else if (__builtin_mul_overflow(a.numerator_, by, &a.numerator_)) too_large();
        return a;
    }
    /// Fails `invalid_value` where `b` is zero.
    friend exact operator/(exact a, exact b);
    exact& operator+=(exact other) { return *this = *this + other; }
    exact& operator-=(exact other) { return *this = *this - other; }

    friend bool operator==(exact a, exact b) { return (a - b).numerator_ == 0; }
    friend bool operator<(exact a, exact b) { return (a - b).numerator_ < 0; }

    [[nodiscard]] bool is_zero() const noexcept { return numerator_ == 0; }

    /// `p/q` in yuan, e.g. `35/2` for 17.50; `p` alone where q is one.
    [[nodiscard]] std::string in_yuan() const;

    friend money round_to_fen(exact amount, rounding how, currency in);
    friend std::int64_t parts_to_fill(exact whole, exact part);

private:
    exact(int128 numerator, int128 denominator, int) noexcept;
    [[nodiscard]] static exact unlike_sum(exact a, exact b);
    [[noreturn]] static void too_large();

    int128 numerator_{0};
    int128 denominator_{1};
};

/// How many times a positive `part` must be taken to reach `whole`; the last may be more than needed.
[[nodiscard]] std::int64_t parts_to_fill(exact whole, exact part);

/// The only way from an exact amount to money. Fails `overflow`.
[[nodiscard]] money round_to_fen(exact amount, rounding how, currency in = {});

}  // namespace writ
