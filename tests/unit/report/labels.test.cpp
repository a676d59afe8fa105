#include "report/labels.hpp"

#include <writ/casefile/actor.hpp>
#include <writ/casefile/party.hpp>
#include <writ/casefile/title.hpp>
#include <writ/casefile/vocabulary.hpp>
#include <writ/law/rule.hpp>
#include <writ/lifecycle/machine.hpp>
#include <writ/rules/assessment.hpp>

#include <writ/law/parts.hpp>
#include <writ/rules/prc.hpp>

#include <doctest/doctest.h>

using namespace writ;
using namespace writ::report;

namespace {

void check_all(topic where, std::string_view list)
{
    for (std::size_t i = 0;; ++i) {
        auto const word = detail::nth_word(list, i);
        if (word.empty()) return;
        INFO(word);
        CHECK(has_label(where, word));
    }
}

}  // namespace

TEST_CASE("every member of every fact, and every word, has a Chinese label")
{
    for (auto const& fact : vocabulary())
        for (auto const& member : fact.members) {
            INFO(fact.name, '.', member.name);
            if (member.type != member_type::own_id) CHECK(has_label(topic::member, member.name));
            if (member.type == member_type::word) check_all(topic::value, member.words);
        }
}

TEST_CASE("so has every word of an assessment")
{
    check_all(topic::stage, word_list(stage{}));
    check_all(topic::status, word_list(deadline_status{}));
    check_all(topic::severity, word_list(severity{}));
    check_all(topic::clock, word_list(clock_kind{}));
    check_all(topic::bearer, word_list(bearer{}));
    check_all(topic::role, word_list(party_role{}));
    check_all(topic::title, word_list(title_kind{}));
    check_all(topic::claim, word_list(claim_kind{}));
    check_all(topic::nature, word_list(claim_nature{}));
    check_all(topic::party, word_list(party_kind{}));
    check_all(topic::capacity, word_list(representative_as{}));
    check_all(topic::actor, word_list(actor{}));
}

TEST_CASE("and every state of every machine")
{
    for (auto const* m : machines())
        for (auto const state : m->states) {
            INFO(m->name, '.', state);
            CHECK(has_label(states_of(m->name), state));
        }
}

TEST_CASE("one word can mean two things in two places")
{
    CHECK(label(topic::stage, "investigating", language::zh) == "调查中");
    CHECK(label(topic::prosecution, "investigating", language::zh) == "侦查中");
    CHECK(label(topic::stage, "closed_this_round", language::en) == "closed this round");
    CHECK(label(topic::stage, "pre_filing_talks", language::en) == "pre-filing talks");
    CHECK(label(topic::value, "a_word_of_a_host", language::zh) == "a word of a host");
}

TEST_CASE("so can one member or word of two facts; what needs no label of its own takes the common one")
{
    CHECK(member_label("payment_received", "from", language::zh) == "付款人");
    CHECK(member_label("excluded_period", "from", language::zh) == "起");
    CHECK(member_label("payment_received", "from", language::en) == "from");
    CHECK(word_label("deposit_settled", "how", "returned", language::zh) == "退还");
    CHECK(word_label("resumption_applied", "ground", "returned", language::zh) == "委托被退回");
    CHECK(word_label("served", "means", "entrusted", language::zh) == "委托送达");
    CHECK(word_label("closed_cancelled", "ground", "entrusted", language::zh) == "委托执行");
    CHECK(word_label("fined", "ground", "other", language::zh) == "其他");
    CHECK(word_label("fined", "ground", "able_but_refuses", language::en) == "able but refuses");
}

TEST_CASE("a member with a label of its own is called otherwise than its namesakes")
{
    for (auto const& fact : vocabulary())
        for (auto const& member : fact.members) {
            if (!has_label(topic::member, std::string{fact.name} + '.' + std::string{member.name})) continue;
            INFO(fact.name, '.', member.name);
            CHECK(member_label(fact.name, member.name, language::zh) !=
                  label(topic::member, member.name, language::zh));
        }
}

TEST_CASE("every reading of a disputed point is named in Chinese")
{
    for (auto const& c : prc::law().parts().choices)
        for (std::size_t i = 0; !detail::nth_word(c.readings, i).empty(); ++i) {
            CAPTURE(c.id);
            CAPTURE(detail::nth_word(c.readings, i));
            CHECK(has_label(topic::value, detail::nth_word(c.readings, i)));
        }
}
