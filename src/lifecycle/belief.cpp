#include <writ/lifecycle/belief.hpp>

#include <writ/casefile/facts/bookkeeping.hpp>
#include <writ/casefile/record.hpp>

#include <algorithm>
#include <iterator>

namespace writ {

namespace {

/// The id a book-keeping entry is about.
std::string const& target_of(entry const& book)
{
    return *value_at<std::string>(book, 0);
}

bool is_recorded_before(entry const* a, entry const* b)
{
    if (a->recorded() != b->recorded()) return a->recorded() < b->recorded();
    return a < b;   // both are entries of one file, which is in the canonical order
}

std::vector<entry const*>::const_iterator named(std::vector<entry const*> const& list, std::string_view id)
{
    return std::find_if(list.begin(), list.end(), [&](auto const* e) { return e->common.id == id; });
}

}  // namespace

moment end_of_time() noexcept { return end_of(date{9999, 12, 31}); }

belief::belief(file_data const& file, moment known_at)
{
    std::vector<entry const*> books;
    for (auto const& e : file.journal) {
        if (known_at < e.recorded()) continue;
        journal_.push_back(&e);
        if (is_bookkeeping(e.kind)) books.push_back(&e);
    }
    if (books.empty()) return;
    for (auto const* book : books_in_force(books)) apply(*book);
    std::sort(journal_.begin(), journal_.end(),
              [](auto const* a, auto const* b) { return is_canonically_before(*a, *b); });
}

/// From the last recorded back: what a later one took back has no effect.
std::vector<entry const*> belief::books_in_force(std::vector<entry const*> const& books)
{
    auto order = books;
    std::sort(order.begin(), order.end(), is_recorded_before);
    std::vector<entry const*> out;
    while (!order.empty()) {
        auto const* last = order.back();
        order.pop_back();
        auto const found = named(books, target_of(*last));
        if (found == books.end()) {
            out.push_back(last);
            continue;
        }
        auto const earlier = std::find(order.begin(), order.end(), *found);
        if (earlier == order.end())
            refuse(*last, {"the entry it names was not on the books yet, or was taken back already",
                           "所指条目当时尚未记载，或者已经撤回"});
        else {
            std::erase(journal_, *earlier);
            order.erase(earlier);
        }
    }
    std::reverse(out.begin(), out.end());
    return out;
}

void belief::apply(entry const& book)
{
    auto const found = named(journal_, target_of(book));
    if (found == journal_.end()) {
        refuse(book, {"the entry it names does not stand: it is not known, or was taken back or replaced",
                      "所指条目并不存续：尚未知悉，或者已经撤回、替换"});
        return;
    }
    auto const* target = *found;
    journal_.erase(journal_.begin() + std::distance(journal_.cbegin(), found));
    auto const* with = get<&corrected::with>(book);
    if (with == nullptr) return;
    auto& put = stand_ins_.emplace_back(stand_in{with->front(), &book}).put;
    if (put.common.id.empty()) put.common.id = target->common.id;
    put.common.recorded = book.recorded();
    put.source = book.source;
    journal_.push_back(&put);
}

void belief::refuse(entry const& book, text what)
{
    auto const name = std::string{name_of(book)} + " (" + to_string(book.on) + ") `" + target_of(book) + '`';
    idle_.push_back({&book, {.code = refusal_code::end_without_beginning,
                             .what = {name + ": " + what.en, name + "：" + what.zh},
                             .fact = std::string{name_of(book)},
                             .against = target_of(book),
                             .pointer = "/entry"}});
}

entry const* belief::corrected_by(entry const& e) const noexcept
{
    for (auto const& one : stand_ins_)
        if (&one.put == &e) return one.by;
    return nullptr;
}

entry const* belief::entry_named(std::string_view id) const noexcept
{
    auto const found = id.empty() ? journal_.end() : named(journal_, id);
    return found == journal_.end() ? nullptr : *found;
}

}  // namespace writ
