#include "io/write_case.hpp"

#include "io/writer.hpp"

namespace writ {

namespace {

using json::layout;
using json::writer;

std::string written(court const& c)
{
    writer out{layout::one_line};
    out.open_object().member("code", c.code.value).member_if("name", c.name).close_object();
    return out.take();
}

std::string written(rate const& r)
{
    writer out{layout::one_line};
    out.open_object().member("per", r.basis() == 0 ? "day" : "year").member("value", decimal(r));
    if (r.basis() != 0) out.name("basis").number(r.basis());
    out.close_object();
    return out.take();
}

std::string written(indexed_rate const& r)
{
    writer out{layout::one_line};
    out.open_object().member("index", r.index).member("times", multiple_of(r)).member("at", name_of(r.at));
    if (r.on) out.member("on", to_string(*r.on));
    out.name("basis").number(r.basis).close_object();
    return out.take();
}

void write_terms(writer& out, running_terms const& terms)
{
    out.member("of", terms.of.value).name("rate");
    out.raw(terms.by_index ? written(*terms.by_index) : written(terms.rate));
    out.member("from", to_string(terms.from));
    out.member("until", terms.until ? to_string(*terms.until) : "paid");
    if (terms.cap) out.member("cap", *terms.cap);
}

std::string written(claim const& c)
{
    writer out{layout::one_line};
    out.open_object().member_if("id", c.id.value).member("kind", name_of(c.kind));
    if (c.amount) out.member("amount", *c.amount);
    if (c.runs) write_terms(out, *c.runs);
    if (c.due_on) out.member("due_on", to_string(*c.due_on));
    if (c.in_doubled_base) out.name("in_doubled_base").flag(*c.in_doubled_base);
    if (c.nature) out.member("nature", name_of(*c.nature));
    if (!c.owed_by.empty()) {
        out.name("owed_by").open_list();
        for (auto const& id : c.owed_by) out.text(id.value);
        out.close_list();
    }
    out.close_object();
    return out.take();
}

std::string written(party const& p)
{
    writer out{layout::one_line};
    out.open_object().member("id", p.id.value).member("role", name_of(p.role)).member("kind", name_of(p.kind));
    out.member_if("name", p.name);
    if (p.minor) out.name("minor").flag(*p.minor);
    out.member_if("district", p.district).member_if("of", p.of.value);
    if (p.as) out.member("as", name_of(*p.as));
    out.close_object();
    return out.take();
}

std::string written(entry const& e) { return canonical_text(e); }

void write_owed(writer& out, std::vector<expected_amount> const& owed)
{
    out.name("owed").open_object();
    for (auto const& part : owed) out.member(name_of(part.part), to_string(part.amount));
    out.close_object();
}

void write_deadlines(writer& out, std::vector<expected_deadline> const& deadlines)
{
    out.name("deadlines").open_object();
    for (auto const& d : deadlines)
        out.member(d.subject.empty() ? d.id : d.id + '@' + d.subject, to_string(d.due));
    out.close_object();
}

std::string written(expectation const& block)
{
    writer out{layout::one_line};
    out.open_object().member("as_of", to_string(block.as_of));
    if (block.known_at) out.member("known_at", to_string(*block.known_at));
    if (block.stage) out.member("stage", name_of(*block.stage));
    if (!block.owed.empty()) write_owed(out, block.owed);
    if (!block.deadlines.empty()) write_deadlines(out, block.deadlines);
    if (!block.findings.empty()) out.name("findings").texts(block.findings);
    if (!block.no_findings.empty()) out.name("no_findings").texts(block.no_findings);
    if (block.only_findings) out.name("only_findings").texts(*block.only_findings);
    out.close_object();
    return out.take();
}

/// A list, one item a line.
template <class T>
void write_list(writer& out, std::string_view name, std::vector<T> const& list)
{
    out.name(name).open_list();
    for (auto const& one : list) out.raw(written(one));
    out.close_list();
}

void write_title(writer& out, enforceable_title const& title)
{
    out.name("title").open_object().member("kind", name_of(title.kind)).member_if("number", title.number);
    out.member_if("court", title.court.value).member("effective_on", to_string(title.effective_on));
    if (title.due_on) out.member("due_on", to_string(*title.due_on));
    write_list(out, "claims", title.claims);
    out.close_object();
}

}  // namespace

std::string case_text(file_data const& file, std::vector<expectation> const& expect)
{
    writer out;
    out.open_object().member("schema", "writ/case/1").member_if("number", file.number);
    if (!file.court.code.empty()) out.name("court").raw(written(file.court));
    write_title(out, file.title);
    write_list(out, "parties", file.parties);
    write_list(out, "journal", file.journal);
    if (!expect.empty()) write_list(out, "expect", expect);
    out.close_object();
    return out.take() + '\n';
}

std::string write_case(case_document const& document)
{
    return case_text(document.file.data(), document.expect);
}

}  // namespace writ
