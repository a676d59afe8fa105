#include <writ/testing/cases.hpp>

#include "io/names.hpp"
#include "testing/proof.hpp"

#include <writ/rules/assess.hpp>
#include <writ/testing/checks.hpp>

#include <array>
#include <fstream>
#include <utility>

namespace writ::testing {

namespace {

figure<money> owed_report::* member_of_part(owed_part part)
{
    switch (part) {
    case owed_part::total: return &owed_report::total;
    case owed_part::costs: return &owed_report::costs;
    case owed_part::general_interest: return &owed_report::general_interest;
    case owed_part::principal_: return &owed_report::principal;
    case owed_part::contract_penalty_: return &owed_report::contract_penalty;
    case owed_part::doubled_interest: return &owed_report::doubled_interest;
    case owed_part::per_diem: return &owed_report::per_diem;
    case owed_part::received: return &owed_report::received;
    }
    return &owed_report::total;
}

std::string key_of(expected_deadline const& d) { return d.subject.empty() ? d.id : d.id + '@' + d.subject; }

/// The whys of the verdicts that do not hold.
class tally {
public:
    void add(verdict const& v) { why_ += v.why; }
    [[nodiscard]] verdict sum() const { return {why_.empty(), why_}; }

private:
    std::string why_{};
};

void add_findings(tally& all, assessment const& a, expectation const& expected)
{
    for (auto const& key : expected.findings) all.add(has_finding(a, key));
    // A file may be older than a rule, or newer: an id the law does not know is absent, and no mistake.
    for (auto const& key : expected.no_findings)
        if (!findings_of(a, key).empty()) all.add(has_no_finding(a, key));
    if (expected.only_findings)
        all.add(has_only_findings(a, {expected.only_findings->begin(), expected.only_findings->end()}));
}

verdict block_holds(case_file const& file, expectation const& expected, law const& under)
{
    auto const at = expected.known_at ? as_of{expected.as_of, *expected.known_at} : as_of{expected.as_of};
    auto const got = try_assess(file, under, at);
    return got ? meets(*got, expected) : fails("the assessment was refused:\n" + indented(proof_of(got.error())));
}

/// A stream cannot say why it has nothing, only that it has.
result<std::string> bytes_of(std::string const& path)
{
    std::ifstream in{path, std::ios::binary};
    std::string out;
    std::array<char, 65536> block{};
    // `read` catches what the buffer throws, of a folder for one
    while (in.read(block.data(), block.size()) || in.gcount() > 0)
        out.append(block.data(), static_cast<std::size_t>(in.gcount()));
    if (!in.is_open() || in.bad())
        return refusal{.code = refusal_code::malformed, .what = {"the file cannot be read", "无法读取文件"}};
    return out;
}

/// An exception carries two sentences and no place; so the place goes into both.
refusal placed(refusal no, std::string const& path)
{
    no.what = {error_text(no, path), error_text(no, path, language::zh)};
    no.expected = {};
    return no;
}

}  // namespace

result<case_document> read_case_file(std::string const& path)
{
    auto const bytes = bytes_of(path);
    auto read = bytes ? read_case(*bytes) : result<case_document>{bytes.error()};
    if (!read) return placed(read.error(), path);
    return read;
}

verdict meets(assessment const& a, expectation const& expected)
{
    tally all;
    if (expected.stage) all.add(stands_at(a, *expected.stage));
    for (auto const& sum : expected.owed) all.add(owes(a, member_of_part(sum.part), sum.amount));
    for (auto const& d : expected.deadlines) all.add(is_due(a, key_of(d), d.due));
    add_findings(all, a, expected);
    return all.sum();
}

verdict case_file_holds(std::string const& path, law const& under)
{
    auto const document = read_case_file(path);
    if (!document) return fails(to_string(document.error()) + '\n');
    if (document->expect.empty()) return fails(json::harmless(path) + ": no `expect` block, so it cannot fail\n");
    std::string why;
    for (auto const& block : document->expect)
        if (auto const v = block_holds(document->file, block, under); !v)
            why += json::harmless(path) + ':' + std::to_string(block.line) + ": as of " + to_string(block.as_of) +
                   '\n' + indented(v.why);
    return {why.empty(), why};
}

}  // namespace writ::testing
