#include "cli/command.hpp"

#include <writ/io/case_json.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <numeric>

namespace writ::cli {

namespace {

/// How many letters have to be put in, taken out or changed.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            auto const change = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.back();
}

std::string listed(std::vector<std::string> const& names)
{
    std::string out;
    for (auto const& name : names) out += (out.empty() ? "`" : ", `") + name + '`';
    return out;
}

}  // namespace

exit_code code_of(refusal_code no) noexcept
{
    return no == refusal_code::out_of_coverage ? not_covered : bad_input;
}

exit_code worse(exit_code a, exit_code b) noexcept
{
    constexpr std::array<int, 4> weight{0, 1, 3, 2};
    return weight[static_cast<std::size_t>(a)] < weight[static_cast<std::size_t>(b)] ? b : a;
}

exit_code tell(refusal const& no, std::string_view file_name, manner how)
{
    auto const line = how.form == error_form::json ? error_json(no, file_name)
                                                   : error_text(no, file_name, how.lang);
    std::cerr << line << '\n';
    return code_of(no.code);
}

language locale_language()
{
    for (auto const* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        auto const* set = std::getenv(name);
        if (set == nullptr || *set == '\0') continue;
        return std::string_view{set}.starts_with("zh") ? language::zh : language::en;
    }
    return language::en;
}

std::string nearest(std::string_view given, std::vector<std::string> const& known)
{
    std::string best;
    auto least = std::max<std::size_t>(2, given.size() / 3) + 1;
    // a monstrous word is nobody's typing error, and comparing it would take its time
    if (given.size() > 64) return best;
    for (auto const& name : known)
        if (auto const away = distance(given, name); away < least) {
            least = away;
            best = name;
        }
    return best;
}

refusal not_given(char const* option, text expected)
{
    return {.code = refusal_code::missing,
            .what = {std::string{"`"} + option + "` is missing", std::string{"缺少 `"} + option + '`'},
            .expected = std::move(expected)};
}

refusal in_option(char const* option, refusal no)
{
    no.what = {std::string{option} + ": " + no.what.en, std::string{option} + "：" + no.what.zh};
    return no;
}

refusal unknown_name(text const& kind, std::string_view given, std::vector<std::string> const& known)
{
    std::string const name{given.substr(0, 64)};
    auto const close = nearest(given, known);
    text expected{"one of " + listed(known) + " was expected", "应为 " + listed(known) + " 之一"};
    if (!close.empty())
        expected = {"did you mean `" + close + "`? " + expected.en,
                    "是否为 `" + close + "`？" + expected.zh};
    return {.code = refusal_code::unknown_name,
            .what = {"unknown " + kind.en + " `" + name + '`', "未知的" + kind.zh + " `" + name + '`'},
            .expected = std::move(expected)};
}

}  // namespace writ::cli
