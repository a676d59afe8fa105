#pragma once
/// Text for people, always in the two languages of the library.

#include <cstdint>
#include <iosfwd>
#include <string>

namespace writ {

/// The language of a text. Chinese is the authority; English is a gloss.
enum class language : std::uint8_t { zh, en };

/// One sentence in both languages.
struct text {
    std::string en{};
    std::string zh{};

    [[nodiscard]] std::string const& in(language lang) const noexcept
    {
        return lang == language::zh ? zh : en;
    }
};

/// Replaces `{name}` in both languages of `sentence` by `value`.
[[nodiscard]] text with_field(text sentence, std::string const& name, text const& value);
[[nodiscard]] text with_field(text sentence, std::string const& name, std::string const& value);

}  // namespace writ
