/// What C cannot bring about: codes compared with the library's, and memory that ends at any allocation.
///
/// Posting copies the journal, so its case holds no fact with a text: in g++ 12's library a copy of a
/// variant of strings and vectors that runs out of memory destroys what is not there.

#include <writ/base/refusal.hpp>
#include <writ/c/writ.h>

#include <doctest/doctest.h>

#include <cstdlib>
#include <new>
#include <string>
#include <string_view>

namespace {

/// How many allocations may still succeed; below zero, all.
long allocations_left = -1;

void* allocated(std::size_t size) noexcept
{
    if (allocations_left == 0) return nullptr;
    if (allocations_left > 0) --allocations_left;
    return std::malloc(size == 0 ? 1 : size);
}

}  // namespace

// All forms, because a sanitizer brings its own of those that are left out.
void* operator new(std::size_t size)
{
    if (auto* memory = allocated(size)) return memory;
    throw std::bad_alloc{};
}
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new(std::size_t size, std::nothrow_t const&) noexcept { return allocated(size); }
void* operator new[](std::size_t size, std::nothrow_t const&) noexcept { return allocated(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::nothrow_t const&) noexcept { std::free(memory); }
void operator delete[](void* memory, std::nothrow_t const&) noexcept { std::free(memory); }

namespace {

std::string_view const small_case = R"({"schema": "writ/case/1", "title": {"kind": "mediation",
    "effective_on": "2022-08-20", "claims": [{"id": "debt", "kind": "principal", "amount": "95300.00"}]},
    "journal": [{"fact": "application_received", "on": "2023-02-01"},
                {"fact": "case_filed", "on": "2023-02-03", "number": "（2023）鲁0402执123号", "id": "filing"}]})";
std::string_view const payment =
    R"({"fact": "payment_received", "on": "2023-03-01", "amount": "15000", "note": "一次付清，转账至执行款专户"})";
std::string_view const bare_case = R"({"schema": "writ/case/1", "title": {"kind": "mediation",
    "effective_on": "2022-08-20", "claims": [{"id": "debt", "kind": "principal", "amount": "95300.00"}]},
    "journal": [{"fact": "application_received", "on": "2023-02-01", "note": "收到申请材料，逐项核对无误"}]})";
std::string_view const second_application = R"({"fact": "application_received", "on": "2023-02-04"})";

/// Calls again and again with more allocations, until none had to fail: one more at first, and of the
/// thousands of an assessment in growing steps. `call` gives a status.
template <class Call>
void with_allocations_failing(writ_status expected, Call const& call)
{
    for (long allowed = 0;; allowed += 1 + allowed / 128) {
        allocations_left = allowed;
        auto const status = call();
        bool const enough = allocations_left > 0;
        allocations_left = -1;
        CAPTURE(allowed);
        if (enough) {
            CHECK(status == expected);
            return;
        }
        // what can do with less memory may do so
        REQUIRE((status == WRIT_NO_MEMORY || status == expected));
    }
}

writ_case* opened(std::string_view text)
{
    writ_case* file = nullptr;
    REQUIRE(writ_open(text.data(), text.size(), &file, nullptr) == WRIT_OK);
    return file;
}

std::string taken(char* text)
{
    REQUIRE(text != nullptr);
    std::string out{text};
    writ_text_free(text);
    return out;
}

std::string written(writ_case const* file)
{
    char* text = nullptr;
    REQUIRE(writ_write(file, &text, nullptr) == WRIT_OK);
    return taken(text);
}

}  // namespace

TEST_CASE("every refusal of the library has a status of the same name, and only one")
{
    for (int code = 0; code <= static_cast<int>(writ::refusal_code::overflow); ++code) {
        auto const name = name_of(static_cast<writ::refusal_code>(code));
        int bearers = 0;
        for (writ_status status = 0; status < 2000; ++status) bearers += writ_status_name(status) == name ? 1 : 0;
        CAPTURE(name);
        CHECK(bearers == 1);
    }
}

TEST_CASE("opening without memory is a status, and gives nothing")
{
    with_allocations_failing(WRIT_OK, [] {
        writ_case* file = nullptr;
        auto const status = writ_open(small_case.data(), small_case.size(), &file, nullptr);
        if ((file != nullptr) != (status == WRIT_OK)) return writ_status{WRIT_INTERNAL};
        writ_case_free(file);
        return status;
    });
}

TEST_CASE("reading a law without memory is a status, and gives nothing")
{
    std::string_view const text =
        R"({"schema": "writ/law/1", "choose": [{"option": "D-15", "reading": "not_counted"}]})";
    with_allocations_failing(WRIT_OK, [&] {
        writ_law* law = nullptr;
        auto const status = writ_law_open(text.data(), text.size(), &law, nullptr);
        if ((law != nullptr) != (status == WRIT_OK)) return writ_status{WRIT_INTERNAL};
        writ_law_free(law);
        return status;
    });
}

TEST_CASE("posting without memory leaves the case as it was")
{
    auto* file = opened(bare_case);
    auto const before = written(file);
    auto const post = [&](std::string_view fact, char** error) {
        return writ_post(file, fact.data(), fact.size(), error);
    };
    for (long allowed = 0;; ++allowed) {
        allocations_left = allowed;
        auto const status = post(payment, nullptr);
        allocations_left = -1;
        if (status == WRIT_OK) break;
        CAPTURE(allowed);
        REQUIRE(status == WRIT_NO_MEMORY);
        REQUIRE(written(file) == before);
    }
    CHECK(written(file) != before);

    with_allocations_failing(WRIT_SECOND_BEGINNING, [&] {
        char* error = nullptr;
        auto const status = post(second_application, &error);
        if ((error != nullptr) != (status == WRIT_SECOND_BEGINNING)) return writ_status{WRIT_INTERNAL};
        writ_text_free(error);
        return status;
    });
    writ_case_free(file);
}

TEST_CASE("assessing and writing without memory is a status, and the next call is answered")
{
    auto* file = opened(small_case);
    auto const text = written(file);
    with_allocations_failing(WRIT_OK, [&] {
        char* out = nullptr;
        auto const status = writ_assess(file, nullptr, "2023-06-01", nullptr, &out, nullptr);
        if ((out != nullptr) != (status == WRIT_OK)) return writ_status{WRIT_INTERNAL};
        writ_text_free(out);
        return status;
    });
    with_allocations_failing(WRIT_OK, [&] {
        char* out = nullptr;
        auto const status = writ_write(file, &out, nullptr);
        writ_text_free(out);
        return status;
    });
    CHECK(written(file) == text);
    writ_case_free(file);
}

TEST_CASE("a NULL without memory for the error is still said")
{
    char* text = nullptr;
    char* error = nullptr;
    allocations_left = 0;
    auto const status = writ_write(nullptr, &text, &error);
    allocations_left = -1;
    CHECK(status == WRIT_NO_MEMORY);
    CHECK(error == nullptr);
    CHECK(writ_write(nullptr, nullptr, nullptr) == WRIT_NULL_ARGUMENT);
}
