/// Whole files nobody wrote: the corpus of posts, and random lives, assessed; run from the top of the checkout.

#include "corpus.hpp"
#include "post.hpp"
#include "random_journals.hpp"

#include <doctest/doctest.h>


TEST_CASE("the corpus of posts holds")
{
    auto const files = texts_in("tests/fuzz/corpus/post");
    CHECK(files.size() >= 10);
    CHECK(files.size() <= 40);
    std::size_t most = 0;
    for (auto const& bytes : files) most = std::max(most, post_sequence::check(bytes));
    CHECK(most >= 12);   // a corpus in which nothing stands would show nothing
}

TEST_CASE("random journals that stand are assessed, and shuffled they are assessed the same to the byte")
{
    random_journals::generator random{76};
    auto const wanted = random_journals::how_many(1'000);
    int accepted = 0;
    for (int i = 0; i < wanted; ++i) {
        auto journal = i % 10 == 0 ? random.life() : random.handful(5);
        auto shuffled = random.shuffled(journal);
        auto const one = random_journals::load(std::move(journal));
        auto const other = random_journals::load(std::move(shuffled));
        REQUIRE(random_journals::answer_of(one) == random_journals::answer_of(other));
        if (!one) continue;
        ++accepted;
        auto const early = post_sequence::early();
        auto const late = post_sequence::late();
        post_sequence::check_assessments(
            *one, *other, {early, {early.day, late.known_at}, {late.day, early.known_at}, late});
    }
    MESSAGE(wanted << " journals, " << accepted << " accepted and assessed");
    CHECK(accepted > wanted / 10);
}
