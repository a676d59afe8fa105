#include <writ/money/money.hpp>

#include <ostream>

namespace writ {

namespace {

refusal not_an_amount()
{
    return refusal{.code = refusal_code::invalid_value,
                   .what = {"not an amount of money", "不是有效的金额"},
                   .expected = {"yuan as decimal digits with at most two decimals were expected",
                                "应为以元计、至多两位小数的十进制数字"}};
}

refusal too_large()
{
    return refusal{.code = refusal_code::overflow,
                   .what = {"the amount is too large", "金额过大"},
                   .expected = {"at most 92233720368547758.07 yuan", "上限为 92233720368547758.07 元"}};
}

}  // namespace

void money::overflow() { throw error{too_large()}; }

void money::mixed(money a, money b)
{
    fail(refusal_code::invalid_value,
         {to_string(a) + " and " + to_string(b) + " are of different currencies",
          to_string(a) + " 与 " + to_string(b) + " 币种不同"});
}

result<currency> currency::named(std::string_view letters)
{
    bool good = letters.size() == 3;
    std::uint32_t packed = 0;
    for (auto const c : letters) {
        good = good && c >= 'A' && c <= 'Z';
        packed = packed << 8U | static_cast<unsigned char>(c);
    }
    if (!good)
        return refusal{.code = refusal_code::invalid_value, .what = {"not a currency", "不是有效的币种"},
                       .expected = {"three capital letters such as USD were expected", "应为三个大写字母，例如 USD"}};
    currency out;
    if (letters != "CNY") out.letters_ = packed;
    return out;
}

std::string currency::name() const
{
    if (is_yuan()) return "CNY";
    std::string out;
    for (auto const shift : {16U, 8U, 0U}) out.push_back(static_cast<char>(letters_ >> shift & 0xFFU));
    return out;
}

std::string to_string(money amount)
{
    return (amount.in().is_yuan() ? std::string{} : amount.in().name() + ' ') + digits_of(amount);
}

std::string digits_of(money amount)
{
    // The magnitude is taken in unsigned arithmetic: the smallest int64 has no negative.
    auto const fen = amount.fen();
    auto const size = fen < 0 ? 0 - static_cast<std::uint64_t>(fen) : static_cast<std::uint64_t>(fen);
    auto const cents = std::to_string(size % 100);
    return (fen < 0 ? "-" : "") + std::to_string(size / 100) + '.' + (cents.size() < 2 ? "0" : "") +
           cents;
}

result<money> parse_money(std::string_view written)
{
    auto const point = written.find('.');
    auto const whole = written.substr(0, point);
    auto const decimals = point == std::string_view::npos ? std::string_view{"00"}
                                                          : written.substr(point + 1);
    if (whole.empty() || decimals.empty() || decimals.size() > 2) return not_an_amount();
    std::int64_t fen = 0;
    auto take = [&fen](char c) {
        return !__builtin_mul_overflow(fen, 10, &fen) && !__builtin_add_overflow(fen, c - '0', &fen);
    };
    for (auto const part : {whole, decimals})
        for (auto const c : part)
            if (c < '0' || c > '9') return not_an_amount();
    for (auto const part : {whole, decimals})
        for (auto const c : part)
            if (!take(c)) return too_large();
    if (decimals.size() == 1 && !take('0')) return too_large();
    return money::from_fen(fen);
}

std::ostream& operator<<(std::ostream& out, money amount) { return out << to_string(amount); }

}  // namespace writ
