#pragma once
// WRIT_HEAVY
/// The numbers a case bore: one when it was filed, a new one each time another court took it over or it
/// was taken up again.

#include <writ/casefile/entry.hpp>

#include <span>
#include <string>
#include <vector>

namespace writ {

struct borne_number {
    when on;
    std::string number;     ///< as the fact has it; `parse_case_number` takes it apart
    fact_kind given_by;     ///< `case_filed`, `moved_case_filed` or `revived`
    court_id court{};       ///< of `moved_case_filed`, the receiving court; else empty
    entry const* by{nullptr};   ///< the entry that gave it
};

/// The numbers in the order of the journal; none before the case is filed.
///
/// Takes  a journal in the canonical order, such as `belief::journal`: what was retracted is not in it
/// Gives  one element for each fact that gave a number, also where it repeats the one before
[[nodiscard]] std::vector<borne_number> lineage(std::span<entry const* const> journal);

}  // namespace writ
