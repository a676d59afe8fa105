// Facts never change, but books do: an entry is taken back or put right by a further entry, and both
// times stay to be asked about — when it happened, and when the court's books learned it.
#include <writ/report/correction_text.hpp>
#include <writ/writ.hpp>

#include <iostream>

using namespace writ;
using namespace writ::literals;

int main()
{
    auto file = case_file{court{"鲁0402"}, judgment{.effective_on = "2024-01-02"_date,
                                                    .claims = {principal{80'000_cny}}}};
    file.post(application_received{.on = "2024-03-04"_date});
    file.post(case_filed{.on = "2024-03-06"_date, .number = "（2024）鲁0402执88号"}, {.id = "filing"});
    file.post(notice_issued{.on = "2024-03-08"_date});
    file.post(payment_received{.on = "2024-04-10"_date, .amount = 8'000_cny}, {.id = "first-payment"});
    file.post(closed_this_round{.on = "2024-09-02"_date}, {.approved_by = {actor::panel, actor::president}});

    // In October the bank says that 80,000.00 came in, not 8,000.00, and the register that the case was
    // filed two weeks later than booked.
    file.post(corrected{.on = "2024-10-08"_date,
                        .entry = "first-payment",
                        .with = payment_received{.on = "2024-04-10"_date, .amount = 80'000_cny},
                        .reason = "bank statement of 2024-10-08"});
    file.post(corrected{.on = "2024-10-09"_date,
                        .entry = "filing",
                        .with = case_filed{.on = "2024-03-20"_date, .number = "（2024）鲁0402执88号"},
                        .reason = "register of cases"});

    auto const& law = prc::law();
    auto const day = "2024-09-30"_date;
    auto const believed = as_of{day};                            // what the books held that evening
    auto const known_now = as_of{day, "2024-10-31T12:00"_moment};   // the same day, with what they learned since
    std::cout << "believed then " << assess(file, law, believed).owed.total << '\n'
              << "known now     " << assess(file, law, known_now).owed.total << "\n\n"
              << to_text(what_changed(file, law, day, believed.known_at, known_now.known_at), file, language::en);
}
