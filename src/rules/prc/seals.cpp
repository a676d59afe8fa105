#include "rules/prc/parts.hpp"

namespace writ::prc {

void add_seals(std::vector<rule>& rules)
{
    // SEZ 27: a seal that is not renewed before its end is without effect. The periods stand in the table.
    rules.push_back({.id = "freeze.lapse",
                     .name = {"lapse of a seal", "查封、扣押、冻结的效力消灭"},
                     .cites = {"SEZ@2020:27", "CPI@2022:485"}});
}

}  // namespace writ::prc
