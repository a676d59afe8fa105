#include <writ/lifecycle/machines/whereabouts.hpp>

#include "lifecycle/msm.hpp"

namespace writ {

machine const& whereabouts_machine() noexcept { return lifecycle::machine_of<lifecycle::whereabouts>; }

}  // namespace writ
