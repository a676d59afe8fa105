#include "rules/view.hpp"

#include <writ/casefile/facts.hpp>

#include <algorithm>

namespace writ {

namespace {

/// A member as a number, with absent flags false; none where it cannot be compared.
std::optional<std::int64_t> number_of(entry const& e, std::size_t member)
{
    if (auto const* flag = value_at<bool>(e, member)) return *flag ? 1 : 0;
    if (auto const* n = value_at<std::int64_t>(e, member)) return *n;
    if (describe(e.kind).members[member].type == member_type::flag) return 0;
    return std::nullopt;
}

bool deducts_reason(entry const& e, deduction which)
{
    return which == deduction::pauses || !has<&excluded_period::reason>(e, exclusion_reason::auction);
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
    return {file, rules_of, at, std::move(held), std::move(seen), std::move(played.tracks), std::move(aside)};
}

std::string entry_name(file_data const& file, entry const& e)
{
    if (!e.common.id.empty()) return e.common.id;   // as every entry has that a correction put in place
    return std::to_string(&e - file.journal.data());
}

bool matches(pattern const& p, entry const& e) noexcept
{
    if (p.fact != e.kind) return false;
    if (!p.by.empty() && !p.by.meets(e.common.approved_by) &&
        !(e.common.by && p.by.contains(*e.common.by)))
        return false;
    return std::all_of(p.where.begin(), p.where.end(), [&](member_test const& test) {
        return number_of(e, test.member) == test.wanted;
    });
}

bool matches(std::vector<pattern> const& any, entry const& e) noexcept
{
    return std::any_of(any.begin(), any.end(), [&](auto const& p) { return matches(p, e); });
}

std::string subject_of(entry const& e, clock_subject kind)
{
    switch (kind) {
    case clock_subject::the_case: return {};
    case clock_subject::debtor:
    case clock_subject::person: return party_of(e);
    case clock_subject::settlement: break;
    }
    if (e.kind == fact_kind::settlement_reached) return e.common.id;
    return id_named(e, member_type::settlement, {"settlement"});
}

std::vector<day_span> deducted_days(case_view const& view, deduction which)
{
    std::vector<day_span> out;
    if (which == deduction::nothing) return out;
    for (auto const& p : view.tracks.pauses) {
        auto last = p.until ? *p.until : view.at.day;
        if (p.ended_on) last = std::min(last, *p.ended_on - days{1});
        out.push_back({p.from, std::min(last, view.at.day)});
    }
    for (auto const* e : view.journal)
        if (e->kind == fact_kind::excluded_period && deducts_reason(*e, which))
            out.push_back({*get<&excluded_period::from>(*e), *get<&excluded_period::to>(*e)});
    return united(std::move(out));
}

text label_of(fact_kind kind)
{
    auto const& fact = describe(kind);
    std::string en{fact.name};
    std::replace(en.begin(), en.end(), '_', ' ');
    return {en, std::string{fact.label_zh}};
}

}  // namespace writ
