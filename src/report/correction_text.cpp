#include <writ/report/correction_text.hpp>

#include "report/names.hpp"
#include "report/plain.hpp"

namespace writ {

namespace {

using report::label;
using report::say;
using report::table;
using report::topic;

class correction_sheet {
public:
    correction_sheet(correction_record const& of, case_file const& file, language lang)
        : of_(of), lang_(lang), names_(file.data(), lang)
    {
    }

    [[nodiscard]] std::string print() const
    {
        auto out = heading();
        if (of_.changes_nothing()) return out + "  " + say(lang_, "nothing changes", "没有变化") + '\n';
        out += under(say(lang_, "Learned", "新知悉"), learned_lines());
        out += under(say(lang_, "Answer", "结论"), answer_lines());
        out += under(say(lang_, "Deadlines", "期限"), deadline_lines());
        out += under(say(lang_, "Acts", "行为"), act_lines());
        out += under(say(lang_, "Findings", "问题"), finding_lines());
        return out;
    }

private:
    [[nodiscard]] std::string heading() const
    {
        auto const day = to_string(of_.after.at.day);
        auto const from = report::day_and_time(of_.before.at.known_at);
        auto const to = report::day_and_time(of_.after.at.known_at);
        return say(lang_, "As of ", "截至 ") + day + say(lang_, ": believed at ", "：") + from +
               say(lang_, ", and at ", " 所知与 ") + to + say(lang_, "", " 所知之比较") + '\n';
    }

    [[nodiscard]] static std::string under(std::string const& title, table const& rows)
    {
        return rows.empty() ? std::string{} : title + '\n' + rows.print(2);
    }

    [[nodiscard]] table learned_lines() const
    {
        table rows;
        for (auto const& one : of_.entries)
            rows.add({report::day_and_time(one.recorded), how(one.how),
                      one.about.empty() ? std::string{} : names_.entry(one.about), what(one)});
        return rows;
    }

    [[nodiscard]] std::string how(learned_by way) const
    {
        switch (way) {
        case learned_by::booked: return say(lang_, "booked", "记载");
        case learned_by::retraction: return say(lang_, "retracted", "撤回");
        case learned_by::correction: return say(lang_, "corrected", "更正");
        }
        return {};
    }

    [[nodiscard]] std::string what(learned const& one) const
    {
        if (one.how == learned_by::retraction) return {};
        auto const name = one.what.in(lang_) + say(lang_, " (", "（") + report::day_and_time(one.on) +
                          say(lang_, ")", "）");
        return one.how == learned_by::booked ? name : say(lang_, "now: ", "现为：") + name;
    }

    [[nodiscard]] table answer_lines() const
    {
        table rows;
        auto const add = [&](std::string title, std::string const& before, std::string const& after) {
            if (before != after) rows.add({std::move(title), before, "→", after});
        };
        add(say(lang_, "stage", "阶段"), label(topic::stage, of_.before.stage, lang_),
            label(topic::stage, of_.after.stage, lang_));
        auto const yuan = [&](figure<money> const& f) { return report::yuan(f.value(), lang_); };
        add(say(lang_, "owed", "尚欠"), yuan(of_.before.owed.total), yuan(of_.after.owed.total));
        return rows;
    }

    [[nodiscard]] table deadline_lines() const
    {
        table rows;
        for (auto const& change : of_.deadlines) {
            auto const due = [&](std::optional<when> const& day, maybe<deadline_status> const& status) {
                if (!day || !status) return std::string{"–"};
                return report::day_and_time(*day) + ' ' + label(topic::status, *status, lang_);
            };
            rows.add({report::shown(change.id), names_.subject(change.subject),
                      due(change.due_before, change.status_before), "→",
                      due(change.due_after, change.status_after)});
        }
        return rows;
    }

    [[nodiscard]] std::string effect(act_effect which) const
    {
        switch (which) {
        case act_effect::early: return say(lang_, "too early", "过早");
        case act_effect::late: return say(lang_, "too late", "逾期");
        case act_effect::in_time: return say(lang_, "in time after all", "实为按期");
        case act_effect::void_: return say(lang_, "stands on nothing", "失去依据");
        }
        return {};
    }

    [[nodiscard]] table act_lines() const
    {
        table rows;
        for (auto const& act : of_.acts)
            rows.add({to_string(act.on), effect(act.effect), report::shown(act.rule),
                      report::shown(act.why.in(lang_))});
        return rows;
    }

    [[nodiscard]] table finding_lines() const
    {
        table rows;
        for (auto const& f : of_.cleared)
            rows.add({"-", to_string(f.on), report::shown(f.id()), report::shown(f.says().in(lang_))});
        for (auto const& f : of_.found)
            rows.add({"+", to_string(f.on), report::shown(f.id()), report::shown(f.says().in(lang_))});
        return rows;
    }

    correction_record const& of_;
    language lang_;
    report::names names_;
};

}  // namespace

std::string to_text(correction_record const& shown, case_file const& file, language lang)
{
    return correction_sheet{shown, file, lang}.print();
}

}  // namespace writ
