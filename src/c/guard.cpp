#include "c/guard.hpp"

#include <writ/io/case_json.hpp>

#include "c/status.hpp"

#include <algorithm>
#include <string>

namespace writ::c {

namespace {

/// What `error_json` cannot say, because it is no refusal of the library. Our own words: nothing to escape.
std::string border_error(writ_status status, std::string const& argument, text const& what)
{
    return R"({"schema": "writ/error/1", "file": ")" + argument + R"(", "code": ")" + writ_status_name(status) +
           R"(", "what": {"en": ")" + what.en + R"(", "zh": ")" + what.zh + R"("}})";
}

}  // namespace

char* given_away(std::string_view text)
{
    auto* copy = new char[text.size() + 1];
    *std::copy(text.begin(), text.end(), copy) = '\0';
    return copy;
}

writ_status refused(refusal const& no, char const* argument, char** error)
{
    if (error != nullptr) *error = given_away(error_json(no, argument));
    return status_of(no.code);
}

writ_status require(std::initializer_list<needed> arguments, char** error)
{
    for (auto const& one : arguments) {
        if (one.value != nullptr) continue;
        std::string const name{one.name};
        if (error != nullptr)
            *error = given_away(border_error(WRIT_NULL_ARGUMENT, name,
                                             {"`" + name + "` is NULL", "`" + name + "` 为 NULL"}));
        return WRIT_NULL_ARGUMENT;
    }
    return WRIT_OK;
}

writ_status internal(char** error) noexcept
{
    if (error == nullptr) return WRIT_INTERNAL;
    try {
        *error = given_away(border_error(WRIT_INTERNAL, "", {"a fault of the library", "程序库内部错误"}));
    } catch (...) {
        *error = nullptr;   // the status says it
    }
    return WRIT_INTERNAL;
}

}  // namespace writ::c

void writ_text_free(char* text) noexcept { delete[] text; }
