#include "report/guards.hpp"

#include <algorithm>
#include <cstddef>

namespace writ::report {

namespace {

/// One part of a guard.
struct condition {
    std::string_view name;
    bool wanted;
};

std::vector<condition> parts_of(std::string_view guard)
{
    std::vector<condition> out;
    while (!guard.empty()) {
        auto const end = guard.find(" and ");
        auto part = guard.substr(0, end);
        guard.remove_prefix(end == std::string_view::npos ? guard.size() : end + 5);
        bool const negated = part.substr(0, 4) == "not ";
        if (negated) part.remove_prefix(4);
        out.push_back({part, !negated});
    }
    return out;
}

}  // namespace

bool leave_nothing_over(std::vector<std::string_view> const& guards)
{
    std::vector<std::vector<condition>> all;
    std::vector<std::string_view> names;
    for (auto const guard : guards) {
        all.push_back(parts_of(guard));
        for (auto const& part : all.back())
            if (std::find(names.begin(), names.end(), part.name) == names.end()) names.push_back(part.name);
    }
    auto const holds = [&](std::vector<condition> const& guard, std::size_t world) {
        return std::all_of(guard.begin(), guard.end(), [&](condition const& part) {
            auto const bit = std::find(names.begin(), names.end(), part.name) - names.begin();
            return ((world >> bit) & 1U) == (part.wanted ? 1U : 0U);
        });
    };
    for (std::size_t world = 0; world < (std::size_t{1} << names.size()); ++world)
        if (std::none_of(all.begin(), all.end(), [&](auto const& guard) { return holds(guard, world); }))
            return false;
    return true;
}

}  // namespace writ::report
