#include "rules/demands.hpp"

#include <writ/law/parts.hpp>

#include <algorithm>

namespace writ {

namespace {

class checker {
public:
    checker(case_view const& view, rule const& r, requirement const& demanded)
        : view_(view), rule_(r), demanded_(demanded)
    {
    }

    void run(std::vector<finding>& out) const
    {
        for (std::size_t i = 0; i < view_.journal.size(); ++i) {
            auto const& act = *view_.journal[i];
            if (!matches(view_, demanded_.acts, act)) continue;
            if (demanded_.only_after && !last_was(i, *demanded_.only_after)) continue;
            if (!is_met(i)) out.push_back(say(act));
        }
    }

private:
    [[nodiscard]] bool is_met(std::size_t i) const
    {
        auto const& act = *view_.journal[i];
        switch (demanded_.what) {
        case demand::approved_by:
            return demanded_.who.meets(act.common.approved_by) ||
                   (act.common.by && demanded_.who.contains(*act.common.by));
        case demand::preceded_by: return came_before(i, *demanded_.needed, demanded_.member);
        case demand::at_most: {
            auto const* n = value_at<std::int64_t>(act, *demanded_.member);
            return n == nullptr || *n <= demanded_.limit;
        }
        case demand::not_repeated: return !is_repeated(i);
        case demand::given:
            return !std::holds_alternative<std::monostate>(act.values[*demanded_.member]);
        }
        return true;
    }

    /// An earlier entry of the pattern about the same party, with the same text in the member.
    [[nodiscard]] bool came_before(std::size_t i, pattern const& needed, maybe<std::uint8_t> member) const
    {
        auto const& act = *view_.journal[i];
        auto const who = party_of(act);
        for (std::size_t j = 0; j < view_.journal.size(); ++j) {
            auto const& other = *view_.journal[j];
            if (j == i || other.on > act.on || !matches(view_, needed, other)) continue;
            auto const other_who = party_of(other);
            if (!who.empty() && !other_who.empty() && who != other_who) continue;
            if (member && text_in(act, *member) != text_named(other, member_name(act, *member))) continue;
            return true;
        }
        return false;
    }

    /// Whether the last fact of that kind before the act, about the same party, fits the pattern.
    [[nodiscard]] bool last_was(std::size_t i, pattern const& wanted) const
    {
        auto const& act = *view_.journal[i];
        entry const* last = nullptr;
        for (auto const* other : view_.journal)
            if (other != &act && other->kind == wanted.fact && other->on <= act.on &&
                party_of(*other) == party_of(act))
                last = other;
        return last != nullptr && matches(view_, wanted, *last);
    }

    /// An earlier act of the same fact on the same person for the same thing.
    [[nodiscard]] bool is_repeated(std::size_t i) const
    {
        auto const& act = *view_.journal[i];
        auto const what = text_in(act, *demanded_.member);
        if (what.empty()) return false;
        for (std::size_t j = 0; j < i; ++j) {
            auto const& other = *view_.journal[j];
            if (other.kind == act.kind && party_of(other) == party_of(act) &&
                text_in(other, *demanded_.member) == what)
                return true;
        }
        return false;
    }

    [[nodiscard]] static std::string text_in(entry const& e, std::size_t member)
    {
        auto const* s = value_at<std::string>(e, member);
        return s == nullptr ? std::string{} : *s;
    }
    [[nodiscard]] static std::string_view member_name(entry const& e, std::size_t member)
    {
        return describe(e.kind).members[member].name;
    }
    [[nodiscard]] static std::string text_named(entry const& e, std::string_view name)
    {
        auto const member = member_named(describe(e.kind), name);
        return member ? text_in(e, *member) : std::string{};
    }

    [[nodiscard]] finding say(entry const& act) const
    {
        auto const on = to_string(act.on);
        auto const who = party_of(act);
        std::vector<field> fields{{"fact", label_of(act.kind)}, {"on", {on, on}}, {"subject", {who, who}}};
        if (demanded_.member) {
            auto value = text_in(act, *demanded_.member);
            if (auto const* n = value_at<std::int64_t>(act, *demanded_.member)) value = std::to_string(*n);
            fields.push_back({"value", {value, value}});
        }
        auto const limit = std::to_string(demanded_.limit);
        fields.push_back({"limit", {limit, limit}});
        return {.law = view_.rules_of, .cause = &rule_, .rule_id = rule_.id,
                .severity = demanded_.severity, .on = act.on.day(),
                .subject = who.empty() ? "case" : who, .entry = entry_name(view_.file, act),
                .sentence = demanded_.says, .fields = std::move(fields)};
    }

    case_view const& view_;
    rule const& rule_;
    requirement const& demanded_;
};

finding about_journal(case_view const& view, std::string_view id, severity how_bad, entry const& e,
                      text sentence, std::vector<field> fields)
{
    fields.push_back({"fact", label_of(e.kind)});
    return {.law = view.rules_of, .cause = nullptr, .rule_id = id, .severity = how_bad,
            .on = e.on.day(), .subject = "case", .entry = entry_name(view.file, e),
            .sentence = std::move(sentence), .fields = std::move(fields)};
}

}  // namespace

std::vector<finding> check_demands(case_view const& view)
{
    std::vector<finding> out;
    for (auto const& r : view.rules_of.parts().rules)
        for (auto const& demanded : r.demands) checker{view, r, demanded}.run(out);
    return out;
}

std::vector<finding> check_journal(case_view const& view)
{
    std::vector<finding> out;
    for (std::size_t i = 1; i < view.journal.size(); ++i) {
        auto const& e = *view.journal[i];
        auto const& before = *view.journal[i - 1];
        if (e.kind == before.kind && e.on == before.on && canonical_text(e) == canonical_text(before))
            out.push_back(about_journal(view, "journal.duplicate", severity::warning, e,
                                        {"{fact}: the same entry stands twice and counts twice",
                                         "{fact}：同一条目记载两次，按两次计算"},
                                        {}));
    }
    for (auto const& aside : view.aside)
        out.push_back(about_journal(
            view, "journal.set-aside", severity::gap, *aside.fact,
            {"{fact}: set aside, because what it follows is not known yet: {why}",
             "{fact}：其所承接的事项尚未知悉，暂不计入：{why}"},
            {{"why", aside.why.what}}));
    return out;
}

}  // namespace writ
