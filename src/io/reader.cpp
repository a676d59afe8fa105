#include "io/reader.hpp"

#include "io/names.hpp"

#include <algorithm>
#include <charconv>

namespace writ::json {

namespace {

text of_type(node const& n)
{
    switch (n.type) {
    case type::null: return {"null", "null"};
    case type::flag: return {"true or false", "真假值"};
    case type::number: return {"a number", "数字"};
    case type::string: return {"a string", "字符串"};
    case type::list: return {"a list", "列表"};
    case type::object: return {"an object", "对象"};
    }
    return {};
}

std::string joined(std::vector<std::string_view> const& names)
{
    std::string out;
    for (auto const name : names) out += (out.empty() ? "`" : ", `") + std::string{name} + '`';
    return out;
}

/// The nearest name, or all of them.
text suggestion(std::string_view given, std::vector<std::string_view> const& known)
{
    if (auto const meant = nearest(given, known); !meant.empty()) {
        auto const name = '`' + std::string{meant} + '`';
        return {"did you mean " + name + '?', "是否应为 " + name + "？"};
    }
    // A list as long as that of the facts helps nobody.
    if (known.size() > 24) return {"no known name is near", "没有相近的名称"};
    return {"known here: " + joined(known), "此处可用：" + joined(known)};
}

/// `/` and `~` of a name in a JSON pointer.
std::string pointer_token(std::string_view name)
{
    std::string out{"/"};
    for (auto const c : name) {
        if (c == '~') out += "~0";
        else if (c == '/') out += "~1";
        else out += c;
    }
    return out;
}

std::string const& read_string(place const& at, text const& expected)
{
    if (at->type != type::string) at.refuse_type(expected);
    return at->text;
}

text const a_string{"a string was expected", "应为字符串"};
text const a_day{"a day as \"YYYY-MM-DD\" was expected", "应为 \"YYYY-MM-DD\" 形式的日期"};
text const a_moment{"a moment as \"YYYY-MM-DDThh:mm\" was expected", "应为 \"YYYY-MM-DDThh:mm\" 形式的时刻"};
text const an_amount{"money is a decimal string in yuan", "金额为以元计的十进制字符串"};
text const a_period{"a period as \"7d\", \"3wd\", \"6m\", \"2y\" or \"24h\" was expected",
                    "应为 \"7d\"、\"3wd\"、\"6m\"、\"2y\" 或 \"24h\" 形式的期间"};
text const a_count{"a whole number from 0 to 2147483647 was expected", "应为 0 至 2147483647 的整数"};

/// The next token of a JSON pointer, unescaped, taken off its front.
std::string next_token(std::string_view& pointer)
{
    pointer.remove_prefix(1);
    auto const written = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(written.size());
    std::string out;
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i] != '~' || i + 1 == written.size()) out += written[i];
        else out += written[++i] == '1' ? '/' : '~';
    }
    return out;
}

node const* child(node const& up, std::string const& token)
{
    bool const named = up.type == json::type::object;
    for (std::size_t i = 0; i < up.items.size(); ++i)
        if ((named ? up.names[i].text : std::to_string(i)) == token) return &up.items[i];
    return nullptr;
}

bool is_moment(std::string const& written) { return written.find('T') != std::string::npos; }

}  // namespace

name const* place::own_name() const noexcept
{
    return up_->node_->type == type::object ? &up_->node_->names[index_] : nullptr;
}

std::string place::pointer() const
{
    if (up_ == nullptr) return {};
    auto const* own = own_name();
    return up_->pointer() + (own != nullptr ? pointer_token(own->text) : '/' + std::to_string(index_));
}

std::string place::label() const
{
    if (up_ == nullptr) return {};
    auto const* own = own_name();
    return own != nullptr ? shown(own->text) : up_->label() + '[' + std::to_string(index_) + ']';
}

void place::refuse(refusal_code code, text what, text expected) const
{
    throw misread{{.code = code, .what = std::move(what), .expected = std::move(expected),
                   .pointer = pointer()},
                  node_->offset};
}

void place::refuse_type(text expected) const
{
    auto const name = label();
    auto const found = of_type(*node_);
    if (name.empty())
        refuse(refusal_code::wrong_type, {"the file is " + found.en, "文件是" + found.zh}, std::move(expected));
    refuse(refusal_code::wrong_type, {'`' + name + "` is " + found.en, '`' + name + "` 是" + found.zh},
           std::move(expected));
}

void place::refuse(refusal const& why) const
{
    auto const written = '`' + shown(node_->text) + '`';
    refuse(why.code, {written + ": " + why.what.en, written + "：" + why.what.zh}, why.expected);
}

void place::refuse_missing(std::string_view name, text expected) const
{
    auto const quoted = '`' + std::string{name} + '`';
    throw misread{{.code = refusal_code::missing,
                   .what = {quoted + " is missing", "缺少成员 " + quoted},
                   .expected = std::move(expected),
                   .pointer = pointer() + pointer_token(name)},
                  node_->offset};
}

