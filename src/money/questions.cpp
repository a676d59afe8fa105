#include <writ/money/questions.hpp>

#include <algorithm>

namespace writ {

namespace {

constexpr int longest = 600;   ///< fifty years of months

ledger paid_too(ledger of, date day, money amount)
{
    of.postings.push_back({day, amount});
    return of;
}

void require_positive(money each)
{
    if (each <= money::zero())
        fail(refusal_code::invalid_value, {"a payment of " + to_string(each) + " pays nothing",
                                           "每期付款 " + to_string(each) + " 不足以清偿任何数额"});
}

/// Whether `count` payments of `each` clear it.
bool is_enough(ledger const& of, date first, int count, money each)
{
    auto const end = clear_by(of, {first, each}, count);
    return end.has_value();
}

}  // namespace

date months_on(date first, int months)
{
    auto const index = first.year() * 12 + first.month() - 1 + months;
    auto const year = index / 12;
    auto const month = index % 12 + 1;
    auto const next = month == 12 ? date{year + 1, 1, 1} : date{year, month + 1, 1};
    auto const last = (next - days{1}).day();
    return {year, month, std::min(first.day(), last)};
}

money payoff(ledger const& of, date day)
{
    auto sum = balance(of, day).owed.total;
    // A payment can itself change what its day costs (option D-15): ask until it fits, then take back the surplus.
    for (;;) {
        auto const left = balance(paid_too(of, day, sum), day).owed;
        if (left.total != money::zero()) {
            sum += left.total;
            continue;
        }
        auto const before = balance(of, day).owed.surplus;
        return sum - (left.surplus - before);
    }
}

std::optional<cleared> clear_by(ledger const& of, monthly plan, int most)
{
    require_positive(plan.each);
    auto running = of;
    auto paid = money::zero();
    for (int i = 0; i < most; ++i) {
        auto const day = months_on(plan.first, i);
        auto const needed = payoff(running, day);
        if (needed <= plan.each) return cleared{day, i + 1, needed, paid + needed};
        running.postings.push_back({day, plan.each});
        paid += plan.each;
    }
    return std::nullopt;
}

money monthly_for(ledger const& of, date first, int count)
{
    if (count < 1 || count > longest)
        fail(refusal_code::invalid_value, {std::to_string(count) + " payments", std::to_string(count) + " 期付款"},
             {"1 to 600 monthly payments were expected", "应为1至600期"});
    auto low = money::from_fen(1);
    auto high = std::max(payoff(of, months_on(first, count - 1)), low);
    while (low < high) {
        auto const middle = money::from_fen(low.fen() + (high.fen() - low.fen()) / 2);
        if (is_enough(of, first, count, middle)) high = middle;
        else low = middle + money::from_fen(1);
    }
    return low;
}

}  // namespace writ
