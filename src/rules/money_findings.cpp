#include "rules/money_findings.hpp"

#include <writ/casefile/facts.hpp>
#include <writ/law/published.hpp>
#include <writ/rules/prc.hpp>

#include <algorithm>

namespace writ {

namespace {

class reporter {
public:
    reporter(case_view const& view, claims_ledger const& in, owed_amounts const& owed)
        : view_(view), in_(in), owed_(owed)
    {
    }

    std::vector<finding> run_ledger()
    {
        carried_rates();
        void_waivers();
        return std::move(out_);
    }

    std::vector<finding> run_currencies(std::vector<currency> const& owed_in)
    {
        for (auto const* e : view_.journal) {
            auto const amount = amount_in(*e);
            if (!amount || is_counted(*e, *amount, owed_in)) continue;
            say("D-10", severity::gap, e->on.day(), "case", entry_name(view_.file, *e),
                {to_string(*amount) + " on file, but what it is for is not owed in that currency; it is not counted "
                     "until that is known",
                 "记载有 " + to_string(*amount) + "，但相应债务并非该币种；在查明前不予计入"});
        }
        auto const filings = view_.of(fact_kind::case_filed);
        if (!filings.empty() && !owed_in.back().is_yuan())
            say("F-09", severity::gap, filings.front()->on.day(), "case", entry_name(view_.file, *filings.front()),
                {"the fee of a claim in another currency goes by the rate of the day the case was filed, which is not "
                 "in the law; it is not worked out",
                 "外币债权的执行申请费按立案之日的汇率计算，本法未收录该汇率，故未计算"});
        return std::move(out_);
    }

    std::vector<finding> run()
    {
        unknown_requests();
        carried_rates();
        void_waivers();
        bankrupt_among_others();
        duties_late();
        fines_out_of_range();
        notarised_loans();
        overdrawn_account();
        return std::move(out_);
    }

private:
    /// DLY14 3(3) asks who wanted the review; where that is not on file interest goes on.
    void unknown_requests()
    {
        auto const never = view_.rules_of.chosen(prc::retrial_stays) == retrial_rule::never_counted;
        for (auto const& p : view_.tracks.pauses) {
            auto const& e = *p.begun_by;
            if (!is_review_of_title(e) || get<&suspended::at_request_of>(e) != nullptr) continue;
            if (never && has<&suspended::ground>(e, suspension_ground::retrial)) continue;
            say("D-08", severity::gap, p.from, "case", entry_name(view_.file, e),
                {"suspended for a review of the title, but at whose request is not on "
                 "file; interest is counted meanwhile",
                 "因对执行依据的审查而中止，但卷内未载明依何方申请；期间仍计息"});
        }
    }

    void carried_rates()
    {
        for (auto const& one : in_.carried)
            say("G-03", severity::gap, one.from, one.of->id.value, {},
                {"what `" + (*one.of->runs->by_index).index + "` is since " + to_string(one.from) +
                     " is not in the data; the last value known is carried forward",
                 "`" + (*one.of->runs->by_index).index + "` 自 " + to_string(one.from) +
                     " 起的数值未收录；沿用最后已知数值"});
    }

    void void_waivers()
    {
        if (owed_.void_waiver == money::zero()) return;
        auto const amount = to_string(owed_.void_waiver);
        out_.push_back({.law = view_.rules_of, .cause = nullptr, .rule_id = "journal.waived-beyond",
                        .severity = severity::warning, .on = view_.at.day, .subject = "case", .entry = {},
                        .sentence = {"more was given up than was owed, by " + amount,
                                     "放弃的数额超出所欠数额 " + amount},
                        .fields = {}});
    }

    /// With several debtors the others go on bearing interest that the bankrupt one no longer owes.
    void bankrupt_among_others()
    {
        auto const* accepted = bankruptcy_accepted(view_);
        if (accepted == nullptr || in_.of.terms.last_day) return;
        auto const day = to_string(accepted->on.day());
        say("bankr.interest", severity::gap, accepted->on.day(), "case", entry_name(view_.file, *accepted),
            {"bankruptcy of one debtor was accepted on " + day +
                 ": from then on nothing bears interest against that debtor; the sums here are those of the others",
             "其中一被执行人的破产申请于" + day + "被受理：自该日起对其停止计息；此处数额为对其他被执行人的数额"});
    }

    /// A duty that is no payment, late: the court asks what loss there was (CPI 505).
    void duties_late()
    {
        auto const& title = view_.file.title;
        for (auto const& c : title.claims) {
            if (is_money(c.kind) || view_.at.day <= due_of(c, title)) continue;
            auto const done = performed_on(c.id.value);
            auto const due = due_of(c, title);
            if (done && *done <= due) continue;
            say("N-02", severity::discretion, due + days{1}, c.id.value, {},
                {"`" + c.id.value + "` was to be performed by " + to_string(due) +
                     ": what loss did the delay cause? Twice the loss is due; where there is none, the court decides",
                 "`" + c.id.value + "` 应于" + to_string(due) +
                     "前履行：迟延造成多少损失？应双倍补偿；没有造成损失的，由人民法院决定"});
        }
    }

