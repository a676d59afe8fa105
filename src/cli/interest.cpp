#include "cli/command.hpp"

#include <writ/io/money_json.hpp>
#include <writ/report/interest_text.hpp>
#include <writ/report/statement_csv.hpp>
#include <writ/rules/ledgers.hpp>

#include <optional>

namespace writ::cli {

namespace {

WRIT_WORDS(interest_format, text, json, csv);

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

/// `DAY=YUAN`.
result<posting> read_dated_sum(char const* option, std::string const& given)
{
    auto const sign = given.find('=');
    if (sign == std::string::npos)
        return in_option(option,
                         invalid({"not a day with an amount", "不是日期与金额"},
                                 {"DAY=YUAN, as 2024-06-22=15000.00", "应为 日期=金额，如 2024-06-22=15000.00"}));
    auto const day = parse_date(std::string_view{given}.substr(0, sign));
    if (!day) return in_option(option, day.error());
    auto const amount = parse_money(std::string_view{given}.substr(sign + 1));
    if (!amount) return in_option(option, amount.error());
    return posting{*day, *amount};
}

result<posting> read_payment(std::string const& given) { return read_dated_sum("--paid", given); }
result<posting> read_instalment(std::string const& given) { return read_dated_sum("--instalment", given); }

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

/// What is due when: the instalments, and on `--due` what is left of the sum.
result<std::vector<debt>> read_debts(interest_options const& given, money base)
{
    auto const parts = read_each(given.instalments, read_instalment);
    if (!parts) return parts.error();
    auto left = base;
    std::vector<debt> out;
    for (auto const& part : *parts) {
        if (left < part.amount)
            return in_option("--instalment",
                             invalid({"the instalments exceed `--base` with that of " + to_string(part.on),
                                      "自" + to_string(part.on) + "一期起分期之和超出 `--base`"},
                                     {"at most " + to_string(left) + " is left for it", "该期至多为 " + to_string(left)}));
        left -= part.amount;
        auto const name = "instalment " + std::to_string(out.size() + 1);
        out.push_back({name, debt_class::capital, part.amount, part.on, true});
    }
    if (left == money::zero() && given.due.empty() && !out.empty()) return out;
    auto const due = read_day("--due", given.due);
    if (!due) return due.error();
    out.push_back({"base", debt_class::capital, left, *due, true});
    return out;
}

/// What is asked, checked; nothing is counted yet.
result<counted_interest> read_question(interest_options const& given)
{
    if (given.base.empty())
        return not_given("--base", {"yuan, as `--base 95300.00`", "金额（元），如 `--base 95300.00`"});
    auto const base = parse_money(given.base);
    if (!base) return in_option("--base", base.error());
    auto debts = read_debts(given, *base);
    if (!debts) return debts.error();
    auto const until = read_day("--until", given.until);
    if (!until) return until.error();
    for (auto const& d : *debts)
        if (*until < d.due)
            return in_option("--until", invalid({"it comes before " + to_string(d.due) + ", when `" + d.id + "` is due",
                                                 "早于 `" + d.id + "` 的届满日 " + to_string(d.due)},
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
    counted_interest out{.base = *base, .until = *until, .asked = {}, .result = {}};
    out.asked = {.debts = std::move(*debts), .postings = std::move(*paid)};
    out.asked.terms.not_counted = united(std::move(*excluded));
    return out;
}

result<void> count(counted_interest& of, law const& by)
{
    try {
        auto excluded = std::move(of.asked.terms.not_counted);
        of.asked.terms = terms_of(by);
        of.asked.terms.not_counted = std::move(excluded);
        add_older_regimes(of.asked, by, of.until);
        of.result = balance(of.asked, of.until);
        return {};
    } catch (error const& no) {
        return no.why();
    }
}

std::string written(counted_interest const& of, law const& by, interest_format format, language lang)
{
    switch (format) {
    case interest_format::json: return write_interest(of, by);
    case interest_format::csv: return statement_csv(of.result.rows, by, lang);
    case interest_format::text: break;
    }
    return interest_text(of.result, by, lang);
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
    if (auto const counted = count(*asked, by.law); !counted) return tell(counted.error(), "writ", how);
    auto const out = written(*asked, by.law, *format, how.lang);
    if (auto const put = write_all({}, out); !put) return tell(put.error(), "-", how);
    return done;
}

}  // namespace writ::cli
