/// The `writ` command: what it was asked, and the one place where an error ends as an exit code.

#include "cli/command.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <initializer_list>
#include <optional>
#include <utility>

namespace writ::cli {

namespace {

WRIT_WORDS(spoken_language, zh, en);

/// Language and form of errors must be known before the arguments are read, because reading them
/// can fail. The last one given counts; a word that is none is refused later.
manner manner_of(std::vector<std::string> const& arguments)
{
    manner how{.lang = locale_language()};
    auto const take = [&](std::string_view option, std::string_view given) {
        if (option == "--lang" && given == "zh") how.lang = language::zh;
        if (option == "--lang" && given == "en") how.lang = language::en;
        if (option == "--format") how.form = given == "json" ? error_form::json : error_form::text;
    };
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string_view const one = arguments[i];
        auto const sign = one.find('=');
        if (sign != std::string_view::npos) take(one.substr(0, sign), one.substr(sign + 1));
        else if (i + 1 < arguments.size()) take(one, arguments[i + 1]);
    }
    return how;
}

class command_line {
public:
    explicit command_line(manner how) : how_(how)
    {
        app_.name("writ");
        app_.set_version_flag("--version", "writ " WRIT_VERSION, say("print the version", "显示版本"));
        app_.set_help_flag("--help,-h", say("print this help", "显示本说明"));
        app_.footer(say("Exit codes: 0 done, 1 a check failed, 2 bad usage or input, 3 not covered by the law",
                        "退出码：0 完成，1 核对不符，2 用法或输入有误，3 法律数据未覆盖"));
        add_assess();
        add_check();
        add_may();
        add_due();
        add_interest();
        add_fee();
        add_catalogue();
        add_diagram();
        for (auto* sub : app_.get_subcommands({})) sub->allow_extras();
        app_.allow_extras();
    }

    exit_code run(std::vector<std::string> arguments)
    {
        std::reverse(arguments.begin(), arguments.end());   // the order CLI11 takes a vector in
        try {
            app_.parse(arguments);
        } catch (CLI::Success const& asked) {
            app_.exit(asked);
            return done;
        } catch (CLI::ParseError const& no) {
            return tell(bad_usage({no.what(), no.what()}), "writ", how_);
        }
        return dispatch();
    }

private:
    [[nodiscard]] std::string say(char const* en, char const* zh) const { return text{en, zh}.in(how_.lang); }

    void add_lang(CLI::App& sub)
    {
        sub.add_option("--lang", lang_,
                       say("language: zh or en; default: the locale's", "语言：zh 或 en，默认依系统区域"));
    }

    void add_law(CLI::App& sub, law_options& by)
    {
        sub.add_option("--law", by.file, say("law file (JSON) laid upon the built-in law",
                                             "叠加于内置法律之上的法律文件（JSON）"));
        add_calendar(sub, by);
        sub.add_option("--rates", by.rates,
                       say("folder with tables of published rates (CSV), instead of the built-in ones",
                           "存放公布利率表（CSV）的目录，用以代替内置利率"));
    }

    void add_calendar(CLI::App& sub, law_options& by)
    {
        sub.add_option("--calendar", by.calendar,
                       say("folder with the four tables of a calendar (CSV), instead of the built-in one",
                           "存放日历四表（CSV）的目录，用以代替内置日历"));
    }

    void add_assess()
    {
        assess_ = app_.add_subcommand("assess", say("assess one case file", "评估一个案件文件"));
        assess_->add_option("FILE", assessing_.file,
                            say("case file (JSON), required; - is standard input", "案件文件（JSON），必填；- 为标准输入"));
        assess_->add_option("--as-of", assessing_.as_of,
                            say("the day asked about, YYYY-MM-DD, required", "所问之日，YYYY-MM-DD，必填"));
        assess_->add_option("--known-at", assessing_.known_at,
                            say("what was on record then; default: the end of that day", "以何时所知为准；默认为当日终了"));
        assess_->add_option("--format", assessing_.format, say("text or json", "text 或 json"));
        add_law(*assess_, assessing_.by);
        assess_->add_option("--out", assessing_.out, say("write to this file instead", "写入此文件"));
        add_lang(*assess_);
    }

    void add_check()
    {
        check_ = app_.add_subcommand("check", say("run every expect block", "核对全部 expect"));
        check_->add_option("FILE", checking_.files,
                           say("case files, at least one; - is standard input", "案件文件，至少一个；- 为标准输入"));
        add_law(*check_, checking_.by);
        add_lang(*check_);
    }

    void add_may()
    {
        may_ = app_.add_subcommand("may", say("ask whether a fact would be possible and lawful",
                                              "询问某事实能否发生、是否合法"));
        may_->add_option("FILE", asking_.file, say("case file (JSON), required; - is standard input",
                                                   "案件文件（JSON），必填；- 为标准输入"));
        may_->add_option("FACT", asking_.fact, say("one entry of a journal (JSON), required; - is standard input",
                                                   "一条日志条目（JSON），必填；- 为标准输入"));
        may_->add_option("--on", asking_.on, say("the day asked about, YYYY-MM-DD, required",
                                                 "所问之日，YYYY-MM-DD，必填"));
        may_->add_option("--format", asking_.format, say("text or json", "text 或 json"));
        add_law(*may_, asking_.by);
        add_lang(*may_);
    }

