#include "report/labels.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace writ::report {

namespace {

struct entry_zh {
    std::string_view word;
    std::string_view zh;
};

constexpr std::array stage_zh{
    entry_zh{"none", "尚未启动"}, entry_zh{"applied", "已申请"},
    entry_zh{"pre_filing_talks", "执前和解中"}, entry_zh{"settled_before_filing", "执前已和解"},
    entry_zh{"filed", "已立案"}, entry_zh{"investigating", "调查中"},
    entry_zh{"located", "已查找到人或财产"}, entry_zh{"referred", "已移送追究刑事责任"},
    entry_zh{"settled", "执行和解中"}, entry_zh{"detained", "拘留中"},
    entry_zh{"suspended", "中止、暂缓中"}, entry_zh{"closed_this_round", "终结本次执行程序"},
    entry_zh{"closed", "已结案"},
};

constexpr std::array status_zh{
    entry_zh{"running", "进行中"}, entry_zh{"met", "按期完成"}, entry_zh{"late", "逾期完成"},
    entry_zh{"missed", "逾期未完成"}, entry_zh{"expired", "已届满"},
    entry_zh{"suspended", "停止计算"}, entry_zh{"cancelled", "不再适用"},
};

constexpr std::array severity_zh{
    entry_zh{"breach", "违反规定"}, entry_zh{"lapse", "失效"}, entry_zh{"warning", "提示"},
    entry_zh{"gap", "缺少记录"}, entry_zh{"discretion", "由人裁量"},
};

constexpr std::array clock_zh{
    entry_zh{"duty", "应为期限"}, entry_zh{"validity", "有效期"}, entry_zh{"bar", "等待期"},
    entry_zh{"watch", "他方期限"}, entry_zh{"limitation", "时效"},
};

constexpr std::array bearer_zh{
    entry_zh{"court", "法院"}, entry_zh{"creditor", "申请执行人"}, entry_zh{"debtor", "被执行人"},
    entry_zh{"third_party", "案外人"}, entry_zh{"police", "公安机关"},
    entry_zh{"procuratorate", "检察机关"},
};

constexpr std::array role_zh{
    entry_zh{"creditor", "申请执行人"}, entry_zh{"debtor", "被执行人"}, entry_zh{"guarantor", "担保人"},
    entry_zh{"third_party", "案外人"}, entry_zh{"assisting_unit", "协助执行单位"},
    entry_zh{"bidder", "竞买人"}, entry_zh{"representative", "代表人"},
};

constexpr std::array title_zh{
    entry_zh{"judgment", "判决书"}, entry_zh{"ruling", "裁定书"}, entry_zh{"mediation", "调解书"},
    entry_zh{"payment_order", "支付令"}, entry_zh{"arbitral_award", "仲裁裁决书"},
    entry_zh{"notarised_debt", "公证债权文书"}, entry_zh{"criminal_property_part", "刑事裁判涉财产部分"},
    entry_zh{"foreign_judgment_recognised", "经承认的外国裁判"}, entry_zh{"other", "其他执行依据"},
    entry_zh{"administrative", "行政执行依据"}, entry_zh{"labour_award", "劳动仲裁裁决书"},
    entry_zh{"security_realisation", "实现担保物权裁定书"},
};

constexpr std::array claim_zh{
    entry_zh{"principal", "本金"}, entry_zh{"price", "价款"}, entry_zh{"damages", "赔偿金"},
    entry_zh{"liquidated_interest", "已确定数额的利息"}, entry_zh{"general_interest", "一般债务利息"},
    entry_zh{"contract_penalty", "违约金"}, entry_zh{"litigation_costs", "诉讼费用"},
    entry_zh{"lawyer_fee", "律师费"}, entry_zh{"realisation_costs", "实现债权的费用"},
    entry_zh{"delivery", "交付标的物"}, entry_zh{"conduct", "履行行为"},
};

constexpr std::array actor_zh{
    entry_zh{"officer", "执行员"}, entry_zh{"judge", "法官"}, entry_zh{"bureau", "执行局"},
    entry_zh{"bureau_director", "执行局长"}, entry_zh{"panel", "合议庭"},
    entry_zh{"vice_president", "副院长"}, entry_zh{"president", "院长"},
    entry_zh{"superior_court", "上级法院"}, entry_zh{"high_court", "高级人民法院"},
    entry_zh{"other_court", "其他法院"}, entry_zh{"police", "公安机关"},
    entry_zh{"procuratorate", "检察机关"}, entry_zh{"creditor", "申请执行人"},
    entry_zh{"debtor", "被执行人"}, entry_zh{"third_party", "案外人"},
};

constexpr std::array debt_zh{
    entry_zh{"costs", "费用"}, entry_zh{"interest", "一般债务利息"}, entry_zh{"capital", "本金等金钱债务"},
    entry_zh{"penalty", "违约金"}, entry_zh{"doubled_part", "加倍部分债务利息"},
};

constexpr std::array proceeding_zh{
    entry_zh{"not_applied", "未申请"}, entry_zh{"applied", "已申请"},
    entry_zh{"pre_filing_talks", "执前和解中"}, entry_zh{"settled_before_filing", "执前已和解"},
    entry_zh{"filed", "已立案"}, entry_zh{"investigating", "调查中"},
    entry_zh{"closed_this_round", "终结本次执行程序"}, entry_zh{"closed", "已结案"},
};

constexpr std::array forum_zh{
    entry_zh{"own_court", "本院"}, entry_zh{"cooperation_requested", "已申请协同执行"},
    entry_zh{"cooperating", "协同执行中"}, entry_zh{"moving", "移转中"}, entry_zh{"moved", "已移转"},
};

constexpr std::array whereabouts_zh{entry_zh{"unknown", "不明"}, entry_zh{"located", "已查找到"}};

constexpr std::array hold_zh{
    entry_zh{"free", "未被控制"}, entry_zh{"compelled", "拘传中"}, entry_zh{"detained", "拘留中"},
};

constexpr std::array prosecution_zh{
    entry_zh{"none", "无"}, entry_zh{"referred", "已移送"}, entry_zh{"investigating", "侦查中"},
    entry_zh{"declined", "不予立案"}, entry_zh{"private_suit", "自诉中"}, entry_zh{"charged", "已提起公诉"},
    entry_zh{"not_prosecuted", "不起诉"}, entry_zh{"convicted", "有罪"}, entry_zh{"acquitted", "无罪"},
};

constexpr std::array settlement_zh{
    entry_zh{"none", "无"}, entry_zh{"reached", "履行中"}, entry_zh{"breached", "已违反"},
    entry_zh{"performed", "已履行完毕"}, entry_zh{"resumed", "已恢复执行"}, entry_zh{"sued", "已另诉"},
};

constexpr std::array member_zh{
    entry_zh{"about", "线索对象"}, entry_zh{"act", "所涉行为"}, entry_zh{"acts", "所涉行为"},
    entry_zh{"amount", "金额"}, entry_zh{"asset", "财产"}, entry_zh{"at_request_of", "提出人"},
    entry_zh{"channel", "途径"}, entry_zh{"claim", "债权"}, entry_zh{"closing", "针对结案"},
    entry_zh{"clue", "线索"}, entry_zh{"complete", "完整"}, entry_zh{"complex", "案情复杂"},
    entry_zh{"conduct", "行为"}, entry_zh{"confirmed", "属实"}, entry_zh{"consent", "申请人同意"},
    entry_zh{"court", "法院"}, entry_zh{"days", "天数"}, entry_zh{"deadline", "期限"},
    entry_zh{"debtor", "被执行人"}, entry_zh{"direct_enforcement", "同意直接执行担保财产"},
    entry_zh{"district", "所在地"}, entry_zh{"document", "文书"}, entry_zh{"early", "提前"},
    entry_zh{"entry", "所涉事项"}, entry_zh{"excused", "有正当理由"}, entry_zh{"fine", "罚金"},
    entry_zh{"form", "形式"}, entry_zh{"found", "查到财产"}, entry_zh{"from", "起"},
    entry_zh{"gives", "给付"}, entry_zh{"ground", "事由"}, entry_zh{"guarantor", "担保人"},
    entry_zh{"how", "方式"}, entry_zh{"instalments", "分期"}, entry_zh{"items", "条款"},
    entry_zh{"kind", "种类"}, entry_zh{"length", "时长"}, entry_zh{"long_term", "长期履行"},
    entry_zh{"means", "方式"}, entry_zh{"missing", "所缺材料"}, entry_zh{"months", "月数"},
    entry_zh{"number", "案号"}, entry_zh{"outside", "超出范围"}, entry_zh{"owner", "权利人"},
    entry_zh{"pause", "所结束的中止、暂缓"}, entry_zh{"perform_within", "履行期限"},
    entry_zh{"person", "对象"}, entry_zh{"place", "地点"}, entry_zh{"protected", "保护事由"},
    entry_zh{"province", "省份"}, entry_zh{"reason", "原因"}, entry_zh{"report_within", "报告期限"},
    entry_zh{"request", "申请"}, entry_zh{"scope", "范围"}, entry_zh{"served", "已送达"},
    entry_zh{"settlement", "和解协议"}, entry_zh{"supplement", "补充报告"},
    entry_zh{"suspended_months", "缓刑考验期（月）"}, entry_zh{"term_months", "刑期（月）"},
    entry_zh{"terms", "条款"}, entry_zh{"to", "止"}, entry_zh{"unreachable", "无法联系"},
    entry_zh{"until", "截止"}, entry_zh{"urgent", "紧急"}, entry_zh{"value", "价值"},
    entry_zh{"what", "内容"},
};

constexpr std::array value_zh{
    // closing
    entry_zh{"withdrawn", "撤回申请"}, entry_zh{"instrument_annulled", "据以执行的法律文书被撤销"},
    entry_zh{"no_estate", "无遗产可供执行"}, entry_zh{"alimony_creditor_dead", "追索赡养费等案件的权利人死亡"},
    entry_zh{"unable_to_repay", "生活困难无力偿还且丧失劳动能力"}, entry_zh{"bankrupt", "被裁定宣告破产"},
    entry_zh{"long_settlement", "和解协议需长期履行"}, entry_zh{"sued_on_settlement", "就和解协议另诉"},
    entry_zh{"settlement_performed", "和解协议履行完毕"}, entry_zh{"thing_destroyed", "特定物毁损、灭失"},
    entry_zh{"dissolved", "主体终止"}, entry_zh{"jurisdiction_upheld", "管辖权异议成立"},
    entry_zh{"first_filed_elsewhere", "其他法院立案在先"}, entry_zh{"returned_entrustment", "退回委托"},
    entry_zh{"designated", "指定执行"}, entry_zh{"elevated", "提级执行"}, entry_zh{"entrusted", "委托"},
    entry_zh{"award", "仲裁裁决"}, entry_zh{"notarised", "公证债权文书"},
    entry_zh{"limitation", "申请执行时效"}, entry_zh{"public_interest", "违背社会公共利益"},
    entry_zh{"conditions_missing", "不符合受理条件"}, entry_zh{"award_indefinite", "裁决内容不明确"},
    // investigation
    entry_zh{"national", "全国"}, entry_zh{"provincial", "省级"}, entry_zh{"local", "本地"},
    entry_zh{"asset", "财产"}, entry_zh{"person", "人"}, entry_zh{"deposit", "存款"},
    entry_zh{"movable", "动产"}, entry_zh{"immovable", "不动产"}, entry_zh{"equity", "股权"},
    entry_zh{"receivable", "债权"}, entry_zh{"home", "居住用房"}, entry_zh{"necessity", "生活必需品"},
    entry_zh{"unsold", "未能变价"}, entry_zh{"not_held", "非被执行人占有或登记"},
    entry_zh{"protected", "依法不得执行"}, entry_zh{"minor_value", "价值轻微"},
    entry_zh{"third_party", "案外人"}, entry_zh{"no_surplus", "无剩余价值"},
    entry_zh{"district", "本辖区外"}, entry_zh{"province", "本省外"},
    // notice
    entry_zh{"direct", "直接送达"}, entry_zh{"left", "留置送达"}, entry_zh{"electronic", "电子送达"},
    entry_zh{"post", "邮寄送达"}, entry_zh{"forwarded", "转交送达"}, entry_zh{"public_notice", "公告"},
    entry_zh{"web_notice", "网络公告"}, entry_zh{"refused", "拒绝"}, entry_zh{"false", "虚假"},
    entry_zh{"late", "逾期"},
    // pauses
    entry_zh{"creditor_agrees", "申请执行人同意"}, entry_zh{"settlement", "执行和解"},
    entry_zh{"title_objection", "案外人异议"}, entry_zh{"party_dead", "当事人死亡"},
    entry_zh{"successor_unknown", "权利义务承受人未定"}, entry_zh{"retrial", "再审"},
    entry_zh{"award_challenged", "申请撤销或不予执行仲裁裁决"}, entry_zh{"bankruptcy", "破产"},
    entry_zh{"audit", "审计"}, entry_zh{"valuation", "评估"}, entry_zh{"inventory", "清点"},
    entry_zh{"jurisdiction_dispute", "管辖争议"}, entry_zh{"court_dispute", "法院间执行争议"},
    entry_zh{"instructions", "请示"}, entry_zh{"auction", "拍卖"}, entry_zh{"stay", "暂缓执行"},
    entry_zh{"suspension", "中止执行"}, entry_zh{"debtor", "被执行人"},
    entry_zh{"creditor", "申请执行人"}, entry_zh{"court", "法院"},
    // payments
    entry_zh{"voluntary", "自动履行"}, entry_zh{"withdrawal", "扣划"}, entry_zh{"realisation", "变价"},
    entry_zh{"transfer", "转账"}, entry_zh{"cash", "现金"}, entry_zh{"to_creditor", "直接付给申请执行人"},
    // persons
    entry_zh{"refuses_report", "拒绝报告财产"}, entry_zh{"false_report", "虚假报告财产"},
    entry_zh{"hides_assets", "隐匿、转移财产"}, entry_zh{"able_but_refuses", "有履行能力而拒不履行"},
    entry_zh{"breaks_consumption_order", "违反限制消费令"}, entry_zh{"defies_summons", "经传唤拒不到场"},
    entry_zh{"obstructs", "阻碍执行"}, entry_zh{"refuses_to_assist", "拒不协助执行"},
    entry_zh{"forges_evidence", "伪造证据"}, entry_zh{"sham_suit", "虚假诉讼"},
    entry_zh{"disposes_of_sealed", "处置已查封财产"}, entry_zh{"interferes_after_end", "执行终结后妨害"},
    // settlement
    entry_zh{"joint", "共同提交书面协议"}, entry_zh{"one_side_accepted", "一方提交、对方认可"},
    entry_zh{"oral_on_record", "口头达成、记入笔录"}, entry_zh{"private", "自行达成、未提交法院"},
    entry_zh{"breach", "不履行和解协议"}, entry_zh{"fraud", "受欺诈、胁迫"},
    entry_zh{"assets_found", "发现财产"}, entry_zh{"returned", "退回"},
    entry_zh{"conditions_returned", "条件重新具备"}, entry_zh{"other", "其他"},
    // readings of disputed points
    entry_zh{"counted", "计入"}, entry_zh{"not_counted", "不计入"}, entry_zh{"included", "计入"},
    entry_zh{"excluded", "不计入"},
};

std::span<entry_zh const> words(topic where) noexcept
{
    switch (where) {
    case topic::stage: return stage_zh;
    case topic::status: return status_zh;
    case topic::severity: return severity_zh;
    case topic::clock: return clock_zh;
    case topic::bearer: return bearer_zh;
    case topic::role: return role_zh;
    case topic::title: return title_zh;
    case topic::claim: return claim_zh;
    case topic::actor: return actor_zh;
    case topic::debt: return debt_zh;
    case topic::proceeding: return proceeding_zh;
    case topic::forum: return forum_zh;
    case topic::whereabouts: return whereabouts_zh;
    case topic::hold: return hold_zh;
    case topic::prosecution: return prosecution_zh;
    case topic::settlement: return settlement_zh;
    case topic::member: return member_zh;
    case topic::value: return value_zh;
    }
    return {};
}

std::string_view find_zh(topic where, std::string_view word) noexcept
{
    for (auto const& one : words(where))
        if (one.word == word) return one.zh;
    return {};
}

}  // namespace

std::string label(topic where, std::string_view word, language lang)
{
    if (auto const zh = find_zh(where, word); lang == language::zh && !zh.empty())
        return std::string{zh};
    std::string out{word};
    std::replace(out.begin(), out.end(), '_', ' ');
    if (out.starts_with("pre filing")) out[3] = '-';
    return out;
}

bool has_label(topic where, std::string_view word) noexcept { return !find_zh(where, word).empty(); }

topic states_of(std::string_view machine) noexcept
{
    if (machine == "forum") return topic::forum;
    if (machine == "whereabouts") return topic::whereabouts;
    if (machine == "hold") return topic::hold;
    if (machine == "prosecution") return topic::prosecution;
    if (machine == "settlement") return topic::settlement;
    return topic::proceeding;
}

}  // namespace writ::report
