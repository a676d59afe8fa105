#pragma once
/// What must hold for any sequence of posts, shared by the fuzzer and by the test that replays its corpus.

#include "lives.hpp"

#include <writ/io/assessment_json.hpp>
#include <writ/lifecycle/case_file.hpp>
#include <writ/rules/assess.hpp>
#include <writ/rules/prc.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace post_sequence {

inline void demand(bool holds, char const* what)
{
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

inline std::string journal_of(writ::case_file const& file)
{
    std::string out;
    for (auto const& e : file.data().journal) out += canonical_text(e) + '\n';
    return out;
}

/// Four bytes choose a post: which fact of the pool, how many days it moves, and what is done to it.
struct choice {
    std::uint8_t fact;
    std::int8_t days;
    std::uint8_t flags;
    std::uint8_t other;   ///< another fact of the pool
};

enum flag : std::uint8_t {
    timed = 1,         ///< at an hour of its day
    recorded_late = 2, ///< and what it takes its name from decides how late
    unnamed = 4,       ///< without its id
    by_another = 8,    ///< by another court
    taken_back = 16,   ///< a retraction of it is posted instead
    put_right = 32,    ///< a correction of it by the other fact is posted instead
    crossed = 64,      ///< its first reference names what the other one is called
    far_away = 128,    ///< in the last days of the calendar, or the first
};

inline writ::entry wrapped(writ::entry const& e, char const* line, writ::entry const* with)
{
    auto out = short_form::fact(line);
    out.on = e.on;
    if (!e.common.id.empty()) out.values[0] = e.common.id;
    if (with != nullptr) out.values[1] = std::vector<writ::entry>{*with};
    return out;
}

inline void cross(writ::entry& e, std::string const& name)
{
    for (auto& v : e.values)
        if (std::holds_alternative<std::string>(v)) {
            v = name;
            return;
        }
}

inline writ::entry entry_of(choice const& c, std::vector<writ::entry> const& pool)
{
    using namespace writ;
    auto e = pool[c.fact % pool.size()];
    auto const& other = pool[c.other % pool.size()];
    auto day = e.on.day() + days{c.days};
    if ((c.flags & far_away) != 0)
        day = c.days < 0 ? date{1400, 1, 1} + days{-1 - c.days} : date{9999, 12, 31} - days{c.days};
    e.on = (c.flags & timed) != 0 ? when{moment{day, c.other % 24, 0}} : when{day};
    if ((c.flags & recorded_late) != 0) e.common.recorded = moment{e.on.day(), 23, c.other % 60};
    if ((c.flags & unnamed) != 0) e.common.id.clear();
    if ((c.flags & by_another) != 0) e.common.by = actor::other_court;
    if ((c.flags & crossed) != 0 && !other.common.id.empty()) cross(e, other.common.id);
    if ((c.flags & taken_back) != 0) return wrapped(e, "retracted@1 reason=x", nullptr);
    if ((c.flags & put_right) != 0) return wrapped(e, "corrected@1 reason=x with: clues_asked@1", &other);
    return e;
}

inline writ::as_of early() { return {short_form::day(20), end_of(short_form::day(18))}; }
inline writ::as_of late() { return {short_form::day(60), end_of(writ::date{9999, 12, 31})}; }

/// Assessed the same to the byte, or refused for the reach of the law alone.
inline void check_assessments(writ::case_file const& file, writ::case_file const& shuffled,
                              std::initializer_list<writ::as_of> asked = {early(), late()})
{
    using namespace writ;
    for (auto const& at : asked) {
        auto const one = try_assess(file, prc::law(), at);
        auto const other = try_assess(shuffled, prc::law(), at);
        demand(one.has_value() == other.has_value(), "a shuffled journal is assessed otherwise");
        if (!one) {
            demand(one.error().code == refusal_code::out_of_coverage || one.error().code == refusal_code::overflow,
                   "an assessment failed for another reason than the reach of the law");
            continue;
        }
        demand(write_assessment(*one, file) == write_assessment(*other, shuffled),
               "a shuffled journal is assessed otherwise");
    }
}

/// An accepted journal is accepted as a whole, in any order, with the same text, and can be assessed.
inline void check_accepted(writ::case_file const& file, std::vector<writ::entry> posted)
{
    auto data = lives::frame();
    std::reverse(posted.begin(), posted.end());
    data.journal = posted;
    auto const reversed = writ::case_file::load(data);
    demand(reversed.has_value(), "what was posted one by one does not load as a whole");
    demand(journal_of(*reversed) == journal_of(file), "what was posted one by one loads as something else");
    std::rotate(data.journal.begin(), data.journal.begin() + static_cast<std::ptrdiff_t>(posted.size() / 2),
                data.journal.end());
    auto const rotated = writ::case_file::load(std::move(data));
    demand(rotated.has_value(), "a shuffled journal does not load");
    demand(journal_of(*rotated) == journal_of(file), "a shuffled journal loads as something else");
    check_assessments(file, *rotated);
}

/// Gives how many posts stood.
inline std::size_t check(std::string_view bytes)
{
    static auto const pool = lives::pool();
    constexpr std::size_t posts_max = 64;
    auto file = writ::case_file::load(lives::frame()).value();
    std::vector<writ::entry> posted;
    std::string standing;
    for (std::size_t at = 0; at + 4 <= bytes.size() && at < 4 * posts_max; at += 4) {
        choice const c{static_cast<std::uint8_t>(bytes[at]), static_cast<std::int8_t>(bytes[at + 1]),
                       static_cast<std::uint8_t>(bytes[at + 2]), static_cast<std::uint8_t>(bytes[at + 3])};
        auto const e = entry_of(c, pool);
        auto const done = file.try_post_entry(e);
        auto now = journal_of(file);
        if (done) {
            posted.push_back(e);
            standing = std::move(now);
            continue;
        }
        demand(now == standing, "a refused post changed the file");
        demand(!done.error().what.en.empty() && !done.error().what.zh.empty(), "a refusal without a sentence");
        demand(!done.error().fact.empty(), "a refusal that names no fact");
    }
    check_accepted(file, posted);
    return posted.size();
}

}  // namespace post_sequence
