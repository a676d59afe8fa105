#include <writ/base/handle.hpp>

#include <doctest/doctest.h>

#include <utility>

namespace {

struct body {
    mutable int uses{1};
    int& alive;

    explicit body(int& count) : alive(count) { ++alive; }
    body(body const&) = delete;
    body& operator=(body const&) = delete;
    ~body() { --alive; }
};

void retain(body const* counted) noexcept { ++counted->uses; }
void release(body const* counted) noexcept
{
    if (--counted->uses == 0) delete counted;
}

using pointer = writ::handle<body>;

}  // namespace

TEST_CASE("the last handle takes the body with it")
{
    int alive = 0;
    {
        pointer const first{new body{alive}};
        {
            auto const second = first;   // NOLINT(performance-unnecessary-copy-initialization)
            CHECK(first->uses == 2);
            CHECK(first.get() == second.get());
        }
        CHECK(first->uses == 1);
        CHECK(alive == 1);
    }
    CHECK(alive == 0);
}

TEST_CASE("assignment lets go of the old body, also to itself and after a move")
{
    int alive = 0;
    pointer a{new body{alive}};
    pointer b{new body{alive}};
    CHECK(alive == 2);
    a = b;
    CHECK(alive == 1);
    auto const& same = a;
    a = same;
    CHECK(a->uses == 2);
    pointer c{std::move(b)};
    CHECK(c->uses == 2);
    a = pointer{};
    CHECK_FALSE(a);
    c = pointer{};
    CHECK(alive == 0);
}
