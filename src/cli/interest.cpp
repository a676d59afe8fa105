#include "cli/command.hpp"

#include <writ/io/money_json.hpp>
#include <writ/report/interest_text.hpp>
#include <writ/rules/prc.hpp>

#include <optional>

namespace writ::cli {

namespace {

WRIT_WORDS(interest_format, text, json);

refusal invalid(text what, text expected)
{
    return {.code = refusal_code::invalid_value, .what = std::move(what), .expected = std::move(expected)};
}

result<date> read_day(char const* option, std::string const& given)
{
    if (given.empty())
        return not_given(option, {std::string{"a day, as `"} + option + " 2024-06-22`; there is no default day",
                                  std::string{"须写明日期，如 `"} + option + " 2024-06-22`；没有默认日期"});
    auto const day = parse_date(given);
    return day ? day : result<date>{in_option(option, day.error())};
}

result<posting> read_payment(std::string const& given)
{
    auto const sign = given.find('=');
    if (sign == std::string::npos)
        return in_option("--paid",
                         invalid({"not a payment", "不是付款"},
                                 {"DAY=YUAN, as 2024-06-22=15000.00", "应为 日期=金额，如 2024-06-22=15000.00"}));
    auto const day = parse_date(std::string_view{given}.substr(0, sign));
    if (!day) return in_option("--paid", day.error());
    auto const amount = parse_money(std::string_view{given}.substr(sign + 1));
    if (!amount) return in_option("--paid", amount.error());
    return posting{*day, *amount};
}

result<day_span> read_span(std::string const& given)
{
    auto const dots = given.find("..");
    if (dots == std::string::npos)
        return in_option("--exclude",
                         invalid({"not a stretch of days", "不是期间"},
                                 {"FROM..TO, as 2024-01-03..2024-01-04", "应为 起..止，如 2024-01-03..2024-01-04"}));
    auto const from = parse_date(std::string_view{given}.substr(0, dots));
    if (!from) return in_option("--exclude", from.error());
    auto const to = parse_date(std::string_view{given}.substr(dots + 2));
    if (!to) return in_option("--exclude", to.error());
    if (*to < *from)
        return in_option("--exclude", invalid({"it ends before it begins", "止日早于起日"}, {}));
    return day_span{*from, *to};
}

/// Each of a list read, or the first refusal.
template <class T>
result<std::vector<T>> read_each(std::vector<std::string> const& given, result<T> (*read)(std::string const&))
{
    std::vector<T> out;
    for (auto const& one : given) {
        auto const found = read(one);
        if (!found) return found.error();
        out.push_back(*found);
    }
    return out;
}

/// What is asked, checked; nothing is counted yet.
result<counted_interest> read_question(interest_options const& given)
{
    if (given.base.empty())
        return not_given("--base", {"yuan, as `--base 95300.00`", "金额（元），如 `--base 95300.00`"});
    auto const base = parse_money(given.base);
    if (!base) return in_option("--base", base.error());
    auto const due = read_day("--due", given.due);
    if (!due) return due.error();
    auto const until = read_day("--until", given.until);
    if (!until) return until.error();
    if (*until < *due)
        return in_option("--until", invalid({"it comes before `--due`", "早于 `--due`"},
                                            {"the last day that is counted", "应为计算截止之日"}));
    auto paid = read_each(given.paid, read_payment);
    if (!paid) return paid.error();
    for (auto const& p : *paid)
        if (*until < p.on)
            return in_option(
                "--paid",
                invalid({to_string(p.on) + " comes after `--until`", to_string(p.on) + " 晚于 `--until`"}, {}));
    auto excluded = read_each(given.excluded, read_span);
    if (!excluded) return excluded.error();
    return counted_interest{*base, *due, *until, std::move(*paid), united(std::move(*excluded)), {}};
}

/// The regime before 1 August 2014 is another (DLY14 7).
std::optional<refusal> not_covered_by(law const& by, counted_interest const& of)
{
    auto const& steps = by.values(prc::delay_interest_rate).values;
    auto const first = of.due + days{1};
    if (of.until < first || (!steps.empty() && steps.front().from <= first)) return std::nullopt;
    auto const known = steps.empty() ? std::string{"-"} : to_string(steps.front().from);
    return refusal{
        .code = refusal_code::out_of_coverage,
        .what = {"the sum has been overdue since " + to_string(first) + ", before the first rate in this law",
                 "自 " + to_string(first) + " 起迟延，早于本法所载首个利率"},
        .expected = {"rates are known from " + known + " on", "已知利率自 " + known + " 起"}};
}

void count(counted_interest& of, law const& by)
{
    ledger_terms terms{.not_counted = of.excluded,
                       .payment_day_counts = by.chosen(prc::payment_day) == payment_day_rule::counted};
    for (auto const& step : by.values(prc::delay_interest_rate).values)
        terms.doubled.push_back({step.from, step.value});
    of.result = balance({{"base", debt_class::capital, of.base, of.due, true}}, {}, of.paid, terms, of.until);
}

}  // namespace

exit_code run_interest(interest_options const& given, manner how)
{
    auto const format = given.format.empty() ? result<interest_format>{interest_format::text}
                                             : read_word<interest_format>({"format", "格式"}, given.format);
    if (!format) return tell(format.error(), "writ", how);
    auto asked = read_question(given);
    if (!asked) return tell(asked.error(), "writ", how);
    auto const by = law_from(given.by, how);
    if (by.failed != done) return by.failed;
    if (auto const no = not_covered_by(by.law, *asked)) return tell(*no, "writ", how);
    count(*asked, by.law);
    auto const out = *format == interest_format::json ? write_interest(*asked, by.law)
                                                      : interest_text(asked->result, by.law, how.lang);
    if (auto const put = write_all({}, out); !put) return tell(put.error(), "-", how);
    return done;
}

}  // namespace writ::cli
