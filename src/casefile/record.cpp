#include <writ/casefile/record.hpp>

#include <writ/casefile/facts.hpp>

#include "base/counted.hpp"

namespace writ {

struct replacement_body : counted {
    entry whole;

    explicit replacement_body(entry given) : whole(std::move(given)) {}
};

WRIT_COUNTED(replacement_body);

namespace {

template <class T>
value to_value(T const& v)
{
    if constexpr (std::is_enum_v<T>) return static_cast<std::int64_t>(v);
    else if constexpr (std::is_same_v<T, int>) return std::int64_t{v};
    else if constexpr (std::is_same_v<T, std::vector<std::string>> ||
                       std::is_same_v<T, std::vector<instalment>>) {
        if (v.empty()) return std::monostate{};
        return v;
    }
    else if constexpr (std::is_same_v<T, std::vector<entry_id>>) {
        if (v.empty()) return std::monostate{};
        std::vector<std::string> names;
        for (auto const& one : v) names.push_back(one.value);
        return names;
    }
    else if constexpr (std::is_same_v<T, recipients>) {
        if (v.names.empty()) return std::monostate{};
        return v.names;
    }
    else if constexpr (std::is_same_v<T, replacement>) return std::vector<entry>{v.whole()};
    else if constexpr (requires { v.value; }) {   // ids
        if (v.value.empty()) return std::monostate{};
        return v.value;
    }
    else return v;
}
template <class T>
value to_value(required<T> const& v) { return to_value(v.value); }
template <class T>
value to_value(maybe<T> const& v) { return v ? to_value(*v) : value{}; }
template <class T>
value to_value(std::optional<T> const& v) { return v ? to_value(*v) : value{}; }

}  // namespace

template <is_fact Fact>
entry to_entry(Fact const& fact, details const& common)
{
    entry out{.kind = Fact::kind, .on = fact.on, .values = {}, .common = common};
    Fact::members([&](std::string_view, auto pointer) {
        using member = typename detail::pointee<decltype(pointer)>::type;
        if constexpr (std::is_same_v<member, own_id> || std::is_same_v<member, own_id_or_none>) {
            if (!(fact.*pointer).value.empty()) out.common.id = (fact.*pointer).value;
            out.values.emplace_back();
        }
        else if constexpr (std::is_same_v<member, own_document>) {
            out.common.document = (fact.*pointer).value;
            out.values.emplace_back();
        }
        else out.values.push_back(to_value(fact.*pointer));
    });
    return out;
}

replacement::replacement(entry whole) : body_(new replacement_body{std::move(whole)}) {}

template <is_fact Fact>
replacement::replacement(Fact const& fact, details const& common) : replacement(to_entry(fact, common))
{
}

entry const& replacement::whole() const noexcept { return body_->whole; }

#define WRIT_INSTANCE(fact)                                     \
    template entry to_entry<fact>(fact const&, details const&); \
    template replacement::replacement(fact const&, details const&);
WRIT_FACTS(WRIT_INSTANCE)
#undef WRIT_INSTANCE

}  // namespace writ
