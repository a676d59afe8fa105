#pragma once
/// What a law consists of: for those who build one, print one or read all of it.

#include <writ/law/law.hpp>
#include <writ/law/published.hpp>
#include <writ/law/rule.hpp>

#include <optional>
#include <string>
#include <vector>

namespace writ {

/// A text of an instrument, from its day in force on.
struct edition {
    std::string name;       ///< as in `CPL@2023`
    date from;
};

/// An instrument of law by its short code.
struct instrument {
    std::string code;       ///< e.g. DLY14
    text title;
    std::string number;     ///< e.g. 法释〔2014〕8号
    std::optional<date> in_force;      ///< none: not verified
    std::optional<date> until{};       ///< last day in force, where it was abolished
    std::vector<edition> editions{};   ///< oldest first; none where there is one text
    writ::confidence confidence{writ::confidence::V};
    std::string note{};
};

/// The number an article bore in an edition of its instrument.
struct article_alias {
    std::string cite;       ///< as rules write it, e.g. `CPL@2023:264`
    date until;             ///< last day of the older edition
    std::string then;       ///< what it was called then, e.g. `CPL@2021:260`
};

template <class T>
struct named_timeline {
    std::string id;
    text name;
    timeline<T> values;
};

/// A disputed point with the reading chosen.
struct choice {
    std::string id;
    text question;
    std::string readings;   ///< all words, comma-separated
    std::string chosen;
    std::string source;
};

/// Another length of one clock.
struct named_change {
    std::string id;
    length_change change;
};

/// What a court or a region has of its own.
struct overlay {
    std::string name;
    std::vector<rule> rules{};
    std::vector<named_change> lengths{};
    std::vector<calendar_exception> days{};   ///< off or worked there (HOL 4)
};

/// What a law consists of.
struct law_parts {
    std::string name;
    std::vector<rule> rules{};
    std::vector<named_timeline<rate>> rates{};
    std::vector<named_timeline<std::vector<bracket>>> fees{};
    std::vector<named_timeline<fine_range>> fines{};
    std::vector<published_rate> published{};
    std::vector<named_timeline<mid_rate>> mid_rates{};   ///< by currency, e.g. `USD`; none are built in
    std::vector<choice> choices{};
    std::vector<instrument> instruments{};
    std::vector<article_alias> aliases{};   ///< for each article, oldest edition first
    std::vector<law_change> transitions{};
    court_calendar calendar;
};

}  // namespace writ
