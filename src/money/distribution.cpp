#include <writ/money/distribution.hpp>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace writ {

namespace {

using claims_to_share = std::vector<claim_to_share>;

/// Whether the days of these claims decide between them.
bool goes_by_day(claim_rank rank, distribution_order order)
{
    if (rank == claim_rank::secured) return true;
    return order == distribution_order::by_seizure &&
           (rank == claim_rank::ordinary || rank == claim_rank::doubled_part);
}

bool is_of_crime(claim_rank rank)
{
    return rank == claim_rank::injury_medical || rank == claim_rank::restitution ||
           rank == claim_rank::fine || rank == claim_rank::confiscation;
}

[[noreturn]] void refuse(refusal_code code, claims_to_share const& claims, std::size_t i, text what,
                         text expected = {})
{
    auto const number = std::to_string(i + 1);
    auto const& creditor = claims[i].creditor;
    fail(code,
         {"claim " + number + " (" + creditor + ") " + what.en,
          "第" + number + "项债权（" + creditor + "）" + what.zh},
         std::move(expected));
}

void check(money pool, claims_to_share const& claims, distribution_order order)
{
    if (pool < money::zero())
        fail(refusal_code::invalid_value, {"the sum to distribute is negative", "待分配金额为负数"});
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (claims[i].amount < money::zero())
            refuse(refusal_code::invalid_value, claims, i, {"is negative", "金额为负数"});
        // To treat it as some civil rank would be a decision, and nobody took it.
        if (order != distribution_order::criminal && is_of_crime(claims[i].rank))
            refuse(refusal_code::invalid_value, claims, i,
                   {"has a rank that only the order `criminal` knows", "的顺位仅适用于刑民责任并存的分配"});
    }
    auto const securities = std::count_if(claims.begin(), claims.end(), [](auto const& claim) {
        return claim.rank == claim_rank::secured;
    });
    for (std::size_t i = 0; i < claims.size(); ++i) {
        auto const& claim = claims[i];
        if (claim.since || !goes_by_day(claim.rank, order)) continue;
        if (claim.rank != claim_rank::secured)
            refuse(refusal_code::missing, claims, i, {"has no day of seizure", "缺少查封、扣押、冻结日期"},
                   {"ordinary claims go by order of seizure", "普通债权按查封、扣押、冻结的先后顺序清偿"});
        if (securities > 1)
            refuse(refusal_code::missing, claims, i, {"has no day of creation", "缺少担保物权成立日期"},
                   {"several security rights go by order of creation", "多个担保物权按成立的先后顺序清偿"});
    }
}

/// The claims in order of payment. Among claims of equal standing `split` puts the larger first; name and day order
/// those of equal amount, so that the places in `claims` never decide between claims that differ.
std::vector<std::size_t> payment_order(claims_to_share const& claims, distribution_order order)
{
    auto const standing = [&](std::size_t i) {
        auto const& claim = claims[i];
        return std::tuple{claim.rank, goes_by_day(claim.rank, order) ? claim.since : std::nullopt};
    };
    std::vector<std::size_t> out(claims.size());
    std::iota(out.begin(), out.end(), std::size_t{0});
    std::stable_sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) {
        if (standing(a) != standing(b)) return standing(a) < standing(b);
        return std::tie(claims[a].creditor, claims[a].since) < std::tie(claims[b].creditor, claims[b].since);
    });
    return out;
}

bool stand_equal(claim_to_share const& a, claim_to_share const& b, distribution_order order)
{
    return a.rank == b.rank && (!goes_by_day(a.rank, order) || a.since == b.since);
}

}  // namespace

distribution distribute(money pool, std::vector<claim_to_share> const& claims, distribution_order order)
{
    check(pool, claims, order);
    distribution out;
    out.shares.assign(claims.size(), {money::zero(), money::zero(), exact{}});
    out.surplus = pool;

    auto const queue = payment_order(claims, order);
    for (auto first = queue.begin(); first != queue.end();) {
        auto const last = std::find_if(first, queue.end(), [&](std::size_t i) {
            return !stand_equal(claims[*first], claims[i], order);
        });
        std::vector<money> amounts;
        auto due = money::zero();
        for (auto i = first; i != last; ++i) {
            amounts.push_back(claims[*i].amount);
            due += amounts.back();
        }
        auto const enough = due <= out.surplus;
        auto const paid = enough ? amounts : split(out.surplus, amounts);
        for (std::size_t k = 0; k < amounts.size(); ++k, ++first) {
            auto exactly = exact{amounts[k]};
            if (!enough) exactly = exactly * exact{out.surplus} * exact{1, due.fen()};
            out.shares[*first] = {paid[k], amounts[k] - paid[k], exactly};
        }
        out.surplus -= enough ? due : out.surplus;
    }
    return out;
}

std::vector<money> split(money whole, std::vector<money> const& weights)
{
    int128 total = 0;
    for (auto const weight : weights) {
        if (weight < money::zero())
            fail(refusal_code::invalid_value, {"a weight is negative", "分配权重为负数"});
        total += weight.fen();
    }
    if (whole < money::zero())
        fail(refusal_code::invalid_value, {"the sum to divide is negative", "待分割金额为负数"});
    if (whole == money::zero()) return std::vector<money>(weights.size(), money::zero());
    if (total == 0)
        fail(refusal_code::invalid_value, {"there is no weight to divide the sum by", "缺少可供分割的权重"});

    std::vector<money> parts;
    std::vector<int128> remainders;
    auto left = whole;
    for (auto const weight : weights) {
        // 63 bits by 63 bits: the product always fits.
        auto const product = int128{whole.fen()} * weight.fen();
        parts.push_back(money::from_fen(static_cast<std::int64_t>(product / total)));
        remainders.push_back(product % total);
        left -= parts.back();
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (remainders[a] != remainders[b]) return remainders[a] > remainders[b];
        return weights[a] > weights[b];
    });
    // The remainders, each below the total, sum to `left` times the total: at least `left` of them are not zero,
    // so nobody without a remainder gets a fen.
    for (std::size_t k = 0; k < static_cast<std::size_t>(left.fen()); ++k) parts[order[k]] += money::from_fen(1);
    return parts;
}

}  // namespace writ
