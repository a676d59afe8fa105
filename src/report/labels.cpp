#include "report/labels.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>
#include <utility>

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

constexpr std::array nature_zh{
    entry_zh{"support", "赡养费、扶养费、抚养费"}, entry_zh{"pension", "抚恤金"}, entry_zh{"medical", "医疗费用"},
    entry_zh{"wages", "劳动报酬"}, entry_zh{"injury", "人身损害赔偿"}, entry_zh{"loan", "借款"},
    entry_zh{"other", "其他"},
};

constexpr std::array party_zh{
    entry_zh{"person", "自然人"}, entry_zh{"unit", "法人"}, entry_zh{"other_organisation", "其他组织"},
};

constexpr std::array capacity_zh{
    entry_zh{"legal", "法定代表人"}, entry_zh{"head", "主要负责人"}, entry_zh{"actual_controller", "实际控制人"},
    entry_zh{"directly_responsible", "影响债务履行的直接责任人员"}, entry_zh{"agent", "委托代理人"},
    entry_zh{"guardian", "法定代理人"},
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
    entry_zh{"penalty", "违约金"}, entry_zh{"delay_interest_before_2014-08-01", "2014年8月1日前的迟延履行期间债务利息"},
    entry_zh{"doubled_part", "加倍部分债务利息"},
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
    entry_zh{"replaced", "已被新协议取代"},
};

constexpr std::array consumption_zh{
    entry_zh{"free", "未限制消费"}, entry_zh{"restricted", "限制消费中"},
};

constexpr std::array listing_zh{
    entry_zh{"unlisted", "未纳入失信名单"}, entry_zh{"grace", "宽限期内"}, entry_zh{"listed", "已纳入失信名单"},
};

constexpr std::array exit_ban_zh{
    entry_zh{"free", "未限制出境"}, entry_zh{"banned", "限制出境中"},
};

constexpr std::array seal_zh{
    entry_zh{"unsealed", "未查封"}, entry_zh{"waiting", "轮候查封"}, entry_zh{"sealed", "查封、扣押、冻结中"},
    entry_zh{"released", "已解除"},
};

constexpr std::array realisation_zh{
    entry_zh{"idle", "尚未处置"}, entry_zh{"valuing", "确定参考价中"}, entry_zh{"priced", "参考价已确定"},
    entry_zh{"announced", "拍卖已公告"}, entry_zh{"first_failed", "一拍流拍"},
    entry_zh{"second_failed", "二拍流拍"}, entry_zh{"on_sale", "变卖中"}, entry_zh{"sold", "已成交"},
    entry_zh{"in_kind", "已以物抵债"}, entry_zh{"transferred", "权属已移转"},
};

constexpr std::array remedy_zh{
    entry_zh{"none", "未提出"}, entry_zh{"filed", "审查中"}, entry_zh{"decided", "已裁定"},
    entry_zh{"under_review", "复议中"}, entry_zh{"in_suit", "异议之诉中"}, entry_zh{"final", "已终局"},
};

