#pragma once
// WRIT_HEAVY
/// What the court's books held at a moment: the second of the two times of a fact.

#include <writ/lifecycle/tracks.hpp>

#include <list>
#include <vector>

namespace writ {

/// The entries recorded by a moment, less those taken back by then, with those put right in their place.
///
/// `retracted` and `corrected` take effect from their own `recorded`, in that order; each may itself be
/// retracted later. A correction's entry is known from then and keeps the id of what it replaces, unless
/// it brings one of its own.
class belief {
public:
    belief(file_data const& file, moment known_at);

    belief(belief const&) = delete;
    belief& operator=(belief const&) = delete;
    belief(belief&&) = default;
    belief& operator=(belief&&) = default;
    ~belief() = default;

    /// In the canonical order; book-keeping entries among them.
    [[nodiscard]] std::vector<entry const*> const& journal() const noexcept { return journal_; }
    /// Book-keeping entries that found nothing to act on.
    [[nodiscard]] std::vector<contradiction> const& idle() const noexcept { return idle_; }
    /// The correction that put `e` in place, or null where `e` is an entry of the file.
    [[nodiscard]] entry const* corrected_by(entry const& e) const noexcept;
    /// The entry an id names in this belief, or null.
    [[nodiscard]] entry const* entry_named(std::string_view id) const noexcept;

private:
    std::vector<entry const*> books_in_force(std::vector<entry const*> const& books);
    void apply(entry const& book);
    void refuse(entry const& book, text what);

    std::vector<entry const*> journal_{};
    std::vector<contradiction> idle_{};
    struct stand_in {
        entry put;
        entry const* by;
    };
    std::list<stand_in> stand_ins_{};
};

/// Later than anything can be recorded.
[[nodiscard]] moment end_of_time() noexcept;

}  // namespace writ
