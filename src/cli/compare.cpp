#include "cli/compare.hpp"

#include <algorithm>

namespace writ::cli {

namespace {

money amount_of(owed_report const& owed, owed_part part)
{
    switch (part) {
    case owed_part::total: return owed.total;
    case owed_part::costs: return owed.costs;
    case owed_part::general_interest: return owed.general_interest;
    case owed_part::principal_: return owed.principal;
    case owed_part::contract_penalty_: return owed.contract_penalty;
    case owed_part::doubled_interest: return owed.doubled_interest;
    case owed_part::per_diem: return owed.per_diem;
    case owed_part::received: return owed.received;
    }
    return owed.total;
}

void add(std::string& list, std::string const& one)
{
    if (!list.empty()) list += ", ";
    list += one;
}

std::string key_of(expected_deadline const& d)
{
    return d.subject.empty() ? d.id : d.id + '@' + d.subject;
}

/// Any deadline of that id and subject with that day will do; else all days there are.
void compare_deadline(assessment const& got, expected_deadline const& wanted, std::vector<difference>& out)
{
    std::string days;
    for (auto const& d : got.deadlines) {
        if (d.id() != wanted.id || (!wanted.subject.empty() && d.subject != wanted.subject)) continue;
        if (d.due() == wanted.due) return;
        add(days, to_string(d.due()));
    }
    out.push_back({"deadlines." + key_of(wanted), to_string(wanted.due), days.empty() ? "none" : days});
}

/// Whether `key`, an `id` or `id@subject`, names the finding.
bool names(std::string const& key, finding const& f)
{
    return key == f.id() || key == std::string{f.id()} + '@' + f.subject;
}

bool has_finding(assessment const& got, std::string const& key)
{
    return std::any_of(got.findings.begin(), got.findings.end(),
                       [&](auto const& f) { return names(key, f); });
}

void compare_findings(assessment const& got, expectation const& wanted, std::vector<difference>& out)
{
    for (auto const& key : wanted.findings)
        if (!has_finding(got, key)) out.push_back({"findings." + key, "present", "absent"});
    for (auto const& key : wanted.no_findings)
        if (has_finding(got, key)) out.push_back({"no_findings." + key, "absent", "present"});
}

void compare_only(assessment const& got, std::vector<std::string> const& whole, std::vector<difference>& out)
{
    for (auto const& key : whole)
        if (!has_finding(got, key)) out.push_back({"only_findings." + key, "present", "absent"});
    for (auto const& f : got.findings) {
        if (std::any_of(whole.begin(), whole.end(), [&](auto const& key) { return names(key, f); })) continue;
        out.push_back({"only_findings." + std::string{f.id()} + '@' + f.subject, "absent", "present"});
    }
}

}  // namespace

std::vector<difference> compare(assessment const& got, expectation const& wanted)
{
    std::vector<difference> out;
    if (wanted.stage && *wanted.stage != got.stage)
        out.push_back({"stage", std::string{name_of(*wanted.stage)}, std::string{name_of(got.stage)}});
    for (auto const& sum : wanted.owed)
        if (auto const amount = amount_of(got.owed, sum.part); amount != sum.amount)
            out.push_back({"owed." + std::string{name_of(sum.part)}, to_string(sum.amount), to_string(amount)});
    for (auto const& d : wanted.deadlines) compare_deadline(got, d, out);
    compare_findings(got, wanted, out);
    if (wanted.only_findings) compare_only(got, *wanted.only_findings, out);
    return out;
}

}  // namespace writ::cli
