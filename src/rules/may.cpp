#include <writ/rules/may.hpp>

#include <writ/casefile/facts.hpp>
#include <writ/casefile/file_data.hpp>
#include <writ/casefile/record.hpp>
#include <writ/rules/assess.hpp>

#include "rules/view.hpp"

#include <algorithm>

namespace writ {

namespace {

/// A finding without the place of its entry: a new entry moves the places of those behind it.
bool says_same(finding const& a, finding const& b)
{
    return a.id() == b.id() && a.severity == b.severity && a.on == b.on && a.subject == b.subject &&
           a.says().en == b.says().en;
}

/// What was missed without the fact and is late with it is one reproach in two sentences.
bool is_about_same(finding const& a, finding const& b)
{
    return a.id() == b.id() && a.severity == b.severity && a.subject == b.subject;
}

/// Takes from both lists what the test pairs, one for one.
template <class Test>
void take_pairs(std::vector<finding>& with, std::vector<finding>& without, Test const& is_pair)
{
    std::erase_if(with, [&](finding const& f) {
        auto const other = std::find_if(without.begin(), without.end(),
                                        [&](finding const& g) { return is_pair(f, g); });
        if (other == without.end()) return false;
        without.erase(other);
        return true;
    });
}

/// The findings that are there only with the fact.
std::vector<finding> added(std::vector<finding> with, std::vector<finding> without)
{
    take_pairs(with, without, says_same);
    take_pairs(with, without, is_about_same);
    return with;
}

/// A duty that is late must still be done, and a measure that ran out must still be ended: the breach is
/// the time before, not the act.
bool is_late_answer(case_view const& view, finding const& f, entry const& fact)
{
    if (f.cause == nullptr || !f.cause->clock) return false;
    auto const& clock = *f.cause->clock;
    bool const must_be_done = clock.kind == clock_kind::duty || clock.kind == clock_kind::validity;
    return must_be_done && matches(view, clock.stops, fact);
}

bool is_forbidden(case_view const& view, finding const& f, entry const& fact)
{
    return (f.severity == severity::breach || f.severity == severity::lapse) && !is_late_answer(view, f, fact);
}

/// The name of the fact in the file it was put into.
std::string name_in(file_data const& file, entry const& fact)
{
    auto const text = canonical_text(fact);
    for (auto const& e : file.journal)
        if (e.kind == fact.kind && canonical_text(e) == text) return entry_name(file, e);
    return {};
}

/// The clocks that the fact itself starts say by the end of its day what did not follow. Who asks before the
/// act has not left that undone.
void take_consequences(std::vector<finding>& found, assessment const& after, std::string const& name)
{
    std::erase_if(found, [&](finding const& f) {
        return std::any_of(after.deadlines.begin(), after.deadlines.end(), [&](deadline const& d) {
            bool const is_over = d.status == deadline_status::missed || d.status == deadline_status::expired;
            return is_over && d.cause == f.cause && d.subject == f.subject && d.trigger_entry == name;
        });
    });
}

/// The question: one fact, one file, one law, on the day of the fact.
class trial {
public:
    trial(case_file const& file, law const& law, entry fact)
        : file_(file), law_(law), fact_(std::move(fact)),
          at_{fact_.on.day(), std::max(end_of(fact_.on.day()), fact_.recorded())}, view_(look(file.data(), law, at_))
    {
    }

    [[nodiscard]] may_answer run() const
    {
        auto const party = party_of(fact_);
        may_answer out{.fact = fact_.kind, .subject = party.empty() ? "case" : party, .on = fact_.on.day()};
        auto const found = difference(fact_);
        if (!found) {
            out.verdict = may_verdict::impossible;
            out.contradiction = found.error();
            return out;
        }
        for (auto const& f : *found) out.reasons.push_back({f, is_forbidden(view_, f, fact_)});
        if (!is_forbidding(*found)) return out;
        out.verdict = may_verdict::unlawful;
        add_approvals(out);
        return out;
    }

private:
    [[nodiscard]] bool is_forbidding(std::vector<finding> const& list) const
    {
        return std::any_of(list.begin(), list.end(), [this](auto const& f) { return is_forbidden(view_, f, fact_); });
    }

    /// The findings the fact adds, or the lifecycle's refusal.
    [[nodiscard]] result<std::vector<finding>> difference(entry const& fact) const
    {
        auto copy = file_;
        if (auto posted = copy.try_post_entry(fact); !posted) return posted.error();
        auto const after = assess(copy, law_, at_);
        auto out = added(after.findings, assess(file_, law_, at_).findings);
        take_consequences(out, after, name_in(copy.data(), fact));
        return out;
    }

    /// The approvals asked for by the rules behind what forbids the act.
    [[nodiscard]] std::vector<actors> asked_for(may_answer const& answer) const
    {
        std::vector<actors> out;
        for (auto const& r : answer.reasons) {
            if (!r.forbids || r.found.cause == nullptr) continue;
            for (auto const& demanded : r.found.cause->demands)
                if (demanded.what == demand::approved_by && matches(view_, demanded.acts, fact_) &&
                    std::find(out.begin(), out.end(), demanded.who) == out.end())
                    out.push_back(demanded.who);
        }
        return out;
    }

    /// Only an approval is missing where the same act with the approval would be lawful.
    void add_approvals(may_answer& answer) const
    {
        auto const wanted = asked_for(answer);
        if (wanted.empty()) return;
        auto approved = fact_;
        for (auto const& who : wanted)
            for (auto const& one : names_of(who)) approved.common.approved_by.add(*word_named<actor>(one));
        auto const found = difference(approved);
        if (!found || is_forbidding(*found)) return;
        answer.verdict = may_verdict::needs_approval;
        answer.approvers = wanted;
    }

    case_file const& file_;
    law const& law_;
    entry fact_;
    as_of at_;
    case_view view_;             ///< the file before the fact
};

/// What is wrong with the entry itself is not an answer about the case.
bool is_no_entry(refusal_code code) { return code < refusal_code::unknown_id; }

}  // namespace

std::vector<std::string> may_answer::basis() const
{
    std::vector<std::string> out;
    for (auto const& r : reasons)
        for (auto const& cite : r.found.basis())
            if (std::find(out.begin(), out.end(), cite) == out.end()) out.push_back(cite);
    return out;
}

result<may_answer> try_may(case_file const& file, law const& law, entry const& fact)
{
    auto whole = fact;
    if (auto filled = fill_in(whole, file.data()); !filled) return filled.error();
    try {
        auto answer = trial{file, law, std::move(whole)}.run();
        if (answer.contradiction && is_no_entry(answer.contradiction->code)) return *answer.contradiction;
        return answer;
    } catch (error const& no) {
        return no.why();
    }
}

template <is_fact Fact>
may_answer may(case_file const& file, law const& law, Fact const& fact, details const& common)
{
    return try_may(file, law, to_entry(fact, common)).value();
}

#define WRIT_INSTANCE(fact) \
    template may_answer may<fact>(case_file const&, law const&, fact const&, details const&);
WRIT_FACTS(WRIT_INSTANCE)
#undef WRIT_INSTANCE

}  // namespace writ
