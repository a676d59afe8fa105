#pragma once
/// writ: civil enforcement in the courts of China. Three nouns and a verb: `case_file`, `law`, a day;
/// `assess`. Reading and writing JSON is in <writ/io/case_json.hpp>.

#include <writ/casefile/facts.hpp>        // IWYU pragma: export
#include <writ/lifecycle/case_file.hpp>   // IWYU pragma: export
#include <writ/rules/assess.hpp>          // IWYU pragma: export
#include <writ/rules/prc.hpp>             // IWYU pragma: export
