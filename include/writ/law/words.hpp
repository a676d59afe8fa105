#pragma once
/// The words that answers and rules share.

#include <writ/base/word.hpp>

namespace writ {

/// How sure the source is. `M` is a policy of this library with a default, never posed as law.
WRIT_WORDS(confidence, V, P, B, C, M);

WRIT_WORDS(severity, breach, lapse, warning, gap, discretion);

/// What the end of a clock means: a duty is breached, a validity lapses, a bar falls, another body's
/// time is over, a right may be barred on objection.
WRIT_WORDS(clock_kind, duty, validity, bar, watch, limitation);

WRIT_WORDS(bearer, court, creditor, debtor, third_party, police, procuratorate);

}  // namespace writ
