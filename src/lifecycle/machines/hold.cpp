#include <writ/lifecycle/machines/hold.hpp>

#include "lifecycle/msm.hpp"

namespace writ {

machine const& hold_machine() noexcept { return lifecycle::machine_of<lifecycle::hold>; }

}  // namespace writ
