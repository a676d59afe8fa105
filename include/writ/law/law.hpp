#pragma once
/// The law as a value: rules, numbers, chosen readings, calendar. Every change returns a new one.

#include <writ/base/handle.hpp>
#include <writ/base/word.hpp>
#include <writ/civil/calendar.hpp>
#include <writ/law/timeline.hpp>
#include <writ/money/brackets.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace writ {

struct law_parts;
struct length_change;
struct overlay;
struct period;
struct mid_rate;
struct published_rate;
struct rule;
struct law_body;
void retain(law_body const* body) noexcept;
void release(law_body const* body) noexcept;

/// An immutable value; copies are cheap. What it consists of is in parts.hpp.
class law {
public:
    /// Fails `law_conflict` where two parts bear one id or clocks follow each other in a ring,
    /// `unknown_name` where a clock follows one that is not there,
    /// `invalid_value` where a series has no length to move on by.
    explicit law(law_parts parts);

    [[nodiscard]] law_parts const& parts() const noexcept;
    [[nodiscard]] court_calendar const& calendar() const noexcept;
    /// The rule of an id, or null.
    [[nodiscard]] rule const* find(std::string_view id) const noexcept;
    /// The rules with a clock, each after those whose end it follows.
    [[nodiscard]] std::vector<rule const*> const& clocks() const noexcept;
    /// The clocks at whose end a paper counts as served.
    [[nodiscard]] std::vector<rule const*> const& deeming() const noexcept;

    /// The values of a number. Fails `unknown_name`.
    [[nodiscard]] timeline<rate> const& values(parameter<rate> which) const;
    [[nodiscard]] timeline<std::vector<bracket>> const& values(
        parameter<std::vector<bracket>> which) const;

    [[nodiscard]] timeline<fine_range> const& values(parameter<fine_range> which) const;
    /// The rate published under an id, or null. See <writ/law/published.hpp>.
    [[nodiscard]] published_rate const* published(std::string_view id) const noexcept;

    /// The mid-rate of a currency in force on a day: the last one published by then, or null.
    [[nodiscard]] dated<mid_rate> const* mid_rate_on(currency of, date day) const noexcept;

    /// The reading chosen for a disputed point. Fails `unknown_name`.
    template <word E>
    [[nodiscard]] E chosen(option<E> which) const
    {
        return *word_named<E>(chosen_word(which.id));
    }

    /// The law with a new value of a number from a day on. Later values stand.
    /// Fails `law_conflict` where a value already begins that day, naming both sources.
    [[nodiscard]] law amend(parameter<rate> which, amendment<rate> change) const;
    [[nodiscard]] law amend(parameter<std::vector<bracket>> which,
                            amendment<std::vector<bracket>> change) const;

    /// The law with another length of a clock from a day on, and what that does to the running ones. The
    /// parameter bears the id of the rule. Fails `unknown_name` where it has no clock of a fixed length.
    [[nodiscard]] law amend(parameter<period> which, length_change change) const;

    /// The law with another reading of a disputed point.
    template <word E>
    [[nodiscard]] law choose(option<E> which, E reading) const
    {
        return choose_word(which.id, std::string{name_of(reading)});
    }

    /// The law with another calendar.
    [[nodiscard]] law with_calendar(court_calendar calendar) const;

    /// The law with a published rate, instead of the one of its id where it has that already.
    /// Fails `invalid_value` where its values are out of order or it has none.
    [[nodiscard]] law with_published(published_rate series) const;

    /// The law with a mid-rate of a currency from a day on.
    /// Fails `law_conflict` where one begins that day, `invalid_value` where it is not above zero.
    [[nodiscard]] law with_mid_rate(currency of, date from, mid_rate value, std::string source) const;

    /// The law with one more rule, written with <writ/law/rule.hpp>.
    /// Fails `law_conflict` where the id is taken, naming both rules.
    [[nodiscard]] law with(rule more) const;
    /// The law with the rules, lengths and days of a court or region; all of them or none.
    /// Fails as `with`, `amend` and `court_calendar::with_region` do.
    [[nodiscard]] law overlaid(overlay const& local) const;

    /// All of it as text, in a fixed order: what a fingerprint is made of.
    [[nodiscard]] std::string canonical_text() const;

    /// The citation with the number the article bore on `day`, its paragraph kept: `CPL@2023:264` gives
    /// `CPL@2021:260` for a day in 2022.
    [[nodiscard]] std::string cite_on(std::string const& cite, date day) const;

    /// The citations of a rule as of `day`; none for a rule the law does not have.
    [[nodiscard]] std::vector<std::string> cites_on(std::string_view rule_id, date day) const;

private:
    [[nodiscard]] std::string const& chosen_word(std::string_view id) const;
    [[nodiscard]] law choose_word(std::string_view id, std::string reading) const;

    handle<law_body> body_;
};

}  // namespace writ