    void add_due()
    {
        due_ = app_.add_subcommand("due", say("the last day of a period", "计算期间的最后一日"));
        due_->add_option("--from", counting_.from, say("the day, or the moment for hours, that starts it",
                                                       "起算之日；以小时计的为起算时刻"));
        due_->add_option("--before", counting_.before,
                         say("instead: the event it lies before; gives the last day in time",
                             "或：其前须届满的事项之日；得出最后的合期之日"));
        due_->add_option("--for", counting_.length, say("the period: 15d, 3wd, 6m, 2y, 24h", "期间：15d、3wd、6m、2y、24h"));
        due_->add_flag("--unrolled", counting_.unrolled, say("the day before it is carried over rest days",
                                                             "顺延之前的届满日"));
        due_->add_option("--counting", counting_.counting,
                         "civil, measure, custody, hours, working_days, criminal");
        due_->add_option("--batch", counting_.batch,
                         say("answer each line `FROM PERIOD` of a file; - is standard input",
                             "逐行回答文件中的 `起算日 期间`；- 为标准输入"));
        due_->add_option("--known-at", counting_.known_at, say("only by the notices published up to this day",
                                                               "仅依据截至该日已公布的放假通知"));
        due_->add_option("--format", counting_.format, say("text or json", "text 或 json"));
        add_calendar(*due_, counting_.by);
        add_lang(*due_);
    }

    void add_interest()
    {
        interest_ = app_.add_subcommand("interest", say("doubled part of delay interest on one sum",
                                                        "计算一笔债务的加倍部分债务利息"));
        interest_->add_option("--base", owing_.base, say("the sum in yuan, without general interest",
                                                         "基数（元），不含一般债务利息"));
        interest_->add_option("--due", owing_.due, say("last day of the time for performance", "履行期间届满之日"));
        interest_->add_option("--until", owing_.until, say("last day that is counted", "计算截止之日"));
        interest_->add_option("--instalment", owing_.instalments,
                              say("a part with a last day of its own, DAY=YUAN; may be given again",
                                  "分期届满的部分，日期=金额（元）；可多次"));
        interest_->add_option("--paid", owing_.paid, say("a payment, DAY=YUAN; may be given again", "付款，日期=金额（元）；可多次"));
        interest_->add_option("--exclude", owing_.excluded, say("days that do not count, FROM..TO; may be given again",
                                                               "不计算的期间，起..止；可多次"));
        interest_->add_option("--format", owing_.format, say("text, json or csv", "text、json 或 csv"));
        add_law(*interest_, owing_.by);
        add_lang(*interest_);
    }

    void add_fee()
    {
        fee_ = app_.add_subcommand("fee", say("the fee on an amount", "计算诉讼费用"));
        fee_->add_option("--amount", charging_.amount, say("the amount in yuan", "金额（元）"));
        fee_->add_option("--kind", charging_.kind, say("enforcement (default), preservation or acceptance",
                                                       "enforcement（默认，执行）、preservation（保全）或 acceptance（受理）"));
        fee_->add_option("--on", charging_.on, say("by the table of this day; default: the newest",
                                                   "依该日的标准；默认为最新标准"));
        fee_->add_option("--format", charging_.format, say("text or json", "text 或 json"));
        add_law(*fee_, charging_.by);
        add_lang(*fee_);
    }

    void add_catalogue()
    {
        catalogue_ = app_.add_subcommand("law", say("the catalogue of rules, numbers and instruments",
                                                    "规则、数值与法律文件目录"));
        catalogue_->add_option("ID", listing_.id,
                               say("a rule, a number, a disputed point or an instrument; without it, all",
                                   "规则、数值、口径或法律文件的编号；不写则列出全部"));
        catalogue_->add_option("--format", listing_.format, say("text or json", "text 或 json"));
        add_law(*catalogue_, listing_.by);
        add_lang(*catalogue_);
    }

    void add_diagram()
    {
        diagram_ = app_.add_subcommand("diagram", say("print a lifecycle machine", "输出一个状态机"));
        diagram_->add_option("TRACK", drawing_.track, say("name of the machine, required", "状态机名称，必填"));
        diagram_->add_option("--format", drawing_.format, "mermaid, dot, plantuml, json");
        add_lang(*diagram_);
    }

    [[nodiscard]] static refusal bad_usage(text what)
    {
        return {.code = refusal_code::malformed,
                .what = std::move(what),
                .expected = {"`writ --help` shows the usage", "用法见 `writ --help`"}};
    }

    [[nodiscard]] std::vector<std::string> commands() const
    {
        std::vector<std::string> out;
        for (auto const* sub : app_.get_subcommands([](CLI::App const*) { return true; }))
            out.push_back(sub->get_name());
        return out;
    }

