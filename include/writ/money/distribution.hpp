#pragma once
/// Distribution (分配): one sum, several creditors. Claim order carries no meaning, and no fen is lost or made.

#include <writ/base/word.hpp>
#include <writ/civil/date.hpp>
#include <writ/money/exact.hpp>

#include <optional>
#include <string>
#include <vector>

namespace writ {

/// Where a claim stands. Declared in the order of payment: a rank is paid once those before it are paid in full.
///
/// enforcement_cost   执行费用 that comes off the proceeds first (CPI 508, 514); whether the application fee
///                    does, the courts read both ways: whoever reads otherwise leaves it out
/// injury_medical     人身损害赔偿中的医疗费用 (CRP 13)
/// preferential       a preference which a statute puts before security; one that ranks with security by its
///                    day is `secured`
/// secured            up to what the encumbered thing brought; the rest of the claim is `ordinary`, its doubled
///                    part `doubled_part`
/// restitution        退赔被害人的损失 (CRP 13)
/// ordinary           principal, general interest and the other sums of the title
/// doubled_part       加倍部分债务利息: after the money debts of the titles (DLY14 4), and as a civil debt
///                    before what the State takes (CRP 13). That it waits for *every* creditor is a reading
/// fine, confiscation 罚金, 没收财产 (CRP 13)
WRIT_WORDS(claim_rank, enforcement_cost, injury_medical, preferential, secured, restitution, ordinary, doubled_part,
           fine, confiscation);

/// How ordinary claims and doubled parts stand among each other. Security goes by the day of its creation in all
/// three (EWR 55); every other rank shares pro rata.
///
/// pro_rata     a natural person or other organisation (CPI 508); several creditors of one title (EWR 55)
/// by_seizure   a company that did not go into bankruptcy (CPI 514); several titles without security (EWR 55)
/// criminal     the debtor is liable under criminal law as well (CRP 13): the only order with that article's own
///              ranks. It does not say how civil creditors stand among each other; pro rata is a reading
WRIT_WORDS(distribution_order, pro_rata, by_seizure, criminal);

struct claim_to_share {
    std::string creditor;
    claim_rank rank;
    money amount;
    std::optional<date> since{};   ///< day of the security's creation, or of the first preservation or seizure
};

struct share {
    money paid;
    money left;      ///< of the claim: it stays owed (CPI 508)
    exact exactly;   ///< the share before it was rounded to the fen
};

struct distribution {
    std::vector<share> shares;      ///< one for each claim, in the order the claims were given
    money surplus{money::zero()};   ///< beyond all claims: back to the debtor
};

/// What each claim gets out of `pool`.
///
/// Law    CPI 508, 514; EWR 55; CRP 13; DLY14 4
/// Takes  amounts as of the day of distribution. In participation (参与分配) an ordinary claim is principal and
///        general interest without the doubled part. `since` decides only where days do; claims of one day
///        share pro rata, for a day is the finest order known here
/// Gives  shares and surplus that sum to the pool. Fen left by a pro-rata division as in `split`; between equal
///        remainders and amounts the creditor's name decides, then the earlier `since`, none first
/// Fails  `invalid_value`: a negative pool or amount, or a rank of CRP 13 in another order than `criminal`;
///        `missing`: an ordinary claim or doubled part without its day in `by_seizure`, or a security without
///        its day beside another one; `overflow`: claims of equal standing beyond the type together
[[nodiscard]] distribution distribute(money pool, std::vector<claim_to_share> const& claims,
                                      distribution_order order);

/// Divides `whole` in proportion to `weights`: each part rounded down, the fen left over one by one to the largest
/// remainders. No rule of the Supreme Court on this was found; the method keeps the sum and stays within a fen
/// of every exact share.
///
/// Gives  parts in the order of the weights, whose sum is `whole`; between equal remainders the larger weight
///        comes first, between equal weights the earlier
/// Fails  `invalid_value`: a negative amount or weight, or a sum to divide among weights that are all zero
[[nodiscard]] std::vector<money> split(money whole, std::vector<money> const& weights);

}  // namespace writ