/// A key with a dot, `fact.member`, goes before the plain name: one name can mean two things in two facts.
constexpr std::array member_zh{
    entry_zh{"about", "线索对象"}, entry_zh{"act", "所罚行为"}, entry_zh{"acts", "所涉行为"},
    entry_zh{"admitted", "承认的数额"}, entry_zh{"against", "所针对的行为"}, entry_zh{"amount", "金额"},
    entry_zh{"answered.outcome", "答复结果"}, entry_zh{"asset", "财产"},
    entry_zh{"asset_found.kind", "财产种类"}, entry_zh{"at_request_of", "提出人"},
    entry_zh{"auction_held.price", "成交价"}, entry_zh{"auction_on", "拍卖日"},
    entry_zh{"bankruptcy_transferred.court", "受移送法院"}, entry_zh{"buyer", "买受人"},
    entry_zh{"by_agreement", "双方合意"}, entry_zh{"by_court", "采取措施的法院"}, entry_zh{"channel", "途径"},
    entry_zh{"claim", "债权"}, entry_zh{"closed_at", "竞价结束时间"}, entry_zh{"closing", "针对结案"},
    entry_zh{"clue", "所涉线索"}, entry_zh{"complete", "完整"},
    entry_zh{"complex", "案情复杂"}, entry_zh{"conduct", "行为"}, entry_zh{"confirmed", "属实"},
    entry_zh{"consent", "申请人同意"}, entry_zh{"consent_of", "同意移送的当事人"},
    entry_zh{"cost_incurred.what", "费用项目"},
    entry_zh{"court", "法院"}, entry_zh{"days", "天数"}, entry_zh{"deadline", "期限"},
    entry_zh{"debtor", "被执行人"}, entry_zh{"deposit", "保证金"}, entry_zh{"deposit_settled.how", "处理方式"},
    entry_zh{"direct_enforcement", "同意直接执行担保财产"}, entry_zh{"district", "所在地"},
    entry_zh{"document", "文书"}, entry_zh{"early", "提前"}, entry_zh{"entry", "所涉事项"},
    entry_zh{"excused", "有正当理由"}, entry_zh{"extra_years", "延长年数"}, entry_zh{"fine", "罚金"},
    entry_zh{"first_bid_at", "首次出价时间"}, entry_zh{"form", "形式"}, entry_zh{"found", "查到财产"},
    entry_zh{"from", "起"}, entry_zh{"funds_disbursed.to", "收款人"}, entry_zh{"gives", "给付"},
    entry_zh{"granted", "准许"}, entry_zh{"ground", "事由"}, entry_zh{"guarantor", "担保人"},
    entry_zh{"handed_over.to", "接收人"}, entry_zh{"held", "已实际扣押"},
    entry_zh{"hindered.party", "受阻的当事人"}, entry_zh{"how", "方式"}, entry_zh{"instalments", "分期"},
    entry_zh{"items", "所依条款"}, entry_zh{"kind", "种类"}, entry_zh{"known_on", "知悉之日"},
    entry_zh{"last_bid_at", "最后出价时间"}, entry_zh{"length", "时长"}, entry_zh{"long_term", "长期履行"},
    entry_zh{"matter_entrusted.what", "委托事项"}, entry_zh{"means", "方式"}, entry_zh{"measure", "所涉措施"},
    entry_zh{"method", "确定参考价的方式"}, entry_zh{"missing", "所缺材料"}, entry_zh{"mode", "拍卖方式"},
    entry_zh{"months", "月数"}, entry_zh{"number", "案号"}, entry_zh{"objection", "所涉异议"},
    entry_zh{"objection_decided.upheld", "异议成立"}, entry_zh{"objection_filed.kind", "异议种类"},
    entry_zh{"objection_filed.party", "异议人"}, entry_zh{"opened_at", "竞价开始时间"},
    entry_zh{"oral", "口头通知"}, entry_zh{"outcome", "结果"}, entry_zh{"outside", "超出范围"},
    entry_zh{"owner", "权利人"}, entry_zh{"owner_consents", "第三人书面确认属于被执行人"}, entry_zh{"paid_by", "支付人"},
    entry_zh{"party", "当事人"}, entry_zh{"party_change_applied.how", "变更、追加事由"},
    entry_zh{"party_change_applied.party", "拟变更、追加的当事人"}, entry_zh{"party_changed.how", "变更、追加事由"},
    entry_zh{"party_changed.party", "变更、追加的当事人"}, entry_zh{"party_ended.how", "情形"},
    entry_zh{"pause", "所结束的中止、暂缓"}, entry_zh{"payment_received.from", "付款人"},
    entry_zh{"perform_within", "履行期限"}, entry_zh{"person", "对象"}, entry_zh{"place", "地点"},
    entry_zh{"preservation", "系财产保全"},
    entry_zh{"price", "价格"}, entry_zh{"price_fixed.value", "参考价"},
    entry_zh{"property_report_breached.how", "违反情形"}, entry_zh{"protected", "保护事由"},
    entry_zh{"province", "省份"}, entry_zh{"reason", "原因"}, entry_zh{"record", "所涉公开信息"},
    entry_zh{"record_error_found.what", "错误种类"}, entry_zh{"replaces", "所取代的和解协议"},
    entry_zh{"report_within", "报告期限"},
    entry_zh{"request", "所涉申请"},
    entry_zh{"requested.what", "申请事项"}, entry_zh{"round", "拍次"}, entry_zh{"sale_held.price", "成交价"},
    entry_zh{"sale_opened.price", "变卖价"}, entry_zh{"scope", "范围"},
    entry_zh{"seal_released.by_court", "作出解除的法院"}, entry_zh{"security_given.party", "担保人"},
    entry_zh{"served", "已送达"}, entry_zh{"served.to", "受送达人"}, entry_zh{"settlement", "和解协议"},
    entry_zh{"settlement_breached.from", "起始日"}, entry_zh{"sold", "成交"},
    entry_zh{"start_price", "起拍价"}, entry_zh{"superior_ordered.what", "责令内容"},
    entry_zh{"supplement", "补充报告"}, entry_zh{"suspended_months", "缓刑考验期（月）"},
    entry_zh{"taken_in_kind.value", "抵债价额"}, entry_zh{"term", "期限"},
    entry_zh{"term_months", "刑期（月）"}, entry_zh{"terms", "条款"}, entry_zh{"third_party", "第三人"},
    entry_zh{"title_suit_decided.upheld", "支持诉讼请求"}, entry_zh{"to", "止"},
    entry_zh{"unreachable", "无法联系"}, entry_zh{"until", "截止"}, entry_zh{"upheld", "理由成立"},
    entry_zh{"urgent", "紧急"}, entry_zh{"valuation_reported.value", "评估、询价结果"},
    entry_zh{"value", "价值"}, entry_zh{"waiting", "轮候"}, entry_zh{"waives", "放弃的数额"},
    entry_zh{"what", "内容"}, entry_zh{"with", "更正为"}, entry_zh{"within", "期限"},
};

