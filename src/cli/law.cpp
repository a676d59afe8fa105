#include "cli/command.hpp"

#include <writ/io/law_json.hpp>
#include <writ/rules/prc.hpp>

namespace writ::cli {

law_in_force law_from(std::string const& path, manner how)
{
    if (path.empty()) return {prc::law()};
    auto const bytes = read_all(path);
    auto const read = bytes ? read_law(*bytes, prc::law()) : result<law>{bytes.error()};
    if (!read) return {prc::law(), tell(read.error(), path, how)};
    return {*read};
}

}  // namespace writ::cli
