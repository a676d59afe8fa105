#pragma once
// WRIT_HEAVY
/// Between a fact's struct and its generic record, by the one list of members both have.

#include <writ/casefile/entry.hpp>
#include <writ/casefile/facts/bookkeeping.hpp>

#include <type_traits>

namespace writ {

namespace detail {

template <class T>
struct member_traits {   // an enumeration of words
    static constexpr member_type type = member_type::word;
};
template <> struct member_traits<bool> { static constexpr auto type = member_type::flag; };
template <> struct member_traits<int> { static constexpr auto type = member_type::count; };
template <> struct member_traits<date> { static constexpr auto type = member_type::day; };
template <> struct member_traits<moment> { static constexpr auto type = member_type::moment; };
template <> struct member_traits<money> { static constexpr auto type = member_type::money; };
template <> struct member_traits<period> { static constexpr auto type = member_type::period; };
template <> struct member_traits<std::string> { static constexpr auto type = member_type::text; };
template <> struct member_traits<party_id> { static constexpr auto type = member_type::party; };
template <> struct member_traits<asset_id> { static constexpr auto type = member_type::asset; };
template <> struct member_traits<claim_id> { static constexpr auto type = member_type::claim; };
template <> struct member_traits<entry_id> { static constexpr auto type = member_type::entry; };
template <> struct member_traits<settlement_id> { static constexpr auto type = member_type::settlement; };
template <> struct member_traits<court_id> { static constexpr auto type = member_type::court; };
template <> struct member_traits<own_id> { static constexpr auto type = member_type::own_id; };
template <> struct member_traits<own_id_or_none> { static constexpr auto type = member_type::own_id; };
template <> struct member_traits<own_document> { static constexpr auto type = member_type::own_document; };
template <> struct member_traits<recipient> { static constexpr auto type = member_type::recipient; };
template <> struct member_traits<recipients> { static constexpr auto type = member_type::recipients; };
template <> struct member_traits<replacement> { static constexpr auto type = member_type::whole_entry; };
template <> struct member_traits<std::vector<std::string>> { static constexpr auto type = member_type::texts; };
template <> struct member_traits<std::vector<entry_id>> { static constexpr auto type = member_type::entries; };
template <> struct member_traits<std::vector<instalment>> { static constexpr auto type = member_type::instalments; };

/// Takes the wrapper off a declared member type and says whether it must be given.
template <class T> struct unwrapped {
    using type = T;
    // A party may be implied and a list may be empty; every other bare member must be given.
    static constexpr bool mandatory = !std::is_same_v<T, party_id> &&
                                      !std::is_same_v<T, own_id_or_none> &&
                                      !std::is_same_v<T, std::vector<std::string>> &&
                                      !std::is_same_v<T, std::vector<entry_id>> &&
                                      !std::is_same_v<T, std::vector<instalment>>;
};
template <class T> struct unwrapped<required<T>> {
    using type = T;
    static constexpr bool mandatory = true;
};
template <class T> struct unwrapped<maybe<T>> {
    using type = T;
    static constexpr bool mandatory = false;
};
template <class T> struct unwrapped<std::optional<T>> {
    using type = T;
    static constexpr bool mandatory = false;
};

/// How the record holds a member of declared type T.
template <class T>
using stored = std::conditional_t<
    std::is_enum_v<T> || std::is_same_v<T, int>, std::int64_t,
    std::conditional_t<std::is_same_v<T, bool> || std::is_same_v<T, date> ||
                           std::is_same_v<T, moment> || std::is_same_v<T, money> ||
                           std::is_same_v<T, period> || std::is_same_v<T, std::vector<instalment>>,
                       T,
                       std::conditional_t<std::is_same_v<T, std::vector<std::string>> ||
                                              std::is_same_v<T, std::vector<entry_id>> ||
                                              std::is_same_v<T, recipients>,
                                          std::vector<std::string>,
                                          std::conditional_t<std::is_same_v<T, replacement>,
                                                             std::vector<entry>, std::string>>>>;

}  // namespace detail

/// The generic record of a fact. Made once for every fact, in the library.
template <is_fact Fact>
[[nodiscard]] entry to_entry(Fact const& fact, details const& common);

/// `get<&payment_received::amount>(e)`: the member of an entry known to be that fact, or null.
template <auto Member>
[[nodiscard]] auto const* get(entry const& e) noexcept
{
    using fact = typename detail::owner<decltype(Member)>::type;
    using declared = typename detail::pointee<decltype(Member)>::type;
    using stored = detail::stored<typename detail::unwrapped<declared>::type>;
    static constexpr auto index = detail::index_of<fact>(Member);
    return e.kind == fact::kind ? value_at<stored>(e, index) : static_cast<stored const*>(nullptr);
}

/// Whether a word, flag or count member has the value.
template <auto Member, class T>
[[nodiscard]] bool has(entry const& e, T const& wanted) noexcept
{
    auto const* found = get<Member>(e);
    if constexpr (std::is_enum_v<T>)
        return found != nullptr && *found == static_cast<std::int64_t>(wanted);
    else return found != nullptr && *found == wanted;
}

}  // namespace writ
