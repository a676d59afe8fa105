#include <writ/lifecycle/machines/forum.hpp>

#include "lifecycle/msm.hpp"

namespace writ {

machine const& forum_machine() noexcept { return lifecycle::machine_of<lifecycle::forum>; }

}  // namespace writ
