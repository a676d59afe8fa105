// The four Zaozhuang cases: their files say the same however their journals are shuffled.
#include <writ/io/assessment_json.hpp>
#include <writ/io/case_json.hpp>
#include <writ/rules/assess.hpp>
#include <writ/rules/prc.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

using namespace writ;

namespace {

constexpr int shuffles = 1000;
constexpr int asked_on_all_days = 100;   // of them; the rest on the last day, to keep the test short

std::string read_file(std::string const& name)
{
    std::ifstream in{name, std::ios::binary};
    REQUIRE_MESSAGE(in.good(), name);
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// A case file cut at its journal: what stands before, the entries, what stands after.
struct cut_file {
    std::string head;
    std::vector<std::string> entries;
    std::string tail;

    /// The canonical form has one entry a line.
    explicit cut_file(std::string const& text)
    {
        auto const start = text.find("\"journal\": [\n") + std::string{"\"journal\": [\n"}.size();
        auto const end = text.find("\n  ]", start);
        head = text.substr(0, start);
        tail = text.substr(end);
        for (auto at = start; at < end;) {
            auto const next = std::min(text.find('\n', at), end);
            auto line = text.substr(at, next - at);
            if (line.back() == ',') line.pop_back();
            entries.push_back(std::move(line));
            at = next + 1;
        }
    }

    [[nodiscard]] std::string joined() const
    {
        auto out = head;
        for (std::size_t i = 0; i < entries.size(); ++i)
            out += entries[i] + (i + 1 < entries.size() ? ",\n" : "");
        return out + tail;
    }
};

/// What the file answers on the days its `expect` blocks ask about: on all, or on the last.
std::string answers(std::string const& text, bool on_all_days)
{
    auto const document = read_case(text);
    REQUIRE_MESSAGE(document.has_value(), error_text(document.error(), "shuffled"));
    auto out = write_case(*document);
    auto const& days_asked = document->expect;
    for (auto block = on_all_days ? days_asked.begin() : days_asked.end() - 1; block != days_asked.end();
         ++block)
        out += write_assessment(assess(document->file, prc::law(), as_of{block->as_of}), document->file);
    return out;
}

}  // namespace

TEST_CASE("a thousand shuffles of each journal give byte-equal JSON")
{
    std::mt19937 random{20240622};
    for (auto const* name : {"1", "2", "3", "4"}) {
        CAPTURE(name);
        auto const text = read_file(std::string{"examples/cases/zaozhuang-"} + name + ".json");
        auto const on_all_days = answers(text, true);
        auto const on_last_day = answers(text, false);
        cut_file cut{write_case(read_case(text).value())};
        int differing = 0;
        for (int i = 0; i < shuffles; ++i) {
            std::shuffle(cut.entries.begin(), cut.entries.end(), random);
            bool const all = i < asked_on_all_days;
            if (answers(cut.joined(), all) != (all ? on_all_days : on_last_day)) ++differing;
        }
        CHECK(differing == 0);
    }
}

TEST_CASE("the four files say their assumptions in notes")
{
    for (auto const* name : {"1", "2", "3", "4"}) {
        CAPTURE(name);
        auto const text = read_file(std::string{"examples/cases/zaozhuang-"} + name + ".json");
        CHECK(text.find("assumed") != std::string::npos);
        CHECK(text.find("假定") != std::string::npos);
    }
}
