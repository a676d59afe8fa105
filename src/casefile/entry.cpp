#include <writ/casefile/entry.hpp>

#include <algorithm>
#include <array>
#include <cstdio>

namespace writ {

namespace {

void quote(std::string& out, std::string_view s)
{
    out += '"';
    for (auto const c : s) {
        if (c == '"' || c == '\\') out += '\\';
        if (static_cast<unsigned char>(c) >= 0x20) {
            out += c;
            continue;
        }
        std::array<char, 8> escaped{};
        std::snprintf(escaped.data(), escaped.size(), "\\u%04x", static_cast<unsigned>(c));
        out += escaped.data();
    }
    out += '"';
}

void quote_key(std::string& out, std::string_view key)
{
    if (out.back() != '{') out += ", ";
    quote(out, key);
    out += ": ";
}

/// Writes one value after its key.
struct value_writer {
    std::string& out;
    member_description const& member;

    void quote_money(money amount) const
    {
        if (amount.in().is_yuan()) return quote(out, digits_of(amount));
        out += '{';
        quote_key(out, "currency");
        quote(out, amount.in().name());
        quote_key(out, "amount");
        quote(out, digits_of(amount));
        out += '}';
    }

    void operator()(std::monostate) const {}
    void operator()(bool flag) const { out += flag ? "true" : "false"; }
    void operator()(std::int64_t n) const
    {
        if (member.type == member_type::word)
            quote(out, detail::nth_word(member.words, static_cast<std::size_t>(n)));
        else
            out += std::to_string(n);
    }
    void operator()(date day) const { quote(out, to_string(day)); }
    void operator()(moment at) const { quote(out, to_string(at)); }
    void operator()(money amount) const { quote_money(amount); }
    void operator()(period length) const { quote(out, to_string(length)); }
    void operator()(std::string const& s) const { quote(out, s); }
    void operator()(std::vector<std::string> const& list) const
    {
        // whom something went to is one name or a list of them, as the contract has it
        if (member.type == member_type::recipients && list.size() == 1) return quote(out, list.front());
        out += '[';
        for (auto const& one : list) {
            if (out.back() != '[') out += ", ";
            quote(out, one);
        }
        out += ']';
    }
    void operator()(std::vector<instalment> const& list) const
    {
        out += '[';
        for (auto const& part : list) {
            if (out.back() != '[') out += ", ";
            out += '{';
            quote_key(out, "due_on");
            quote(out, to_string(part.due_on));
            quote_key(out, "amount");
            quote_money(part.amount);
            out += '}';
        }
        out += ']';
    }
    void operator()(std::vector<entry> const& whole) const { out += canonical_text(whole.front()); }
};

void write_text(std::string& out, std::string_view key, std::string const& s)
{
    if (s.empty()) return;
    quote_key(out, key);
    quote(out, s);
}

void write_approval(std::string& out, actors who)
{
    auto const names = names_of(who);
    if (names.empty()) return;
    quote_key(out, "approved_by");
    if (names.size() == 1)
        quote(out, names.front());
    else
        value_writer{out, {}}(names);
}

/// The parts of the canonical order that need no text.
std::strong_ordering compare_places(entry const& a, entry const& b)
{
    if (auto const c = a.on <=> b.on; c != 0) return c;
    return static_cast<int>(a.kind) <=> static_cast<int>(b.kind);
}

/// Whether a value is what the member's type holds; absence is another question.
bool is_held_by(value const& v, member_description const& member)
{
    switch (member.type) {
    case member_type::flag: return std::holds_alternative<bool>(v);
    case member_type::count: return std::holds_alternative<std::int64_t>(v);
    case member_type::word: {
        auto const* n = std::get_if<std::int64_t>(&v);
        return n != nullptr && *n >= 0 &&
               !detail::nth_word(member.words, static_cast<std::size_t>(*n)).empty();
    }
    case member_type::day: return std::holds_alternative<date>(v);
    case member_type::moment: return std::holds_alternative<moment>(v);
    case member_type::money: return std::holds_alternative<money>(v);
    case member_type::period: return std::holds_alternative<period>(v);
    case member_type::recipients:
    case member_type::texts:
    case member_type::entries: return std::holds_alternative<std::vector<std::string>>(v);
    case member_type::instalments: return std::holds_alternative<std::vector<instalment>>(v);
    case member_type::whole_entry: {
        auto const* whole = std::get_if<std::vector<entry>>(&v);
        return whole != nullptr && whole->size() == 1;
    }
    case member_type::own_id:
    case member_type::own_document: return false;
    default: return std::holds_alternative<std::string>(v);
    }
}

/// What stands in the place of another entry is a fact of the case: book-keeping is taken back and made anew.
result<void> conform_replacement(value& v, fact_description const& fact, std::string const& name)
{
    auto* whole = std::get_if<std::vector<entry>>(&v);
    if (whole == nullptr) return {};
    auto& e = whole->front();
    if (is_bookkeeping(e.kind))
        return refusal{.code = refusal_code::invalid_value,
                       .what = {"a correction cannot put `" + std::string{name_of(e)} + "` in place",
                                "更正不得代之以 `" + std::string{name_of(e)} + "`"},
                       .expected = {"retract the book-keeping entry and make it anew",
                                    "应撤回该记录性条目后重新记载"},
                       .fact = std::string{fact.name},
                       .pointer = '/' + name};
    auto shaped = conform(e);
    if (shaped) return {};
    auto why = shaped.error();
    why.pointer = '/' + name + why.pointer;
    return why;
}

}  // namespace

result<void> conform(entry& e)
{
    auto const& fact = describe(e.kind);
    if (e.values.size() > fact.members.size())
        return refusal{.code = refusal_code::wrong_type,
                       .what = {"a record with more values than `" + std::string{fact.name} + "` has members",
                                "记录的值多于 `" + std::string{fact.name} + "` 的成员"},
                       .fact = std::string{fact.name}};
    e.values.resize(fact.members.size());
    for (std::size_t i = 0; i < e.values.size(); ++i) {
        auto const& member = fact.members[i];
        std::string const name{member.name};
        if (std::holds_alternative<std::monostate>(e.values[i])) continue;
        if (is_held_by(e.values[i], member)) {
            if (auto placed = conform_replacement(e.values[i], fact, name); !placed) return placed;
            continue;
        }
        return refusal{.code = refusal_code::wrong_type,
                       .what = {"`" + name + "` holds a value of another kind", "成员 `" + name + "` 的值类型不符"},
                       .fact = std::string{fact.name},
                       .pointer = '/' + name};
    }
    return {};
}

std::vector<std::string> names_of(actors some)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(actor::third_party); ++i)
        if (some.contains(static_cast<actor>(i))) out.emplace_back(name_of(static_cast<actor>(i)));
    return out;
}

