#include <writ/c/writ.h>

#include <writ/io/assessment_json.hpp>
#include <writ/io/case_json.hpp>
#include <writ/io/entry_json.hpp>
#include <writ/io/law_json.hpp>
#include <writ/io/may_json.hpp>
#include <writ/rules/assess.hpp>
#include <writ/rules/prc.hpp>

#include "c/guard.hpp"

#include <string_view>

/// What a handle stands for: the `expect` blocks are kept so that a case comes out as it went in.
struct writ_case {
    writ::case_document document;
};

struct writ_law {
    writ::law value;
};

namespace {

using namespace writ;
using writ::c::given_away;
using writ::c::guarded;
using writ::c::refused;

/// Empties an out parameter, so that the caller never sees what was in it before.
template <class T>
void clear(T** out) noexcept
{
    if (out != nullptr) *out = nullptr;
}

writ_status open_case(std::string_view json, writ_case** out, char** error)
{
    auto read = read_case(json);
    if (!read) return refused(read.error(), "json", error);
    *out = new writ_case{std::move(*read)};
    return WRIT_OK;
}

writ_status open_law(std::string_view json, writ_law** out, char** error)
{
    auto read = read_law(json, prc::law());
    if (!read) return refused(read.error(), "json", error);
    *out = new writ_law{std::move(*read)};
    return WRIT_OK;
}

writ_status post_fact(writ_case& file, std::string_view fact, char** error)
{
    auto read = read_entry_text(fact);
    if (!read) return refused(read.error(), "fact", error);
    auto const posted = file.document.file.try_post_entry(std::move(*read));
    return posted ? WRIT_OK : refused(placed_in(posted.error(), fact), "fact", error);
}

writ_status assess_at(case_file const& file, law const& under, as_of at, char** out, char** error)
{
    auto const done = try_assess(file, under, at);
    if (!done) return refused(done.error(), "file", error);
    *out = given_away(write_assessment(*done, file));
    return WRIT_OK;
}

writ_status assess_on(case_file const& file, law const& under, char const* day_text, char const* known_text,
                      char** out, char** error)
{
    auto const day = parse_date(day_text);
    if (!day) return refused(day.error(), "as_of", error);
    if (known_text == nullptr) return assess_at(file, under, as_of{*day}, out, error);
    auto const known = parse_moment(known_text);
    if (!known) return refused(known.error(), "known_at", error);
    return assess_at(file, under, as_of{*day, *known}, out, error);
}

}  // namespace

char const* writ_version() noexcept { return WRIT_VERSION; }

writ_status writ_open(char const* json, size_t size, writ_case** out, char** error) noexcept
{
    clear(out);
    return guarded({{"json", json}, {"out", out}}, error, [&] { return open_case({json, size}, out, error); });
}

writ_status writ_law_open(char const* json, size_t size, writ_law** out, char** error) noexcept
{
    clear(out);
    return guarded({{"json", json}, {"out", out}}, error, [&] { return open_law({json, size}, out, error); });
}

writ_status writ_post(writ_case* file, char const* fact, size_t size, char** error) noexcept
{
    return guarded({{"file", file}, {"fact", fact}}, error, [&] { return post_fact(*file, {fact, size}, error); });
}

writ_status writ_assess(writ_case const* file, writ_law const* law, char const* as_of, char const* known_at,
                        char** out, char** error) noexcept
{
    clear(out);
    return guarded({{"file", file}, {"as_of", as_of}, {"out", out}}, error, [&] {
        auto const& under = law != nullptr ? law->value : prc::law();
        return assess_on(file->document.file, under, as_of, known_at, out, error);
    });
}

writ_status writ_write(writ_case const* file, char** out, char** error) noexcept
{
    clear(out);
    return guarded({{"file", file}, {"out", out}}, error, [&] {
        *out = given_away(write_case(file->document));
        return writ_status{WRIT_OK};
    });
}

void writ_case_free(writ_case* file) noexcept { delete file; }

void writ_law_free(writ_law* law) noexcept { delete law; }
