#include <writ/io/case_json.hpp>

#include "io/case_reader.hpp"

#include <algorithm>

namespace writ {

namespace {

using json::place;

court read_court(place const& at)
{
    json::object const given{at, {"code", "name"}};
    court out{.code = json::read_id(given.require("code"))};
    if (auto const name = given.find("name")) out.name = json::read_text(*name);
    return out;
}

std::vector<party> read_parties(place const& at)
{
    auto out = json::read_list(at, read_party);
    if (out.empty())
        at.refuse(refusal_code::invalid_value, {"`parties` is empty", "`parties` 为空"},
                  {"without `parties`, one creditor and one debtor are implied",
                   "省略 `parties` 即默认一名申请执行人和一名被执行人"});
    return out;
}

file_data read_file(json::object const& given)
{
    file_data out{.title = read_title(given.require("title"))};
    if (auto const number = given.find("number")) out.number = json::read_text(*number);
    if (auto const court = given.find("court")) out.court = read_court(*court);
    if (auto const parties = given.find("parties")) out.parties = read_parties(*parties);
    out.journal = json::read_list(given.require("journal"), [](place const& at) { return read_entry(at); });
    return out;
}

/// With the line of each block, counted on from that of the block before.
std::vector<expectation> read_expectations(place const& at, std::string_view text)
{
    auto out = json::read_list(at, read_expectation);
    std::size_t line = 1;
    std::size_t counted = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        auto const between = text.substr(counted, at->items[i].offset - counted);
        line += static_cast<std::size_t>(std::count(between.begin(), between.end(), '\n'));
        counted = at->items[i].offset;
        out[i].line = line;
    }
    return out;
}

result<case_document> read_tree(json::node const& root, std::string_view text)
{
    place const top{root};
    auto const given = json::read_format(
        top, "writ/case/1", {"schema", "number", "court", "title", "parties", "journal", "expect"});
    auto data = read_file(given);
    auto expect = std::vector<expectation>{};
    if (auto const blocks = given.find("expect")) expect = read_expectations(*blocks, text);
    auto file = case_file::load(std::move(data));
    if (!file) return json::placed(file.error(), text, json::offset_of(root, file.error().pointer));
    return case_document{*file, std::move(expect)};
}

}  // namespace

result<case_document> read_case(std::string_view text)
{
    text = json::without_mark(text);
    auto const root = json::parse(text);
    if (!root) return root.error();
    try {
        return read_tree(*root, text);
    } catch (json::misread const& no) {
        return json::placed(no.why, text, no.offset);
    }
}

}  // namespace writ
