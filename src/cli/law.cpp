#include "cli/command.hpp"

#include <writ/io/calendar_csv.hpp>
#include <writ/io/law_json.hpp>
#include <writ/io/rates_csv.hpp>
#include <writ/law/published.hpp>
#include <writ/report/law_page.hpp>
#include <writ/rules/prc.hpp>

namespace writ::cli {

namespace {

/// One table of the folder; where it cannot be read, that has been told and `failed` is set: the first says enough.
template <class T>
T table(std::string const& folder, char const* name, result<T> (*read)(std::string_view), manner how, exit_code& failed)
{
    if (failed != done) return {};
    auto const path = folder + '/' + name;
    auto const bytes = read_all(path);
    auto found = bytes ? read(*bytes) : result<T>{bytes.error()};
    if (found) return std::move(*found);
    failed = tell(found.error(), path, how);
    return {};
}

law_in_force with_calendar_of(std::string const& folder, law const& base, manner how)
{
    auto failed = done;
    calendar_data const data{.name = "OWN",
                             .exceptions = table(folder, "holidays.csv", read_holidays, how, failed),
                             .notices = table(folder, "notices.csv", read_notices, how, failed),
                             .amendments = table(folder, "amendments.csv", read_amendments, how, failed),
                             .free_days = table(folder, "free_days.csv", read_free_days, how, failed)};
    if (failed != done) return {base, failed};
    try {
        return {base.with_calendar(court_calendar{data})};
    } catch (error const& no) {
        return {base, tell(no.why(), folder, how)};
    }
}

/// The rates of a folder, laid over those of the law; all of them or none.
law_in_force with_rates_of(std::string const& folder, law const& base, manner how)
{
    auto failed = done;
    auto next = base;
    for (auto& one : table(folder, "published_rates.csv", read_rate_series, how, failed)) {
        auto const path = folder + '/' + one.table + ".csv";
        auto const bytes = read_all(path);
        auto quotes = bytes ? read_quotes(*bytes, one) : result<timeline<yearly_rate>>{bytes.error()};
        if (!quotes) return {base, tell(quotes.error(), path, how)};
        one.of.values = std::move(*quotes);
        try {
            next = next.with_published(std::move(one.of));
        } catch (error const& no) {
            return {base, tell(no.why(), path, how)};
        }
    }
    return failed == done ? law_in_force{next} : law_in_force{base, failed};
}

WRIT_WORDS(law_format, text, json);

result<std::string> catalogue(law const& of, std::string const& id, law_format format, language lang)
{
    if (format == law_format::json) return id.empty() ? result<std::string>{write_law(of)} : write_law(of, id);
    return id.empty() ? result<std::string>{law_text(of, lang)} : law_text(of, id, lang);
}

}  // namespace

exit_code run_law(catalogue_options const& given, manner how)
{
    auto const format = given.format.empty() ? result<law_format>{law_format::text}
                                             : read_word<law_format>({"format", "格式"}, given.format);
    if (!format) return tell(format.error(), "writ", how);
    auto const by = law_from(given.by, how);
    if (by.failed != done) return by.failed;
    auto const out = catalogue(by.law, given.id, *format, how.lang);
    if (!out) return tell(out.error(), "writ", how);
    if (auto const put = write_all({}, *out); !put) return tell(put.error(), "-", how);
    return done;
}

law_in_force law_from(law_options const& given, manner how)
{
    auto base = given.calendar.empty() ? law_in_force{prc::law()} : with_calendar_of(given.calendar, prc::law(), how);
    if (base.failed == done && !given.rates.empty()) base = with_rates_of(given.rates, base.law, how);
    if (given.file.empty() || base.failed != done) return base;
    auto const bytes = read_all(given.file);
    auto const read = bytes ? read_law(*bytes, base.law) : result<law>{bytes.error()};
    if (!read) return {base.law, tell(read.error(), given.file, how)};
    return {*read};
}

}  // namespace writ::cli
