#include <writ/lifecycle/machine.hpp>

#include <algorithm>
#include <array>

namespace writ {

bool machine::hears(fact_kind fact) const noexcept
{
    return std::find(facts.begin(), facts.end(), fact) != facts.end();
}

bool machine::lets_pass(fact_kind fact, std::uint8_t state) const noexcept
{
    return std::find(tolerated.begin(), tolerated.end(), fact) != tolerated.end() &&
           std::none_of(barred.begin(), barred.end(), [&](bar_line const& line) {
               return line.fact == fact && line.state == states[state];
           });
}

std::span<machine const* const> machines() noexcept
{
    static std::array<machine const*, 12> const all{
        &proceeding_machine(),  &forum_machine(),   &whereabouts_machine(), &hold_machine(),
        &consumption_machine(), &listing_machine(), &exit_ban_machine(),    &prosecution_machine(),
        &seal_machine(),        &realisation_machine(), &settlement_machine(), &remedy_machine(),
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
