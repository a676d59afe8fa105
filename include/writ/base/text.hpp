#pragma once
/// Text for people, always in the two languages of the library.

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

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

/// A slot of a sentence and what goes into it.
struct field {
    std::string name;
    text value;
};

/// Puts the fields into the `{slots}` of both languages, in one pass: a value that looks like a slot
/// stays as it is.
[[nodiscard]] text filled(text const& sentence, std::vector<field> const& fields);

}  // namespace writ
