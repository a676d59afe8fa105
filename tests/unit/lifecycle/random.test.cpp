/// Random journals are accepted or refused, never more. `WRIT_RANDOM_JOURNALS=1000000` runs the long form.

#include "random_journals.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <vector>

using namespace writ;
using random_journals::answer_of;
using random_journals::generator;
using random_journals::load;

namespace {

bool all_of_vocabulary(std::set<fact_kind> const& kinds) { return kinds.size() == vocabulary().size(); }

struct counts {
    int made{0};
    int accepted{0};
    std::size_t longest{0};
};

std::ostream& operator<<(std::ostream& out, counts const& n)
{
    return out << n.made << " journals, " << n.accepted << " accepted, the longest of them with " << n.longest
               << " facts";
}

/// Loads it twice, once shuffled.
void try_one(generator& random, std::vector<entry> journal, counts& n, std::set<fact_kind>& stood)
{
    auto const size = journal.size();
    auto shuffled = random.shuffled(journal);
    auto const loaded = load(std::move(journal));
    REQUIRE(answer_of(loaded) == answer_of(load(std::move(shuffled))));
    ++n.made;
    if (!loaded) return;
    ++n.accepted;
    n.longest = std::max(n.longest, size);
    for (auto const& e : loaded->data().journal) stood.insert(e.kind);
}

}  // namespace

TEST_CASE("every fact is among those that the random journals are drawn from, and has an id in one of them at least")
{
    std::set<fact_kind> kinds;
    for (auto const& e : lives::pool()) kinds.insert(e.kind);
    CHECK(all_of_vocabulary(kinds));
    generator random{72};
    std::set<fact_kind> named_by_books;
    for (int i = 0; i < 2'000; ++i)
        for (auto const& e : random.life())
            if (is_bookkeeping(e.kind)) named_by_books.insert(e.kind);
    CHECK(named_by_books.size() == 2);
}

TEST_CASE("random handfuls of facts load or are refused, and a shuffled one gives the same answer")
{
    generator random{73};
    counts n;
    std::set<fact_kind> stood;
    auto const wanted = random_journals::how_many(20'000) / 2;
    while (n.made < wanted) try_one(random, random.handful(5), n, stood);
    MESSAGE("handfuls: " << n);
    CHECK(n.accepted > n.made / 20);
    CHECK(n.accepted < n.made - n.made / 20);
}

TEST_CASE("random lives load or are refused, and a shuffled one gives the same answer")
{
    generator random{74};
    counts n;
    std::set<fact_kind> stood;
    auto const wanted = random_journals::how_many(4'000) / 2;
    while (n.made < wanted) try_one(random, random.life(), n, stood);
    MESSAGE("lives: " << n);
    CHECK(n.accepted > n.made / 4);
    CHECK(n.accepted < n.made);
    CHECK(n.longest > 60);
    CHECK(all_of_vocabulary(stood));
}

TEST_CASE("what was posted fact by fact loads as a whole, and a refused fact leaves the file as it was")
{
    generator random{75};
    for (int i = 0; i < 300; ++i) {
        auto file = load({}).value();
        std::vector<entry> standing;
        for (auto const& e : i % 4 == 0 ? random.shuffled(random.life()) : random.handful(20)) {
            auto const* before = &file.data();
            auto const posted = file.try_post_entry(e);
            if (posted) standing.push_back(e);
            else REQUIRE(&file.data() == before);
        }
        std::string journal;
        for (auto const& e : file.data().journal) journal += canonical_text(e) + '\n';
        REQUIRE(answer_of(load(standing)) == journal);
    }
}
