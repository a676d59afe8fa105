#include "io/json.hpp"

#include "io/names.hpp"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace writ::json {

namespace {

struct problem {
    refusal_code code;
    text what;
    text expected;
    std::size_t offset;
};

std::string number_text(std::size_t n)
{
    auto out = std::to_string(n);
    for (auto at = static_cast<std::ptrdiff_t>(out.size()) - 3; at > 0; at -= 3)
        out.insert(static_cast<std::size_t>(at), 1, ',');
    return out;
}

problem over(text what, std::size_t limit, text unit, std::size_t offset)
{
    auto const n = number_text(limit);
    return {refusal_code::malformed, std::move(what),
            {"at most " + n + ' ' + unit.en, "上限为 " + n + ' ' + unit.zh}, offset};
}

text const half_a_pair{"a string holds half of a surrogate pair", "字符串含有不成对的代理项"};
text const both_halves{"both halves were expected, as in \\ud83d\\ude00", "应成对书写，如 \\ud83d\\ude00"};

/// UTF-8 of a lone half of a surrogate pair: `\udc00` passes RapidJSON's reader.
bool has_surrogate(std::string_view s)
{
    for (auto at = s.find('\xED'); at != std::string_view::npos; at = s.find('\xED', at + 1))
        if (at + 1 < s.size() && static_cast<unsigned char>(s[at + 1]) >= 0xA0) return true;
    return false;
}

/// Builds the tree from RapidJSON's events. The events do not say where they began, but between the
/// end of one token and the beginning of the next there is only space, comma and colon.
class builder {
public:
    builder(std::string_view text, rapidjson::MemoryStream const& stream)
        : text_(text), stream_(stream)
    {
    }

    // The names are those of RapidJSON's handler concept.
    bool Null() { return leaf({.type = type::null, .offset = begin()}); }
    bool Bool(bool given) { return leaf({.type = type::flag, .flag = given, .offset = begin()}); }
    bool RawNumber(char const* written, rapidjson::SizeType size, bool)
    {
        auto const offset = begin();
        if (size > string_bytes_max) return too_long(offset);
        return leaf({.type = type::number, .offset = offset, .text = {written, size}});
    }
    bool String(char const* content, rapidjson::SizeType size, bool)
    {
        auto const offset = begin();
        if (!check_string({content, size}, offset)) return false;
        return leaf({.type = type::string, .offset = offset, .text = {content, size}});
    }
    bool Key(char const* content, rapidjson::SizeType size, bool)
    {
        auto const offset = begin();
        if (!check_string({content, size}, offset)) return false;
        open_.back()->names.push_back({{content, size}, offset});
        return end();
    }
    bool StartObject() { return open({.type = type::object, .offset = begin()}); }
    bool StartArray() { return open({.type = type::list, .offset = begin()}); }
    bool EndObject(rapidjson::SizeType)
    {
        return close() && check_names(*std::exchange(closing_, nullptr));
    }
    bool EndArray(rapidjson::SizeType) { return close(); }
    // Numbers come raw; the concept wants these all the same.
    bool Int(auto) { return false; }
    bool Uint(auto) { return false; }
    bool Int64(auto) { return false; }
    bool Uint64(auto) { return false; }
    bool Double(auto) { return false; }

    [[nodiscard]] std::optional<problem> const& stopped_by() const noexcept { return problem_; }
    [[nodiscard]] node take() && { return std::move(root_); }

private:
    /// The first byte of the token whose event this is.
    std::size_t begin()
    {
        cursor_ = std::min(text_.find_first_not_of(" \t\r\n,:", cursor_), text_.size());
        return cursor_;
    }

    /// Goes on behind the token: where RapidJSON stands, which for a bracket is still before it.
    bool end()
    {
        cursor_ = std::max(stream_.Tell(), cursor_ + 1);
        return true;
    }

    bool stop(problem found)
    {
        problem_ = std::move(found);
        return false;
    }

    bool too_long(std::size_t offset)
    {
        return stop(over({"a string or number is too long", "字符串或数字过长"}, string_bytes_max,
                         {"bytes", "字节"}, offset));
    }

