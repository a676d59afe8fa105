#pragma once
/// Reading the notation of rules from left to right.

#include <writ/base/result.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace writ::notation {

/// A place in the text that does not read, thrown to the door of the parser.
struct unreadable {
    refusal why;
};

class cursor {
public:
    explicit cursor(std::string_view text) : text_(text) { skip_spaces(); }

    [[nodiscard]] bool at_end() const noexcept { return at_ == text_.size(); }
    [[nodiscard]] std::size_t place() const noexcept { return at_; }

    /// Takes the text if it comes next.
    bool take(std::string_view next)
    {
        if (text_.substr(at_, next.size()) != next) return false;
        at_ += next.size();
        skip_spaces();
        return true;
    }
    /// Takes the word if it comes next and no longer word does.
    bool take_word(std::string_view next)
    {
        if (text_.substr(at_, next.size()) != next) return false;
        auto const after = at_ + next.size();
        if (after < text_.size() && is_name(text_[after])) return false;
        return take(next);
    }
    void expect(std::string_view next)
    {
        if (take(next)) return;
        refuse(refusal_code::malformed, {"`" + std::string{next} + "` is missing", "缺少 `" + std::string{next} + "`"});
    }
    /// Letters, digits and `_`; with `dots` also `.`, `-` and `#`.
    std::string_view name(bool dots = false)
    {
        auto const from = at_;
        while (at_ < text_.size() && (is_name(text_[at_]) || (dots && (text_[at_] == '.' || text_[at_] == '-')))) ++at_;
        if (at_ == from) refuse(refusal_code::malformed, {"a name is missing", "缺少名称"});
        auto const out = text_.substr(from, at_ - from);
        skip_spaces();
        return out;
    }
    void expect_end()
    {
        if (!at_end()) refuse(refusal_code::malformed, {"this was not expected here", "此处不应有该内容"});
    }

    /// Patterns in patterns; more than a few is no rule anybody wrote.
    void descend()
    {
        if (++depth_ > 8) refuse(refusal_code::invalid_value, {"nested too deeply", "嵌套过深"});
    }
    void ascend() noexcept { --depth_; }

    [[noreturn]] void refuse(refusal_code code, text what) const { refuse_at(at_, code, std::move(what)); }
    [[noreturn]] static void refuse_at(std::size_t place, refusal_code code, text what)
    {
        throw unreadable{{.code = code, .what = std::move(what), .column = place + 1}};
    }

private:
    static bool is_name(char c) noexcept
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    void skip_spaces() noexcept
    {
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    }

    std::string_view text_;
    std::size_t at_{0};
    int depth_{0};
};

/// Runs a reader over the whole text.
template <class Read>
auto read_all(std::string_view text, Read const& read) -> result<decltype(read(std::declval<cursor&>()))>
{
    try {
        cursor in{text};
        if constexpr (std::is_void_v<decltype(read(in))>) {
            read(in);
            in.expect_end();
            return {};
        }
        else {
            auto out = read(in);
            in.expect_end();
            return out;
        }
    } catch (unreadable const& no) {
        return no.why;
    }
}

}  // namespace writ::notation
