#include "io/case_reader.hpp"

namespace writ {

namespace {

using json::place;

std::vector<expected_amount> read_owed(place const& at)
{
    std::vector<std::string_view> known;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(owed_part::received); ++i)
        known.push_back(name_of(static_cast<owed_part>(i)));
    json::require_names(at, known);
    std::vector<expected_amount> out;
    for (std::size_t i = 0; i < at->names.size(); ++i)
        out.push_back({*word_named<owed_part>(at->names[i].text), json::read_money(place{at, i})});
    return out;
}

/// `id` or `id@subject`.
expected_deadline read_deadline(place const& at, std::string const& key)
{
    auto const mark = key.find('@');
    auto id = key.substr(0, mark);
    auto subject = mark == std::string::npos ? std::string{} : key.substr(mark + 1);
    if (id.empty() || (mark != std::string::npos && subject.empty()))
        at.refuse(refusal_code::invalid_value,
                  {"the name of a deadline has an empty part", "期限名称有空缺部分"},
                  {"`id` or `id@subject` was expected", "应为 `id` 或 `id@subject`"});
    return {std::move(id), std::move(subject), json::read_when(at)};
}

std::vector<expected_deadline> read_deadlines(place const& at)
{
    json::require_object(at);
    std::vector<expected_deadline> out;
    for (std::size_t i = 0; i < at->names.size(); ++i)
        out.push_back(read_deadline(place{at, i}, at->names[i].text));
    return out;
}

std::vector<std::string> read_names(place const& at) { return json::read_list(at, json::read_id); }

}  // namespace

expectation read_expectation(place const& at)
{
    json::object const given{at, {"as_of", "known_at", "stage", "owed", "deadlines", "findings",
                                  "no_findings", "only_findings"}};
    expectation out{.as_of = json::read_day(given.require("as_of"))};
    if (auto const known = given.find("known_at")) out.known_at = json::read_moment(*known);
    if (auto const stage = given.find("stage")) out.stage = json::read_word<writ::stage>(*stage);
    if (auto const owed = given.find("owed")) out.owed = read_owed(*owed);
    if (auto const due = given.find("deadlines")) out.deadlines = read_deadlines(*due);
    if (auto const some = given.find("findings")) out.findings = read_names(*some);
    if (auto const none = given.find("no_findings")) out.no_findings = read_names(*none);
    if (auto const only = given.find("only_findings")) out.only_findings = read_names(*only);
    out.pointer = at.pointer();
    return out;
}

}  // namespace writ