/// A key with dots, `fact.member.word` or `member.word`, goes before the plain word.
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
    entry_zh{"applied", "适用"}, entry_zh{"not_applied", "不适用"},
    entry_zh{"six_months", "六个月"}, entry_zh{"actual", "实际休假日"}, entry_zh{"make_up_rests", "含调休上班日"},
    entry_zh{"statutory_only", "仅法定节假日"}, entry_zh{"rest_resumes", "剩余期间继续计算"},
    entry_zh{"counted", "计入"}, entry_zh{"not_counted", "不计入"}, entry_zh{"included", "计入"},
    entry_zh{"excluded", "不计入"}, entry_zh{"next_day", "届满次日"}, entry_zh{"same_day", "届满当日"},
    entry_zh{"counted_if_debtor_asked", "被执行人申请的仍计入"}, entry_zh{"never_counted", "一律不计入"},
    entry_zh{"doubled_last", "加倍部分最后"}, entry_zh{"doubled_first", "加倍部分在先（约定）"},
    entry_zh{"principal_before_interest", "先本后息（约定）"}, entry_zh{"once", "总额一次"}, entry_zh{"each_row", "逐行"},
    entry_zh{"own_currency", "按外币"}, entry_zh{"yuan", "按人民币"},
    entry_zh{"stops", "不另计"}, entry_zh{"goes_on", "另计"}, entry_zh{"benchmark", "按贷款基准利率"},
    entry_zh{"by_length", "按迟延期间的长短"}, entry_zh{"one_year", "一年期"}, entry_zh{"of_360", "360日"},
    entry_zh{"of_365", "365日"}, entry_zh{"loan_prime_rate", "按贷款市场报价利率"},
    entry_zh{"carried_forward", "沿用最后数值"}, entry_zh{"remembered", "凭记忆（未核实）"},
    // papers and requests
    entry_zh{"approval", "内部审批"}, entry_zh{"consumption_order", "限制消费"},
    entry_zh{"exit_ban", "限制出境"}, entry_zh{"exemption", "准许必需消费"}, entry_zh{"delisting", "删除失信信息"},
    entry_zh{"listing_correction", "纠正失信信息"}, entry_zh{"preservation", "财产保全"},
    entry_zh{"seal_renewal", "续行查封、扣押、冻结"}, entry_zh{"extension", "延长期限"},
    entry_zh{"inquiry", "调查财产"}, entry_zh{"valuation_reissue", "重新出具报告"},
    entry_zh{"valuation_correction", "补正报告"}, entry_zh{"valuation_explanation", "评估机构说明"},
    entry_zh{"valuation_papers", "退回评估材料"}, entry_zh{"continued_auction", "继续拍卖"},
    entry_zh{"self_sale", "自行变卖"}, entry_zh{"participation", "参与分配"},
    entry_zh{"counter_objection", "对异议的反对意见"}, entry_zh{"handover", "移送财产处置权"},
    entry_zh{"return_of_case", "退回委托案件"}, entry_zh{"annulment", "撤销执行依据"},
    entry_zh{"execution_certificate", "出具执行证书"}, entry_zh{"supervision", "执行监督"},
    entry_zh{"petition", "信访申诉"}, entry_zh{"order_reconsideration", "请求复议上级指令"},
    entry_zh{"prosecution", "追究刑事责任"}, entry_zh{"cost_review", "复核诉讼费用"},
    entry_zh{"compensation", "国家赔偿"}, entry_zh{"incomplete", "材料不齐"}, entry_zh{"docketed", "已受理"},
    entry_zh{"turned_away", "不予受理"}, entry_zh{"granted", "准许"}, entry_zh{"done", "已办理"},
    // credit and records
    entry_zh{"performed", "履行完毕"}, entry_zh{"secured", "提供有效担保"},
    entry_zh{"evidence_or_violence", "以伪造证据、暴力、威胁等妨碍、抗拒执行"},
    entry_zh{"sham_or_hiding", "以虚假诉讼、仲裁或隐匿、转移财产等规避执行"}, entry_zh{"report_breach", "违反财产报告制度"},
    entry_zh{"consumption_breach", "违反限制消费令"}, entry_zh{"settlement_breach", "无正当理由拒不履行执行和解协议"},
    entry_zh{"queries_empty", "终本后两次以上查询无财产"}, entry_zh{"retrial_or_bankruptcy", "因审判监督或破产程序中止执行"},
    entry_zh{"non_enforced", "裁定不予执行"}, entry_zh{"terminated", "裁定终结执行"},
    entry_zh{"term_over", "纳入期限届满"}, entry_zh{"early_correction", "积极履行或主动纠正，提前删除"},
    entry_zh{"wrongly_listed", "不应纳入"}, entry_zh{"wrong", "不应公开"}, entry_zh{"inaccurate", "信息不准确"},
    entry_zh{"hide", "应予屏蔽"}, entry_zh{"upheld", "维持"}, entry_zh{"changed", "变更"},
    entry_zh{"revoked", "撤销"},
    // seals and realisation
    entry_zh{"third_party_asset", "案外人财产"}, entry_zh{"paid", "债务已清偿"}, entry_zh{"excess", "超标的额"},
    entry_zh{"agreed", "当事人议价"}, entry_zh{"directed", "定向询价"}, entry_zh{"network", "网络"},
    entry_zh{"appraised", "委托评估"}, entry_zh{"online", "网络拍卖"}, entry_zh{"offline", "委托拍卖"},
    entry_zh{"paid_over", "划入法院账户"}, entry_zh{"forfeited", "不予退还"},
    // forum
    entry_zh{"query", "查询"}, entry_zh{"freeze", "冻结"}, entry_zh{"seal", "查封"},
    entry_zh{"service", "送达"},
    // remedies
    entry_zh{"conduct", "执行行为异议"}, entry_zh{"title", "案外人异议"}, entry_zh{"jurisdiction", "管辖异议"},
    entry_zh{"distribution", "分配方案异议"}, entry_zh{"heir", "继承人"}, entry_zh{"spouse", "配偶"},
    entry_zh{"successor", "权利义务承受人"}, entry_zh{"merged", "合并"}, entry_zh{"divided", "分立"},
    entry_zh{"assignee", "债权受让人"}, entry_zh{"renamed", "名称变更"}, entry_zh{"sole_owner", "个人独资企业出资人"},
    entry_zh{"general_partner", "普通合伙人"}, entry_zh{"head_office", "设立分支机构的法人"},
    entry_zh{"assets_received", "无偿接受财产"}, entry_zh{"promised", "承诺代为履行"},
    entry_zh{"limited_partner_unpaid", "未足额缴纳出资的有限合伙人"}, entry_zh{"capital_unpaid", "未足额缴纳出资的股东"},
    entry_zh{"capital_withdrawn", "抽逃出资的股东"}, entry_zh{"unpaid_shares_sold", "未出资即转让股权的股东"},
    entry_zh{"one_person_company", "一人公司股东"}, entry_zh{"unliquidated", "未经清算即注销"},
    entry_zh{"died", "死亡"}, entry_zh{"missing", "被宣告失踪"}, entry_zh{"incapable", "丧失民事行为能力"},
    entry_zh{"finish", "限期执行"}, entry_zh{"docket", "限期立案"}, entry_zh{"decide", "限期作出裁定"},
    entry_zh{"correct", "纠正"},
    // one word, two meanings
    entry_zh{"answered.outcome.refused", "不予准许"}, entry_zh{"how.refused", "拒绝报告"},
    entry_zh{"how.false", "虚假报告"}, entry_zh{"how.late", "无正当理由逾期报告"},
    entry_zh{"deposit_settled.how.returned", "退还"},
    entry_zh{"resumption_applied.ground.returned", "委托被退回"},
    entry_zh{"seal_released.ground.withdrawn", "撤回执行申请或放弃债权"},
    entry_zh{"seal_released.ground.unsold", "流拍或变卖不成且不接受抵债"},
    entry_zh{"seal_released.ground.secured", "提供担保且申请执行人同意"},
    entry_zh{"seal_released.ground.bankruptcy", "受理破产"},
    entry_zh{"asset_ruled_out.reason.third_party", "案外人财产"}, entry_zh{"kind.limitation", "执行时效异议"},
    entry_zh{"kind.settlement", "就和解协议提出的异议"}, entry_zh{"kind.valuation", "评估、询价异议"},
    entry_zh{"kind.network", "网络查控异议"}, entry_zh{"method.network", "网络询价"},
    entry_zh{"means.entrusted", "委托送达"}, entry_zh{"means.public_notice", "公告送达"},
    entry_zh{"means.web_notice", "网上公示"}, entry_zh{"closed_cancelled.ground.entrusted", "委托执行"},
    entry_zh{"what.stay", "暂缓执行"}, entry_zh{"matter_entrusted.what.inquiry", "调查"},
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
    case topic::nature: return nature_zh;
    case topic::party: return party_zh;
    case topic::capacity: return capacity_zh;
    case topic::actor: return actor_zh;
    case topic::debt: return debt_zh;
    case topic::proceeding: return proceeding_zh;
    case topic::forum: return forum_zh;
    case topic::whereabouts: return whereabouts_zh;
    case topic::hold: return hold_zh;
    case topic::prosecution: return prosecution_zh;
    case topic::settlement: return settlement_zh;
    case topic::consumption: return consumption_zh;
    case topic::listing: return listing_zh;
    case topic::exit_ban: return exit_ban_zh;
    case topic::seal: return seal_zh;
    case topic::realisation: return realisation_zh;
    case topic::remedy: return remedy_zh;
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

