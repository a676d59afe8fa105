#pragma once
/// The reference of the facts, made from their declarations: a page each, and an index.

#include <writ/casefile/fact_kind.hpp>

#include <string>

namespace writ {

/// The page of one fact: what it means in the practice of the courts, the day it bears, its members and
/// words, an example entry, and what it does to the lifecycle machines.
///
/// Gives  Markdown in both languages, Chinese first; the example is an entry that a reader accepts
/// See    docs/facts, compared with this by unit.report
[[nodiscard]] std::string fact_page(fact_kind fact);

/// The index of the pages, by the groups of the contract: each fact with its Chinese name and members.
///
/// Gives  Markdown; optional members stand in brackets
/// See    docs/facts/README.md
[[nodiscard]] std::string fact_index();

}  // namespace writ
