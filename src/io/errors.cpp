#include <writ/io/case_json.hpp>

#include "io/names.hpp"
#include "io/writer.hpp"

namespace writ {

namespace {

void write_text(json::writer& out, std::string_view name, text const& both)
{
    if (both.en.empty() && both.zh.empty()) return;
    out.name(name).open_object().member("en", both.en).member("zh", both.zh).close_object();
}

}  // namespace

std::string error_text(refusal const& no, std::string_view file_name, language lang)
{
    auto out = json::harmless(file_name) + ':';
    if (no.line != 0) out += std::to_string(no.line) + ':' + std::to_string(no.column) + ':';
    out += ' ' + json::harmless(to_string(no, lang));
    if (!no.pointer.empty()) out += " (" + json::harmless(no.pointer) + ')';
    return out;
}

std::string error_json(refusal const& no, std::string_view file_name)
{
    json::writer out{json::layout::one_line};
    out.open_object().member("schema", "writ/error/1").member("file", json::harmless(file_name));
    if (no.line != 0)
        out.name("line").number(static_cast<std::int64_t>(no.line))
            .name("column").number(static_cast<std::int64_t>(no.column));
    out.member_if("pointer", no.pointer).member("code", name_of(no.code));
    write_text(out, "what", no.what);
    write_text(out, "expected", no.expected);
    out.member_if("fact", no.fact).member_if("against", no.against).close_object();
    return out.take();
}

}  // namespace writ
