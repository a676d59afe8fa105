// expect: (no match for .operator\+.|invalid operands).*writ::date.*int
#include <writ/civil/date.hpp>

using namespace writ::literals;

auto const later = "2023-02-28"_date + writ::days{1};
#ifndef WRIT_CONTROL
auto const one_what = "2023-02-28"_date + 1;
#endif
