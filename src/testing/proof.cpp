#include "testing/proof.hpp"

#include "io/names.hpp"

#include <writ/law/rule.hpp>

namespace writ::testing {

namespace {

/// `name: value` as a line, left out where there is no value.
std::string line(std::string_view name, std::string const& value)
{
    return value.empty() ? std::string{} : std::string{name} + ": " + json::harmless(value) + '\n';
}

std::string lines_of(std::string const& machine, std::vector<track_line> const& of)
{
    std::string out;
    for (auto const& one : of) out += line(machine + ' ' + json::harmless(one.subject), std::string{one.state});
    return out;
}

std::string span_text(day_span span)
{
    return span.from == span.to ? to_string(span.from) : to_string(span.from) + ".." + to_string(span.to);
}

std::string excluded_text(std::vector<day_span> const& spans)
{
    std::vector<std::string> out;
    for (auto const span : spans) out.push_back(span_text(span));
    return out.empty() ? std::string{} : listed(out);
}

/// `run: 2024-03-16..2024-09-15 counted, 184 days`
std::string run_line(day_span span, std::string_view what)
{
    auto const length = (span.to - span.from).count + 1;
    return line("run", span_text(span) + ' ' + std::string{what} + ", " + std::to_string(length) +
                           (length == 1 ? " day" : " days"));
}

std::string runs_text(deadline const& d)
{
    std::string out;
    for (auto const& run : d.runs())
        out += run.from.has_time() ? line("run", to_string(run.from) + " to " + to_string(run.to) + ' ' +
                                                     std::string{name_of(run.kind)})
                                   : run_line({run.from.day(), run.to.day()}, name_of(run.kind));
    return out;
}

std::string trigger_text(deadline const& d)
{
    return to_string(d.trigger) + (d.trigger_entry.empty() ? ", the title" : ", entry " + d.trigger_entry);
}

/// Where the last day was moved, the day from which it was.
std::string end_text(deadline const& d)
{
    return d.end.unrolled == d.due() ? std::string{} : to_string(d.end.unrolled) + " before it was moved";
}

}  // namespace

std::string indented(std::string_view lines)
{
    std::string out;
    while (!lines.empty()) {
        auto const end = lines.find('\n');
        out.append("  ").append(lines.substr(0, end)).append("\n");
        lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
    }
    return out;
}

std::string listed(std::vector<std::string> const& names)
{
    std::string out;
    for (auto const& name : names) out += (out.empty() ? "" : ", ") + name;
    return out.empty() ? "none" : out;
}

std::string proof_of(track_report const& tracks)
{
    auto out = line("proceeding", std::string{tracks.proceeding}) + line("closed by", std::string{tracks.closed_by}) +
               line("forum", std::string{tracks.forum}) + lines_of("whereabouts", tracks.whereabouts) +
               lines_of("hold", tracks.hold) + lines_of("consumption", tracks.consumption) +
               lines_of("listing", tracks.listing) + lines_of("exit_ban", tracks.exit_ban) +
               lines_of("prosecution", tracks.prosecution) + lines_of("seal", tracks.seal) +
               lines_of("realisation", tracks.realisation) + lines_of("settlement", tracks.settlements) +
               lines_of("remedy", tracks.remedies);
    for (auto const& pause : tracks.pauses)
        out += line("pause " + json::harmless(pause.entry), std::string{pause.kind} + " from " + to_string(pause.from));
    return out;
}

std::string proof_of(deadline const& d)
{
    auto head = std::string{d.id()} + '@' + json::harmless(d.subject) + " (" + d.cause->name.en + "): due " +
                to_string(d.due()) + ", " + std::string{name_of(d.status)} + ", " +
                std::string{name_of(d.end.certainty)} + '\n';
    return head + indented(line("trigger", trigger_text(d)) + line("length", to_string(d.length)) +
                           line("excluded", excluded_text(d.excluded)) + runs_text(d) + line("end", end_text(d)) +
                           line("answered", d.stopped ? to_string(*d.stopped) : std::string{}) +
                           line("basis", listed(d.basis())));
}

std::string proof_of(finding const& f)
{
    auto head = std::string{f.id()} + '@' + json::harmless(f.subject) + ' ' + std::string{name_of(f.severity)} + ' ' +
                to_string(f.on) + (f.entry.empty() ? "" : ", entry " + json::harmless(f.entry)) + '\n';
    auto const sentence = f.says();
    return head + indented(line("en", sentence.en) + line("zh", sentence.zh) + line("basis", listed(f.basis())));
}

std::string proof_of(refusal const& no)
{
    std::string place;
    if (no.line != 0) place = std::to_string(no.line) + ':' + std::to_string(no.column);
    return line("code", std::string{name_of(no.code)}) + line("en", to_string(no)) +
           line("zh", to_string(no, language::zh)) + line("fact", no.fact) + line("against", no.against) +
           line("pointer", no.pointer) + line("line", place);
}

}  // namespace writ::testing
