#pragma once
/// The count behind `handle<Body>`; a body derives from it and its .cpp says WRIT_COUNTED(body).

#include <atomic>

namespace writ {

struct counted {
    counted() noexcept = default;
    counted(counted const&) noexcept {}
    counted& operator=(counted const&) = delete;

    mutable std::atomic<unsigned> uses{1};

protected:
    ~counted() = default;
};

/// True where nobody else holds the body, so that its owner may change it in place.
inline bool is_sole(counted const& body) noexcept
{
    return body.uses.load(std::memory_order_acquire) == 1;
}

}  // namespace writ

#define WRIT_COUNTED(body)                                                                  \
    void retain(body const* counted_body) noexcept                                          \
    {                                                                                       \
        counted_body->uses.fetch_add(1, std::memory_order_relaxed);                         \
    }                                                                                       \
    void release(body const* counted_body) noexcept                                         \
    {                                                                                       \
        if (counted_body->uses.fetch_sub(1, std::memory_order_acq_rel) == 1) delete counted_body; \
    }                                                                                       \
    static_assert(true)
