#pragma once
/// Facts in a short form, one a line, for tests with many of them:
///
///     detained@5 person=b days=15 ground=other id=d
///     served@6T09:30 entry=d to=b,r recorded=8
///     corrected@9 entry=d reason=x with: detained@4 person=b days=15 ground=other
///
/// A number of a day counts from 2024-01-01, which is day 1. Members bear the names of the contract.

#include <writ/casefile/file_data.hpp>

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace short_form {

/// The text is part of a test: what is wrong with it is said and ends the test.
[[noreturn]] inline void wrong(std::string_view text)
{
    throw std::logic_error{"no short form: " + std::string{text}};
}

inline std::vector<std::string> split(std::string_view text, char by)
{
    std::vector<std::string> out;
    while (!text.empty()) {
        auto const end = std::min(text.find(by), text.size());
        if (end > 0) out.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

inline writ::date day(int number) { return writ::date{2024, 1, 1} + writ::days{number - 1}; }

/// `5`, or `5T09:30`.
inline writ::when when_of(std::string const& text)
{
    auto const time = text.find('T');
    auto const on = day(std::atoi(text.substr(0, time).c_str()));
    if (time == std::string::npos) return on;
    return writ::moment{on, std::atoi(text.substr(time + 1, 2).c_str()), std::atoi(text.substr(time + 4, 2).c_str())};
}

inline std::int64_t word_of(std::string_view words, std::string const& text)
{
    for (std::size_t i = 0;; ++i) {
        auto const word = writ::detail::nth_word(words, i);
        if (word.empty()) wrong(text);
        if (word == text) return static_cast<std::int64_t>(i);
    }
}

inline std::vector<writ::instalment> instalments_of(std::string const& text)
{
    std::vector<writ::instalment> out;
    for (auto const& one : split(text, ',')) {
        auto const parts = split(one, ':');
        out.push_back({day(std::atoi(parts.at(0).c_str())), writ::parse_money(parts.at(1)).value()});
    }
    return out;
}

inline writ::value value_of(writ::member_description const& member, std::string const& text)
{
    using writ::member_type;
    switch (member.type) {
    case member_type::flag: return text == "true";
    case member_type::count: return std::int64_t{std::atoi(text.c_str())};
    case member_type::word: return word_of(member.words, text);
    case member_type::day: return day(std::atoi(text.c_str()));
    case member_type::moment: return when_of(text).at();
    case member_type::money: return writ::parse_money(text).value();
    case member_type::period: return writ::parse_period(text).value();
    case member_type::texts:
    case member_type::entries:
    case member_type::recipients: return split(text, ',');
    case member_type::instalments: return instalments_of(text);
    default: return text;
    }
}

/// What any entry may carry.
inline bool set_common(writ::details& common, std::string const& name, std::string const& text)
{
    auto const actor_of = [](std::string const& word) { return writ::word_named<writ::actor>(word).value(); };
    if (name == "id") common.id = text;
    else if (name == "document") common.document = text;
    else if (name == "recorded") common.recorded = when_of(text).at();
    else if (name == "by") common.by = actor_of(text);
    else if (name == "approved_by")
        for (auto const& word : split(text, ',')) common.approved_by.add(actor_of(word));
    else return false;
    return true;
}

inline writ::entry fact(std::string_view line)
{
    constexpr std::string_view nested = " with: ";
    auto const with = line.find(nested);
    auto const words = split(line.substr(0, with), ' ');
    auto const head = split(words.at(0), '@');
    auto const kind = writ::fact_named(head.at(0));
    if (!kind || head.size() != 2) wrong(line);
    auto const& description = writ::describe(*kind);
    writ::entry out{.kind = *kind, .on = when_of(head[1])};
    out.values.resize(description.members.size());
    for (std::size_t i = 1; i < words.size(); ++i) {
        auto const equals = words[i].find('=');
        if (equals == std::string::npos) wrong(line);
        auto const name = words[i].substr(0, equals);
        auto const text = words[i].substr(equals + 1);
        auto const member = writ::member_named(description, name);
        if (set_common(out.common, name, text)) continue;
        if (!member) wrong(line);
        out.values[*member] = value_of(description.members[*member], text);
    }
    if (with != std::string_view::npos)
        out.values.at(*writ::member_named(description, "with")) =
            std::vector<writ::entry>{fact(line.substr(with + nested.size()))};
    return out;
}

/// Facts between `;`.
inline std::vector<writ::entry> journal(std::string_view text)
{
    std::vector<writ::entry> out;
    for (auto const& line : split(text, ';')) {
        auto const start = line.find_first_not_of(' ');
        if (start == std::string::npos) continue;
        out.push_back(fact(std::string_view{line}.substr(start, line.find_last_not_of(' ') - start + 1)));
    }
    return out;
}

}  // namespace short_form
