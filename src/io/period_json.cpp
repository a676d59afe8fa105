#include <writ/io/period_json.hpp>

#include "io/runs.hpp"
#include "io/writer.hpp"

namespace writ {

std::string write_period(counted_period const& of, court_calendar const& by, std::vector<std::string> const& basis)
{
    json::writer out{json::layout::one_line};
    auto const last = of.end.due.day();
    out.open_object().member("schema", "writ/due/1");
    out.member(of.is_back ? "before" : "from", to_string(of.start)).member("length", to_string(of.length));
    if (auto const named = preset_of(of.how)) out.member("counting", name_of(*named));
    out.member("due_unrolled", to_string(of.end.unrolled)).member("due", to_string(of.end.due));
    out.member("certainty", name_of(of.end.certainty));
    out.name("last_day").open_object().member("is", name_of(by.reason(last)));
    out.member_if("name", by.holiday(last)).member_if("source", by.source(last)).close_object();
    write_runs(out, of.is_back ? runs_back(of.start.day(), last, of.length, by)
                               : runs(of.start, of.length, of.how, of.end, by));
    out.name("basis").texts(basis);
    out.member("calendar", by.version()).member("known_until", to_string(by.last_day())).close_object();
    return out.take();
}

}  // namespace writ
