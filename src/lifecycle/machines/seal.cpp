#include <writ/lifecycle/machines/seal.hpp>

#include "lifecycle/msm.hpp"

namespace writ {

machine const& seal_machine() noexcept { return lifecycle::machine_of<lifecycle::seal>; }

}  // namespace writ
