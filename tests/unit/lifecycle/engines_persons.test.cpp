#include <writ/lifecycle/machines/consumption.hpp>
#include <writ/lifecycle/machines/exit_ban.hpp>
#include <writ/lifecycle/machines/hold.hpp>
#include <writ/lifecycle/machines/listing.hpp>
#include <writ/lifecycle/machines/prosecution.hpp>
#include <writ/lifecycle/machines/whereabouts.hpp>

#include "engines.hpp"

TEST_CASE_TEMPLATE("both engines agree: one debtor or person", M, writ::lifecycle::consumption,
                   writ::lifecycle::exit_ban, writ::lifecycle::hold, writ::lifecycle::listing,
                   writ::lifecycle::prosecution, writ::lifecycle::whereabouts)
{
    writ::engines::agree_everywhere<M>({.flag_bits = 1, .a_day = true});
    writ::engines::agree_along_lives<M>(4);
}
