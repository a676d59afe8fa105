// expect: (no match for .operator\+.|invalid operands).*writ::money.*writ::rate
#include <writ/money/money.hpp>
#include <writ/money/rate.hpp>

using namespace writ;
using namespace writ::literals;

auto const amount = 100_cny;
auto const interest = rate::per_day(175, 1'000'000);
#ifndef WRIT_CONTROL
auto const nonsense = amount + interest;
#endif
auto const sum = amount + amount;