std::string canonical_text(entry const& e)
{
    auto const& fact = describe(e.kind);
    std::string out{"{"};
    quote_key(out, "fact");
    quote(out, fact.name);
    quote_key(out, e.on.has_time() ? "at" : "on");
    quote(out, to_string(e.on));
    write_text(out, "id", e.common.id);
    for (std::size_t i = 0; i < e.values.size(); ++i) {
        if (std::holds_alternative<std::monostate>(e.values[i])) continue;
        quote_key(out, fact.members[i].name);
        std::visit(value_writer{out, fact.members[i]}, e.values[i]);
    }
    if (e.common.recorded) write_text(out, "recorded", to_string(*e.common.recorded));
    if (e.common.by) write_text(out, "by", std::string{name_of(*e.common.by)});
    write_approval(out, e.common.approved_by);
    write_text(out, "document", e.common.document);
    write_text(out, "note", e.common.note);
    out += '}';
    return out;
}

std::string id_named(entry const& e, member_type type, std::initializer_list<std::string_view> names)
{
    auto const& members = describe(e.kind).members;
    for (std::size_t i = 0; i < members.size(); ++i)
        if (members[i].type == type && std::find(names.begin(), names.end(), members[i].name) != names.end())
            if (auto const* name = value_at<std::string>(e, i)) return *name;
    return {};
}

std::string party_of(entry const& e) { return id_named(e, member_type::party, {"debtor", "person"}); }

bool is_canonically_before(entry const& a, entry const& b)
{
    if (auto const c = compare_places(a, b); c != 0) return c < 0;
    return canonical_text(a) < canonical_text(b);
}

void sort_canonically(std::vector<entry>& journal)
{
    std::sort(journal.begin(), journal.end(), is_canonically_before);
}

}  // namespace writ
