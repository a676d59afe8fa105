#pragma once
/// A rule of law as data: what starts it, what it demands, what follows, and the article that says so.

#include <writ/base/maybe.hpp>
#include <writ/base/word.hpp>
#include <writ/civil/counting.hpp>
#include <writ/law/pattern.hpp>
#include <writ/law/words.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace writ {

/// What there is one clock for.
WRIT_WORDS(clock_subject, the_case, debtor, person, settlement);

/// From which day a clock runs.
WRIT_WORDS(clock_start,
           fact_day,          // the day or moment of the fact
           last_instalment,   // the last day agreed in the settlement
           each_instalment,   // one clock for each instalment, due on its own day
           title_due);        // the last day for performance under the title

/// Which pauses a clock deducts.
WRIT_WORDS(deduction, nothing, pauses, pauses_without_auctions);

/// A period with a beginning and an end.
struct time_limit {
    clock_kind kind{clock_kind::duty};
    writ::bearer bearer{bearer::court};
    clock_subject subject{clock_subject::the_case};
    std::vector<pattern> starts{};
    clock_start from{clock_start::fact_day};
    period length{0, period_unit::days};
    maybe<std::uint8_t> length_in{};   ///< member of the starting fact that gives the days
    counting how{counting::civil()};
    std::vector<pattern> stops{};
    std::vector<pattern> cancels{};            ///< end this run without answer
    deduction deducts{deduction::nothing};
    bool extendable{false};                    ///< by `term_extended`
    maybe<severity> when_missed{};     ///< the finding where nothing stopped it in time
    maybe<severity> when_late{};       ///< the finding where it was stopped too late
};

/// What an act must satisfy.
WRIT_WORDS(demand,
           approved_by,    // one of `who` approved it
           preceded_by,    // an earlier `needed` of the same subject (and the same `member`)
           at_most,        // the number in `member` is not over `limit`
           not_repeated,   // no earlier act of these facts with the same `member`
           given);         // `member` is on file

/// A condition on an act; the finding where it fails.
struct requirement {
    std::vector<pattern> acts{};
    demand what{demand::approved_by};
    actors who{};
    std::optional<pattern> needed{};
    std::optional<pattern> only_after{};       ///< asked only where the last fact of that kind was like this
    maybe<std::uint8_t> member{};      ///< of the act
    std::int64_t limit{0};
    writ::severity severity{severity::breach};
    text says{};                               ///< `{fact} {on} {subject} {value} {limit}` are filled in
};

struct rule {
    std::string id;
    text name;
    std::vector<std::string> cites{};          ///< e.g. `CPL@2023:119`
    writ::confidence confidence{confidence::V};
    std::optional<time_limit> clock{};
    std::vector<requirement> demands{};
};

/// `member_of<&detained::days>()`: the position of a member, for `clock::length_in` and `requirement`.
template <auto Member>
[[nodiscard]] consteval std::uint8_t member_of()
{
    return static_cast<std::uint8_t>(detail::index_of(Member));
}

}  // namespace writ
