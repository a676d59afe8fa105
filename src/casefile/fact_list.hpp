#pragma once
/// The facts as a list of types, in the order of `fact_kind`.

#include <writ/casefile/facts.hpp>

#include <boost/mp11/list.hpp>

namespace writ::detail {

#define WRIT_FACT_TYPE(fact) , fact
using fact_list = boost::mp11::mp_pop_front<boost::mp11::mp_list<void WRIT_FACTS(WRIT_FACT_TYPE)>>;
#undef WRIT_FACT_TYPE

}  // namespace writ::detail
