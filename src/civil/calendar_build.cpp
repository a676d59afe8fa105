// A calendar from its notices: one version for each day on which something was published, each checked.

#include "civil/calendar_body.hpp"

#include <algorithm>
#include <utility>

namespace writ {

namespace {

[[noreturn]] void refuse(std::string const& en, std::string const& zh)
{
    fail(refusal_code::invalid_value, {"calendar: " + en, "日历：" + zh});
}

template <class Day>
void sort_days(std::vector<Day>& list)
{
    std::stable_sort(list.begin(), list.end(), [](auto const& a, auto const& b) { return a.day < b.day; });
}

/// Sorted; no day twice, no make-up day that is an ordinary weekday.
void order_exceptions(std::vector<calendar_exception>& list)
{
    sort_days(list);
    for (auto one = list.begin(); one != list.end(); ++one) {
        auto const shown = to_string(one->day);
        if (one != list.begin() && (one - 1)->day == one->day) refuse(shown + " stands twice", shown + " 重复");
        if (one->works && !one->day.is_weekend())
            refuse(shown + " is made a working day but is no weekend", shown + " 列为调休上班，但并非周末");
    }
}

void require_covered(calendar_body const& body, std::vector<calendar_exception> const& list)
{
    for (auto const& one : list)
        if (one.day < body.first || body.last < one.day) {
            auto const shown = to_string(one.day);
            refuse(shown + " lies outside the coverage, " + to_string(body.first) + " to " + to_string(body.last),
                   shown + " 在覆盖范围 " + to_string(body.first) + " 至 " + to_string(body.last) + " 之外");
        }
}

/// The days as their weekdays say.
void fill_weeks(calendar_body& body)
{
    body.reasons.reserve(body.index_of(body.last) + 1);
    for (auto serial = body.first.serial(); serial <= body.last.serial(); ++serial)
        body.reasons.push_back(serial % 7 < 5 ? day_reason::weekday : day_reason::weekend);
}

static_assert(date{2026, 11, 23}.serial() % 7 == 0, "a serial divisible by seven is a Monday");

void fill_tables(calendar_body& body)
{
    body.rank.reserve(body.reasons.size() + 1);
    for (std::size_t i = 0; i < body.reasons.size(); ++i) {
        body.rank.push_back(static_cast<std::int32_t>(body.business.size()));
        if (works(body.reasons[i])) body.business.push_back(body.first.serial() + static_cast<std::int32_t>(i));
    }
    body.rank.push_back(static_cast<std::int32_t>(body.business.size()));
}

day_reason reason_of(calendar_exception const& one)
{
    return one.works ? day_reason::make_up : day_reason::arranged;
}

// -- one version ---------------------------------------------------------------------------------------------

/// What a day was before a notice changed it.
day_reason reason_before(calendar_amendment const& change)
{
    bool const weekend = change.day.is_weekend();
    if (change.before == day_status::working) return weekend ? day_reason::make_up : day_reason::weekday;
    return weekend ? day_reason::weekend : day_reason::arranged;
}

class version_builder {
public:
    version_builder(std::shared_ptr<calendar_source const> const& from, date known)
        : data_(from->data), known_(known), body_(std::make_unique<calendar_body>(from, first_day(), last_day()))
    {
        body_->known = known;
        body_->version = data_.name + '-' + to_string(body_->last) + '@' + to_string(known);
        for (auto const& region : from->regions) body_->version += '+' + region.name;
    }

    std::unique_ptr<calendar_body> build(bool newest)
    {
        fill_weeks(*body_);
        for (auto const& one : data_.exceptions) set(one.day, reason_of(one));
        undo_amendments();
        mark_statutory();
        require_conservation();
        for (auto const& region : body_->source->regions) lay(region, newest);
        fill_tables(*body_);
        return std::move(body_);
    }

private:
    [[nodiscard]] bool is_known(std::optional<date> published) const { return !published || *published <= known_; }

    [[nodiscard]] date first_day() const { return {data_.notices.front().year, 1, 1}; }
    [[nodiscard]] date last_day() const
    {
        int year = 0;
        for (auto const& notice : data_.notices)
            if (notice.published && is_known(notice.published)) year = std::max(year, notice.year);
        return {year, 12, 28};
    }

    void set(date day, day_reason why)
    {
        if (day <= body_->last) body_->reasons[body_->index_of(day)] = why;
    }

    /// From the last change back to the first that was not published yet.
    void undo_amendments()
    {
        for (auto change = data_.amendments.rbegin(); change != data_.amendments.rend(); ++change) {
            if (body_->last < change->day) continue;
            auto const now = body_->reasons[body_->index_of(change->day)];
            if ((change->after == day_status::working) != works(now))
                refuse("the change of " + to_string(change->day) + " does not lead to what the day is",
                       to_string(change->day) + " 的变更结果与该日状态不符");
            if (!is_known(change->published)) set(change->day, reason_before(*change));
        }
    }

    void mark_statutory()
    {
        for (auto const& one : data_.free_days) {
            if (!one.statutory || body_->last < one.day || !is_known(one.published)) continue;
            auto const shown = to_string(one.day);
            if (works(body_->reasons[body_->index_of(one.day)]))
                refuse(shown + " is a day off by law, and worked", shown + " 为法定节假日，却列为工作日");
            set(one.day, day_reason::statutory);
        }
    }

