#include <writ/io/may_json.hpp>

#include "io/reader.hpp"
#include "io/writer.hpp"

namespace writ {

namespace {

using json::writer;

void write_text(writer& out, std::string_view name, text const& both)
{
    out.name(name).open_object().member("en", both.en).member("zh", both.zh).close_object();
}

/// A word where one person may approve, a list where there are several.
void write_approvers(writer& out, std::vector<actors> const& approvals)
{
    std::vector<std::string> all;
    for (auto const& one : approvals)
        for (auto& who : names_of(one)) all.push_back(std::move(who));
    if (all.empty()) return;
    out.name("approver");
    if (all.size() == 1) out.text(all.front());
    else out.texts(all);
}

void write_contradiction(writer& out, refusal const& no)
{
    out.name("contradiction").open_object().member("code", name_of(no.code));
    write_text(out, "text", no.what);
    if (!no.expected.en.empty() || !no.expected.zh.empty()) write_text(out, "expected", no.expected);
    out.member_if("against", no.against).close_object();
}

void write_reason(writer& out, may_reason const& one)
{
    out.open_object().member("id", one.found.id()).member("severity", name_of(one.found.severity));
    out.member("on", to_string(one.found.on)).member("subject", one.found.subject);
    out.name("forbids").flag(one.forbids);
    write_text(out, "text", one.found.says());
    out.name("basis").texts(one.found.basis()).close_object();
}

}  // namespace

std::string write_may(may_answer const& answer, case_file const& file)
{
    writer out;
    out.open_object().member("schema", "writ/may/1").member("case", file.number());
    out.member("on", to_string(answer.on)).member("fact", name_of(answer.fact));
    out.member("subject", answer.subject).member("verdict", name_of(answer.verdict));
    write_approvers(out, answer.approvers);
    if (answer.contradiction) write_contradiction(out, *answer.contradiction);
    out.name("reasons").open_list();
    for (auto const& one : answer.reasons) write_reason(out, one);
    out.close_list().name("basis").texts(answer.basis()).close_object();
    return out.take() + '\n';
}

refusal placed_in(refusal no, std::string_view text)
{
    text = json::without_mark(text);
    auto const root = json::parse(text);
    return root ? json::placed(no, text, json::offset_of(*root, no.pointer)) : no;
}

}  // namespace writ
