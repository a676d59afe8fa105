#include "cli/command.hpp"

#include <writ/casefile/file_data.hpp>
#include <writ/io/assessment_json.hpp>
#include <writ/io/case_json.hpp>
#include <writ/report/assessment_text.hpp>
#include <writ/report/statement_csv.hpp>
#include <writ/rules/assess.hpp>

#include <array>

namespace writ::cli {

namespace {

WRIT_WORDS(assess_format, text, json, csv);

refusal not_yet(std::string const& what)
{
    return {.code = refusal_code::unknown_name,
            .what = {what + " is not in this version", "本版本尚不支持 " + what}};
}

result<assess_format> read_format(std::string const& given)
{
    if (given.empty()) return assess_format::text;
    for (auto const* later : {"html", "ics"})
        if (given == later) {
            auto no = not_yet("`--format " + given + '`');
            no.expected = {"`text`, `json` or `csv` was expected", "应为 `text`、`json` 或 `csv`"};
            return no;
        }
    return read_word<assess_format>({"format", "格式"}, given);
}

result<as_of> read_day(assess_options const& given)
{
    if (given.as_of.empty())
        return not_given("--as-of", {"the day asked about, as `--as-of 2024-06-22`; there is no default day",
                                     "须以 `--as-of 2024-06-22` 写明所问之日；没有默认日期"});
    auto const day = parse_date(given.as_of);
    if (!day) return in_option("--as-of", day.error());
    if (given.known_at.empty()) return as_of{*day};
    auto const known = parse_moment(given.known_at);
    if (!known) return in_option("--known-at", known.error());
    return as_of{*day, *known};
}

std::string written(assessment const& of, case_file const& file, assess_format format, language lang)
{
    switch (format) {
    case assess_format::json: return write_assessment(of, file);
    case assess_format::csv: return statement_csv(of.statement, of.law, lang, file.data().title.number);
    case assess_format::text: break;
    }
    return to_text(of, file, lang);
}

}  // namespace

exit_code run_assess(assess_options const& given, manner how)
{
    auto const format = read_format(given.format);
    if (!format) return tell(format.error(), "writ", how);
    auto const at = read_day(given);
    if (!at) return tell(at.error(), "writ", how);

    auto const by = law_from(given.by, how);
    if (by.failed != done) return by.failed;
    auto const bytes = read_all(given.file);
    if (!bytes) return tell(bytes.error(), given.file, how);
    auto const document = read_case(*bytes);
    if (!document) return tell(document.error(), given.file, how);
    auto const done_by = try_assess(document->file, by.law, *at);
    if (!done_by) return tell(done_by.error(), given.file, how);

    auto const answer = written(*done_by, document->file, *format, how.lang);
    if (auto const written = write_all(given.out, answer); !written)
        return tell(written.error(), given.out.empty() ? "-" : given.out, how);
    return done;
}

}  // namespace writ::cli