    void fines_out_of_range()
    {
        for (auto const* e : view_.of(fact_kind::fined)) {
            auto const* limits = view_.rules_of.values(prc::fine_limits).at(e->on.day());
            auto const* who = find_party(view_.file, *get<&fined::person>(*e));
            if (limits == nullptr || who == nullptr) continue;
            auto const amount = *get<&fined::amount>(*e);
            if (!amount.in().is_yuan()) continue;
            auto const& range = limits->value;
            bool const is_person = who->kind == party_kind::person;
            auto const least = is_person ? money::zero() : range.unit_least;
            auto const most = is_person ? range.person_most : range.unit_most;
            if (least <= amount && amount <= most) continue;
            say("fine", severity::breach, e->on.day(), who->id.value, entry_name(view_.file, *e),
                {"fined " + to_string(amount) + "; the law allows " + to_string(least) + " to " + to_string(most),
                 "罚款" + to_string(amount) + "元；法定限额为" + to_string(least) + "元至" + to_string(most) + "元"});
        }
    }

    /// NOT 11: what goes beyond four times the LPR of the contract's day is not enforced; that day is not on file.
    void notarised_loans()
    {
        auto const& title = view_.file.title;
        auto const* lpr = view_.rules_of.published("LPR-1Y");
        if (title.kind != title_kind::notarised_debt || lpr == nullptr) return;
        for (auto const& c : title.claims) {
            if (!c.runs || c.runs->by_index || !is_loan(c.runs->of) || view_.at.day < c.runs->from) continue;
            auto const* quote = lpr->values.at(c.runs->from);
            if (quote == nullptr || c.runs->from < first_day_of_four_lpr) continue;
            auto const cap = exact{quote->value.parts, quote->value.of} * 4;
            if (!(cap < c.runs->rate.a_day() * 365)) continue;
            say("G-13", severity::gap, c.runs->from, c.id.value, {},
                {"the rate is over four times the LPR of " + to_string(c.runs->from) +
                     "; what is over it on the day of the contract, which is not on file, is not enforced; "
                     "the sums here are at the rate of the title",
                 "利率超过" + to_string(c.runs->from) + "一年期贷款市场报价利率的四倍；超过合同成立时（卷内未载明）上限的部分"
                     "不纳入执行范围；此处按文书所载利率计算"});
        }
    }
    static constexpr date first_day_of_four_lpr{2020, 8, 20};

    [[nodiscard]] bool is_loan(claim_id const& id) const
    {
        auto const& claims = view_.file.title.claims;
        return std::any_of(claims.begin(), claims.end(), [&](auto const& c) {
            return c.id == id && c.nature && *c.nature == claim_nature::loan;
        });
    }

    void overdrawn_account()
    {
        auto const held = account_of(view_);
        if (!held || held->arrived >= held->disbursed) return;
        auto const amount = to_string(held->disbursed - held->arrived);
        out_.push_back({.law = view_.rules_of, .cause = nullptr, .rule_id = "journal.overdrawn",
                        .severity = severity::warning, .on = view_.at.day, .subject = "case", .entry = {},
                        .sentence = {"more was paid out of the court's account than had arrived, by " + amount,
                                     "自法院执行款账户发放的数额超出到账数额 " + amount},
                        .fields = {}});
    }

    /// What an entry pays, gives up or adds.
    [[nodiscard]] static std::optional<money> amount_in(entry const& e)
    {
        if (auto const* paid = get<&payment_received::amount>(e)) return *paid;
        if (auto const* given_up = get<&waived::amount>(e)) return *given_up;
        if (auto const* value = get<&taken_in_kind::value>(e)) return *value;
        if (auto const* cost = get<&cost_incurred::amount>(e)) return *cost;
        return std::nullopt;
    }

    [[nodiscard]] bool is_counted(entry const& e, money amount, std::vector<currency> const& owed_in) const
    {
        if (auto const* id = get<&waived::claim>(e)) return amount.in() == currency_of(*id);
        return std::find(owed_in.begin(), owed_in.end(), amount.in()) != owed_in.end();
    }

    /// The currency a claim is counted in; a running one has that of the sum it runs on.
    [[nodiscard]] currency currency_of(claim_id const& id) const
    {
        for (auto const& c : view_.file.title.claims) {
            if (c.id != id) continue;
            if (c.runs) return currency_of(c.runs->of);
            bool const in_yuan = view_.rules_of.chosen(prc::foreign_title) == currency_rule::yuan;
            return c.amount && !in_yuan ? c.amount->in() : currency{};
        }
        return {};
    }

    static bool is_money(claim_kind kind) { return kind != claim_kind::delivery && kind != claim_kind::conduct; }

    [[nodiscard]] std::optional<date> performed_on(std::string const& id) const
    {
        for (auto const* e : view_.journal) {
            auto const* done = get<&performed::claim>(*e);
            if (done != nullptr && *done == id) return e->on.day();
        }
        return std::nullopt;
    }

    void say(char const* rule_id, severity how_bad, date on, std::string subject, std::string entry, text sentence)
    {
        auto const* cause = view_.rules_of.find(rule_id);
        if (cause == nullptr) return;
        out_.push_back({.law = view_.rules_of, .cause = cause, .rule_id = cause->id, .severity = how_bad, .on = on,
                        .subject = std::move(subject), .entry = std::move(entry), .sentence = std::move(sentence),
                        .fields = {}});
    }

    case_view const& view_;
    claims_ledger const& in_;
    owed_amounts owed_;
    std::vector<finding> out_{};
};

}  // namespace

std::vector<finding> ledger_findings(case_view const& view, claims_ledger const& in, owed_amounts const& owed)
{
    return reporter{view, in, owed}.run_ledger();
}

std::vector<finding> currency_findings(case_view const& view, std::vector<currency> const& owed_in)
{
    claims_ledger const none;
    return reporter{view, none, {}}.run_currencies(owed_in);
}

std::vector<finding> money_findings(case_view const& view, claims_ledger const& in, owed_amounts const& owed)
{
    return reporter{view, in, owed}.run();
}

}  // namespace writ
