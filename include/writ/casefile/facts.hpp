#pragma once
/// All facts, one header a topic.

#include <writ/casefile/facts/bookkeeping.hpp>    // IWYU pragma: export
#include <writ/casefile/facts/closing.hpp>        // IWYU pragma: export
#include <writ/casefile/facts/credit.hpp>         // IWYU pragma: export
#include <writ/casefile/facts/crime.hpp>          // IWYU pragma: export
#include <writ/casefile/facts/duty.hpp>           // IWYU pragma: export
#include <writ/casefile/facts/forum.hpp>          // IWYU pragma: export
#include <writ/casefile/facts/investigation.hpp>  // IWYU pragma: export
#include <writ/casefile/facts/notice.hpp>         // IWYU pragma: export
#include <writ/casefile/facts/paper.hpp>          // IWYU pragma: export
#include <writ/casefile/facts/pause.hpp>          // IWYU pragma: export
#include <writ/casefile/facts/payment.hpp>        // IWYU pragma: export
#include <writ/casefile/facts/person.hpp>         // IWYU pragma: export
#include <writ/casefile/facts/realisation.hpp>    // IWYU pragma: export
#include <writ/casefile/facts/remedy.hpp>         // IWYU pragma: export
#include <writ/casefile/facts/seal.hpp>           // IWYU pragma: export
#include <writ/casefile/facts/settlement.hpp>     // IWYU pragma: export
#include <writ/casefile/facts/start.hpp>          // IWYU pragma: export
