#include "rules/rates.hpp"

#include <writ/law/published.hpp>
#include <writ/rules/prc.hpp>

#include <algorithm>
#include <numeric>

namespace writ {

namespace {

rate multiple(yearly_rate of, indexed_rate const& by)
{
    std::int64_t parts = 0;
    std::int64_t whole = 0;
    if (__builtin_mul_overflow(of.parts, by.times, &parts) || __builtin_mul_overflow(of.of, by.of, &whole))
        fail(refusal_code::overflow, {"the multiple of `" + by.index + "` has too many digits",
                                      "`" + by.index + "` 的倍数位数过多"});
    auto const common = std::max<std::int64_t>(1, std::gcd(parts, whole));
    return rate::per_year(parts / common, whole / common, by.basis);
}

/// Works out one claim's rate; what the law does not let it assume it refuses.
class follower {
public:
    follower(claim const& of, law const& by, date known_day)
        : of_(of), by_(by), index_(*of.runs->by_index), known_day_(known_day)
    {
    }

    followed_rate until(date last)
    {
        auto const series = series_named(index_.index);
        if (index_.at != index_day::floating) {
            fixed(series);
            return std::move(out_);
        }
        require_begun(series, of_.runs->from);
        take(series);
        if (series.is_ended && series.known_until < last) succeed(series, last);
        else require_known(series, last);
        return std::move(out_);
    }

private:
    [[nodiscard]] published_rate series_named(std::string const& id) const
    {
        auto const* found = by_.published(id);
        if (found != nullptr) return known_on(*found, known_day_);
        fail(refusal_code::unknown_name,
             {"claim `" + of_.id.value + "` runs by `" + id + "`, a published rate that is not in this law",
              "债权 `" + of_.id.value + "` 所按的 `" + id + "` 不在本法所载公布利率之内"},
             {"`writ law` lists the published rates", "公布利率见 `writ law`"});
    }

    [[noreturn]] void not_covered(text what, text expected) const
    {
        fail(refusal_code::out_of_coverage, {"claim `" + of_.id.value + "`: " + what.en,
                                             "债权 `" + of_.id.value + "`：" + what.zh},
             std::move(expected));
    }

    void fixed(published_rate const& series)
    {
        auto const on = *index_.on;
        require_begun(series, on);
        require_known(series, on);
        out_.steps.push_back({std::min(on, of_.runs->from), multiple(series.values.at(on)->value, index_)});
    }

    void take(published_rate const& series)
    {
        for (auto const& v : series.values.values) {
            auto const next = multiple(v.value, index_);
            if (out_.steps.empty() || out_.steps.back().rate != next) out_.steps.push_back({v.from, next});
        }
    }

    /// From the day after its end the LPR holds (SALE20 18), where the option says that the title means so.
    void succeed(published_rate const& ended, date last)
    {
        auto const after = to_string(ended.known_until + days{1});
        if (by_.chosen(prc::after_benchmark) == after_benchmark_rule::refused)
            not_covered({"`" + ended.id + "` is published no more since " + after,
                         "`" + ended.id + "` 自 " + after + " 起不再公布"},
                        {"the title says what follows it; option G-02 takes the LPR",
                         "其后利率应依执行依据；选项 G-02 可取贷款市场报价利率"});
        auto const next = series_named(ended.id == "PBOC-OVER-5Y" ? "LPR-5Y" : "LPR-1Y");
        take(next);
        require_known(next, last);
    }

    void require_begun(published_rate const& series, date day) const
    {
        auto const& values = series.values.values;
        if (!values.empty() && values.front().from <= day) return;
        auto const first = values.empty() ? std::string{"-"} : to_string(values.front().from);
        not_covered({"`" + series.id + "` has no value on " + to_string(day),
                     "`" + series.id + "` 在 " + to_string(day) + " 没有数值"},
                    {"its first value is of " + first, "其首个数值自 " + first + " 起"});
    }

    void require_known(published_rate const& series, date day)
    {
        if (day <= series.known_until) return;
        if (!series.is_ended && by_.chosen(prc::after_last_quote) == after_last_quote_rule::carried_forward) {
            out_.carried_from = series.known_until + days{1};
            return;
        }
        auto const known = to_string(series.known_until);
        not_covered({"`" + series.id + "` is known until " + known + ", and " + to_string(day) + " was asked for",
                     "`" + series.id + "` 已知至 " + known + "，所问为 " + to_string(day)},
                    {"add the newer values, or let option G-03 carry the last one forward",
                     "应补充新公布的数值，或以选项 G-03 沿用最后数值"});
    }

    claim const& of_;
    law const& by_;
    indexed_rate const& index_;
    date known_day_;
    followed_rate out_{};
};

rate_schedule by_days_of(published_rate const& series, std::int32_t basis)
{
    rate_schedule out;
    for (auto const& v : series.values.values)
        out.push_back({v.from, rate::per_year(v.value.parts, v.value.of, basis)});
    return out;
}

}  // namespace

followed_rate follow(claim const& of, law const& by, date known_day, date as_of)
{
    auto const& terms = *of.runs;
    if (!terms.by_index) return {.steps = {{terms.from, terms.rate}}};
    // A sum that has not begun to run needs no rate yet.
    if (as_of < terms.from) return {};
    return follower{of, by, known_day}.until(terms.until ? std::min(*terms.until, as_of) : as_of);
}

delay_regime regime_before_2014(law const& by)
{
    constexpr char const* tenors[] = {"PBOC-6M", "PBOC-1Y", "PBOC-3Y", "PBOC-5Y", "PBOC-OVER-5Y"};
    auto const basis = by.chosen(prc::old_delay_basis) == year_basis_rule::of_360 ? 360 : 365;
    bool const with_1992 = by.chosen(prc::delay_before_2009) == delay_before_2009_rule::benchmark;
    delay_regime out{.from = with_1992 ? date{1992, 7, 14} : date{2009, 5, 18}, .until = date{2014, 7, 31}};
    for (std::size_t i = 0; i < out.tenors.size(); ++i)
        if (auto const* series = by.published(tenors[i])) out.tenors[i] = by_days_of(*series, basis);
    out.is_by_length = by.chosen(prc::old_delay_tenor) == tenor_rule::by_length;
    out.stops_general_interest = by.chosen(prc::old_general_interest) == old_general_rule::stops;
    return out;
}

}  // namespace writ
