// Every answer can say why: the sum with its rows, the deadline day by day, the finding with its article.
#include <writ/writ.hpp>

#include <iostream>

using namespace writ;
using namespace writ::literals;

int main()
{
    auto file = case_file{court{"鲁0406"}, judgment{.effective_on = "2024-01-08"_date,
                                                    .due_on = "2024-01-18"_date,
                                                    .claims = {damages{300'000_cny}}}};
    file.post(application_received{.on = "2024-03-11"_date});
    file.post(case_filed{.on = "2024-03-15"_date, .number = "（2024）鲁0406执9号"});
    file.post(notice_served{.on = "2024-03-18"_date});
    file.post(suspended{.on = "2024-05-06"_date, .ground = suspension_ground::creditor_agrees});
    file.post(pause_ended{.on = "2024-05-20"_date});
    file.post(detained{.on = "2024-06-22T05:20"_moment, .days = 16,
                       .ground = sanction_ground::hides_assets},
              {.approved_by = actor::president});

    auto const answer = assess(file, prc::law(), as_of{"2024-06-24"_date});
    std::cout << why(answer.owed.total) << '\n';

    for (auto const& deadline : answer.deadlines) {
        if (deadline.id() != "enforcement.term") continue;
        std::cout << deadline << '\n';
        for (auto const& run : deadline.runs())
            std::cout << "  " << run.from << " to " << run.to << ": " << name_of(run.kind) << '\n';
    }
    for (auto const& finding : answer.findings) {
        std::cout << finding << '\n';
        for (auto const& article : finding.basis()) std::cout << "  " << article << '\n';
    }
}
