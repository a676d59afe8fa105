#include <writ/law/parts.hpp>

#include <writ/law/notation.hpp>

#include "base/counted.hpp"

#include <algorithm>

namespace writ {

struct law_body : counted {
    law_parts parts;
    std::vector<rule const*> by_id{};      ///< sorted
    std::vector<rule const*> clocks{};     ///< each after those whose end it follows
    std::vector<rule const*> deeming{};

    explicit law_body(law_parts given);
    [[nodiscard]] rule const* find(std::string_view id) const noexcept;
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

/// Puts the clocks in an order in which each comes after those whose end it follows.
class ordering {
public:
    ordering(law_body const& body, std::vector<rule const*>& out) : body_(body), out_(out) {}

    void add(rule const& r)
    {
        if (contains(out_, r)) return;
        if (contains(open_, r))
            fail(refusal_code::law_conflict, {"the clock `" + r.id + "` follows its own end by way of `" +
                                                  open_.back()->id + "`",
                                              "期限 `" + r.id + "` 经由 `" + open_.back()->id + "` 以自身届满为起点"});
        open_.push_back(&r);
        for (auto const& origin : r.clock->starts)
            if (!origin.after.empty()) add(followed(r, origin.after));
        if (!r.clock->tail.empty()) (void)followed(r, r.clock->tail);
        open_.pop_back();
        out_.push_back(&r);
    }

private:
    static bool contains(std::vector<rule const*> const& list, rule const& r)
    {
        return std::find(list.begin(), list.end(), &r) != list.end();
    }

    [[nodiscard]] rule const& followed(rule const& by, std::string const& id) const
    {
        auto const* found = body_.find(id);
        if (found != nullptr && found->clock) return *found;
        fail(refusal_code::unknown_name,
             {"the clock `" + by.id + "` follows `" + id + "`, which the law does not have",
              "期限 `" + by.id + "` 所承接的 `" + id + "` 不存在"});
    }

    law_body const& body_;
    std::vector<rule const*>& out_;
    std::vector<rule const*> open_{};
};

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
    void add(std::string_view key, pattern const& p) { add(key, to_text(p)); }

    [[nodiscard]] std::string take() && { return std::move(out_); }

private:
    std::string out_;
};

void write(writer& out, length_change const& change)
{
    out.add("from", to_string(change.from));
    out.add("length", to_string(change.length));
    out.add("running", name_of(change.running));
    out.add("source", change.source);
}

void write(writer& out, time_limit const& c)
{
    out.add("kind", name_of(c.kind));
    out.add("bearer", name_of(c.bearer));
    out.add("subject", name_of(c.subject));
    out.add("starts", to_text(c.starts));
    out.add("length", length_text(c));
    out.add("rolls", static_cast<int>(c.how.rolls));
    out.add("hours_from", static_cast<int>(c.how.hours_from));
    out.add("months", static_cast<int>(c.how.months));
    out.add("stops", to_text(c.stops));
    out.add("clauses", clauses_text(c));
    if (c.when_missed) out.add("when_missed", name_of(*c.when_missed));
    if (c.when_late) out.add("when_late", name_of(*c.when_late));
    for (auto const& change : c.changes) write(out, change);
}

void write(writer& out, requirement const& r)
{
    out.add("acts", to_text(r.acts));
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
    out.add("note", r.note);
    if (r.clock) write(out, *r.clock);
    for (auto const& demanded : r.demands) write(out, demanded);
}

void insert_change(rule& of, length_change change)
{
    auto& changes = of.clock->changes;
    auto const at = std::find_if(changes.begin(), changes.end(),
                                 [&](auto const& c) { return c.from >= change.from; });
    if (at != changes.end() && at->from == change.from)
        fail(refusal_code::law_conflict,
             {"`" + of.id + "` has two lengths from " + to_string(change.from) + ": " + at->source + " and " +
                  change.source,
              "`" + of.id + "` 自 " + to_string(change.from) + " 起有两个期限：" + at->source + " 与 " +
                  change.source});
    changes.insert(at, std::move(change));
}

/// Changes the length of a rule's clock in place.
void change_length(law_parts& parts, std::string_view id, length_change change)
{
    auto& of = require_named(parts.rules, id);
    if (!of.clock || !of.clock->length_in.empty())
        fail(refusal_code::unknown_name, {"`" + of.id + "` has no clock of a fixed length",
                                          "`" + of.id + "` 没有固定长度的期限"});
    insert_change(of, std::move(change));
}

/// Adds a rule in place.
void add_rule(law_parts& parts, rule more)
{
    auto const other = find_named(parts.rules, more.id);
    if (other != parts.rules.end())
        fail(refusal_code::law_conflict,
             {"the rule id `" + more.id + "` is taken by \"" + other->name.en + "\", it cannot also be \"" +
                  more.name.en + '"',
              "规则编号 `" + more.id + "` 已由“" + other->name.zh + "”使用，不能再作“" + more.name.zh + "”"});
    parts.rules.push_back(std::move(more));
}

void require_in_order(published_rate const& series)
{
    auto const& values = series.values.values;
    for (std::size_t i = 1; i < values.size(); ++i)
        if (values[i].from <= values[i - 1].from)
            fail(refusal_code::invalid_value,
                 {"`" + series.id + "` is out of order at " + to_string(values[i].from),
                  "`" + series.id + "` 在 " + to_string(values[i].from) + " 处次序有误"});
    if (values.empty() || series.known_until < values.back().from)
        fail(refusal_code::invalid_value,
             {"`" + series.id + "` is known until " + to_string(series.known_until) + ", before its last value",
              "`" + series.id + "` 的已知截止日 " + to_string(series.known_until) + " 早于其最后数值"});
}

/// A series of no length would never end.
void require_moving_series(rule const& r)
{
    auto const& clock = *r.clock;
    if (clock.runs != clock_runs::series) return;
    if (clock.repeats_for && clock.length.count > 0 && !is_timed(clock.length.unit) && clock.length_in.empty()) return;
    fail(refusal_code::invalid_value,
         {"the series `" + r.id + "` needs a length of days, months or years, and an end",
          "重复期限 `" + r.id + "` 须有以日、月、年计的长度及终止期间"});
}

}  // namespace

