#pragma once
/// The PRC's law, topic by topic; each gives its part, prc::law() puts them together.

#include <writ/law/parts.hpp>

#include <vector>

namespace writ::prc {

void add_filing(std::vector<rule>& rules);
void add_term(std::vector<rule>& rules);
void add_persons(std::vector<rule>& rules);
void add_forum(std::vector<rule>& rules);
void add_settlement(std::vector<rule>& rules);
void add_closing(std::vector<rule>& rules);
void add_money(law_parts& parts);
void add_instruments(law_parts& parts);
[[nodiscard]] court_calendar calendar();

}  // namespace writ::prc
