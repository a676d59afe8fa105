#include <writ/io/assessment_json.hpp>
#include <writ/io/law_json.hpp>

#include <writ/law/parts.hpp>
#include <writ/rules/ledgers.hpp>
#include <writ/rules/prc.hpp>

#include "io/sha256.hpp"
#include "io/write_case.hpp"
#include "io/runs.hpp"
#include "io/statement.hpp"
#include "io/writer.hpp"

#include <algorithm>

namespace writ {

namespace {

using json::writer;

std::string_view word_of(debt_class kind)
{
    switch (kind) {
    case debt_class::costs: return "costs";
    case debt_class::interest: return "general_interest";
    case debt_class::capital: return "principal";
    case debt_class::penalty: return "contract_penalty";
    case debt_class::delay:
    case debt_class::doubled: return "doubled_interest";
    }
    return {};
}

std::string_view word_of(certainty known)
{
    return known == certainty::gazetted ? "gazetted" : "provisional";
}

/// `on` for a day, `at` for a moment, as facts have them.
void write_when(writer& out, when w) { out.member(w.has_time() ? "at" : "on", to_string(w)); }

class assessment_writer {
public:
    assessment_writer(assessment const& done, case_file const& file)
        : a_(done), file_(file)
    {
    }

    std::string write()
    {
        out_.open_object().member("schema", "writ/assessment/1").member("case", a_.number);
        out_.member("as_of", to_string(a_.at.day)).member("known_at", to_string(a_.at.known_at));
        out_.member("stage", name_of(a_.stage));
        write_tracks();
        write_owed("owed", a_.owed);
        write_also_owed();
        write_list("statement", a_.statement);
        write_fee();
        write_account();
        write_list("deadlines", a_.deadlines);
        write_list("findings", a_.findings);
        write_receipt();
        out_.close_object();
        return out_.take() + '\n';
    }

private:
    template <class T>
    void write_list(std::string_view name, std::vector<T> const& list)
    {
        out_.name(name).open_list();
        for (auto const& one : list) write(one);
        out_.close_list();
    }

    /// An id as a string, a position as a number. An id that is a number is told from a position by
    /// being in the file.
    void write_entry(std::string const& entry)
    {
        out_.name("entry");
        bool const is_number = std::all_of(entry.begin(), entry.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!entry.empty() && is_number && find_entry(file_.data(), entry) == nullptr) out_.raw(entry);
        else out_.text(entry);
    }

    void write_states(std::string_view machine, std::vector<track_line> const& states)
    {
        out_.name(machine).open_object();
        for (auto const& one : states) out_.member(one.subject, one.state);
        out_.close_object();
    }

    void write_tracks()
    {
        auto const& tracks = a_.tracks;
        out_.name("tracks").open_object().member("proceeding", tracks.proceeding);
        out_.member_if("closed_by", tracks.closed_by).member("forum", tracks.forum);
        write_states("whereabouts", tracks.whereabouts);
        write_states("hold", tracks.hold);
        write_states("consumption", tracks.consumption);
        write_states("listing", tracks.listing);
        write_states("exit_ban", tracks.exit_ban);
        write_states("prosecution", tracks.prosecution);
        write_states("seal", tracks.seal);
        write_states("realisation", tracks.realisation);
        write_states("settlements", tracks.settlements);
        write_states("remedies", tracks.remedies);
        write_list("pauses", tracks.pauses);
        out_.close_object();
    }

    void write(pause_line const& pause)
    {
        out_.open_object();
        write_entry(pause.entry);
        out_.member("kind", pause.kind).member("from", to_string(pause.from)).close_object();
    }

    void write_also_owed()
    {
        if (a_.also_owed.empty()) return;
        out_.name("also_owed").open_list();
        for (auto const& one : a_.also_owed) write_owed({}, one);
        out_.close_list();
    }

    void write_owed(std::string_view name, owed_report const& owed)
    {
        auto const amount = [this](std::string_view part, figure<money> const& f) { out_.member(part, f.value()); };
        if (!name.empty()) out_.name(name);
        out_.open_object();
        amount("total", owed.total);
        amount("costs", owed.costs);
        amount("general_interest", owed.general_interest);
        amount("principal", owed.principal);
        amount("contract_penalty", owed.contract_penalty);
        amount("doubled_interest", owed.doubled_interest);
        amount("per_diem", owed.per_diem);
        amount("received", owed.received);
        if (!owed.by_debtor.empty()) {
            out_.name("by_debtor").open_object();
            for (auto const& line : owed.by_debtor) out_.member(line.debtor, line.total);
            out_.close_object();
        }
        out_.close_object();
    }

