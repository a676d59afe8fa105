#include <writ/casefile/case_number.hpp>

#include <writ/casefile/court.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <optional>
#include <vector>

namespace writ {

namespace {

constexpr std::string_view open_bracket = "（";
constexpr std::string_view close_bracket = "）";
constexpr std::string_view number_sign = "号";
constexpr std::string_view supreme_court = "最高法";
/// The high courts, and with them the first character of every code below them.
constexpr std::string_view provinces =
    "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新军兵";
/// Bytes of a Chinese character in UTF-8.
constexpr std::size_t han_bytes = 3;
/// The longest known code has three characters; what is far longer is no misspelling and no code.
constexpr std::size_t type_bytes_max = 8 * han_bytes;

constexpr std::array<case_type, 15> types{{
    {"司惩复", "司法制裁复议", "review of detention or fine", "0804", false, "C", "CASENO"},
    {"司惩", "司法拘留、司法罚款", "detention or fine", "0802 0803", false, "C", "CASENO"},
    {"执恢", "恢复执行", "enforcement taken up again", "1003", true, "C", "CASENO"},
    {"恢执", "恢复执行", "enforcement taken up again", "", true, "P", "N335 item 2"},
    {"执保", "财产保全执行", "enforcement of preservation", "1004", true, "C", "CASENO"},
    {"执异", "执行异议", "objection to enforcement", "1006", true, "C", "CASENO"},
    {"执复", "执行复议", "review in enforcement", "1007", true, "C", "CASENO"},
    {"执监", "执行监督", "supervision of enforcement", "1008", true, "C", "CASENO"},
    {"执协", "执行协调", "dispute between enforcing courts", "1009", true, "C", "CASENO"},
    {"执他", "其他执行", "other matter of enforcement", "1010", true, "C", "CASENO"},
    {"执", "首次执行", "first enforcement", "1002", true, "C", "CASENO"},
    {"财保", "非诉财产保全", "preservation of property without a suit", "0901", false, "C", "CASENO"},
    {"行保", "非诉行为保全", "preservation of conduct without a suit", "0902", false, "C", "CASENO"},
    {"证保", "非诉证据保全", "preservation of evidence without a suit", "0904", false, "C", "CASENO"},
    {"破申", "破产申请审查", "application for bankruptcy", "1103", false, "C", "CASENO"},
}};

/// A shorter code in front would hide the longer ones that begin with it.
constexpr bool longer_codes_stand_first()
{
    for (std::size_t i = 0; i < types.size(); ++i)
        for (std::size_t j = i + 1; j < types.size(); ++j)
            if (types[j].code.starts_with(types[i].code)) return false;
    return true;
}
static_assert(longer_codes_stand_first());

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
bool are_digits(std::string_view s) noexcept { return std::all_of(s.begin(), s.end(), is_digit); }

refusal bad(text what, text expected, refusal_code code = refusal_code::invalid_value)
{
    return {.code = code, .what = std::move(what), .expected = std::move(expected)};
}

refusal bad_bracket(std::string_view written)
{
    text const expected{"the year in full-width brackets was expected, as in （2024）鲁0481执123号",
                        "应为全角括号内的年度，如（2024）鲁0481执123号"};
    if (written.find_first_of("()") != std::string_view::npos)
        return bad({"the brackets are half-width", "括号为半角"}, expected);
    return bad({"the number does not begin with a year in brackets", "案号未以括号内的年度开头"}, expected);
}

refusal bad_end(std::string_view written)
{
    text const expected{"`号` was expected at the end", "应以`号`结尾"};
    if (written.find(number_sign) == std::string_view::npos) return bad({"`号` is missing", "缺少`号`"}, expected);
    return bad({"something stands after `号`", "`号`后另有文字"}, expected);
}

refusal old_form()
{
    return bad({"a number in the form used before 2016", "案号为2016年以前的形式"},
               {"the type code right before the serial was expected, without `字第`",
                "类型代字后应直接为编号，不带`字第`"});
}

/// A number taken apart and not yet judged.
struct parts {
    std::string_view year;
    std::string_view court;
    std::string_view type;
    std::string_view serial;
};

/// How much of the text a court's code would take: one character and the digits after it.
std::size_t court_length(std::string_view s) noexcept
{
    if (s.starts_with(supreme_court)) return supreme_court.size();
    auto at = s.empty() || is_digit(s.front()) ? 0 : std::min(han_bytes, s.size());
    while (at < s.size() && is_digit(s[at])) ++at;
    return at;
}

result<parts> take_apart(std::string_view written)
{
    auto const closed = written.find(close_bracket);
    if (!written.starts_with(open_bracket) || closed == std::string_view::npos) return bad_bracket(written);
    auto rest = written.substr(closed + close_bracket.size());
    if (!rest.ends_with(number_sign)) return bad_end(rest);
    rest.remove_suffix(number_sign.size());

    auto const serial_at = rest.find_last_not_of("0123456789") + 1;   // npos + 1 is the start
    auto const head = rest.substr(0, serial_at);
    if (head.ends_with("字第")) return old_form();
    auto const court_bytes = court_length(head);
    return parts{.year = written.substr(open_bracket.size(), closed - open_bracket.size()),
                 .court = head.substr(0, court_bytes),
                 .type = head.substr(court_bytes),
                 .serial = rest.substr(serial_at)};
}

/// The characters of a text; bytes that begin none stand alone.
std::vector<std::string_view> characters(std::string_view s)
{
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < s.size();) {
        auto end = at + 1;
        while (end < s.size() && (static_cast<unsigned char>(s[end]) & 0xC0U) == 0x80U) ++end;
        out.push_back(s.substr(at, end - at));
        at = end;
    }
    return out;
}

std::size_t distance(std::vector<std::string_view> const& a, std::vector<std::string_view> const& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            auto const replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

/// The known code that differs in fewest characters, or empty where all differ in more than half.
std::string_view nearest_code(std::string_view type)
{
    if (type.size() > type_bytes_max) return {};
    auto const wanted = characters(type);
    auto least = type_bytes_max;
    std::string_view best;
    for (auto const& known : types) {
        auto const candidate = characters(known.code);
        auto const d = distance(wanted, candidate);
        if (d >= least || d * 2 > std::max(wanted.size(), candidate.size())) continue;
        least = d;
        best = known.code;
    }
    return best;
}

std::string all_codes(char const* separator)
{
    std::string out;
    for (auto const& known : types) out += (out.empty() ? "" : separator) + std::string{known.code};
    return out;
}

refusal unknown_type(std::string_view type)
{
    std::string const near{nearest_code(type)};
    return bad({"the type code is not known", "类型代字未知"},
               near.empty() ? text{"one of these was expected: " + all_codes(", "), "应为：" + all_codes("、")}
                            : text{"the nearest is `" + near + '`', "最接近的是`" + near + '`'},
               refusal_code::unknown_name);
}

/// Three-byte characters from U+4E00 to U+9FFF and nothing else.
bool is_han(std::string_view s) noexcept
{
    if (s.size() % han_bytes != 0) return false;
    auto const byte = [&](std::size_t at) { return static_cast<unsigned char>(s[at]); };
    for (std::size_t at = 0; at < s.size(); at += han_bytes) {
        bool const tails = (byte(at + 1) & 0xC0U) == 0x80U && (byte(at + 2) & 0xC0U) == 0x80U;
        auto const lead = byte(at);
        if (!tails || lead < 0xE4U || lead > 0xE9U || (lead == 0xE4U && byte(at + 1) < 0xB8U)) return false;
    }
    return true;
}

/// Court and type stand without a mark between them: what follows no court is no type.
std::optional<refusal> check_court(parts const& given)
{
    if (!is_court_code(given.court))
        return bad({"not the code of a court", "不是有效的法院代字"},
                   {"`最高法`, or a province's character alone, with two digits or with four was expected, as in 鲁0481",
                    "应为`最高法`，或省级简称单独、加两位数字、加四位数字，如鲁0481"});
    if (!given.type.empty()) return std::nullopt;
    return bad({"the type code is missing", "缺少类型代字"},
               {"a type code such as `执` was expected between court and serial",
                "法院代字与编号之间应有类型代字，如`执`"});
}

std::optional<refusal> check_type(std::string_view type, type_codes accepted)
{
    if (accepted == type_codes::known)
        return find_case_type(type) == nullptr ? std::optional{unknown_type(type)} : std::nullopt;
    if (is_han(type) && type.size() <= type_bytes_max) return std::nullopt;
    return bad({"not a type code", "不是有效的类型代字"},
               {"at most eight Chinese characters were expected", "应为不超过八个汉字"});
}

std::optional<refusal> check_year(std::string_view year)
{
    // four digits compare as their numbers do
    if (year.size() == 4 && are_digits(year) && year >= std::to_string(case_number_year_first)) return std::nullopt;
    return bad({"not a year of such numbers", "不是有效的收案年度"},
               {"four digits from 2016 on were expected; older numbers have another form",
                "应为2016年起的四位年度；此前案号形式不同"});
}

result<int> read_serial(std::string_view written)
{
    text const expected{"a whole number from 1 on, without zeros in front, was expected before `号`",
                        "`号`前应为自1起、不带前导零的编号"};
    if (written.empty()) return bad({"the serial number is missing", "缺少案件编号"}, expected);
    if (written.front() == '0') return bad({"the serial number begins with zero", "案件编号以零开头"}, expected);
    int serial = 0;
    auto const [rest, status] = std::from_chars(written.data(), written.data() + written.size(), serial);
    (void)rest;   // the digits were cut out before
    if (status == std::errc{}) return serial;
    return bad({"the serial number is too large", "案件编号过大"},
               {"at most 2147483647 was expected", "应不超过2147483647"}, refusal_code::overflow);
}

}  // namespace

std::string to_string(case_number const& number)
{
    std::string out{open_bracket};
    out += std::to_string(number.year);
    out += close_bracket;
    out += number.court.value + number.type + std::to_string(number.serial);
    return out += number_sign;
}

result<case_number> parse_case_number(std::string_view written, type_codes accepted)
{
    auto const given = take_apart(written);
    if (!given) return given.error();
    if (auto no = check_court(*given)) return std::move(*no);
    if (auto no = check_type(given->type, accepted)) return std::move(*no);
    if (auto no = check_year(given->year)) return std::move(*no);
    auto const serial = read_serial(given->serial);
    if (!serial) return serial.error();
    int year = 0;
    for (auto const c : given->year) year = year * 10 + (c - '0');
    return case_number{year, std::string{given->court}, std::string{given->type}, *serial};
}

bool is_court_code(std::string_view code) noexcept
{
    if (code == supreme_court) return true;
    if (code.size() < han_bytes) return false;
    auto const at = provinces.find(code.substr(0, han_bytes));
    if (at == std::string_view::npos || at % han_bytes != 0) return false;
    auto const digits = code.substr(han_bytes);
    return are_digits(digits) && (digits.empty() || digits.size() == 2 || digits.size() == 4);
}

court_level level_of(court_id const& code) noexcept
{
    if (code.value == supreme_court) return court_level::supreme;
    auto const digits = std::count_if(code.value.begin(), code.value.end(), is_digit);
    if (digits == 0) return court_level::high;
    return digits <= 2 ? court_level::intermediate : court_level::basic;
}

std::span<case_type const> case_types() noexcept { return types; }

case_type const* find_case_type(std::string_view code) noexcept
{
    auto const found = std::find_if(types.begin(), types.end(), [&](auto const& t) { return t.code == code; });
    return found == types.end() ? nullptr : &*found;
}

bool is_enforcement(std::string_view type) noexcept
{
    auto const* known = find_case_type(type);
    return known != nullptr && known->enforcement;
}

bool is_revival(std::string_view type) noexcept { return type == "执恢" || type == "恢执"; }

}  // namespace writ