law_body::law_body(law_parts given) : parts(std::move(given))
{
    for (auto const& r : parts.rules) by_id.push_back(&r);
    std::sort(by_id.begin(), by_id.end(), [](rule const* a, rule const* b) { return a->id.compare(b->id) < 0; });
    ordering order{*this, clocks};
    for (auto const& r : parts.rules) {
        if (!r.clock) continue;
        require_moving_series(r);
        order.add(r);
        if (r.clock->deems_service) deeming.push_back(&r);
    }
}

rule const* law_body::find(std::string_view id) const noexcept
{
    auto const is_before = [](rule const* r, std::string_view wanted) { return r->id.compare(wanted) < 0; };
    auto const found = std::lower_bound(by_id.begin(), by_id.end(), id, is_before);
    return found == by_id.end() || (*found)->id != id ? nullptr : *found;
}

law::law(law_parts parts)
{
    require_distinct(parts.rules, "rule");
    require_distinct(parts.rates, "rate");
    require_distinct(parts.fees, "fee");
    require_distinct(parts.fines, "fine");
    require_distinct(parts.published, "published rate");
    for (auto const& series : parts.published) require_in_order(series);
    require_distinct(parts.choices, "option");
    body_ = handle<law_body>{new law_body{std::move(parts)}};
}

law_parts const& law::parts() const noexcept { return body_->parts; }
court_calendar const& law::calendar() const noexcept { return body_->parts.calendar; }

rule const* law::find(std::string_view id) const noexcept { return body_->find(id); }
std::vector<rule const*> const& law::clocks() const noexcept { return body_->clocks; }
std::vector<rule const*> const& law::deeming() const noexcept { return body_->deeming; }

timeline<rate> const& law::values(parameter<rate> which) const
{
    return require_named(body_->parts.rates, which.id).values;
}

timeline<std::vector<bracket>> const& law::values(parameter<std::vector<bracket>> which) const
{
    return require_named(body_->parts.fees, which.id).values;
}

timeline<fine_range> const& law::values(parameter<fine_range> which) const
{
    return require_named(body_->parts.fines, which.id).values;
}

published_rate const* law::published(std::string_view id) const noexcept
{
    auto const found = find_named(body_->parts.published, id);
    return found == body_->parts.published.end() ? nullptr : &*found;
}

