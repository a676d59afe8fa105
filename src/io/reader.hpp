#pragma once
/// Walking a JSON tree with the way in hand: every value is read as one thing or refused with its place.

#include <writ/base/word.hpp>
#include <writ/civil/moment.hpp>
#include <writ/civil/period.hpp>
#include <writ/money/money.hpp>

#include "io/json.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace writ::json {

/// A refusal on its way out of the reader; the offset becomes line and column where the text is known.
struct misread {
    refusal why;
    std::size_t offset;
};

/// A value and the way to it, which is spelled only when there is an error to report. A place keeps
/// the address of the place above it.
class place {
public:
    explicit place(node const& root) noexcept : node_(&root) {}
    /// The item of a list, or the value of a member of an object.
    place(place const& up, std::size_t index) noexcept
        : node_(&up.node_->items[index]), up_(&up), index_(index)
    {
    }

    [[nodiscard]] node const& operator*() const noexcept { return *node_; }
    [[nodiscard]] node const* operator->() const noexcept { return node_; }

    /// JSON pointer, RFC 6901.
    [[nodiscard]] std::string pointer() const;
    /// What to call it in a sentence: `amount`, `approved_by[1]`; empty for the whole text.
    [[nodiscard]] std::string label() const;

    [[noreturn]] void refuse(refusal_code code, text what, text expected = {}) const;
    [[noreturn]] void refuse_type(text expected) const;
    /// A parser's refusal, with what was written in front.
    [[noreturn]] void refuse(refusal const& why) const;
    /// A member that is not there.
    [[noreturn]] void refuse_missing(std::string_view name, text expected = {}) const;
    /// A member of this object whose name is not among `known`.
    [[noreturn]] void refuse_name(name const& given, std::vector<std::string_view> const& known) const;
    /// A word that is not among `known`.
    [[noreturn]] void refuse_word(std::vector<std::string_view> const& known) const;

private:
    /// The name under which it stands, or null for an item of a list.
    [[nodiscard]] name const* own_name() const noexcept;

    node const* node_;
    place const* up_{nullptr};
    std::size_t index_{0};
};

/// Where a JSON pointer leads, or what is nearest above it where a member is missing.
[[nodiscard]] std::size_t offset_of(node const& root, std::string_view pointer);

/// Refuses what is no object, and members with other names.
void require_names(place const& at, std::vector<std::string_view> const& known);
/// Refuses what is no object, so that a member can be looked up before all names are known.
void require_object(place const& at);
[[nodiscard]] std::optional<place> find(place const& object, std::string_view name);

/// An object all of whose members have known names.
class object {
public:
    object(place const& at, std::vector<std::string_view> const& known) : at_(at)
    {
        require_names(at, known);
    }

    [[nodiscard]] std::optional<place> find(std::string_view name) const;
    [[nodiscard]] place require(std::string_view name, text const& expected = {}) const;
    [[nodiscard]] place const& at() const noexcept { return at_; }

private:
    place const& at_;
};

/// The whole text as an object of that `schema`. Another format is refused as such, not for the first name
/// it does not share with this one.
[[nodiscard]] object read_format(place const& top, std::string_view schema,
                                 std::vector<std::string_view> const& known);

[[nodiscard]] bool read_flag(place const& at);
[[nodiscard]] std::int64_t read_count(place const& at);
[[nodiscard]] std::string const& read_text(place const& at);
/// A text that names something: not empty.
[[nodiscard]] std::string const& read_id(place const& at);
[[nodiscard]] date read_day(place const& at);
[[nodiscard]] moment read_moment(place const& at);
/// A day or a moment.
[[nodiscard]] when read_when(place const& at);
[[nodiscard]] money read_money(place const& at);
[[nodiscard]] period read_period(place const& at);
/// The number of the word in a comma-separated list.
[[nodiscard]] std::size_t read_word(place const& at, std::string_view words);

template <word E>
[[nodiscard]] E read_word(place const& at)
{
    return static_cast<E>(read_word(at, word_list(E{})));
}

/// What `read` gives for each item of a list.
template <class Read>
[[nodiscard]] auto read_list(place const& at, Read const& read)
{
    if (at->type != type::list) at.refuse_type({"a list was expected", "应为列表"});
    std::vector<std::decay_t<decltype(read(at))>> out;
    out.reserve(at->items.size());
    for (std::size_t i = 0; i < at->items.size(); ++i) out.push_back(read(place{at, i}));
    return out;
}

}  // namespace writ::json
