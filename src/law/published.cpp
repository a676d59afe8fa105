#include <writ/law/published.hpp>

#include <writ/money/rate.hpp>

#include <algorithm>

namespace writ {

result<yearly_rate> parse_percent(std::string_view written)
{
    auto const read = parse_rate(written, 0);
    std::int64_t of = 0;
    if (!read || __builtin_mul_overflow(read->of(), 100, &of))
        return refusal{.code = refusal_code::invalid_value,
                       .what = {"not a rate in per cent", "不是有效的百分率"},
                       .expected = {"a decimal number of per cent a year such as 3.45 was expected",
                                    "应为年利率百分数，例如 3.45"}};
    return yearly_rate{read->parts(), of};
}

std::string decimal(yearly_rate r) { return decimal(rate::per_day(r.parts, r.of)); }

published_rate known_on(published_rate of, date day)
{
    auto& values = of.values.values;
    auto const unseen = std::find_if(values.begin(), values.end(), [day](auto const& v) { return v.from > day; });
    if (unseen == values.end()) return of;
    of.known_until = std::min(of.known_until, unseen->from - days{1});
    of.is_ended = false;
    values.erase(unseen, values.end());
    return of;
}

}  // namespace writ
