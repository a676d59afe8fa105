// A court adds its own rules: they are data, so they get deadlines, findings and explanations as the
// statutes do, and a rule id that is taken is refused.
#include <writ/law/rule.hpp>
#include <writ/writ.hpp>

#include <iostream>

using namespace writ;
using namespace writ::literals;

int main()
{
    auto const local = prc::law()
        .with(rule{.id = "local.first-query",
                   .name = {"first network query, local rule", "首次网络查控（本院规定）"},
                   .cites = {"LOCAL:3"},
                   .confidence = confidence::P,
                   .clock = time_limit{.starts = {on<case_filed>()},
                                  .length = 3_working_days,
                                  .stops = {on<network_query_made>()},
                                  .when_missed = severity::warning,
                                  .when_late = severity::warning}})
        .with(rule{.id = "local.search-before-detention",
                   .name = {"inquiry before detention, local rule", "拘留前先行调查（本院规定）"},
                   .cites = {"LOCAL:9"},
                   .confidence = confidence::P,
                   .demands = {{.acts = {on<detained>()},
                                .what = demand::preceded_by,
                                .needed = on<field_inquiry_made>(),
                                .severity = severity::warning,
                                .says = {"{subject} was detained on {on} before any inquiry on the spot",
                                         "{on}拘留{subject}前未作线下调查"}}}});

    auto file = case_file{court{"鲁0481"}, judgment{.effective_on = "2026-01-05"_date,
                                                    .claims = {price{50'000_cny}}}};
    file.post(application_received{.on = "2026-02-11"_date});
    file.post(case_filed{.on = "2026-02-12"_date, .number = "（2026）鲁0481执7号"});
    file.post(notice_served{.on = "2026-02-13"_date});
    file.post(network_query_made{.on = "2026-02-25"_date, .scope = query_scope::national});
    file.post(detained{.on = "2026-03-02T10:00"_moment, .days = 5,
                       .ground = sanction_ground::obstructs},
              {.approved_by = actor::president});
    file.post(family_notified{.on = "2026-03-02T11:00"_moment});

    auto const answer = assess(file, local, as_of{"2026-03-03"_date});
    for (auto const& deadline : answer.deadlines)
        if (deadline.id() == "local.first-query") std::cout << deadline << '\n';
    for (auto const& finding : answer.findings) std::cout << finding << '\n';
}
