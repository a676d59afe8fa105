#pragma once
/// `result<T>`: a value or a refusal. The spelling is std::expected's, which clang 14 does not have.

#include <writ/base/refusal.hpp>

#include <optional>
#include <utility>

namespace writ {

template <class T>
class [[nodiscard]] result {
public:
    result(T value) : value_(std::move(value)) {}
    result(refusal no) : refusal_(std::move(no)) {}

    [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }

    /// The value, or throws `writ::error` with the refusal.
    [[nodiscard]] T& value() &
    {
        require();
        return *value_;
    }
    [[nodiscard]] T const& value() const&
    {
        require();
        return *value_;
    }
    [[nodiscard]] T value() &&
    {
        require();
        return std::move(*value_);
    }

    [[nodiscard]] T& operator*() & noexcept { return *value_; }
    [[nodiscard]] T const& operator*() const& noexcept { return *value_; }
    [[nodiscard]] T* operator->() noexcept { return &*value_; }
    [[nodiscard]] T const* operator->() const noexcept { return &*value_; }

    [[nodiscard]] refusal const& error() const noexcept { return *refusal_; }

private:
    void require() const
    {
        if (!value_) throw writ::error{*refusal_};
    }

    std::optional<T> value_{};
    std::optional<refusal> refusal_{};
};

template <>
class [[nodiscard]] result<void> {
public:
    result() = default;
    result(refusal no) : refusal_(std::move(no)) {}

    [[nodiscard]] bool has_value() const noexcept { return !refusal_.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }

    void value() const
    {
        if (refusal_) throw writ::error{*refusal_};
    }

    [[nodiscard]] refusal const& error() const noexcept { return *refusal_; }

private:
    std::optional<refusal> refusal_{};
};

}  // namespace writ
