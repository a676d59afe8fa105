// Instruments, their editions, and the numbers their articles bore before.

#include "rules/prc/parts.hpp"
#include "rules/prc/rows.hpp"

#include <string_view>

namespace writ::prc {

namespace {

struct instrument_row {
    char const* code;
    char const* en;
    char const* zh;
    char const* number;
    int in_force;
    int until;
    char const* confidence;
    char const* note;
};

// data/instruments.csv
constexpr instrument_row instruments[] = {
#include "prc_instruments.inc"
};

struct edition_row {
    std::string_view code;
    std::string_view edition;
    int from;
};

// data/editions.csv, by code and day
constexpr edition_row editions[] = {
#include "prc_editions.inc"
};

struct article_row {
    std::string_view code;
    std::string_view edition;
    int number;
    std::string_view then_edition;
    int then_number;

    [[nodiscard]] bool is_same_as(article_row const& other) const
    {
        return code == other.code && edition == other.edition && number == other.number;
    }
};

// data/articles.csv, by code and number
constexpr article_row articles[] = {
#include "prc_articles.inc"
};

std::string cite_of(std::string_view code, std::string_view edition, int number)
{
    return std::string{code} + '@' + std::string{edition} + ':' + std::to_string(number);
}

/// The number the article bore in that edition, or 0 where that is not known.
int number_then(article_row const& article, std::string_view edition)
{
    for (auto const& row : articles)
        if (row.is_same_as(article) && row.then_edition == edition) return row.then_number;
    return 0;
}

/// One alias for each older edition; where the number then is not known, the number of now is shown.
void add_aliases(std::vector<article_alias>& out, article_row const& article)
{
    auto const now = cite_of(article.code, article.edition, article.number);
    for (std::size_t i = 0; i + 1 < std::size(editions); ++i) {
        auto const& older = editions[i];
        if (older.code != article.code || older.edition == article.edition) continue;
        auto const number = number_then(article, older.edition);
        out.push_back({now, day_of(editions[i + 1].from) - days{1},
                       number == 0 ? now : cite_of(article.code, older.edition, number)});
    }
}

}  // namespace

void add_instruments(law_parts& parts)
{
    for (auto const& row : instruments) {
        instrument one{row.code, {row.en, row.zh}, row.number, maybe_day(row.in_force), maybe_day(row.until)};
        for (auto const& e : editions)
            if (e.code == one.code) one.editions.push_back({std::string{e.edition}, day_of(e.from)});
        one.confidence = *word_named<confidence>(row.confidence);
        one.note = row.note;
        parts.instruments.push_back(std::move(one));
    }
    article_row const* last = nullptr;
    for (auto const& article : articles) {
        if (last == nullptr || !article.is_same_as(*last)) add_aliases(parts.aliases, article);
        last = &article;
    }
}

}  // namespace writ::prc
