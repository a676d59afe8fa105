#pragma once
/// The enforceable title (执行依据): what was adjudged, and by when it was to be performed.

#include <writ/base/id.hpp>
#include <writ/base/maybe.hpp>
#include <writ/base/word.hpp>
#include <writ/civil/date.hpp>
#include <writ/money/rate.hpp>

#include <concepts>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace writ {

WRIT_WORDS(title_kind, judgment, ruling, mediation, payment_order, arbitral_award, notarised_debt,
           criminal_property_part, foreign_judgment_recognised, other, administrative, labour_award,
           security_realisation);
WRIT_WORDS(claim_kind, principal, price, damages, liquidated_interest, general_interest,
           contract_penalty, litigation_costs, lawyer_fee, realisation_costs, delivery, conduct);
WRIT_WORDS(claim_nature, support, pension, medical, wages, injury, loan, other);

/// Of which day the published value is taken; `floating` takes each new one as it comes.
WRIT_WORDS(index_day, contract, filing, breach, floating);

/// A rate that follows a published one, such as the LPR, as the title has it. What it comes to on a day
/// needs the published values, which are no part of the file.
struct indexed_rate {
    std::string index{};            ///< name of the published rate, e.g. `LPR-1Y`
    std::int64_t times{1};          ///< the title's multiple is `times` / `of`, a decimal fraction
    std::int64_t of{1};
    index_day at{index_day::floating};
    std::optional<date> on{};       ///< the day itself, unless floating
    std::int32_t basis{};           ///< days of the year the rate is divided by: 360, 365, 366
};

/// The multiple alone, e.g. `1.5`.
[[nodiscard]] inline std::string multiple_of(indexed_rate const& r)
{
    return decimal(rate::per_day(r.times, r.of));
}

/// How interest or a penalty runs on another claim: at `rate`, or where `by_index` is given at that and
/// `rate` says nothing.
struct running_terms {
    claim_id of{};
    writ::rate rate{writ::rate::per_day(0, 1)};
    date from;                      ///< first day that counts
    std::optional<date> until{};    ///< last day that counts; none: until paid
    std::optional<money> cap{};
    maybe<indexed_rate> by_index{};
};

/// One thing the title orders: a sum, a running sum, or a duty that is not money.
struct claim {
    claim_id id{};
    claim_kind kind{claim_kind::principal};
    std::optional<money> amount{};
    std::optional<running_terms> runs{};
    std::optional<date> due_on{};             ///< else the title's, else its effective day
    maybe<bool> in_doubled_base{};    ///< settles a disputed item (D-20)
    maybe<claim_nature> nature{};
    std::vector<party_id> owed_by{};          ///< debtors it binds, jointly among them; none: all of them
};

/// The last day of the time for performance.
struct due_on {
    std::optional<date> day{};

    due_on() = default;
    due_on(date last) : day(last) {}
};

/// A sum of a given kind, as a user writes it: `principal{95'300_cny, due_on{…}}`.
template <claim_kind Kind>
struct sum_of {
    money amount;
    writ::due_on due{};
    claim_id id{};
    maybe<bool> in_doubled_base{};

    operator claim() const
    {
        return {.id = id, .kind = Kind, .amount = amount, .due_on = due.day,
                .in_doubled_base = in_doubled_base};
    }
};

using principal = sum_of<claim_kind::principal>;
using price = sum_of<claim_kind::price>;
using damages = sum_of<claim_kind::damages>;
using liquidated_interest = sum_of<claim_kind::liquidated_interest>;
using contract_penalty = sum_of<claim_kind::contract_penalty>;
using litigation_costs = sum_of<claim_kind::litigation_costs>;
using lawyer_fee = sum_of<claim_kind::lawyer_fee>;

struct enforceable_title {
    title_kind kind{title_kind::judgment};
    std::string number{};
    court_id court{};
    date effective_on;
    std::optional<date> due_on{};
    std::vector<claim> claims{};
};

/// A title of a given kind, as a user writes it: `mediation{.effective_on = …, .claims = {…}}`.
template <title_kind Kind>
struct title_of {
    std::string number{};
    court_id court{};
    date effective_on;
    std::optional<date> due_on{};
    std::vector<claim> claims{};

    operator enforceable_title() const
    {
        return {Kind, number, court, effective_on, due_on, claims};
    }
};

using judgment = title_of<title_kind::judgment>;
using ruling = title_of<title_kind::ruling>;
using mediation = title_of<title_kind::mediation>;
using payment_order = title_of<title_kind::payment_order>;
using arbitral_award = title_of<title_kind::arbitral_award>;
using notarised_debt = title_of<title_kind::notarised_debt>;

/// The last day for performance of `c` under `title`.
[[nodiscard]] inline date due_of(claim const& c, enforceable_title const& title)
{
    return c.due_on ? *c.due_on : title.due_on ? *title.due_on : title.effective_on;
}

}  // namespace writ
