#pragma once
/// The border: where exceptions end, texts change owner and arguments are looked at.

#include <writ/base/refusal.hpp>
#include <writ/c/writ.h>

#include <initializer_list>
#include <new>
#include <string_view>

namespace writ::c {

/// An argument that may not be NULL.
struct needed {
    char const* name;
    void const* value;
};

/// A copy that `writ_text_free` frees. Throws std::bad_alloc.
[[nodiscard]] char* given_away(std::string_view text);

/// Puts the refusal into `*error`, unless nobody asks for it. `argument` is what was refused.
[[nodiscard]] writ_status refused(refusal const& no, char const* argument, char** error);

/// The first of them that is NULL, as a refusal; else WRIT_OK.
[[nodiscard]] writ_status require(std::initializer_list<needed> arguments, char** error);

/// A fault of ours, as an error text if memory allows.
[[nodiscard]] writ_status internal(char** error) noexcept;

/// Runs the body of an entry point: every way out is a status.
template <class Body>
[[nodiscard]] writ_status guarded(std::initializer_list<needed> arguments, char** error,
                                  Body const& body) noexcept
{
    if (error != nullptr) *error = nullptr;
    try {
        if (auto const status = require(arguments, error); status != WRIT_OK) return status;
        try {
            return body();
        } catch (writ::error const& no) {
            return refused(no.why(), "file", error);
        }
    } catch (std::bad_alloc const&) {
        return WRIT_NO_MEMORY;
    } catch (...) {
        return internal(error);
    }
}

}  // namespace writ::c
