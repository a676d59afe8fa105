#include <writ/lifecycle/machines/prosecution.hpp>

#include "lifecycle/msm.hpp"

namespace writ {

machine const& prosecution_machine() noexcept { return lifecycle::machine_of<lifecycle::prosecution>; }

}  // namespace writ
