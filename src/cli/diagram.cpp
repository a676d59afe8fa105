#include "cli/command.hpp"

#include <writ/report/diagram.hpp>

namespace writ::cli {

namespace {

refusal unknown_track(std::string const& given)
{
    std::vector<std::string> known;
    for (auto const* m : machines()) known.emplace_back(m->name);
    return unknown_name({"track", "状态机"}, given, known);
}

}  // namespace

exit_code run_diagram(diagram_options const& given, manner how)
{
    auto const* const machine = machine_named(given.track);
    if (machine == nullptr) return tell(unknown_track(given.track), "writ", how);
    auto const format = given.format.empty()
                            ? result<diagram_format>{diagram_format::mermaid}
                            : read_word<diagram_format>({"format", "格式"}, given.format);
    if (!format) return tell(format.error(), "writ", how);
    if (auto const written = write_all({}, diagram(*machine, *format)); !written)
        return tell(written.error(), "-", how);
    return done;
}

}  // namespace writ::cli
