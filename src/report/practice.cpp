#include "report/practice.hpp"

#include <array>

namespace writ::report {

namespace {

// Read from the articles named; what rests on less than the text of an instrument says so: (P) reported in
// an excerpt, (B) and (C) practice, (M) memory or inference.
constexpr std::array<practice, fact_count> rows{{
    {fact_kind::served, day_borne::served,
     "CPL@2023:87 CPL@2023:91 CPL@2023:95 CPI@2022:138",
     "法院把裁定、决定、通知等文书送达当事人、协助单位或其他法院时记入，`entry` 指明所送达的事项。以签收日、"
     "邮件回执上的收件日、送达信息到达特定系统之日为送达日（CPL@2023:87 至 91）；公告送达记公告发出之日，经"
     "过三十日视为送达（CPL@2023:95）。以送达或收到起算的期限由此开始；没有本记录的，以该事项自身的日期推定"
     "并注明。",
     "A ruling, decision or notice reached a party, an assisting unit or another court; `entry` names the "
     "paper. The day is that of the signed receipt, of the postal receipt, or of arrival in the "
     "addressee's system (CPL@2023:87 to 91); by public notice it is the day of publication, and service "
     "is deemed after thirty days (CPL@2023:95). Periods that run from service or receipt start here; "
     "without this fact the paper's own day is assumed, and marked."},
    {fact_kind::requested, day_borne::received,
     "CPI@2022:485 CPI@2022:507 CON@2015:8 DIS@2017:11 PRE@2020:4",
     "当事人、案外人或有关机关提出没有专门事实的申请、法院收到时记入，如财产保全（PRE@2020:4）、续行查封"
     "（CPI@2022:485）、参与分配（CPI@2022:507）、准许必需消费（CON@2015:8）、纠正失信信息（DIS@2017:11）。"
     "`what` 说明申请事项，`id` 供答复引用。法院以 `answered` 答复；审查期限一般自收到申请之日起算。",
     "An application that has no fact of its own came in: preservation (PRE@2020:4), renewal of a seal "
     "(CPI@2022:485), joining a distribution (CPI@2022:507), leave for necessary consumption (CON@2015:8), "
     "correction of the dishonest list (DIS@2017:11). `what` says what is asked, `id` is named by the "
     "answer. The court answers by `answered`; its time to decide mostly runs from receipt."},
    {fact_kind::answered, day_borne::made,
     "DIS@2017:12 INV@2020:17 PRE@2020:4 ENT@2020:8",
     "法院或有关机关对申请准许、不予准许、受理、不予受理、要求补正或办理完毕时记入，`request` 指明申请。对"
     "另有决定事实的申请，只能记 `incomplete`、`docketed`、`turned_away`。答复可以开始新的期限：驳回纠正失"
     "信信息申请的决定送达之日起十日内，可以向上一级法院申请复议（DIS@2017:12）。",
     "A request was granted, refused, docketed, turned away, found incomplete or done; `request` names it. "
     "An application whose decision has a fact of its own takes only `incomplete`, `docketed` and "
     "`turned_away` here. An answer may start a period of its own: a refusal to correct the dishonest list "
     "can be taken to the next higher court within ten days of service (DIS@2017:12)."},
    {fact_kind::cured, day_borne::received,
     "REG:7 REG:18 OBJ@2020:2 ENT@2020:8",
     "申请人补齐所缺材料、法院收到时记入；省略 `request` 的，指执行申请。立案审查的七日自收到补正材料起重新"
     "计算（REG:7、18）；执行异议的材料应在一次性告知后三日内补足（OBJ@2020:2），委托执行的手续由委托法院三"
     "十日内补办（ENT@2020:8）。",
     "What was missing came in; without `request` it is the application for enforcement. The seven days "
     "for filing start anew on receipt of the cure (REG:7, 18). An objection is to be completed within "
     "three days of the one notice (OBJ@2020:2), an entrustment by the entrusting court within thirty "
     "(ENT@2020:8)."},
    {fact_kind::security_given, day_borne::happened,
     "CPL@2023:242 GUA@2020:3 EPI@2020:9 EPI@2020:15 PRE@2020:4",
     "当事人或者第三人向法院提供担保时记入，`entry` 指明为何事担保。执行担保应当向法院提交担保书，并将副本"
     "送交申请执行人（GUA@2020:3）。异议期间，充分、有效的担保可以使处分停止，也可以使执行继续（EPI@2020:9、"
     "15）；保全须提供担保的，五日内作裁定的期限自提供担保后起算（PRE@2020:4）。",
     "A party or a third person gave security to the court; `entry` says for what. For a guarantee in "
     "enforcement a letter of guarantee goes to the court and its copy to the creditor (GUA@2020:3). While "
     "an objection is examined, sufficient security can stop disposal or let enforcement go on "
     "(EPI@2020:9, 15); where preservation requires security, the five days for the ruling run from its "
     "giving (PRE@2020:4)."},
    {fact_kind::application_received, day_borne::received,
     "EWR@2020:16 EWR@2020:17 EWR@2020:18 CPI@2022:480 CPL@2023:237 EPI@2020:20",
     "法院收到申请执行书，或者审判庭依法移送执行（EWR@2020:17）时记入。自此七日内立案或者裁定不予受理"
     "（EWR@2020:16），十日内发出执行通知（CPI@2022:480）；向上一级法院申请执行的六个月也自此起算"
     "（CPL@2023:237）。申请执行使申请执行时效中断（EPI@2020:20）。",
     "The court received the application, or the trial division handed the matter over (EWR@2020:17). From "
     "here run seven days to file or to refuse (EWR@2020:16), ten days to issue the enforcement notice "
     "(CPI@2022:480), and the six months after which the next higher court may be asked (CPL@2023:237). "
     "The application interrupts the time limit for applying (EPI@2020:20)."},
    {fact_kind::application_incomplete, day_borne::happened,
     "EWR@2020:18 REG:7 REG:18",
     "申请材料不齐、法院一次性告知时记入，`missing` 写明所缺材料；应当提交的文件见 EWR@2020:18。本次立案审"
     "查到此为止，收到补正材料（`cured`）后重新计算七日（REG:7、18）。",
     "The court told the applicant, once, what is missing; the papers an application needs are listed in "
     "EWR@2020:18. This run of the review ends here, and the seven days start anew when the cure is "
     "received (`cured`; REG:7, 18)."},
    {fact_kind::performance_demanded, day_borne::happened,
     "CPL@2023:250 EPI@2020:20 CC:195",
     "申请执行人向被执行人请求履行时记入，例如发出催款函。申请执行时效因此中断，二年重新计算（EPI@2020:20；"
     "CPL@2023:250）。",
     "The creditor asked the debtor to perform, for example by a letter. This interrupts the time limit "
     "for applying, and two new years run (EPI@2020:20; CPL@2023:250)."},
    {fact_kind::performance_promised, day_borne::happened,
     "CPL@2023:250 EPI@2020:20 CC:195",
     "被执行人同意履行义务时记入，例如出具还款承诺。申请执行时效因此中断，二年重新计算（EPI@2020:20；"
     "CPL@2023:250）。第三人向法院书面承诺代为履行的，不记于此，而可以被追加为被执行人（SUB@2020:24）。",
     "The debtor agreed to perform, for example by a written promise to pay. This interrupts the time "
     "limit for applying, and two new years run (EPI@2020:20; CPL@2023:250). A third person who promises "
     "the court in writing to perform is another matter: he can be joined as debtor (SUB@2020:24)."},
    {fact_kind::hindered, day_borne::happened,
     "CPL@2023:86 EPI@2020:19 CC:194",
     "当事人因不可抗力或者其他障碍不能行使权利时记入，`from`、`to` 为障碍的起止日。发生在申请执行时效最后六"
     "个月内的，时效中止：EPI@2020:19 规定自障碍消除之日起继续计算，CC:194 规定自障碍消除之日起满六个月届满，"
     "此处取后者（取舍为 M）。诉讼期限因此耽误的，障碍消除后十日内可以申请顺延，由法院决定（CPL@2023:86）。",
     "Force majeure or another obstacle kept a party from acting, from `from` to `to`. In the last six "
     "months of the time limit for applying it suspends that limit: EPI@2020:19 lets the rest run on, "
     "CC:194 lets it expire six months after the obstacle ended; the second is preferred here (the choice "
     "is M). A procedural period missed for this reason may be extended by the court on an application "
     "made within ten days after the obstacle ended (CPL@2023:86)."},
    {fact_kind::pre_filing_talks_opened, day_borne::happened,
     "EWR@2020:16",
     "立案前法院组织和解或者督促履行（执前和解、执前督促）时记入，`consent` 写明申请人是否同意。未见全国性"
     "规定：地方规则要求双方同意，有以一个月为限、双方同意才可延长的（随州中院2023年，P）。不得以此规避七日"
     "内立案的义务（EWR@2020:16）。",
     "Before filing the court began to mediate or to urge performance (执前和解, 执前督促); `consent` says "
     "whether the applicant agreed. No national rule was found: local rules want the consent of both "
     "sides, one of them with a limit of one month (Suizhou 2023, P). It must not be used to put off the "
     "filing due within seven days (EWR@2020:16)."},
    {fact_kind::pre_filing_settled, day_borne::happened,
     "EPI@2020:20 SET@2020:19",
     "立案前双方达成和解协议时记入，`terms`、`instalments` 写明内容。达成和解协议使申请执行时效中断"
     "（EPI@2020:20）。协议达成于执行程序之外，不是 SET@2020 所称执行和解；不履行的，申请人仍可凭原生效法律"
     "文书申请执行，被执行人据此异议的比照 SET@2020:19 审查（P）。",
     "The parties settled before filing; `terms` and `instalments` hold what was agreed. The settlement "
     "interrupts the time limit for applying (EPI@2020:20). It was made outside enforcement and is no "
     "settlement under SET@2020: if it is not kept, the creditor may still apply on the original title, "
     "and an objection drawn from it is examined as under SET@2020:19 (P)."},
    {fact_kind::pre_filing_failed, day_borne::happened,
     "EWR@2020:16",
     "执前和解未达成，或者达成后未履行时记入，申请回到立案审查。此后可以立案，也可以收到新的申请；立案条件"
     "见 EWR@2020:16。",
     "The talks before filing failed, or what was agreed was not kept; the application is back under "
     "review. A filing or a new application may follow; the conditions of filing are those of EWR@2020:16."},
    {fact_kind::case_filed, day_borne::made,
     "EWR@2020:16 EWR@2020:63 LIM:5 LIM:7 LIM:8",
     "法院对符合条件的申请决定立案、编立案号时记入，首次执行用“执”字号。自立案次日起计算六个月的执行期限，"
     "非诉执行为三个月（LIM:5、8；EWR@2020:63）。终结本次执行程序须自立案之日起超过三个月（TER:1，P）；案卷"
     "三日内移送（LIM:7，该条写审判庭，用于执行机构系类推）。",
     "The court filed the case and gave it its number, of type 执 for a first enforcement. Six months to "
     "finish run from the day after, three in non-litigation matters (LIM:5, 8; EWR@2020:63). This round "
     "may be ended only when more than three months have passed since filing (TER:1, P); the file goes on "
     "within three days (LIM:7, which speaks of the trial division: an analogy)."},
    {fact_kind::filing_refused, day_borne::made,
     "EWR@2020:16 NOT:5 NOT:7 CPI@2022:481",
     "申请不符合受理条件之一、法院裁定不予受理时记入，`reason` 写明理由；应在收到申请后七日内作出"
     "（EWR@2020:16）。公证债权文书有 NOT:5 所列情形的也裁定不予受理，债权人可以自裁定送达之日起十日内申请"
     "复议（NOT:7）。超过申请执行时效不是不予受理的理由：应予受理，待被执行人提出异议再审查（CPI@2022:481）。",
     "The application missed a condition and the court ruled not to accept it, within seven days of "
     "receipt (EWR@2020:16). A notarised debt is also refused in the cases of NOT:5, and the creditor may "
     "go to the next higher court within ten days of service (NOT:7). Lateness is no reason: the "
     "application must be accepted, and the time limit is examined only on the debtor's objection "
     "(CPI@2022:481)."},
    {fact_kind::officer_assigned, day_borne::happened,
     "CPL@2023:239 TLM:2",
     "案件确定承办的执行人员时记入；执行工作由执行员进行（CPL@2023:239）。内部期限为立案后七日内（TLM:2，P）。",
     "An officer was made responsible; enforcement is done by enforcement officers (CPL@2023:239). The "
     "internal limit is seven days from filing (TLM:2, P)."},
    {fact_kind::file_received_by_officer, day_borne::received,
     "LIM:7 TLM:4 TLM:5",
     "承办人收到案件材料时记入。内部要求自此三日内发出执行通知书（TLM:4，P）并通知申请执行人提供财产线索"
     "（TLM:5，P）；法律层面的十日仍自收到申请执行书起算（CPI@2022:480）。",
     "The responsible officer received the file. Internal rules then allow three days for the enforcement "
     "notice (TLM:4, P) and for asking the creditor for clues (TLM:5, P); the ten days of the law still "
     "run from receipt of the application (CPI@2022:480)."},
    {fact_kind::notice_issued, day_borne::made,
     "CPI@2022:480 EWR@2020:22 CPL@2023:251 EPI@2020:22 DIS@2017:5",
     "法院向被执行人发出执行通知书时记入：责令履行，告知迟延履行利息或者迟延履行金（EWR@2020:22），载明纳入"
     "失信名单的风险提示（DIS@2017:5）。应在收到申请执行书或者移交执行书后十日内发出（CPI@2022:480）；立即"
     "采取强制执行措施的，可以同时或者自采取措施之日起三日内发送（EPI@2020:22）。",
     "The court issued the enforcement notice: it orders performance, tells of delay interest or surcharge "
     "(EWR@2020:22) and warns of the dishonest list (DIS@2017:5). It is due within ten days of receiving "
     "the application or the transfer (CPI@2022:480); where measures were taken at once, with them or "
     "within three days (EPI@2020:22)."},
    {fact_kind::notice_served, day_borne::served,
     "EWR@2020:23 EWR@2020:24 EPI@2020:3 ARB:8 NOT:13 CON@2015:1",
     "执行通知书送达被执行人时记入；`perform_within` 是通知书指定的履行期间，所读法律均未规定其长度。自此十"
     "日内可以提出管辖异议（EPI@2020:3），十五日内可以申请不予执行仲裁裁决或者公证债权文书（ARB:8；NOT:13）。"
     "指定期间内未履行的，应当及时采取执行措施（EWR@2020:24），可以限制消费（CON@2015:1）。",
     "The debtor was served with the notice; `perform_within` is the time it gives, for which no text that "
     "was read has a number. From here run ten days for an objection to jurisdiction (EPI@2020:3) and "
     "fifteen to ask for non-enforcement of an award or a notarised debt (ARB:8; NOT:13). If the time "
     "passes unused, measures are due (EWR@2020:24) and consumption may be restricted (CON@2015:1)."},
    {fact_kind::clues_asked, day_borne::happened,
     "INV@2020:1 INV@2020:2 TLM:5",
     "法院通知申请执行人提供被执行人财产线索时记入；申请执行人应当提供线索并填写财产调查表（INV@2020:1、2）。"
     "内部期限为承办人收到材料后三日内（TLM:5，P）。",
     "The court asked the creditor for clues to property; the creditor has to give them, on the form for "
     "it (INV@2020:1, 2). The internal limit is three days from the officer's receipt of the file (TLM:5, "
     "P)."},
    {fact_kind::property_report_ordered, day_borne::made,
     "CPL@2023:252 INV@2020:3 INV@2020:4 INV@2020:5",
     "法院责令被执行人报告财产、发出报告财产令时记入；金钱债权执行中，应当与执行通知同时发出（INV@2020:3）。"
     "报告期限由报告财产令载明（INV@2020:4），法律未定日数，记入 `report_within`；确有困难的可以书面申请延"
     "长（INV@2020:5）。",
     "The court ordered the debtor to report property; in money cases the order goes out together with the "
     "enforcement notice (INV@2020:3). The order itself states the time (INV@2020:4), for which the law "
     "has no number: `report_within`. On written request and for good reason it may be extended "
     "(INV@2020:5)."},
    {fact_kind::property_reported, day_borne::received,
     "CPL@2023:252 INV@2020:5 INV@2020:6 INV@2020:7 INV@2020:8",
     "法院收到被执行人的书面财产报告时记入；范围为当前财产，以及收到执行通知之日前一年以来的变动"
     "（CPL@2023:252；INV@2020:5、6）。`complete: false` 只说明报告不完整，本身不是违反义务；`supplement` "
     "为财产变动后的补充报告（INV@2020:7）。法院应当及时核实，必要时可以听证（INV@2020:8）。",
     "The debtor's written report came in: present property, and changes since one year before receipt of "
     "the notice (CPL@2023:252; INV@2020:5, 6). `complete: false` is no breach by itself; `supplement` "
     "marks the report after a change (INV@2020:7). The court checks it without delay and may hold a "
     "hearing (INV@2020:8)."},
    {fact_kind::property_report_breached, day_borne::made,
     "CPL@2023:252 INV@2020:9 INV@2020:10 DIS@2017:1 JS24:3(4)",
     "法院认定被执行人拒绝报告、虚假报告或者无正当理由逾期报告时记入。可以根据情节轻重罚款、拘留"
     "（CPL@2023:252；INV@2020:9），并应当依照规定纳入失信被执行人名单（INV@2020:10；DIS@2017:1）。经罚款、"
     "拘留后仍拒不执行的，可以构成犯罪（JS24:3(4)）。",
     "The court found that the debtor refused, falsified or, without good reason, delayed the report. Fine "
     "and detention may follow (CPL@2023:252; INV@2020:9), and listing as dishonest must (INV@2020:10; "
     "DIS@2017:1). Who still refuses after a fine or a detention may commit a crime (JS24:3(4))."},
    {fact_kind::property_changed, day_borne::happened,
     "INV@2020:7 INV@2020:11",
     "报告之后，被执行人的财产发生影响债权实现的变动时，记其变动之日。被执行人应当自变动之日起十日内补充报"
     "告（INV@2020:7）；终结本次执行程序后，该义务仍然存在（INV@2020:11）。",
     "After the report the debtor's property changed in a way that touches the claim; the fact bears the "
     "day of the change. A supplement is due within ten days (INV@2020:7), also after this round was ended "
     "(INV@2020:11)."},
    {fact_kind::network_query_made, day_borne::happened,
     "INV@2020:1 INV@2020:13 CPL@2023:253 CPI@2022:483",
     "法院通过网络执行查控系统查询被执行人财产时记入，`scope` 为全国（总对总）、省级或者本地系统；与现场调"
     "查具有同等法律效力（INV@2020:13）。首次查询的期限未见法律规定：法院系统程序用十日（C），有的地方三日"
     "（P）；终本前三个月内应有查询（C）。",
     "The court queried the network system for property, at national, provincial or local scope; it has "
     "the same force as an inquiry on the spot (INV@2020:13). No statute sets the time of the first query: "
     "a court system used ten days (C), one place three (P); before this round is ended a query may not be "
     "older than three months (C)."},
    {fact_kind::network_query_returned, day_borne::received,
     "INV@2020:13",
     "网络查控系统反馈结果时记入，`found` 写明是否查到财产；电子反馈与纸质反馈具有同等法律效力（INV@2020:13）。"
     "查到的每项财产另记 `asset_found`。",
     "The network system answered; `found` says whether there is property, and an electronic answer has "
     "the force of one on paper (INV@2020:13). Each asset found is a fact of its own, `asset_found`."},
    {fact_kind::field_inquiry_made, day_borne::happened,
     "INV@2020:1 INV@2020:12",
     "执行人员现场调查，或者向有关单位、个人调查时记入，`what` 写明所查内容。法院可以复制、打印、抄录、拍照，"
     "有关单位和个人应当协助（INV@2020:12）；案件需要的，应在网络查询之外采取其他调查方式（INV@2020:1）。",
     "Officers inquired on the spot or with units and persons; `what` says into what. The court may copy "
     "and photograph, and those asked have to help (INV@2020:12); where the case needs it, other ways of "
     "inquiry join the network query (INV@2020:1)."},
    {fact_kind::inquiry_finished, day_borne::happened,
     "INV@2020:1 TLM:6",
     "对被执行人财产的调查完成时记入。内部要求一般在一个月内完成（TLM:6，P）。调查已经穷尽而没有财产，或者"
     "财产不能处置，是终结本次执行程序的条件之一（TER:1，P）。",
     "The inquiry into the debtor's property was finished, by internal rules normally within a month "
     "(TLM:6, P). That it was exhaustive and left nothing to dispose of is one of the conditions for "
     "ending this round (TER:1, P)."},
    {fact_kind::debtor_sought, day_borne::happened,
     "INV@2020:15",
     "被执行人下落不明，法院查找其本人或者依规定通知有关单位协助查找时记入（INV@2020:15）。终结本次执行程序"
     "前，应当已经查找下落不明的被执行人（TER:1，P）。",
     "The court looked for a missing debtor, or asked units to help find him (INV@2020:15). Before this "
     "round is ended a missing debtor must have been looked for (TER:1, P)."},
    {fact_kind::clue_received, day_borne::received,
     "INV@2020:2 INV@2020:23",
     "法院收到财产或者人员下落的线索时记入。申请执行人提供的财产线索明确、具体的，应当在七日内调查核实，情"
     "况紧急的三日内（INV@2020:2）；悬赏公告引来的线索应当登记并保密（INV@2020:23）。",
     "Somebody told the court where an asset or a person is. A definite clue of the creditor to property "
     "is checked within seven days, an urgent one within three (INV@2020:2); clues that a bounty brought "
     "are registered and kept secret (INV@2020:23)."},
    {fact_kind::clue_verified, day_borne::happened,
     "INV@2020:2",
     "法院核实线索后记入，`confirmed` 写明是否属实。财产线索确实的，应当及时采取相应的执行措施（INV@2020:2）。",
     "A clue was checked; `confirmed` is the result. If it holds, measures are due without delay "
     "(INV@2020:2)."},
    {fact_kind::bounty_requested, day_borne::received,
     "INV@2020:21",
     "申请执行人书面申请发布悬赏公告查找财产时记入；申请书须写明悬赏金及自愿支付的承诺。法院应当自收到之日"
     "起十日内决定是否准许（INV@2020:21）。",
     "The creditor asked in writing for a bounty on clues, with its amount and a promise to pay it. The "
     "court decides within ten days of receipt (INV@2020:21)."},
    {fact_kind::bounty_posted, day_borne::published,
     "INV@2020:22 INV@2020:24",
     "法院准许后发布悬赏公告时记入：在全国法院执行悬赏公告平台、法院微博或者微信等发布，也可以张贴"
     "（INV@2020:22）。悬赏金从该申请执行人应得的执行款中扣减；其代理人和有义务提供线索的人不得领取"
     "（INV@2020:24）。",
     "The notice of the bounty was published, on the courts' platform or media, or posted up "
     "(INV@2020:22). The bounty comes off what that creditor is to receive; his agents and persons bound "
     "to tell get none (INV@2020:24)."},
    {fact_kind::audit_requested, day_borne::received,
     "INV@2020:17 INV@2020:18 INV@2020:20",
     "申请执行人认为作为被执行人的法人或者非法人组织逃避债务，或者其股东、出资人出资不实、抽逃出资，书面申"
     "请审计时记入。法院应当十日内决定是否准许（INV@2020:17）；准许的，随机确定审计机构（INV@2020:18）。费"
     "用由申请人预交（INV@2020:20）。",
     "The creditor asked in writing for an audit of a debtor that is a legal person or organisation, for "
     "evasion or for capital not paid in or withdrawn. The court decides within ten days (INV@2020:17) and "
     "picks the auditor at random (INV@2020:18); the creditor advances the cost (INV@2020:20)."},
    {fact_kind::asset_found, day_borne::happened,
     "CPL@2023:253 CPI@2022:485 EPI@2020:10 SEZ@2020:2 SEZ@2020:3 SEZ@2020:4",
     "法院查明被执行人的一项财产时记入；`kind` 决定查封期限的上限（CPI@2022:485）。发现可供执行的财产后超过"
     "六个月未执行完结的，可以向上一级法院申请执行（EPI@2020:10）。`protected` 标明生活必需品（不得查封，"
     "SEZ@2020:3）或者必需的居住房屋（可以查封，不得拍卖、变卖或者抵债，SEZ@2020:4；例外见 OBJ@2020:20）。",
     "An asset of the debtor is known; `kind` fixes the longest term of a seal (CPI@2022:485). Six months "
     "after its discovery without completion the next higher court may be asked (EPI@2020:10). `protected` "
     "marks necessities, which may not be sealed (SEZ@2020:3), and the necessary home, which may be sealed "
     "but not sold or taken in kind (SEZ@2020:4; exceptions in OBJ@2020:20)."},
    {fact_kind::asset_ruled_out, day_borne::made,
     "SEZ@2020:3 AUC@2020:6 AUC@2020:25",
     "法院认定某项财产不能用于清偿时记入，如流拍又无人接受抵债、未实际控制、依法不得执行、案外人财产或者无"
     "剩余可能。终本时“财产不能处置”以此为据（TER:4，P）；价值轻微的标准（不足一千元且不超过标的额百分之"
     "五）见于法院系统程序（C）。拍卖无剩余可能的，申请执行人收到通知后五日内可以申请继续拍卖（AUC@2020:6）。",
     "The court found that an asset cannot serve the claim: unsold and not taken in kind, not held, "
     "exempt, a third person's, or without surplus. Ending this round on assets that cannot be disposed of "
     "rests on it (TER:4, P); the measure of minor value (under 1,000 yuan and at most 5 % of the claim) "
     "is that of a court system (C). Told that an auction would leave no surplus, the creditor may insist "
     "within five days (AUC@2020:6)."},
    {fact_kind::debtor_located, day_borne::happened,
     "INV@2020:15 CPI@2022:482 ENT@2020:1 ENT@2020:14",
     "查明被执行人下落时记入，`outside` 标明在本辖区外或者本省外。在本辖区以外拘传的，可以拘传到当地法院，"
     "当地法院应予协助（CPI@2022:482）。确需赴外省执行的，须经高级人民法院批准（ENT@2020:1、14）。",
     "The debtor's whereabouts became known; `outside` says whether they lie outside the district or the "
     "province. Compelled there, he may be brought to the local court, which has to assist (CPI@2022:482). "
     "A mission to another province needs the High Court's approval (ENT@2020:1, 14)."},
    {fact_kind::debtor_lost, day_borne::happened,
     "INV@2020:15 CPL@2023:95",
     "被执行人下落不明时记入。可以依照规定通知有关单位协助查找（INV@2020:15）；文书无法以其他方式送达的，公"
     "告送达（CPL@2023:95）。",
     "The debtor's whereabouts are unknown. Units may be asked to help find him (INV@2020:15); papers that "
     "cannot be served otherwise are served by public notice (CPL@2023:95)."},
    {fact_kind::summoned, day_borne::made,
     "INV@2020:15 CPI@2022:482",
     "法院传唤被执行人，或者其法定代表人、负责人、实际控制人、直接责任人员到院接受调查询问时记入"
     "（INV@2020:15）；`served` 写明传票是否送达。依法传唤是拘传的前提，条文没有要求传唤两次（CPI@2022:482）；"
     "两次传票是审判程序的规则（CPL@2023:112）。",
     "The debtor, or its legal representative, head, actual controller or directly responsible person, was "
     "summoned to be asked (INV@2020:15); `served` says whether the summons arrived. A lawful summons must "
     "come before compelled appearance, and the text asks for no second one (CPI@2022:482); two are the "
     "rule of trials (CPL@2023:112)."},
    {fact_kind::summons_missed, day_borne::happened,
     "CPI@2022:482 INV@2020:15",
     "被传唤人未到场之日记入，`excused` 表示有正当理由。必须接受调查询问的人经依法传唤无正当理由拒不到场的，"
     "可以拘传其到场（CPI@2022:482；INV@2020:15）。",
     "A summoned person did not come; `excused` where there was good reason. Who has to be asked and fails "
     "to come without good reason may be brought by force (CPI@2022:482; INV@2020:15)."},
    {fact_kind::misconduct_found, day_borne::made,
     "CPL@2023:114 CPL@2023:116 CPL@2023:117 CPI@2022:184 CPI@2022:188 CPI@2022:189 EWR@2020:57",
     "法院认定被执行人或者其他人有拒不履行、妨害执行的行为时记入，`id` 供罚款、拘留和移送引用。依据见 "
     "CPL@2023:114、116、117，CPI@2022:188、189，EWR@2020:57。对同一行为的罚款、拘留不得连续适用，发生新的"
     "行为可以重新处罚（CPI@2022:184）。",
     "The court established an act against enforcement; fines, detentions and referrals name its `id`. "
     "Grounds are in CPL@2023:114, 116, 117, CPI@2022:188, 189 and EWR@2020:57. For one act, fine and "
     "detention are not imposed again and again; a new act may be punished anew (CPI@2022:184)."},
    {fact_kind::compelled, day_borne::moment,
     "CPL@2023:119 CPI@2022:175 CPI@2022:482 INV@2020:15",
     "被拘传人被带到法院时记入到场时刻。须经院长批准并发拘传票（CPL@2023:119），拘传票直接送达本人"
     "（CPI@2022:175）；仅为直接责任人员的，可以传唤，不在可以拘传之列（INV@2020:15）。询问不得超过八小时，"
     "情况复杂且依法可能拘留的不得超过二十四小时；在本辖区以外可以拘传到当地法院（CPI@2022:482）。",
     "A person was brought to court by force; the fact bears the moment of arrival. It takes the "
     "president's approval and a warrant (CPL@2023:119) served on the person (CPI@2022:175); one who is "
     "merely directly responsible may be summoned but not compelled (INV@2020:15). The inquiry lasts at "
     "most eight hours, twenty-four if complex and detention may follow; outside the district he may be "
     "brought to the local court (CPI@2022:482)."},
    {fact_kind::compel_ended, day_borne::moment,
     "CPI@2022:482",
     "对被拘传人的调查询问结束时记入时刻。自到场起的询问时间不得超过八小时，情况复杂且依法可能拘留的不得超"
     "过二十四小时（CPI@2022:482）。",
     "The inquiry of a compelled person ended. From arrival it may last eight hours, twenty-four if the "
     "matter is complex and detention may lawfully follow (CPI@2022:482)."},
    {fact_kind::fined, day_borne::made,
     "CPL@2023:118 CPL@2023:119 CPI@2022:183 CPI@2022:184 CPI@2022:185 CPI@2022:193",
     "法院对个人或者单位作出罚款决定时记入；须经院长批准，用决定书（CPL@2023:119）。个人十万元以下，单位五"
     "万元以上一百万元以下（CPL@2023:118），按性质、情节、后果等确定（CPI@2022:193）；可以与拘留合并适用"
     "（CPI@2022:183）。收到决定书之日起三日内可以向上一级法院申请复议一次（CPI@2022:185），不停止执行。罚"
     "款归国家，不抵偿债务（M）。",
     "A person or a unit was fined, by a written decision that the president approves (CPL@2023:119): a "
     "person up to 100,000 yuan, a unit from 50,000 to 1,000,000 (CPL@2023:118), graded by act and "
     "consequences (CPI@2022:193), together with detention if need be (CPI@2022:183). Review may be asked "
     "once at the next higher court within three days of receipt (CPI@2022:185); it does not stop "
     "execution. The fine goes to the state and is not set off against the debt (M)."},
    {fact_kind::detained, day_borne::moment,
     "CPL@2023:118 CPL@2023:119 CPI@2022:178 CPI@2022:179 CPI@2022:180 CPI@2022:181 DETH:32",
     "被拘留人被收拘时记入时刻，`days` 为决定的天数。须经院长批准，用决定书，十五日以下（CPL@2023:118、119），"
     "由司法警察送交当地公安机关看管（CPI@2022:178）；暴力抗拒等紧急情况可以先拘留，立即报告院长补办"
     "（CPI@2022:181）。D 日收拘 N 日的，至 D+N 日期满（DETH:32）；二十四小时内通知家属（CPI@2022:180）。被"
     "拘留人不在本辖区的，派员请当地法院协助（CPI@2022:179）。",
     "A person was taken into judicial detention; the fact bears the moment of intake, `days` the days "
     "ordered. It takes a written decision approved by the president, and at most fifteen days "
     "(CPL@2023:118, 119); judicial police hand the person to the local police (CPI@2022:178). In urgent "
     "cases such as violence approval may follow at once (CPI@2022:181). N days taken in on day D end on D+"
     "N (DETH:32); the family is told within twenty-four hours (CPI@2022:180). Outside the district the "
     "local court is asked to assist (CPI@2022:179)."},
    {fact_kind::leave_granted, day_borne::made,
     "DETH:27",
     "被拘留人经准许请假出所时记入，`from`、`to` 为请假的起止日。请假出所的时间不计入拘留期限（DETH:27）。",
     "A detained person was let out for some days, `from` to `to`. They do not count as served (DETH:27)."},
    {fact_kind::detention_released, day_borne::moment,
     "CPL@2023:118 CPI@2022:182 DETH:32",
     "解除拘留时记入时刻。拘留期间承认并改正错误的，可以提前解除（CPL@2023:118）：报经院长批准，作出提前解"
     "除拘留决定书，交公安机关执行（CPI@2022:182），记 `early`。期满而没有本记录的，拘留按天数自行结束，并"
     "报告缺口。",
     "A detained person was released. One who admits and corrects may go early (CPL@2023:118), by a "
     "decision that the president approves and the police carry out (CPI@2022:182): `early`. Without this "
     "fact the detention ends by its own days, and a gap is reported."},
    {fact_kind::family_notified, day_borne::moment,
     "CPI@2022:180",
     "法院通知被拘留人家属时记入时刻，应在采取拘留措施后二十四小时内；确实无法按时通知或者通知不到的，应当"
     "记录在案（CPI@2022:180），记 `unreachable`。",
     "The family of a detained person was told, within twenty-four hours after the measure; that they "
     "could not be reached is put on record (CPI@2022:180): `unreachable`."},
    {fact_kind::measure_review_applied, day_borne::received,
     "CPL@2023:119 CPI@2022:171 CPI@2022:185 OBJ@2020:9 DIS@2017:12",
     "对罚款、拘留、限制出境、驳回纠正失信信息申请的决定，或者对保全裁定申请复议时记入，`measure` 指明该措"
     "施。罚款、拘留自收到决定书三日内（CPI@2022:185），限制出境十日内（OBJ@2020:9），失信纠正自送达十日内"
     "（DIS@2017:12），均向上一级法院，不停止执行；保全自收到裁定书五日内，向作出裁定的法院（CPI@2022:171）。",
     "Review was asked of a fine, a detention, an exit ban, a refusal to correct the dishonest list, or a "
     "preservation; `measure` names it. Fine and detention: three days from receipt (CPI@2022:185); exit "
     "ban: ten (OBJ@2020:9); dishonest list: ten from service (DIS@2017:12); all at the next higher court, "
     "and without stopping execution. Preservation: five days, at the same court (CPI@2022:171)."},
    {fact_kind::measure_review_decided, day_borne::made,
     "CPI@2022:171 CPI@2022:185 CPI@2022:186 OBJ@2020:9 DIS@2017:12",
     "复议决定作出时记入，`outcome` 为维持、变更或者撤销。罚款、拘留五日内决定（CPI@2022:185），限制出境、"
     "失信纠正十五日内（OBJ@2020:9；DIS@2017:12），保全十日内审查（CPI@2022:171）。罚款、拘留不当而情况紧急"
     "的，可以口头通知后三日内发出决定书（CPI@2022:186），记 `oral`。",
     "The review was decided: upheld, changed or revoked. Time to decide: fine and detention five days "
     "(CPI@2022:185), exit ban and dishonest list fifteen (OBJ@2020:9; DIS@2017:12), preservation ten "
     "(CPI@2022:171). An urgent change of a fine or detention may be told by word first and written within "
     "three days (CPI@2022:186): `oral`."},
    {fact_kind::searched, day_borne::happened,
     "CPL@2023:259 CPI@2022:494 CPI@2022:495 CPI@2022:496 CPI@2022:498 INV@2020:14",
     "法院对被执行人及其住所或者财产隐匿地搜查时记入。须被执行人不履行义务并隐匿财产（或者会计账簿等资料），"
     "由院长签发搜查令（CPL@2023:259；CPI@2022:494）。搜查人员按规定着装，出示搜查令和工作证件"
     "（CPI@2022:495）；通知成年家属和基层组织到场，妇女由女执行人员搜查（CPI@2022:496），并制作搜查笔录"
     "（CPI@2022:498）。",
     "A debtor, a home or a hiding place was searched. The debtor must have failed to perform and hidden "
     "assets or books, and the president signs the warrant (CPL@2023:259; CPI@2022:494). Officers come in "
     "dress and show it (CPI@2022:495); family and the grassroots organisation are told to attend, women "
     "are searched by women (CPI@2022:496), and a record is made (CPI@2022:498)."},
    {fact_kind::eviction_announced, day_borne::published,
     "CPL@2023:261 OBJ@2020:20(2)",
     "院长签发公告，责令被执行人在指定期间迁出房屋或者退出土地时记入，`within` 为指定期间（CPL@2023:261）。"
     "执行依据确定交付居住房屋的，自执行通知送达之日起已给予三个月宽限期，以生活必需为由的异议不予支持"
     "（OBJ@2020:20(2)）。",
     "A public notice signed by the president told the debtor to leave a house or land within the time of "
     "`within` (CPL@2023:261). Where the title orders delivery of the home, an objection that it is needed "
     "for living fails once three months of grace from service of the notice have been given "
     "(OBJ@2020:20(2))."},
    {fact_kind::evicted, day_borne::happened,
     "CPL@2023:261",
     "指定期间届满不迁出，由执行员强制迁出时记入。应当通知被执行人或者其成年家属到场，基层组织派人参加，记"
     "入笔录；搬出的财物由法院派人运至指定处所，交给被执行人（CPL@2023:261）。",
     "The time passed and officers cleared the house or land. The debtor or an adult of the family is told "
     "to attend, the grassroots organisation sends somebody, a record is made, and what is carried out is "
     "brought to a place and given to the debtor (CPL@2023:261)."},
    {fact_kind::consumption_restricted, day_borne::made,
     "CON@2015:1 CON@2015:3 CON@2015:4 CON@2015:5 CON@2015:6",
     "法院决定限制消费、由院长签发限制消费令时记入（CON@2015:5）。未按执行通知书指定的期间履行给付义务的，"
     "可以限制；纳入失信名单的，应当限制（CON@2015:1）；终本前应已发出（TER:1，P）。一般由申请执行人书面申"
     "请，必要时依职权（CON@2015:4）。单位的法定代表人、主要负责人、影响债务履行的直接责任人员、实际控制人"
     "同受限制（CON@2015:3）。",
     "The court restricted the debtor's consumption by an order the president signs (CON@2015:5). It may, "
     "once the time of the notice has passed without payment; it must, for a debtor on the dishonest list "
     "(CON@2015:1), and before this round is ended (TER:1, P). As a rule the creditor applies in writing "
     "(CON@2015:4). For a unit it also binds its legal representative, head, directly responsible persons "
     "and actual controller (CON@2015:3)."},
    {fact_kind::consumption_lifted, day_borne::made,
     "CON@2015:9",
     "解除限制消费令时记入。被执行人提供确实有效的担保或者经申请执行人同意的，可以解除；履行完毕的，应当在"
     "原通知或者公告的范围内及时以通知或者公告解除（CON@2015:9），条文没有日数。",
     "The consumption order was lifted: it may be on good security or with the creditor's consent, and "
     "must be on full performance, without delay and to the same addressees (CON@2015:9); the text has no "
     "number of days."},
    {fact_kind::listing_requested, day_borne::received,
     "DIS@2017:5 DIS@2017:10",
     "申请执行人申请将被执行人纳入失信名单、法院收到时记入；应当自收到之日起十五日内审查并作出决定"
     "（DIS@2017:5）。因申请执行人申请而删除失信信息后六个月内，其再次申请的，不予支持（DIS@2017:10）。",
     "The creditor asked to list the debtor as dishonest; the court decides within fifteen days of receipt "
     "(DIS@2017:5). For six months after a listing was deleted on the creditor's own request, a new "
     "request of his fails (DIS@2017:10)."},
    {fact_kind::listed_dishonest, day_borne::made,
     "DIS@2017:1 DIS@2017:2 DIS@2017:3 DIS@2017:4 DIS@2017:5",
     "法院决定将被执行人纳入失信被执行人名单时记入；决定书由院长签发，自作出之日起生效，并应送达"
     "（DIS@2017:5）。只有“有履行能力而拒不履行”以履行能力为要件且没有期限；其余五项为二年，以暴力、威胁"
     "妨碍执行情节严重或者多项失信的可以延长一至三年（DIS@2017:1、2），记 `extra_years`。未成年人不得纳入"
     "（DIS@2017:4）；同时应当限制消费（CON@2015:1）。",
     "The court put the debtor on the list of dishonest debtors, by a decision that the president signs, "
     "that takes effect when made and is served as well (DIS@2017:5). Only refusal in spite of ability "
     "asks for ability, and it has no term; the other five grounds run two years, one to three more for "
     "grave violence or several acts (DIS@2017:1, 2): `extra_years`. Minors are never listed (DIS@2017:4); "
     "consumption is restricted too (CON@2015:1)."},
    {fact_kind::grace_granted, day_borne::made,
     "KIND",
     "法院决定纳入失信名单或者限制消费后，给予一至三个月宽限期、暂不公布时记入，`months` 为月数（KIND，P；"
     "条目号为 M）。宽限期满仍未履行的，记 `listed_dishonest` 或者 `consumption_restricted`。",
     "Having decided to list or to restrict, the court gave the debtor one to three months before "
     "publication; `months` is their number (KIND, P; its item number M). If nothing comes of it, "
     "`listed_dishonest` or `consumption_restricted` follows."},
    {fact_kind::delisted, day_borne::made,
     "DIS@2017:2 DIS@2017:9 DIS@2017:10",
     "删除或者撤销失信信息时记入。出现 DIS@2017:10 所列事由的，三个工作日内删除；有纳入期限的不适用这些事由，"
     "期满后三个工作日内删除（DIS@2017:10），但积极履行或者主动纠正的可以决定提前删除（DIS@2017:2）。不应纳"
     "入而纳入的，三个工作日内撤销（DIS@2017:9）。",
     "The debtor was taken off the list: within three working days of a ground of DIS@2017:10. Where a "
     "term runs those grounds do not apply, and the three working days run from its end (DIS@2017:10), but "
     "the court may delete early for active performance or correction (DIS@2017:2). A wrong listing is "
     "withdrawn within three working days (DIS@2017:9)."},
    {fact_kind::exit_banned, day_borne::made,
     "CPL@2023:266 EPI@2020:23 EPI@2020:24 OBJ@2020:9",
     "执行法院决定限制出境时记入：由申请执行人书面申请，必要时依职权（EPI@2020:23）。单位为被执行人的，可以"
     "限制其法定代表人、主要负责人或者影响债务履行的直接责任人员；无、限制民事行为能力人，可以限制其法定代"
     "理人（EPI@2020:24）。自收到决定之日起十日内可以向上一级法院申请复议（OBJ@2020:9）。",
     "The enforcing court forbade a person to leave the country, on the creditor's written application or, "
     "if need be, of its own motion (EPI@2020:23): for a unit its legal representative, head or directly "
     "responsible person, for a person without full capacity the statutory agent (EPI@2020:24). Review may "
     "be asked at the next higher court within ten days of receipt (OBJ@2020:9)."},
    {fact_kind::exit_ban_lifted, day_borne::made,
     "EPI@2020:25",
     "解除限制出境时记入。履行全部债务的，应当及时解除；提供充分、有效的担保或者申请执行人同意的，可以解除"
     "（EPI@2020:25）。",
     "The exit ban was lifted: it must be, without delay, on full performance, and may be on sufficient "
     "security or with the creditor's consent (EPI@2020:25)."},
    {fact_kind::record_error_found, day_borne::happened,
     "DIS@2017:9 DIS@2017:11 DIS@2017:12",
     "发现公布的信息不应公开、不准确或者应予屏蔽时记入，`record` 指明失信记录或者终本记录。失信信息应在三个"
     "工作日内撤销或者更正（DIS@2017:9）；被纳入者也可以申请纠正，十五日内审查（DIS@2017:11、12）。终本信息"
     "的更正、屏蔽为三日（TER:14、16，M）。",
     "A published record was found wrong, inaccurate or to be hidden; `record` names the listing or the "
     "ending of this round. A listing is withdrawn or put right within three working days (DIS@2017:9); "
     "the listed person may ask for it too, examined within fifteen days (DIS@2017:11, 12). For the "
     "database of ended rounds it is three days (TER:14, 16, M)."},
    {fact_kind::record_corrected, day_borne::happened,
     "DIS@2017:9 DIS@2017:12",
     "公布的信息已经更正或者屏蔽时记入，`record` 指明该信息；失信信息的撤销记 `delisted`。更正期限：失信信"
     "息三个工作日（DIS@2017:9、12），终本信息三日（TER:14、16，M）。",
     "A published record was put right or hidden; withdrawing a listing is `delisted`. Time for it: "
     "listings three working days (DIS@2017:9, 12), ended rounds three days (TER:14, 16, M)."},
    {fact_kind::asset_sealed, day_borne::effective,
     "CPL@2023:253 CPL@2023:255 CPI@2022:485 CPI@2022:168 SEZ@2020:1 SEZ@2020:19 SEZ@2020:26",
     "查封、扣押、冻结财产时，记其生效之日：裁定书和协助执行通知书送达时生效（SEZ@2020:1）。期限上限为存款"
     "一年、动产二年、不动产和其他财产权三年（CPI@2022:485）；以足以清偿债权额及执行费用为限（SEZ@2020:19）。"
     "已被其他法院查封的，为轮候（`waiting`），在先的解除时自动生效（SEZ@2020:26）。财产保全"
     "（`preservation`）进入执行后自动转为执行措施，期限连续计算（CPI@2022:168）。",
     "An asset was sealed, impounded or frozen; the fact bears the day it took effect, which is the "
     "service of ruling and assistance notice (SEZ@2020:1). Longest terms: deposits one year, movables "
     "two, immovables and other rights three (CPI@2022:485); no more than claim and costs need "
     "(SEZ@2020:19). Behind another court's seal it waits (`waiting`) and takes effect by itself when that "
     "one is lifted (SEZ@2020:26). A preservation becomes a seal of enforcement by itself, and its term "
     "runs on (CPI@2022:168)."},
    {fact_kind::seal_renewed, day_borne::effective,
     "CPI@2022:485 SEZ@2020:27 PRE@2020:18",
     "续行查封、扣押、冻结的手续办妥时记入：应在期限届满前办理，依申请或者依职权，续行期限不得超过该类财产"
     "的上限（CPI@2022:485）。届满未办理的，效力消灭（SEZ@2020:27）。申请续行保全的，应在届满七日前提出"
     "（PRE@2020:18）。",
     "A seal was renewed, on application or of the court's own motion, before its end and for no longer "
     "than the kind of asset allows (CPI@2022:485). A seal not renewed in time loses its effect "
     "(SEZ@2020:27). For a preservation the applicant asks at least seven days before the end "
     "(PRE@2020:18)."},
    {fact_kind::seal_released, day_borne::made,
     "SEZ@2020:19 SEZ@2020:26 SEZ@2020:28",
     "法院裁定解除查封、扣押、冻结时记入，裁定送达申请执行人、被执行人或者案外人；以登记方式实施的，还应向"
     "登记机关发出协助执行通知书（SEZ@2020:28）。事由有案外人财产、撤回申请或者放弃债权、流拍无人接受抵债、"
     "已经清偿、提供担保且申请执行人同意等；超标的额的部分应当及时解除（SEZ@2020:19）。登记在先的轮候随即自"
     "动生效（SEZ@2020:26）。",
     "The court lifted a seal by a ruling served on creditor, debtor or third person, and by an assistance "
     "notice to the registry where it was registered (SEZ@2020:28): a third person's asset, application "
     "withdrawn or claim waived, unsold and not taken, paid, secured with the creditor's consent, and "
     "others; an excess is lifted without delay (SEZ@2020:19). The first waiting seal takes effect by "
     "itself (SEZ@2020:26)."},
    {fact_kind::valuation_started, day_borne::made,
     "VAL:1 VAL:2 VAL:4 VAL:5 VAL:7 VAL:14",
     "启动确定财产处置参考价程序时记入；查封、扣押、冻结后需要拍卖、变卖的，应在三十日内启动（VAL:1）。方式"
     "为当事人议价、定向询价、网络询价、委托评估，一般依此顺序（VAL:2、4、5、7、14）。",
     "The court began to fix the reference price, due within thirty days of sealing (VAL:1): by agreement "
     "of the parties, inquiry with an authority, network inquiry, or appraisal, as a rule in this order "
     "(VAL:2, 4, 5, 7, 14)."},
    {fact_kind::valuation_reported, day_borne::received,
     "VAL:11 VAL:19 VAL:21 VAL:22 VAL:23 VAL:27",
     "法院收到询价、评估等报告时记入，`value` 为结果。网络询价应在三日内、评估应在三十日内出具（VAL:11、19）。"
     "法院收到后三日内发送当事人及利害关系人（VAL:21），其可以在收到后五日内提出书面异议（VAL:22、23）。结"
     "果的有效期最长一年（VAL:27）。",
     "A report on the value came in, due within three days by network and thirty by appraisal (VAL:11, "
     "19). The court sends it to the parties within three days (VAL:21), and they may object in writing "
     "within five (VAL:22, 23). The result holds for at most a year (VAL:27)."},
    {fact_kind::price_fixed, day_borne::made,
     "VAL:13 VAL:26 VAL:27 VAL:30",
     "参考价确定时记入：网络询价取各平台结果的平均值（VAL:13），评估取评估结果或者补正结果（VAL:26）。应在"
     "十日内启动变价程序，拍卖的参照参考价确定起拍价（VAL:30）。",
     "The reference price was fixed: the mean of the platforms (VAL:13), or the appraisal as it stands or "
     "corrected (VAL:26). Disposal starts within ten days, and the start price is set by it (VAL:30)."},
    {fact_kind::auction_announced, day_borne::published,
     "NAU:10 NAU:12 NAU:16 NAU:17 NAU:26 AUC@2020:8 AUC@2020:11",
     "发布拍卖公告时记入，`auction_on` 为拍卖日。网络拍卖：首次应在动产十五日、其他财产三十日前公告，再次拍"
     "卖七日、十五日前（NAU:12、26）；起拍价不低于评估价或者市价的百分之七十（NAU:10），保证金为起拍价的百"
     "分之五至二十（NAU:17）；公告发布三日前通知当事人和已知优先购买权人（NAU:16）。委托拍卖机构的，动产七"
     "日、其他十五日前公告，拍卖五日前通知（AUC@2020:8、11）。",
     "A round of auction was announced for the day `auction_on`. Online: first round fifteen days before "
     "for movables and thirty for the rest, second round seven and fifteen (NAU:12, 26); start price at "
     "least 70 % of the appraised or market price (NAU:10), deposit 5 to 20 % of it (NAU:17); parties and "
     "known holders of pre-emption are told three days before the announcement (NAU:16). Offline: seven "
     "and fifteen days before, and told five days before the auction (AUC@2020:8, 11)."},
    {fact_kind::auction_held, day_borne::happened,
     "NAU:11 NAU:20 NAU:26 AUC@2020:16 AUC@2020:23",
     "一次拍卖结束时记入：此为落槌，尚不是成交裁定。网络竞价不少于二十四小时，结束前五分钟内有出价的，自该"
     "出价顺延五分钟（NAU:20）；一人出价不低于起拍价即成交（NAU:11）。网络拍卖流拍的，三十日内在同一平台再"
     "次拍卖，降价不超过百分之二十（NAU:26）；委托拍卖为六十日内（AUC@2020:23）。流拍时申请执行人可以该次保"
     "留价接受抵债（AUC@2020:16）。",
     "A round was held: the hammer, not yet the ruling. Online bidding lasts at least twenty-four hours, "
     "five minutes more after each bid in the last five (NAU:20), and one bidder is enough (NAU:11). "
     "Unsold online, the asset comes up again on the same platform within thirty days, at most 20 % "
     "cheaper (NAU:26); offline within sixty days (AUC@2020:23). The creditor may take it at that round's "
     "reserve price (AUC@2020:16)."},
    {fact_kind::auction_resumed, day_borne::happened,
     "NAU:28 AUC@2020:18",
     "暂缓或者中止的拍卖恢复时记入。网络拍卖应在暂缓期满或者事由消失后五日内恢复（NAU:28）；委托拍卖应在十"
     "五日内通知拍卖机构恢复（AUC@2020:18）。",
     "An auction that had been stayed or suspended went on: online within five days after the stay ended "
     "or the reason fell away (NAU:28), offline the auctioneer is told within fifteen (AUC@2020:18)."},
    {fact_kind::deposit_settled, day_borne::happened,
     "NAU:23 NAU:24 NAU:25 AUC@2020:10",
     "处理竞买保证金时记入；期限以小时计的，以 `at` 记时刻。网络拍卖：未竞得者的保证金在竞价结束后二十四小"
     "时内退还（NAU:23），买受人的在成交后二十四小时内划入法院账户（NAU:25）；悔拍的不予退还，依次用于费用"
     "损失、差价和债务（NAU:24）。委托拍卖为三日内退还（AUC@2020:10）。",
     "A bidder's deposit was settled; `at` holds the moment where hours count. Online, a loser's goes back "
     "within twenty-four hours of the end (NAU:23), the buyer's passes to the court within twenty-four "
     "hours (NAU:25), and a buyer who backs out forfeits it, to costs, difference and debts in that order "
     "(NAU:24). Offline it goes back within three days (AUC@2020:10)."},
    {fact_kind::sale_opened, day_borne::published,
     "NAU:26 NAU:37 AUC@2020:25 AUC@2020:31",
     "启动变卖时记入，`price` 为变卖价。网络再次拍卖流拍的，可以在同一平台变卖（NAU:26）：变卖期六十日，价"
     "格为二拍起拍价（法明传〔2017〕455号，P），应在二拍流拍后十五日内公告（M）。委托拍卖第三次流拍的，七日"
     "内发出变卖公告，六十日内以第三次保留价变卖（AUC@2020:25）。当事人及有关权利人同意的，也可以直接变卖"
     "（AUC@2020:31）。",
     "The asset was offered for sale without auction. After the second failure online it may be sold on "
     "the same platform (NAU:26), for sixty days at the second start price (法明传〔2017〕455号, P), "
     "announced within fifteen days (M). Offline, the notice follows seven days after the third failure, "
     "and for sixty days the third reserve price stands (AUC@2020:25). With the consent of all concerned "
     "an asset may be sold directly (AUC@2020:31)."},
    {fact_kind::sale_held, day_borne::happened,
     "NAU:37 AUC@2020:25 AUC@2020:32",
     "变卖结束时记入，`sold` 写明是否成交。网络变卖期内有人出价的，进入二十四小时竞价（法明传〔2017〕455号，"
     "P），首次出价时刻记 `first_bid_at`。变卖不成又无人接受抵债的，解除查封、冻结并退还被执行人，但可以采"
     "取其他执行措施的除外（AUC@2020:25）。",
     "The sale ended. Online a first bid (`first_bid_at`) opens twenty-four hours of bidding (法明传〔2017"
     "〕455号, P). Unsold and not taken in kind, the asset is released and given back, unless it can be "
     "enforced otherwise (AUC@2020:25)."},
    {fact_kind::price_paid, day_borne::received,
     "AUC@2020:20 AUC@2020:21 AUC@2020:22 NAU:25",
     "买受人付清价款、法院收到时记入，应在公告确定或者法院指定的期限内（AUC@2020:21；NAU:25）。成交裁定应在"
     "全额交付后十日内送达（AUC@2020:20）。逾期未付而使拍卖目的难以实现的，可以裁定重新拍卖，原买受人不得参"
     "加（AUC@2020:22）。",
     "The buyer paid the whole price, in the time of the announcement or of the court (AUC@2020:21; "
     "NAU:25). The ruling on the sale is served within ten days (AUC@2020:20). If the price stays unpaid "
     "and defeats the auction, the court may order a new one, without that buyer (AUC@2020:22)."},
    {fact_kind::taken_in_kind, day_borne::made,
     "AUC@2020:16 AUC@2020:20 CPI@2022:489 CPI@2022:490 CPI@2022:491 SET@2020:6 DLY14:3",
     "法院作出以物抵债裁定时记入：流拍后以该次保留价接受（AUC@2020:16），双方同意且不损害他人（CPI@2022:489），"
     "或者无法拍卖、变卖而申请执行人同意（CPI@2022:490）。所有权自裁定送达接受抵债物的债权人时转移"
     "（CPI@2022:491）；加倍部分债务利息计算至裁定生效之日（DLY14:3）。以物抵债的执行和解协议，不得据以作出"
     "抵债裁定（SET@2020:6）。",
     "The court ruled that the creditor takes the asset for the debt: after a failed auction at that "
     "round's reserve price (AUC@2020:16), by agreement that harms nobody (CPI@2022:489), or where it "
     "cannot be sold and the creditor consents (CPI@2022:490). Title passes on service on the taker "
     "(CPI@2022:491), and the doubled part of interest ends when the ruling takes effect (DLY14:3). On a "
     "settlement to give a thing no such ruling is made (SET@2020:6)."},
    {fact_kind::transfer_ruled, day_borne::made,
     "AUC@2020:20 AUC@2020:26 AUC@2020:28 NAU:22 CPI@2022:491 CPL@2023:262 DLY14:3",
     "法院作出拍卖、变卖成交裁定时记入，应在价款全额交付后十日内送达买受人（AUC@2020:20）。所有权自裁定送达"
     "买受人时转移（AUC@2020:26；NAU:22）；原有担保物权因拍卖而消灭，就价款优先受偿（AUC@2020:28）。加倍部"
     "分债务利息计算至裁定生效之日（DLY14:3）。需要过户的，可以向有关单位发出协助执行通知书（CPL@2023:262）。",
     "The court ruled on the sale, and serves the buyer within ten days of full payment (AUC@2020:20). "
     "Title passes on that service (AUC@2020:26; NAU:22); security rights on the asset end and are paid "
     "first from the price (AUC@2020:28). The doubled part of interest ends when the ruling takes effect "
     "(DLY14:3). Registries get an assistance notice (CPL@2023:262)."},
    {fact_kind::handed_over, day_borne::happened,
     "AUC@2020:27 CPL@2023:260 P1ST:2",
     "财产移交买受人或者承受人，执行依据确定的财物交付申请执行人，或者财产移送其他法院处置时记入。拍卖成交"
     "或者抵债的，应在裁定送达后十五日内移交（AUC@2020:27）；指定交付的财物或者票证当面交付或者由执行员转交，"
     "由被交付人签收（CPL@2023:260）。移送优先债权执行法院的，自收到商请函之日起十五日内（P1ST:2）。",
     "An asset went to its buyer or taker, a thing of the title to the creditor, or an asset to another "
     "court. After a sale or a taking in kind it is due within fifteen days of service (AUC@2020:27); "
     "things or papers of the title are handed over in person or through the officer, against a signature "
     "(CPL@2023:260). To the court of a prior creditor: fifteen days from its letter (P1ST:2)."},
    {fact_kind::third_debt_notified, day_borne::served,
     "EWR@2020:45 EWR@2020:47 EWR@2020:49 EWR@2020:51 CPI@2022:499",
     "履行到期债务通知送达第三人时，记其收到之日；通知必须直接送达（EWR@2020:45）。第三人应在收到后十五日内"
     "向申请执行人履行或者提出异议（EWR@2020:45），不得再向被执行人清偿；擅自清偿而不能追回的，在已履行范围"
     "内承担连带责任（EWR@2020:51）。",
     "A third party received the notice to pay what it owes the debtor; it must be served directly "
     "(EWR@2020:45). Within fifteen days of receipt it pays the creditor or objects (EWR@2020:45). It may "
     "no longer pay the debtor; what it does pay and cannot get back it owes jointly (EWR@2020:51)."},
    {fact_kind::third_debt_objected, day_borne::received,
     "EWR@2020:46 EWR@2020:47 EWR@2020:48 CPI@2022:499",
     "第三人在指定期间内提出异议时记入，`admitted` 为其承认的部分。异议不予审查，不得对其强制执行"
     "（EWR@2020:47），承认的部分可以执行（EWR@2020:48）；称无履行能力或者与申请执行人无直接法律关系的，不"
     "属于异议（EWR@2020:48）。债权由生效法律文书确定的，其否认不予支持（CPI@2022:499）。",
     "The third party objected in time; `admitted` is the part it admits. The objection is not examined "
     "and bars enforcement (EWR@2020:47), but for the admitted part (EWR@2020:48); that it cannot pay, or "
     "has no dealings with the creditor, is no objection (EWR@2020:48). A debt fixed by an effective "
     "instrument it cannot deny (CPI@2022:499)."},
    {fact_kind::third_debt_ruled, day_borne::made,
     "EWR@2020:49 EWR@2020:52 EWR@2020:53",
     "第三人逾期不提异议又不履行，法院裁定对其强制执行时记入；裁定同时送达第三人和被执行人（EWR@2020:49）。"
     "第三人确无财产的，不得就其对他人享有的到期债权强制执行（EWR@2020:52）。",
     "The third party neither objected nor paid in time, and the court ruled to enforce against it; third "
     "party and debtor are both served (EWR@2020:49). If it has nothing, its own claims on others may not "
     "be enforced in turn (EWR@2020:52)."},
    {fact_kind::payment_received, day_borne::happened,
     "DLY14:3 DLY14:4",
     "被执行人或者他人履行金钱债务，或者法院扣划、变价得款时记入。加倍部分债务利息就该部分计算至每次履行完"
     "毕之日，划拨、提取的计算至划拨、提取之日（DLY14:3）；不足以清偿全部债务的，先清偿生效法律文书确定的金"
     "钱债务，再清偿加倍部分，另有约定的除外（DLY14:4）。`waives` 为申请执行人同时放弃的数额；现金应当日或"
     "者返院后一日内交财务（FUND，P）。",
     "Money was paid on the debt, taken from an account, or came from realising an asset. On that part the "
     "doubled interest ends with the payment, or with the taking (DLY14:3); what does not cover all goes "
     "first to the sums of the title and then to the doubled part, unless agreed otherwise (DLY14:4). "
     "`waives` is what the creditor gave up with it; cash is handed in the same day or within a day of "
     "return (FUND, P)."},
    {fact_kind::funds_arrived, day_borne::received,
     "FUND:10",
     "财务部门通知执行人员款项到账时记入。自此三十日内完成核算、结算费用、通知并发放（FUND:10，P）。",
     "The finance department told the officer that money had arrived. Within thirty days it is accounted "
     "for, costs are settled, and it is paid out (FUND:10, P)."},
    {fact_kind::funds_disbursed, day_borne::happened,
     "FUND:10 EWR@2020:20",
     "法院向申请执行人、其他债权人或者其他法院发放执行款时记入。自财务到账通知起三十日内（FUND:10，P）；另"
     "有文件要求一个月内，无争议部分先行发放（KIND:22，P）。由代理人收取的，须有特别授权（EWR@2020:20）。",
     "The court paid money out, to the creditor, another creditor or another court: within thirty days of "
     "the finance department's notice (FUND:10, P); another document says one month, the undisputed part "
     "first (KIND:22, P). An agent needs special authority to receive it (EWR@2020:20)."},
    {fact_kind::disbursement_deferred, day_borne::made,
     "FUND",
     "有正当理由暂缓发放执行款、经批准时记入，`reason` 写明理由。须经执行局长和分管副院长批准（FUND，P），"
     "批准人记入 `approved_by`。",
     "Payment out was put off for good reason, with the approval of the bureau director and the "
     "vice-president in charge (FUND, P); `approved_by` names them."},
    {fact_kind::waived, day_borne::happened,
     "EWR@2020:20 SEZ@2020:28",
     "申请执行人放弃部分债权时记入，该部分自此不再执行。代理人代为放弃的，须有特别授权（EWR@2020:20）；放弃"
     "债权的，应当裁定解除相应的查封、扣押、冻结（SEZ@2020:28）。",
     "The creditor gave up a part of a claim, which is enforced no longer. An agent needs special "
     "authority for it (EWR@2020:20); seals that the waiver leaves without a claim are lifted "
     "(SEZ@2020:28)."},
    {fact_kind::cost_incurred, day_borne::happened,
     "EWR@2020:34 VAL:33 INV@2020:20 CPI@2022:502 AUC@2020:29",
     "发生评估、拍卖、公告、审计、代履行等执行费用时记入，`paid_by` 为支付或者垫付人。委托拍卖、组织变卖的"
     "实际费用从价款中优先扣除（EWR@2020:34）；询价、评估费由申请执行人先行垫付、被执行人负担（VAL:33）；审"
     "计费由申请人预交（INV@2020:20）；代履行费用由被执行人预先支付（CPI@2022:502）。",
     "A cost of enforcement arose; `paid_by` paid or advanced it. The real cost of an auction or sale "
     "comes off the price first (EWR@2020:34); price inquiry and appraisal are advanced by the creditor "
     "and borne by the debtor (VAL:33); an audit is advanced by who asks for it (INV@2020:20); a "
     "substitute's work is prepaid by the debtor (CPI@2022:502)."},
    {fact_kind::distribution_planned, day_borne::made,
     "CPI@2022:506 CPI@2022:509 CPI@2022:510 EPI@2020:17 EPI@2020:18",
     "执行法院制作财产分配方案时记入，并送达各债权人和被执行人（CPI@2022:509）。自收到方案之日起十五日内可"
     "以书面异议（CPI@2022:509）；未异议者自收到通知之日起十五日内可以反对，异议人自收到反对通知之日起十五"
     "日内可以起诉（CPI@2022:510）。参与分配限于被执行人为公民或者其他组织（CPI@2022:506）。",
     "The court made a plan to distribute money and serves it on creditors and debtor (CPI@2022:509). They "
     "may object in writing within fifteen days of receipt (CPI@2022:509); the others may oppose within "
     "fifteen days of being told, and the objector may then sue within fifteen (CPI@2022:510). Joining a "
     "distribution is open only where the debtor is a natural person or another organisation "
     "(CPI@2022:506)."},
    {fact_kind::reversal_ruled, day_borne::made,
     "CPL@2023:244 EWR@2020:65 EWR@2020:66 DLY14:6",
     "执行依据被撤销或者变更，法院裁定执行回转、责令返还已取得的财产及孳息时记入；应当重新立案"
     "（CPL@2023:244；EWR@2020:65）。特定物退还原物，不能退还又协商不成折价的，终结执行回转程序"
     "（EWR@2020:66）。原申请执行人迟延返还金钱的，承担加倍部分债务利息（DLY14:6）。",
     "The title was annulled or changed, and the court ruled that what was enforced is given back with its "
     "fruits, in a case of its own (CPL@2023:244; EWR@2020:65). A specific thing goes back itself; if it "
     "cannot and no value is agreed, the reversal is terminated (EWR@2020:66). A former creditor who "
     "delays owes the doubled part too (DLY14:6)."},
    {fact_kind::performed, day_borne::happened,
     "CPL@2023:260 CPL@2023:263 CPI@2022:501 CPI@2022:502",
     "执行依据确定的行为或者交付义务履行完毕时记入，`claim` 指明该项；由他人代履行完成的亦同。可以替代的行"
     "为可以选定代履行人，费用由被执行人负担（CPL@2023:263；CPI@2022:501、502）。",
     "What a claim orders was done or delivered, by the debtor or by a substitute. For an act others can "
     "do, the court may pick a substitute at the debtor's cost (CPL@2023:263; CPI@2022:501, 502)."},
    {fact_kind::duty_breached, day_borne::happened,
     "EPI@2020:21 CPL@2023:264 CPI@2022:505",
     "被执行人违反不作为义务时，记其违反之日；申请执行时效自该日起算（EPI@2020:21）。未按指定期间履行金钱以"
     "外义务的，应当支付迟延履行金（CPL@2023:264；CPI@2022:505）。",
     "A duty not to act was breached; the time limit for applying runs from that day (EPI@2020:21). "
     "Whoever fails a duty that is not money owes a delay surcharge (CPL@2023:264; CPI@2022:505)."},
    {fact_kind::period_set, day_borne::made,
     "CPI@2022:503 CPL@2023:114",
     "法院为只能由被执行人完成的行为确定履行期间时记入，`until` 为末日。不履行的，可以依拒不履行处罚；在法"
     "院确定的期间内仍不履行的，可以再次处罚（CPI@2022:503；CPL@2023:114(1)(6)）。",
     "The court set a period for an act only the debtor can do; `until` is its last day. Failing it is "
     "punished as refusal to perform, and again after each period the court sets (CPI@2022:503; "
     "CPL@2023:114(1)(6))."},
    {fact_kind::settlement_reached, day_borne::happened,
     "CPL@2023:241 SET@2020:1 SET@2020:2 SET@2020:4 SET@2020:5 SET@2020:19",
     "双方达成和解协议时记入。共同提交、一方提交而其他当事人认可、口头达成并记入笔录的，为执行和解，法院可"
     "以裁定中止执行（SET@2020:2）；未提交或者不被认可的（`private`），经被执行人异议依 SET@2020:19 处理。"
     "代理人须有特别授权（SET@2020:4）；变更协议的（SET@2020:5），以 `replaces` 指明旧协议。",
     "The parties settled. Filed jointly, filed by one and accepted by the others, or oral on record, it "
     "is a settlement in enforcement and the court may suspend (SET@2020:2); otherwise (`private`) it is "
     "examined on the debtor's objection (SET@2020:19). Agents need special authority (SET@2020:4); a "
     "changed agreement (SET@2020:5) names the old one by `replaces`."},
    {fact_kind::settlement_performed, day_borne::happened,
     "SET@2020:8 SET@2020:15 CPI@2022:465",
     "和解协议履行完毕时记入，法院作执行结案处理（SET@2020:8），不再恢复执行（CPI@2022:465）。因迟延、瑕疵"
     "履行受损害的，申请执行人可以另行起诉（SET@2020:15）。",
     "The settlement was performed in full: the case is closed (SET@2020:8) and not resumed "
     "(CPI@2022:465). For loss by late or bad performance the creditor sues separately (SET@2020:15)."},
    {fact_kind::settlement_breached, day_borne::happened,
     "SET@2020:9 DIS@2017:1 DIS@2017:2",
     "一方主张对方不履行和解协议时记入；分期款到期未付由程序自行算出，无须本记录。申请执行人可以申请恢复执"
     "行原生效法律文书，也可以就履行协议起诉（SET@2020:9）；无正当理由拒不履行的，应当纳入失信名单，期限二"
     "年（DIS@2017:1、2）。",
     "Somebody invoked the breach of a settlement; an instalment unpaid on its day is computed and needs "
     "no fact. The creditor may resume the original title or sue on the settlement (SET@2020:9); refusal "
     "without good reason is a ground of listing for two years (DIS@2017:1, 2)."},
    {fact_kind::resumption_applied, day_borne::received,
     "CPL@2023:241 SET@2020:9 SET@2020:10 CPI@2022:466 CPI@2022:517 CPI@2022:518",
     "申请恢复执行、法院收到时记入：因不履行和解协议或者受欺诈、胁迫的（CPL@2023:241），写明 `settlement`；"
     "结案后再次申请的，写 `closing: true`。和解后为二年，自约定履行期间的最后一日起算（SET@2020:10；"
     "CPI@2022:466）。终本后发现财产再次申请的，不受时效限制（CPI@2022:517）；因撤销申请终结执行的，仍须在"
     "时效期间内（CPI@2022:518）。",
     "The creditor asked to go on: after a settlement not kept, or made by fraud or duress (CPL@2023:241), "
     "with `settlement`; after a closing, with `closing: true`. After a settlement two years run from the "
     "last day agreed (SET@2020:10; CPI@2022:466). After this round was ended no limit applies "
     "(CPI@2022:517); after a withdrawal it does (CPI@2022:518)."},
    {fact_kind::resumption_refused, day_borne::made,
     "SET@2020:11 SET@2020:12",
     "法院裁定不予恢复执行时记入，`reason` 写明理由：已经履行完毕，履行期限未届至或者条件未成就（预期违约除"
     "外），被执行人正在履行，或者其他不符合条件的情形（SET@2020:11）。不服的，可以提出执行行为异议"
     "（SET@2020:12）。",
     "The court ruled not to resume: all was performed, the time or condition has not come (but for "
     "anticipatory breach), the debtor is performing, or another condition fails (SET@2020:11). Against it "
     "lies an objection to conduct (SET@2020:12)."},
    {fact_kind::enforcement_resumed, day_borne::made,
     "SET@2020:11 SET@2020:13 SET@2020:17 SET@2020:18 CPI@2022:465",
     "法院裁定恢复执行原生效法律文书时记入，从和解协议回到原执行依据（SET@2020:11）。和解协议已履行的部分应"
     "当扣除（SET@2020:17；CPI@2022:465）；此后就协议起诉的，不予受理（SET@2020:13）。担保人曾向法院承诺接"
     "受直接强制执行的，可以直接裁定执行其财产（SET@2020:18）。",
     "The court went back from the settlement to the original title (SET@2020:11). What was performed is "
     "deducted (SET@2020:17; CPI@2022:465); a later suit on the settlement is not accepted (SET@2020:13). "
     "A guarantor who promised the court to accept direct enforcement can be enforced against directly "
     "(SET@2020:18)."},
    {fact_kind::settlement_sued, day_borne::received,
     "SET@2020:9 SET@2020:13 SET@2020:14",
     "申请执行人就履行执行和解协议向执行法院起诉时记入（SET@2020:9）。受理后可以裁定终结原生效法律文书的执"
     "行，查封、扣押、冻结自动转为诉讼保全（SET@2020:14）；已恢复执行的，不予受理（SET@2020:13）。",
     "The creditor sued on the settlement before the enforcing court (SET@2020:9). Once accepted, the "
     "court may terminate enforcement of the title, and seals become preservation in the suit "
     "(SET@2020:14); after resumption the suit is not accepted (SET@2020:13)."},
    {fact_kind::stay_granted_on_guarantee, day_borne::made,
     "CPL@2023:242 GUA@2020:4 GUA@2020:6 GUA@2020:10 GUA@2020:11 CPI@2022:467",
     "被执行人提供担保并经申请执行人同意，法院决定暂缓执行时记入（CPL@2023:242），`until` 为末日，届满自行"
     "结束。期限与担保书一致，最长不超过一年（GUA@2020:10；CPI@2022:467）。期满仍不履行的，可以依申请恢复执"
     "行，直接裁定执行担保财产或者保证人的财产，不得将担保人变更、追加为被执行人（GUA@2020:11）。",
     "On security and with the creditor's consent the court stayed enforcement (CPL@2023:242); the stay "
     "ends by itself on `until`. It lasts as the letter of guarantee says, at most one year (GUA@2020:10; "
     "CPI@2022:467). If the debtor still does not pay, the security is enforced directly on application, "
     "and the guarantor is not made a debtor (GUA@2020:11)."},
    {fact_kind::guarantee_period_set, day_borne::happened,
     "GUA@2020:4 GUA@2020:12 GUA@2020:13",
     "担保书载明担保期间时记入，`until` 为末日。担保期间自暂缓执行期限届满之日起计算；没有记载或者记载不明"
     "的，为一年（GUA@2020:12）。届满后申请执行担保财产或者保证人财产的，不予支持（GUA@2020:13）。",
     "The letter of guarantee fixed the period of the guarantee, to `until`. It starts when the stay ends; "
     "if it is not stated, it is one year (GUA@2020:12). Afterwards the guarantor's property can no longer "
     "be enforced (GUA@2020:13)."},
    {fact_kind::suspended, day_borne::made,
     "CPL@2023:267 CPL@2023:269 EWR@2020:59 EWR@2020:62 SET@2020:2 ARB:7 CPI@2022:511 DLY14:3",
     "法院裁定中止执行时记入，写明理由和法律依据（EWR@2020:62），送达当事人后立即生效（CPL@2023:269）。事由"
     "见 CPL@2023:267，另有再审（EWR@2020:59）、执行和解（SET@2020:2）、申请撤销或者提供担保申请不予执行仲"
     "裁裁决（ARB:7）、移送破产审查（CPI@2022:511）。中止期间从执行期限中扣除（EWR@2020:63）；非因被执行人"
     "申请而审查执行依据或者再审的，该期间不计算加倍部分债务利息（DLY14:3），故须写明 `at_request_of`。",
     "The court ruled to suspend, with reasons (EWR@2020:62), effective on service (CPL@2023:269). "
     "Grounds: CPL@2023:267, and retrial (EWR@2020:59), settlement (SET@2020:2), an attack on an award "
     "(ARB:7), transfer to bankruptcy (CPI@2022:511). The time is deducted from the term of the case "
     "(EWR@2020:63). Where the title is reviewed or retried not at the debtor's request, the doubled part "
     "does not run (DLY14:3): hence `at_request_of`."},
    {fact_kind::stayed, day_borne::made,
     "EWR@2020:72 EWR@2020:75 EWR@2020:77 LIM:9",
     "法院或者上级法院决定暂缓执行时记入，`until` 为末日。上级法院通知暂缓的，应当指定期限，一般不超过三个"
     "月，延长须经院长批准；期满未通知继续的，可以恢复执行（EWR@2020:77），该期间不计入执行期限（LIM:9(11)）。"
     "依当事人申请的，十五日内决定，三个月以内并可再延三个月（STAY，P）。",
     "The court or its superior stayed enforcement until a day. A superior's stay states its length, "
     "normally three months at most, longer with its president's approval; when it lapses the court may go "
     "on (EWR@2020:77), and the time is not counted (LIM:9(11)). On a party's application: decided within "
     "fifteen days, three months and three more (STAY, P)."},
    {fact_kind::pause_ended, day_borne::made,
     "CPL@2023:267 EWR@2020:60 EWR@2020:77",
     "中止、暂缓或者因担保的暂缓结束、同一案件继续执行时记入，`pause` 指明所结束者。恢复执行应当书面通知当"
     "事人（EWR@2020:60），不另立案号（M）。它与从和解回到原执行依据（`enforcement_resumed`）、结案后另立执"
     "恢案件（`revived`）不同。",
     "A suspension, a stay or a stay on guarantee ended, and the same case goes on; `pause` names it. The "
     "parties are told in writing (EWR@2020:60); there is no new number (M). It is neither the way back "
     "from a settlement (`enforcement_resumed`) nor a revival after closing (`revived`)."},
    {fact_kind::excluded_period, day_borne::happened,
     "LIM:9 EPI@2020:13",
     "公告、审计、评估、资产清理、管辖争议等不计入期限的期间记入，自 `from` 至 `to`，`reason` 写明原因"
     "（LIM:9）。向上一级法院申请执行的六个月，只扣除 EPI@2020:13 所列期间，其中没有拍卖、变卖期间。与中止、"
     "暂缓重叠的，合并计算，不重复扣除。",
     "Days from `from` to `to` that terms do not count: public notice, audit, appraisal, inventory, "
     "disputes of jurisdiction and others (LIM:9). The six months for asking the next higher court leave "
     "out only what EPI@2020:13 lists, and auction is not in it. What overlaps with a pause is counted "
     "once."},
    {fact_kind::term_extended, day_borne::made,
     "EWR@2020:63 LIM:5 EPI@2020:8 VAL:19",
     "期限经批准延长时记入；省略 `deadline` 的，为案件的执行期限。执行期限由本院院长批准，可以延长三个月，"
     "还需延长的层报高级法院备案（EWR@2020:63；LIM:5）。复议审查可以延长不超过三十日（EPI@2020:8）；评估延"
     "期不超过两次，每次不超过十五日（VAL:19）。",
     "A term was extended; without `deadline` it is that of the case. The president of the own court may "
     "add three months, more is reported up to the High Court for the record (EWR@2020:63; LIM:5). A "
     "review may take thirty days more (EPI@2020:8), an appraisal fifteen, twice at most (VAL:19)."},
    {fact_kind::cooperation_requested, day_borne::made,
     "EWR@2020:74",
     "执行法院报请上级法院组织协同执行时记入。协同执行是交叉执行五种方式之一，案号和承办人仍在原法院（CRX，"
     "P）；EWR@2020:74 规定上级法院可以与下级法院共同执行。未见期限规定。",
     "The court asked its superior for cooperative enforcement, one of the five modes of cross "
     "enforcement, which leaves number and officer where they are (CRX, P); EWR@2020:74 lets the superior "
     "enforce jointly with the lower court. No time limit was found."},
    {fact_kind::cooperation_ordered, day_borne::made,
     "EWR@2020:74",
     "上级法院决定由 `court` 协同执行时记入，`document` 为文书号。报道所见文书为裁定书（P），CRX 条文未读；"
     "不产生新的执行案件（M）。",
     "The superior court ordered `court` to cooperate; `document` is the paper's number. In the press it "
     "is a ruling (P), the wording of CRX was not read; no new case arises (M)."},
    {fact_kind::matter_entrusted, day_borne::happened,
     "ENT@2020:2 ENT@2020:4 CPI@2022:134",
     "通过执行指挥中心综合管理平台委托异地法院查询、冻结、查封、调查或者送达时记入（ENT@2020:4）。受托法院"
     "不作为委托执行案件立案，但应积极协助（ENT@2020:2）；委托送达的，自收到之日起十日内代为送达"
     "（CPI@2022:134）。",
     "A single act, query, freeze, seal, inquiry or service, was entrusted to another court through the "
     "command-centre platform (ENT@2020:4). That court files no case but has to help (ENT@2020:2); it "
     "serves papers within ten days of receipt (CPI@2022:134)."},
    {fact_kind::entrusted, day_borne::made,
     "ENT@2020:1 ENT@2020:4 ENT@2020:5 ENT@2020:6 ENT@2020:7 CPL@2023:240",
     "本辖区已无财产而外省有财产，将案件委托异地同级法院执行时记入，并层报各自高级法院备案（ENT@2020:1、4）。"
     "受托法院收到后七日内立案（ENT@2020:7），十五日内必须开始执行（CPL@2023:240）。移交时查封剩余不足一个"
     "月的，应先续封（ENT@2020:6）。",
     "With no property here and some in another province, the case was entrusted to the court of the same "
     "level there, on record with both High Courts (ENT@2020:1, 4). That court files within seven days "
     "(ENT@2020:7) and must begin within fifteen (CPL@2023:240). Seals with less than a month left are "
     "renewed first (ENT@2020:6)."},
    {fact_kind::designated, day_borne::made,
     "CPL@2023:237 EPI@2020:11 EPI@2020:12 EWR@2020:74",
     "上级法院指令本辖区其他法院（`court`）执行时记入；应当作出裁定，送达当事人并通知有关法院（EPI@2020:11）。"
     "责令限期执行后无正当理由仍未执结的，应当提级或者指令执行（EPI@2020:12）。原首次执行案件作销案处理，受"
     "指令法院另立执行案件（N335，P）。",
     "The superior court directed another court, `court`, to enforce, by a ruling served on the parties "
     "and told to the courts (EPI@2020:11). Where an ordered time passed without good reason it must do so "
     "or take the case itself (EPI@2020:12). The old case is struck from the list and a new one filed "
     "there (N335, P)."},
    {fact_kind::elevated, day_borne::made,
     "CPL@2023:237 EPI@2020:11 EPI@2020:12 EWR@2020:15 EWR@2020:74",
     "上级法院决定由本院执行（提级执行）时记入，`court` 为该上级法院；应当作出裁定，送达当事人并通知有关法"
     "院（EPI@2020:11）。基层、中级法院因特殊情况也可以报请上级法院执行（EWR@2020:15）。原首次执行案件作销"
     "案处理，上级法院另立执行案件（N335，P）。",
     "The superior court, `court`, took the case itself, by a ruling served on the parties and told to the "
     "courts (EPI@2020:11). In special cases the lower court may ask for it (EWR@2020:15). The old case is "
     "struck from the list and a new one filed above (N335, P)."},
    {fact_kind::moved_case_filed, day_borne::made,
     "ENT@2020:2 ENT@2020:7",
     "受移转的法院立案、编立案号时记入。委托执行的，受托法院收到委托执行函后七日内立案（ENT@2020:7）；委托"
     "法院收到立案通知书后作销案处理（ENT@2020:2），并在七日内书面通知申请执行人（ENT@2020:7）。",
     "The receiving court filed the case under its number: on entrustment within seven days of the letter "
     "(ENT@2020:7). On its notice the entrusting court strikes its case from the list (ENT@2020:2) and "
     "tells the creditor within seven days (ENT@2020:7)."},
    {fact_kind::returned, day_borne::happened,
     "ENT@2020:8 ENT@2020:9",
     "受托法院退回委托时记入。应当层报高级法院审批，同意后十五日内退回手续和案卷并书面说明（ENT@2020:9）；"
     "委托法院三十日内既不补办又不说明的，视为撤回委托（ENT@2020:8）。确因委托不当被退回的，委托法院应当恢"
     "复执行（ENT@2020:9）。",
     "The receiving court sent the case back: its High Court must consent, and papers follow within "
     "fifteen days with reasons (ENT@2020:9); an entrusting court that neither completes the papers in "
     "thirty days nor explains is held to withdraw (ENT@2020:8). Wrongly entrusted, the case goes on where "
     "it came from (ENT@2020:9)."},
    {fact_kind::away_mission_approved, day_borne::made,
     "ENT@2020:1 ENT@2020:14",
     "赴外省执行获得批准时记入，`province` 为目的地，批准者记于 `by`。“异地”指本省、自治区、直辖市以外"
     "（ENT@2020:14），确需赴异地执行的，应当经所在辖区高级人民法院批准（ENT@2020:1）。",
     "A mission to another province was approved; `by` says by whom. “Away” means outside the province "
     "(ENT@2020:14), and such a mission needs the own High Court's approval (ENT@2020:1)."},
    {fact_kind::away_mission_started, day_borne::happened,
     "ENT@2020:1 ENT@2020:12",
     "执行人员赴外省执行时记入，`province` 为目的地。应当先经高级人民法院批准（ENT@2020:1）；可以请求当地法"
     "院协助，当地法院应积极配合，保证人员和装备安全（ENT@2020:12）。",
     "Officers left for another province. The High Court's approval comes first (ENT@2020:1); the local "
     "court can be asked to assist and must keep people and equipment safe (ENT@2020:12)."},
    {fact_kind::objection_filed, day_borne::received,
     "CPL@2023:236 CPL@2023:238 OBJ@2020:2 OBJ@2020:6 EPI@2020:3 T60 CPI@2022:509 VAL:22",
     "法院收到书面异议时记入，`kind` 写明种类。执行行为异议（CPL@2023:236）与案外人异议（CPL@2023:238）均自"
     "收到之日起十五日内审查；符合条件的三日内立案（OBJ@2020:2）。期限：管辖异议自收到执行通知书十日内"
     "（EPI@2020:3），对终结执行六十日内（T60），分配方案十五日内（CPI@2022:509），询价、评估报告五日内"
     "（VAL:22）；其余应在执行程序或者该标的执行终结前提出（OBJ@2020:6）。",
     "A written objection came in; `kind` says which. Objections to conduct (CPL@2023:236) and of a third "
     "party to the object (CPL@2023:238) are examined within fifteen days of receipt and filed within "
     "three (OBJ@2020:2). Time to object: jurisdiction ten days from the notice (EPI@2020:3), termination "
     "sixty (T60), distribution fifteen (CPI@2022:509), valuation five (VAL:22); otherwise until the "
     "procedure, or enforcement of that object, ends (OBJ@2020:6)."},
    {fact_kind::objection_decided, day_borne::made,
     "CPL@2023:236 CPL@2023:238 OBJ@2020:17 CPI@2022:463",
     "执行法院对异议作出裁定时记入。执行行为异议成立的，撤销或者变更该行为（OBJ@2020:17）；不服的，自送达之"
     "日起十日内申请复议（CPL@2023:236）。案外人异议成立的，中止对该标的的执行，不成立的驳回；驳回裁定送达"
     "案外人后十五日内不得处分（CPI@2022:463），不服且与原裁判无关的，十五日内起诉（CPL@2023:238）。",
     "The court ruled on the objection. An unlawful act is annulled or changed (OBJ@2020:17); review lies "
     "within ten days of service (CPL@2023:236). A third party's objection upheld suspends enforcement of "
     "that object; for fifteen days after a dismissal is served the object may not be disposed of "
     "(CPI@2022:463), and a suit not aimed at the title itself is brought within fifteen days "
     "(CPL@2023:238)."},
    {fact_kind::reconsideration_applied, day_borne::received,
     "CPL@2023:236 EPI@2020:7 EPI@2020:9 SUB@2020:30 SUB@2020:31 ARB:5 NOT:7",
     "对异议裁定、变更追加裁定、不予受理或者驳回执行申请的裁定等申请复议时记入，`objection` 指明所针对的事"
     "项。自裁定送达之日起十日内向上一级法院提出（CPL@2023:236；SUB@2020:30；ARB:5；NOT:7）。执行法院五日内"
     "报送案卷（EPI@2020:7）；对异议裁定的复议不停止执行（EPI@2020:9），对变更、追加裁定的复议期间不得处分"
     "争议范围内的财产（SUB@2020:31）。",
     "Review was applied for, of a ruling on an objection or a change of party, a refusal or a rejection; "
     "`objection` names it. It goes to the next higher court within ten days of service (CPL@2023:236; "
     "SUB@2020:30; ARB:5; NOT:7). The file is sent up within five days (EPI@2020:7). Review of a ruling on "
     "an objection does not stop enforcement (EPI@2020:9); under review of a change of party the disputed "
     "assets may not be disposed of (SUB@2020:31)."},
    {fact_kind::reconsideration_decided, day_borne::made,
     "EPI@2020:8 OBJ@2020:23 SUB@2020:31",
     "上一级法院作出复议裁定时记入，`upheld` 表示复议理由成立。应自收到复议申请之日起三十日内作出，经院长批"
     "准可以延长不超过三十日（EPI@2020:8）；变更、追加当事人的复议为六十日（SUB@2020:31）。处理方式为维持、"
     "撤销或者变更、发回等（OBJ@2020:23）。",
     "The next higher court decided; `upheld` means that the application for review was well founded. It "
     "has thirty days, thirty more with its president's approval (EPI@2020:8), sixty where a party was "
     "changed (SUB@2020:31). It upholds, annuls, changes or sends back (OBJ@2020:23)."},
    {fact_kind::title_suit_filed, day_borne::received,
     "CPL@2023:238 CPI@2022:302 CPI@2022:313 EPI@2020:16 OBJ25:1 SUB@2020:32",
     "案外人或者当事人不服异议裁定，向执行法院提起执行异议之诉时记入，应自裁定送达之日起十五日内"
     "（CPL@2023:238；CPI@2022:302；OBJ25:1）。审理期间不得处分执行标的，申请执行人提供担保请求继续执行的可"
     "以准许（CPI@2022:313；EPI@2020:16）。部分变更、追加裁定也以此诉救济，同为十五日（SUB@2020:32）。",
     "A third party or a party sued on the objection before the enforcing court, within fifteen days of "
     "service (CPL@2023:238; CPI@2022:302; OBJ25:1). Meanwhile the object may not be disposed of, unless "
     "the creditor gives security (CPI@2022:313; EPI@2020:16). Some changes of party are fought by this "
     "suit too, in the same time (SUB@2020:32)."},
    {fact_kind::title_suit_decided, day_borne::made,
     "CPI@2022:310 CPI@2022:311 CPI@2022:312 OBJ25:3",
     "执行异议之诉判决时记入，`upheld` 表示支持原告的请求。案外人享有足以排除强制执行的民事权益的，不得执行"
     "该标的，反之可以执行（CPI@2022:310、311）；与判决相反的异议裁定失效（CPI@2022:312）。判决不得执行的，"
     "应当同时判决解除执行措施（OBJ25:3）。",
     "The suit on the objection was decided; `upheld` means for the plaintiff. A right strong enough to "
     "exclude enforcement saves the object, otherwise it is enforced (CPI@2022:310, 311); a ruling to the "
     "contrary falls (CPI@2022:312). A judgment that saves the object lifts the measures too (OBJ25:3)."},
    {fact_kind::party_change_applied, day_borne::received,
     "SUB@2020:1 SUB@2020:28",
     "申请变更、追加执行当事人，法院收到书面申请时记入（SUB@2020:28）。除事实清楚、争议不大的外，应当组成合"
     "议庭公开听证，自收到之日起六十日内作出裁定，延长由院长批准（SUB@2020:28）。",
     "Somebody asked in writing to add or replace a party (SUB@2020:28). But for clear cases a panel holds "
     "a public hearing and rules within sixty days of receipt, later with the president's approval "
     "(SUB@2020:28)."},
    {fact_kind::party_changed, day_borne::made,
     "CPL@2023:243 SUB@2020:27 SUB@2020:28 SUB@2020:30 SUB@2020:32",
     "法院裁定变更、追加当事人时记入，`how` 为事由；姓名、名称变更的可以直接变更（SUB@2020:27）。不服的，自"
     "送达之日起十日内申请复议（SUB@2020:30）；依 SUB@2020:14(2)、17 至 21 作出的，十五日内提起执行异议之诉"
     "（SUB@2020:32）。",
     "The court added or replaced a party; a mere change of name needs no ruling (SUB@2020:27). Against it "
     "lies review within ten days of service (SUB@2020:30), or, for SUB@2020:14(2) and 17 to 21, a suit "
     "within fifteen (SUB@2020:32)."},
    {fact_kind::party_ended, day_borne::happened,
     "CPL@2023:243 CPL@2023:267 CPL@2023:268 CPI@2022:473 SUB@2020:2 SUB@2020:10",
     "当事人死亡、被宣告失踪、终止或者丧失民事行为能力时记入。被执行人死亡的，以遗产偿还债务（CPL@2023:243），"
     "继承人在遗产范围内承受（CPI@2022:473；SUB@2020:10）；等待继承人或者承受人未定的，中止执行"
     "（CPL@2023:267）；无遗产又无义务承担人的，终结执行（CPL@2023:268）。申请执行人死亡的，由其继承人等申"
     "请变更（SUB@2020:2）。",
     "A party died, was declared missing, ended or lost capacity. A dead debtor's estate answers "
     "(CPL@2023:243), through heirs within its limits (CPI@2022:473; SUB@2020:10); while heirs or "
     "successors are awaited enforcement is suspended (CPL@2023:267); with no estate and nobody liable it "
     "is terminated (CPL@2023:268). A dead creditor's heirs apply to take his place (SUB@2020:2)."},
    {fact_kind::non_enforcement_applied, day_borne::received,
     "CPL@2023:248 CPL@2023:249 ARB:7 ARB:8 ARB:9 NOT:12 NOT:13 NOT:17",
     "被执行人或者案外人书面申请不予执行仲裁裁决、公证债权文书时记入。被执行人应自执行通知书送达之日起十五"
     "日内提出，部分事由自知道或者应当知道之日起十五日内（ARB:8；NOT:13）；案外人自知道或者应当知道采取措施"
     "之日起三十日内（ARB:9）：以 `known_on` 写明。仲裁裁决案提供适当担保的，中止执行（ARB:7）；公证债权文"
     "书案不停止执行（NOT:17）。",
     "A debtor or a third party asked not to enforce an award or a notarised debt. The debtor has fifteen "
     "days from service of the notice, for some grounds from knowledge (ARB:8; NOT:13), a third party "
     "thirty from knowledge of the measure (ARB:9): `known_on`. With security it suspends enforcement of "
     "an award (ARB:7); that of a notarised debt goes on (NOT:17)."},
    {fact_kind::non_enforcement_decided, day_borne::made,
     "ARB:12 ARB:19 ARB:22 NOT:16 NOT:18 NOT:21",
     "法院对不予执行申请作出裁定时记入。仲裁裁决案自立案之日起两个月，可以延长一个月（ARB:12）；公证债权文"
     "书案自受理之日起六十日，可以延长三十日（NOT:16）。公证案被驳回的，十日内可以申请复议（NOT:21）；仲裁"
     "案只有就案外人的申请所作的裁定可以复议（ARB:22）。准许后的结案另记 `closed_non_enforced`。",
     "The court decided on non-enforcement: for an award within two months and one more (ARB:12), for a "
     "notarised debt within sixty days and thirty more (NOT:16). A dismissal on a notarised debt can be "
     "reviewed within ten days (NOT:21); on awards only rulings on a third party's application can "
     "(ARB:22). The closing that follows is `closed_non_enforced`."},
    {fact_kind::superior_petitioned, day_borne::received,
     "CPL@2023:237 EPI@2020:10 EPI@2020:13",
     "申请执行人向上一级法院申请执行时记入：自收到申请执行书之日起超过六个月未执行（CPL@2023:237），或者自"
     "发现财产之日起超过六个月未执结（EPI@2020:10）。公告、鉴定评估、管辖争议、执行争议协调、暂缓、中止期间"
     "不计入（EPI@2020:13）。",
     "The creditor asked the next higher court to enforce: more than six months after receipt of the "
     "application (CPL@2023:237), or after the discovery of an asset (EPI@2020:10). Public notice, "
     "appraisal, disputes, stays and suspensions are not counted (EPI@2020:13)."},
    {fact_kind::superior_ordered, day_borne::made,
     "CPL@2023:237 EPI@2020:11 EPI@2020:12 OBJ@2020:3 EWR@2020:72 EWR@2020:74",
     "上级法院责令限期执行、立案、作出裁定或者纠正错误时记入，`within` 为所定期限，`what` 省略即为限期执行。"
     "限期执行应发出督促执行令并书面通知申请执行人（EPI@2020:11），期满无正当理由未执结的，应当裁定提级或者"
     "指令执行（EPI@2020:12）。异议案件指令三日内立案或者十五日内裁定（OBJ@2020:3）。对指令有异议的，可以在"
     "五日内请求复议（EWR@2020:72）。",
     "The superior court ordered the court to finish (the default), to docket, to decide or to correct, "
     "within `within`. An order to finish is a 督促执行令, told to the creditor in writing (EPI@2020:11); "
     "if its time passes without good reason the case must be taken or redirected (EPI@2020:12). "
     "Objections: docket in three days, decide in fifteen (OBJ@2020:3). The lower court may ask for "
     "reconsideration of an order within five days (EWR@2020:72)."},
    {fact_kind::bankruptcy_transferred, day_borne::made,
     "CPI@2022:511 CPI@2022:512 CPI@2022:513 CPI@2022:514",
     "企业法人符合企业破产法第二条第一款规定情形，经申请执行人之一或者被执行人同意，将材料移送其住所地法院"
     "时记入，`consent_of` 为同意者；应当裁定中止执行（CPI@2022:511）。移送决定由院长签发，五日内送达"
     "（BKR:7，P）；受移送法院三十日内告知是否受理（CPI@2022:512）。受理的解除保全，宣告破产的终结执行，不"
     "受理的恢复执行（CPI@2022:513）。",
     "The papers of a company that meets EBL 2(1) were sent to the court of its domicile, one creditor or "
     "the debtor consenting (`consent_of`); enforcement is suspended (CPI@2022:511). The president signs "
     "the decision, served within five days (BKR:7, P); the receiving court answers within thirty "
     "(CPI@2022:512). If it accepts, preservation is lifted; on a declaration of bankruptcy enforcement is "
     "terminated; if it refuses, enforcement goes on (CPI@2022:513)."},
    {fact_kind::referred, day_borne::happened,
     "EWR@2020:58 CPL@2023:114 JS24:3 JS24:15",
     "法院认为拒不执行、妨害执行情节严重，将材料移送公安机关追究刑事责任时记入（EWR@2020:58）；`conduct` 写"
     "明行为，`items` 引所依条款，`acts` 指明已认定的行为。附案件移送函、执行情况说明和证据，公安机关应当接"
     "收并出具回执，七日内决定是否立案，复杂的三十日（JZ20:3 至 5，P）。JS24:3(4) 至 (7) 以先经罚款、拘留等"
     "强制措施为要件。",
     "The court sent a grave refusal or obstruction to the police (EWR@2020:58); `conduct` tells it, "
     "`items` cite provisions, `acts` name acts already found. With a letter, a report and evidence the "
     "police must take it and give a receipt, and decide in seven days, thirty if complex (JZ20:3 to 5, "
     "P). JS24:3(4) to (7) ask for an earlier fine, detention or the like."},
    {fact_kind::referral_accepted, day_borne::made,
     "CRPL:19",
     "公安机关决定立案侦查时记入；此罪由公安机关侦查（CRPL:19）。应自收到移送材料后七日内、复杂的三十日内决"
     "定（JZ20:5，P）。民事执行并不因此停止：CPL@2023:267 的中止事由不包括刑事追诉。",
     "The police filed a criminal case; they investigate this crime (CRPL:19). They decide within seven "
     "days of the papers, thirty if complex (JZ20:5, P). Civil enforcement goes on: prosecution is no "
     "ground of suspension in CPL@2023:267."},
    {fact_kind::referral_declined, day_borne::made,
     "JS24:14",
     "公安机关决定不予立案时记入，应当在七日内将理由告知移送法院（JZ20:3 至 5，P/B）。申请执行人曾提出控告"
     "而公安机关或者检察院不予追究的，可以提起自诉（JS24:14）。",
     "The police declined; the court is told the reasons within seven days (JZ20:3 to 5, P/B). A creditor "
     "whose complaint police or procuratorate did not pursue may prosecute himself (JS24:14)."},
    {fact_kind::private_prosecution_filed, day_borne::received,
     "JS24:14 JS24:15 CRPL:210(3)",
     "申请执行人以拒不执行判决、裁定罪提起自诉时记入：须有证据证明拒不执行侵犯其人身、财产权利，且曾提出控"
     "告而公安机关或者检察院不予追究（JS24:14；CRPL:210(3)）。控告或者移送后六十日没有答复的，视为不予追究"
     "（PP147，B）。一般由执行法院所在地法院管辖（JS24:15）。",
     "The creditor prosecuted himself: with evidence that the refusal infringed person or property, and "
     "that he had complained and was not heard (JS24:14; CRPL:210(3)). Sixty days without an answer count "
     "as that (PP147, B). As a rule the court at the enforcing court's seat is competent (JS24:15)."},
    {fact_kind::charged, day_borne::made,
     "JS24:11 JS24:13",
     "检察院提起公诉时记入，并应对涉案财产提出处理意见（JS24:13）。提起公诉前履行全部或者部分义务、犯罪情节"
     "轻微的，可以不起诉；一审宣判前履行的，可以从轻或者免除处罚（JS24:11）：故履行之日与本日的先后有意义。",
     "The procuratorate charged the debtor, with its opinion on the property (JS24:13). Performance before "
     "the charge, in a minor case, may lead to no prosecution; before the first judgment, to leniency "
     "(JS24:11): so the order of this day and the day of payment matters."},
    {fact_kind::not_prosecuted, day_borne::made,
     "JS24:11",
     "检察院决定不起诉时记入，`reason` 写明理由。提起公诉前履行全部或者部分执行义务、犯罪情节轻微的，可以依"
     "法不起诉（JS24:11）。",
     "The procuratorate decided not to prosecute; `reason` says why. It may so decide where the duty was "
     "performed, in whole or part, before the charge and the crime is minor (JS24:11)."},
    {fact_kind::forgiven, day_borne::happened,
     "JS24:11 JS24:14",
     "申请执行人对被执行人表示谅解时记入。自诉人在判决宣告前可以同被告人自行和解或者撤回自诉（JS24:14）；"
     "JS24:11 的从宽以履行义务为条件，未提谅解，故履行另记。",
     "The creditor forgave the debtor. A private prosecutor may settle or withdraw before judgment "
     "(JS24:14); the leniency of JS24:11 turns on performance and does not speak of forgiveness, so "
     "performance is recorded by its own fact."},
    {fact_kind::convicted, day_borne::made,
     "CRL:313 JS24:3 JS24:4 JS24:10 JS24:12",
     "判决有罪时记入，`term_months` 为刑期，`suspended_months` 为缓刑考验期。情节严重的，三年以下有期徒刑、"
     "拘役或者罚金；情节特别严重的，三年以上七年以下有期徒刑并处罚金（CRL:313）。涉赡养费、劳动报酬等的从重"
     "处罚（JS24:10）；违法处置的财产追缴或者退赔，交执行法院处置（JS24:12）。",
     "The debtor was convicted; `term_months` is the term, `suspended_months` the probation. Grave: up to "
     "three years, short detention (拘役) or a fine; especially grave: three to seven years and a fine "
     "(CRL:313). Support, wages and the like weigh heavier (JS24:10); property disposed of unlawfully is "
     "recovered for the enforcing court (JS24:12)."},
    {fact_kind::acquitted, day_borne::made,
     "JS24:11",
     "宣告无罪时记入。情节显著轻微危害不大的，不认为是犯罪（JS24:11）。无罪不是终结执行的事由"
     "（CPL@2023:268 未列），民事执行继续。",
     "The debtor was acquitted; a clearly minor act is no crime (JS24:11). It is no ground to terminate "
     "enforcement (CPL@2023:268 does not list it), which goes on."},
    {fact_kind::closed_completed, day_borne::made,
     "EWR@2020:64 SET@2020:8 CPL@2023:239",
     "生效法律文书确定的内容全部执行完毕，或者执行和解协议履行完毕（SET@2020:8），以执行完毕结案时记入"
     "（EWR@2020:64）。执行情况应当制作笔录（CPL@2023:239）；向当事人发出结案通知书，双方书面或者口头确认并"
     "记入笔录的可以不发（FIL:15，M+）。",
     "All was performed, or a settlement was (SET@2020:8), and the case closed as completed (EWR@2020:64). "
     "The outcome is put on record (CPL@2023:239); the parties get a closing notice, unless both confirm "
     "in writing or on record (FIL:15, M+)."},
    {fact_kind::closing_talk_held, day_borne::happened,
     "CPI@2022:517",
     "终结本次执行程序前，法院将执行情况、采取的措施和终本的依据、后果告知申请执行人并听取意见（终本约谈）"
     "时记入，应当制作笔录（TER:5，M+）。有的法院系统程序以此为结案前的必经检查（C）。",
     "Before this round is ended the court tells the creditor what was done and why, hears him, and puts "
     "it on record (TER:5, M+). A court system checks it before closing (C)."},
    {fact_kind::closed_this_round, day_borne::made,
     "CPI@2022:517 CPL@2023:265 INV@2020:11 EWR@2020:64",
     "裁定终结本次执行程序（终本）时记入：须经申请执行人签字确认，或者合议庭审查核实并经院长批准"
     "（CPI@2022:517）。五项条件：已发执行通知并责令报告财产；已限制消费并将符合条件者列入失信名单；已穷尽"
     "调查而无财产或者财产不能处置；自立案之日起超过三个月；已查找被执行人、处罚妨害行为并就涉嫌犯罪启动移"
     "送（TER:1，P）。裁定送达申请执行人时结案（TER:6，M+）。债务不因此消灭，可以随时请求继续执行"
     "（CPL@2023:265）；补充报告财产的义务仍在（INV@2020:11）。",
     "This round was ended by a ruling, with the creditor's signature, or after a panel's check and the "
     "president's approval (CPI@2022:517). Five conditions: notice and report order out; consumption "
     "restricted and, where due, listed; inquiry exhausted with nothing to dispose of; more than three "
     "months since filing; debtor looked for and obstruction punished and, if criminal, its referral "
     "started (TER:1, P). The case closes when the creditor is served (TER:6, M+). The debt stands and may "
     "be pursued at any time (CPL@2023:265), and so does the duty to report changes (INV@2020:11)."},
    {fact_kind::closed_terminated, day_borne::made,
     "CPL@2023:268 CPL@2023:269 EWR@2020:61 EWR@2020:64 SEZ@2020:28 CPI@2022:518 T60",
     "裁定终结执行时记入，事由见 CPL@2023:268，包括宣告破产（EWR@2020:61）、就和解协议起诉（SET@2020:14）等"
     "其他情形；送达当事人后立即生效（CPL@2023:269）。撤回申请等情形应当解除查封（SEZ@2020:28）；和解长期履"
     "行的，可以不解除（N141，P）。异议自收到文书之日起六十日内提出（T60）。因撤销申请而终结的，时效期间内"
     "可以再次申请（CPI@2022:518）。",
     "Enforcement was terminated on a ground of CPL@2023:268, which includes bankruptcy (EWR@2020:61) and "
     "a suit on the settlement (SET@2020:14), effective on service (CPL@2023:269). On withdrawal and the "
     "like seals are lifted (SEZ@2020:28); for a settlement of long performance they need not be (N141, "
     "P). Objections are due within sixty days of receipt (T60). After a withdrawal a new application is "
     "open within the time limit (CPI@2022:518)."},
    {fact_kind::closed_cancelled, day_borne::made,
     "EPI@2020:2 EPI@2020:3 ENT@2020:2 ENT@2020:9 EWR@2020:64",
     "以销案结案时记入：管辖异议成立（EPI@2020:3），其他有管辖权的法院已先立案（EPI@2020:2），受托法院退回"
     "委托（ENT@2020:9），或者案件委托执行后收到受托法院的立案通知书（ENT@2020:2）。首次执行案件被提级、指"
     "定执行的，2018年6月起也作销案处理（N335，P）。",
     "The case was struck from the list: an objection to jurisdiction was upheld (EPI@2020:3), another "
     "competent court had filed first (EPI@2020:2), an entrusted case went back (ENT@2020:9), or the "
     "receiving court gave notice of filing (ENT@2020:2). A first enforcement taken up or directed "
     "elsewhere is struck too, since June 2018 (N335, P)."},
    {fact_kind::closed_non_enforced, day_borne::made,
     "CPL@2023:248 CPL@2023:249 CPI@2022:481 ARB:19 NOT:18 NOT:19 EWR@2020:64",
     "裁定不予执行而结案时记入：仲裁裁决（CPL@2023:248；ARB:19），公证债权文书（CPL@2023:249；NOT:18），时"
     "效异议成立（CPI@2022:481），或者违背社会公共利益、公序良俗（CPL@2023:248；NOT:19）。裁定书送达双方当"
     "事人和仲裁机构或者公证机关。此前应有 `non_enforcement_decided` 或者成立的时效异议。",
     "Enforcement was refused and the case closed: an award (CPL@2023:248; ARB:19), a notarised debt "
     "(CPL@2023:249; NOT:18), a time limit on objection (CPI@2022:481), or public interest and order "
     "(CPL@2023:248; NOT:19). Both parties and the tribunal or notary are served. "
     "`non_enforcement_decided`, or an objection upheld, comes before it."},
    {fact_kind::closed_rejected, day_borne::made,
     "EWR@2020:64 ARB:3 ARB:4 ARB:5 NOT:5 NOT:7",
     "立案后裁定驳回执行申请而结案时记入：不符合受理条件（公证债权文书见 NOT:5），或者仲裁裁决内容不明确、"
     "经补正说明仍无法执行（ARB:3、4）。申请人可以自裁定送达之日起十日内向上一级法院申请复议（ARB:5；NOT:7）。",
     "After filing the application was dismissed: conditions were missing (for notarised debts NOT:5), or "
     "an award stayed too unclear to enforce (ARB:3, 4). The creditor may go to the next higher court "
     "within ten days of service (ARB:5; NOT:7)."},
    {fact_kind::revived, day_borne::made,
     "CPL@2023:265 CPI@2022:517 ENT@2020:9",
     "结案后恢复执行、另立“执恢”案号时记入。终本后发现财产的，依申请或者依职权恢复（CPL@2023:265；"
     "CPI@2022:517；FIL:6，P），再次申请不受时效限制（CPI@2022:517）；终结执行后条件重新具备的，亦可（FIL:6，"
     "P）。中止、暂缓后继续的不在此列，记 `pause_ended`。",
     "After a closing the case was taken up again under a number of type 执恢. After this round was ended, "
     "when assets are found, on application or of the court's own motion (CPL@2023:265; CPI@2022:517; "
     "FIL:6, P), without limit of time (CPI@2022:517); after a termination, when its conditions arise "
     "again (FIL:6, P). Going on after a pause is `pause_ended`."},
    {fact_kind::requery_made, day_borne::happened,
     "DIS@2017:10",
     "终本后法院再次通过网络查控系统查询财产时记入，`found` 写明是否查到。终本后五年内每六个月查询一次，并"
     "将结果告知申请执行人（TER:9，P）。两次以上查询无可供执行财产且无有效线索的，应在三个工作日内删除失信"
     "信息，有纳入期限的除外（DIS@2017:10）。",
     "After this round was ended the court queried for property again: every six months for five years, "
     "and tells the creditor (TER:9, P). After two or more empty queries and without a good clue, a "
     "listing is deleted within three working days, unless a term runs (DIS@2017:10)."},
    {fact_kind::retracted, day_borne::booked,
     "",
     "记错的记录被撤回时记入，`entry` 指明该记录，`reason` 写明原因：该记录本不应作出。此前的认识不被抹去，"
     "以更早的 `known_at` 仍可查看。它只关乎案卷记录，不是法院对当事人的行为；撤销执行行为的裁定记 "
     "`objection_decided` 等。",
     "An entry was taken back as one that should never have been made; `reason` says why. What was "
     "believed before is not erased and can be seen with an earlier `known_at`. It is about the journal, "
     "not about the case: a ruling that annuls an act of enforcement is `objection_decided` or its like."},
    {fact_kind::corrected, day_borne::booked,
     "",
     "记录有误而更正时记入，`with` 是取而代之的完整记录；未另给 `id` 的，沿用原记录的 `id`，引用不断。"
     "`with` 自更正被记录之时起被知悉，此前的认识不被抹去。记录性条目不能相互更正：撤回后重记。",
     "An entry was put right: `with` is the whole entry in its place, and keeps the old `id` unless it "
     "brings one. It is known from the correction's own `recorded`; what was believed before is not "
     "erased. Book-keeping is not corrected but retracted and made anew."},
}};

constexpr bool in_order()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (static_cast<std::size_t>(rows[i].fact) != i || rows[i].zh.empty() || rows[i].en.empty()) return false;
    return true;
}
static_assert(in_order(), "a row for every fact, in the order of the contract");

}  // namespace

practice const& practice_of(fact_kind fact) noexcept { return rows[static_cast<std::size_t>(fact)]; }

}  // namespace writ::report
