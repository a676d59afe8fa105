#pragma once
/// Why a figure is what it is: a tree of operands, rules and articles.

#include <writ/base/handle.hpp>
#include <writ/base/text.hpp>

#include <iosfwd>
#include <string>
#include <vector>

namespace writ {

/// One node of an explanation: what, how much, by which rule and article, from what.
struct reason {
    text label;
    std::string value{};
    std::string rule{};                  ///< rule id, e.g. `D-03`; empty for a fact
    std::vector<std::string> basis{};    ///< citations, e.g. `DLY14:1(3)`
    std::vector<reason> from{};          ///< the operands
};

/// The tree as indented lines.
[[nodiscard]] std::string to_string(reason const& root, language lang = language::en);

std::ostream& operator<<(std::ostream& out, reason const& root);

/// Whatever can explain its figures; the assessment is one. Explanations are built when asked for.
class explainer {
public:
    [[nodiscard]] virtual reason explain(int figure) const = 0;
    virtual void retain() const noexcept = 0;
    virtual void release() const noexcept = 0;

protected:
    explainer() = default;
    explainer(explainer const&) = default;
    explainer& operator=(explainer const&) = default;
    ~explainer() = default;
};

inline void retain(explainer const* body) noexcept { body->retain(); }
inline void release(explainer const* body) noexcept { body->release(); }

}  // namespace writ
