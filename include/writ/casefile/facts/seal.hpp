#pragma once
/// Facts of sealing, impounding and freezing (查封、扣押、冻结). Several seals of one asset are a queue.

#include <writ/casefile/fact.hpp>

namespace writ {

WRIT_WORDS(release_ground, third_party_asset, withdrawn, unsold, paid, secured, excess, bankruptcy,
           other);

/// An asset was sealed; the fact bears the day the seal took effect.
struct asset_sealed {
    when on;
    required<asset_id> asset;
    maybe<bool> waiting{};
    std::optional<period> term{};
    maybe<bool> preservation{};
    maybe<bool> held{};
    maybe<bool> owner_consents{};
    maybe<court_id> by_court{};
    WRIT_FACT(asset_sealed, "查封、扣押、冻结", asset, waiting, term, preservation, held,
              owner_consents, by_court);
};

/// A seal was renewed before its end.
struct seal_renewed {
    when on;
    required<asset_id> asset;
    std::optional<period> term{};
    WRIT_FACT(seal_renewed, "续行查封、扣押、冻结", asset, term);
};

/// A seal was lifted.
struct seal_released {
    when on;
    required<asset_id> asset;
    required<release_ground> ground;
    maybe<court_id> by_court{};
    WRIT_FACT(seal_released, "解除查封、扣押、冻结", asset, ground, by_court);
};

}  // namespace writ
