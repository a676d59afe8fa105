// expect: not a constant expression
#include <writ/money/money.hpp>

using namespace writ::literals;

auto const two = 0.25_cny;
#ifndef WRIT_CONTROL
auto const three = 0.255_cny;
#endif
