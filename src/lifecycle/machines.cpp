#include <writ/lifecycle/machine.hpp>

#include <algorithm>
#include <array>

namespace writ {

bool machine::hears(fact_kind fact) const noexcept
{
    return std::find(facts.begin(), facts.end(), fact) != facts.end();
}

std::span<machine const* const> machines() noexcept
{
    static std::array<machine const*, 6> const all{
        &proceeding_machine(),  &forum_machine(),       &whereabouts_machine(),
        &hold_machine(),        &prosecution_machine(), &settlement_machine(),
    };
    return all;
}

machine const* machine_named(std::string_view name) noexcept
{
    for (auto const* m : machines())
        if (m->name == name) return m;
    return nullptr;
}

}  // namespace writ
