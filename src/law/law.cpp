#include <writ/law/parts.hpp>

#include <writ/casefile/vocabulary.hpp>

#include "base/counted.hpp"

#include <algorithm>

namespace writ {

struct law_body : counted {
    law_parts parts;

    explicit law_body(law_parts given) : parts(std::move(given)) {}
};

WRIT_COUNTED(law_body);

namespace {

template <class List>
auto find_named(List& list, std::string_view id)
{
    return std::find_if(list.begin(), list.end(), [&](auto const& one) { return one.id == id; });
}

template <class List>
auto& require_named(List& list, std::string_view id)
{
    auto const found = find_named(list, id);
    std::string const name{id};
    if (found == list.end())
        fail(refusal_code::unknown_name, {"the law knows no `" + name + "`", "法中没有 `" + name + "`"});
    return *found;
}

template <class List>
void require_distinct(List const& list, char const* what)
{
    for (auto one = list.begin(); one != list.end(); ++one)
        for (auto other = list.begin(); other != one; ++other)
            if (one->id == other->id)
                fail(refusal_code::law_conflict,
                     {std::string{what} + " `" + one->id + "` stands twice in the law",
                      "`" + one->id + "` 在法中重复"});
}

template <class T>
void insert_value(named_timeline<T>& line, amendment<T> change)
{
    auto& values = line.values.values;
    auto const at = std::find_if(values.begin(), values.end(),
                                 [&](auto const& v) { return v.from >= change.from; });
    if (at != values.end() && at->from == change.from)
        fail(refusal_code::law_conflict,
             {"`" + line.id + "` has two values from " + to_string(change.from) + ": " + at->source +
                  " and " + change.source,
              "`" + line.id + "` 自 " + to_string(change.from) + " 起有两个数值：" + at->source + " 与 " +
                  change.source});
    values.insert(at, {change.from, std::move(change.value), std::move(change.source)});
}

/// Writes `key=value;` parts, so that no two laws have one text.
class writer {
public:
    void line(std::string const& head) { out_ += head + '\n'; }
    void add(std::string_view key, std::string_view value)
    {
        out_ += std::string{"  "} + std::string{key} + '=' + std::to_string(value.size()) + ':' +
                std::string{value} + '\n';
    }
    void add(std::string_view key, std::int64_t n) { add(key, std::to_string(n)); }
    void add(std::string_view key, text const& t)
    {
        add(std::string{key} + ".en", t.en);
        add(std::string{key} + ".zh", t.zh);
    }
    void add(std::string_view key, pattern const& p)
    {
        std::string out{name_of(p.fact)};
        for (auto const& test : p.where)
            out += ' ' + std::to_string(test.member) + '=' + std::to_string(test.wanted);
        for (auto const& who : names_of(p.by)) out += " by " + who;
        add(key, out);
    }
    void add(std::string_view key, std::vector<pattern> const& list)
    {
        for (auto const& p : list) add(key, p);
    }

