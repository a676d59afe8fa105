#pragma once
/// Writing JSON by RapidJSON, with the spacing of this library.

#include <writ/money/money.hpp>

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace writ::json {

/// How a text is laid out.
enum class layout : std::uint8_t {
    lines,     ///< two spaces a level, one member a line
    one_line,  ///< `{"id": "zhu", "role": "creditor"}`, as journal entries are written
};

class writer {
public:
    explicit writer(layout how = layout::lines);

    writer& open_object();
    writer& close_object();
    writer& open_list();
    writer& close_list();
    writer& name(std::string_view name);

    writer& text(std::string_view s);
    writer& number(std::int64_t n);
    writer& flag(bool given);
    writer& null();
    /// A value that is JSON already.
    writer& raw(std::string_view json);
    writer& texts(std::vector<std::string> const& list);

    /// A member with a text for its value.
    writer& member(std::string_view key, std::string_view s) { return name(key).text(s); }
    /// Yuan as a decimal string, another currency as `{"currency": …, "amount": …}`.
    writer& member(std::string_view key, money amount);
    /// The same, left out where the text is empty.
    writer& member_if(std::string_view key, std::string_view s)
    {
        return s.empty() ? *this : member(key, s);
    }

    [[nodiscard]] std::string take() const;

private:
    layout layout_;
    rapidjson::StringBuffer out_{};
    rapidjson::PrettyWriter<rapidjson::StringBuffer> json_;
};

}  // namespace writ::json
