#include "rules/prc/parts.hpp"

#include <writ/casefile/facts.hpp>

namespace writ::prc {

using namespace literals;

namespace {

void add_compel(std::vector<rule>& rules)
{
    // CPI 482(1): whoever was lawfully summoned and did not come without good reason. One summons is
    // enough by the wording; two is the rule of trial (CPL 112). What is not on file may still have
    // been done, so it is a gap.
    rules.push_back({
        .id = "compel",
        .name = {"conditions of compelled appearance", "拘传的条件"},
        .cites = {"CPI@2022:482(1)", "INV@2020:15(2)"},
        .demands = {{.acts = {on<compelled>()},
                     .what = demand::preceded_by,
                     .needed = on<summoned>().with<&summoned::served>(true),
                     .severity = severity::gap,
                     .says = {"{subject} was compelled on {on}, but no summons served before is on file",
                              "{subject}于{on}被拘传，但卷内未见此前依法送达的传唤"}},
                    {.acts = {on<compelled>()},
                     .what = demand::preceded_by,
                     .needed = on<summons_missed>().with<&summons_missed::excused>(false),
                     .severity = severity::gap,
                     .says = {"{subject} was compelled on {on}, but that he stayed away without good "
                              "reason is not on file",
                              "{subject}于{on}被拘传，但卷内未见其经传唤无正当理由拒不到场"}}},
    });

    // CPL 119(1): compelled appearance needs the president's approval.
    rules.push_back({
        .id = "compel.approval",
        .name = {"approval of compelled appearance", "拘传的批准"},
        .cites = {"CPL@2023:119"},
        .demands = {{.acts = {on<compelled>()},
                     .what = demand::approved_by,
                     .who = actor::president,
                     .says = {"{subject} was compelled on {on} without the president's approval on file",
                              "{subject}于{on}被拘传，卷内未见院长批准"}}},
    });

    // CPI 482(3): outside its district the court may bring the person to the local court.
    auto const court_given = [](outside_of where) {
        return requirement{
            .acts = {on<compelled>()},
            .what = demand::given,
            .only_after = on<debtor_located>().with<&debtor_located::outside>(where),
            .member = member_of<&compelled::court>(),
            .severity = severity::gap,
            .says = {"{subject} was found outside the district and compelled on {on}; to which court he "
                     "was brought is not on file",
                     "{subject}在辖区外被查找到并于{on}被拘传，卷内未载明拘传至何法院"}};
    };
    rules.push_back({
        .id = "compel.outside",
        .name = {"compelled appearance outside the district", "辖区外拘传"},
        .cites = {"CPI@2022:482(3)"},
        .demands = {court_given(outside_of::district), court_given(outside_of::province)},
    });
}

void add_detain(std::vector<rule>& rules)
{
    // CPL 118(2): at most fifteen days. How they are counted stands in the table of periods.
    demand_of(rules, "detain.max",
              {{.acts = {on<detained>()},
                .what = demand::at_most,
                .member = member_of<&detained::days>(),
                .limit = 15,
                .says = {"{subject} was detained on {on} for {value} days; the law allows {limit}",
                         "{subject}于{on}被拘留{value}日，法定上限为{limit}日"}}});

    // CPL 119(1). Urgent detention is reported to the president at once and approved afterwards
    // (CPI 181), so it is not asked here.
    rules.push_back({
        .id = "detain.approval",
        .name = {"approval of detention", "拘留的批准"},
        .cites = {"CPL@2023:119", "CPI@2022:178"},
        .demands = {{.acts = {on<detained>().with<&detained::urgent>(false)},
                     .what = demand::approved_by,
                     .who = actor::president,
                     .says = {"{subject} was detained on {on} without the president's approval on file",
                              "{subject}于{on}被拘留，卷内未见院长批准"}}},
    });

    // CPI 182: early release is approved by the president as well.
    rules.push_back({
        .id = "detain.early-release.approval",
        .name = {"approval of early release", "提前解除拘留的批准"},
        .cites = {"CPI@2022:182", "CPL@2023:118"},
        .demands = {{.acts = {on<detention_released>().with<&detention_released::early>(true)},
                     .what = demand::approved_by,
                     .who = actor::president,
                     .says = {"{subject} was released early on {on} without the president's approval on file",
                              "{subject}于{on}被提前解除拘留，卷内未见院长批准"}}},
    });

    // CPI 184: not twice in a row for one act; fine and detention may go together (CPI 183).
    auto const once = [](pattern act, std::uint8_t member) {
        return requirement{.acts = {std::move(act)},
                           .what = demand::not_repeated,
                           .member = member,
                           .says = {"{fact} of {subject} on {on} repeats the measure for the same act `{value}`",
                                    "{on}对{subject}的{fact}系就同一行为 `{value}` 连续适用"}};
    };
    rules.push_back({
        .id = "detain.no-repeat",
        .name = {"no repetition for the same act", "同一行为不得连续罚款、拘留"},
        .cites = {"CPI@2022:184"},
        .demands = {once(on<detained>(), member_of<&detained::act>()),
                    once(on<fined>(), member_of<&fined::act>())},
    });
}

}  // namespace

void add_persons(std::vector<rule>& rules)
{
    add_compel(rules);
    add_detain(rules);

    // CPL 119(1).
    rules.push_back({
        .id = "fine.approval",
        .name = {"approval of a fine", "罚款的批准"},
        .cites = {"CPL@2023:119"},
        .demands = {{.acts = {on<fined>()},
                     .what = demand::approved_by,
                     .who = actor::president,
                     .says = {"{subject} was fined on {on} without the president's approval on file",
                              "{subject}于{on}被罚款，卷内未见院长批准"}}},
    });
}

}  // namespace writ::prc
