#pragma once
/// A court, by its code.

#include <writ/base/id.hpp>

namespace writ {

struct court {
    court_id code{};
    std::string name{};
};

}  // namespace writ