    /// What the title lets run has the title for its basis.
    std::vector<std::string> articles_of(statement_row const& row) const
    {
        auto out = basis_of(row, a_.law);
        if (auto const& title = file_.data().title.number; out.empty() && !title.empty()) out.push_back(title);
        return out;
    }

    void write(statement_row const& row)
    {
        out_.open_object().member("kind", word_of(row.kind)).member_if("of", row.of);
        write_accrual(out_, row);
        out_.name("basis").texts(articles_of(row));
        out_.close_object();
    }

    void write_fee()
    {
        out_.name("fee");
        if (!a_.fee) {
            out_.null();
            return;
        }
        out_.open_object().member("kind", "enforcement").member("on_amount", a_.fee->on_amount);
        out_.member("amount", a_.fee->amount.value()).member("borne_by", a_.fee->borne_by);
        if (a_.fee->is_saved) out_.name("saved").flag(true);
        out_.close_object();
    }

    /// Only where money went through the court's account.
    void write_account()
    {
        if (!a_.account) return;
        out_.name("account").open_object().member("arrived", a_.account->arrived);
        out_.member("disbursed", a_.account->disbursed).member("held", a_.account->held());
        out_.close_object();
    }

    void write_trigger(deadline const& d)
    {
        out_.name("trigger").open_object();
        if (d.trigger_entry.empty()) out_.name("title").flag(true);
        else write_entry(d.trigger_entry);
        write_when(out_, d.trigger);
        if (d.assumed) out_.name("assumed").flag(true);
        out_.close_object();
    }

    /// How it was counted, so that the runs can be checked without this library.
    void write_count(deadline const& d)
    {
        auto const& clock = *d.cause->clock;
        out_.member("length", to_string(d.length));
        if (auto const how = preset_of(clock.how)) out_.member("counting", name_of(*how));
        if (clock.way != clock_way::forward) out_.member("way", name_of(clock.way));
        if (!d.extended.empty()) {
            out_.name("extended").open_list();
            for (auto const& leg : d.extended) out_.text(to_string(leg.length));
            out_.close_list();
        }
        if (d.changed_by != nullptr) {
            out_.name("changed_by").open_object().member("from", to_string(d.changed_by->from));
            out_.member("running", name_of(d.changed_by->running));
            out_.member("source", d.changed_by->source).close_object();
        }
    }

    void write(deadline const& d)
    {
        auto const& clock = *d.cause->clock;
        out_.open_object().member("id", d.id()).member("subject", d.subject);
        out_.member("kind", name_of(clock.kind)).member("bearer", name_of(clock.bearer));
        write_trigger(d);
        write_count(d);
        out_.member("due_unrolled", to_string(d.end.unrolled)).member("due", to_string(d.end.due));
        if (auto const opens = d.opens_on()) out_.member("opens_on", to_string(*opens));
        out_.member("status", name_of(d.status)).member("certainty", word_of(d.end.certainty));
        if (d.is_on_make_up_day()) out_.name("make_up_day").flag(true);
        write_runs(out_, d.runs());
        out_.name("basis").texts(d.basis());
        out_.member("confidence", name_of(d.cause->confidence)).close_object();
    }

    void write(finding const& f)
    {
        auto const says = f.says();
        out_.open_object().member("id", f.id()).member("severity", name_of(f.severity));
        out_.member("on", to_string(f.on)).member("subject", f.subject);
        if (!f.entry.empty()) write_entry(f.entry);
        out_.name("text").open_object().member("en", says.en).member("zh", says.zh).close_object();
        out_.name("basis").texts(f.basis());
        out_.close_object();
    }

    /// The newest published rate that was known, as `CN-2026-09-20`.
    [[nodiscard]] std::string last_quote() const
    {
        std::optional<date> newest;
        for (auto const& series : a_.law.parts().published)
            for (auto const& v : series.values.values)
                if (v.from <= a_.at.known_at.day() && (!newest || *newest < v.from)) newest = v.from;
        return newest ? "CN-" + to_string(*newest) : "-";
    }

    void write_receipt()
    {
        out_.name("receipt").open_object();
        out_.member("law", fingerprint(a_.law));
        out_.member("calendar", a_.law.calendar().known_on(a_.at.known_at.day()).version());
        out_.member("rates", last_quote());
        out_.member("facts", "sha256:" + sha256(case_text(file_.data())));
        out_.name("options").open_object();
        for (auto const& choice : a_.law.parts().choices) out_.member(choice.id, choice.chosen);
        out_.close_object().close_object();
    }

    assessment const& a_;
    case_file const& file_;
    writer out_{};
};

}  // namespace

std::string write_assessment(assessment const& done, case_file const& file)
{
    return assessment_writer{done, file}.write();
}

}  // namespace writ
