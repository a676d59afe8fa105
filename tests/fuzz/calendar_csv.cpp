/// libFuzzer on the tables of a calendar:
///   cmake --preset fuzz && cmake --build --preset fuzz
///   build/fuzz/tests/writ_fuzz_calendar_csv -max_len=4096 -max_total_time=600 NEW tests/fuzz/corpus/calendar_csv
/// What it finds goes into the corpus, which unit.io replays.

#include "calendar_csv.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    writ_fuzz::check_calendar_csv({reinterpret_cast<char const*>(data), size});
    return 0;
}
