#pragma once
/// The C ABI: case files and assessments as JSON text, for C and for whatever can call C.
///
/// Every call that can fail gives a status and, where asked for, the refusal as JSON `writ/error/1`:
/// the object `error_json` writes, its `file` naming the argument that was refused. No exception leaves
/// a function and no argument crashes one: a NULL where a value is needed is WRIT_NULL_ARGUMENT.
///
/// Text goes in as pointer and size, need not end with a NUL and is not kept. Text comes out as UTF-8
/// ending with a NUL, and is the caller's: `writ_text_free` and nothing else frees it. Out parameters
/// are set by every call, to NULL where there is nothing to give. `error` may be NULL.
///
/// Threads: different handles are independent. One handle may be read (assess, write) by many threads
/// at once; while one posts to it or frees it, no other may use it.

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define WRIT_API __attribute__((visibility("default")))
#else
#define WRIT_API
#endif

#ifdef __cplusplus
#define WRIT_NOTHROW noexcept
extern "C" {
#else
#define WRIT_NOTHROW
#endif

/// 0, or why not. A fixed width, so that every language can declare it.
typedef int32_t writ_status;

/// The refusals of the library under the same names, and what only this border knows. Numbers are never
/// changed or used again; a new refusal takes the next free one, whatever its precedence.
enum {
    WRIT_OK = 0,
    WRIT_MALFORMED = 1,              ///< not JSON, not UTF-8, too large, too deep
    WRIT_UNKNOWN_NAME = 2,           ///< a member, fact or word the contract does not know
    WRIT_WRONG_TYPE = 3,             ///< the right member with a value of another type
    WRIT_INVALID_VALUE = 4,          ///< an impossible day, an over-precise amount
    WRIT_MISSING = 5,                ///< a mandatory member is not there
    WRIT_DUPLICATE = 6,              ///< the same member or the same id twice
    WRIT_UNKNOWN_ID = 7,             ///< an id that names no party, entry, claim or agreement
    WRIT_WRONG_ROLE = 8,             ///< a party that cannot be meant here
    WRIT_END_WITHOUT_BEGINNING = 9,  ///< a release of one never detained
    WRIT_SECOND_BEGINNING = 10,      ///< a second filing while the first stands
    WRIT_AFTER_CLOSING = 11,         ///< a new closing of a closed case
    WRIT_OUT_OF_COVERAGE = 12,       ///< the law, the rates or the calendar do not reach that far
    WRIT_LAW_CONFLICT = 13,          ///< two rules, or two values of a parameter, at once
    WRIT_OVERFLOW = 14,              ///< an amount or a count beyond what the type holds

    WRIT_NULL_ARGUMENT = 1001,       ///< a NULL where a value is needed
    WRIT_NO_MEMORY = 1002,           ///< `error` is then NULL
    WRIT_INTERNAL = 1003             ///< a fault of this library; please report it
};

/// A case file. Opaque; made by `writ_open`, freed by `writ_case_free`.
typedef struct writ_case writ_case;

/// A law. Opaque; made by `writ_law_open`, freed by `writ_law_free`. Where a law is asked for, NULL is the
/// built-in law of the PRC.
typedef struct writ_law writ_law;

/// The version of the library that runs, e.g. `0.1.0`. Static: not to be freed.
WRIT_API char const* writ_version(void) WRIT_NOTHROW;

/// The name of a status as refusals have it in `code`: `ok`, `second_beginning`; `unknown` for a number
/// that has none. Static: not to be freed.
WRIT_API char const* writ_status_name(writ_status status) WRIT_NOTHROW;

/// Reads a case file `writ/case/1`.
///
/// Takes  `json`, `size`: the text, at most 64 MiB
/// Gives  `*out`: the case, owned by the caller
/// Fails  WRIT_MALFORMED to WRIT_AFTER_CLOSING, with line, column and JSON pointer
/// See    `writ_case_free`, <writ/io/case_json.hpp>
WRIT_API writ_status writ_open(char const* json, size_t size, writ_case** out, char** error) WRIT_NOTHROW;

/// Reads a law file `writ/law/1` and lays it upon the built-in law.
///
/// Takes  `json`, `size`: the text, at most 64 MiB
/// Gives  `*out`: the law, owned by the caller
/// Fails  WRIT_MALFORMED to WRIT_DUPLICATE, with line, column and JSON pointer; WRIT_LAW_CONFLICT
/// See    `writ_law_free`, <writ/io/law_json.hpp>
WRIT_API writ_status writ_law_open(char const* json, size_t size, writ_law** out, char** error) WRIT_NOTHROW;

/// Adds one fact. A refused fact leaves the case as it was.
///
/// Takes  `fact`, `size`: one entry as it stands in the `journal` of a case file
/// Fails  WRIT_MALFORMED to WRIT_AFTER_CLOSING, with line, column and a JSON pointer from the entry on
/// See    <writ/lifecycle/case_file.hpp>
WRIT_API writ_status writ_post(writ_case* file, char const* fact, size_t size, char** error) WRIT_NOTHROW;

/// Where the case stands, what is due, what is owed, what went wrong.
///
/// Takes  `law`: NULL for the built-in law; `as_of`: a day `2024-06-22`; `known_at`: a moment
///        `2024-06-22T05:20+08:00`, or NULL for the end of that day. Both texts end with a NUL
/// Gives  `*out`: the assessment `writ/assessment/1`, in Chinese and English; owned by the caller
/// Fails  WRIT_INVALID_VALUE (the day, the moment), WRIT_OUT_OF_COVERAGE, WRIT_LAW_CONFLICT, WRIT_OVERFLOW
/// See    `writ_text_free`, <writ/rules/assess.hpp>
WRIT_API writ_status writ_assess(writ_case const* file, writ_law const* law, char const* as_of,
                                 char const* known_at, char** out, char** error) WRIT_NOTHROW;

/// The case in its canonical form: one case, one text.
///
/// Gives  `*out`: a text that `writ_open` reads; owned by the caller
/// See    `writ_text_free`
WRIT_API writ_status writ_write(writ_case const* file, char** out, char** error) WRIT_NOTHROW;

/// Frees a text that a call gave, of `out` or of `error`. NULL is allowed.
WRIT_API void writ_text_free(char* text) WRIT_NOTHROW;

/// Frees a case. NULL is allowed.
WRIT_API void writ_case_free(writ_case* file) WRIT_NOTHROW;

/// Frees a law. NULL is allowed.
WRIT_API void writ_law_free(writ_law* law) WRIT_NOTHROW;

#ifdef __cplusplus
}
#endif
