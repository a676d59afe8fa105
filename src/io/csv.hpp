#pragma once
/// A table of comma-separated values, read strictly: every error with line and column.

#include <writ/base/result.hpp>
#include <writ/civil/date.hpp>
#include <writ/law/published.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace writ {

/// One line; its fields in the order the reader asked for the columns. Each getter throws `error` with the place.
class csv_row {
public:
    csv_row(std::size_t line, std::string_view source, std::vector<std::string> fields,
            std::vector<std::size_t> const& positions)
        : line_(line), source_(source), fields_(std::move(fields)), positions_(positions)
    {
    }

    [[nodiscard]] std::string const& text(std::size_t column) const { return fields_[positions_[column]]; }
    [[nodiscard]] date day(std::size_t column) const;
    /// None for an empty field.
    [[nodiscard]] std::optional<date> maybe_day(std::size_t column) const;
    /// Per cent a year, as 3.45.
    [[nodiscard]] yearly_rate percent(std::size_t column) const;
    /// Letters, digits and `_`: a name that leads nowhere else.
    [[nodiscard]] std::string file_name(std::size_t column) const;
    /// Four digits.
    [[nodiscard]] int year(std::size_t column) const;
    /// True for `yes`, false for `no`; nothing else is taken.
    [[nodiscard]] bool either(std::size_t column, std::string_view yes, std::string_view no) const;

private:
    [[noreturn]] void refuse(std::size_t column, refusal no) const;

    std::size_t line_;
    std::string_view source_;
    std::vector<std::string> fields_;
    std::vector<std::size_t> const& positions_;
};

/// The rows below the heading, which must have all `columns` and may have more.
///
/// Takes  UTF-8, one record a line; a field with a comma stands in quotes, which are not doubled inside
/// Fails  `malformed`: a quote that does not close, fields too few or too many; `missing`: a column;
///        `duplicate`: a column twice
[[nodiscard]] std::vector<csv_row> read_csv(std::string_view text, std::vector<std::string> const& columns,
                                            std::vector<std::size_t>& positions);

/// Reads a table of which `one` makes an element a row; the errors of both as a result.
template <class One>
auto read_table(std::string_view text, std::vector<std::string> const& columns, One one)
    -> result<std::vector<decltype(one(std::declval<csv_row const&>()))>>
{
    try {
        std::vector<std::size_t> positions;
        std::vector<decltype(one(std::declval<csv_row const&>()))> out;
        for (auto const& row : read_csv(text, columns, positions)) out.push_back(one(row));
        return out;
    } catch (error const& no) {
        return no.why();
    }
}

}  // namespace writ
