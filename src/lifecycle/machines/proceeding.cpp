#include <writ/lifecycle/machines/proceeding.hpp>

#include "lifecycle/msm.hpp"

namespace writ {

machine const& proceeding_machine() noexcept { return lifecycle::machine_of<lifecycle::proceeding>; }

}  // namespace writ
