#pragma once
/// What people call the words of the contract. English takes the word itself; Chinese has a table.

#include <writ/base/text.hpp>
#include <writ/base/word.hpp>
#include <writ/money/ledger.hpp>

#include <string>
#include <string_view>

namespace writ::report {

/// Which table a word is looked up in: one word can mean two things in two places.
enum class topic : std::uint8_t {
    stage, status, severity, clock, bearer, role, title, claim, actor, debt,
    nature,     ///< of a claim
    party,      ///< person, unit, other organisation
    capacity,   ///< in what a representative stands for a party
    proceeding, forum, whereabouts, hold, prosecution, settlement, consumption, listing, exit_ban, seal,
    realisation, remedy,
    member,     ///< names of the facts' members
    value,      ///< their words
};

/// The label, or the word with blanks for underscores where the table has none.
[[nodiscard]] std::string label(topic where, std::string_view word, language lang);

/// The name of a fact's member: `from` is a payer in one fact and the first day of a period in another.
[[nodiscard]] std::string member_label(std::string_view fact, std::string_view member, language lang);

/// A word of a fact's member: `returned` is said of a deposit and of an entrusted case.
[[nodiscard]] std::string word_label(std::string_view fact, std::string_view member, std::string_view word,
                                     language lang);

/// Whether the Chinese table knows the word.
[[nodiscard]] bool has_label(topic where, std::string_view word) noexcept;

template <word E>
[[nodiscard]] std::string label(topic where, E e, language lang)
{
    return label(where, name_of(e), lang);
}

/// The word under which a class of debt is labelled.
[[nodiscard]] std::string_view debt_name(debt_class kind) noexcept;

/// The topic that holds the states of a machine.
[[nodiscard]] topic states_of(std::string_view machine) noexcept;

/// A sentence of this room in the language asked for.
[[nodiscard]] inline std::string say(language lang, char const* en, char const* zh)
{
    return lang == language::zh ? zh : en;
}

}  // namespace writ::report
