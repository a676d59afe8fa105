#pragma once
/// What the commands share: exit codes, the language, reading, writing, and how an error is told.

#include <writ/base/result.hpp>
#include <writ/base/word.hpp>
#include <writ/law/law.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace writ::cli {

/// What a command ends with (contract §6).
enum exit_code : int { done = 0, check_failed = 1, bad_input = 2, not_covered = 3 };

/// The code a refusal ends with.
[[nodiscard]] exit_code code_of(refusal_code no) noexcept;
/// Where several things went wrong, bad input says most, then a lack of coverage, then a failed check.
[[nodiscard]] exit_code worse(exit_code a, exit_code b) noexcept;

WRIT_WORDS(error_form, text, json);

/// How errors are told; known before anything can fail.
struct manner {
    language lang{language::en};
    error_form form{error_form::text};
};

/// One line on standard error, with the place where it has one; gives the exit code.
exit_code tell(refusal const& no, std::string_view file_name, manner how);

/// The language of the locale: `zh` where the first of LC_ALL, LC_MESSAGES, LANG that is set says so.
[[nodiscard]] language locale_language();

/// The name among `known` that was probably meant, or empty.
[[nodiscard]] std::string nearest(std::string_view given, std::vector<std::string> const& known);
/// "`--until` is missing".
[[nodiscard]] refusal not_given(char const* option, text expected);
/// The refusal of what an option was given, with its name before it.
[[nodiscard]] refusal in_option(char const* option, refusal no);
/// "unknown <kind> `given`", with the nearest name and the list.
[[nodiscard]] refusal unknown_name(text const& kind, std::string_view given,
                                   std::vector<std::string> const& known);

/// The word an option was given, or the refusal that lists the words.
template <word E>
[[nodiscard]] result<E> read_word(text const& kind, std::string_view given)
{
    if (auto const found = word_named<E>(given)) return *found;
    std::vector<std::string> known;
    for (std::size_t i = 0; !detail::nth_word(word_list(E{}), i).empty(); ++i)
        known.emplace_back(detail::nth_word(word_list(E{}), i));
    return unknown_name(kind, given, known);
}

/// The bytes of a file, or of standard input for `-`. Fails `malformed`: unreadable, a directory, too large.
[[nodiscard]] result<std::string> read_all(std::string const& path);
/// To standard output for an empty path or `-`; to a file all at once or not at all.
[[nodiscard]] result<void> write_all(std::string const& path, std::string const& content);

/// The built-in law, with the law file of `path` laid upon it where one is given. Where it cannot be read, that
/// has been told and the exit code is the refusal's.
struct law_in_force {
    writ::law law;
    exit_code failed{done};
};

/// What a command goes by: a law file, folders with the tables of a calendar and of published rates; each may be empty.
struct law_options {
    std::string file{};
    std::string calendar{};
    std::string rates{};
};
[[nodiscard]] law_in_force law_from(law_options const& given, manner how);

struct assess_options {
    std::string file{};
    std::string as_of{};
    std::string known_at{};
    std::string format{};
    law_options by{};
    std::string out{};
};
[[nodiscard]] exit_code run_assess(assess_options const& given, manner how);

struct check_options {
    std::vector<std::string> files{};
    law_options by{};
};
[[nodiscard]] exit_code run_check(check_options const& given, manner how);

struct may_options {
    std::string file{};
    std::string fact{};
    std::string on{};
    law_options by{};
    std::string format{};
};
[[nodiscard]] exit_code run_may(may_options const& given, manner how);

struct due_options {
    std::string from{};
    std::string before{};
    std::string length{};
    std::string counting{};
    std::string batch{};
    std::string known_at{};
    std::string format{};
    bool unrolled{false};
    law_options by{};
};
[[nodiscard]] exit_code run_due(due_options const& given, manner how);

struct interest_options {
    std::string base{};
    std::string due{};
    std::string until{};
    std::vector<std::string> instalments{};
    std::vector<std::string> paid{};
    std::vector<std::string> excluded{};
    std::string format{};
    law_options by{};
};
[[nodiscard]] exit_code run_interest(interest_options const& given, manner how);

struct fee_options {
    std::string amount{};
    std::string kind{};
    std::string on{};
    std::string format{};
    law_options by{};
};
[[nodiscard]] exit_code run_fee(fee_options const& given, manner how);

struct catalogue_options {
    std::string id{};
    std::string format{};
    law_options by{};
};
[[nodiscard]] exit_code run_law(catalogue_options const& given, manner how);

struct diagram_options {
    std::string track{};
    std::string format{};
};
[[nodiscard]] exit_code run_diagram(diagram_options const& given, manner how);

}  // namespace writ::cli
