#pragma once
/// Case numbers: `（2024）鲁0481执123号` is a year, a court, a type of case and a serial.
///
/// The `number` members of facts and files stay free text, as the contract has them: real files hold old
/// forms and slips, and a journal is not refused for them. This parser is for those who want to know.

#include <writ/base/id.hpp>
#include <writ/base/result.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace writ {

struct case_number {
    int year;           ///< in which the court received the case
    court_id court;     ///< 鲁0481
    std::string type;   ///< 执, 执恢, 司惩复
    int serial;         ///< from 1 on, for each court, type and year

    friend bool operator==(case_number const&, case_number const&) = default;
};

/// The year from which numbers have this form (CASENO, in force 2016-01-01); before it they read 字第.
inline constexpr int case_number_year_first = 2016;

/// Which type codes a reader takes.
enum class type_codes : std::uint8_t {
    known,   ///< those of `case_types()`: the codes of enforcement and what borders on it
    any,     ///< every code of Chinese characters: titles come from trials (民初, 民终) not listed here
};

/// `（year）court type serial 号`, without checking it.
[[nodiscard]] std::string to_string(case_number const& number);

/// Reads a case number.
///
/// Law    CASENO 1-10 (mark P)
/// Takes  the number alone, with full-width brackets and plain digits; no suffix after 号
/// Gives  a number whose `to_string` is the text that was read
/// Fails  `invalid_value` where the parts cannot be told (brackets, 号, court code), then `unknown_name`
///        (the type code; the nearest is named), `invalid_value` (year, serial), `overflow` (serial)
[[nodiscard]] result<case_number> parse_case_number(std::string_view written,
                                                    type_codes accepted = type_codes::known);

/// Whether it has the form of a court's code: 最高法; a province's character (high court); with two
/// digits (intermediate court); with four (basic court). Whether there is such a court is not asked.
///
/// Law    CASENO 4-5 (mark P)
[[nodiscard]] bool is_court_code(std::string_view code) noexcept;

/// A type of case, as the table of type codes has it.
struct case_type {
    std::string_view code;      ///< 执恢
    std::string_view name_zh;   ///< 恢复执行
    std::string_view name_en;
    std::string_view standard;  ///< its number in the standard, e.g. `1003`; empty where not known
    bool enforcement;           ///< one of the enforcement cases (执行类, 10xx)
    std::string_view mark;      ///< how sure the row is: `C` source code of court systems, `P` web pages
    std::string_view source;    ///< e.g. `CASENO`
};

/// The types known here. A code stands before every shorter one it begins with, so that the first that
/// fits the start of a text is the right one: 执恢 before 执, 司惩复 before 司惩.
[[nodiscard]] std::span<case_type const> case_types() noexcept;

/// The type of a code, or null.
[[nodiscard]] case_type const* find_case_type(std::string_view code) noexcept;

/// Whether the code is known and belongs to an enforcement case. 司惩 and 财保 do not.
[[nodiscard]] bool is_enforcement(std::string_view type) noexcept;

/// Whether the code is that of a case taken up again: 执恢, or 恢执 as N335 writes it.
[[nodiscard]] bool is_revival(std::string_view type) noexcept;

}  // namespace writ
