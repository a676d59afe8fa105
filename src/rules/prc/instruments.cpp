#include "rules/prc/parts.hpp"

namespace writ::prc {

namespace {

/// The editions of the Civil Procedure Law: last day in force, and the name of the edition.
constexpr date last_day_of_1991_text{2008, 3, 31};
constexpr date last_day_of_2007_text{2012, 12, 31};
constexpr date last_day_of_2012_text{2017, 6, 30};
constexpr date last_day_of_2017_text{2021, 12, 31};
constexpr date last_day_of_2021_text{2023, 12, 31};

/// The numbers an article of the CPL of 2023 bore before. 0: not known, the number of 2023 is shown.
struct cpl_article {
    int in_2023;
    int in_2021;
    int in_2017;        ///< the numbers of 2012 are the same
    int in_2007{0};
    int in_1991{0};
};

void add_cpl(std::vector<article_alias>& out, cpl_article const& article)
{
    auto const now = "CPL@2023:" + std::to_string(article.in_2023);
    auto add = [&](date until, char const* edition, int number) {
        auto const then = number == 0 ? now : "CPL@" + std::string{edition} + ':' + std::to_string(number);
        out.push_back({now, until, then});
    };
    add(last_day_of_1991_text, "1991", article.in_1991);
    add(last_day_of_2007_text, "2007", article.in_2007);
    add(last_day_of_2012_text, "2012", article.in_2017);
    add(last_day_of_2017_text, "2017", article.in_2017);
    add(last_day_of_2021_text, "2021", article.in_2021);
}

}  // namespace

void add_instruments(law_parts& parts)
{
    auto add = [&](char const* code, char const* en, char const* zh, char const* number, date from) {
        parts.instruments.push_back({code, {en, zh}, number, from});
    };
    add("CPL", "Civil Procedure Law", "中华人民共和国民事诉讼法", "", date{1991, 4, 9});
    add("CC", "Civil Code", "中华人民共和国民法典", "", date{2021, 1, 1});
    add("FEE", "Measures on the payment of litigation costs", "诉讼费用交纳办法", "国务院令第481号",
        date{2007, 4, 1});
    add("DETH", "Regulations on detention houses", "拘留所条例", "国务院令第614号", date{2012, 4, 1});
    add("CPI", "SPC interpretation on the Civil Procedure Law",
        "最高人民法院关于适用《中华人民共和国民事诉讼法》的解释", "法释〔2015〕5号", date{2015, 2, 4});
    add("EPI", "SPC interpretation on the enforcement procedure of the Civil Procedure Law",
        "最高人民法院关于适用《民事诉讼法》执行程序若干问题的解释", "法释〔2008〕13号", date{2009, 1, 1});
    add("EWR", "SPC rules on enforcement work (trial)",
        "最高人民法院关于人民法院执行工作若干问题的规定（试行）", "法释〔1998〕15号", date{1998, 7, 18});
    add("SET", "SPC rules on settlement in enforcement", "最高人民法院关于执行和解若干问题的规定",
        "法释〔2018〕3号", date{2018, 3, 1});
    add("INV", "SPC rules on the investigation of property",
        "最高人民法院关于民事执行中财产调查若干问题的规定", "法释〔2017〕8号", date{2017, 5, 1});
    add("ENT", "SPC rules on entrusted enforcement", "最高人民法院关于委托执行若干问题的规定",
        "法释〔2011〕11号", date{2011, 5, 16});
    add("LIM", "SPC rules on time limits of cases", "最高人民法院关于严格执行案件审理期限制度的若干规定",
        "法释〔2000〕29号", date{2000, 9, 28});
    add("DLY14", "SPC interpretation on delay interest in enforcement",
        "最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释", "法释〔2014〕8号",
        date{2014, 8, 1});
    add("TLM", "SPC rules on time limits in enforcement",
        "最高人民法院关于人民法院办理执行案件若干期限的规定", "法发〔2006〕35号", date{2007, 1, 1});
    add("TER", "SPC rules on closing this round of enforcement (trial)",
        "最高人民法院关于严格规范终结本次执行程序的规定（试行）", "法〔2016〕373号", date{2016, 12, 1});

    add_cpl(parts.aliases, {118, 118, 115, 104, 104});
    add_cpl(parts.aliases, {119, 119, 116, 105, 105});
    add_cpl(parts.aliases, {237, 233, 226});
    add_cpl(parts.aliases, {241, 237, 230});
    add_cpl(parts.aliases, {250, 246, 239});
    add_cpl(parts.aliases, {264, 260, 253, 229, 232});
}

}  // namespace writ::prc
