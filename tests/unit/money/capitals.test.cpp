#include <writ/money/capitals.hpp>

#include <doctest/doctest.h>

#include <ostream>

using namespace writ;
using namespace writ::literals;

TEST_CASE("amounts in capital figures")
{
    CHECK(in_capitals(95'300_cny) == "玖万伍仟叁佰元整");
    CHECK(in_capitals(10'545.43_cny) == "壹万零伍佰肆拾伍元肆角叁分");
    CHECK(in_capitals(1'409.50_cny) == "壹仟肆佰零玖元伍角整");
    CHECK(in_capitals(6'007.14_cny) == "陆仟零柒元壹角肆分");
    CHECK(in_capitals(325.04_cny) == "叁佰贰拾伍元零肆分");
    CHECK(in_capitals(0_cny) == "零元整");
    CHECK(in_capitals(0.50_cny) == "伍角整");
    CHECK(in_capitals(0.05_cny) == "伍分");
    CHECK(in_capitals(1_cny) == "壹元整");
    CHECK(in_capitals(10_cny) == "壹拾元整");
    CHECK(in_capitals(100'001_cny) == "壹拾万零壹元整");
    CHECK(in_capitals(1'050'000_cny) == "壹佰零伍万元整");
    CHECK(in_capitals(100'000'000_cny) == "壹亿元整");
    CHECK(in_capitals(100'000'001_cny) == "壹亿零壹元整");
    CHECK(in_capitals(120'050'000_cny) == "壹亿贰仟零伍万元整");
    CHECK(in_capitals(1'000'010'000_cny) == "壹拾亿零壹万元整");
    CHECK(in_capitals(1'000'000'000'000_cny) == "壹万亿元整");
}

TEST_CASE("the largest amount has its figures, a negative one none")
{
    CHECK(in_capitals(money::from_fen(INT64_MAX)) ==
          "玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分");
    CHECK_THROWS_AS((void)in_capitals(money::from_fen(-1)), error);
}
