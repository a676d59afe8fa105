// Reads case files and tells each one's story: stage by stage, then deadlines, money and findings.
//   four_cases [zh|en] FILE…        without a language: Chinese where the locale says so
#include <writ/io/case_json.hpp>
#include <writ/report/story.hpp>
#include <writ/rules/prc.hpp>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

using namespace writ;

namespace {

language of_locale()
{
    for (auto const* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (auto const* set = std::getenv(name); set != nullptr && *set != '\0')
            return std::string{set}.starts_with("zh") ? language::zh : language::en;
    return language::en;
}

bool tell(std::string const& name, language lang)
{
    std::ifstream in{name, std::ios::binary};
    std::string const bytes{std::istreambuf_iterator<char>{in}, {}};
    auto const document = read_case(bytes);
    if (!document) {
        std::cerr << error_text(document.error(), name, lang) << '\n';
        return false;
    }
    // The last day the file itself asks about.
    auto const last = document->expect.empty() ? date{2025, 1, 7} : document->expect.back().as_of;
    std::cout << story(document->file, prc::law(), as_of{last}, lang) << '\n';
    return true;
}

}  // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> files{argv + 1, argv + argc};
    auto lang = of_locale();
    if (!files.empty() && (files.front() == "zh" || files.front() == "en")) {
        lang = files.front() == "zh" ? language::zh : language::en;
        files.erase(files.begin());
    }
    bool good = !files.empty();
    for (auto const& file : files) good = tell(file, lang) && good;
    return good ? 0 : 2;
}
