#include <writ/lifecycle/machines/consumption.hpp>

#include "lifecycle/msm.hpp"

namespace writ {

machine const& consumption_machine() noexcept { return lifecycle::machine_of<lifecycle::consumption>; }

}  // namespace writ
