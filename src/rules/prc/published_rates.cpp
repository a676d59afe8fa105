// The rates of the People's Bank and the loan prime rate, from the tables of data/ as the build made them into rows.

#include "rules/prc/parts.hpp"
#include "rules/prc/rows.hpp"

#include <string_view>

namespace writ::prc {

namespace {

struct lpr_row {
    int from;
    char const* one_year;
    char const* five_years;
};

constexpr lpr_row lpr_rows[] = {
#include "prc_lpr.inc"
};

struct benchmark_row {
    int from;
    char const* six_months;
    char const* one_year;
    char const* three_years;
    char const* five_years;
    char const* longer;
};

constexpr benchmark_row benchmark_rows[] = {
#include "prc_pboc_benchmark.inc"
};

struct series_row {
    char const* id;
    char const* column;
    char const* en;
    char const* zh;
    int known_until;
    char const* ends;
    char const* source;
};

constexpr series_row series_rows[] = {
#include "prc_published_rates.inc"
};

template <class Row, std::size_t N>
timeline<yearly_rate> column_of(Row const (&rows)[N], char const* Row::*column)
{
    timeline<yearly_rate> out;
    for (auto const& row : rows) out.values.push_back({day_of(row.from), parse_percent(row.*column).value(), {}});
    return out;
}

timeline<yearly_rate> values_of(std::string_view column)
{
    if (column == "lpr_1y_pct") return column_of(lpr_rows, &lpr_row::one_year);
    if (column == "lpr_5y_pct") return column_of(lpr_rows, &lpr_row::five_years);
    if (column == "upto_6m_pct") return column_of(benchmark_rows, &benchmark_row::six_months);
    if (column == "m6_to_12m_pct") return column_of(benchmark_rows, &benchmark_row::one_year);
    if (column == "y1_to_3_pct") return column_of(benchmark_rows, &benchmark_row::three_years);
    if (column == "y3_to_5_pct") return column_of(benchmark_rows, &benchmark_row::five_years);
    return column_of(benchmark_rows, &benchmark_row::longer);
}

}  // namespace

void add_published_rates(law_parts& parts)
{
    for (auto const& row : series_rows)
        parts.published.push_back({.id = row.id, .name = {row.en, row.zh}, .values = values_of(row.column),
                                   .known_until = day_of(row.known_until),
                                   .is_ended = std::string_view{row.ends} == "ended", .source = row.source});
}

}  // namespace writ::prc