std::string_view find_zh(topic where, std::initializer_list<std::string> keys)
{
    for (auto const& key : keys)
        if (auto const zh = find_zh(where, key); !zh.empty()) return zh;
    return {};
}

std::string in_english(std::string_view word)
{
    std::string out{word};
    std::replace(out.begin(), out.end(), '_', ' ');
    if (out.starts_with("pre filing")) out[3] = '-';
    return out;
}

}  // namespace

std::string label(topic where, std::string_view word, language lang)
{
    if (auto const zh = find_zh(where, word); lang == language::zh && !zh.empty()) return std::string{zh};
    return in_english(word);
}

std::string member_label(std::string_view fact, std::string_view member, language lang)
{
    std::string const name{member};
    auto const zh = find_zh(topic::member, {std::string{fact} + '.' + name, name});
    return lang == language::zh && !zh.empty() ? std::string{zh} : in_english(member);
}

std::string word_label(std::string_view fact, std::string_view member, std::string_view word, language lang)
{
    auto const of_member = std::string{member} + '.' + std::string{word};
    auto const zh = find_zh(topic::value, {std::string{fact} + '.' + of_member, of_member, std::string{word}});
    return lang == language::zh && !zh.empty() ? std::string{zh} : in_english(word);
}

bool has_label(topic where, std::string_view word) noexcept { return !find_zh(where, word).empty(); }

