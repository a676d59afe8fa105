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

/// From which day the doubled part runs: the day after the last one for performance, or that day (D-14).
WRIT_WORDS(opening_day_rule, next_day, same_day);
/// Whether a stay for retrial that the debtor asked for bears the doubled part (D-08).
WRIT_WORDS(retrial_rule, counted_if_debtor_asked, never_counted);
/// A title in another currency: counted in it, or in yuan at the mid-rate of the day the doubled part began, where
/// the creditor asks for that (D-10, D-11).
WRIT_WORDS(currency_rule, own_currency, yuan);
/// What is paid first: the doubled part last (DLY14 4), or as the parties agreed.
WRIT_WORDS(satisfaction_order, doubled_last, doubled_first, principal_before_interest);
/// What is rounded, the whole account or every row of it.
WRIT_WORDS(rounding_rule, once, each_row);
/// Delay before 18 May 2009, at the banks' highest rate, which is not in the data (D-22).
WRIT_WORDS(delay_before_2009_rule, refused, benchmark);
/// Whose tenor the bank's rate has that delay before 1 August 2014 costs (D-24).
WRIT_WORDS(tenor_rule, by_length, one_year);
/// Days of the year a bank's rate is divided by where no title says (D-24).
WRIT_WORDS(year_basis_rule, of_360, of_365);
/// Whether interest of the title goes on beside delay before 1 August 2014 (D-21).
WRIT_WORDS(old_general_rule, stops, goes_on);
/// What holds after the benchmark rates ended on 19 August 2019 (G-02).
WRIT_WORDS(after_benchmark_rule, refused, loan_prime_rate);
/// What holds after the last quote of the LPR that is in the data (G-03).
WRIT_WORDS(after_last_quote_rule, refused, carried_forward);
/// The enforcement fee of before April 2007, known from memory only (F-12).
WRIT_WORDS(old_fee_rule, refused, remembered);

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
/// The enforcement fee of before 2007-04-01, from memory (mark M); option F-12 lets it be used.
inline constexpr parameter<std::vector<bracket>> enforcement_fee_before_2007{"F-12"};
/// What a fine may come to. Law CPL 118; before 2013 not verified and not in it.
inline constexpr parameter<fine_range> fine_limits{"fine"};
/// Brackets of the fee for preservation, at most 5,000 yuan. Law FEE 14(2).
inline constexpr parameter<std::vector<bracket>> preservation_fee{"fee.preservation"};
/// Brackets of the fee for accepting a case about property. Law FEE 13(1).
inline constexpr parameter<std::vector<bracket>> acceptance_fee{"fee.acceptance"};

inline constexpr option<rest_day_rule> rest_days{"count.rest-days"};
inline constexpr option<suspension_rule> limitation_suspension{"limitation.suspend"};
inline constexpr option<payment_day_rule> payment_day{"D-15"};
inline constexpr option<opening_day_rule> opening_day{"D-14"};
inline constexpr option<retrial_rule> retrial_stays{"D-08"};
inline constexpr option<currency_rule> foreign_title{"D-10"};
inline constexpr option<satisfaction_order> paid_first{"D-09"};
inline constexpr option<rounding_rule> rounded{"R-04"};
inline constexpr option<old_general_rule> old_general_interest{"D-21"};
inline constexpr option<delay_before_2009_rule> delay_before_2009{"D-22"};
inline constexpr option<tenor_rule> old_delay_tenor{"D-24"};
inline constexpr option<year_basis_rule> old_delay_basis{"D-24.basis"};
inline constexpr option<after_benchmark_rule> after_benchmark{"G-02"};
inline constexpr option<after_last_quote_rule> after_last_quote{"G-03"};
inline constexpr option<old_fee_rule> fee_before_2007{"F-12"};
inline constexpr option<base_rule> security_ruling_in_base{"D-20h"};
inline constexpr option<base_rule> liquidated_interest_in_base{"D-20c"};
inline constexpr option<base_rule> contract_penalty_in_base{"D-20d"};
inline constexpr option<base_rule> lawyer_fee_in_base{"D-20f"};

}  // namespace prc

}  // namespace writ
