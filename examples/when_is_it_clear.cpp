// What people ask about a debt: how much today, how much a month, when is it over, how much to close the case.
#include <writ/money/capitals.hpp>
#include <writ/money/questions.hpp>
#include <writ/rules/ledgers.hpp>
#include <writ/rules/prc.hpp>
#include <writ/writ.hpp>

#include <iostream>

using namespace writ;
using namespace writ::literals;

int main()
{
    auto const& law = prc::law();
    case_file file{court{"鲁0402"}, mediation{.effective_on = "2022-08-20"_date,
                                              .claims = {principal{95'300_cny, due_on{"2022-09-30"_date}}}}};
    file.post(case_filed{.on = "2023-02-03"_date, .number = "（2023）鲁0402执123号"});
    file.post(payment_received{.on = "2023-03-01"_date, .amount = 15'000_cny});

    constexpr auto today = "2023-06-01"_date;
    auto const debt = ledger_of(file, law, as_of{today});
    auto const now = payoff(debt, today);
    std::cout << "to be clear on " << today << ": " << now << " (" << in_capitals(now) << "), and "
              << balance(debt, today).owed.per_diem << " more with each day\n";

    auto const end = clear_by(debt, {.first = "2023-06-15"_date, .each = 5'000_cny});
    std::cout << "paying 5000.00 on each 15th: " << end->payments << " payments, the last of " << end->last << " on "
              << end->on << ", " << end->paid << " in all\n";

    std::cout << "over in a year: " << monthly_for(debt, "2023-06-15"_date, 12) << " a month\n";
    auto const never = clear_by(debt, {.first = "2023-06-15"_date, .each = 0.05_cny}, 120);
    std::cout << "five fen a month: " << (never ? "clear" : "not clear in ten years") << '\n';

    auto const all = completed_by(file, law, as_of{today});
    std::cout << "to close the case as completed on " << today << ": " << all.debt << " and a fee of " << all.fee
              << ", " << all.total << " in all\n";
}
