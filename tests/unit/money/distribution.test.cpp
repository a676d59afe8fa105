#include <writ/money/distribution.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <ostream>
#include <random>
#include <string>
#include <tuple>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

using enum claim_rank;
using claims = std::vector<claim_to_share>;

std::vector<std::int64_t> paid_fen(distribution const& d)
{
    std::vector<std::int64_t> out;
    for (auto const& s : d.shares) out.push_back(s.paid.fen());
    return out;
}

std::vector<std::int64_t> paid_fen(money pool, claims const& of, distribution_order order)
{
    return paid_fen(distribute(pool, of, order));
}

std::vector<std::int64_t> split_fen(std::int64_t whole, std::vector<std::int64_t> const& weights)
{
    std::vector<money> as_money;
    for (auto const w : weights) as_money.push_back(money::from_fen(w));
    std::vector<std::int64_t> out;
    for (auto const part : split(money::from_fen(whole), as_money)) out.push_back(part.fen());
    return out;
}

using fen = std::vector<std::int64_t>;

template <class Call>
refusal refused(Call call)
{
    try {
        (void)call();
    } catch (error const& no) {
        return no.why();
    }
    FAIL("it was not refused");
    return {};
}

refusal refused(money pool, claims const& of, distribution_order order)
{
    return refused([&] { return distribute(pool, of, order); });
}

constexpr auto pro_rata = distribution_order::pro_rata;
constexpr auto by_seizure = distribution_order::by_seizure;
constexpr auto criminal = distribution_order::criminal;

}  // namespace

TEST_CASE("a sum is divided by weights, and the fen left over go to the largest remainders")
{
    CHECK(split_fen(100, {1, 1, 1}) == fen{34, 33, 33});
    CHECK(split_fen(100, {1, 2, 4}) == fen{14, 29, 57});           // remainders 2/7, 4/7, 1/7
    CHECK(split_fen(2, {1, 1, 1}) == fen{1, 1, 0});
    CHECK(split_fen(6, {5, 3, 0}) == fen{4, 2, 0});                // 3.75 and 2.25
    CHECK(split_fen(7, {2, 2}) == fen{4, 3});
    CHECK(split_fen(10, {1}) == fen{10});
    CHECK(split_fen(3, {1, 3, 2}) == fen{0, 2, 1});                // 1/2 and 1/2: the larger weight
    CHECK(split_fen(0, {}) == fen{});
    CHECK(split_fen(0, {0, 0}) == fen{0, 0});
}

TEST_CASE("a division of the largest amounts does not overflow")
{
    CHECK(split_fen(INT64_MAX, {INT64_MAX, INT64_MAX}) == fen{INT64_MAX / 2 + 1, INT64_MAX / 2});
    CHECK(split_fen(INT64_MAX, {INT64_MAX}) == fen{INT64_MAX});
    CHECK(split_fen(INT64_MAX, {0, 1}) == fen{0, INT64_MAX});
}

TEST_CASE("nothing can be divided by no weight, and nothing negative can be divided")
{
    CHECK(refused([] { return split_fen(1, {}); }).code == refusal_code::invalid_value);
    CHECK(refused([] { return split_fen(1, {0, 0}); }).code == refusal_code::invalid_value);
    CHECK(refused([] { return split_fen(-1, {1}); }).code == refusal_code::invalid_value);
    CHECK(refused([] { return split_fen(1, {2, -1}); }).code == refusal_code::invalid_value);
    CHECK(refused([] { return split_fen(0, {-1}); }).code == refusal_code::invalid_value);
}