    [[nodiscard]] static std::vector<std::string> options_of(CLI::App const& sub)
    {
        std::vector<std::string> out;
        for (auto const* option : sub.get_options())
            for (auto const& name : option->get_lnames()) out.push_back("--" + name);
        return out;
    }

    [[nodiscard]] static bool is_option(std::string const& one)
    {
        return one.size() > 1 && one.front() == '-';
    }

    /// What was not taken, without the `--` that ends the options.
    [[nodiscard]] static std::vector<std::string> extras_of(CLI::App const& app)
    {
        auto out = app.remaining();
        std::erase(out, "--");
        return out;
    }

    [[nodiscard]] static refusal unknown_option(CLI::App const& sub, std::string const& given)
    {
        return unknown_name({"option", "选项"}, given.substr(0, given.find('=')), options_of(sub));
    }

    [[nodiscard]] refusal unknown_command(std::string const& given) const
    {
        return unknown_name({"command", "命令"}, given, commands());
    }

    /// Before a command nothing but its name is expected.
    [[nodiscard]] std::optional<refusal> left_before_command() const
    {
        auto const extras = extras_of(app_);
        if (!extras.empty())
            return is_option(extras.front()) ? unknown_option(app_, extras.front())
                                             : unknown_command(extras.front());
        if (app_.get_subcommands().empty())
            return bad_usage({"a command is missing", "缺少命令"});
        return std::nullopt;
    }

    /// What the command did not take; a misspelt option says more than the argument it left behind.
    [[nodiscard]] static std::optional<refusal> left_over(CLI::App const& sub)
    {
        auto const extras = extras_of(sub);
        if (extras.empty()) return std::nullopt;
        auto const option = std::find_if(extras.begin(), extras.end(), is_option);
        if (option != extras.end()) return unknown_option(sub, *option);
        return bad_usage({"too many arguments, from `" + extras.front() + "` on",
                          "参数过多，自 `" + extras.front() + "` 起"});
    }

    [[nodiscard]] static refusal without(char const* what)
    {
        return bad_usage({std::string{"`"} + what + "` is missing", std::string{"缺少 `"} + what + '`'});
    }

    exit_code dispatch()
    {
        if (auto no = left_before_command()) return tell(*no, "writ", how_);
        auto const& sub = *app_.get_subcommands().front();
        if (auto no = left_over(sub)) return tell(*no, "writ", how_);
        if (!lang_.empty())
            if (auto const lang = read_word<spoken_language>({"language", "语言"}, lang_); !lang)
                return tell(lang.error(), "writ", how_);
        return run_one(sub);
    }

    /// The first of these arguments that was not given, or null.
    [[nodiscard]] static char const* missing(std::initializer_list<std::pair<char const*, bool>> arguments)
    {
        for (auto const& [name, is_given] : arguments)
            if (!is_given) return name;
        return nullptr;
    }

    exit_code run_one(CLI::App const& sub)
    {
        char const* absent = &sub == assess_  ? missing({{"FILE", !assessing_.file.empty()}})
                             : &sub == check_ ? missing({{"FILE", !checking_.files.empty()}})
                             : &sub == may_
                                 ? missing({{"FILE", !asking_.file.empty()}, {"FACT", !asking_.fact.empty()}})
                                 : &sub != diagram_ ? nullptr
                                            : missing({{"TRACK", !drawing_.track.empty()}});
        if (absent != nullptr) return tell(without(absent), "writ", how_);
        if (&sub == assess_) return run_assess(assessing_, how_);
        if (&sub == check_) return run_check(checking_, how_);
        if (&sub == may_) return run_may(asking_, how_);
        if (&sub == due_) return run_due(counting_, how_);
        if (&sub == interest_) return run_interest(owing_, how_);
        if (&sub == fee_) return run_fee(charging_, how_);
        if (&sub == catalogue_) return run_law(listing_, how_);
        return run_diagram(drawing_, how_);
    }

    manner how_;
    CLI::App app_{};
    CLI::App* assess_{nullptr};
    CLI::App* check_{nullptr};
    CLI::App* may_{nullptr};
    CLI::App* due_{nullptr};
    CLI::App* interest_{nullptr};
    CLI::App* fee_{nullptr};
    CLI::App* catalogue_{nullptr};
    CLI::App* diagram_{nullptr};
    assess_options assessing_{};
    check_options checking_{};
    may_options asking_{};
    due_options counting_{};
    interest_options owing_{};
    fee_options charging_{};
    catalogue_options listing_{};
    diagram_options drawing_{};
    std::string lang_{};
};

exit_code run(std::vector<std::string> arguments)
{
    auto const how = manner_of(arguments);
    try {
        return command_line{how}.run(std::move(arguments));
    } catch (error const& no) {
        return tell(no.why(), "writ", how);
    } catch (std::exception const& no) {
        return tell({.code = refusal_code::malformed, .what = {no.what(), no.what()}}, "writ", how);
    }
}

}  // namespace

}  // namespace writ::cli

int main(int count, char** arguments)
{
    return writ::cli::run({arguments + (count > 0 ? 1 : 0), arguments + count});
}
