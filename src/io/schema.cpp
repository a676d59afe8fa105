#include <writ/io/schema.hpp>

#include <writ/casefile/actor.hpp>
#include <writ/casefile/entry.hpp>
#include <writ/casefile/party.hpp>
#include <writ/io/case_json.hpp>

#include "io/json.hpp"
#include "io/shapes.hpp"
#include "io/writer.hpp"

#include <algorithm>

namespace writ {

namespace {

using json::layout;
using json::writer;

using names = std::vector<std::string>;

/// A schema that is complete, as one line.
using schema = std::string;

/// A list on one line.
std::string line_of(names const& list)
{
    writer out{layout::one_line};
    out.texts(list);
    return out.take();
}

schema reference(std::string_view to)
{
    writer out{layout::one_line};
    out.open_object().member("$ref", "#/$defs/" + std::string{to}).close_object();
    return out.take();
}

schema constant(std::string_view word)
{
    writer out{layout::one_line};
    out.open_object().member("const", word).close_object();
    return out.take();
}

schema one_word_of(names const& words)
{
    writer out{layout::one_line};
    out.open_object().name("enum").texts(words).close_object();
    return out.take();
}

schema one_word_of(std::string_view list)
{
    auto const words = words_in(list);
    return one_word_of(names{words.begin(), words.end()});
}

template <word E>
schema one_word_of()
{
    return one_word_of(word_list(E{}));
}

schema list_of(schema const& item, std::int64_t least = 0)
{
    writer out{layout::one_line};
    out.open_object().member("type", "array");
    if (least > 0) out.name("minItems").number(least);
    out.name("items").raw(item).close_object();
    return out.take();
}

schema one_or_list(schema const& item, std::int64_t least)
{
    return R"({"anyOf": [)" + item + ", " + list_of(item, least) + "]}";
}

schema const flag{R"({"type": "boolean"})"};
schema const days_of_a_year{R"({"enum": [360, 365, 366]})"};
schema const never{"false"};

/// One member of an object.
struct property {
    std::string_view name;
    writ::schema schema;
    bool required{false};
};

/// An object with these members and no other; the caller closes it.
void open_strict(writer& out, std::vector<property> const& members, text const& called = {})
{
    out.open_object().member_if("title", called.zh).member_if("description", called.en);
    out.member("type", "object").name("properties").open_object();
    for (auto const& one : members) out.name(one.name).raw(one.schema);
    out.close_object();
    names required;
    for (auto const& one : members)
        if (one.required) required.emplace_back(one.name);
    if (!required.empty()) out.name("required").raw(line_of(required));
    out.name("additionalProperties").flag(false);
}

void write_strict(writer& out, std::vector<property> const& members)
{
    open_strict(out, members);
    out.close_object();
}

/// `{"properties": {"NAME": CONDITION}, "required": ["NAME"]}`
schema where(std::string_view name, schema const& condition)
{
    writer out{layout::one_line};
    out.open_object().name("properties").open_object().name(name).raw(condition).close_object();
    out.name("required").texts({std::string{name}}).close_object();
    return out.take();
}

schema requires_all(names const& members)
{
    writer out{layout::one_line};
    out.open_object().name("required").texts(members).close_object();
    return out.take();
}

/// None of these members.
schema without(std::vector<std::string_view> const& members)
{
    writer out{layout::one_line};
    out.open_object().name("properties").open_object();
    for (auto const name : members) out.name(name).raw(never);
    out.close_object().close_object();
    return out.take();
}

constexpr std::string_view day_pattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
constexpr std::string_view time_pattern =
    "T([01][0-9]|2[0-3]):[0-5][0-9](Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])?";

class schema_writer {
public:
    std::string write()
    {
        out_.open_object().member("$schema", "https://json-schema.org/draft/2020-12/schema");
        out_.member("$id", "urn:writ:case:1").member("title", "民事强制执行案件文件 writ/case/1");
        out_.member("description", "A case file of civil enforcement. Made from the vocabulary of the library; "
                                   "what the law or another entry says of a fact is not judged here.");
        out_.name("$ref").text("#/$defs/file");
        out_.name("$defs").open_object();
        write_file();
        write_values();
        write_title();
        write_party();
        write_expectation();
        write_entry();
        for (auto const& fact : vocabulary()) write_fact(fact);
        out_.close_object().close_object();
        return out_.take() + '\n';
    }

private:
    void write_file()
    {
        out_.name("file");
        write_strict(out_, {{"schema", constant("writ/case/1"), true},
                            {"number", reference("text")},
                            {"court", reference("court")},
                            {"title", reference("title"), true},
                            {"parties", list_of(reference("party"), 1)},
                            {"journal", list_of(reference("entry")), true},
                            {"expect", list_of(reference("expectation"))}});
        out_.name("court");
        write_strict(out_, {{"code", reference("id"), true}, {"name", reference("text")}});
    }

