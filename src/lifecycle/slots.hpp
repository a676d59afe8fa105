#pragma once
/// Where the state of one machine of one subject is kept among the tracks of a case.

#include <writ/lifecycle/tracks.hpp>

#include <string>

namespace writ {

/// One machine of one subject: a party, an asset and the court of the seal, an agreement, an application.
struct slot {
    machine const* of;
    std::string subject{};
    std::string court{};
};

/// Where the machine stands; at its beginning where nothing has moved it yet.
[[nodiscard]] track read(case_tracks const& tracks, slot const& where);
/// Keeps where it stands after `e`.
void write(case_tracks& tracks, slot const& where, track after, entry const& e);

}  // namespace writ
