#pragma once
/// A rule of law as data: what starts it, what it demands, what follows, and the article that says so.

#include <writ/base/maybe.hpp>
#include <writ/base/word.hpp>
#include <writ/casefile/court.hpp>
#include <writ/casefile/title.hpp>
#include <writ/civil/counting.hpp>
#include <writ/law/pattern.hpp>
#include <writ/law/transition.hpp>
#include <writ/law/words.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace writ {

/// What there is one clock for.
WRIT_WORDS(clock_subject, the_case, debtor, person, asset, settlement, entry, claim);

/// From what a clock runs.
WRIT_WORDS(origin_kind,
           fact,              // the day or moment of the fact
           second,            // the second such fact
           service,           // the service of an entry; where no `served` names it, its own day, assumed
           end_of,            // the unrolled end of the clock `after`
           expiry,            // its end after the roll: where the text says from the day a right expired (CPL 85(3))
           extended,          // the unrolled end before its extension, where it was extended
           title_due,         // the last day for performance under the title
           claim_due,         // one clock for each claim, from its own day
           last_instalment,   // the last day agreed in the settlement
           each_instalment,   // one clock for each instalment, due on its own day
           promotion);        // the day a waiting seal took effect

/// Whether a circumstance must stand on file when the clock starts, at any time, or not at its start.
WRIT_WORDS(circumstance_time, given, known, no);

/// A condition on the file: the last fact of the kind about the same thing is like this, or none is.
struct circumstance {
    circumstance_time time{circumstance_time::given};
    pattern like;
};

struct clock_origin {
    origin_kind kind{origin_kind::fact};
    std::optional<pattern> of{};           ///< none for `end_of`, `expiry`, `extended`, `title_due`, `claim_due`
    addressee to{addressee::anyone};       ///< of the service
    std::string after{};                   ///< id of the clock it follows
    std::vector<circumstance> only{};      ///< only under these

    clock_origin() = default;
    clock_origin(pattern fact) : of(std::move(fact)) {}
    explicit clock_origin(origin_kind k) : kind(k) {}
};

/// Runs from the service of such an entry.
[[nodiscard]] clock_origin service_of(pattern what, addressee to = addressee::anyone);
/// Runs from the unrolled end of another clock about the same thing.
[[nodiscard]] clock_origin end_of_clock(std::string id);
[[nodiscard]] clock_origin last_instalment_of(pattern settlement);
[[nodiscard]] clock_origin each_instalment_of(pattern settlement);

/// On which side of its start the period lies.
WRIT_WORDS(clock_way,
           forward,   // the act comes within the period after the start
           back,      // the act comes at least the period before the event
           window);   // the act comes in the period before the event, not earlier

/// Which of several starts count.
WRIT_WORDS(clock_runs,
           each,      // every start runs a clock of its own
           first,     // only the first about one subject
           series);   // every start, and again and again while nothing answers

/// What a pause does to a clock: nothing, its days do not count, or the full term runs anew after it.
WRIT_WORDS(pause_effect, run_on, freeze, restart);

/// Whether `term_extended` lengthens the clock: never, where it names the clock, or also where it names
/// none (the term of the case).
WRIT_WORDS(extension_rule, never, named, unnamed);

/// From which fact to which the end of a clock is put off.
struct standstill {
    pattern from;
    std::vector<pattern> to;
};

/// A period with a beginning and an end.
struct time_limit {
    clock_kind kind{clock_kind::duty};
    writ::bearer bearer{bearer::court};
    clock_subject subject{clock_subject::the_case};
    std::vector<clock_origin> starts{};
    clock_way way{clock_way::forward};
    clock_runs runs{clock_runs::each};
    std::optional<period> repeats_for{};       ///< of a series, from its first start
    std::vector<title_kind> titles{};          ///< only for these titles; empty: any
    std::vector<title_kind> other_titles{};    ///< not for these
    std::vector<claim_kind> claims{};          ///< only where the title has such a claim
    maybe<court_level> level{};                ///< only before courts of that level
    std::vector<circumstance> only{};
    period length{0, period_unit::days};
    std::string length_in{};                   ///< member of the starting fact: a number of units, or a period
    std::string years_in{};                    ///< member of the starting fact: years added
    counting how{counting::civil()};
    std::vector<pattern> stops{};
    std::vector<pattern> cancels{};            ///< end this run without answer
    std::vector<pattern> restarts{};           ///< interrupt: the full term anew from their day
    pause_effect on_pause{pause_effect::run_on};
    std::vector<pattern> freezes{};            ///< facts whose days, `from` to `to`, do not count
    std::vector<pattern> ends_with{};          ///< facts whose day is the end instead
    std::optional<standstill> stands{};
    std::string tail{};                        ///< id of the clock that puts the end off after an obstacle
    extension_rule extends{extension_rule::never};
    std::vector<pattern> bars{};               ///< acts that may not come before the end
    maybe<severity> when_missed{};     ///< the finding where nothing stopped it in time
    maybe<severity> when_late{};       ///< the finding where it was stopped too late
    maybe<severity> when_early{};      ///< the finding where a barred act came before the end
    maybe<severity> when_over{};       ///< the finding where the clock it extends was extended past its end
    std::vector<int> warns{};                  ///< days before the end at which to warn, falling
    bool deems_service{false};                 ///< at its end the paper counts as served
    bool is_local{false};                      ///< a rule of some courts: not applied unless chosen
    std::string reports_as{};                  ///< id of its findings, where it is not the rule's
    std::optional<date> in_force{};            ///< first trigger day it applies to
    std::optional<date> until{};               ///< last trigger day it applies to
    std::vector<length_change> changes{};      ///< sorted by day
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
    text note{};                               ///< what a reader must know of its source or its limits
};

/// Whether a rule of that mark is a policy that can be switched off, and not law.
[[nodiscard]] constexpr bool is_policy(confidence c) noexcept { return c >= confidence::B; }

/// Whether a clock of the law is asked for where its source is a policy.
WRIT_WORDS(policy_rule, applied, not_applied);

/// `member_of<&detained::days>()`: the position of a member, for `requirement`.
template <auto Member>
[[nodiscard]] consteval std::uint8_t member_of()
{
    return static_cast<std::uint8_t>(detail::index_of(Member));
}

}  // namespace writ
