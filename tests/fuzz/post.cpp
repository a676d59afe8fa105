/// libFuzzer on sequences of posts:
///   cmake --preset fuzz && cmake --build --preset fuzz
///   build/fuzz/tests/writ_fuzz_post -max_len=256 -max_total_time=600 NEW tests/fuzz/corpus/post
/// What it finds goes into the corpus, which the scenarios replay.

#include "post.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    (void)post_sequence::check({reinterpret_cast<char const*>(data), size});
    return 0;
}
