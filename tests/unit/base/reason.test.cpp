#include <writ/base/figure.hpp>
#include <writ/base/reason.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <sstream>
#include <string>

using namespace writ;

namespace {

class counting_explainer final : public explainer {
public:
    explicit counting_explainer(int& uses) : uses_(uses) { uses_ = 1; }

    [[nodiscard]] reason explain(int key) const override
    {
        return {.label = {"figure", "数字"}, .value = std::to_string(key)};
    }
    void retain() const noexcept override { ++uses_; }
    void release() const noexcept override
    {
        if (--uses_ == 0) delete this;
    }

private:
    int& uses_;
};

reason example()
{
    return {.label = {"total", "合计"},
            .value = "17.50",
            .rule = "D-03",
            .basis = {"CPL@2023:264", "DLY14:1(3)"},
            .from = {{.label = {"base", "基数"}, .value = "100000.00"}, {.label = {"days", "天数"}}}};
}

}  // namespace

TEST_CASE("a reason prints as indented lines with rule and articles")
{
    CHECK(to_string(example()) ==
          "total: 17.50  [D-03; CPL@2023:264; DLY14:1(3)]\n"
          "  base: 100000.00\n"
          "  days\n");
    CHECK(to_string(example(), language::zh) ==
          "合计：17.50  [D-03; CPL@2023:264; DLY14:1(3)]\n"
          "  基数：100000.00\n"
          "  天数\n");
}

TEST_CASE("articles without a rule print without a stray separator")
{
    CHECK(to_string(reason{.label = {"x", "x"}, .basis = {"CC:561"}}) == "x  [CC:561]\n");
}

TEST_CASE("a figure prints as its value and says why by its key")
{
    int uses = 0;
    {
        figure<int> const shown{42, handle<explainer>{new counting_explainer{uses}}, 7};
        std::ostringstream out;
        out << shown;
        CHECK(out.str() == "42");
        CHECK(shown == 42);
        CHECK(why(shown).value == "7");
        auto const copy = shown;
        CHECK(uses == 2);
        CHECK(copy.why().label.zh == "数字");
    }
    CHECK(uses == 0);
}

TEST_CASE("a slot is filled everywhere in both languages, and what fills it is not read again")
{
    text const sentence{"{who} paid; thank {who}", "{who}已付款"};
    auto const filled = writ::filled(sentence, {{"who", text{"Zhu", "朱"}}});
    CHECK(filled.en == "Zhu paid; thank Zhu");
    CHECK(filled.zh == "朱已付款");
    CHECK(writ::filled(sentence, {{"who", text{"{who}", "{who}"}}}).en == "{who} paid; thank {who}");
    CHECK(writ::filled(sentence, {{"what", text{"x", "x"}}}).en == sentence.en);
}
