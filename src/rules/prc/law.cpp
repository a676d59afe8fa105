#include <writ/rules/prc.hpp>

#include "rules/prc/parts.hpp"

namespace writ::prc {

writ::law const& law()
{
    static writ::law const built_in = [] {
        law_parts parts{.name = "PRC civil enforcement", .calendar = calendar()};
        add_clocks(parts);
        add_persons(parts.rules);
        add_forum(parts.rules);
        add_seals(parts.rules);
        add_money(parts);
        add_published_rates(parts);
        add_instruments(parts);
        return writ::law{std::move(parts)};
    }();
    return built_in;
}

}  // namespace writ::prc
