#include <writ/casefile/lineage.hpp>

#include <writ/casefile/facts.hpp>
#include <writ/casefile/record.hpp>

namespace writ {

namespace {

/// The number that a fact gave the case, or null.
std::string const* number_given(entry const& e)
{
    if (auto const* filed = get<&case_filed::number>(e)) return filed;
    if (auto const* moved = get<&moved_case_filed::number>(e)) return moved;
    return get<&revived::number>(e);
}

}  // namespace

std::vector<borne_number> lineage(std::span<entry const* const> journal)
{
    std::vector<borne_number> out;
    for (auto const* e : journal) {
        auto const* number = number_given(*e);
        if (number == nullptr) continue;
        auto const* court = get<&moved_case_filed::court>(*e);
        out.push_back({e->on, *number, e->kind, court != nullptr ? court_id{*court} : court_id{}, e});
    }
    return out;
}

}  // namespace writ