    /// A weekday off is either free or paid for by a weekend worked; so the notices of every year balance.
    void require_conservation()
    {
        std::vector<int> balance(static_cast<std::size_t>(body_->last.year() - body_->first.year() + 1));
        auto const of = [&](date day) -> int& {
            return balance[static_cast<std::size_t>(notice_year(day) - body_->first.year())];
        };
        for (auto day = body_->first; day <= body_->last; day = day + days{1}) {
            auto const why = body_->reasons[body_->index_of(day)];
            if (why == day_reason::make_up) --of(day);
            if (!works(why) && !day.is_weekend()) ++of(day);
        }
        for (auto const& one : data_.free_days)
            if (one.day <= body_->last && is_known(one.published)) --of(one.day);
        for (std::size_t i = 0; i < balance.size(); ++i)
            if (balance[i] != 0) fail_balance(body_->first.year() + static_cast<int>(i), balance[i]);
    }

    [[noreturn]] static void fail_balance(int year, int over)
    {
        auto const y = std::to_string(year);
        auto const n = std::to_string(over < 0 ? -over : over);
        refuse("the arrangement of " + y + " does not balance: " + n +
                   (over > 0 ? " weekdays off too many" : " weekdays off too few") +
                   " for its statutory days and weekends worked",
               y + "年的安排不平衡：工作日放假较法定节假日与调休上班" + (over > 0 ? "多" : "少") + n + "天");
    }

    /// A region's day has to change something; older versions may have known it otherwise.
    void lay(regional_days const& region, bool newest)
    {
        for (auto const& own : region.days) {
            if (body_->last < own.day) continue;
            auto const now = body_->reasons[body_->index_of(own.day)];
            if (newest && (own.works ? now != day_reason::weekend : now != day_reason::weekday))
                fail_region(region, own, now);
            set(own.day, reason_of(own));
        }
    }

    [[noreturn]] static void fail_region(regional_days const& region, calendar_exception const& own, day_reason now)
    {
        auto const shown = to_string(own.day);
        auto const is = std::string{name_of(now)};
        fail(refusal_code::law_conflict,
             {"calendar: " + region.name + " makes " + shown + (own.works ? " a working day" : " a day off") +
                  ", which the notices already have as `" + is + "`",
              "日历：" + region.name + " 将 " + shown + (own.works ? " 列为上班日" : " 列为休息日") + "，而全国安排中该日已为 `" + is + "`"});
    }

    calendar_data const& data_;
    date known_;
    std::unique_ptr<calendar_body> body_;
};

// -- the data as a whole ---------------------------------------------------------------------------------------

/// Sorted by year, then publication; no year is skipped, and undated notices beyond the dated are left out.
void order_notices(std::vector<calendar_notice>& notices)
{
    int last = 0;
    for (auto const& notice : notices)
        if (notice.published) last = std::max(last, notice.year);
    if (last == 0) refuse("no notice bears a day of publication", "没有任何通知标明公布日期");
    std::erase_if(notices, [last](auto const& notice) { return notice.year > last; });
    for (auto& notice : notices)
        if (notice.document.empty())
            notice.document = "国务院办公厅通知" + (notice.published ? " " + to_string(*notice.published) : std::string{});
    std::stable_sort(notices.begin(), notices.end(), [](auto const& a, auto const& b) {
        return a.year != b.year ? a.year < b.year : a.published < b.published;
    });
    for (std::size_t i = 1; i < notices.size(); ++i)
        if (notices[i].year > notices[i - 1].year + 1)
            refuse("there is no notice for " + std::to_string(notices[i - 1].year + 1),
                   "缺少" + std::to_string(notices[i - 1].year + 1) + "年的通知");
}

void require_first_year(calendar_data const& data)
{
    auto const first = data.notices.front().year;
    auto const check = [first](auto const& list) {
        if (!list.empty() && list.front().day.year() < first)
            refuse(to_string(list.front().day) + " lies before the first notice, for " + std::to_string(first),
                   to_string(list.front().day) + " 早于最早的通知年份 " + std::to_string(first));
    };
    check(data.exceptions);
    check(data.amendments);
    check(data.free_days);
}

/// The days on which something was published, each once.
std::vector<date> publications(calendar_data const& data)
{
    std::vector<date> out;
    for (auto const& notice : data.notices)
        if (notice.published) out.push_back(*notice.published);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

void order(calendar_source& from)
{
    auto& data = from.data;
    order_notices(data.notices);
    order_exceptions(data.exceptions);
    std::stable_sort(data.amendments.begin(), data.amendments.end(), [](auto const& a, auto const& b) {
        return a.day != b.day ? a.day < b.day : a.published < b.published;
    });
    sort_days(data.free_days);
    require_first_year(data);
    for (auto& region : from.regions) order_exceptions(region.days);
}

}  // namespace

calendar_body* build_calendar(calendar_source from)
{
    order(from);
    auto const source = std::make_shared<calendar_source const>(std::move(from));
    auto const known = publications(source->data);
    std::vector<handle<calendar_body>> earlier;
    for (auto const day : known) {
        auto body = version_builder{source, day}.build(day == known.back());
        body->earlier = earlier;
        if (day == known.back()) {
            require_covered(*body, source->data.exceptions);
            for (auto const& region : source->regions) require_covered(*body, region.days);
            return body.release();
        }
        earlier.push_back(handle<calendar_body>{body.release()});
    }
    return nullptr;   // not reached: a calendar has a dated notice
}

calendar_body* build_calendar(date first, date last, std::vector<calendar_exception> exceptions, std::string version)
{
    if (last < first) refuse("the coverage ends before it begins", "覆盖范围的终止日早于起始日");
    order_exceptions(exceptions);
    auto source = std::make_shared<calendar_source>();
    source->data.exceptions = exceptions;
    auto body = std::make_unique<calendar_body>(std::move(source), first, last);
    body->version = std::move(version);
    require_covered(*body, exceptions);
    fill_weeks(*body);
    for (auto const& one : exceptions) body->reasons[body->index_of(one.day)] = reason_of(one);
    fill_tables(*body);
    return body.release();
}

}  // namespace writ