void place::refuse_name(name const& given, std::vector<std::string_view> const& known) const
{
    auto const quoted = '`' + shown(given.text) + '`';
    throw misread{{.code = refusal_code::unknown_name,
                   .what = {"unknown member " + quoted, "未知成员 " + quoted},
                   .expected = suggestion(given.text, known),
                   .pointer = pointer() + pointer_token(given.text)},
                  given.offset};
}

void place::refuse_word(std::vector<std::string_view> const& known) const
{
    auto const name = '`' + shown(node_->text) + '`';
    auto const what = label();
    refuse(refusal_code::unknown_name,
           {"unknown word " + name + " for `" + what + '`', '`' + what + "` 的用词 " + name + " 未知"},
           suggestion(node_->text, known));
}

void require_object(place const& at)
{
    if (at->type != type::object) at.refuse_type({"an object was expected", "应为对象"});
}

std::optional<place> find(place const& object, std::string_view name)
{
    for (std::size_t i = 0; i < object->names.size(); ++i)
        if (object->names[i].text == name) return place{object, i};
    return std::nullopt;
}

void require_names(place const& at, std::vector<std::string_view> const& known)
{
    require_object(at);
    for (auto const& given : at->names)
        if (std::find(known.begin(), known.end(), given.text) == known.end()) at.refuse_name(given, known);
}

std::optional<place> object::find(std::string_view name) const { return json::find(at_, name); }

place object::require(std::string_view name, text const& expected) const
{
    auto const found = find(name);
    if (!found) at_.refuse_missing(name, expected);
    return *found;
}

object read_format(place const& top, std::string_view schema, std::vector<std::string_view> const& known)
{
    require_object(top);
    auto const quoted = '`' + std::string{schema} + '`';
    text const expected{quoted + " was expected", "应为 " + quoted};
    auto const named = json::find(top, "schema");
    if (named && read_text(*named) != schema)
        named->refuse(refusal_code::invalid_value, {"another format of file", "文件格式不符"}, expected);
    object out{top, known};
    (void)out.require("schema", expected);
    return out;
}

bool read_flag(place const& at)
{
    if (at->type != type::flag) at.refuse_type({"true or false was expected", "应为 true 或 false"});
    return at->flag;
}

std::int64_t read_count(place const& at)
{
    if (at->type != type::number) at.refuse_type(a_count);
    std::int32_t count = 0;
    auto const* end = at->text.data() + at->text.size();
    auto const [rest, status] = std::from_chars(at->text.data(), end, count);
    if (status != std::errc{} || rest != end || at->text.front() == '-')
        at.refuse({.code = refusal_code::invalid_value, .what = {"not a count", "不是有效的计数"},
                   .expected = a_count});
    return count;
}

std::string const& read_text(place const& at) { return read_string(at, a_string); }

std::string const& read_id(place const& at)
{
    auto const& id = read_text(at);
    auto const name = '`' + at.label() + '`';
    if (id.empty())
        at.refuse(refusal_code::invalid_value, {name + " is empty", name + " 为空"},
                  {"a name was expected; what is not known is left out", "应写明名称；未知者应省略该成员"});
    return id;
}

date read_day(place const& at)
{
    auto const day = parse_date(read_string(at, a_day));
    if (!day) at.refuse(day.error());
    return *day;
}

moment read_moment(place const& at)
{
    auto const read = parse_moment(read_string(at, a_moment));
    if (!read) at.refuse(read.error());
    return *read;
}

when read_when(place const& at)
{
    if (is_moment(read_string(at, a_day))) return read_moment(at);
    return read_day(at);
}

namespace {

/// `{"currency": "USD", "amount": "1000.00"}`.
money read_foreign(place const& at)
{
    object const given{at, {"currency", "amount"}};
    auto const letters = given.require("currency");
    auto const in = currency::named(read_text(letters));
    if (!in) letters.refuse(in.error());
    auto const amount_at = given.require("amount");
    auto const amount = parse_money(read_string(amount_at, an_amount));
    if (!amount) amount_at.refuse(amount.error());
    return money::from_fen(amount->fen(), *in);
}

}  // namespace

money read_money(place const& at)
{
    if (at->type == type::object) return read_foreign(at);
    auto const amount = parse_money(read_string(at, an_amount));
    if (!amount) at.refuse(amount.error());
    return *amount;
}

period read_period(place const& at)
{
    auto const length = parse_period(read_string(at, a_period));
    if (!length) at.refuse(length.error());
    return *length;
}

std::size_t read_word(place const& at, std::string_view words)
{
    auto const& given = read_text(at);
    std::vector<std::string_view> known;
    for (std::size_t i = 0;; ++i) {
        auto const word = detail::nth_word(words, i);
        if (word.empty()) break;
        if (word == given) return i;
        known.push_back(word);
    }
    at.refuse_word(known);
}

std::size_t offset_of(node const& root, std::string_view pointer)
{
    auto const* at = &root;
    while (!pointer.empty()) {
        auto const* next = child(*at, next_token(pointer));
        if (next == nullptr) break;
        at = next;
    }
    return at->offset;
}

}  // namespace writ::json