    void write_pattern(std::string_view name, std::string_view description, std::string const& pattern)
    {
        out_.name(name).open_object().member("description", description).member("type", "string");
        out_.member("pattern", '^' + pattern + '$').close_object();
    }

    void write_string(std::string_view name, std::string_view description, std::int64_t least)
    {
        out_.name(name).open_object().member("description", description).member("type", "string");
        if (least > 0) out_.name("minLength").number(least);
        out_.name("maxLength").number(static_cast<std::int64_t>(json::string_bytes_max)).close_object();
    }

    void write_money()
    {
        write_pattern("yuan", "Yuan as a decimal string with at most two decimals, e.g. \"95300.00\".",
                      "[0-9]{1,20}(\\.[0-9]{1,2})?");
        write_pattern("currency", "A currency by its three letters, e.g. USD.", "[A-Z]{3}");
        out_.name("foreign");
        write_strict(out_, {{"currency", reference("currency"), true}, {"amount", reference("yuan"), true}});
        out_.name("money").raw(R"({"anyOf": [)" + reference("yuan") + ", " + reference("foreign") + "]}");
    }

    void write_values()
    {
        std::string const day{day_pattern};
        std::string const moment = day + std::string{time_pattern};
        write_string("text", "Text.", 0);
        write_string("id", "The id of a party, an asset, a claim, an entry or a settlement; or a court's code.", 1);
        write_pattern("day", "A civil day, e.g. 2024-06-22.", day);
        write_pattern("moment", "A moment to the minute, e.g. 2024-06-22T05:20+08:00; without an offset +08:00.",
                      moment);
        write_pattern("when", "A civil day or a moment.", day + '(' + std::string{time_pattern} + ")?");
        write_money();
        write_pattern("period", "Hours, days, working days, months or years, e.g. 24h 7d 3wd 6m 2y.",
                      "0*([0-9]{1,5}|100000)(h|d|wd|m|y)");
        write_pattern("fraction", "A decimal fraction, e.g. \"0.000175\".", "(?=.{1,18}$)[0-9]+(\\.[0-9]+)?");
        write_pattern("multiple", "A decimal number above zero, e.g. \"4\".",
                      "(?=.{1,18}$)(?=.*[1-9])[0-9]+(\\.[0-9]+)?");
        out_.name("count").open_object().member("type", "integer").name("minimum").number(0);
        out_.name("maximum").number(INT32_MAX).close_object();
        out_.name("actor").raw(one_word_of<actor>());
        out_.name("approval").raw(one_or_list(reference("actor"), 0));
        out_.name("instalment");
        write_strict(out_, {{"due_on", reference("day"), true}, {"amount", reference("money"), true}});
        write_rates();
    }