dated<mid_rate> const* law::mid_rate_on(currency of, date day) const noexcept
{
    auto const found = find_named(body_->parts.mid_rates, of.name());
    return found == body_->parts.mid_rates.end() ? nullptr : found->values.at(day);
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

law law::amend(parameter<period> which, length_change change) const
{
    auto next = body_->parts;
    change_length(next, which.id, std::move(change));
    return law{std::move(next)};
}

law law::with_calendar(court_calendar calendar) const
{
    auto next = body_->parts;
    next.calendar = std::move(calendar);
    return law{std::move(next)};
}

law law::with_published(published_rate series) const
{
    require_in_order(series);
    auto next = body_->parts;
    auto const found = find_named(next.published, series.id);
    if (found == next.published.end()) next.published.push_back(std::move(series));
    else *found = std::move(series);
    return law{std::move(next)};
}

law law::with_mid_rate(currency of, date from, mid_rate value, std::string source) const
{
    if (value.parts <= 0 || value.of <= 0)
        fail(refusal_code::invalid_value, {"a mid-rate is above zero", "中间价须大于零"});
    auto next = body_->parts;
    auto found = find_named(next.mid_rates, of.name());
    if (found == next.mid_rates.end()) {
        next.mid_rates.push_back({of.name(), {"mid-rate of " + of.name(), of.name() + " 人民币汇率中间价"}, {}});
        found = next.mid_rates.end() - 1;
    }
    insert_value(*found, amendment<mid_rate>{from, value, std::move(source)});
    return law{std::move(next)};
}

law law::with(rule more) const
{
    auto next = body_->parts;
    add_rule(next, std::move(more));
    return law{std::move(next)};
}

law law::overlaid(overlay const& local) const
{
    auto next = body_->parts;
    next.name += " + " + local.name;
    for (auto const& more : local.rules) add_rule(next, more);
    for (auto const& one : local.lengths) change_length(next, one.id, one.change);
    if (!local.days.empty()) next.calendar = next.calendar.with_region({local.name, local.days});
    return law{std::move(next)};
}

std::string law::canonical_text() const
{
    auto const& parts = body_->parts;
    writer out;
    out.line("writ law 1");
    out.add("name", parts.name);
    out.add("calendar", parts.calendar.canonical_text());
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
    for (auto const& one : parts.fines) {
        out.line("fine " + one.id);
        out.add("name", one.name);
        for (auto const& v : one.values.values) {
            out.add("from", to_string(v.from));
            out.add("person_most", v.value.person_most.fen());
            out.add("unit_least", v.value.unit_least.fen());
            out.add("unit_most", v.value.unit_most.fen());
            out.add("source", v.source);
        }
    }
    for (auto const& series : parts.published) {
        out.line("published " + series.id);
        out.add("name", series.name);
        for (auto const& v : series.values.values) {
            out.add("from", to_string(v.from));
            out.add("value", decimal(v.value));
        }
        out.add("known_until", to_string(series.known_until));
        out.add("is_ended", series.is_ended ? 1 : 0);
        out.add("source", series.source);
    }
    for (auto const& one : parts.mid_rates) {
        out.line("mid-rate " + one.id);
        for (auto const& v : one.values.values) {
            out.add("from", to_string(v.from));
            out.add("parts", v.value.parts);
            out.add("of", v.value.of);
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
        if (i.in_force) out.add("in_force", to_string(*i.in_force));
        if (i.until) out.add("until", to_string(*i.until));
        for (auto const& e : i.editions) {
            out.add("edition", e.name);
            out.add("from", to_string(e.from));
        }
        out.add("confidence", name_of(i.confidence));
        out.add("note", i.note);
    }
    for (auto const& t : parts.transitions) {
        out.line("transition " + t.id);
        out.add("on", to_string(t.on));
        out.add("mode", name_of(t.mode));
        out.add("source", t.source);
        out.add("confidence", name_of(t.confidence));
        out.add("says", t.says);
    }
    for (auto const& a : parts.aliases) {
        out.line("alias " + a.cite);
        out.add("until", to_string(a.until));
        out.add("then", a.then);
    }
    return std::move(out).take();
}

std::vector<std::string> law::cites_on(std::string_view rule_id, date day) const
{
    std::vector<std::string> out;
    if (auto const* one = find(rule_id))
        for (auto const& cite : one->cites) out.push_back(cite_on(cite, day));
    return out;
}

std::string law::cite_on(std::string const& cite, date day) const
{
    auto const article = std::string_view{cite}.substr(0, cite.find('('));
    for (auto const& alias : body_->parts.aliases)
        if (alias.cite == article && day <= alias.until) return alias.then + cite.substr(article.size());
    return cite;
}

}  // namespace writ
