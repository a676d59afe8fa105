#include <writ/rules/assessment.hpp>

#include <writ/law/parts.hpp>

#include <ostream>

namespace writ {

namespace {

std::vector<std::string> cited(law const& law, rule const* cause, date day)
{
    std::vector<std::string> out;
    if (cause == nullptr) return out;
    for (auto const& cite : cause->cites) out.push_back(law.cite_on(cite, day));
    return out;
}

/// A stretch that an extension added: its start is the end before it, what it counts is the extension.
void append_leg(std::vector<count_run>& out, std::vector<count_run> leg)
{
    for (auto run : leg) {
        if (run.kind == run_kind::start) continue;
        if (run.kind == run_kind::counted) run.kind = run_kind::extended;
        out.push_back(run);
    }
}

}  // namespace

std::ostream& operator<<(std::ostream& out, stage s) { return out << name_of(s); }

std::string_view deadline::id() const noexcept { return cause->id; }

std::optional<date> deadline::opens_on() const
{
    auto const kind = cause->clock->kind;
    if (kind != clock_kind::bar && kind != clock_kind::watch) return std::nullopt;
    return end.due.day() + days{1};
}

bool deadline::is_on_make_up_day() const noexcept
{
    return cause->clock->how.rolls == roll::following && calendar.reason(end.due.day()) == day_reason::make_up;
}

std::vector<std::string> deadline::basis() const { return cited(law, cause, trigger.day()); }

std::vector<count_run> deadline::runs() const
{
    auto const& how = cause->clock->how;
    if (cause->clock->way != clock_way::forward)
        return writ::runs_back(trigger.day(), end.due.day(), length, calendar);
    if (extended.empty()) return writ::runs(trigger, length, how, end, calendar, excluded);
    // the period itself, then each extension from the unrolled end, then the roll
    auto const first = count(trigger, length, how, calendar, excluded, beyond_data::presume).value().unrolled;
    auto out = writ::runs(trigger, length, how, {first, first}, calendar, excluded);
    auto from = first;
    for (auto const& leg : extended) {
        bool const is_last = &leg == &extended.back();
        append_leg(out, writ::runs(from, leg.length, how, is_last ? end : period_end{leg.unrolled, leg.unrolled},
                                   calendar, excluded));
        from = leg.unrolled;
    }
    return out;
}

std::ostream& operator<<(std::ostream& out, deadline const& d)
{
    out << d.id() << ' ' << d.end.due << ' ' << name_of(d.status);
    if (d.end.certainty == certainty::provisional) out << " provisional";
    return out;
}

text finding::says() const
{
    return filled(sentence, fields);
}

std::vector<std::string> finding::basis() const { return cited(law, cause, on); }

std::ostream& operator<<(std::ostream& out, finding const& f)
{
    return out << f.id() << ' ' << name_of(f.severity) << ' ' << f.on << ": " << f.says().en;
}

}  // namespace writ
