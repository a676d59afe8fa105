#include <writ/money/brackets.hpp>
#include <writ/money/exact.hpp>
#include <writ/money/rate.hpp>

#include <algorithm>
#include <numeric>

namespace writ {

namespace {

[[noreturn]] void beyond()
{
    fail(refusal_code::overflow,
         {"an exact amount does not fit into 127 bits", "精确金额超出 127 位整数范围"});
}

// Nearly all numbers are short, and a short operation costs a tenth of a long one.
constexpr bool is_short(int128 n) { return n >= -int128{INT64_MAX} && n <= int128{INT64_MAX}; }

int128 times(int128 a, int128 b)
{
    if (is_short(a) && is_short(b)) return a * b;
    int128 product = 0;
    if (__builtin_mul_overflow(a, b, &product)) beyond();
    return product;
}

int128 plus(int128 a, int128 b)
{
    int128 sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) beyond();
    return sum;
}

int128 divided(int128 n, int128 by)
{
    if (by == 1) return n;
    if (is_short(n) && is_short(by)) return static_cast<std::int64_t>(n) / static_cast<std::int64_t>(by);
    return n / by;
}

int128 common_divisor(int128 a, int128 b)
{
    if (a < 0) a = -a;
    if (b == 1) return 1;
    if (is_short(a) && is_short(b))
        return std::gcd(static_cast<std::int64_t>(a), static_cast<std::int64_t>(b));
    while (b != 0) {
        auto const rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

int128 positive(std::int64_t denominator)
{
    if (denominator <= 0)
        fail(refusal_code::invalid_value,
             {"the denominator of a ratio must be positive", "比率的分母必须为正"});
    return denominator;
}

std::string digits(int128 n)
{
    if (n == 0) return "0";
    std::string out;
    bool const negative = n < 0;
    for (; n != 0; n /= 10) {
        auto const digit = static_cast<int>(n % 10);
        out.push_back(static_cast<char>('0' + (negative ? -digit : digit)));
    }
    if (negative) out.push_back('-');
    std::reverse(out.begin(), out.end());
    return out;
}

}  // namespace

void exact::too_large() { beyond(); }

exact::exact(int128 numerator, int128 denominator, int) noexcept
{
    auto const divisor = common_divisor(numerator, denominator);
    numerator_ = divided(numerator, divisor);
    denominator_ = divided(denominator, divisor);
}

exact::exact(std::int64_t numerator, std::int64_t denominator)
    : exact(int128{numerator}, positive(denominator), 0)
{
}

exact exact::unlike_sum(exact a, exact b)
{
    auto const divisor = common_divisor(a.denominator_, b.denominator_);
    auto const left = times(a.numerator_, divided(b.denominator_, divisor));
    auto const right = times(b.numerator_, divided(a.denominator_, divisor));
    exact out;
    out.numerator_ = plus(left, right);
    out.denominator_ = times(a.denominator_, divided(b.denominator_, divisor));
    return out;
}

exact operator*(exact a, exact b)
{
    // Crosswise reduction first keeps the products small.
    auto const left = common_divisor(a.numerator_, b.denominator_);
    auto const right = common_divisor(b.numerator_, a.denominator_);
    exact out;
    out.numerator_ = times(divided(a.numerator_, left), divided(b.numerator_, right));
    out.denominator_ = times(divided(a.denominator_, right), divided(b.denominator_, left));
    return out;
}

exact operator/(exact a, exact b)
{
    if (b.numerator_ == 0)
        fail(refusal_code::invalid_value, {"a division by zero", "除数为零"});
    bool const negative = b.numerator_ < 0;
    exact turned;
    turned.numerator_ = negative ? -b.denominator_ : b.denominator_;
    turned.denominator_ = negative ? -b.numerator_ : b.numerator_;
    return a * turned;
}

std::string exact::in_yuan() const
{
    auto const hundredth = *this * exact{1, 100};
    exact const yuan{hundredth.numerator_, hundredth.denominator_, 0};
    auto out = digits(yuan.numerator_);
    if (yuan.denominator_ != 1) out += '/' + digits(yuan.denominator_);
    return out;
}

money round_to_fen(exact amount, rounding how, currency in)
{
    if (is_short(amount.numerator_) && is_short(amount.denominator_)) {
        auto const n = static_cast<std::int64_t>(amount.numerator_);
        auto const d = static_cast<std::int64_t>(amount.denominator_);
        auto const rest = n < 0 ? -(n % d) : n % d;
        auto const up = how == rounding::half_up && rest >= d - rest ? (n < 0 ? -1 : 1) : 0;
        return money::from_fen(n / d + up, in);
    }
    auto const negative = amount.numerator_ < 0;
    auto const size = negative ? -amount.numerator_ : amount.numerator_;
    auto fen = divided(size, amount.denominator_);
    auto const rest = size - fen * amount.denominator_;
    if (how == rounding::half_up && rest >= amount.denominator_ - rest) fen = plus(fen, 1);
    if (fen > int128{INT64_MAX}) beyond();
    auto const narrowed = static_cast<std::int64_t>(fen);
    return money::from_fen(negative ? -narrowed : narrowed, in);
}

std::int64_t parts_to_fill(exact whole, exact part)
{
    auto const dividend = times(whole.numerator_, part.denominator_);
    auto const divisor = times(part.numerator_, whole.denominator_);
    auto const parts = dividend / divisor + (dividend % divisor == 0 ? 0 : 1);
    if (parts > int128{INT64_MAX}) beyond();
    return static_cast<std::int64_t>(parts);
}

std::string decimal(rate r)
{
    // Rates of the law are decimal fractions: the ratio is widened to a power of ten, then printed.
    auto const as_ratio = std::to_string(r.parts()) + '/' + std::to_string(r.of());
    if (r.of() <= 0) return as_ratio;
    int128 scale = 1;
    int places = 0;
    while (scale % r.of() != 0 && places < 18) {
        scale *= 10;
        ++places;
    }
    if (scale % r.of() != 0) return as_ratio;
    auto out = digits(int128{r.parts()} * (scale / r.of()));
    auto const width = static_cast<std::size_t>(places) + 1;
    if (out.size() < width) out.insert(0, width - out.size(), '0');
    if (places > 0) out.insert(out.size() - static_cast<std::size_t>(places), 1, '.');
    return out;
}

std::string to_string(rate r)
{
    return decimal(r) + (r.basis() == 0 ? "/day" : "/year/" + std::to_string(r.basis()));
}

result<rate> parse_rate(std::string_view written, std::int32_t basis)
{
    std::int64_t parts = 0;
    std::int64_t of = 1;
    bool decimals = false;
    std::size_t seen = 0;
    bool good = !written.empty() && written.size() <= 18 && basis >= 0;
    for (auto const c : written) {
        if (c == '.' && !decimals && seen > 0) {
            decimals = true;
            continue;
        }
        good = good && c >= '0' && c <= '9';
        if (!good) break;
        ++seen;
        parts = parts * 10 + (c - '0');
        if (decimals) of *= 10;
    }
    if (!good || written.back() == '.')
        return refusal{.code = refusal_code::invalid_value,
                       .what = {"not a rate", "不是有效的利率"},
                       .expected = {"a decimal fraction such as 0.000175 was expected",
                                    "应为小数，例如 0.000175"}};
    return basis == 0 ? rate::per_day(parts, of) : rate::per_year(parts, of, basis);
}

money fee_by_brackets(money amount, std::vector<bracket> const& table, rounding how)
{
    exact fee;
    for (std::size_t i = 0; i < table.size(); ++i) {
        auto const& row = table[i];
        // A case without an amount still bears the flat fee of the first bracket.
        if (i > 0 && amount <= row.over) break;
        auto const top = i + 1 < table.size() ? std::min(amount, table[i + 1].over) : amount;
        fee += exact{top - row.over} * exact{row.parts, row.of} + exact{row.flat};
    }
    return round_to_fen(fee, how);
}

}  // namespace writ
