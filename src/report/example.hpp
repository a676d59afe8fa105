#pragma once
/// An example entry of every fact, made from the vocabulary.

#include <writ/casefile/entry.hpp>

namespace writ::report {

/// An entry with every member that must be given, the party where one is implied, and one member of those
/// of which one must be there. A reader accepts it; the ids in it name nothing.
[[nodiscard]] entry example_of(fact_kind fact);

/// Members that are each optional, but of which one must be there.
[[nodiscard]] bool is_one_of_several(fact_description const& fact, std::string_view member) noexcept;

}  // namespace writ::report
