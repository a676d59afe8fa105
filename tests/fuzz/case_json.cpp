/// libFuzzer on the reader of case files:
///   cmake --preset fuzz && cmake --build --preset fuzz
///   build/fuzz/tests/writ_fuzz_case_json -max_len=65536 -max_total_time=600
///       NEW tests/fuzz/corpus/case_json examples/cases
/// What it finds goes into the corpus, which unit.io replays.

#include "case_json.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    check_case_json({reinterpret_cast<char const*>(data), size});
    return 0;
}
