#include "report/labels.hpp"

#include <writ/casefile/actor.hpp>
#include <writ/casefile/party.hpp>
#include <writ/casefile/title.hpp>
#include <writ/casefile/vocabulary.hpp>
#include <writ/law/rule.hpp>
#include <writ/lifecycle/machine.hpp>
#include <writ/rules/assessment.hpp>

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