    void write_rates()
    {
        out_.name("rate").open_object().member("description", "A number, or a published rate by name.");
        out_.name("oneOf").open_list();
        write_strict(out_, {{"per", constant("day"), true}, {"value", reference("fraction"), true}});
        write_strict(out_, {{"per", constant("year"), true},
                            {"value", reference("fraction"), true},
                            {"basis", days_of_a_year, true}});
        open_strict(out_, {{"index", reference("id"), true},
                           {"times", reference("multiple")},
                           {"at", one_word_of<index_day>(), true},
                           {"on", reference("day")},
                           {"basis", days_of_a_year, true}});
        out_.name("if").raw(where("at", constant(name_of(index_day::floating))));
        out_.name("then").raw(without({"on"})).name("else").raw(requires_all({"on"}));
        out_.close_object().close_list().close_object();
    }

    void write_title()
    {
        out_.name("title");
        write_strict(out_, {{"kind", one_word_of<title_kind>(), true},
                            {"number", reference("text")},
                            {"court", reference("id")},
                            {"effective_on", reference("day"), true},
                            {"due_on", reference("day")},
                            {"claims", list_of(reference("claim"))}});
        out_.name("claim").open_object().member("type", "object").name("properties").open_object();
        out_.name("kind").raw(one_word_of<claim_kind>()).close_object();
        out_.name("required").raw(line_of({"kind"})).name("allOf").open_list();
        for (std::size_t i = 0; i < words_in(word_list(claim_kind{})).size(); ++i) {
            auto const kind = static_cast<claim_kind>(i);
            write_choice("kind", name_of(kind), claim_shape(kind));
        }
        out_.close_list().close_object();
        write_claims();
    }

    [[nodiscard]] static std::string claim_shape(claim_kind kind)
    {
        return may_run(kind) ? "claim.sum_or_running" : is_money(kind) ? "claim.sum" : "claim.duty";
    }

    /// Where `name` has the word, the object is of the other shape.
    void write_choice(std::string_view name, std::string_view word, std::string const& shape)
    {
        writer one{layout::one_line};
        one.open_object().name("if").raw(where(name, constant(word)));
        one.name("then").raw(reference(shape)).close_object();
        out_.raw(one.take());
    }

    void write_claims()
    {
        std::vector<property> const duty{{"id", reference("id")},
                                         {"kind", one_word_of<claim_kind>(), true},
                                         {"due_on", reference("day")},
                                         {"nature", one_word_of<claim_nature>()},
                                         {"owed_by", list_of(reference("id"))}};
        out_.name("claim.duty");
        write_strict(out_, duty);
        auto sum = duty;
        sum.push_back({"in_doubled_base", flag});
        sum.push_back({"amount", reference("money"), true});
        out_.name("claim.sum");
        write_strict(out_, sum);
        sum.back().required = false;
        for (auto const& one : {property{"of", reference("id")}, property{"rate", reference("rate")},
                                property{"from", reference("day")},
                                property{"until", R"({"anyOf": [{"const": "paid"}, )" + reference("day") + "]}"},
                                property{"cap", reference("money")}})
            sum.push_back(one);
        out_.name("claim.sum_or_running");
        open_strict(out_, sum);
        out_.name("if").raw(requires_all({"amount"}));
        out_.name("then").raw(without({"of", "rate", "from", "until", "cap"}));
        out_.name("else").raw(requires_all({"of", "rate", "from"})).close_object();
    }

    void write_party()
    {
        out_.name("party");
        open_strict(out_, {{"id", reference("id"), true},
                           {"role", one_word_of<party_role>(), true},
                           {"kind", one_word_of<party_kind>(), true},
                           {"name", reference("text")},
                           {"minor", flag},
                           {"district", reference("text")},
                           {"of", reference("id")},
                           {"as", one_word_of<representative_as>()}});
        out_.name("if").raw(where("role", constant(name_of(party_role::representative))));
        out_.name("then").raw(requires_all({"of", "as"})).name("else").raw(without({"of", "as"}));
        out_.close_object();
    }

