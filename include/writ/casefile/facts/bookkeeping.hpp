#pragma once
/// Facts about the journal itself: an entry taken back, an entry put right. Nothing is ever erased:
/// what was believed before stays to be seen (`known_at`).

#include <writ/base/handle.hpp>
#include <writ/casefile/details.hpp>
#include <writ/casefile/fact.hpp>

namespace writ {

struct entry;
struct replacement_body;
void retain(replacement_body const* body) noexcept;
void release(replacement_body const* body) noexcept;

/// A whole entry to stand in the place of another. It is known from the correction's own `recorded`, and
/// keeps the id of the entry it replaces unless it brings one of its own.
class replacement {
public:
    template <is_fact Fact>
    replacement(Fact const& fact, details const& common = {});
    explicit replacement(entry whole);

    [[nodiscard]] entry const& whole() const noexcept;

private:
    handle<replacement_body> body_;
};

/// An entry was taken back: it should never have been made.
struct retracted {
    when on;
    required<entry_id> entry;
    required<std::string> reason;
    WRIT_FACT(retracted, "撤回记录", entry, reason);
};

/// An entry was put right: `with` stands in its place.
struct corrected {
    when on;
    required<entry_id> entry;
    replacement with;
    required<std::string> reason;
    WRIT_FACT(corrected, "更正记录", entry, with, reason);
};

}  // namespace writ
