#include <writ/io/entry_json.hpp>

#include "io/case_reader.hpp"

namespace writ {

namespace {

entry read_on(json::place const& at, date day)
{
    auto out = read_entry(at, day);
    if (out.on.day() == day) return out;
    auto const named = json::find(at, out.on.has_time() ? "at" : "on");
    named->refuse(refusal_code::invalid_value,
                  {"the fact bears " + to_string(out.on.day()) + ", another day than that asked about",
                   "事实日期为 " + to_string(out.on.day()) + "，与所问之日不同"},
                  {to_string(day) + " was expected, or no day", "应为 " + to_string(day) + "，或省略日期"});
}

template <class Read>
result<entry> read_whole(std::string_view text, Read const& read)
{
    text = json::without_mark(text);
    auto const root = json::parse(text);
    if (!root) return root.error();
    try {
        return read(json::place{*root});
    } catch (json::misread const& no) {
        return json::placed(no.why, text, no.offset);
    }
}

}  // namespace

result<entry> read_entry_text(std::string_view text)
{
    return read_whole(text, [](json::place const& at) { return read_entry(at); });
}

result<entry> read_entry_text(std::string_view text, date day)
{
    return read_whole(text, [day](json::place const& at) { return read_on(at, day); });
}

}  // namespace writ
