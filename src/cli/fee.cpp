#include "cli/command.hpp"

#include <writ/io/money_json.hpp>
#include <writ/rules/fees.hpp>
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
    if (day.empty()) return by.values(table_of(kind)).values.back();
    auto const on = parse_date(day);
    return on ? fee_table(by, table_of(kind), *on) : in_option("--on", on.error());
}

/// FEE 29, 38: the debtor, the applicant, the party that loses.
std::string_view bearer_of(fee_kind kind)
{
    switch (kind) {
    case fee_kind::enforcement: break;
    case fee_kind::preservation: return "applicant";
    case fee_kind::acceptance: return "losing_party";
    }
    return "debtor";
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
        *format == fee_format::json ? write_fee({name_of(*kind), *amount, fee, bearer_of(*kind), table->source})
                                    : to_string(fee);
    if (auto const put = write_all({}, out + '\n'); !put) return tell(put.error(), "-", how);
    return done;
}

}  // namespace writ::cli