TEST_CASE("CPI 508: costs and priority first, ordinary claims in proportion, the rest stays owed")
{
    claims const of{{"甲", ordinary, 300'000_cny}, {"乙银行", secured, 120'000_cny},
                    {"丙", ordinary, 100'000_cny}, {"法院", enforcement_cost, 5'000_cny}};
    auto const d = distribute(225'000_cny, of, pro_rata);
    CHECK(d.shares[0].paid == 75'000_cny);
    CHECK(d.shares[0].left == 225'000_cny);
    CHECK(d.shares[1].paid == 120'000_cny);
    CHECK(d.shares[2].paid == 25'000_cny);
    CHECK(d.shares[3].paid == 5'000_cny);
    CHECK(d.surplus == money::zero());
    // the day of a seizure decides nothing here
    auto dated = of;
    dated[2].since = "2020-01-01"_date;
    dated[0].since = "2024-01-01"_date;
    CHECK(paid_fen(225'000_cny, dated, pro_rata) == paid_fen(d));
}

TEST_CASE("what was rounded is shown exactly")
{
    auto const d = distribute(100_cny, {{"a", ordinary, 100_cny}, {"b", ordinary, 100_cny},
                                        {"c", ordinary, 100_cny}}, pro_rata);
    CHECK(paid_fen(d) == fen{3'334, 3'333, 3'333});
    CHECK(d.shares[0].exactly.in_yuan() == "100/3");
    CHECK(d.shares[2].left == 66.67_cny);
    auto const full = distribute(1_cny, {{"a", ordinary, 0.50_cny}}, pro_rata);
    CHECK(full.shares[0].exactly.in_yuan() == "1/2");
    CHECK(full.surplus == 0.50_cny);
}

TEST_CASE("a rank is paid to the last fen before the next gets its first")
{
    claims const of{{"法院", enforcement_cost, 10_cny}, {"乙银行", secured, 20_cny}, {"丙", ordinary, 30_cny}};
    CHECK(paid_fen(9.99_cny, of, pro_rata) == fen{999, 0, 0});
    CHECK(paid_fen(10_cny, of, pro_rata) == fen{1'000, 0, 0});
    CHECK(paid_fen(10.01_cny, of, pro_rata) == fen{1'000, 1, 0});
    CHECK(paid_fen(30_cny, of, pro_rata) == fen{1'000, 2'000, 0});
    CHECK(paid_fen(30.01_cny, of, pro_rata) == fen{1'000, 2'000, 1});
    CHECK(distribute(60_cny, of, pro_rata).surplus == money::zero());
    CHECK(distribute(60.01_cny, of, pro_rata).surplus == 0.01_cny);
}

TEST_CASE("DLY14 4: the doubled part of one waits for the money debts of all")
{
    claims const of{{"甲", doubled_part, 10_cny, "2024-01-01"_date}, {"甲", ordinary, 100_cny, "2024-01-01"_date},
                    {"乙", ordinary, 100_cny, "2024-02-01"_date}, {"乙", doubled_part, 30_cny, "2024-02-01"_date}};
    CHECK(paid_fen(200_cny, of, pro_rata) == fen{0, 10'000, 10'000, 0});
    CHECK(paid_fen(204_cny, of, pro_rata) == fen{100, 10'000, 10'000, 300});
    CHECK(paid_fen(204_cny, of, by_seizure) == fen{400, 10'000, 10'000, 0});
}

TEST_CASE("CPI 514, EWR 55: by the order of seizure the first is paid in full, claims of one day share")
{
    claims const of{{"甲", ordinary, 100_cny, "2024-03-02"_date}, {"乙", ordinary, 60_cny, "2024-03-01"_date},
                    {"丙", ordinary, 50_cny, "2024-03-02"_date}, {"法院", enforcement_cost, 1_cny}};
    CHECK(paid_fen(61_cny, of, by_seizure) == fen{0, 6'000, 0, 100});
    CHECK(paid_fen(91_cny, of, by_seizure) == fen{2'000, 6'000, 1'000, 100});
    CHECK(paid_fen(91_cny, of, pro_rata) == fen{4'286, 2'571, 2'143, 100});
}

TEST_CASE("EWR 55: security goes by the day of its creation in every order")
{
    claims const of{{"后", secured, 50_cny, "2022-05-02"_date}, {"先", secured, 50_cny, "2022-05-01"_date},
                    {"同", secured, 100_cny, "2022-05-02"_date}};
    for (auto const order : {pro_rata, by_seizure, criminal}) {
        CHECK(paid_fen(50_cny, of, order) == fen{0, 5'000, 0});
        CHECK(paid_fen(80_cny, of, order) == fen{1'000, 5'000, 2'000});
    }
}

TEST_CASE("CRP 13: medical costs, priority, restitution, civil debts, fine, confiscation")
{
    claims of{{"国库", confiscation, 1_cny}, {"国库", fine, 1_cny}, {"甲", doubled_part, 1_cny},
              {"甲", ordinary, 1_cny}, {"被害人", restitution, 1_cny}, {"银行", secured, 1_cny},
              {"承包人", preferential, 1_cny}, {"伤者", injury_medical, 1_cny},
              {"法院", enforcement_cost, 1_cny}};
    for (std::int64_t yuan = 0; yuan <= 9; ++yuan) {
        CAPTURE(yuan);
        auto const got = paid_fen(money::from_fen(yuan * 100), of, criminal);
        for (std::size_t i = 0; i < 9; ++i) CHECK(got[i] == (static_cast<std::int64_t>(9 - i) <= yuan ? 100 : 0));
    }
    // victims share restitution, civil creditors share what is left
    of = {{"a", restitution, 30_cny}, {"b", restitution, 10_cny}, {"c", ordinary, 3_cny, "2024-01-01"_date},
          {"d", ordinary, 1_cny}};
    CHECK(paid_fen(20_cny, of, criminal) == fen{1'500, 500, 0, 0});
    CHECK(paid_fen(42_cny, of, criminal) == fen{3'000, 1'000, 150, 50});
}

TEST_CASE("the ranks of CRP 13 are refused in another order, by name")
{
    for (auto const rank : {injury_medical, restitution, fine, confiscation}) {
        CAPTURE(name_of(rank));
        claims const of{{"甲", ordinary, 1_cny, "2024-01-01"_date}, {"乙", rank, 1_cny}};
        CHECK_NOTHROW((void)distribute(1_cny, of, criminal));
        for (auto const order : {pro_rata, by_seizure}) {
            auto const no = refused(1_cny, of, order);
            CHECK(no.code == refusal_code::invalid_value);
            CHECK(no.what.en == "claim 2 (乙) has a rank that only the order `criminal` knows");
            CHECK(no.what.zh == "第2项债权（乙）的顺位仅适用于刑民责任并存的分配");
        }
    }
    for (auto const rank : {enforcement_cost, preferential, secured, ordinary, doubled_part})
        CHECK_NOTHROW((void)distribute(1_cny, {{"乙", rank, 1_cny}}, pro_rata));
}

TEST_CASE("a claim whose place depends on a day is refused without one")
{
    for (auto const rank : {ordinary, doubled_part}) {
        claims of{{"甲", enforcement_cost, 1_cny}, {"乙", rank, 1_cny}};
        CHECK_NOTHROW((void)distribute(1_cny, of, pro_rata));
        auto const no = refused(1_cny, of, by_seizure);
        CHECK(no.code == refusal_code::missing);
        CHECK(no.what.en == "claim 2 (乙) has no day of seizure");
        of[1].since = "2024-01-01"_date;
        CHECK_NOTHROW((void)distribute(1_cny, of, by_seizure));
    }

    claims of{{"甲银行", secured, 1_cny}};
    CHECK(paid_fen(1_cny, of, pro_rata) == fen{100});
    of.push_back({"乙银行", secured, 1_cny, "2024-01-01"_date});
    auto const no = refused(1_cny, of, pro_rata);
    CHECK(no.code == refusal_code::missing);
    CHECK(no.what.en == "claim 1 (甲银行) has no day of creation");
    of[0].since = "2024-01-01"_date;
    CHECK(paid_fen(1_cny, of, pro_rata) == fen{50, 50});
}

TEST_CASE("a negative pool or claim is refused, zero is not")
{
    claims const one{{"甲", ordinary, 1_cny}};
    CHECK(refused(money::from_fen(-1), one, pro_rata).code == refusal_code::invalid_value);
    auto const negative = refused(1_cny, {{"甲", ordinary, money::from_fen(-1)}}, pro_rata);
    CHECK(negative.code == refusal_code::invalid_value);
    CHECK(negative.what.en == "claim 1 (甲) is negative");
    // both are wrong: the code that comes first is given
    CHECK(refused(1_cny, {{"甲", ordinary, 1_cny}, {"乙", ordinary, money::from_fen(-1)}}, by_seizure).code ==
          refusal_code::invalid_value);

    CHECK(paid_fen(money::zero(), one, pro_rata) == fen{0});
    CHECK(paid_fen(1_cny, {{"甲", ordinary, money::zero()}, {"乙", ordinary, 2_cny}}, pro_rata) == fen{0, 100});
    CHECK(paid_fen(money::zero(), {{"甲", ordinary, money::zero()}}, pro_rata) == fen{0});
    CHECK(distribute(1_cny, {}, pro_rata).surplus == 1_cny);
}

TEST_CASE("the largest claims are shared; more than the type holds is refused, whatever the pool")
{
    auto const most = money::from_fen(INT64_MAX);
    auto const d = distribute(most, {{"a", enforcement_cost, money::from_fen(1)}, {"b", ordinary, most}}, pro_rata);
    CHECK(paid_fen(d) == fen{1, INT64_MAX - 1});
    CHECK(d.shares[1].left == money::from_fen(1));
    claims const beyond{{"a", ordinary, most}, {"b", ordinary, money::from_fen(1)}};
    CHECK(refused(1_cny, beyond, pro_rata).code == refusal_code::overflow);
    CHECK(refused(money::zero(), beyond, pro_rata).code == refusal_code::overflow);
}

TEST_CASE("fen left over: the largest remainder, the larger claim, the name, the day, never the place")
{
    CHECK(paid_fen(0.03_cny, {{"a", ordinary, 0.01_cny}, {"b", ordinary, 0.03_cny}, {"c", ordinary, 0.02_cny}},
                   pro_rata) == fen{0, 2, 1});
    CHECK(paid_fen(0.01_cny, {{"b", ordinary, 1_cny}, {"a", ordinary, 1_cny}}, pro_rata) == fen{0, 1});
    CHECK(paid_fen(0.01_cny, {{"a", ordinary, 1_cny, "2024-01-02"_date}, {"a", ordinary, 1_cny, "2024-01-01"_date}},
                   pro_rata) == fen{0, 1});
    CHECK(paid_fen(0.01_cny, {{"a", ordinary, 1_cny, "2024-01-02"_date}, {"a", ordinary, 1_cny}}, pro_rata) ==
          fen{0, 1});
}

namespace {

struct question {
    money pool;
    claims of;
    distribution_order order;
};

/// Small numbers, so that ties and exact fits are common; now and then amounts near the end of the type.
class asker {
public:
    explicit asker(std::uint64_t seed) : random_(seed) {}
    std::mt19937_64& random() { return random_; }

    question next()
    {
        question out{money::zero(), {}, static_cast<distribution_order>(upto(3))};
        auto const most = upto(20) == 0 ? INT64_MAX / 16 : upto(2) == 0 ? 9 : 20'000'000;
        std::int64_t total = 0;
        for (auto n = upto(9); n > 0; --n) {
            claim_to_share c{std::string(1, static_cast<char>('a' + upto(4))), rank(out.order),
                             money::from_fen(upto(most + 1))};
            if (c.rank == secured || out.order == by_seizure || upto(2) == 0)
                c.since = "2024-01-01"_date + days{static_cast<std::int32_t>(upto(3))};
            total += c.amount.fen();
            out.of.push_back(c);
        }
        out.pool = money::from_fen(upto(total + total / 8 + 2));
        return out;
    }

private:
    std::int64_t upto(std::int64_t n)
    {
        return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(n));
    }
    claim_rank rank(distribution_order order)
    {
        constexpr claim_rank civil[] = {enforcement_cost, preferential, secured, secured, ordinary, ordinary,
                                        ordinary, doubled_part};
        return order == criminal ? static_cast<claim_rank>(upto(9)) : civil[upto(8)];
    }

    std::mt19937_64 random_;
};

/// Whether `a` must be paid in full before `b` gets anything: the articles written down a second time.
bool goes_before(claim_to_share const& a, claim_to_share const& b, distribution_order order)
{
    if (a.rank != b.rank) return static_cast<int>(a.rank) < static_cast<int>(b.rank);
    auto const dated = a.rank == secured || (order == by_seizure && (a.rank == ordinary || a.rank == doubled_part));
    return dated && *a.since < *b.since;
}

/// What each gets, claim by claim: what comes before it is taken off, and its part of the rest is found by
/// ranking the remainders of its equals.
std::int64_t modelled(question const& q, std::size_t who)
{
    auto const& me = q.of[who];
    int128 left = q.pool.fen();
    int128 total = 0;
    std::vector<std::size_t> equals;
    for (std::size_t i = 0; i < q.of.size(); ++i) {
        if (goes_before(q.of[i], me, q.order)) left -= q.of[i].amount.fen();
        else if (!goes_before(me, q.of[i], q.order)) {
            total += q.of[i].amount.fen();
            equals.push_back(i);
        }
    }
    if (left <= 0) return 0;
    if (left >= total) return me.amount.fen();
    int128 floors = 0;
    std::size_t ahead = 0;
    auto const key = [&](std::size_t i) {
        auto const remainder = left * q.of[i].amount.fen() % total;
        return std::tuple{-remainder, -q.of[i].amount.fen(), q.of[i].creditor, q.of[i].since, i};
    };
    for (auto const i : equals) {
        floors += left * q.of[i].amount.fen() / total;
        if (key(i) < key(who)) ++ahead;
    }
    auto const share = left * me.amount.fen() / total + (static_cast<int128>(ahead) < left - floors ? 1 : 0);
    return static_cast<std::int64_t>(share);
}

/// Every claim with its share, sorted: what a distribution says apart from places.
std::vector<std::string> told(question const& q, distribution const& d)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < q.of.size(); ++i) {
        auto const& c = q.of[i];
        auto const& s = d.shares[i];
        out.push_back(c.creditor + ' ' + std::string{name_of(c.rank)} + ' ' + to_string(c.amount) + ' ' +
                      (c.since ? to_string(*c.since) : "") + ' ' + to_string(s.paid) + ' ' + to_string(s.left) +
                      ' ' + s.exactly.in_yuan());
    }
    std::sort(out.begin(), out.end());
    out.push_back(to_string(d.surplus));
    return out;
}

}  // namespace

TEST_CASE("twenty thousand random distributions are what a second model gives, to the fen")
{
    asker questions{20260514};
    int rounded = 0;
    int with_surplus = 0;
    for (int n = 0; n < 20'000; ++n) {
        CAPTURE(n);
        auto const q = questions.next();
        auto const d = distribute(q.pool, q.of, q.order);
        REQUIRE(d.shares.size() == q.of.size());
        auto sum = d.surplus;
        for (std::size_t i = 0; i < q.of.size(); ++i) {
            auto const& s = d.shares[i];
            REQUIRE(s.paid.fen() == modelled(q, i));
            REQUIRE(s.paid >= money::zero());
            REQUIRE(s.left >= money::zero());
            REQUIRE(s.paid + s.left == q.of[i].amount);
            // within a fen of the exact share, on either side
            REQUIRE(exact{s.paid} < s.exactly + exact{1, 1});
            REQUIRE(s.exactly < exact{s.paid} + exact{1, 1});
            rounded += exact{s.paid} == s.exactly ? 0 : 1;
            sum += s.paid;
            if (s.paid == money::zero()) continue;
            for (std::size_t j = 0; j < q.of.size(); ++j)
                if (goes_before(q.of[j], q.of[i], q.order)) REQUIRE(d.shares[j].left == money::zero());
        }
        REQUIRE(sum == q.pool);
        if (d.surplus == money::zero()) continue;
        ++with_surplus;
        for (auto const& s : d.shares) REQUIRE(s.left == money::zero());
    }
    CHECK(rounded > 10'000);
    CHECK(with_surplus > 1'000);
}

TEST_CASE("twenty thousand shuffles of the claims say the same, to the letter")
{
    asker questions{55};
    for (int n = 0; n < 2'000; ++n) {
        CAPTURE(n);
        auto q = questions.next();
        auto const before = told(q, distribute(q.pool, q.of, q.order));
        for (int k = 0; k < 10; ++k) {
            std::shuffle(q.of.begin(), q.of.end(), questions.random());
            REQUIRE(told(q, distribute(q.pool, q.of, q.order)) == before);
        }
    }
}

TEST_CASE("random divisions keep the sum and stay within a fen")
{
    std::mt19937_64 random{5};
    for (int n = 0; n < 20'000; ++n) {
        CAPTURE(n);
        fen weights;
        for (auto k = 1 + random() % 8; k > 0; --k) weights.push_back(static_cast<std::int64_t>(random() % 50));
        weights.push_back(1);
        auto const whole = static_cast<std::int64_t>(random() % 100'000);
        auto const total = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
        auto const parts = split_fen(whole, weights);
        REQUIRE(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}) == whole);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            REQUIRE(std::abs(parts[i] * total - whole * weights[i]) < total);
            for (std::size_t j = 0; j < parts.size(); ++j)
                if (weights[i] > weights[j]) REQUIRE(parts[i] >= parts[j]);
        }
    }
}