    bool check_string(std::string_view content, std::size_t offset)
    {
        if (content.size() > string_bytes_max) return too_long(offset);
        if (content.find('\0') != std::string_view::npos)
            return stop({refusal_code::malformed, {"a string holds U+0000", "字符串含有 U+0000"},
                         {"text without it was expected", "应为不含该字符的文本"}, offset});
        if (has_surrogate(content))
            return stop({refusal_code::malformed, half_a_pair, both_halves, offset});
        return true;
    }

    /// The slot of the next value: the root, or the next item of the innermost open value.
    node* slot(std::size_t offset)
    {
        if (++values_ > values_max) {
            stop(over({"too many values", "值过多"}, values_max, {"values", "个值"}, offset));
            return nullptr;
        }
        if (open_.empty()) return &root_;
        return &open_.back()->items.emplace_back();
    }

    bool leaf(node value)
    {
        auto* place = slot(value.offset);
        if (place == nullptr) return false;
        *place = std::move(value);
        return end();
    }

    bool open(node value)
    {
        if (open_.size() == levels_max)
            return stop(over({"the nesting is too deep", "嵌套过深"}, levels_max, {"levels", "层"},
                             value.offset));
        auto* place = slot(value.offset);
        if (place == nullptr) return false;
        *place = std::move(value);
        // Stays valid while open: only the innermost open value grows.
        open_.push_back(place);
        return end();
    }

    bool close()
    {
        begin();
        closing_ = open_.back();
        open_.pop_back();
        return end();
    }

