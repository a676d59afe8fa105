#include <writ/testing/checks.hpp>

#include "io/names.hpp"
#include "testing/proof.hpp"

#include <writ/law/parts.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <ostream>
#include <stdexcept>
#include <string>

namespace writ::testing {

namespace {

/// An `id` for any subject, or `id@subject`.
struct key_parts {
    std::string_view id;
    std::string_view subject;

    explicit key_parts(std::string_view key) : id(key.substr(0, key.find('@')))
    {
        if (id.size() < key.size()) subject = key.substr(id.size() + 1);
    }

    template <class T>
    [[nodiscard]] bool names(T const& one) const
    {
        return one.id() == id && (subject.empty() || one.subject == subject);
    }
};

template <class T>
std::vector<T> named(std::vector<T> const& all, std::string_view key)
{
    std::vector<T> out;
    std::copy_if(all.begin(), all.end(), std::back_inserter(out),
                 [wanted = key_parts{key}](T const& one) { return wanted.names(one); });
    return out;
}

template <class T>
std::string proofs(std::vector<T> const& all)
{
    std::string out;
    for (auto const& one : all) out += indented(proof_of(one));
    return out.empty() ? "  none\n" : out;
}

std::string quoted(std::string_view key) { return '`' + json::harmless(key) + '`'; }

/// Findings about the journal itself have no rule of law behind them.
bool is_known(law const& law, std::string_view id)
{
    return law.find(id) != nullptr || id.starts_with("journal.");
}

std::string nearest_rule(law const& law, std::string_view id)
{
    std::vector<std::string_view> ids;
    for (auto const& rule : law.parts().rules) ids.push_back(rule.id);
    auto const found = json::nearest(id, ids);
    return found.empty() ? std::string{} : "; did you mean `" + std::string{found} + "`?";
}

/// Empty where the law has the id of the key.
std::string unknown(assessment const& a, std::string_view key)
{
    auto const id = key_parts{key}.id;
    if (is_known(a.law, id)) return {};
    return "no rule of this law is called " + quoted(id) + nearest_rule(a.law, id) + '\n';
}

std::string on_day(assessment const& a) { return " on " + to_string(a.at.day); }

/// What a missing key leaves to be seen: for ids all that are there, each with its why.
template <class T>
std::string absent(char const* what, std::string_view key, std::vector<T> const& all)
{
    std::vector<std::string_view> ids;
    for (auto const& one : all) ids.push_back(one.id());
    auto const near = json::nearest(key_parts{key}.id, ids);
    return std::string{"no "} + what + ' ' + quoted(key) +
           (near.empty() ? std::string{} : "; nearest: " + std::string{near}) + "\nthere is instead:\n" + proofs(all);
}

std::vector<std::string> ids_of(std::vector<deadline> const& all)
{
    std::vector<std::string> out;
    for (auto const& d : all) out.push_back(std::string{d.id()} + '@' + json::harmless(d.subject));
    return out;
}

/// Deadlines are many and their proofs long: where none has the key, the list of ids must do.
std::string no_deadline(assessment const& a, std::string_view key)
{
    return "no deadline " + quoted(key) + on_day(a) + "\nthere is instead: " + listed(ids_of(a.deadlines)) + '\n';
}

struct named_part {
    figure<money> owed_report::* member;
    char const* name;
};

char const* name_of_part(figure<money> owed_report::* part)
{
    static constexpr std::array parts{named_part{&owed_report::total, "total"},
                                      named_part{&owed_report::costs, "costs"},
                                      named_part{&owed_report::general_interest, "general_interest"},
                                      named_part{&owed_report::principal, "principal"},
                                      named_part{&owed_report::contract_penalty, "contract_penalty"},
                                      named_part{&owed_report::doubled_interest, "doubled_interest"},
                                      named_part{&owed_report::per_diem, "per_diem"},
                                      named_part{&owed_report::received, "received"}};
    auto const found = std::find_if(parts.begin(), parts.end(), [&](auto const& p) { return p.member == part; });
    return found == parts.end() ? "owed" : found->name;
}

verdict cites_article(std::string const& proof, std::vector<std::string> const& basis, std::string_view article)
{
    if (std::find(basis.begin(), basis.end(), article) != basis.end()) return holds();
    return fails("does not cite " + quoted(article) + ":\n" + indented(proof));
}

template <class T>
T the_only(std::vector<T> const& all, std::string_view key)
{
    if (all.size() == 1) return all.front();
    throw std::runtime_error{"one " + quoted(key) + " was expected, there are " + std::to_string(all.size()) + '\n' +
                             proofs(all)};
}

bool has(text const& sentence, std::string_view words)
{
    return sentence.en.find(words) != std::string::npos || sentence.zh.find(words) != std::string::npos;
}

std::string without_finding(assessment const& a, std::vector<std::string_view> const& keys)
{
    std::string out;
    for (auto const key : keys)
        if (findings_of(a, key).empty()) out += unknown(a, key) + "no finding " + quoted(key) + '\n';
    return out;
}

}  // namespace

std::ostream& operator<<(std::ostream& out, verdict const& v) { return out << (v.ok ? "holds" : v.why); }

verdict stands_at(assessment const& a, stage expected)
{
    if (a.stage == expected) return holds();
    return fails("stage" + on_day(a) + ": expected " + std::string{name_of(expected)} + ", is " +
                 std::string{name_of(a.stage)} + '\n' + indented(proof_of(a.tracks)));
}

verdict is_due(assessment const& a, std::string_view key, when expected)
{
    if (auto no = unknown(a, key); !no.empty()) return fails(std::move(no));
    auto const all = deadlines_of(a, key);
    if (all.empty()) return fails(no_deadline(a, key));
    if (std::any_of(all.begin(), all.end(), [&](auto const& d) { return d.due() == expected; })) return holds();
    return fails("expected " + quoted(key) + " due " + to_string(expected) + ", there is:\n" + proofs(all));
}

verdict is_due(assessment const& a, std::string_view key, std::string_view expected)
{
    if (auto const day = parse_date(expected)) return is_due(a, key, when{*day});
    if (auto const moment = parse_moment(expected)) return is_due(a, key, when{*moment});
    return fails(quoted(expected) + " is neither a day nor a moment\n");
}

verdict is_not_due(assessment const& a, std::string_view key)
{
    if (auto no = unknown(a, key); !no.empty()) return fails(std::move(no));
    auto const all = deadlines_of(a, key);
    if (all.empty()) return holds();
    return fails("expected no deadline " + quoted(key) + on_day(a) + ", there is:\n" + proofs(all));
}

verdict has_status(assessment const& a, std::string_view key, deadline_status expected)
{
    if (auto no = unknown(a, key); !no.empty()) return fails(std::move(no));
    auto const all = deadlines_of(a, key);
    if (all.empty()) return fails(no_deadline(a, key));
    if (all.size() == 1 && all.front().status == expected) return holds();
    return fails("expected one deadline " + quoted(key) + ' ' + std::string{name_of(expected)} + on_day(a) +
                 ", there is:\n" + proofs(all));
}

verdict owes(assessment const& a, figure<money> owed_report::* part, money expected)
{
    auto const& shown = a.owed.*part;
    if (shown.value() == expected) return holds();
    return fails(std::string{name_of_part(part)} + on_day(a) + ": expected " + to_string(expected) + ", is " +
                 to_string(shown.value()) + '\n' + indented(to_string(why(shown))));
}

verdict owes(assessment const& a, figure<money> owed_report::* part, std::string_view expected)
{
    auto const amount = parse_money(expected);
    return amount ? owes(a, part, *amount) : fails(quoted(expected) + " is no amount of yuan\n");
}

verdict has_finding(assessment const& a, std::string_view key)
{
    if (!findings_of(a, key).empty()) return holds();
    return fails(unknown(a, key) + absent("finding", key, a.findings));
}

verdict has_one_finding(assessment const& a, std::string_view key, severity expected)
{
    auto const all = findings_of(a, key);
    if (all.size() == 1 && all.front().severity == expected) return holds();
    if (all.empty()) return has_finding(a, key);
    return fails("expected one finding " + quoted(key) + ", a " + std::string{name_of(expected)} + on_day(a) +
                 ", there is:\n" + proofs(all));
}

verdict has_no_finding(assessment const& a, std::string_view key)
{
    if (auto no = unknown(a, key); !no.empty()) return fails(std::move(no));
    auto const all = findings_of(a, key);
    if (all.empty()) return holds();
    return fails("expected no finding " + quoted(key) + on_day(a) + ", there is:\n" + proofs(all));
}

verdict has_only_findings(assessment const& a, std::vector<std::string_view> const& keys)
{
    auto out = without_finding(a, keys);
    std::vector<finding> rest;
    for (auto const& f : a.findings)
        if (std::none_of(keys.begin(), keys.end(), [&](auto key) { return key_parts{key}.names(f); }))
            rest.push_back(f);
    if (out.empty() && rest.empty()) return holds();
    return fails(out + "findings" + on_day(a) + " that were not expected:\n" + proofs(rest));
}

std::vector<deadline> deadlines_of(assessment const& a, std::string_view key) { return named(a.deadlines, key); }

std::vector<finding> findings_of(assessment const& a, std::string_view key) { return named(a.findings, key); }

deadline the_deadline(assessment const& a, std::string_view key) { return the_only(deadlines_of(a, key), key); }

finding the_finding(assessment const& a, std::string_view key) { return the_only(findings_of(a, key), key); }

verdict cites(deadline const& d, std::string_view article) { return cites_article(proof_of(d), d.basis(), article); }

verdict cites(finding const& f, std::string_view article) { return cites_article(proof_of(f), f.basis(), article); }

verdict says(finding const& f, std::string_view words)
{
    return has(f.says(), words) ? holds() : fails("does not say " + quoted(words) + ":\n" + indented(proof_of(f)));
}

verdict says(reason const& root, std::string_view words)
{
    text const tree{to_string(root), to_string(root, language::zh)};
    return has(tree, words) ? holds() : fails("does not say " + quoted(words) + ":\n" + indented(tree.en));
}

verdict is_refusal(std::optional<refusal> const& got, refusal_code expected)
{
    if (got && got->code == expected) return holds();
    auto const asked = "expected to be refused as " + std::string{name_of(expected)};
    return fails(got ? asked + ", was refused otherwise:\n" + indented(proof_of(*got)) : asked + ", was accepted\n");
}

}  // namespace writ::testing
