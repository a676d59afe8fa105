#pragma once
/// The law of the PRC on civil enforcement as far as this library holds it, and the names of its
/// numbers and disputed points.

#include <writ/civil/counting.hpp>
#include <writ/law/law.hpp>

namespace writ {

/// Whether the day of a payment still bears the doubled part. The text does not say (D-15, mark M).
WRIT_WORDS(payment_day_rule, counted, not_counted);
/// Whether a kind of claim is in the base of the doubled part, where the point is disputed (D-20).
WRIT_WORDS(base_rule, included, excluded);

/// How long the limitation runs after an obstacle in its last six months: six months more (CC 194) or the
/// rest that was left (EPI 19).
WRIT_WORDS(suspension_rule, six_months, rest_resumes);

namespace prc {

/// The built-in law.
[[nodiscard]] law const& law();

/// Doubled part of delay interest, a day. Law DLY14 1(3); before 2014-08-01 another regime.
inline constexpr parameter<rate> delay_interest_rate{"D-03"};
/// Brackets of the enforcement fee. Law FEE 14(1).
inline constexpr parameter<std::vector<bracket>> enforcement_fee{"F-01"};
/// Brackets of the fee for preservation, at most 5,000 yuan. Law FEE 14(2).
inline constexpr parameter<std::vector<bracket>> preservation_fee{"fee.preservation"};
/// Brackets of the fee for accepting a case about property. Law FEE 13(1).
inline constexpr parameter<std::vector<bracket>> acceptance_fee{"fee.acceptance"};

inline constexpr option<rest_day_rule> rest_days{"count.rest-days"};
inline constexpr option<suspension_rule> limitation_suspension{"limitation.suspend"};
inline constexpr option<payment_day_rule> payment_day{"D-15"};
inline constexpr option<base_rule> liquidated_interest_in_base{"D-20c"};
inline constexpr option<base_rule> contract_penalty_in_base{"D-20d"};
inline constexpr option<base_rule> lawyer_fee_in_base{"D-20f"};

}  // namespace prc

}  // namespace writ
