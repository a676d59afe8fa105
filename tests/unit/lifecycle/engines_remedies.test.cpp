#include <writ/lifecycle/machines/forum.hpp>
#include <writ/lifecycle/machines/remedy.hpp>
#include <writ/lifecycle/machines/settlement.hpp>

#include "engines.hpp"

TEST_CASE("both engines agree: remedy, settlement, forum")
{
    writ::engines::agree_everywhere<writ::lifecycle::remedy>({.flag_bits = 5});
    writ::engines::agree_along_lives<writ::lifecycle::remedy>(5);
    writ::engines::agree_everywhere<writ::lifecycle::settlement>({.flag_bits = 1});
    writ::engines::agree_along_lives<writ::lifecycle::settlement>(6);
    writ::engines::agree_everywhere<writ::lifecycle::forum>({.flag_bits = 1});
    writ::engines::agree_along_lives<writ::lifecycle::forum>(7);
}
