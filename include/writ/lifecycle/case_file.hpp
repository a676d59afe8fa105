#pragma once
/// The case file: a journal of facts, and the lifecycle's veto over what it may hold.

#include <writ/base/handle.hpp>
#include <writ/casefile/court.hpp>
#include <writ/casefile/details.hpp>
#include <writ/casefile/fact.hpp>
#include <writ/casefile/party.hpp>
#include <writ/casefile/title.hpp>

#include <string>
#include <vector>

namespace writ {

struct entry;
struct file_data;

struct case_body;
void retain(case_body const* body) noexcept;
void release(case_body const* body) noexcept;

/// A value: copies are cheap and independent. Facts go in one by one, in any order of their days;
/// each is judged with the whole resulting bag. A refused fact leaves the file as it was.
class case_file {
public:
    /// Without parties, one creditor `creditor` and one debtor `debtor` are implied.
    /// Fails `duplicate`, `unknown_id` on inconsistent parties or claims.
    case_file(court where, enforceable_title title, std::vector<party> parties = {});

    /// The whole file at once, as a reader has it. Fails as `try_post` does, naming the entry.
    [[nodiscard]] static result<case_file> load(file_data data);

    /// Adds a fact.
    ///
    /// Fails  `missing`, `invalid_value`, `duplicate`, `unknown_id`, `wrong_role`,
    ///        `end_without_beginning`, `second_beginning`, `after_closing`
    template <is_fact Fact>
    result<void> try_post(Fact const& fact, details const& common = {});

    /// `try_post(fact, common).value()`.
    template <is_fact Fact>
    void post(Fact const& fact, details const& common = {})
    {
        try_post(fact, common).value();
    }

    /// The same for a generic record.
    result<void> try_post_entry(entry fact);

    [[nodiscard]] file_data const& data() const noexcept;
    /// The number of the case: the one given, else that of the last filing or revival.
    [[nodiscard]] std::string const& number() const noexcept;
    void set_number(std::string number);

private:
    explicit case_file(file_data data);

    handle<case_body> body_;
};

}  // namespace writ
