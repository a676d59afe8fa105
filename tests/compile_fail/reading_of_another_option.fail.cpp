// expect: no matching (function for call to|member function for call to).*choose
#include <writ/rules/prc.hpp>

using namespace writ;

#ifndef WRIT_CONTROL
auto const other = prc::law().choose(prc::payment_day, base_rule::excluded);
#else
auto const other = prc::law().choose(prc::payment_day, payment_day_rule::not_counted);
#endif
