#pragma once
/// What every entry of a journal may carry beside its fact.

#include <writ/base/id.hpp>
#include <writ/base/maybe.hpp>
#include <writ/casefile/actor.hpp>
#include <writ/civil/moment.hpp>

#include <optional>
#include <string>

namespace writ {

struct details {
    std::optional<moment> recorded{};   ///< when the court's books learned it; else the start of `on`
    maybe<actor> by{};          ///< who acted
    actors approved_by{};               ///< who approved
    std::string id{};                   ///< to be referred to later
    std::string note{};
    std::string document{};             ///< number of the paper
};

}  // namespace writ
