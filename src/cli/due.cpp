#include "cli/command.hpp"

#include <writ/io/period_json.hpp>
#include <writ/rules/prc.hpp>

#include <algorithm>
#include <iostream>
#include <optional>
#include <sstream>

namespace writ::cli {

namespace {

WRIT_WORDS(due_format, text, json);

/// What is asked, but for the day and the period.
struct due_question {
    bool is_back{false};
    bool unrolled{false};
    due_format format{due_format::text};
    std::optional<counting_preset> named{};
    law by;
    court_calendar calendar;
};

result<when> read_start(std::string_view given)
{
    if (given.find('T') == std::string_view::npos) {
        auto const day = parse_date(given);
        return day ? result<when>{when{*day}} : result<when>{day.error()};
    }
    auto const at = parse_moment(given);
    return at ? result<when>{when{*at}} : result<when>{at.error()};
}

/// The articles by which such a period is counted, as they were numbered then.
std::vector<std::string> basis_of(law const& by, period_unit unit, date day)
{
    if (is_timed(unit)) return {by.cite_on("CPI@2022:125", day)};
    std::vector<std::string> out{by.cite_on("CPL@2023:85", day)};
    if (unit == period_unit::working_days) return out;
    out.emplace_back("CC:201");
    if (unit != period_unit::days) out.emplace_back("CC:202");
    out.emplace_back("CC:203");
    return out;
}

result<period_end> counted(due_question const& asked, when start, period length, counting how)
{
    if (asked.is_back) {
        auto const last = count_back(start.day(), length, how, asked.calendar);
        return last ? result<period_end>{period_end{.unrolled = *last, .due = *last}}
                    : result<period_end>{last.error()};
    }
    if (is_timed(length.unit) && !start.has_time())
        return refusal{.code = refusal_code::invalid_value,
                       .what = {"hours are counted from a moment, not from a day", "以小时计的期间自时刻起算，不能只有日期"},
                       .expected = {"a moment such as 2024-06-22T05:20", "应为 2024-06-22T05:20 之类的时刻"}};
    return count(start, length, how, asked.calendar);
}

/// The answer to one question, in one line.
result<std::string> answer(due_question const& asked, std::string_view from, std::string_view written)
{
    auto const start = read_start(from);
    if (!start) return start.error();
    auto const length = parse_period(written);
    if (!length) return length.error();
    auto const how = asked.named ? counting_of(*asked.named) : usual_counting(length->unit);
    auto const end = counted(asked, *start, *length, how);
    if (!end) return end.error();
    if (asked.format == due_format::json)
        return write_period({*start, *length, how, asked.is_back, *end}, asked.calendar,
                            basis_of(asked.by, length->unit, start->day()));
    auto const shown = to_string(asked.unrolled ? end->unrolled : end->due);
    return end->certainty == certainty::provisional && !asked.unrolled ? shown + " provisional" : shown;
}

// -- many questions ----------------------------------------------------------------------------------------

std::string_view take_word(std::string_view& line)
{
    constexpr std::string_view blank = " \t\r";
    line.remove_prefix(std::min(line.find_first_not_of(blank), line.size()));
    auto const word = line.substr(0, std::min(line.find_first_of(blank), line.size()));
    line.remove_prefix(word.size());
    return word;
}

refusal at_place(refusal no, std::size_t line, std::size_t column)
{
    no.line = line;
    no.column = column;
    return no;
}

/// The line `FROM PERIOD`, answered; a refusal bears its place.
result<std::string> answer_line(due_question const& asked, std::string_view line, std::size_t number)
{
    auto rest = line;
    auto const from = take_word(rest);
    auto const length = take_word(rest);
    auto const column = [line](std::string_view word) {
        return static_cast<std::size_t>(word.data() - line.data()) + 1;
    };
    if (from.empty() || length.empty() || !take_word(rest).empty())
        return at_place({.code = refusal_code::malformed,
                         .what = {"the line is not a start and a period", "该行不是“起算日 期间”"},
                         .expected = {"a line such as `2024-03-15 6m`", "应为 `2024-03-15 6m` 之类"}},
                        number, 1);
    auto found = answer(asked, from, length);
    if (found) return found;
    return at_place(found.error(), number, column(parse_period(length) ? from : length));
}

/// Line by line, so that a program at the other end of a pipe gets each answer before it asks on. A line that cannot
/// be answered gives `-` (in JSON `null`), its error goes to standard error, and the others are answered.
exit_code answer_all(due_question const& asked, std::istream& in, std::string const& name, manner how)
{
    auto worst = done;
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        if (std::string_view rest = line; take_word(rest).empty()) continue;
        auto const found = answer_line(asked, line, number);
        if (!found) worst = worse(worst, tell(found.error(), name, how));
        std::cout << (found ? *found : asked.format == due_format::json ? "null" : "-") << std::endl;
    }
    return worst;
}

exit_code answer_batch(due_question const& asked, std::string const& path, manner how)
{
    if (path == "-") return answer_all(asked, std::cin, path, how);
    auto const bytes = read_all(path);   // whole, so that a folder or an endless device is refused
    if (!bytes) return tell(bytes.error(), path, how);
    std::istringstream in{*bytes};
    return answer_all(asked, in, path, how);
}

// -- the question as given -----------------------------------------------------------------------------------

std::optional<refusal> left_out(due_options const& given)
{
    if (given.batch.empty() && given.length.empty())
        return not_given("--for", {"a period such as `--for 15d`", "须写明期间，如 `--for 15d`"});
    if (given.batch.empty() && given.from.empty() && given.before.empty())
        return not_given("--from", {"the day the period starts from, as `--from 2024-03-15`; there is no default day",
                                    "须以 `--from 2024-03-15` 写明起算之日；没有默认日期"});
    bool const two_starts = !given.from.empty() && !given.before.empty();
    bool const with_batch = !given.batch.empty() && !(given.from.empty() && given.length.empty());
    if (two_starts || with_batch)
        return refusal{.code = refusal_code::invalid_value,
                       .what = {"`--from`, `--before` and `--batch` do not go together",
                                "`--from`、`--before` 与 `--batch` 不能并用"},
                       .expected = {"one of them", "只写其一"}};
    return std::nullopt;
}

result<due_question> question_of(due_options const& given, law by)
{
    due_question out{.is_back = !given.before.empty(), .unrolled = given.unrolled, .by = by, .calendar = by.calendar()};
    if (!given.format.empty()) {
        auto const format = read_word<due_format>({"format", "格式"}, given.format);
        if (!format) return format.error();
        out.format = *format;
    }
    if (!given.counting.empty()) {
        auto const named = read_word<counting_preset>({"way of counting", "计算方法"}, given.counting);
        if (!named) return named.error();
        out.named = *named;
    }
    if (!given.known_at.empty()) {
        auto const day = parse_date(given.known_at);
        if (!day) return in_option("--known-at", day.error());
        out.calendar = out.calendar.known_on(*day);
    }
    return out;
}

}  // namespace

exit_code run_due(due_options const& given, manner how)
{
    if (auto no = left_out(given)) return tell(*no, "writ", how);
    auto const by = law_from(given.by, how);
    if (by.failed != done) return by.failed;
    auto const asked = question_of(given, by.law);
    if (!asked) return tell(asked.error(), "writ", how);
    if (!given.batch.empty()) return answer_batch(*asked, given.batch, how);
    auto const found = answer(*asked, asked->is_back ? given.before : given.from, given.length);
    if (!found) return tell(found.error(), "writ", how);
    if (auto const put = write_all({}, *found + '\n'); !put) return tell(put.error(), "-", how);
    return done;
}

}  // namespace writ::cli
