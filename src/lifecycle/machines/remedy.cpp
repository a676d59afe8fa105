#include <writ/lifecycle/machines/remedy.hpp>

#include "lifecycle/msm.hpp"

namespace writ {

machine const& remedy_machine() noexcept { return lifecycle::machine_of<lifecycle::remedy>; }

}  // namespace writ
