// The case as a whole: the largest table, with most flags.
#include <writ/lifecycle/machines/proceeding.hpp>

#include "engines.hpp"

TEST_CASE("both engines agree: proceeding")
{
    writ::engines::agree_everywhere<writ::lifecycle::proceeding>({.flag_bits = 6});
    writ::engines::agree_along_lives<writ::lifecycle::proceeding>(1);
}
