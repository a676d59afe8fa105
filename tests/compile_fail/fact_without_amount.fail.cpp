// expect: (could not convert|no matching constructor).*writ::money
#include <writ/casefile/facts/payment.hpp>
#include <writ/civil/date.hpp>

using namespace writ;
using namespace writ::literals;

#ifndef WRIT_CONTROL
auto const payment = payment_received{.on = "2023-03-01"_date};
#else
auto const payment = payment_received{.on = "2023-03-01"_date, .amount = 15'000_cny};
#endif
