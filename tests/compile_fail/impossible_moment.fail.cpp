// expect: not a constant expression
#include <writ/civil/moment.hpp>

using namespace writ::literals;

auto const last_minute = "2024-06-22T23:59"_moment;
#ifndef WRIT_CONTROL
auto const no_minute = "2024-06-22T24:00"_moment;
#endif
