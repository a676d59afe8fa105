#include <writ/lifecycle/machines/realisation.hpp>
#include <writ/lifecycle/machines/seal.hpp>

#include "engines.hpp"

TEST_CASE("both engines agree: realisation, seal")
{
    writ::engines::agree_everywhere<writ::lifecycle::realisation>({.flag_bits = 2, .a_day = true});
    writ::engines::agree_along_lives<writ::lifecycle::realisation>(2);
    writ::engines::agree_everywhere<writ::lifecycle::seal>({.flag_bits = 1, .a_day = true});
    writ::engines::agree_along_lives<writ::lifecycle::seal>(3);
}
