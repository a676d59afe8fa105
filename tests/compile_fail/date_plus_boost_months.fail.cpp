// expect: (no match for .operator\+.|invalid operands).*gregorian::months
#include <boost/date_time/gregorian/greg_duration_types.hpp>
#include <writ/civil/date.hpp>

using namespace writ::literals;

auto const later = "2023-02-28"_date + writ::days{30};
#ifndef WRIT_CONTROL
auto const month_later = "2023-02-28"_date + boost::gregorian::months{1};
#endif
