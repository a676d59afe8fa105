/// Lengths and the rarer parts of a clock in writing.
#include <writ/law/notation.hpp>

#include <writ/casefile/vocabulary.hpp>

#include "law/cursor.hpp"
#include "law/read_pattern.hpp"

#include <algorithm>
#include <charconv>

namespace writ {

namespace notation {

namespace {

/// Everything up to the next `;`, as one clause.
std::string_view rest_of_clause(std::string_view& text)
{
    auto const end = std::min(text.find(';'), text.size());
    auto const out = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return out;
}

[[noreturn]] void refuse_word(std::size_t place, std::string_view what, std::string_view name)
{
    auto const shown = '`' + std::string{name} + '`';
    cursor::refuse_at(place, refusal_code::unknown_name,
                      {"unknown " + std::string{what} + ' ' + shown, "未知的用词 " + shown});
}

template <word E>
E read_word_of(cursor& in, std::string_view what)
{
    auto const place = in.place();
    auto const name = in.name();
    if (auto const found = word_named<E>(name)) return *found;
    refuse_word(place, what, name);
}

int read_number(cursor& in)
{
    auto const place = in.place();
    auto const name = in.name();
    int n{};
    auto const [end, error] = std::from_chars(name.data(), name.data() + name.size(), n);
    if (error == std::errc{} && end == name.data() + name.size()) return n;
    refuse_word(place, "number", name);
}

period read_period(cursor& in)
{
    auto const place = in.place();
    auto const name = in.name();
    if (auto const read = parse_period(name)) return *read;
    int minutes{};
    auto const [end, error] = std::from_chars(name.data(), name.data() + name.size(), minutes);
    if (error == std::errc{} && name.ends_with("min") && end + 3 == name.data() + name.size() && minutes >= 0)
        return {minutes, period_unit::minutes};
    refuse_word(place, "period", name);
}

date read_day(cursor& in)
{
    auto const place = in.place();
    auto const name = in.name(true);
    if (auto const read = parse_date(name)) return *read;
    refuse_word(place, "day", name);
}

/// A number of the starting fact, or a period in it; one of the facts at least must have it.
std::string read_length_member(cursor& in, time_limit const& of)
{
    auto const place = in.place();
    std::string name{in.name()};
    for (auto const& origin : of.starts) {
        if (!origin.of) continue;
        auto const& fact = describe(origin.of->fact);
        auto const index = member_named(fact, name);
        if (!index) continue;
        auto const type = fact.members[*index].type;
        if (type == member_type::count || type == member_type::period) return name;
    }
    refuse_word(place, "member with a length", name);
}

constexpr std::string_view unit_names[] = {"h", "d", "wd", "m", "y"};

period_unit read_unit(cursor& in)
{
    auto const place = in.place();
    auto const name = in.name();
    for (std::size_t i = 0; i < std::size(unit_names); ++i)
        if (unit_names[i] == name) return static_cast<period_unit>(i);
    refuse_word(place, "unit", name);
}

/// Hours and working days say themselves how they are counted; everything else is an act.
bool starts_with_digit(std::string_view text) { return !text.empty() && text.front() >= '0' && text.front() <= '9'; }

void read_length(cursor& in, std::string_view written, time_limit& out)
{
    if (starts_with_digit(written)) out.length = read_period(in);
    else {
        out.length_in = read_length_member(in, out);
        out.length = {0, period_unit::days};
        if (in.take(":")) out.length.unit = read_unit(in);
        else if (in.take_word("else")) out.length = read_period(in);
    }
    if (in.take("+")) out.years_in = read_length_member(in, out);
    out.how = in.at_end() ? usual_counting(out.length.unit)
                          : counting_of(read_word_of<counting_preset>(in, "way of counting"));
}

template <word E>
std::vector<E> read_kinds(cursor& in, std::string_view what)
{
    std::vector<E> out;
    do out.push_back(read_word_of<E>(in, what));
    while (in.take("/"));
    return out;
}

void append(std::vector<pattern>& to, std::vector<pattern> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// `known A`, `given A`, `no A`, or `no A/B` for neither.
void read_only(cursor& in, time_limit& out, circumstance_time time)
{
    auto const place = in.place();
    auto patterns = read_patterns(in);
    if (time != circumstance_time::no && patterns.size() != 1)
        cursor::refuse_at(place, refusal_code::invalid_value, {"one fact was expected here", "此处应为单一事实"});
    for (auto& one : patterns) out.only.push_back({time, std::move(one)});
}

void read_freezes(cursor& in, time_limit& out)
{
    do {
        if (in.take_word("pauses")) out.on_pause = pause_effect::freeze;
        else append(out.freezes, read_patterns(in));
    } while (in.take("/"));
}

void read_stands(cursor& in, time_limit& out)
{
    auto from = read_patterns(in);
    in.expect("until");
    out.stands = standstill{std::move(from.front()), read_patterns(in)};
}

void read_titles(cursor& in, time_limit& out)
{
    bool const but = in.take("!");
    (but ? out.other_titles : out.titles) = read_kinds<title_kind>(in, "kind of title");
}

void read_warns(cursor& in, time_limit& out)
{
    do out.warns.push_back(read_number(in));
    while (in.take("/"));
    std::sort(out.warns.rbegin(), out.warns.rend());
}

void read_clause(cursor& in, time_limit& out)
{
    if (in.take_word("back")) out.way = clock_way::back;
    else if (in.take_word("window")) out.way = clock_way::window;
    else if (in.take_word("first")) out.runs = clock_runs::first;
    else if (in.take_word("series")) {
        out.runs = clock_runs::series;
        out.repeats_for = read_period(in);
    }
    else if (in.take_word("title")) read_titles(in, out);
    else if (in.take_word("claims")) out.claims = read_kinds<claim_kind>(in, "kind of claim");
    else if (in.take_word("court")) out.level = read_word_of<court_level>(in, "level of court");
    else if (in.take_word("given")) read_only(in, out, circumstance_time::given);
    else if (in.take_word("known")) read_only(in, out, circumstance_time::known);
    else if (in.take_word("no")) read_only(in, out, circumstance_time::no);
    else if (in.take_word("cancels")) append(out.cancels, read_patterns(in));
    else if (in.take_word("restarts")) append(out.restarts, read_patterns(in));
    else if (in.take_word("restart_after")) {
        in.expect("pauses");
        out.on_pause = pause_effect::restart;
    }
    else if (in.take_word("freezes")) read_freezes(in, out);
    else if (in.take_word("ends_with")) append(out.ends_with, read_patterns(in));
    else if (in.take_word("stands")) read_stands(in, out);
    else if (in.take_word("tail")) out.tail = std::string{in.name(true)};
    else if (in.take_word("extends")) out.extends = read_word_of<extension_rule>(in, "extension");
    else if (in.take_word("bars")) append(out.bars, read_patterns(in));
    else if (in.take_word("early")) out.when_early = read_word_of<severity>(in, "severity");
    else if (in.take_word("over")) out.when_over = read_word_of<severity>(in, "severity");
    else if (in.take_word("warn")) read_warns(in, out);
    else if (in.take_word("deems_service")) out.deems_service = true;
    else if (in.take_word("local")) out.is_local = true;
    else if (in.take_word("reports_as")) out.reports_as = std::string{in.name(true)};
    else if (in.take_word("from")) out.in_force = read_day(in);
    else if (in.take_word("until")) out.until = read_day(in);
    else {
        auto const place = in.place();
        refuse_word(place, "clause", in.name(true));
    }
}

template <word E>
std::string words_of(std::vector<E> const& list)
{
    std::string out;
    for (auto const one : list) out += (out.empty() ? "" : "/") + std::string{name_of(one)};
    return out;
}

/// Writes the clauses one by one.
class clauses {
public:
    void flag(std::string_view name, bool is_set)
    {
        if (is_set) push(std::string{name});
    }
    void add(std::string_view name, std::string const& what)
    {
        if (!what.empty()) push(std::string{name} + ' ' + what);
    }
    [[nodiscard]] std::string take() && { return std::move(out_); }

private:
    void push(std::string clause) { out_ += (out_.empty() ? "" : "; ") + clause; }

    std::string out_{};
};

std::string freezes_text(time_limit const& clock)
{
    auto out = std::string{clock.on_pause == pause_effect::freeze ? "pauses" : ""};
    auto const more = to_text(clock.freezes);
    return out.empty() || more.empty() ? out + more : out + '/' + more;
}

std::string warns_text(time_limit const& clock)
{
    std::string out;
    for (auto const days : clock.warns) out += (out.empty() ? "" : "/") + std::to_string(days);
    return out;
}

/// Whether the member that gives the length is a period, with a unit of its own.
bool gives_period(time_limit const& clock)
{
    return std::any_of(clock.starts.begin(), clock.starts.end(), [&](auto const& origin) {
        if (!origin.of) return false;
        auto const& fact = describe(origin.of->fact);
        auto const index = member_named(fact, clock.length_in);
        return index && fact.members[*index].type == member_type::period;
    });
}

template <class T>
std::string name_or_none(std::optional<T> const& value)
{
    return value ? to_string(*value) : std::string{};
}

}  // namespace

}  // namespace notation

result<void> parse_length(std::string_view written, time_limit& into)
{
    auto next = into;
    auto const read =
        notation::read_all(written, [&](notation::cursor& in) { notation::read_length(in, written, next); });
    if (!read) return read.error();
    into = std::move(next);
    return {};
}

result<void> parse_clauses(std::string_view written, time_limit& into)
{
    auto next = into;
    for (auto left = written; !left.empty();) {
        auto const offset = static_cast<std::size_t>(left.data() - written.data());
        auto const clause = notation::rest_of_clause(left);
        auto const read = notation::read_all(
            clause, [&](notation::cursor& in) { notation::read_clause(in, next); });
        if (read) continue;
        auto no = read.error();
        no.column += offset;
        return no;
    }
    into = std::move(next);
    return {};
}

std::string length_text(time_limit const& clock)
{
    std::string out;
    if (clock.length_in.empty()) out = to_string(clock.length);
    else if (clock.length.count == 0 && notation::gives_period(clock)) out = clock.length_in;
    else if (clock.length.count == 0)
        out = clock.length_in + ':' + std::string{notation::unit_names[static_cast<std::size_t>(clock.length.unit)]};
    else out = clock.length_in + " else " + to_string(clock.length);
    if (!clock.years_in.empty()) out += " + " + clock.years_in;
    if (auto const named = preset_of(clock.how)) out += ' ' + std::string{name_of(*named)};
    return out;
}

std::string clauses_text(time_limit const& clock)
{
    notation::clauses out;
    out.flag("back", clock.way == clock_way::back);
    out.flag("window", clock.way == clock_way::window);
    out.flag("first", clock.runs == clock_runs::first);
    if (clock.runs == clock_runs::series) out.add("series", notation::name_or_none(clock.repeats_for));
    out.add("title", notation::words_of(clock.titles));
    if (!clock.other_titles.empty()) out.add("title", "!" + notation::words_of(clock.other_titles));
    out.add("claims", notation::words_of(clock.claims));
    if (clock.level) out.add("court", std::string{name_of(*clock.level)});
    for (auto const& one : clock.only) out.add(name_of(one.time), to_text(one.like));
    out.add("cancels", to_text(clock.cancels));
    out.add("restarts", to_text(clock.restarts));
    out.flag("restart_after pauses", clock.on_pause == pause_effect::restart);
    out.add("freezes", notation::freezes_text(clock));
    out.add("ends_with", to_text(clock.ends_with));
    if (clock.stands) out.add("stands", to_text(clock.stands->from) + " until " + to_text(clock.stands->to));
    out.add("tail", clock.tail);
    if (clock.extends != extension_rule::never) out.add("extends", std::string{name_of(clock.extends)});
    out.add("bars", to_text(clock.bars));
    if (clock.when_early) out.add("early", std::string{name_of(*clock.when_early)});
    if (clock.when_over) out.add("over", std::string{name_of(*clock.when_over)});
    out.add("warn", notation::warns_text(clock));
    out.flag("deems_service", clock.deems_service);
    out.flag("local", clock.is_local);
    out.add("reports_as", clock.reports_as);
    out.add("from", notation::name_or_none(clock.in_force));
    out.add("until", notation::name_or_none(clock.until));
    return std::move(out).take();
}

}  // namespace writ
