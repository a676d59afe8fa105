#include "report/names.hpp"

#include <writ/casefile/facts.hpp>
#include <writ/casefile/record.hpp>

#include <doctest/doctest.h>

using namespace writ;
using namespace writ::literals;
using report::names;

namespace {

/// Only what names are read from: parties, and the entries that others name.
file_data small_file()
{
    file_data file{.title = mediation{.effective_on = "2022-08-20"_date}};
    file.parties = {party{.id = "zhu", .role = party_role::creditor, .name = "朱某"},
                    party{.id = "zhang", .role = party_role::debtor, .name = "张某"}};
    file.journal = {to_entry(notice_issued{.on = "2023-02-09"_date, .debtor = "zhang"}, {.id = "notice"}),
                    to_entry(detained{.on = "2023-02-20T09:00"_moment, .person = "zhang", .days = 5,
                                      .ground = sanction_ground::refuses_report},
                             {.id = "held"})};
    return file;
}

template <class Fact>
std::string told(Fact const& fact, language lang)
{
    auto const file = small_file();
    return names{file, lang}.fact(to_entry(fact, {}));
}

}  // namespace

TEST_CASE("whom something went to: parties by their names, courts by their codes")
{
    served const to_both{.on = "2023-02-10"_date, .entry = "notice", .to = {"zhang", "鲁0405"},
                         .means = service_means::entrusted};
    CHECK(told(to_both, language::zh) ==
          "送达——所涉事项：发出执行通知（2023-02-09），受送达人：张某、鲁0405，方式：委托送达");
    CHECK(told(to_both, language::en) ==
          "served: entry: notice issued (2023-02-09), to 张某 and 鲁0405, means entrusted");
    CHECK(told(served{.on = "2023-02-10"_date, .entry = "notice", .to = "zhu"}, language::zh) ==
          "送达——所涉事项：发出执行通知（2023-02-09），受送达人：朱某");
    CHECK(told(funds_disbursed{.on = "2023-03-01"_date, .amount = 100_cny, .to = "zhu"}, language::zh) ==
          "发放执行款——金额：100.00元，收款人：朱某");
}

TEST_CASE("a correction tells the whole entry it puts in place")
{
    corrected const day_was_wrong{
        .on = "2023-03-01"_date, .entry = "notice",
        .with = {notice_issued{.on = "2023-02-08"_date, .debtor = "zhang"}, {.by = actor::officer}},
        .reason = "misread"};
    CHECK(told(day_was_wrong, language::en) ==
          "corrected: entry: notice issued (2023-02-09), "
          "with [2023-02-08 notice issued: debtor 张某, by officer], reason misread");
    CHECK(told(day_was_wrong, language::zh) ==
          "更正记录——所涉事项：发出执行通知（2023-02-09），"
          "更正为：〔2023-02-08 发出执行通知——被执行人：张某，行为人：执行员〕，原因：misread");
}

TEST_CASE("several entries are told one by one")
{
    referred const crime{.on = "2023-05-01"_date, .debtor = "zhang", .conduct = "隐匿财产",
                         .items = {"JS24:3(4)"}, .acts = {"held", "notice"}};
    CHECK(told(crime, language::zh) ==
          "移送公安机关——被执行人：张某，行为：隐匿财产，所依条款：JS24:3(4)，"
          "所涉行为：司法拘留（2023-02-20 09:00）、发出执行通知（2023-02-09）");
}

TEST_CASE("a word is told as its fact means it")
{
    CHECK(told(deposit_settled{.on = "2023-05-01"_date, .asset = "flat", .how = deposit_outcome::returned},
               language::zh) == "处理保证金——财产：flat，处理方式：退还");
    CHECK(told(property_report_breached{.on = "2023-05-01"_date, .debtor = "zhang", .how = report_breach::false_},
               language::zh) == "违反财产报告义务——被执行人：张某，违反情形：虚假报告");
}
