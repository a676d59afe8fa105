#include <writ/base/reason.hpp>
#include <writ/base/refusal.hpp>
#include <writ/base/text.hpp>

#include <algorithm>
#include <ostream>
#include <utility>

namespace writ {

namespace {

std::string fill(std::string const& sentence, std::vector<field> const& fields, language lang)
{
    std::string out;
    for (std::size_t at = 0; at < sentence.size();) {
        auto const close = sentence[at] == '{' ? sentence.find('}', at) : std::string::npos;
        auto const slot = close == std::string::npos ? fields.end()
                                                     : std::find_if(fields.begin(), fields.end(), [&](auto const& f) {
                                                           return sentence.compare(at + 1, close - at - 1, f.name) == 0;
                                                       });
        if (slot == fields.end()) {
            out += sentence[at++];
            continue;
        }
        out += slot->value.in(lang);
        at = close + 1;
    }
    return out;
}

void print(std::string& out, reason const& node, language lang, std::size_t depth)
{
    out.append(depth * 2, ' ');
    out += node.label.in(lang);
    if (!node.value.empty()) out += (lang == language::zh ? "：" : ": ") + node.value;
    if (!node.rule.empty() || !node.basis.empty()) {
        out += "  [" + node.rule;
        for (auto const& article : node.basis) {
            if (out.back() != '[') out += "; ";
            out += article;
        }
        out += ']';
    }
    out += '\n';
    for (auto const& operand : node.from) print(out, operand, lang, depth + 1);
}

}  // namespace

text filled(text const& sentence, std::vector<field> const& fields)
{
    return {fill(sentence.en, fields, language::en), fill(sentence.zh, fields, language::zh)};
}

std::string_view name_of(refusal_code code) noexcept
{
    switch (code) {
    case refusal_code::malformed: return "malformed";
    case refusal_code::unknown_name: return "unknown_name";
    case refusal_code::wrong_type: return "wrong_type";
    case refusal_code::invalid_value: return "invalid_value";
    case refusal_code::missing: return "missing";
    case refusal_code::duplicate: return "duplicate";
    case refusal_code::unknown_id: return "unknown_id";
    case refusal_code::wrong_role: return "wrong_role";
    case refusal_code::end_without_beginning: return "end_without_beginning";
    case refusal_code::second_beginning: return "second_beginning";
    case refusal_code::after_closing: return "after_closing";
    case refusal_code::out_of_coverage: return "out_of_coverage";
    case refusal_code::law_conflict: return "law_conflict";
    case refusal_code::overflow: return "overflow";
    }
    return "";
}

std::string to_string(refusal const& no, language lang)
{
    auto out = no.what.in(lang);
    if (!no.expected.in(lang).empty())
        out += (lang == language::zh ? "；" : "; ") + no.expected.in(lang);
    return out;
}

std::ostream& operator<<(std::ostream& out, refusal const& no) { return out << to_string(no); }

error::error(refusal no) : refusal_(std::move(no)), message_(to_string(refusal_)) {}

void fail(refusal_code code, text what, text expected)
{
    throw error{refusal{.code = code, .what = std::move(what), .expected = std::move(expected)}};
}

std::string to_string(reason const& root, language lang)
{
    std::string out;
    print(out, root, lang, 0);
    return out;
}

std::ostream& operator<<(std::ostream& out, reason const& root) { return out << to_string(root); }

}  // namespace writ
