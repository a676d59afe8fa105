/// libFuzzer on the notation of patterns and clocks:
///   cmake --preset fuzz && cmake --build --preset fuzz
///   build/fuzz/tests/writ_fuzz_notation -max_len=512 -max_total_time=600 NEW tests/fuzz/corpus/notation
/// What it finds goes into the corpus, which unit.law replays.

#include "notation.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    writ_fuzz::check_notation({reinterpret_cast<char const*>(data), size});
    return 0;
}
