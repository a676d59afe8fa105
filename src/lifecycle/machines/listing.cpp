#include <writ/lifecycle/machines/listing.hpp>

#include "lifecycle/msm.hpp"

namespace writ {

machine const& listing_machine() noexcept { return lifecycle::machine_of<lifecycle::listing>; }

}  // namespace writ
