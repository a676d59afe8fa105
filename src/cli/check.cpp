#include "cli/command.hpp"
#include "cli/compare.hpp"

#include "report/plain.hpp"

#include <writ/rules/assess.hpp>

namespace writ::cli {

namespace {

struct tally {
    writ::law law;
    std::size_t passed{0};
    std::size_t failed{0};
    exit_code worst{done};
    std::string lines{};
};

std::string place_of(std::string const& file, expectation const& wanted)
{
    return report::shown(file) + ':' + std::to_string(wanted.line) + ": as of " + to_string(wanted.as_of);
}

std::string told(std::vector<difference> const& differences, language lang)
{
    bool const zh = lang == language::zh;
    std::string out;
    for (auto const& d : differences)
        out += (out.empty() ? ": " : "; ") + d.what + (zh ? "：应为 " : ": expected ") + d.expected +
               (zh ? "，实为 " : ", got ") + d.got;
    return report::shown(out);
}

void check_block(std::string const& file, case_file const& of, expectation const& wanted, manner how,
                 tally& sum)
{
    auto const at = wanted.known_at ? as_of{wanted.as_of, *wanted.known_at} : as_of{wanted.as_of};
    auto const got = try_assess(of, sum.law, at);
    auto const differences = got ? compare(*got, wanted) : std::vector<difference>{};
    if (got && differences.empty()) {
        ++sum.passed;
        sum.lines += "pass " + place_of(file, wanted) + '\n';
        return;
    }
    ++sum.failed;
    sum.worst = worse(sum.worst, got ? check_failed : code_of(got.error().code));
    sum.lines += "FAIL " + place_of(file, wanted) +
                 (got ? told(differences, how.lang) : ": " + report::shown(to_string(got.error(), how.lang))) +
                 '\n';
}

void check_file(std::string const& file, manner how, tally& sum)
{
    auto const bytes = read_all(file);
    auto const document = bytes ? read_case(*bytes) : result<case_document>{bytes.error()};
    if (!document) {
        sum.worst = worse(sum.worst, tell(document.error(), file, how));
        return;
    }
    if (document->expect.empty())
        sum.lines += report::shown(file) +
                     (how.lang == language::zh ? "：没有 `expect`\n" : ": no `expect` block\n");
    for (auto const& wanted : document->expect) check_block(file, document->file, wanted, how, sum);
}

}  // namespace

exit_code run_check(check_options const& given, manner how)
{
    auto const by = law_from(given.by, how);
    if (by.failed != done) return by.failed;
    tally sum{.law = by.law};
    for (auto const& file : given.files) check_file(file, how, sum);
    sum.lines += std::to_string(sum.passed) + " passed, " + std::to_string(sum.failed) + " failed\n";
    if (auto const written = write_all({}, sum.lines); !written)
        return worse(sum.worst, tell(written.error(), "-", how));
    return sum.worst;
}

}  // namespace writ::cli