std::string_view debt_name(debt_class kind) noexcept
{
    switch (kind) {
    case debt_class::costs: return "costs";
    case debt_class::interest: return "interest";
    case debt_class::capital: return "capital";
    case debt_class::penalty: return "penalty";
    case debt_class::delay: return "delay_interest_before_2014-08-01";
    case debt_class::doubled: return "doubled_part";
    }
    return "";
}

topic states_of(std::string_view machine) noexcept
{
    constexpr std::array of_machine{
        std::pair{std::string_view{"forum"}, topic::forum},
        std::pair{std::string_view{"whereabouts"}, topic::whereabouts},
        std::pair{std::string_view{"hold"}, topic::hold},
        std::pair{std::string_view{"prosecution"}, topic::prosecution},
        std::pair{std::string_view{"settlement"}, topic::settlement},
        std::pair{std::string_view{"consumption"}, topic::consumption},
        std::pair{std::string_view{"listing"}, topic::listing},
        std::pair{std::string_view{"exit_ban"}, topic::exit_ban},
        std::pair{std::string_view{"seal"}, topic::seal},
        std::pair{std::string_view{"realisation"}, topic::realisation},
        std::pair{std::string_view{"remedy"}, topic::remedy},
    };
    for (auto const& [name, states] : of_machine)
        if (name == machine) return states;
    return topic::proceeding;
}

}  // namespace writ::report
