// What an auction brought is shared out among creditors, in the three orders of the law.
#include <writ/money/distribution.hpp>

#include <iostream>
#include <string>

using namespace writ;
using namespace writ::literals;

namespace {

void show(money pool, std::vector<claim_to_share> const& claims, distribution_order order)
{
    auto const plan = distribute(pool, claims, order);
    std::cout << pool << ", " << name_of(order) << '\n';
    for (std::size_t i = 0; i < claims.size(); ++i)
        std::cout << "  " << claims[i].creditor << ", " << name_of(claims[i].rank) << ": "
                  << plan.shares[i].paid << " of " << claims[i].amount << ", exactly "
                  << plan.shares[i].exactly.in_yuan() << '\n';
    std::cout << "  back to the debtor: " << plan.surplus << '\n';
}

}  // namespace

int main()
{
    std::vector<claim_to_share> const claims{
        {"court", claim_rank::enforcement_cost, 8'200_cny},
        {"bank", claim_rank::secured, 310'000_cny, "2021-06-18"_date},
        {"Zhao", claim_rank::ordinary, 95'300_cny, "2023-02-20"_date},
        {"Qian", claim_rank::ordinary, 240'000_cny, "2023-02-06"_date},
        {"Sun", claim_rank::ordinary, 51'000_cny, "2023-02-20"_date},
        {"Qian", claim_rank::doubled_part, 12'600_cny, "2023-02-06"_date}};
    show(600'000_cny, claims, distribution_order::pro_rata);
    show(600'000_cny, claims, distribution_order::by_seizure);
    show(720'000_cny, claims, distribution_order::pro_rata);

    // The debtor was also convicted: a victim's medical costs come before the bank, the fine after every creditor.
    auto more = claims;
    more.push_back({"Li", claim_rank::injury_medical, 43'000_cny});
    more.push_back({"Li", claim_rank::restitution, 60'000_cny});
    more.push_back({"treasury", claim_rank::fine, 20'000_cny});
    show(600'000_cny, more, distribution_order::criminal);

    // An order that goes by seizure cannot place a claim without its day, and guesses nothing.
    more = {{"Zhao", claim_rank::ordinary, 95'300_cny}};
    try {
        show(600'000_cny, more, distribution_order::by_seizure);
    } catch (error const& no) {
        std::cout << no.what() << '\n';
    }
}
