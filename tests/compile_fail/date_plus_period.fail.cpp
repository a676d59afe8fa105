// expect: (no match for .operator\+.|invalid operands).*writ::period
#include <writ/civil/date.hpp>
#include <writ/civil/period.hpp>

using namespace writ;
using namespace writ::literals;

// Months are counted by a named rule of law (CC 202), never added.
auto const later = "2023-02-28"_date + days{30};
#ifndef WRIT_CONTROL
auto const month_later = "2023-02-28"_date + 1_months;
#endif
