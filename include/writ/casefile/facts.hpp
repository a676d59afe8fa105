#pragma once
/// All facts, one header a topic.

#include <writ/casefile/facts/closing.hpp>        // IWYU pragma: export
#include <writ/casefile/facts/crime.hpp>          // IWYU pragma: export
#include <writ/casefile/facts/forum.hpp>          // IWYU pragma: export
#include <writ/casefile/facts/investigation.hpp>  // IWYU pragma: export
#include <writ/casefile/facts/notice.hpp>         // IWYU pragma: export
#include <writ/casefile/facts/pause.hpp>          // IWYU pragma: export
#include <writ/casefile/facts/payment.hpp>        // IWYU pragma: export
#include <writ/casefile/facts/person.hpp>         // IWYU pragma: export
#include <writ/casefile/facts/settlement.hpp>     // IWYU pragma: export
#include <writ/casefile/facts/start.hpp>          // IWYU pragma: export
