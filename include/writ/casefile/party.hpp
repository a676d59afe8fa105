#pragma once
/// Who takes part in a case.

#include <writ/base/id.hpp>
#include <writ/base/maybe.hpp>
#include <writ/base/word.hpp>

#include <optional>
#include <string>

namespace writ {

WRIT_WORDS(party_role, creditor, debtor, guarantor, third_party, assisting_unit, bidder,
           representative);
WRIT_WORDS(party_kind, person, unit, other_organisation);
/// In what capacity a representative stands for a party.
WRIT_WORDS(representative_as, legal, head, actual_controller, directly_responsible, agent, guardian);

struct party {
    party_id id{};
    party_role role{party_role::creditor};
    party_kind kind{party_kind::person};
    std::string name{};
    maybe<bool> minor{};
    std::string district{};
    party_id of{};                               ///< whom a representative stands for
    maybe<representative_as> as{};
};

}  // namespace writ
