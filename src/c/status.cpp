#include "c/status.hpp"

namespace writ::c {

writ_status status_of(refusal_code code) noexcept
{
    switch (code) {
    case refusal_code::malformed: return WRIT_MALFORMED;
    case refusal_code::unknown_name: return WRIT_UNKNOWN_NAME;
    case refusal_code::wrong_type: return WRIT_WRONG_TYPE;
    case refusal_code::invalid_value: return WRIT_INVALID_VALUE;
    case refusal_code::missing: return WRIT_MISSING;
    case refusal_code::duplicate: return WRIT_DUPLICATE;
    case refusal_code::unknown_id: return WRIT_UNKNOWN_ID;
    case refusal_code::wrong_role: return WRIT_WRONG_ROLE;
    case refusal_code::end_without_beginning: return WRIT_END_WITHOUT_BEGINNING;
    case refusal_code::second_beginning: return WRIT_SECOND_BEGINNING;
    case refusal_code::after_closing: return WRIT_AFTER_CLOSING;
    case refusal_code::out_of_coverage: return WRIT_OUT_OF_COVERAGE;
    case refusal_code::law_conflict: return WRIT_LAW_CONFLICT;
    case refusal_code::overflow: return WRIT_OVERFLOW;
    }
    return WRIT_INTERNAL;
}

}  // namespace writ::c

char const* writ_status_name(writ_status status) noexcept
{
    switch (status) {
    case WRIT_OK: return "ok";
    case WRIT_MALFORMED: return "malformed";
    case WRIT_UNKNOWN_NAME: return "unknown_name";
    case WRIT_WRONG_TYPE: return "wrong_type";
    case WRIT_INVALID_VALUE: return "invalid_value";
    case WRIT_MISSING: return "missing";
    case WRIT_DUPLICATE: return "duplicate";
    case WRIT_UNKNOWN_ID: return "unknown_id";
    case WRIT_WRONG_ROLE: return "wrong_role";
    case WRIT_END_WITHOUT_BEGINNING: return "end_without_beginning";
    case WRIT_SECOND_BEGINNING: return "second_beginning";
    case WRIT_AFTER_CLOSING: return "after_closing";
    case WRIT_OUT_OF_COVERAGE: return "out_of_coverage";
    case WRIT_LAW_CONFLICT: return "law_conflict";
    case WRIT_OVERFLOW: return "overflow";
    case WRIT_NULL_ARGUMENT: return "null_argument";
    case WRIT_NO_MEMORY: return "no_memory";
    case WRIT_INTERNAL: return "internal";
    default: return "unknown";
    }
}
