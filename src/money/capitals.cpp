#include <writ/money/capitals.hpp>

#include <array>

namespace writ {

namespace {

constexpr std::array digits{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};

/// 1 to 9,999; zeros between digits are one 零, those at the end are none.
std::string below_ten_thousand(std::uint64_t n)
{
    constexpr std::array<std::uint64_t, 4> places{1'000, 100, 10, 1};
    constexpr std::array names{"仟", "佰", "拾", ""};
    std::string out;
    bool gap = false;
    for (std::size_t i = 0; i < places.size(); ++i) {
        auto const digit = n / places[i] % 10;
        if (digit == 0) {
            gap = !out.empty();
            continue;
        }
        out += (gap ? digits[0] : "") + std::string{digits[digit]} + names[i];
        gap = false;
    }
    return out;
}

std::string spoken(std::uint64_t n);

/// So many of a large unit and the rest, with one 零 where the rest does not fill its first place.
std::string with_unit(std::uint64_t n, std::uint64_t unit, char const* name)
{
    auto const rest = n % unit;
    auto out = spoken(n / unit) + name;
    if (rest == 0) return out;
    return out + (rest < unit / 10 ? digits[0] : "") + spoken(rest);
}

std::string spoken(std::uint64_t n)
{
    if (n >= 100'000'000) return with_unit(n, 100'000'000, "亿");
    if (n >= 10'000) return with_unit(n, 10'000, "万");
    return below_ten_thousand(n);
}

}  // namespace

std::string in_capitals(money amount)
{
    if (amount < money::zero())
        fail(refusal_code::invalid_value, {"a negative amount has no capital figures: " + to_string(amount),
                                           "负数没有大写金额：" + to_string(amount)});
    auto const fen = static_cast<std::uint64_t>(amount.fen());
    auto const jiao = fen / 10 % 10;
    auto const last = fen % 10;
    auto out = fen >= 100 ? spoken(fen / 100) + "元" : std::string{};
    if (jiao != 0) out += std::string{digits[jiao]} + "角";
    if (last != 0) return out + (jiao == 0 && !out.empty() ? digits[0] : "") + digits[last] + "分";
    return (out.empty() ? "零元" : out) + "整";
}

}  // namespace writ
