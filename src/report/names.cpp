#include "report/names.hpp"

#include "report/plain.hpp"
#include "rules/view.hpp"

#include <algorithm>
#include <charconv>

namespace writ::report {

namespace {

/// The entry at a canonical position written in decimal, or null.
entry const* entry_at(file_data const& file, std::string_view position)
{
    std::size_t i = 0;
    auto const* end = position.data() + position.size();
    auto const [rest, status] = std::from_chars(position.data(), end, i);
    return status == std::errc{} && rest == end && i < file.journal.size() ? &file.journal[i] : nullptr;
}

std::string in_brackets(std::string const& s, language lang)
{
    return lang == language::zh ? "（" + s + "）" : " (" + s + ')';
}

/// English puts a colon before what would run on: `clue: clue received`.
bool is_reference(member_type type)
{
    return type == member_type::entry || type == member_type::entries || type == member_type::settlement;
}

}  // namespace

std::string day_and_time(when w)
{
    if (!w.has_time()) return to_string(w.day());
    auto const full = to_string(w.at());
    return full.substr(0, 10) + ' ' + full.substr(11, 5);
}

std::string yuan(money amount, language lang)
{
    return amount.in().is_yuan() ? to_string(amount) + say(lang, " yuan", "元") : to_string(amount);
}

std::string rate_text(rate r, language lang)
{
    if (lang == language::en) return to_string(r);
    if (r.basis() == 0) return decimal(r) + "/日";
    return decimal(r) + "/年（" + std::to_string(r.basis()) + "日）";
}

std::string names::party(std::string const& id) const
{
    auto const* p = find_party(file_, id);
    if (p == nullptr) return shown(id);
    auto const called = [](writ::party const& one) { return one.name; };
    auto const alike = std::count_if(file_.parties.begin(), file_.parties.end(), [&](auto const& other) {
        return called(other) == p->name && (!p->name.empty() || other.role == p->role);
    });
    auto const name = p->name.empty() ? label(topic::role, p->role, lang_) : shown(p->name);
    return alike < 2 ? name : name + in_brackets(shown(id), lang_);
}

std::string names::entry(std::string const& id) const
{
    auto const* e = find_entry(file_, id);
    if (e == nullptr) e = entry_at(file_, id);
    if (e == nullptr) return shown(id);
    return label_of(e->kind).in(lang_) + in_brackets(day_and_time(e->on), lang_);
}

std::string names::claim(std::string const& id) const
{
    auto const& claims = file_.title.claims;
    auto const of = std::find_if(claims.begin(), claims.end(), [&](auto const& c) { return c.id.value == id; });
    if (of == claims.end()) return shown(id);
    auto const alike =
        std::count_if(claims.begin(), claims.end(), [&](auto const& c) { return c.kind == of->kind; });
    auto const name = label(topic::claim, of->kind, lang_);
    return alike < 2 ? name : name + in_brackets(shown(id), lang_);
}

std::string names::subject(std::string const& id) const
{
    if (id.empty() || id == "case") return {};
    if (find_party(file_, id) != nullptr) return party(id);
    if (find_entry(file_, id) != nullptr) return entry(id);
    auto const mark = id.rfind('#');
    if (mark == std::string::npos || find_entry(file_, id.substr(0, mark)) == nullptr) return shown(id);
    auto const number = shown(id.substr(mark + 1));
    return lang_ == language::zh ? entry(id.substr(0, mark)) + "第" + number + "期"
                                 : entry(id.substr(0, mark)) + ", instalment " + number;
}

std::string names::list(std::vector<std::string> const& parts) const
{
    std::string out;
    for (auto const& part : parts) {
        if (!out.empty()) out += say(lang_, ", ", "，");
        out += part;
    }
    return out;
}

std::string names::parts_of(std::vector<instalment> const& parts) const
{
    std::string out;
    for (auto const& part : parts) {
        if (!out.empty()) out += say(lang_, " + ", "、");
        out += to_string(part.due_on) + ' ' + yuan(part.amount, lang_);
    }
    return out;
}

std::string names::reference(member_type type, std::string const& id) const
{
    switch (type) {
    case member_type::party:
    case member_type::recipient:
    case member_type::recipients: return party(id);   // a court's code is no party's id and stays as it is
    case member_type::claim: return claim(id);
    case member_type::entry:
    case member_type::settlement: return find_entry(file_, id) == nullptr ? shown(id) : entry(id);
    default: return shown(id);
    }
}

namespace {

/// Values that read alike whatever member they belong to.
std::string simple_value(value const& v, language lang)
{
    if (auto const* flag = std::get_if<bool>(&v)) return *flag ? say(lang, "yes", "是") : say(lang, "no", "否");
    if (auto const* day = std::get_if<date>(&v)) return to_string(*day);
    if (auto const* at = std::get_if<moment>(&v)) return day_and_time(*at);
    if (auto const* amount = std::get_if<money>(&v)) return yuan(*amount, lang);
    if (auto const* length = std::get_if<period>(&v)) return spoken(*length).in(lang);
    return {};
}

}  // namespace

std::string names::several(member_type type, std::vector<std::string> const& ids) const
{
    std::string out;
    for (auto const& one : ids) {
        if (!out.empty()) out += say(lang_, " and ", "、");
        out += reference(type == member_type::entries ? member_type::entry : type, one);
    }
    return out;
}

/// `[2023-02-11 notice served: debtor 张某]`: a correction tells the whole entry it puts in place.
std::string names::placed(writ::entry const& e) const
{
    return say(lang_, "[", "〔") + day_and_time(e.on) + ' ' + fact(e) + say(lang_, "]", "〕");
}

std::string names::value(fact_description const& fact, member_description const& of, writ::value const& v) const
{
    if (auto const* id = std::get_if<std::string>(&v)) return reference(of.type, *id);
    if (auto const* parts = std::get_if<std::vector<instalment>>(&v)) return parts_of(*parts);
    if (auto const* many = std::get_if<std::vector<std::string>>(&v)) return several(of.type, *many);
    if (auto const* whole = std::get_if<std::vector<writ::entry>>(&v))
        return whole->empty() ? std::string{} : placed(whole->front());
    auto const* n = std::get_if<std::int64_t>(&v);
    if (n == nullptr) return simple_value(v, lang_);
    if (of.type != member_type::word) return std::to_string(*n);
    return word_label(fact.name, of.name, writ::detail::nth_word(of.words, static_cast<std::size_t>(*n)), lang_);
}

std::string names::member(writ::entry const& e, std::size_t i) const
{
    auto const& fact = describe(e.kind);
    auto const& of = fact.members[i];
    auto const between = say(lang_, is_reference(of.type) ? ": " : " ", "：");
    return member_label(fact.name, of.name, lang_) + between + value(fact, of, e.values[i]);
}

std::string names::actors_of(details const& common) const
{
    std::vector<std::string> parts;
    if (common.by) parts.push_back(say(lang_, "by ", "行为人：") + label(topic::actor, *common.by, lang_));
    for (std::size_t i = 0; i <= static_cast<std::size_t>(actor::third_party); ++i) {
        auto const one = static_cast<actor>(i);
        if (common.approved_by.contains(one))
            parts.push_back(say(lang_, "approved by ", "批准：") + label(topic::actor, one, lang_));
    }
    if (!common.document.empty())
        parts.push_back(say(lang_, "document ", "文书：") + shown(common.document));
    return list(parts);
}

std::string names::fact(writ::entry const& e) const
{
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < e.values.size(); ++i)
        if (!std::holds_alternative<std::monostate>(e.values[i])) parts.push_back(member(e, i));
    if (auto const who = actors_of(e.common); !who.empty()) parts.push_back(who);
    auto const name = label_of(e.kind).in(lang_);
    return parts.empty() ? name : name + say(lang_, ": ", "——") + list(parts);
}

}  // namespace writ::report
