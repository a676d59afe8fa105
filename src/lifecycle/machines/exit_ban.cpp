#include <writ/lifecycle/machines/exit_ban.hpp>

#include "lifecycle/msm.hpp"

namespace writ {

machine const& exit_ban_machine() noexcept { return lifecycle::machine_of<lifecycle::exit_ban>; }

}  // namespace writ
