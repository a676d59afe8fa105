#include <writ/report/story.hpp>

#include "report/plain.hpp"
#include "report/sheet.hpp"

#include <writ/rules/assess.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace writ {

namespace {

/// A file that owns up to what it had to assume says so in the note, in either language.
bool is_assumption(std::string_view note)
{
    constexpr std::array<std::string_view, 4> marks{"assum", "Assum", "假定", "假设"};
    return std::any_of(marks.begin(), marks.end(), [note](std::string_view mark) {
        return note.find(mark) != std::string_view::npos;
    });
}

class teller {
public:
    teller(case_file const& file, law const& rules_of, as_of at, language lang)
        : file_(file), law_(rules_of), at_(at), lang_(lang), names_(file.data(), lang)
    {
        for (auto const& e : file.data().journal)
            if (e.on.day() <= at.day && e.recorded() <= at.known_at) journal_.push_back(&e);
        for (auto const* e : journal_) {
            ahead_.insert(e->on.day());
            width_ = std::max(width_, report::day_and_time(e->on).size());
        }
    }

    std::string tell()
    {
        std::string out;
        std::size_t next = 0;
        while (!ahead_.empty()) {
            auto const day = *ahead_.begin();
            ahead_.erase(ahead_.begin());
            bool by_fact = false;
            for (; next < journal_.size() && journal_[next]->on.day() == day; ++next, by_fact = true)
                out += line(*journal_[next]);
            out += turn(day, by_fact);
        }
        return out.empty() ? out : report::say(lang_, "Journal", "经过") + '\n' + out + assumptions();
    }

private:
    [[nodiscard]] std::string indented(std::string const& s) const
    {
        return std::string(width_ + 4, ' ') + s + '\n';
    }

    std::string line(entry const& e)
    {
        auto when = report::day_and_time(e.on);
        when.resize(width_, ' ');
        auto out = "  " + when + "  " + names_.fact(e) + '\n';
        if (e.recorded().day() > e.on.day())
            out += indented(report::say(lang_, "recorded ", "登记于 ") + report::day_and_time(e.recorded()));
        if (e.common.note.empty()) return out;
        bool const assumed = is_assumption(e.common.note);
        if (assumed) ++assumed_;
        return out + indented((assumed ? report::say(lang_, "[assumption] ", "［假设］")
                                       : report::say(lang_, "note: ", "注：")) +
                              report::shown(e.common.note));
    }

    /// The stage after `day`, where it is a new one. Time alone can change it only at the end of a
    /// clock or of a stay, so those days are looked at too.
    std::string turn(date day, bool by_fact)
    {
        auto const now = try_assess(file_, law_, {day, at_.known_at});
        if (!now) return {};
        look_ahead(*now, day);
        if (now->stage == stage_) return {};
        stage_ = now->stage;
        auto const name = report::label(report::topic::stage, stage_, lang_);
        if (by_fact) return indented(report::say(lang_, "=> stage: ", "⇒ 阶段：") + name);
        return "  " + to_string(day) + std::string(width_ - 10, ' ') + "  " +
               report::say(lang_, "=> stage, by lapse of time: ", "⇒ 阶段（因时间经过）：") + name + '\n';
    }

    void look_ahead(assessment const& now, date day)
    {
        auto const add = [&](date next) {
            if (day < next && next <= at_.day) ahead_.insert(next);
        };
        for (auto const& d : now.deadlines) add(d.due().day() + days{1});
        for (auto const* e : journal_)
            if (auto const until = last_day_in(*e)) add(*until + days{1});
    }

    /// The `until` of a stay.
    [[nodiscard]] static std::optional<date> last_day_in(entry const& e)
    {
        auto const member = member_named(describe(e.kind), "until");
        auto const* day = member ? value_at<date>(e, *member) : nullptr;
        return day == nullptr ? std::nullopt : std::optional{*day};
    }

    [[nodiscard]] std::string assumptions() const
    {
        if (assumed_ == 0) return {};
        auto const n = std::to_string(assumed_);
        return lang_ == language::zh
                   ? "  以上有 " + n + " 项依假设记载\n"
                   : "  " + n + (assumed_ == 1 ? " entry above rests" : " entries above rest") +
                         " on an assumption\n";
    }

    case_file const& file_;
    law const& law_;
    as_of at_;
    language lang_;
    report::names names_;
    std::vector<entry const*> journal_{};
    std::set<date> ahead_{};
    std::size_t width_{10};
    std::size_t assumed_{0};
    writ::stage stage_{writ::stage::none};
};

}  // namespace

result<std::string> try_story(case_file const& file, law const& law, as_of at, language lang)
{
    auto const last = try_assess(file, law, at);
    if (!last) return last.error();
    report::sheet const sheet{*last, file, lang};
    return report::paragraphs({sheet.heading(), sheet.parties(), sheet.title(),
                               teller{file, law, at, lang}.tell(), sheet.day_asked(), sheet.deadlines(),
                               sheet.owed(), sheet.findings()});
}

std::string story(case_file const& file, law const& law, as_of at, language lang)
{
    return try_story(file, law, at, lang).value();
}

}  // namespace writ
