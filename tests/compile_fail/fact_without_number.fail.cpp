// expect: deleted (function|constructor).*required
#include <writ/casefile/facts/start.hpp>
#include <writ/civil/date.hpp>

using namespace writ;
using namespace writ::literals;

#ifndef WRIT_CONTROL
auto const filing = case_filed{.on = "2023-02-03"_date};
#else
auto const filing = case_filed{.on = "2023-02-03"_date, .number = "（2023）鲁0402执123号"};
#endif
