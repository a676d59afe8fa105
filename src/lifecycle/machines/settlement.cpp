#include <writ/lifecycle/machines/settlement.hpp>

#include "lifecycle/msm.hpp"

namespace writ {

machine const& settlement_machine() noexcept { return lifecycle::machine_of<lifecycle::settlement>; }

}  // namespace writ