    [[nodiscard]] std::string take() && { return std::move(out_); }

private:
    std::string out_;
};

void write(writer& out, time_limit const& c)
{
    out.add("kind", name_of(c.kind));
    out.add("bearer", name_of(c.bearer));
    out.add("subject", name_of(c.subject));
    out.add("starts", c.starts);
    out.add("from", name_of(c.from));
    out.add("length", to_string(c.length));
    if (c.length_in) out.add("length_in", *c.length_in);
    out.add("rolls", static_cast<int>(c.how.rolls));
    out.add("hours_from", static_cast<int>(c.how.hours_from));
    out.add("stops", c.stops);
    out.add("cancels", c.cancels);
    out.add("deducts", name_of(c.deducts));
    out.add("extendable", c.extendable ? 1 : 0);
    if (c.when_missed) out.add("when_missed", name_of(*c.when_missed));
    if (c.when_late) out.add("when_late", name_of(*c.when_late));
}

void write(writer& out, requirement const& r)
{
    out.add("acts", r.acts);
    out.add("demand", name_of(r.what));
    for (auto const& who : names_of(r.who)) out.add("who", who);
    if (r.needed) out.add("needed", *r.needed);
    if (r.only_after) out.add("only_after", *r.only_after);
    if (r.member) out.add("member", *r.member);
    out.add("limit", r.limit);
    out.add("severity", name_of(r.severity));
    out.add("says", r.says);
}

void write(writer& out, rule const& r)
{
    out.line("rule " + r.id);
    out.add("name", r.name);
    for (auto const& cite : r.cites) out.add("cites", cite);
    out.add("confidence", name_of(r.confidence));
    if (r.clock) write(out, *r.clock);
    for (auto const& demanded : r.demands) write(out, demanded);
}

/// Version, coverage, and every day that is not what its weekday says.
void write(writer& out, court_calendar const& calendar)
{
    out.line("calendar " + calendar.version());
    out.add("first", to_string(calendar.first_day()));
    out.add("last", to_string(calendar.last_day()));
    for (auto day = calendar.first_day(); day <= calendar.last_day(); day = day + days{1}) {
        if (calendar.reason(day) == day_reason::holiday) out.add("off", to_string(day));
        if (calendar.reason(day) == day_reason::make_up) out.add("work", to_string(day));
    }
}

}  // namespace

law::law(law_parts parts)
{
    require_distinct(parts.rules, "rule");
    require_distinct(parts.rates, "rate");
    require_distinct(parts.fees, "fee");
    require_distinct(parts.choices, "option");
    body_ = handle<law_body>{new law_body{std::move(parts)}};
}

law_parts const& law::parts() const noexcept { return body_->parts; }
court_calendar const& law::calendar() const noexcept { return body_->parts.calendar; }

rule const* law::find(std::string_view id) const noexcept
{
    auto const& rules = body_->parts.rules;
    auto const found = find_named(rules, id);
    return found == rules.end() ? nullptr : &*found;
}

timeline<rate> const& law::values(parameter<rate> which) const
{
    return require_named(body_->parts.rates, which.id).values;
}

timeline<std::vector<bracket>> const& law::values(parameter<std::vector<bracket>> which) const
{
    return require_named(body_->parts.fees, which.id).values;
}

std::string const& law::chosen_word(std::string_view id) const
{
    return require_named(body_->parts.choices, id).chosen;
}

law law::amend(parameter<rate> which, amendment<rate> change) const
{
    auto next = body_->parts;
    insert_value(require_named(next.rates, which.id), std::move(change));
    return law{std::move(next)};
}

law law::amend(parameter<std::vector<bracket>> which,
               amendment<std::vector<bracket>> change) const
{
    auto next = body_->parts;
    insert_value(require_named(next.fees, which.id), std::move(change));
    return law{std::move(next)};
}

law law::choose_word(std::string_view id, std::string reading) const
{
    auto next = body_->parts;
    require_named(next.choices, id).chosen = std::move(reading);
    return law{std::move(next)};
}

law law::with(rule more) const
{
    if (auto const* other = find(more.id); other != nullptr)
        fail(refusal_code::law_conflict,
             {"the rule id `" + more.id + "` is taken by \"" + other->name.en + "\", it cannot also be \"" +
                  more.name.en + '"',
              "规则编号 `" + more.id + "` 已由“" + other->name.zh + "”使用，不能再作“" + more.name.zh + "”"});
    auto next = body_->parts;
    next.rules.push_back(std::move(more));
    return law{std::move(next)};
}

std::string law::canonical_text() const
{
    auto const& parts = body_->parts;
    writer out;
    out.line("writ law 1");
    out.add("name", parts.name);
    write(out, parts.calendar);
    for (auto const& r : parts.rules) write(out, r);
    for (auto const& line : parts.rates) {
        out.line("rate " + line.id);
        out.add("name", line.name);
        for (auto const& v : line.values.values) {
            out.add("from", to_string(v.from));
            out.add("value", to_string(v.value));
            out.add("source", v.source);
        }
    }
    for (auto const& line : parts.fees) {
        out.line("fee " + line.id);
        out.add("name", line.name);
        for (auto const& v : line.values.values) {
            out.add("from", to_string(v.from));
            for (auto const& row : v.value) {
                out.add("over", row.over.fen());
                out.add("parts", row.parts);
                out.add("of", row.of);
                out.add("flat", row.flat.fen());
            }
            out.add("source", v.source);
        }
    }
    for (auto const& c : parts.choices) {
        out.line("option " + c.id);
        out.add("question", c.question);
        out.add("readings", c.readings);
        out.add("chosen", c.chosen);
        out.add("source", c.source);
    }
    for (auto const& i : parts.instruments) {
        out.line("instrument " + i.code);
        out.add("title", i.title);
        out.add("number", i.number);
        out.add("in_force", to_string(i.in_force));
    }
    for (auto const& a : parts.aliases) {
        out.line("alias " + a.cite);
        out.add("until", to_string(a.until));
        out.add("then", a.then);
    }
    return std::move(out).take();
}

std::string law::cite_on(std::string const& cite, date day) const
{
    for (auto const& alias : body_->parts.aliases)
        if (alias.cite == cite && day <= alias.until) return alias.then;
    return cite;
}

}  // namespace writ
