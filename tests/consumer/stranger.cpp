// What a stranger writes first. Says so on standard error when the answer is not the known one.
#include <writ/writ.hpp>

#include <iostream>

using namespace writ;
using namespace writ::literals;

int main()
{
    auto const law = prc::law();
    auto file = case_file{court{"鲁0402"},
                          mediation{.effective_on = "2022-08-20"_date,
                                    .claims = {principal{95'300_cny, due_on{"2022-09-30"_date}}}}};
    file.post(application_received{.on = "2023-02-01"_date});
    file.post(case_filed{.on = "2023-02-03"_date, .number = "（2023）鲁0402执123号"});
    file.post(payment_received{.on = "2023-03-01"_date, .amount = 15'000_cny});

    auto const today = assess(file, law, as_of{"2023-06-01"_date});
    std::cout << today.stage << ' ' << today.owed.principal << '\n';

    auto const expected = today.stage == stage::filed && today.owed.principal.value() == 80'300_cny;
    if (!expected) std::cerr << "expected: filed 80300.00\n";
    return expected ? 0 : 1;
}
