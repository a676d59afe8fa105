#include "io/writer.hpp"

namespace writ::json {

namespace {

rapidjson::SizeType size_of(std::string_view s) { return static_cast<rapidjson::SizeType>(s.size()); }

/// RapidJSON's lines put side by side. A bare newline in its text always lies between two tokens:
/// those inside strings are escaped.
std::string joined(std::string_view lines)
{
    std::string out;
    for (auto const c : lines) {
        if (c != '\n') out += c;
        else if (out.back() == ',') out += ' ';
    }
    return out;
}

}  // namespace

writer::writer(layout how) : layout_(how), json_(out_)
{
    json_.SetIndent(' ', how == layout::lines ? 2 : 0);
}

writer& writer::open_object()
{
    json_.StartObject();
    return *this;
}

writer& writer::close_object()
{
    json_.EndObject();
    return *this;
}

writer& writer::open_list()
{
    json_.StartArray();
    return *this;
}

writer& writer::close_list()
{
    json_.EndArray();
    return *this;
}

writer& writer::name(std::string_view name)
{
    json_.Key(name.data(), size_of(name));
    return *this;
}

writer& writer::text(std::string_view s)
{
    // An empty view may have no address, which RapidJSON asserts against.
    json_.String(s.empty() ? "" : s.data(), size_of(s));
    return *this;
}

writer& writer::number(std::int64_t n)
{
    json_.Int64(n);
    return *this;
}

writer& writer::flag(bool given)
{
    json_.Bool(given);
    return *this;
}

writer& writer::null()
{
    json_.Null();
    return *this;
}

writer& writer::raw(std::string_view json)
{
    json_.RawValue(json.data(), json.size(), rapidjson::kObjectType);
    return *this;
}

writer& writer::texts(std::vector<std::string> const& list)
{
    open_list();
    for (auto const& one : list) text(one);
    return close_list();
}

writer& writer::member(std::string_view key, money amount)
{
    if (amount.in().is_yuan()) return member(key, digits_of(amount));
    name(key).open_object().member("currency", amount.in().name());
    return member("amount", digits_of(amount)).close_object();
}

std::string writer::take() const
{
    std::string_view const written{out_.GetString(), out_.GetSize()};
    return layout_ == layout::lines ? std::string{written} : joined(written);
}

}  // namespace writ::json
