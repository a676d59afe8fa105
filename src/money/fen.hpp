#pragma once
/// A checked number of fen: what a calculation in one currency goes by, once its currency is settled.

#include <writ/money/exact.hpp>

#include <compare>

namespace writ {

struct fen {
    std::int64_t count{0};

    friend constexpr auto operator<=>(fen, fen) = default;

    constexpr fen& operator+=(fen other)
    {
        if (__builtin_add_overflow(count, other.count, &count)) overflow();
        return *this;
    }
    constexpr fen& operator-=(fen other)
    {
        if (__builtin_sub_overflow(count, other.count, &count)) overflow();
        return *this;
    }
    friend constexpr fen operator+(fen a, fen b) { return a += b; }
    friend constexpr fen operator-(fen a, fen b) { return a -= b; }

private:
    [[noreturn]] static void overflow()
    {
        fail(refusal_code::overflow, {"an amount of the ledger is too large", "账内金额过大"});
    }
};

[[nodiscard]] inline fen fen_of(money amount) noexcept { return {amount.fen()}; }
[[nodiscard]] inline exact exact_of(fen amount) noexcept { return exact{money::from_fen(amount.count)}; }
[[nodiscard]] inline fen rounded_fen(exact amount, rounding how) { return {round_to_fen(amount, how).fen()}; }

}  // namespace writ
