#include "rules/prc/parts.hpp"

#include <writ/casefile/facts.hpp>

namespace writ::prc {

void add_forum(std::vector<rule>& rules)
{
    // ENT 1(2): who must go elsewhere needs the leave of the High Court of his own province;
    // ENT 14: "elsewhere" (异地) is outside the province.
    rules.push_back({
        .id = "away",
        .name = {"mission outside the province", "赴外省执行"},
        .cites = {"ENT@2020:1(2)", "ENT@2020:14"},
        .demands = {{.acts = {on<away_mission_started>()},
                     .what = demand::preceded_by,
                     .needed = on<away_mission_approved>().done_by(actor::high_court),
                     .member = member_of<&away_mission_started::province>(),
                     .says = {"officers left for {value} on {on} without the High Court's approval on file",
                              "执行人员于{on}赴{value}执行，卷内未见高级人民法院批准"}}},
    });
}

}  // namespace writ::prc
