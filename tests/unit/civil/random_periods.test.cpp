// 100,000 random periods against a count that knows nothing but days one after another.
#include <writ/civil/counting.hpp>
#include <writ/rules/prc.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <random>
#include <string>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

court_calendar const& china() { return prc::law().calendar(); }

/// A day as three numbers, stepped by hand: none of the library's arithmetic.
struct plain_day {
    int year;
    int month;
    int day;

    [[nodiscard]] int month_length() const
    {
        constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        bool const leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : lengths[month - 1];
    }
    void step()
    {
        if (++day <= month_length()) return;
        day = 1;
        if (++month <= 12) return;
        month = 1;
        ++year;
    }
    friend bool operator==(plain_day const&, plain_day const&) = default;
};

date as_date(plain_day const& d) { return {d.year, d.month, d.day}; }

struct question {
    plain_day start;
    period length;
    counting how;
    std::vector<day_span> excluded;
};

bool is_excluded(question const& asked, plain_day const& d)
{
    for (auto const& span : asked.excluded)
        if (span.from <= as_date(d) && as_date(d) <= span.to) return true;
    return false;
}

bool works(plain_day const& d) { return china().is_working_or_presumed(as_date(d)); }

/// The nominal last day of a period of months: one month after another, then its day or its end.
plain_day months_later(question const& asked, int months)
{
    auto out = asked.start;
    bool const from_end = asked.start.day == asked.start.month_length();
    out.day = 1;
    for (int i = 0; i < months; ++i)
        if (++out.month > 12) {
            out.month = 1;
            ++out.year;
        }
    bool const sticks = asked.how.months == month_rule::sticky && from_end;
    out.day = sticks ? out.month_length() : std::min(asked.start.day, out.month_length());
    return out;
}

/// How many days the period has when nothing is excluded.
int days_in(question const& asked)
{
    if (asked.length.unit == period_unit::days) return asked.length.count;
    auto const months = asked.length.unit == period_unit::years ? asked.length.count * 12 : asked.length.count;
    auto const end = months_later(asked, months);
    int n = 0;
    for (auto d = asked.start; !(d == end); d.step()) ++n;
    return n;
}

struct expected_end {
    plain_day unrolled;
    plain_day due;
    bool is_sure;
};

expected_end count_by_hand(question const& asked)
{
    bool const working = asked.length.unit == period_unit::working_days;
    auto left = working ? asked.length.count : days_in(asked);
    bool is_sure = true;
    auto d = asked.start;
    while (left > 0) {
        d.step();
        if (working && !china().covers(as_date(d))) is_sure = false;
        if (!is_excluded(asked, d) && (!working || works(d))) --left;
    }
    auto const unrolled = d;
    if (asked.how.rolls == roll::following && !working) {
        is_sure = is_sure && china().covers(as_date(d));
        while (!works(d)) {
            d.step();
            is_sure = is_sure && china().covers(as_date(d));
        }
    }
    return {unrolled, d, is_sure};
}

class asker {
public:
    question next()
    {
        question out{.start = start(), .length = length(), .how = counting::civil(), .excluded = {}};
        auto const way = upto(3);
        if (out.length.unit == period_unit::working_days) out.how = counting::working_days();
        else if (way == 1) out.how = counting::measure();
        else if (way == 2) out.how = counting::criminal();
        for (int i = upto(6) - 3; i > 0; --i) exclude(out);
        out.excluded = united(std::move(out.excluded));
        return out;
    }

private:
    int upto(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }

    /// One in four near the end of a month, where the rules of months part.
    plain_day start()
    {
        plain_day out{2004 + upto(22), 1 + upto(12), 1};
        out.day = upto(4) == 0 ? out.month_length() - upto(4) : 1 + upto(out.month_length());
        return out;
    }
    period length()
    {
        switch (upto(4)) {
        case 0: return {1 + upto(400), period_unit::days};
        case 1: return {1 + upto(90), period_unit::working_days};
        case 2: return {1 + upto(36), period_unit::months};
        default: return {1 + upto(3), period_unit::years};
        }
    }
    void exclude(question& of)
    {
        auto const from = as_date(of.start) + days{upto(200) - 20};
        of.excluded.push_back({from, from + days{upto(40)}});
    }

    std::mt19937_64 random_{20261127};
};

std::string shown(question const& asked)
{
    auto out = to_string(as_date(asked.start)) + ' ' + to_string(asked.length);
    for (auto const& span : asked.excluded) out += " without " + to_string(span.from) + ".." + to_string(span.to);
    return out;
}

/// Without a hole from the start to the due day, and what is counted is the period.
void check_runs(question const& asked, period_end const& end)
{
    int counted = 0;
    auto next = as_date(asked.start);
    for (auto const& run : runs(as_date(asked.start), asked.length, asked.how, end, china(), asked.excluded)) {
        REQUIRE(run.from.day() == next);
        next = run.to.day() + days{1};
        if (run.kind == run_kind::counted) counted += (run.to.day() - run.from.day()).count + 1;
    }
    REQUIRE(next == end.due.day() + days{1});
    bool const working = asked.length.unit == period_unit::working_days;
    REQUIRE(counted == (working ? asked.length.count : days_in(asked)));
}

}  // namespace

TEST_CASE("a hundred thousand random periods end where a count by hand ends")
{
    asker questions;
    int rolled = 0;
    int provisional = 0;
    for (int i = 0; i < 100'000; ++i) {
        auto const asked = questions.next();
        CAPTURE(shown(asked));
        auto const wanted = count_by_hand(asked);
        auto const got = count(as_date(asked.start), asked.length, asked.how, china(), asked.excluded,
                               beyond_data::presume);
        REQUIRE(got.has_value());
        REQUIRE(got->unrolled.day() == as_date(wanted.unrolled));
        REQUIRE(got->due.day() == as_date(wanted.due));
        REQUIRE((got->certainty == certainty::gazetted) == wanted.is_sure);
        if (i % 10 == 0) check_runs(asked, *got);
        rolled += got->due != got->unrolled ? 1 : 0;
        provisional += got->certainty == certainty::provisional ? 1 : 0;
    }
    // the questions reach what they are about
    CHECK(rolled > 10'000);
    CHECK(provisional > 1'000);
}
