#pragma once
/// A law of one's own as a file `writ/law/1`: what it changes in the law it is laid upon.

#include <writ/base/result.hpp>
#include <writ/law/law.hpp>

#include <string>
#include <string_view>

namespace writ {

/// Names a law by all it says, as every receipt does: `sha256:` and the hash of its canonical text.
[[nodiscard]] std::string fingerprint(law const& of);

/// The catalogue of a law, `writ/law-catalogue/1`: rules (each as `with` of a law file takes it), numbers, disputed
/// points,
/// instruments with their editions, changes of law, older numbers of articles, the fingerprint.
///
/// See    docs/formats/law.md
[[nodiscard]] std::string write_law(law const& of);
/// What the catalogue has under one id: a rule, a number, a disputed point, the code of an instrument.
/// Fails `unknown_name`.
[[nodiscard]] result<std::string> write_law(law const& of, std::string_view id);

/// Reads a law file and lays it upon `base`.
///
/// Takes  UTF-8, read as strictly as a case file: `amend` a number or a length from a day on, `choose` a reading of a
///        disputed point, go on `with` rules of one's own, `overlay` the rules, lengths and days of courts or
///        regions, in this order
/// Gives  the changed law; `base` stays as it is
/// Fails  with pointer, line and column: `malformed` to `duplicate` as `read_case` does, `unknown_name`
///        where `base` knows no such number or point (the nearest name is suggested), `law_conflict` where
///        a value begins on a day that has one, or the id of a rule is taken
/// See    docs/formats/law.md
[[nodiscard]] result<law> read_law(std::string_view text, law const& base);

}  // namespace writ
