#include <writ/casefile/case_number.hpp>

#include <doctest/doctest.h>

#include <ostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace writ;

namespace {

std::vector<std::string> const courts{"最高法", "鲁", "内", "军", "兵", "鲁04", "京01", "鲁0481", "沪0117"};

struct slip {
    char const* written;
    refusal_code code;
    char const* what;
};

void check_refused(slip const& wrong)
{
    CAPTURE(wrong.written);
    auto const read = parse_case_number(wrong.written);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == wrong.code);
    CHECK(read.error().what.en == wrong.what);
    CHECK_FALSE(read.error().what.zh.empty());
    CHECK_FALSE(read.error().expected.en.empty());
    CHECK_FALSE(read.error().expected.zh.empty());
}

}  // namespace

TEST_CASE("a case number is taken apart into year, court, type and serial")
{
    auto const read = parse_case_number("（2024）鲁0481执123号");
    REQUIRE(read);
    CHECK(*read == case_number{.year = 2024, .court = "鲁0481", .type = "执", .serial = 123});
    CHECK(parse_case_number("（2021）最高法执监501号").value() ==
          case_number{.year = 2021, .court = "最高法", .type = "执监", .serial = 501});
    CHECK(parse_case_number("（2020）鲁执复7号").value() ==
          case_number{.year = 2020, .court = "鲁", .type = "执复", .serial = 7});
    CHECK(parse_case_number("（2019）鲁04司惩复1号").value() ==
          case_number{.year = 2019, .court = "鲁04", .type = "司惩复", .serial = 1});
}

TEST_CASE("every known type at every level of court prints and reads back")
{
    for (auto const& court : courts)
        for (auto const& type : case_types())
            for (auto const year : {2016, 2024, 9999})
                for (auto const serial : {1, 10, 99'999, 2'147'483'647}) {
                    case_number const number{year, court, std::string{type.code}, serial};
                    CAPTURE(to_string(number));
                    auto const read = parse_case_number(to_string(number));
                    REQUIRE(read);
                    CHECK(*read == number);
                }
}

TEST_CASE("a code is not taken for the shorter one it begins with")
{
    CHECK(parse_case_number("（2024）鲁0481执恢5号").value().type == "执恢");
    CHECK(parse_case_number("（2024）鲁0481执5号").value().type == "执");
    CHECK(parse_case_number("（2024）鲁04司惩复5号").value().type == "司惩复");
    CHECK(parse_case_number("（2024）鲁04司惩5号").value().type == "司惩");
    // and whoever looks for the first code a text begins with finds the longest
    auto const first_of = [](std::string_view text) {
        for (auto const& type : case_types())
            if (text.starts_with(type.code)) return type.code;
        return std::string_view{};
    };
    for (auto const& type : case_types()) CHECK(first_of(std::string{type.code} + "12号") == type.code);
}

TEST_CASE("what is not a case number is refused with what is wrong and what was expected")
{
    using enum refusal_code;
    for (auto const& wrong : std::initializer_list<slip>{
             {"", invalid_value, "the number does not begin with a year in brackets"},
             {"鲁0481执123号", invalid_value, "the number does not begin with a year in brackets"},
             {" （2024）鲁0481执123号", invalid_value, "the number does not begin with a year in brackets"},
             {"（2024鲁0481执123号", invalid_value, "the number does not begin with a year in brackets"},
             {"(2024)鲁0481执123号", invalid_value, "the brackets are half-width"},
             {"（2024)鲁0481执123号", invalid_value, "the brackets are half-width"},
             {"（2024）鲁0481执123", invalid_value, "`号` is missing"},
             {"（2024）", invalid_value, "`号` is missing"},
             {"（2024）鲁0481执123号之一", invalid_value, "something stands after `号`"},
             {"（2024）鲁0481执123号 ", invalid_value, "something stands after `号`"},
             {"（2015）滕执字第123号", invalid_value, "a number in the form used before 2016"},
             {"（2024）鲁048执123号", invalid_value, "not the code of a court"},
             {"（2024）鲁04811执123号", invalid_value, "not the code of a court"},
             {"（2024）蒙01执123号", invalid_value, "not the code of a court"},
             {"（2024）0481执123号", invalid_value, "not the code of a court"},
             {"（2024） 鲁0481执123号", invalid_value, "not the code of a court"},
             {"（2024）号", invalid_value, "not the code of a court"},
             {"（2024）鲁0481123号", invalid_value, "the type code is missing"},
             {"（2024）最高法123号", invalid_value, "the type code is missing"},
             {"（2024）鲁0481执灰123号", unknown_name, "the type code is not known"},
             {"（2024）鲁0481执 123号", unknown_name, "the type code is not known"},
             {"（2024）鲁0481执号123号", unknown_name, "the type code is not known"},
             {"（2022）鲁0402民初456号", unknown_name, "the type code is not known"},
             {"（2015）鲁0481执123号", invalid_value, "not a year of such numbers"},
             {"（24）鲁0481执123号", invalid_value, "not a year of such numbers"},
             {"（20240）鲁0481执123号", invalid_value, "not a year of such numbers"},
             {"（二零二四）鲁0481执123号", invalid_value, "not a year of such numbers"},
             {"（）鲁0481执123号", invalid_value, "not a year of such numbers"},
             {"（2024）鲁0481执号", invalid_value, "the serial number is missing"},
             {"（2024）鲁0481执0号", invalid_value, "the serial number begins with zero"},
             {"（2024）鲁0481执0123号", invalid_value, "the serial number begins with zero"},
             {"（2024）鲁0481执2147483648号", overflow, "the serial number is too large"},
         })
        check_refused(wrong);
}

