#pragma once
/// The runs of a count as JSON.

#include <writ/civil/counting.hpp>

#include "io/writer.hpp"

namespace writ {

inline void write_runs(json::writer& out, std::vector<count_run> const& runs)
{
    out.name("runs").open_list();
    for (auto const& run : runs) {
        out.open_object().member("from", to_string(run.from)).member("to", to_string(run.to));
        out.name("counted").flag(run.kind == run_kind::counted || run.kind == run_kind::extended);
        out.member("why", name_of(run.kind)).close_object();
    }
    out.close_list();
}

}  // namespace writ
