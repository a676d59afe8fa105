#pragma once
/// Numbers of the law: dated, sourced, and refused outside their interval.

#include <writ/civil/date.hpp>
#include <writ/money/money.hpp>

#include <optional>
#include <string>
#include <vector>

namespace writ {

template <class T>
struct dated {
    date from;
    T value;
    std::string source;
};

/// The values of one number over time, sorted; each holds until the next.
template <class T>
struct timeline {
    std::vector<dated<T>> values{};

    /// The value in force on `day`, or null before the first.
    [[nodiscard]] dated<T> const* at(date day) const
    {
        dated<T> const* found = nullptr;
        for (auto const& v : values)
            if (v.from <= day) found = &v;
        return found;
    }
};

/// The name of a number of the law; its values are in the `law`.
template <class T>
struct parameter {
    char const* id;
};

/// A new value from a day on.
template <class T>
struct amendment {
    date from;
    T value;
    std::string source;
};

/// What a fine may come to: on a person, and on a unit.
struct fine_range {
    money person_most;
    money unit_least;
    money unit_most;
};

/// A disputed point: its readings are the words of E, and the law holds the one chosen.
template <class E>
struct option {
    char const* id;
};

}  // namespace writ
