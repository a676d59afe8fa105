// expect: no matching function for call to|no matching constructor for initialization
#include <writ/money/money.hpp>

using namespace writ;
using namespace writ::literals;

money const exact = 95'300.50_cny;
#ifndef WRIT_CONTROL
money const inexact{95300.50};
#endif
