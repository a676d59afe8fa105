#pragma once
/// Plain text that stays in its line and its columns, whatever a file puts into it.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace writ::report {

/// `s` with every character that could break or reorder a line written as `\u202e`, and every byte
/// that is no UTF-8 as `\xff`.
[[nodiscard]] std::string shown(std::string_view s);

/// How many columns `s` takes on a terminal: a wide character (Chinese, full width) takes two.
[[nodiscard]] std::size_t columns_of(std::string_view s) noexcept;

/// Rows of cells in aligned columns. Cells are taken as they are: escape them first.
class table {
public:
    /// `right` lists the columns that are aligned on the right: numbers.
    explicit table(std::vector<std::size_t> right = {}) : right_(std::move(right)) {}

    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
    [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }

    /// Two blanks between columns, none at the end of a line; a column without content is left out.
    [[nodiscard]] std::string print(std::size_t indent) const;

private:
    [[nodiscard]] std::vector<std::size_t> widths() const;
    [[nodiscard]] bool is_right(std::size_t column) const noexcept;

    std::vector<std::size_t> right_;
    std::vector<std::vector<std::string>> rows_{};
};

}  // namespace writ::report