    void write_expectation()
    {
        out_.name("expectation");
        write_strict(out_, {{"as_of", reference("day"), true},
                            {"known_at", reference("moment")},
                            {"stage", one_word_of<stage>()},
                            {"owed", reference("expectation.owed")},
                            {"deadlines", reference("expectation.deadlines")},
                            {"findings", list_of(reference("id"))},
                            {"no_findings", list_of(reference("id"))},
                            {"only_findings", list_of(reference("id"))}});
        std::vector<property> owed;
        for (auto const part : words_in(word_list(owed_part{}))) owed.push_back({part, reference("money")});
        out_.name("expectation.owed");
        write_strict(out_, owed);
        out_.name("expectation.deadlines").open_object().member("description", "`id` or `id@subject`, and the day.");
        out_.member("type", "object").name("propertyNames").raw(R"({"pattern": "^[^@]+(@.+)?$"})");
        out_.name("additionalProperties").raw(reference("when")).close_object();
    }

    void write_entry()
    {
        names facts;
        for (auto const& fact : vocabulary()) facts.emplace_back(fact.name);
        out_.name("entry").open_object().member("type", "object").name("properties").open_object();
        out_.name("fact").raw(one_word_of(facts)).close_object();
        out_.name("required").raw(line_of({"fact"})).name("allOf").open_list();
        for (auto const& fact : vocabulary()) write_choice("fact", fact.name, shape_of(fact));
        out_.close_list().close_object();
        names bookkeeping;
        for (auto const& fact : vocabulary())
            if (is_bookkeeping(fact.kind)) bookkeeping.emplace_back(fact.name);
        out_.name("replacement").open_object();
        out_.member("description", "What a correction puts in place: any entry but one of book-keeping.");
        out_.member("$ref", "#/$defs/entry").name("not").raw(where("fact", one_word_of(bookkeeping)));
        out_.close_object();
    }

    [[nodiscard]] static std::string shape_of(fact_description const& fact)
    {
        return "fact." + std::string{fact.name};
    }

    [[nodiscard]] static schema value_of(member_description const& member)
    {
        switch (member.type) {
        case member_type::flag: return flag;
        case member_type::count: return reference("count");
        case member_type::word: return one_word_of(member.words);
        case member_type::day: return reference("day");
        case member_type::moment: return reference("moment");
        case member_type::money: return reference("money");
        case member_type::period: return reference("period");
        case member_type::text: return reference("text");
        case member_type::recipients: return one_or_list(reference("id"), 1);
        case member_type::texts: return list_of(reference("text"));
        case member_type::entries: return list_of(reference("id"));
        case member_type::instalments: return list_of(reference("instalment"));
        case member_type::whole_entry: return reference("replacement");
        default: return reference("id");
        }
    }

    [[nodiscard]] static schema common_value(std::string_view name)
    {
        if (name == "on") return reference("day");
        if (name == "at") return reference("moment");
        if (name == "recorded") return reference("when");
        if (name == "by") return reference("actor");
        if (name == "approved_by") return reference("approval");
        return reference(name == "id" ? "id" : "text");
    }

    void write_fact(fact_description const& fact)
    {
        std::vector<property> members{{"fact", constant(fact.name), true}};
        for (auto const name : common_names)
            if (name != "fact" && !member_named(fact, name)) members.push_back({name, common_value(name)});
        for (auto const& member : fact.members) members.push_back({member.name, value_of(member), member.mandatory});
        out_.name(shape_of(fact));
        open_strict(out_, members, {spaced(fact.name), std::string{fact.label_zh}});
        out_.name("oneOf").raw(R"([{"required": ["on"]}, {"required": ["at"]}])").close_object();
    }

    [[nodiscard]] static std::string spaced(std::string_view name)
    {
        std::string out{name};
        std::replace(out.begin(), out.end(), '_', ' ');
        return out;
    }

    writer out_{};
};

}  // namespace

std::string case_schema() { return schema_writer{}.write(); }

}  // namespace writ
