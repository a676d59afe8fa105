/// Patterns and origins in writing.
#include <writ/law/notation.hpp>

#include <writ/casefile/vocabulary.hpp>

#include "law/cursor.hpp"
#include "law/read_pattern.hpp"

#include <algorithm>
#include <charconv>

namespace writ {

namespace notation {

namespace {

std::string quoted(std::string_view name) { return '`' + std::string{name} + '`'; }

template <word E>
E read_word(cursor& in)
{
    auto const place = in.place();
    auto const name = in.name();
    if (auto const found = word_named<E>(name)) return *found;
    cursor::refuse_at(place, refusal_code::unknown_name,
                      {"unknown word " + quoted(name), "未知的用词 " + quoted(name)});
}

/// Members whose values are compared; where a paper went, and what an entry names, are read apart.
std::int64_t read_value(cursor& in, member_description const& member)
{
    auto const place = in.place();
    auto const name = in.name();
    if (member.type == member_type::flag && (name == "true" || name == "false")) return name == "true" ? 1 : 0;
    if (member.type == member_type::count) {
        std::int64_t n{};
        auto const [end, error] = std::from_chars(name.data(), name.data() + name.size(), n);
        if (error == std::errc{} && end == name.data() + name.size()) return n;
    }
    if (member.type == member_type::word)
        for (std::size_t i = 0;; ++i) {
            auto const one = detail::nth_word(member.words, i);
            if (one.empty()) break;
            if (one == name) return static_cast<std::int64_t>(i);
        }
    cursor::refuse_at(place, refusal_code::unknown_name,
                      {"unknown word " + quoted(name) + " for " + quoted(member.name),
                       quoted(member.name) + " 的用词 " + quoted(name) + " 未知"});
}

/// Every word of the list but those.
std::vector<std::int64_t> all_but(std::vector<std::int64_t> const& those, member_description const& member)
{
    std::vector<std::int64_t> out;
    for (std::int64_t i = 0; !detail::nth_word(member.words, static_cast<std::size_t>(i)).empty(); ++i)
        if (std::find(those.begin(), those.end(), i) == those.end()) out.push_back(i);
    return out;
}

void read_values(cursor& in, member_test& test, member_description const& member)
{
    bool const but = member.type == member_type::word && in.take("!");
    do {
        if (in.take("-")) test.or_absent = true;
        else test.any_of.push_back(read_value(in, member));
    } while (in.take("/"));
    if (but) test.any_of = all_but(test.any_of, member);
    std::sort(test.any_of.begin(), test.any_of.end());
}

bool is_court_or_recipient(member_type type)
{
    return type == member_type::recipient || type == member_type::recipients || type == member_type::court;
}

void read_member(cursor& in, pattern& out)
{
    auto const& fact = describe(out.fact);
    auto const place = in.place();
    auto const name = in.name();
    auto const index = member_named(fact, name);
    if (!index || is_common(fact.members[*index].type))
        cursor::refuse_at(place, refusal_code::unknown_name,
                          {quoted(fact.name) + " has no member " + quoted(name),
                           quoted(fact.name) + " 没有成员 " + quoted(name)});
    auto const& member = fact.members[*index];
    if (!in.take(":")) {
        out.where.push_back({static_cast<std::uint8_t>(*index)});
        return;
    }
    if (in.take("-")) {
        out.where.push_back({static_cast<std::uint8_t>(*index), {}, true});
        return;
    }
    if (is_court_or_recipient(member.type)) {
        out.to = read_word<addressee>(in);
        return;
    }
    if (member.type == member_type::party) {
        out.from = read_word<addressee>(in);
        return;
    }
    if (member.type == member_type::entry) {
        out.about = read_patterns(in);
        return;
    }
    member_test test{static_cast<std::uint8_t>(*index)};
    read_values(in, test, member);
    out.where.push_back(std::move(test));
}

void read_tests(cursor& in, pattern& out)
{
    do {
        if (in.take_word("by")) {
            in.expect(":");
            auto& those = in.take("!") ? out.not_by : out.by;
            do those.add(read_word<actor>(in));
            while (in.take("/"));
        }
        else if (in.take_word("at")) out.timed = true;
        else read_member(in, out);
    } while (in.take(","));
    in.expect("}");
    std::sort(out.where.begin(), out.where.end(), [](auto const& a, auto const& b) { return a.member < b.member; });
}

std::vector<fact_kind> read_facts(cursor& in)
{
    auto const place = in.place();
    auto const name = in.name();
    std::vector<fact_kind> out;
    if (in.take("*")) {
        for (auto const& fact : vocabulary())
            if (fact.name.starts_with(name)) out.push_back(fact.kind);
    }
    else if (auto const kind = fact_named(name)) out.push_back(*kind);
    if (out.empty())
        cursor::refuse_at(place, refusal_code::unknown_name,
                          {"unknown fact " + quoted(name), "未知的事实 " + quoted(name)});
    return out;
}

std::uint8_t read_day_member(cursor& in, fact_kind kind)
{
    auto const place = in.place();
    auto const name = in.name();
    auto const& fact = describe(kind);
    auto const index = member_named(fact, name);
    if (index && (fact.members[*index].type == member_type::day || fact.members[*index].type == member_type::moment))
        return static_cast<std::uint8_t>(*index);
    cursor::refuse_at(place, refusal_code::unknown_name,
                      {quoted(fact.name) + " has no day " + quoted(name),
                       quoted(fact.name) + " 没有日期成员 " + quoted(name)});
}

void read_alternative(cursor& in, std::vector<pattern>& out)
{
    auto const kinds = read_facts(in);
    for (auto const kind : kinds) out.push_back({.fact = kind});
    auto const place = in.place();
    bool const more = in.take("{");
    if (more && kinds.size() > 1)
        cursor::refuse_at(place, refusal_code::invalid_value, {"one fact was expected here", "此处应为单一事实"});
    if (more) read_tests(in, out.back());
    if (in.take(".")) out.back().day_in = read_day_member(in, kinds.back());
}

void read_wrapped(cursor& in, origin_kind kind, std::vector<clock_origin>& out)
{
    in.expect("(");
    auto const place = in.place();
    auto const facts = read_patterns(in);
    bool const by_instalment = kind == origin_kind::last_instalment || kind == origin_kind::each_instalment;
    if (by_instalment && facts.front().fact != fact_kind::settlement_reached)
        cursor::refuse_at(place, refusal_code::invalid_value,
                          {"only a settlement has instalments", "仅和解协议有分期"});
    auto to = addressee::anyone;
    if (kind == origin_kind::service && in.take(",")) {
        in.expect("to");
        in.expect(":");
        to = read_word<addressee>(in);
    }
    in.expect(")");
    for (auto const& one : facts) {
        clock_origin origin{kind};
        origin.of = one;
        origin.to = to;
        out.push_back(std::move(origin));
    }
}

void read_following(cursor& in, origin_kind kind, std::vector<clock_origin>& out)
{
    in.expect("(");
    clock_origin origin{kind};
    origin.after = std::string{in.name(true)};
    in.expect(")");
    out.push_back(std::move(origin));
}

void read_origin(cursor& in, std::vector<clock_origin>& out)
{
    if (in.take_word("service")) return read_wrapped(in, origin_kind::service, out);
    if (in.take_word("second")) return read_wrapped(in, origin_kind::second, out);
    if (in.take_word("last")) return read_wrapped(in, origin_kind::last_instalment, out);
    if (in.take_word("each")) return read_wrapped(in, origin_kind::each_instalment, out);
    if (in.take_word("promotion")) return read_wrapped(in, origin_kind::promotion, out);
    if (in.take_word("end")) return read_following(in, origin_kind::end_of, out);
    if (in.take_word("expiry")) return read_following(in, origin_kind::expiry, out);
    if (in.take_word("extended")) return read_following(in, origin_kind::extended, out);
    if (in.take_word("title_due")) return out.push_back(clock_origin{origin_kind::title_due});
    if (in.take_word("claim_due")) return out.push_back(clock_origin{origin_kind::claim_due});
    std::vector<pattern> facts;
    read_alternative(in, facts);
    for (auto& one : facts) out.emplace_back(std::move(one));
}

/// The conditions of a start: `if A and no B`.
void read_conditions(cursor& in, std::vector<clock_origin>& out, std::size_t from)
{
    if (!in.take_word("if")) return;
    std::vector<circumstance> only;
    do only.push_back(read_circumstance(in));
    while (in.take_word("and"));
    for (auto i = from; i < out.size(); ++i) out[i].only = only;
}

// -- printing -----------------------------------------------------------------------------------------

std::string value_text(std::int64_t value, member_description const& member)
{
    if (member.type == member_type::flag) return value != 0 ? "true" : "false";
    if (member.type == member_type::word)
        return std::string{detail::nth_word(member.words, static_cast<std::size_t>(value))};
    return std::to_string(value);
}

std::string test_text(member_test const& test, fact_description const& fact)
{
    auto const& member = fact.members[test.member];
    std::string out{member.name};
    if (test.any_of.empty() && !test.or_absent) return out;
    out += ": ";
    bool first = true;
    for (auto const value : test.any_of) {
        out += (first ? "" : "/") + value_text(value, member);
        first = false;
    }
    if (test.or_absent) out += first ? "-" : "/-";
    return out;
}

/// The name of the member that names another entry, or a court or recipients.
template <class Test>
std::string member_of_type(fact_description const& fact, Test const& is)
{
    for (auto const& member : fact.members)
        if (is(member.type)) return std::string{member.name};
    return {};
}

std::string joined_names(actors some)
{
    std::string out;
    for (auto const& one : names_of(some)) out += (out.empty() ? "" : "/") + one;
    return out;
}

}  // namespace

std::vector<pattern> read_patterns(cursor& in)
{
    std::vector<pattern> out;
    in.descend();
    do read_alternative(in, out);
    while (in.take("/"));
    in.ascend();
    return out;
}

std::vector<clock_origin> read_origins(cursor& in)
{
    std::vector<clock_origin> out;
    do {
        auto const from = out.size();
        read_origin(in, out);
        read_conditions(in, out, from);
    } while (in.take("|"));
    return out;
}

circumstance read_circumstance(cursor& in)
{
    auto time = circumstance_time::given;
    if (in.take_word("known")) time = circumstance_time::known;
    else if (in.take_word("no")) time = circumstance_time::no;
    auto const place = in.place();
    auto patterns = read_patterns(in);
    if (patterns.size() != 1)
        cursor::refuse_at(place, refusal_code::invalid_value, {"one fact was expected here", "此处应为单一事实"});
    return {time, std::move(patterns.front())};
}

}  // namespace notation

clock_origin service_of(pattern what, addressee to)
{
    clock_origin out{origin_kind::service};
    out.of = std::move(what);
    out.to = to;
    return out;
}

clock_origin end_of_clock(std::string id)
{
    clock_origin out{origin_kind::end_of};
    out.after = std::move(id);
    return out;
}

clock_origin last_instalment_of(pattern settlement)
{
    clock_origin out{origin_kind::last_instalment};
    out.of = std::move(settlement);
    return out;
}

clock_origin each_instalment_of(pattern settlement)
{
    clock_origin out{origin_kind::each_instalment};
    out.of = std::move(settlement);
    return out;
}

result<std::vector<pattern>> parse_patterns(std::string_view written)
{
    return notation::read_all(written, notation::read_patterns);
}

result<std::vector<clock_origin>> parse_origins(std::string_view written)
{
    return notation::read_all(written, notation::read_origins);
}

std::string to_text(pattern const& p)
{
    auto const& fact = describe(p.fact);
    std::vector<std::string> tests;
    for (auto const& test : p.where) tests.push_back(notation::test_text(test, fact));
    if (p.to != addressee::anyone)
        tests.push_back(notation::member_of_type(fact, notation::is_court_or_recipient) + ": " +
                        std::string{name_of(p.to)});
    if (!p.about.empty())
        tests.push_back(notation::member_of_type(fact, [](member_type t) { return t == member_type::entry; }) + ": " +
                        to_text(p.about));
    if (p.from != addressee::anyone)
        tests.push_back(notation::member_of_type(fact, [](member_type t) { return t == member_type::party; }) + ": " +
                        std::string{name_of(p.from)});
    if (!p.by.empty()) tests.push_back("by: " + notation::joined_names(p.by));
    if (!p.not_by.empty()) tests.push_back("by: !" + notation::joined_names(p.not_by));
    if (p.timed) tests.emplace_back("at");
    std::string out{fact.name};
    for (std::size_t i = 0; i < tests.size(); ++i) out += (i == 0 ? "{" : ", ") + tests[i];
    if (!tests.empty()) out += '}';
    if (p.day_in) out += '.' + std::string{fact.members[*p.day_in].name};
    return out;
}

std::string to_text(std::vector<pattern> const& any)
{
    std::string out;
    for (auto const& p : any) out += (out.empty() ? "" : "/") + to_text(p);
    return out;
}

namespace {

std::string start_text(clock_origin const& origin)
{
    auto const inner = [&] { return "(" + to_text(*origin.of) + ")"; };
    switch (origin.kind) {
    case origin_kind::fact: return to_text(*origin.of);
    case origin_kind::second: return "second" + inner();
    case origin_kind::service: {
        auto const to = origin.to == addressee::anyone ? "" : ", to: " + std::string{name_of(origin.to)};
        return "service(" + to_text(*origin.of) + to + ')';
    }
    case origin_kind::end_of: return "end(" + origin.after + ')';
    case origin_kind::expiry: return "expiry(" + origin.after + ')';
    case origin_kind::extended: return "extended(" + origin.after + ')';
    case origin_kind::title_due: return "title_due";
    case origin_kind::claim_due: return "claim_due";
    case origin_kind::last_instalment: return "last" + inner();
    case origin_kind::each_instalment: return "each" + inner();
    case origin_kind::promotion: return "promotion" + inner();
    }
    return {};
}

}  // namespace

std::string to_text(circumstance const& one)
{
    auto const time = one.time == circumstance_time::given ? "" : std::string{name_of(one.time)} + ' ';
    return time + to_text(one.like);
}

std::string to_text(clock_origin const& origin)
{
    auto out = start_text(origin);
    for (std::size_t i = 0; i < origin.only.size(); ++i) out += (i == 0 ? " if " : " and ") + to_text(origin.only[i]);
    return out;
}

std::string to_text(std::vector<clock_origin> const& any)
{
    std::string out;
    for (auto const& origin : any) out += (out.empty() ? "" : " | ") + to_text(origin);
    return out;
}

}  // namespace writ
