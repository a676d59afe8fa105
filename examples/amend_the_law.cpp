// The law is a value: a new rate from a day on, or another reading of a disputed point, is a new law.
// Interest is split at the change; the old law goes on giving the old answers.
#include <writ/writ.hpp>

#include <iostream>

using namespace writ;
using namespace writ::literals;

int main()
{
    auto file = case_file{court{"鲁0402"}, judgment{.effective_on = "2023-12-20"_date,
                                                    .due_on = "2023-12-31"_date,
                                                    .claims = {principal{1'000'000_cny}}}};
    file.post(application_received{.on = "2024-01-15"_date});
    file.post(payment_received{.on = "2024-03-31"_date, .amount = 400'000_cny});

    auto const today = prc::law();
    auto const reform = today.amend(prc::delay_interest_rate,
                                    {.from = "2024-03-01"_date,
                                     .value = rate::per_day(100, 1'000'000),
                                     .source = "a reform that exists only in this example"});
    auto const strict = today.choose(prc::payment_day, payment_day_rule::not_counted);

    for (auto const& law : {today, reform, strict}) {
        auto const answer = assess(file, law, as_of{"2024-06-30"_date});
        std::cout << why(answer.owed.doubled_interest) << '\n';
    }

    try {
        (void)reform.amend(prc::delay_interest_rate, {.from = "2024-03-01"_date,
                                                      .value = rate::per_day(200, 1'000'000),
                                                      .source = "a second reform of the same day"});
    } catch (error const& conflict) {
        std::cout << conflict.what() << '\n';
    }
}
