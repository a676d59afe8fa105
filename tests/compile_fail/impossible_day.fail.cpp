// expect: not a constant expression
#include <writ/civil/date.hpp>

using namespace writ::literals;

auto const leap_day = "2024-02-29"_date;
#ifndef WRIT_CONTROL
auto const no_day = "2023-02-29"_date;
#endif
