#include <writ/rules/assess.hpp>

#include <writ/casefile/file_data.hpp>

#include "rules/claims_ledger.hpp"
#include "rules/clocks.hpp"
#include "rules/demands.hpp"
#include "rules/owed.hpp"
#include "rules/standing.hpp"

#include <algorithm>
#include <iterator>

namespace writ {

namespace {

void append(std::vector<finding>& to, std::vector<finding> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

assessment assess(case_file const& file, law const& law, as_of at)
{
    auto const view = look(file.data(), law, at);
    auto clocks = run_clocks(view);
    auto money = work_out(view, file);

    auto findings = std::move(clocks.findings);
    append(findings, check_demands(view));
    append(findings, std::move(money.findings));
    append(findings, check_journal(view));
    std::stable_sort(findings.begin(), findings.end(),
                     [](auto const& a, auto const& b) { return a.on < b.on; });

    return {.number = file.number(),
            .at = at,
            .law = law,
            .stage = stage_of(view),
            .tracks = report_tracks(view),
            .owed = std::move(money.owed),
            .also_owed = std::move(money.also_owed),
            .statement = std::move(money.statement),
            .fee = std::move(money.fee),
            .account = account_of(view),
            .deadlines = std::move(clocks.deadlines),
            .findings = std::move(findings)};
}

result<assessment> try_assess(case_file const& file, law const& law, as_of at)
{
    try {
        return assess(file, law, at);
    } catch (error const& no) {
        return no.why();
    }
}

}  // namespace writ
