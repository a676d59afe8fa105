#include <writ/testing/scenario.hpp>

#include <writ/casefile/file_data.hpp>
#include <writ/testing/cases.hpp>

#include <utility>

namespace writ::testing {

enforceable_title ordinary_title()
{
    constexpr date effective{2023, 12, 1};
    constexpr date last_day{2023, 12, 31};
    constexpr std::int64_t fen = 100'000'00;
    return judgment{.effective_on = effective,
                    .claims = {principal{money::from_fen(fen), due_on{last_day}, "debt"}}};
}

scenario::scenario(writ::law where, setting about)
    : law_(std::move(where)), file_(std::move(about.court), std::move(about.title), std::move(about.parties))
{
}

scenario scenario::given_file(std::string const& path) const
{
    // they would be lost in silence, and the test would be about another case than it reads
    if (!file_.data().journal.empty())
        fail(refusal_code::duplicate, {"facts were given before the case file " + path, "读入案件文件前已有事实：" + path},
             {"a scenario that begins with the file was expected", "应以案件文件为起点"});
    auto out = *this;
    out.file_ = read_case_file(path).value().file;
    return out;
}

scenario scenario::under(writ::law other) const
{
    auto out = *this;
    out.law_ = std::move(other);
    return out;
}

}  // namespace writ::testing
