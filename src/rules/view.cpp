#include "rules/view.hpp"

#include <writ/law/parts.hpp>
#include <writ/rules/prc.hpp>

#include "rules/links.hpp"

#include <algorithm>

namespace writ {

namespace {

/// Entries by their fact, and a fact among them.
struct fact_order {
    bool operator()(entry const* a, entry const* b) const noexcept { return a->kind < b->kind; }
    bool operator()(entry const* a, fact_kind b) const noexcept { return a->kind < b; }
    bool operator()(fact_kind a, entry const* b) const noexcept { return a < b->kind; }
};

void index(case_view& view)
{
    view.by_kind = view.journal;
    std::stable_sort(view.by_kind.begin(), view.by_kind.end(), fact_order{});
    for (auto const* e : view.journal)
        if (!e->common.id.empty()) view.by_id.push_back(e);
    std::sort(view.by_id.begin(), view.by_id.end(),
              [](entry const* a, entry const* b) { return a->common.id.compare(b->common.id) < 0; });
}

/// A law of the host's own may leave the point open: then days of actual rest.
rest_day_rule rests_of(law const& rules)
{
    for (auto const& c : rules.parts().choices)
        if (c.id == prc::rest_days.id) return rules.chosen(prc::rest_days);
    return rest_day_rule::actual;
}

}  // namespace

case_view look(file_data const& file, law const& rules_of, as_of at)
{
    belief held{file, at.known_at};
    std::vector<entry const*> seen;
    for (auto const* e : held.journal())
        // book-keeping speaks of the books, whose time is `known_at`
        if (is_bookkeeping(e->kind) || e->on.day() <= at.day) seen.push_back(e);
    auto played = replay(file, seen);
    auto aside = held.idle();
    aside.insert(aside.end(), played.aside.begin(), played.aside.end());
    for (auto const& one : aside) std::erase(seen, one.fact);
    case_view view{file, rules_of, at, std::move(held), std::move(seen), std::move(played.tracks), std::move(aside),
                   rules_of.calendar().known_on(at.known_at.day()), rests_of(rules_of)};
    index(view);
    return view;
}

std::span<entry const* const> case_view::of(fact_kind kind) const noexcept
{
    auto const [first, last] = std::equal_range(by_kind.begin(), by_kind.end(), kind, fact_order{});
    return {first, last};
}

entry const* case_view::named(std::string_view id) const noexcept
{
    auto const found = std::lower_bound(by_id.begin(), by_id.end(), id, [](entry const* e, std::string_view wanted) {
        return e->common.id.compare(wanted) < 0;
    });
    return found == by_id.end() || (*found)->common.id != id ? nullptr : *found;
}

std::string entry_name(file_data const& file, entry const& e)
{
    if (!e.common.id.empty()) return e.common.id;   // as every entry has that a correction put in place
    return std::to_string(&e - file.journal.data());
}

text label_of(fact_kind kind)
{
    auto const& fact = describe(kind);
    std::string en{fact.name};
    std::replace(en.begin(), en.end(), '_', ' ');
    return {en, std::string{fact.label_zh}};
}

}  // namespace writ
