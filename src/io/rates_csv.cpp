#include <writ/io/rates_csv.hpp>

#include "io/csv.hpp"
#include "io/names.hpp"

namespace writ {

result<std::vector<rate_column>> read_rate_series(std::string_view csv)
{
    return read_table(csv, {"id", "table", "day", "column", "en", "zh", "known_until", "ends", "source"},
                      [](csv_row const& row) {
                          return rate_column{{.id = json::harmless(row.text(0)),
                                              .name = {json::harmless(row.text(4)), json::harmless(row.text(5))},
                                              .values = {},
                                              .known_until = row.day(6),
                                              .is_ended = row.either(7, "ended", "open"),
                                              .source = json::harmless(row.text(8))},
                                             row.file_name(1), row.text(2), row.text(3)};
                      });
}

result<timeline<yearly_rate>> read_quotes(std::string_view csv, rate_column const& of)
{
    auto const lines = read_table(csv, {of.day, of.column}, [](csv_row const& row) {
        return std::pair{row.day(0), row.text(1).empty() ? std::optional<yearly_rate>{} : row.percent(1)};
    });
    if (!lines) return lines.error();
    timeline<yearly_rate> out;
    for (auto const& [from, value] : *lines)
        if (value) out.values.push_back({from, *value, {}});
    return out;
}

}  // namespace writ
