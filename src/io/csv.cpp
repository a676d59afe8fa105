#include "io/csv.hpp"

#include "io/names.hpp"

#include <boost/tokenizer.hpp>

#include <algorithm>
#include <utility>

namespace writ {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

[[noreturn]] void refuse_at(std::size_t line, std::size_t column, refusal no)
{
    no.line = line;
    no.column = column;
    throw error{std::move(no)};
}

/// Where the field of that position begins, counted in bytes from 1.
std::size_t column_of(std::string_view line, std::size_t position)
{
    bool quoted = false;
    for (std::size_t i = 0; i < line.size() && position > 0; ++i) {
        if (line[i] == '"') quoted = !quoted;
        if (line[i] == ',' && !quoted && --position == 0) return i + 2;
    }
    return 1;
}

/// A quote opens or closes a whole field; what a spreadsheet writes as `""` is not read.
void require_plain_quotes(std::string_view line, std::size_t number)
{
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '"') continue;
        bool const opens = !quoted && (i == 0 || line[i - 1] == ',');
        bool const closes = quoted && (i + 1 == line.size() || line[i + 1] == ',');
        if (!opens && !closes)
            refuse_at(number, i + 1,
                      {.code = refusal_code::malformed,
                       .what = {"a quote inside a field", "字段中有引号"},
                       .expected = {"quotes only around a whole field", "引号只能包围整个字段"}});
        quoted = !quoted;
    }
    if (quoted)
        refuse_at(number, line.size() + 1,
                  {.code = refusal_code::malformed, .what = {"a quote is not closed", "引号未闭合"}});
}

std::vector<std::string> fields_of(std::string_view line, std::size_t number)
{
    require_plain_quotes(line, number);
    boost::escaped_list_separator<char> const commas{"", ",", "\""};
    boost::tokenizer<boost::escaped_list_separator<char>, std::string_view::const_iterator, std::string> const
        fields{line.begin(), line.end(), commas};
    std::vector<std::string> out{fields.begin(), fields.end()};
    if (out.empty()) out.emplace_back();
    return out;
}

/// Takes the first line off `text`, without its end.
std::string_view take_line(std::string_view& text)
{
    auto const end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::vector<std::size_t> positions_of(std::vector<std::string> const& heading, std::vector<std::string> const& columns)
{
    std::vector<std::size_t> out;
    for (auto const& column : columns) {
        auto const at = std::find(heading.begin(), heading.end(), column);
        if (at == heading.end())
            refuse_at(1, 1,
                      {.code = refusal_code::missing,
                       .what = {"the column `" + column + "` is missing", "缺少列 `" + column + "`"}});
        if (std::count(heading.begin(), heading.end(), column) > 1)
            refuse_at(1, 1,
                      {.code = refusal_code::duplicate,
                       .what = {"the column `" + column + "` stands twice", "列 `" + column + "` 重复"}});
        out.push_back(static_cast<std::size_t>(at - heading.begin()));
    }
    return out;
}

void require_width(std::size_t fields, std::size_t width, std::size_t line)
{
    if (fields == width) return;
    auto const n = std::to_string(fields);
    auto const w = std::to_string(width);
    refuse_at(line, 1,
              {.code = refusal_code::malformed,
               .what = {n + " fields", n + " 个字段"},
               .expected = {"the heading has " + w, "标题行有 " + w + " 个"}});
}

}  // namespace

void csv_row::refuse(std::size_t column, refusal no) const
{
    refuse_at(line_, column_of(source_, positions_[column]), std::move(no));
}

date csv_row::day(std::size_t column) const
{
    auto const found = parse_date(text(column));
    if (!found) refuse(column, found.error());
    return *found;
}

yearly_rate csv_row::percent(std::size_t column) const
{
    auto const found = parse_percent(text(column));
    if (!found) refuse(column, found.error());
    return *found;
}

std::string csv_row::file_name(std::size_t column) const
{
    auto const& given = text(column);
    auto const is_plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    if (given.empty() || !std::all_of(given.begin(), given.end(), is_plain))
        refuse(column, {.code = refusal_code::invalid_value, .what = {"not the name of a table", "不是表名"},
                        .expected = {"small letters, digits and `_` were expected", "应为小写字母、数字与 `_`"}});
    return given;
}

std::optional<date> csv_row::maybe_day(std::size_t column) const
{
    return text(column).empty() ? std::nullopt : std::optional{day(column)};
}

int csv_row::year(std::size_t column) const
{
    auto const& given = text(column);
    bool const is_digits = std::all_of(given.begin(), given.end(), [](char c) { return '0' <= c && c <= '9'; });
    if (given.size() == 4 && is_digits) {
        auto const found = std::stoi(given);
        if (found >= 1400) return found;
    }
    auto const shown = json::shown(given);
    refuse(column, {.code = refusal_code::invalid_value,
                    .what = {"`" + shown + "` is not a year", "`" + shown + "` 不是年份"},
                    .expected = {"four digits, from 1400 on", "应为四位数字，不早于1400年"}});
}

bool csv_row::either(std::size_t column, std::string_view yes, std::string_view no) const
{
    auto const& given = text(column);
    if (given == yes) return true;
    if (given == no) return false;
    auto const shown = json::shown(given);
    std::string const both = '`' + std::string{yes} + "`, `" + std::string{no} + '`';
    refuse(column, {.code = refusal_code::unknown_name,
                    .what = {"unknown word `" + shown + '`', "未知的词 `" + shown + '`'},
                    .expected = {"one of " + both + " was expected", "应为 " + both + " 之一"}});
}

std::vector<csv_row> read_csv(std::string_view text, std::vector<std::string> const& columns,
                              std::vector<std::size_t>& positions)
{
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    std::size_t number = 1;
    auto const heading = fields_of(take_line(text), number);
    positions = positions_of(heading, columns);
    std::vector<csv_row> out;
    while (!text.empty()) {
        ++number;
        auto const line = take_line(text);
        if (line.empty()) continue;
        auto fields = fields_of(line, number);
        require_width(fields.size(), heading.size(), number);
        out.emplace_back(number, line, std::move(fields), positions);
    }
    return out;
}

}  // namespace writ
