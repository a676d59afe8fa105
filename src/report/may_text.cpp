#include <writ/report/may_text.hpp>

#include <writ/casefile/vocabulary.hpp>

#include "report/labels.hpp"
#include "report/plain.hpp"

namespace writ {

namespace {

using report::say;
using report::shown;

std::string verdict_of(may_answer const& answer, language lang)
{
    switch (answer.verdict) {
    case may_verdict::lawful: return say(lang, "lawful", "合法");
    case may_verdict::needs_approval: return say(lang, "needs approval", "须经批准");
    case may_verdict::unlawful: return say(lang, "unlawful", "违法");
    case may_verdict::impossible: return say(lang, "impossible", "不可能");
    }
    return {};
}

/// Whose approvals are missing, each by one of several.
std::string approvers_of(may_answer const& answer, language lang)
{
    std::string out;
    for (auto const& one : answer.approvers) {
        std::string any;
        for (auto const& who : names_of(one))
            any += (any.empty() ? "" : say(lang, " or ", "或")) + report::label(report::topic::actor, who, lang);
        out += (out.empty() ? "" : say(lang, " and ", "及")) + any;
    }
    return out.empty() ? out : say(lang, " by ", "：") + out;
}

std::string headline(may_answer const& answer, language lang)
{
    auto const& fact = describe(answer.fact);
    auto const name = lang == language::zh ? std::string{fact.label_zh} : std::string{fact.name};
    auto const subject = answer.subject == "case" ? std::string{} : ' ' + shown(answer.subject);
    return name + subject + say(lang, " on ", " ") + to_string(answer.on) + say(lang, ": ", "：") +
           verdict_of(answer, lang) + approvers_of(answer, lang) + '\n';
}

std::string line_of(may_reason const& one, language lang)
{
    std::string basis;
    for (auto const& cite : one.found.basis()) basis += (basis.empty() ? "" : say(lang, ", ", "、")) + cite;
    if (!basis.empty()) basis = say(lang, " (", "（") + basis + say(lang, ")", "）");
    return "  " + report::label(report::topic::severity, one.found.severity, lang) + ' ' +
           std::string{one.found.id()} + say(lang, ": ", "：") + shown(one.found.says().in(lang)) + basis + '\n';
}

}  // namespace

std::string to_text(may_answer const& answer, language lang)
{
    auto out = headline(answer, lang);
    if (answer.contradiction) out += "  " + shown(to_string(*answer.contradiction, lang)) + '\n';
    for (auto const& one : answer.reasons) out += line_of(one, lang);
    return out;
}

}  // namespace writ
