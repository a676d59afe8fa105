#pragma once
/// Why something was refused: one code, one sentence, the place, and what stands against it.

#include <writ/base/text.hpp>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <string_view>

namespace writ {

/// What kind of "no" this is. Declared in order of precedence: where two apply, the first is given.
enum class refusal_code : std::uint8_t {
    malformed,              ///< not JSON, not UTF-8, too large, too deep
    unknown_name,           ///< a member, fact or word the contract does not know
    wrong_type,             ///< the right member with a value of another type
    invalid_value,          ///< an impossible day, an over-precise amount, a period without a unit
    missing,                ///< a mandatory member is not there
    duplicate,              ///< the same member or the same id twice
    unknown_id,             ///< an id that names no party, entry, claim or agreement
    wrong_role,             ///< a party that cannot be meant here
    end_without_beginning,  ///< a release of one never detained
    second_beginning,       ///< a second filing while the first stands
    after_closing,          ///< a new closing of a closed case
    out_of_coverage,        ///< the law, the rates or the calendar do not reach that far
    law_conflict,           ///< two rules, or two values of a parameter, at once
    overflow,               ///< an amount or a count beyond what the type holds
};

/// The code as it is written in JSON and in the C ABI, e.g. `second_beginning`.
[[nodiscard]] std::string_view name_of(refusal_code code) noexcept;

struct refusal {
    refusal_code code;
    text what;               ///< what is wrong
    text expected{};         ///< what was expected instead; may be empty
    std::string fact{};      ///< the fact that was refused, e.g. `detention_released`
    std::string against{};   ///< the entry or rule of logic it contradicts
    std::string pointer{};   ///< JSON pointer of the place
    std::size_t line{};      ///< 1-based; 0 where there is no source text
    std::size_t column{};    ///< 1-based, in bytes
};

/// `what; expected` in one line of one language, without the place.
[[nodiscard]] std::string to_string(refusal const& no, language lang = language::en);

std::ostream& operator<<(std::ostream& out, refusal const& no);

/// Thrown by the spelling without `try_`; carries the same refusal.
class error : public std::exception {
public:
    explicit error(refusal no);

    [[nodiscard]] char const* what() const noexcept override { return message_.c_str(); }
    [[nodiscard]] refusal const& why() const noexcept { return refusal_; }

private:
    refusal refusal_;
    std::string message_;
};

[[noreturn]] void fail(refusal_code code, text what, text expected = {});

}  // namespace writ
