#pragma once
/// Interest rates as exact ratios. A yearly rate without a day basis does not exist here (G-16).

#include <writ/money/exact.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace writ {

class rate {
public:
    /// `per_day(175, 1'000'000)` is 0.0175 % a day.
    [[nodiscard]] static constexpr rate per_day(std::int64_t parts, std::int64_t of) noexcept
    {
        return rate{parts, of, 0};
    }
    /// `per_year(385, 10'000, 365)` is 3.85 % a year, a day being 1/365 of it.
    [[nodiscard]] static constexpr rate per_year(std::int64_t parts, std::int64_t of,
                                                 std::int32_t basis) noexcept
    {
        return rate{parts, of, basis};
    }

    /// The part of the base that one day costs.
    [[nodiscard]] exact a_day() const
    {
        return basis_ == 0 ? exact{parts_, of_} : exact{parts_, of_} * exact{1, basis_};
    }

    [[nodiscard]] constexpr std::int64_t parts() const noexcept { return parts_; }
    [[nodiscard]] constexpr std::int64_t of() const noexcept { return of_; }
    /// Days of the year the rate is divided by; 0 for a daily rate.
    [[nodiscard]] constexpr std::int32_t basis() const noexcept { return basis_; }

    friend bool operator==(rate, rate) = default;

private:
    constexpr rate(std::int64_t parts, std::int64_t of, std::int32_t basis) noexcept
        : parts_(parts), of_(of), basis_(basis)
    {
    }

    std::int64_t parts_;
    std::int64_t of_;
    std::int32_t basis_;
};

/// `0.000175/day`, `0.0385/year/365`.
[[nodiscard]] std::string to_string(rate r);
/// The decimal value alone, e.g. `0.000175`.
[[nodiscard]] std::string decimal(rate r);

/// Reads the decimal `0.000175`; `basis` 0 makes it daily. Fails `invalid_value`.
[[nodiscard]] result<rate> parse_rate(std::string_view decimal, std::int32_t basis);

}  // namespace writ
