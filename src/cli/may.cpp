#include "cli/command.hpp"

#include <writ/io/case_json.hpp>
#include <writ/io/entry_json.hpp>
#include <writ/io/may_json.hpp>
#include <writ/report/may_text.hpp>
#include <writ/rules/may.hpp>

namespace writ::cli {

namespace {

WRIT_WORDS(may_format, text, json);

result<date> day_asked(may_options const& given)
{
    if (given.on.empty())
        return not_given("--on", {"the day asked about, as `--on 2024-06-22`; there is no default day",
                                  "须以 `--on 2024-06-22` 写明所问之日；没有默认日期"});
    auto day = parse_date(given.on);
    if (day) return day;
    return in_option("--on", day.error());
}

/// The question, once all files are read.
exit_code answer(may_options const& given, may_format format, date day, manner how)
{
    auto const by = law_from(given.by, how);
    if (by.failed != done) return by.failed;
    auto const bytes = read_all(given.file);
    auto const document = bytes ? read_case(*bytes) : result<case_document>{bytes.error()};
    if (!document) return tell(document.error(), given.file, how);
    auto const written = read_all(given.fact);
    auto const fact = written ? read_entry_text(*written, day) : result<entry>{written.error()};
    if (!fact) return tell(fact.error(), given.fact, how);

    auto const found = try_may(document->file, by.law, *fact);
    // What has a place is wrong in the fact; what has none is beyond the law.
    if (!found && found.error().pointer.empty()) return tell(found.error(), given.file, how);
    if (!found) return tell(placed_in(found.error(), *written), given.fact, how);
    auto const out = format == may_format::json ? write_may(*found, document->file) : to_text(*found, how.lang);
    if (auto const put = write_all({}, out); !put) return tell(put.error(), "-", how);
    return done;
}

}  // namespace

exit_code run_may(may_options const& given, manner how)
{
    auto const format = given.format.empty() ? result<may_format>{may_format::text}
                                             : read_word<may_format>({"format", "格式"}, given.format);
    if (!format) return tell(format.error(), "writ", how);
    auto const day = day_asked(given);
    if (!day) return tell(day.error(), "writ", how);
    if (given.file == "-" && given.fact == "-")
        return tell({.code = refusal_code::invalid_value,
                     .what = {"FILE and FACT are both standard input", "FILE 与 FACT 均为标准输入"},
                     .expected = {"one of them from a file", "其一应来自文件"}},
                    "writ", how);
    return answer(given, *format, *day, how);
}

}  // namespace writ::cli
