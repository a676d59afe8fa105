#pragma once
/// A counted pointer to an immutable body, so that values such as `law` and `case_file` copy in O(1)
/// without `<memory>` in a public header. The body stays incomplete for the user: its header declares
/// `retain`, `release`, and the library defines them.

#include <utility>

namespace writ {

template <class Body>
class handle {
public:
    handle() noexcept = default;
    /// Takes over a body whose count is already one.
    explicit handle(Body const* fresh) noexcept : body_(fresh) {}

    handle(handle const& other) noexcept : body_(other.body_)
    {
        if (body_ != nullptr) retain(body_);
    }
    handle(handle&& other) noexcept : body_(std::exchange(other.body_, nullptr)) {}
    handle& operator=(handle other) noexcept
    {
        std::swap(body_, other.body_);
        return *this;
    }
    ~handle()
    {
        if (body_ != nullptr) release(body_);
    }

    [[nodiscard]] Body const& operator*() const noexcept { return *body_; }
    [[nodiscard]] Body const* operator->() const noexcept { return body_; }
    [[nodiscard]] Body const* get() const noexcept { return body_; }
    explicit operator bool() const noexcept { return body_ != nullptr; }

private:
    Body const* body_{nullptr};
};

}  // namespace writ
