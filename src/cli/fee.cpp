#include "cli/command.hpp"

#include <writ/io/money_json.hpp>
#include <writ/rules/prc.hpp>

namespace writ::cli {

namespace {

WRIT_WORDS(fee_format, text, json);
WRIT_WORDS(fee_kind, enforcement, preservation, acceptance);

parameter<std::vector<bracket>> table_of(fee_kind kind)
{
    switch (kind) {
    case fee_kind::enforcement: break;
    case fee_kind::preservation: return prc::preservation_fee;
    case fee_kind::acceptance: return prc::acceptance_fee;
    }
    return prc::enforcement_fee;
}

/// The brackets of a day; without one, the newest.
result<dated<std::vector<bracket>>> brackets_on(law const& by, fee_kind kind, std::string const& day)
{
    auto const& all = by.values(table_of(kind));
    if (day.empty()) return all.values.back();
    auto const on = parse_date(day);
    if (!on) return in_option("--on", on.error());
    if (auto const* found = all.at(*on)) return *found;
    auto const first = to_string(all.values.front().from);
    return refusal{.code = refusal_code::out_of_coverage,
                   .what = {"the law has no fee table for " + day, "本法未收录 " + day + " 的收费标准"},
                   .expected = {"tables are known from " + first + " on", "已知标准自 " + first + " 起"}};
}

}  // namespace

exit_code run_fee(fee_options const& given, manner how)
{
    auto const format = given.format.empty() ? result<fee_format>{fee_format::text}
                                             : read_word<fee_format>({"format", "格式"}, given.format);
    if (!format) return tell(format.error(), "writ", how);
    auto const kind = given.kind.empty() ? result<fee_kind>{fee_kind::enforcement}
                                         : read_word<fee_kind>({"kind of fee", "费用种类"}, given.kind);
    if (!kind) return tell(kind.error(), "writ", how);
    if (given.amount.empty())
        return tell(not_given("--amount", {"yuan, as `--amount 500000.00`", "金额（元），如 `--amount 500000.00`"}),
                    "writ", how);
    auto const amount = parse_money(given.amount);
    if (!amount) return tell(in_option("--amount", amount.error()), "writ", how);
    auto const by = law_from(given.by, how);
    if (by.failed != done) return by.failed;
    auto const table = brackets_on(by.law, *kind, given.on);
    if (!table) return tell(table.error(), "writ", how);
    auto const fee = fee_by_brackets(*amount, table->value, rounding::half_up);
    auto const out =
        *format == fee_format::json ? write_fee({name_of(*kind), *amount, fee, table->source}) : to_string(fee);
    if (auto const put = write_all({}, out + '\n'); !put) return tell(put.error(), "-", how);
    return done;
}

}  // namespace writ::cli
