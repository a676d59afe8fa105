#include <writ/lifecycle/machines/realisation.hpp>

#include "lifecycle/msm.hpp"

namespace writ {

machine const& realisation_machine() noexcept { return lifecycle::machine_of<lifecycle::realisation>; }

}  // namespace writ