TEST_CASE("the nearest code is named where one is near, else all of them")
{
    CHECK(parse_case_number("（2024）鲁0481执灰1号").error().expected.en == "the nearest is `执恢`");
    CHECK(parse_case_number("（2024）鲁0481执灰1号").error().expected.zh == "最接近的是`执恢`");
    CHECK(parse_case_number("（2024）鲁0481司罚复1号").error().expected.en == "the nearest is `司惩复`");
    auto const far = parse_case_number("（2022）鲁0402民初456号").error().expected.en;
    CHECK(far.starts_with("one of these was expected: 司惩复, 司惩, 执恢"));
    std::string const endless(100'000, 'x');
    CHECK(parse_case_number("（2024）鲁0481" + endless + "1号").error().code == refusal_code::unknown_name);
}

TEST_CASE("where any code will do, trials' numbers are read and what is no code is still refused")
{
    auto const read = parse_case_number("（2022）鲁0402民初456号", type_codes::any);
    REQUIRE(read);
    CHECK(read->type == "民初");
    CHECK(to_string(*read) == "（2022）鲁0402民初456号");
    for (std::string_view const wrong : {"（2022）鲁0402abc456号", "（2022）鲁0402民 初456号", "（2022）鲁0402民，456号",
                                         "（2022）鲁0402甲乙丙丁戊己庚辛壬456号", "（2022）鲁0402\xE6\xB0初456号",
                                         "（2015）滕民字第456号", "(2022)鲁0402民初456号", "（2015）鲁0402民初456号"}) {
        CAPTURE(wrong);
        auto const refused = parse_case_number(wrong, type_codes::any);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == refusal_code::invalid_value);
    }
    CHECK(parse_case_number("（2022）鲁0402甲乙丙丁戊己庚辛456号", type_codes::any));
}

TEST_CASE("a court's code is 最高法, or a province's character with none, two or four digits")
{
    for (auto const& code : courts) CHECK(is_court_code(code));
    for (std::string_view const wrong : {"", "最高", "最高法院", "最高法01", "蒙", "蒙01", "鲁0", "鲁048", "鲁04810", "0481",
                                         "鲁o4", "鲁 04", "04鲁", "鲁沪", "\xE9\xB2", "\xB2\x81\xE8"})
    {
        CAPTURE(wrong);
        CHECK_FALSE(is_court_code(wrong));
    }
}

TEST_CASE("the known types say whether they are enforcement, and how sure that is")
{
    CHECK(case_types().size() == 15);
    for (auto const& type : case_types()) {
        CAPTURE(type.code);
        CHECK(find_case_type(type.code) == &type);
        CHECK_FALSE(type.name_zh.empty());
        CHECK_FALSE(type.name_en.empty());
        CHECK_FALSE(type.source.empty());
        CHECK((type.mark == "C" || type.mark == "P"));
        CHECK(is_enforcement(type.code) == (type.standard.starts_with("10") || type.code == "恢执"));
        CHECK(is_revival(type.code) == (type.name_zh == "恢复执行"));
    }
    CHECK(is_enforcement("执"));
    CHECK_FALSE(is_enforcement("司惩"));
    CHECK_FALSE(is_enforcement("民初"));
    CHECK_FALSE(is_enforcement(""));
    CHECK(is_revival("恢执"));
    CHECK_FALSE(is_revival("执"));
    CHECK(find_case_type("执灰") == nullptr);
}

TEST_CASE("random numbers read back; with one byte changed they are refused or are another number's text")
{
    std::mt19937 random{2024};
    auto const below = [&](std::size_t n) { return random() % n; };
    for (int i = 0; i < 5'000; ++i) {
        case_number const number{case_number_year_first + static_cast<int>(below(100)), courts[below(courts.size())],
                                 std::string{case_types()[below(case_types().size())].code},
                                 1 + static_cast<int>(random() >> 2U)};
        auto text = to_string(number);
        REQUIRE(parse_case_number(text).value() == number);
        text[below(text.size())] = static_cast<char>(below(256));
        for (auto const accepted : {type_codes::known, type_codes::any})
            if (auto const read = parse_case_number(text, accepted)) CHECK(to_string(*read) == text);
    }
}
