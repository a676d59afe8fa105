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

}  // namespace

std::ostream& operator<<(std::ostream& out, stage s) { return out << name_of(s); }

std::string_view deadline::id() const noexcept { return cause->id; }

std::optional<date> deadline::opens_on() const
{
    auto const kind = cause->clock->kind;
    if (kind != clock_kind::bar && kind != clock_kind::watch) return std::nullopt;
    return end.due.day() + days{1};
}

std::vector<std::string> deadline::basis() const { return cited(law, cause, trigger.day()); }

std::vector<day_run> deadline::runs() const
{
    if (length.unit == period_unit::hours) return {};
    return writ::runs(trigger.day(), end, excluded);
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
