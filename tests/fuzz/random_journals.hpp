#pragma once
/// Random journals: a handful of facts from anywhere, or lives that mostly follow what happens in courts.

#include "lives.hpp"

#include <writ/lifecycle/case_file.hpp>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace random_journals {

/// How many to make: `WRIT_RANDOM_JOURNALS`, else few enough for every day's tests.
inline int how_many(int in_short)
{
    auto const* given = std::getenv("WRIT_RANDOM_JOURNALS");
    return given == nullptr ? in_short : std::atoi(given);
}

class generator {
public:
    explicit generator(std::uint32_t seed) : random_(seed)
    {
        for (auto const& thread : lives::threads) threads_.push_back(short_form::journal(thread));
    }

    [[nodiscard]] std::vector<writ::entry> const& pool() const noexcept { return pool_; }

    /// A few facts of the pool in the first ten days.
    std::vector<writ::entry> handful(std::size_t most)
    {
        std::vector<writ::entry> out;
        for (auto n = 1 + below(most); n > 0; --n) {
            auto e = pool_[below(pool_.size())];
            auto const day = short_form::day(1 + static_cast<int>(below(10)));
            e.on = chance(10) ? writ::when{writ::moment{day, 9, 0}} : writ::when{day};
            out.push_back(std::move(e));
        }
        return out;
    }

    /// A filed case in which several things take their course, some to the end; often with a slip or two.
    std::vector<writ::entry> life()
    {
        auto out = threads_.front();
        std::size_t const last = threads_.size() - 1;   // another beginning, which stands alone
        if (chance(20)) return slipped(threads_[last]);
        for (std::size_t i = 1; i < last; ++i)
            if (chance(40)) append(out, threads_[i]);
        return slipped(std::move(out));
    }

    std::vector<writ::entry> shuffled(std::vector<writ::entry> journal)
    {
        std::shuffle(journal.begin(), journal.end(), random_);
        return journal;
    }

private:
    std::size_t below(std::size_t n) { return random_() % n; }
    bool chance(std::uint32_t percent) { return random_() % 100 < percent; }

    /// A thread up to some point, some days later.
    void append(std::vector<writ::entry>& out, std::vector<writ::entry> const& thread)
    {
        auto const n = chance(50) ? thread.size() : 1 + below(thread.size());
        auto const later = writ::days{chance(50) ? 0 : static_cast<int>(below(20))};
        for (std::size_t i = 0; i < n; ++i) {
            auto e = thread[i];
            auto const day = e.on.day() + later;
            e.on = e.on.has_time() ? writ::when{writ::moment{day, 12, 0}} : writ::when{day};
            if (e.common.recorded) e.common.recorded = writ::moment{day, 13, 0};
            if (chance(5)) e.common.recorded = writ::moment{day + writ::days{static_cast<int>(below(30))}, 8, 30};
            out.push_back(std::move(e));
        }
    }

    std::vector<writ::entry> slipped(std::vector<writ::entry> journal)
    {
        if (chance(60)) return journal;
        for (auto n = 1 + below(2); n > 0; --n) slip(journal);
        return journal;
    }

    void slip(std::vector<writ::entry>& journal)
    {
        auto const at = below(journal.size());
        auto& e = journal[at];
        switch (below(6)) {
        case 0: e.on = e.on.day() + writ::days{static_cast<int>(below(9)) - 4}; return;
        case 1:
            if (journal.size() > 1) journal.erase(journal.begin() + static_cast<std::ptrdiff_t>(at));
            return;
        case 2: journal.push_back(pool_[below(pool_.size())]); return;
        case 3: {
            auto again = e;
            again.common.id.clear();
            journal.push_back(std::move(again));
            return;
        }
        case 4: journal.push_back(about(e, "retracted@80 reason=slip", false)); return;
        default: journal.push_back(about(e, "corrected@80 reason=slip with: clues_asked@1", true)); return;
        }
    }

    /// Book-keeping about an entry, which it names if the entry has a name.
    writ::entry about(writ::entry& e, char const* line, bool puts)
    {
        if (e.common.id.empty() && !is_bookkeeping(e.kind)) e.common.id = "named-" + std::to_string(random_());
        auto out = short_form::fact(line);
        out.values[0] = e.common.id.empty() ? "nobody" : e.common.id;
        if (!puts) return out;
        auto with = is_bookkeeping(e.kind) ? short_form::fact("clues_asked@1") : e;
        with.on = with.on.day() + writ::days{static_cast<int>(below(5)) - 2};
        if (chance(50)) with.common.id.clear();
        with.common.recorded = {};
        out.values[1] = std::vector<writ::entry>{with};
        return out;
    }

    std::mt19937 random_;
    std::vector<writ::entry> pool_{lives::pool()};
    std::vector<std::vector<writ::entry>> threads_{};
};

/// The journal as it stands, or the code and the fact of the refusal.
inline std::string answer_of(writ::result<writ::case_file> const& loaded)
{
    if (!loaded) return std::string{name_of(loaded.error().code)} + ' ' + loaded.error().fact;
    std::string out;
    for (auto const& e : loaded->data().journal) out += canonical_text(e) + '\n';
    return out;
}

inline writ::result<writ::case_file> load(std::vector<writ::entry> journal)
{
    auto data = lives::frame();
    data.journal = std::move(journal);
    return writ::case_file::load(std::move(data));
}

}  // namespace random_journals
