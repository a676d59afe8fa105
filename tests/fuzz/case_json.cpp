/// libFuzzer on the reader of case files:
///   clang++-14 -std=c++20 -g -O1 -fsanitize=fuzzer,address,undefined
///       -fno-sanitize=pointer-overflow -Iinclude -Isrc tests/fuzz/case_json.cpp
///       src/{base,civil,money,casefile,lifecycle}/*.cpp
///       src/lifecycle/machines/*.cpp src/io/[!a]*.cpp -lcrypto -o case_json
///   ./case_json -max_len=65536 NEW tests/fuzz/corpus/case_json examples/cases
/// RapidJSON 1.1 adds to the null pointer of an empty stack: harmless, but `pointer-overflow` stops at it.
/// What it finds goes into the corpus, which unit.io replays.

#include "case_json.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    check_case_json({reinterpret_cast<char const*>(data), size});
    return 0;
}
