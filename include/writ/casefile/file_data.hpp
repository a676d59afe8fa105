#pragma once
// WRIT_HEAVY
/// What a case file holds, as plain data: what readers fill, writers print and the lifecycle judges.

#include <writ/casefile/court.hpp>
#include <writ/casefile/entry.hpp>
#include <writ/casefile/party.hpp>
#include <writ/casefile/title.hpp>

#include <string>
#include <vector>

namespace writ {

struct file_data {
    std::string number{};
    writ::court court{};
    enforceable_title title;
    std::vector<party> parties{};
    std::vector<entry> journal{};   ///< in the canonical order
};

/// The party of an id, or null.
[[nodiscard]] party const* find_party(file_data const& file, std::string const& id) noexcept;
/// The entry of an id, or null.
[[nodiscard]] entry const* find_entry(file_data const& file, std::string const& id) noexcept;
/// The debtors in the order of the file.
[[nodiscard]] std::vector<party const*> debtors_of(file_data const& file);

/// One creditor and one debtor, where the file names nobody.
[[nodiscard]] std::vector<party> implied_parties();

/// Fills in the party that a member leaves out where only one debtor can be meant.
/// Fails `wrong_type` as `conform`, then `missing` where there are several.
[[nodiscard]] result<void> fill_in(entry& e, file_data const& file);

}  // namespace writ
