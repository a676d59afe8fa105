#include <writ/io/calendar_csv.hpp>

#include "io/csv.hpp"
#include "io/names.hpp"

namespace writ {

namespace {

day_status status_of(bool works) noexcept { return works ? day_status::working : day_status::rest; }

}  // namespace

result<std::vector<calendar_exception>> read_holidays(std::string_view csv)
{
    return read_table(csv, {"date", "kind", "name"}, [](csv_row const& row) {
        return calendar_exception{row.day(0), row.either(1, "work", "off"), json::harmless(row.text(2))};
    });
}

result<std::vector<calendar_notice>> read_notices(std::string_view csv)
{
    return read_table(csv, {"year", "published", "doc"}, [](csv_row const& row) {
        return calendar_notice{row.year(0), row.maybe_day(1), json::harmless(row.text(2))};
    });
}

result<std::vector<calendar_amendment>> read_amendments(std::string_view csv)
{
    return read_table(csv, {"date", "before", "after", "published"}, [](csv_row const& row) {
        return calendar_amendment{row.day(0), status_of(row.either(1, "working", "off")),
                                  status_of(row.either(2, "working", "off")), row.day(3)};
    });
}

result<std::vector<free_day>> read_free_days(std::string_view csv)
{
    return read_table(csv, {"date", "kind", "name", "published"}, [](csv_row const& row) {
        return free_day{row.day(0), row.either(1, "statutory", "granted"), json::harmless(row.text(2)),
                        row.maybe_day(3)};
    });
}

}  // namespace writ
