#pragma once
/// The one-word answer to "where does the case stand".

#include <writ/base/word.hpp>

#include <iosfwd>

namespace writ {

/// Read from the tracks, the later ones first (contract §4). `none` is a file without a first step.
WRIT_WORDS(stage, none, applied, pre_filing_talks, settled_before_filing, filed, investigating,
           located, referred, settled, detained, suspended, closed_this_round, closed);

std::ostream& operator<<(std::ostream& out, stage s);

}  // namespace writ