    /// Sorted, not compared pairwise: an object of a million names may not take a million squared.
    bool check_names(node const& object)
    {
        auto const& names = object.names;
        std::vector<std::size_t> order(names.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::sort(order.begin(), order.end(), [&](auto a, auto b) {
            auto const c = names[a].text.compare(names[b].text);
            return c != 0 ? c < 0 : a < b;
        });
        auto second = names.size();
        for (std::size_t i = 1; i < order.size(); ++i)
            if (names[order[i]].text == names[order[i - 1]].text) second = std::min(second, order[i]);
        if (second == names.size()) return true;
        auto const given = shown(names[second].text);
        return stop({refusal_code::duplicate,
                     {"the member `" + given + "` is given twice", "成员 `" + given + "` 重复"},
                     {"each member once was expected", "每个成员只能出现一次"},
                     names[second].offset});
    }

    std::string_view text_;
    rapidjson::MemoryStream const& stream_;
    std::size_t cursor_{0};
    std::size_t values_{0};
    node root_{};
    std::vector<node*> open_{};
    node const* closing_{nullptr};
    std::optional<problem> problem_{};
};

struct syntax_text {
    rapidjson::ParseErrorCode code;
    text what;
    text expected;
};

/// What RapidJSON's codes mean for a person.
problem describe(rapidjson::ParseErrorCode code, std::size_t offset)
{
    using namespace rapidjson;
    static std::vector<syntax_text> const table{
        {kParseErrorDocumentEmpty,
         {"the text is empty", "文本为空"},
         {"a JSON object was expected", "应为 JSON 对象"}},
        {kParseErrorDocumentRootNotSingular,
         {"something stands behind the end of the JSON text", "JSON 文本结束后还有内容"},
         {"one JSON object and nothing else was expected", "应只有一个 JSON 对象"}},
        {kParseErrorValueInvalid,
         {"this is no JSON value", "此处不是 JSON 值"},
         {"a string, number, object, list, true or false was expected",
          "应为字符串、数字、对象、列表、true 或 false"}},
        {kParseErrorObjectMissName,
         {"this is no name of a member", "此处不是成员名"},
         {"a name in double quotes was expected", "应为双引号内的成员名"}},
        {kParseErrorObjectMissColon,
         {"the name of a member has no value", "成员名后没有值"},
         {"`:` was expected", "应为 `:`"}},
        {kParseErrorObjectMissCommaOrCurlyBracket,
         {"the object neither goes on nor ends here", "对象在此既未继续也未结束"},
         {"`,` or `}` was expected", "应为 `,` 或 `}`"}},
        {kParseErrorArrayMissCommaOrSquareBracket,
         {"the list neither goes on nor ends here", "列表在此既未继续也未结束"},
         {"`,` or `]` was expected", "应为 `,` 或 `]`"}},
        {kParseErrorStringUnicodeEscapeInvalidHex,
         {"a broken escape in a string", "字符串中的转义不完整"},
         {"four hexadecimal digits behind \\u were expected", "\\u 后应为四位十六进制数字"}},
        {kParseErrorStringUnicodeSurrogateInvalid, half_a_pair, both_halves},
        {kParseErrorStringEscapeInvalid,
         {"an unknown escape, or a bare control character, in a string",
          "字符串中有未知的转义或未转义的控制字符"},
         {"`\\n`, `\\t`, `\\\"`, `\\\\` or `\\uXXXX` was expected", "应为 `\\n`、`\\t`、`\\\"`、`\\\\` 或 `\\uXXXX`"}},
        {kParseErrorStringMissQuotationMark,
         {"the text ends within a string", "文本在字符串中结束"},
         {"`\"` was expected", "应为 `\"`"}},
        {kParseErrorStringInvalidEncoding,
         {"the bytes are not UTF-8", "字节不是有效的 UTF-8"},
         {"UTF-8 text was expected", "应为 UTF-8 文本"}},
        {kParseErrorNumberTooBig,
         {"the number is too large", "数字过大"},
         {"a whole number was expected", "应为整数"}},
        {kParseErrorNumberMissFraction,
         {"a number ends with its decimal point", "数字以小数点结尾"},
         {"digits were expected", "应为数字"}},
        {kParseErrorNumberMissExponent,
         {"a number ends with its exponent mark", "数字以指数符号结尾"},
         {"digits were expected", "应为数字"}},
    };
    for (auto const& row : table)
        if (row.code == code) return {refusal_code::malformed, row.what, row.expected, offset};
    return {refusal_code::malformed, {"not JSON", "不是 JSON"}, {}, offset};
}

/// What is wrong with the bytes before any JSON is read.
std::optional<problem> check_bytes(std::string_view text)
{
    if (text.size() > bytes_max)
        return over({"the text is too large", "文本过大"}, bytes_max, {"bytes", "字节"}, 0);
    if (text.substr(0, 2) == "\xFF\xFE" || text.substr(0, 2) == "\xFE\xFF")
        return problem{refusal_code::malformed, {"the text is UTF-16", "文本为 UTF-16 编码"},
                       {"UTF-8 was expected", "应为 UTF-8"}, 0};
    // RapidJSON takes a null byte for the end of the text.
    if (auto const at = text.find('\0'); at != std::string_view::npos)
        return problem{refusal_code::malformed, {"a null byte in the text", "文本含有空字节"},
                       {"UTF-8 text was expected", "应为 UTF-8 文本"}, at};
    return std::nullopt;
}

refusal refused(problem const& found, std::string_view text)
{
    return placed({.code = found.code, .what = found.what, .expected = found.expected}, text, found.offset);
}

}  // namespace

std::string_view without_mark(std::string_view text) noexcept
{
    return text.substr(text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0);
}

refusal placed(refusal no, std::string_view text, std::size_t offset)
{
    auto const before = text.substr(0, offset);
    auto const line_start = before.rfind('\n') + 1;   // npos + 1 is 0
    no.line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    no.column = before.size() - line_start + 1;
    return no;
}

result<node> parse(std::string_view text)
{
    if (auto const bad = check_bytes(text)) return refused(*bad, text);
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                               rapidjson::kParseNumbersAsStringsFlag;
    rapidjson::MemoryStream stream{text.data(), text.size()};
    rapidjson::Reader reader;
    builder tree{text, stream};
    auto const done = reader.Parse<flags>(stream, tree);
    if (tree.stopped_by()) return refused(*tree.stopped_by(), text);
    if (done.IsError()) return refused(describe(done.Code(), done.Offset()), text);
    return std::move(tree).take();
}

}  // namespace writ::json
