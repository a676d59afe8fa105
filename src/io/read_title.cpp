#include "io/case_reader.hpp"
#include "io/shapes.hpp"

namespace writ {

namespace {

using json::place;

text const a_rate{R"(a rate such as {"per": "year", "value": "0.0385", "basis": 365} was expected)",
                  R"(应为利率，例如 {"per": "year", "value": "0.0385", "basis": 365})"};
text const a_multiple{"a decimal number such as \"4\" or \"1.5\" was expected", "应为小数，例如 \"4\" 或 \"1.5\""};

WRIT_WORDS(rate_per, day, year);

/// 365 or 360: the text of the title says which, and nobody else may (G-16).
std::int32_t read_basis(json::object const& given)
{
    auto const basis = given.require("basis", {"an annual rate says how many days its year has: 360 or 365",
                                               "年利率须写明一年按 360 日还是 365 日计算"});
    auto const days = json::read_count(basis);
    if (days != 360 && days != 365 && days != 366)
        basis.refuse(refusal_code::invalid_value,
                     {"a year of " + std::to_string(days) + " days", "一年按 " + std::to_string(days) + " 日计"},
                     {"360, 365 or 366 was expected", "应为 360、365 或 366"});
    return static_cast<std::int32_t>(days);
}

void read_multiple(indexed_rate& out, place const& at)
{
    auto const read = parse_rate(json::read_text(at), 0);
    if (!read || read->parts() == 0)
        at.refuse({.code = refusal_code::invalid_value, .what = {"not a multiple", "不是有效的倍数"},
                   .expected = a_multiple});
    out.times = read->parts();
    out.of = read->of();
}

/// The title says of which day the published rate is; where it says a day, the day is not guessed (G-03).
void read_index_day(indexed_rate& out, json::object const& given)
{
    out.at = json::read_word<index_day>(given.require("at", {"of which day the published rate is taken was expected",
                                                             "应写明取何日公布的利率"}));
    auto const on = given.find("on");
    bool const floats = out.at == index_day::floating;
    if (on && floats)
        on->refuse(refusal_code::invalid_value, {"`on` stands beside a floating rate", "浮动利率不得有 `on`"},
                   {"a floating rate takes each new value as it comes", "浮动利率随公布值变动"});
    if (!on && !floats)
        given.at().refuse_missing("on", {"the day of the published rate was expected", "应写明所取公布利率之日"});
    if (on) out.on = json::read_day(*on);
}

indexed_rate read_indexed_rate(place const& at)
{
    json::object const given{at, {"index", "times", "at", "on", "basis"}};
    indexed_rate out{.index = json::read_id(given.require("index"))};
    if (auto const times = given.find("times")) read_multiple(out, *times);
    read_index_day(out, given);
    out.basis = read_basis(given);
    return out;
}

/// A number, or a published rate by name.
void read_running_rate(running_terms& out, place const& at)
{
    if (at->type == json::type::object && json::find(at, "index")) out.by_index = read_indexed_rate(at);
    else out.rate = read_rate(at);
}

/// The last day that counts; none for `"paid"`.
std::optional<date> read_until(place const& at)
{
    if (json::read_text(at) == "paid") return std::nullopt;
    return json::read_day(at);
}

running_terms read_running(json::object const& given)
{
    auto of = json::read_id(given.require("of", {"the id of the claim it runs on was expected",
                                                 "应写明计息所依据的债权编号"}));
    auto const rate_at = given.require("rate", a_rate);
    running_terms out{.of = std::move(of), .from = json::read_day(given.require("from"))};
    read_running_rate(out, rate_at);
    if (auto const at = given.find("until")) {
        out.until = read_until(*at);
        if (out.until && *out.until < out.from)
            at->refuse(refusal_code::invalid_value, {"`until` is before `from`", "`until` 早于 `from`"},
                       {"the last day that counts, or \"paid\"", "应为计息的最后一日，或 \"paid\""});
    }
    if (auto const at = given.find("cap")) out.cap = json::read_money(*at);
    return out;
}

std::vector<std::string_view> names_of(claim_kind kind)
{
    std::vector<std::string_view> out{"id", "kind", "due_on", "nature", "owed_by"};
    if (is_money(kind)) out.insert(out.end(), {"amount", "in_doubled_base"});
    if (may_run(kind)) out.insert(out.end(), {"of", "rate", "from", "until", "cap"});
    return out;
}

/// An amount, or terms by which it runs: one of them.
void read_sum(claim& out, json::object const& given)
{
    auto const amount = given.find("amount");
    auto const of = given.find("of");
    if (amount && of)
        of->refuse(refusal_code::invalid_value, {"`of` stands beside `amount`", "`of` 与 `amount` 并存"},
                   {"a fixed amount, or a sum that runs, was expected", "应为固定金额或按期累计的款项，二者择一"});
    if (amount) {
        for (auto const* name : {"rate", "from", "until", "cap"})
            if (auto const at = given.find(name))
                at->refuse(refusal_code::invalid_value,
                           {'`' + std::string{name} + "` stands beside `amount`",
                            '`' + std::string{name} + "` 与 `amount` 并存"},
                           {"a fixed amount does not run", "固定金额不累计"});
        out.amount = json::read_money(*amount);
    }
    else if (may_run(out.kind)) {
        if (!of) given.at().refuse_missing("amount", {"`amount`, or `of` with `rate` and `from`, was expected",
                                                      "应有 `amount`，或 `of` 及 `rate`、`from`"});
        out.runs = read_running(given);
    }
    else
        given.at().refuse_missing("amount");
}

claim read_claim(place const& at)
{
    json::require_object(at);
    auto const kind_at = json::find(at, "kind");
    if (!kind_at) at.refuse_missing("kind");
    claim out{.kind = json::read_word<claim_kind>(*kind_at)};
    json::object const given{at, names_of(out.kind)};
    if (auto const id = given.find("id")) out.id = json::read_id(*id);
    if (is_money(out.kind)) read_sum(out, given);
    if (auto const due = given.find("due_on")) out.due_on = json::read_day(*due);
    if (auto const base = given.find("in_doubled_base")) out.in_doubled_base = json::read_flag(*base);
    if (auto const owed_by = given.find("owed_by"))
        out.owed_by = json::read_list(*owed_by, [](place const& one) { return party_id{json::read_id(one)}; });
    if (auto const nature = given.find("nature")) out.nature = json::read_word<claim_nature>(*nature);
    return out;
}

void read_representation(party& out, json::object const& given)
{
    auto const of = given.find("of");
    auto const as = given.find("as");
    if (out.role != party_role::representative) {
        if (auto const& wrong = of ? of : as)
            wrong->refuse(refusal_code::wrong_role,
                          {"only a representative stands for another party", "只有代表人才代表其他当事人"},
                          {"the role `representative` was expected", "身份应为 `representative`"});
        return;
    }
    text const expected{"a representative has `of` and `as`", "代表人须有 `of` 和 `as`"};
    out.of = json::read_id(given.require("of", expected));
    out.as = json::read_word<representative_as>(given.require("as", expected));
}

}  // namespace

rate read_rate(place const& at)
{
    if (at->type != json::type::object) at.refuse_type(a_rate);
    auto const per_at = json::find(at, "per");
    if (!per_at) at.refuse_missing("per", a_rate);
    bool const yearly = json::read_word<rate_per>(*per_at) == rate_per::year;
    json::object const given{at, yearly ? std::vector<std::string_view>{"per", "value", "basis"}
                                        : std::vector<std::string_view>{"per", "value"}};
    auto const value_at = given.require("value", a_rate);
    auto const& written = json::read_text(value_at);
    auto const read = parse_rate(written, yearly ? read_basis(given) : 0);
    if (!read) value_at.refuse(read.error());
    return *read;
}

enforceable_title read_title(place const& at)
{
    json::object const given{at, {"kind", "number", "court", "effective_on", "due_on", "claims"}};
    enforceable_title out{.kind = json::read_word<title_kind>(given.require("kind")),
                          .effective_on = json::read_day(given.require("effective_on"))};
    if (auto const number = given.find("number")) out.number = json::read_text(*number);
    if (auto const court = given.find("court")) out.court = json::read_id(*court);
    if (auto const due = given.find("due_on")) out.due_on = json::read_day(*due);
    if (auto const claims = given.find("claims")) out.claims = json::read_list(*claims, read_claim);
    return out;
}

party read_party(place const& at)
{
    json::object const given{at, {"id", "role", "kind", "name", "minor", "district", "of", "as"}};
    party out{.id = json::read_id(given.require("id")),
              .role = json::read_word<party_role>(given.require("role")),
              .kind = json::read_word<party_kind>(given.require("kind"))};
    if (auto const name = given.find("name")) out.name = json::read_text(*name);
    if (auto const minor = given.find("minor")) out.minor = json::read_flag(*minor);
    if (auto const district = given.find("district")) out.district = json::read_text(*district);
    read_representation(out, given);
    return out;
}

}  // namespace writ
