// expect: too few arguments to function call|no matching function for call to .*per_year
#include <writ/money/rate.hpp>

using namespace writ;

// A yearly rate without a day basis does not exist (G-16).
#ifndef WRIT_CONTROL
auto const yearly = rate::per_year(385, 10'000);
#else
auto const yearly = rate::per_year(385, 10'000, 365);
#endif
