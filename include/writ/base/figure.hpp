#pragma once
/// A value that can say why.

#include <writ/base/reason.hpp>

#include <iosfwd>
#include <utility>

namespace writ {

template <class T>
class figure {
public:
    figure(T value, handle<explainer> source, int key)
        : value_(std::move(value)), source_(std::move(source)), key_(key)
    {
    }

    [[nodiscard]] T const& value() const noexcept { return value_; }
    operator T const&() const noexcept { return value_; }

    [[nodiscard]] reason why() const { return source_->explain(key_); }

    template <class Out>
    friend Out& operator<<(Out& out, figure const& shown)
    {
        out << shown.value_;
        return out;
    }

private:
    T value_;
    handle<explainer> source_;
    int key_;
};

/// The tree behind a figure: operands, rule, article.
template <class T>
[[nodiscard]] reason why(figure<T> const& shown)
{
    return shown.why();
}

}  // namespace writ
