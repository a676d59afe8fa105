#pragma once
/// Case files `writ/case/1` as JSON: read strictly, whole or not at all; written canonically.

#include <writ/base/maybe.hpp>
#include <writ/base/result.hpp>
#include <writ/base/word.hpp>
#include <writ/civil/moment.hpp>
#include <writ/lifecycle/case_file.hpp>
#include <writ/money/money.hpp>
#include <writ/rules/stage.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace writ {

/// The components of what is owed, as an assessment names them.
WRIT_WORDS(owed_part, total, costs, general_interest, principal_, contract_penalty_,
           doubled_interest, per_diem, received);

struct expected_amount {
    owed_part part;
    money amount;
};

/// Written `id` or `id@subject`.
struct expected_deadline {
    std::string id;
    std::string subject{};   ///< empty: any subject
    when due;
};

/// One block of `expect`: what an assessment of the file must say.
struct expectation {
    date as_of;
    std::optional<moment> known_at{};                          ///< else the end of `as_of`
    maybe<writ::stage> stage{};
    std::vector<expected_amount> owed{};
    std::vector<expected_deadline> deadlines{};
    std::vector<std::string> findings{};                       ///< all of these
    std::vector<std::string> no_findings{};                    ///< none of these
    std::optional<std::vector<std::string>> only_findings{};   ///< these and no other
    std::string pointer{};                                     ///< where the block stands, e.g. `/expect/0`
    std::size_t line{};                                        ///< 1-based; 0 where it was not read
};

struct case_document {
    case_file file;
    std::vector<expectation> expect{};
};

/// Reads a case file.
///
/// Takes  UTF-8, with or without a byte order mark; at most 64 MiB, 250,000 values, 32 levels,
///        65,536 bytes a string
/// Gives  the file as `case_file::load` judges it, and its `expect` blocks
/// Fails  with pointer, line and column: every code up to `after_closing`
[[nodiscard]] result<case_document> read_case(std::string_view text);

/// The document in its canonical form, ending with a newline: one document, one text. The journal
/// stands in the canonical order, one entry a line.
[[nodiscard]] std::string write_case(case_document const& document);

/// `file:line:column: what is wrong; what was expected (/pointer)`, one line without its end.
/// Control characters and marks that turn the direction of writing are shown as `\uXXXX`.
[[nodiscard]] std::string error_text(refusal const& no, std::string_view file_name,
                                     language lang = language::en);

/// The same for programs: one JSON object, `writ/error/1`, one line without its end.
[[nodiscard]] std::string error_json(refusal const& no, std::string_view file_name);

}  // namespace writ
