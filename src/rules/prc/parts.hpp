#pragma once
/// The PRC's law, topic by topic; each gives its part, prc::law() puts them together.

#include <writ/law/parts.hpp>

#include <string_view>
#include <vector>

namespace writ::prc {

/// The table of periods, what changes of law did to them, and the policies among them.
void add_clocks(law_parts& parts);
/// Puts conditions on acts to a rule of the table.
void demand_of(std::vector<rule>& rules, std::string_view id, std::vector<requirement> demands);

void add_persons(std::vector<rule>& rules);
void add_forum(std::vector<rule>& rules);
void add_seals(std::vector<rule>& rules);
void add_money(law_parts& parts);
void add_published_rates(law_parts& parts);
void add_instruments(law_parts& parts);
[[nodiscard]] court_calendar calendar();

}  // namespace writ::prc
