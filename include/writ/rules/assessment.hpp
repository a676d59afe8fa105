#pragma once
/// The answer about one case on one day.

#include <writ/base/figure.hpp>
#include <writ/civil/counting.hpp>
#include <writ/law/law.hpp>
#include <writ/law/words.hpp>
#include <writ/money/ledger.hpp>
#include <writ/rules/stage.hpp>

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace writ {

/// The day asked about, and what the court's books knew: by default, all recorded by its end.
struct as_of {
    date day;
    moment known_at;

    as_of(date asked) : day(asked), known_at(end_of(asked)) {}
    as_of(date asked, moment known) : day(asked), known_at(known) {}
};

WRIT_WORDS(deadline_status, running, met, late, missed, expired, suspended, cancelled);

/// A stretch that an extension added to a period, and where it brought the end.
struct extension {
    writ::period length;
    when unrolled;
};

/// A clock that ran or runs. Due on the day asked about is not missed.
struct deadline {
    writ::law law;                        ///< keeps the rule alive
    court_calendar calendar;              ///< it was counted by
    rule const* cause;
    std::string subject;                  ///< `case`, or the id of what it is about
    std::string trigger_entry;            ///< id or position of the entry that started it; empty: the title
    when trigger;                         ///< what it was counted from, not counted itself
    bool assumed{false};                  ///< no service is on file: the paper's own day counts
    writ::period length;
    std::vector<day_span> excluded{};     ///< days that did not count
    std::vector<extension> extended{};
    period_end end;
    deadline_status status{deadline_status::running};
    std::optional<when> stopped{};        ///< when it was answered
    length_change const* changed_by{};    ///< a change of law while it ran, or null

    [[nodiscard]] std::string_view id() const noexcept;
    [[nodiscard]] when due() const noexcept { return end.due; }
    /// The first day on which the wait is over, for a bar or a watch.
    [[nodiscard]] std::optional<date> opens_on() const;
    /// True where the last day is a weekend worked in exchange: no text says that such a day carries nothing on.
    [[nodiscard]] bool is_on_make_up_day() const noexcept;
    /// Citations with the article numbers of the day it started.
    [[nodiscard]] std::vector<std::string> basis() const;
    /// The days or hours one by one as runs: the proof of the count.
    [[nodiscard]] std::vector<count_run> runs() const;
};

std::ostream& operator<<(std::ostream& out, deadline const& d);

/// Something the file shows to be wrong, missing or left to a person.
struct finding {
    writ::law law;
    rule const* cause;
    std::string_view rule_id;             ///< the rule's, or one of the book-keeping ids
    writ::severity severity;
    date on;
    std::string subject;
    std::string entry;                    ///< id or position; empty where no entry is at fault
    text sentence;                        ///< with `{slots}`
    std::vector<field> fields;

    [[nodiscard]] std::string_view id() const noexcept { return rule_id; }
    [[nodiscard]] text says() const;
    [[nodiscard]] std::vector<std::string> basis() const;
};

std::ostream& operator<<(std::ostream& out, finding const& f);

/// The state of one machine of one subject, by name.
struct track_line {
    std::string subject;
    std::string_view state;
};

struct pause_line {
    std::string entry;
    std::string_view kind;     ///< `suspended` or `stayed`
    date from;
};

/// Each machine's effective state: what facts did, and time did since.
struct track_report {
    std::string_view proceeding;
    std::string_view closed_by{};               ///< the closing fact, or empty
    std::string_view forum{};
    std::vector<track_line> whereabouts{};
    std::vector<track_line> hold{};
    std::vector<track_line> consumption{};
    std::vector<track_line> listing{};
    std::vector<track_line> exit_ban{};
    std::vector<track_line> prosecution{};
    std::vector<track_line> seal{};             ///< in rank: the own court's by `asset`, others by `asset@court`
    std::vector<track_line> realisation{};
    std::vector<track_line> settlements{};
    std::vector<track_line> remedies{};
    std::vector<pause_line> pauses{};
};

/// Each figure can say why.
struct owed_report {
    figure<money> total;
    figure<money> costs;
    figure<money> general_interest;
    figure<money> principal;
    figure<money> contract_penalty;
    figure<money> doubled_interest;
    figure<money> per_diem;
    figure<money> received;
    std::vector<debtor_line> by_debtor{};   ///< empty where every sum binds every debtor
};

/// The enforcement fee if the whole sum is executed.
struct fee_report {
    money on_amount;
    figure<money> amount;
    std::string_view borne_by;   ///< `debtor`, or `agreement` where the parties settled (FEE 38)
    bool is_saved;               ///< settled before filing: what a filing would have cost
};

/// The court's account for the case (执行款); what is held has its thirty days (`funds.disburse`).
struct account_report {
    money arrived;
    money disbursed;

    [[nodiscard]] money held() const { return arrived - disbursed; }
};

struct assessment {
    std::string number;
    as_of at;
    writ::law law;
    writ::stage stage;
    track_report tracks;
    owed_report owed;                     ///< in yuan, or where nothing is owed in yuan, in the first other currency
    std::vector<owed_report> also_owed;   ///< in further currencies; nothing is added across them
    std::vector<statement_row> statement;
    std::optional<fee_report> fee;        ///< none before filing, unless it was saved by settling first
    std::optional<account_report> account;
    std::vector<deadline> deadlines;
    std::vector<finding> findings;
};

}  // namespace writ
