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
    auto add = [&](char const* code, char const* en, char const* zh, char const* number,
                   std::optional<date> from, std::optional<date> until = {}) {
        parts.instruments.push_back({code, {en, zh}, number, from, until});
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

    // the rows that rules of the table cite
    add("ARB", "SPC rules on the enforcement of arbitral awards",
        "最高人民法院关于人民法院办理仲裁裁决执行案件若干问题的规定",
        "法释〔2018〕5号", date{2018, 3, 1});
    add("AUC", "SPC rules on auction and sale in enforcement",
        "最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定",
        "法释〔2004〕16号", date{2005, 1, 1});
    add("BKR", "SPC opinions on transferring enforcement cases to bankruptcy",
        "最高人民法院关于执行案件移送破产审查若干问题的指导意见",
        "法发〔2017〕2号", date{2017, 1, 20});
    add("COMP22", "SPC interpretation on state compensation in enforcement",
        "最高人民法院关于审理涉执行司法赔偿案件适用法律若干问题的解释",
        "法释〔2022〕3号", date{2022, 3, 1});
    add("DIS", "SPC rules on the list of dishonest debtors",
        "最高人民法院关于公布失信被执行人名单信息的若干规定",
        "法释〔2013〕17号", date{2013, 10, 1});
    add("EQU", "SPC rules on the enforcement of equity",
        "最高人民法院关于人民法院强制执行股权若干问题的规定",
        "法释〔2021〕20号", date{2022, 1, 1});
    add("FUND", "SPC rules on money and things in enforcement",
        "最高人民法院关于执行款物管理工作的规定",
        "法发〔2017〕6号", date{2017, 5, 1});
    add("GUA", "SPC rules on guarantees in enforcement",
        "最高人民法院关于执行担保若干问题的规定",
        "法释〔2018〕4号", date{2018, 3, 1});
    add("JZ20", "opinions on criminal cases of refusal to perform",
        "最高人民法院、最高人民检察院、公安部关于办理拒不执行判决、裁定刑事案件若干问题的意见",
        "法发〔2025〕8号", date{2025, 7, 1});
    add("KIND", "SPC opinions on good-faith enforcement",
        "最高人民法院关于在执行工作中进一步强化善意文明执行理念的意见",
        "法发〔2019〕35号", date{2019, 12, 16});
    add("MTG05", "SPC rules on the enforcement of mortgaged houses",
        "最高人民法院关于人民法院执行设定抵押的房屋的规定",
        "法释〔2005〕14号", date{2005, 12, 21}, date{2020, 12, 31});
    add("NAU", "SPC rules on network auctions",
        "最高人民法院关于人民法院网络司法拍卖若干问题的规定",
        "法释〔2016〕18号", date{2017, 1, 1});
    add("NOT", "SPC rules on the enforcement of notarised debts",
        "最高人民法院关于公证债权文书执行若干问题的规定",
        "法释〔2018〕18号", date{2018, 10, 1});
    add("NQF", "SPC rules on network query and freezing of deposits",
        "最高人民法院关于网络查询、冻结被执行人存款的规定",
        "法释〔2013〕20号", date{2013, 9, 2});
    add("OBJ", "SPC rules on objections and reviews in enforcement",
        "最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定",
        "法释〔2015〕10号", date{2015, 5, 5});
    add("P1ST", "SPC reply on the first-sealing court and prior claims",
        "最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复",
        "法释〔2016〕6号", date{2016, 4, 14});
    add("PRE", "SPC rules on preservation of property",
        "最高人民法院关于人民法院办理财产保全案件若干问题的规定",
        "法释〔2016〕22号", date{2016, 12, 1});
    add("REG", "SPC rules on registration and filing",
        "最高人民法院关于人民法院登记立案若干问题的规定",
        "法释〔2015〕8号", date{2015, 5, 1});
    add("SEZ", "SPC rules on sealing, impounding and freezing",
        "最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定",
        "法释〔2004〕15号", date{2005, 1, 1});
    add("STAY", "SPC rules on stays of enforcement",
        "最高人民法院关于正确适用暂缓执行措施若干问题的规定",
        "法发〔2002〕16号", date{2002, 9, 28});
    add("SUB", "SPC rules on changes of party in enforcement",
        "最高人民法院关于民事执行中变更、追加当事人若干问题的规定",
        "法释〔2016〕21号", date{2016, 12, 1});
    add("SUPV", "SPC opinions on supervision of enforcement",
        "最高人民法院关于办理申请执行监督案件若干问题的意见",
        "法发〔2023〕4号", date{2023, 2, 1});
    add("T60", "SPC reply on objections to the termination",
        "最高人民法院关于对人民法院终结执行行为提出执行异议期限问题的批复",
        "法释〔2016〕3号", date{2016, 2, 15});
    add("VAL", "SPC rules on the reference price of property",
        "最高人民法院关于人民法院确定财产处置参考价若干问题的规定",
        "法释〔2018〕15号", date{2018, 9, 1});
    add("C322", "SPC opinions on checks on the power of enforcement",
        "最高人民法院关于进一步完善执行权制约机制加强执行监督的意见",
        "法〔2021〕322号", std::nullopt);
    add("NSALE", "SPC notice on joining network auction and sale",
        "最高人民法院关于网络司法拍卖与网络司法变卖衔接的通知",
        "法明传〔2017〕455号", std::nullopt);
    add("PP147", "SPC notice on private prosecution of refusal",
        "最高人民法院关于拒执罪自诉案件受理工作的通知",
        "法〔2018〕147号", std::nullopt);
    add("XF227", "SPC opinions on enforcement petitions",
        "最高人民法院关于执行信访案件“接访即办”工作机制的意见",
        "法〔2021〕227号", std::nullopt);

    add_cpl(parts.aliases, {85, 85, 82});
    add_cpl(parts.aliases, {86, 86, 83});
    add_cpl(parts.aliases, {95, 95, 92});
    add_cpl(parts.aliases, {103, 103, 100});
    add_cpl(parts.aliases, {118, 118, 115, 104, 104});
    add_cpl(parts.aliases, {119, 119, 116, 105, 105});
    add_cpl(parts.aliases, {237, 233, 226});
    add_cpl(parts.aliases, {241, 237, 230});
    add_cpl(parts.aliases, {250, 246, 239});
    add_cpl(parts.aliases, {236, 232, 225});
    add_cpl(parts.aliases, {238, 234, 227});
    add_cpl(parts.aliases, {240, 236, 229});
    add_cpl(parts.aliases, {251, 247, 240});
    add_cpl(parts.aliases, {252, 248, 241});
    add_cpl(parts.aliases, {261, 257, 250});
    add_cpl(parts.aliases, {264, 260, 253, 229, 232});
}

}  // namespace writ::prc
