#pragma once
/// The ledger at work: accounts that grow by stretches of days and shrink by postings.

#include "money/delay.hpp"
#include "money/fen.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace writ {

class book {
public:
    /// `in` is the one currency of all its sums.
    book(ledger const& of, currency in);

    /// Accrues the days (from, to]; nothing changes inside that stretch.
    void accrue(date from, date to);
    /// Takes effect at the end of `effect`, a posting of the time before the doubled part by its own rule.
    void post(posting const& p, date effect);
    [[nodiscard]] ledger_result close(date as_of);

private:
    /// What accrued and what of it was paid or given up.
    struct account {
        exact open{};                        ///< not rounded yet
        fen closed{};         ///< rounded already, row by row
        fen settled{};
        std::size_t last_row{no_row};
    };
    /// Sums that bind the same debtors; one doubled part each.
    struct group {
        std::vector<std::string> const* debtors;
        std::string name{};                  ///< empty where it is the only one
        account doubled{};
        fen base{};           ///< late and in the base of the doubled part
    };
    /// Days on which one account grows alike.
    struct stretch {
        date from;
        date to;
        fen base;
        writ::rate rate;
        exact share;                         ///< of the base, a day
    };
    /// A row of the statement in the making.
    struct line {
        debt_class kind;
        std::size_t account;
        std::size_t of;                      ///< its sum, for `delay`
        date from;
        date to;
        std::int32_t days;
        fen base;
        writ::rate rate;
        exact accrued;
        std::optional<fen> amount{};       ///< where it stands already

        line(debt_class what, std::size_t whose, std::size_t sum, stretch const& s, date last, std::int32_t count,
             exact more)
            : kind(what), account(whose), of(sum), from(s.from), to(last), days(count), base(s.base), rate(s.rate),
              accrued(more)
        {
        }
    };
    static constexpr std::size_t no_row = static_cast<std::size_t>(-1);

    void add_groups();
    void accrue_doubled(date from, date to);
    void accrue_running(std::size_t i, date from, date to);
    void grow(account& a, debt_class kind, std::size_t account_index, stretch const& s,
              std::optional<fen> const& cap = {});
    [[nodiscard]] bool bears_on(std::size_t running, date day) const;
    [[nodiscard]] bool is_not_counted(date day) const;
    [[nodiscard]] bool is_over(date day) const { return of_.terms.last_day && *of_.terms.last_day < day; }

    void satisfy(posting const& p);
    void give_up(waiver const& what, fen& left);
    void give_up_rest(fen& left);
    /// Settles a part of an account or of a fixed sum, at most what is left of it.
    void settle(account& a, fen& left);
    void settle(std::size_t debt, fen& left);
    void lower(std::size_t debt, fen part);
    /// Sums whose last day for performance has come by `day` are late from the next on.
    void fall_due(date day);
    void settle_class(debt_class place, std::string const& from, fen& left);
    void settle_fixed(debt_class place, std::string const& from, fen& left);

    /// The regimes before the doubled part.
    [[nodiscard]] bool is_before(date day) const { return of_.terms.before && day <= of_.terms.before->until; }
    void pay_together(posting const& p, date effect);
    void give_up_before(posting const& p, date effect);
    [[nodiscard]] std::vector<delay_stretch> delay_until(std::size_t debt, date day) const;
    void pay_together(account* running, std::size_t debt, date effect, fen& left);
    void add_delay_rows(std::size_t debt, fen base, std::vector<delay_stretch> const& stretches);
    void freeze_delay(date day);
    [[nodiscard]] exact delay_on(date day) const;

    [[nodiscard]] fen rounded(account const& a) const;
    [[nodiscard]] fen unpaid(account const& a) const { return rounded(a) - a.settled; }
    [[nodiscard]] bool binds(std::string const& debtor, std::size_t debt) const;
    [[nodiscard]] money& in(debt_class place);
    [[nodiscard]] money told(fen amount) const { return money::from_fen(amount.count, in_); }
    [[nodiscard]] fen next_day(date as_of);
    [[nodiscard]] std::vector<statement_row> statement() const;
    [[nodiscard]] std::string name_of(line const& row) const;
    [[nodiscard]] std::vector<debtor_line> by_debtor() const;

    ledger const& of_;
    currency in_;
    std::vector<fen> left_{};                       ///< of each fixed sum
    std::vector<std::size_t> order_{};                ///< of the fixed sums, by class, the earliest due first
    std::vector<std::size_t> by_due_{};
    std::size_t late_{0};                             ///< so many of them are late
    std::vector<char> is_late_{};
    std::array<std::pair<std::size_t, std::size_t>, debt_classes> of_class_{};   ///< first and end of each in `order_`
    std::vector<std::size_t> group_of_{};
    std::vector<group> groups_{};
    std::vector<account> running_{};
    std::vector<exact> doubled_shares_{};             ///< of each step
    std::vector<std::vector<exact>> running_shares_{};
    account delay_{};                                 ///< what the older regimes left unpaid
    std::vector<posting const*> given_up_before_{};   ///< waivers that wait for it
    bool is_delay_frozen_{false};
    owed_amounts owed_{};
    fen received_{};
    fen waived_{};
    fen surplus_{};
    fen void_waiver_{};
    std::vector<line> rows_{};
};

}  // namespace writ
