// The two times of a fact: when it happened, and when the books learned it.

#include <writ/casefile/facts.hpp>
#include <writ/casefile/record.hpp>
#include <writ/lifecycle/belief.hpp>
#include <writ/lifecycle/case_file.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace writ;
using namespace writ::literals;

namespace {

case_file filed()
{
    auto file = case_file{court{"鲁0402"}, judgment{.effective_on = "2024-01-02"_date,
                                                    .claims = {principal{9'000_cny}}}};
    file.post(application_received{.on = "2024-03-04"_date});
    file.post(case_filed{.on = "2024-03-06"_date, .number = "1"}, {.id = "filing"});
    file.post(payment_received{.on = "2024-04-01"_date, .amount = 100_cny}, {.id = "pay"});
    return file;
}

/// The payments believed at a moment, each as `day amount`.
std::vector<std::string> payments(case_file const& file, moment known_at)
{
    std::vector<std::string> out;
    belief const held{file.data(), known_at};
    for (auto const* e : held.journal())
        if (auto const* amount = get<&payment_received::amount>(*e))
            out.push_back(to_string(e->on) + ' ' + to_string(*amount));
    return out;
}

using list = std::vector<std::string>;

corrected to_sum(date on, entry_id of, money amount)
{
    return {.on = on, .entry = of, .with = payment_received{.on = "2024-04-02"_date, .amount = amount}, .reason = "x"};
}

}  // namespace

TEST_CASE("an entry is known from the moment it is recorded, by default from the start of its day")
{
    auto file = filed();
    file.post(payment_received{.on = "2024-04-05"_date, .amount = 7_cny}, {.recorded = "2024-06-01T09:30"_moment});
    CHECK(payments(file, "2024-03-31T23:59"_moment).empty());
    CHECK(payments(file, "2024-04-01T00:00"_moment) == list{"2024-04-01 100.00"});
    CHECK(payments(file, "2024-06-01T09:29"_moment) == list{"2024-04-01 100.00"});
    CHECK(payments(file, "2024-06-01T09:30"_moment) == list{"2024-04-01 100.00", "2024-04-05 7.00"});
}

TEST_CASE("a retraction takes effect from its own recording, and nothing is erased")
{
    auto file = filed();
    file.post(retracted{.on = "2024-05-01"_date, .entry = "pay", .reason = "another case's"},
              {.recorded = "2024-05-02T10:00"_moment});
    CHECK(payments(file, "2024-05-02T09:59"_moment) == list{"2024-04-01 100.00"});
    CHECK(payments(file, "2024-05-02T10:00"_moment).empty());
    CHECK(file.data().journal.size() == 4);
}

TEST_CASE("a correction stands in the place of its entry, under its id, and is known from its own recording")
{
    auto file = filed();
    file.post(to_sum("2024-05-01"_date, "pay", 250_cny));
    CHECK(payments(file, "2024-04-30T23:59"_moment) == list{"2024-04-01 100.00"});
    CHECK(payments(file, "2024-05-01T00:00"_moment) == list{"2024-04-02 250.00"});

    belief const held{file.data(), end_of_time()};
    auto const* stands = held.entry_named("pay");
    REQUIRE(stands != nullptr);
    CHECK(stands->recorded() == "2024-05-01T00:00"_moment);
    REQUIRE(held.corrected_by(*stands) != nullptr);
    CHECK(held.corrected_by(*stands)->kind == fact_kind::corrected);
    CHECK(held.corrected_by(*held.entry_named("filing")) == nullptr);
}

TEST_CASE("corrections follow each other by their recording, whatever their day")
{
    auto file = filed();
    file.post(to_sum("2024-06-02"_date, "pay", 300_cny), {.recorded = "2024-06-02T08:00"_moment});
    file.post(to_sum("2024-06-20"_date, "pay", 200_cny), {.recorded = "2024-06-01T08:00"_moment});
    CHECK(payments(file, "2024-06-01T12:00"_moment) == list{"2024-04-02 200.00"});
    CHECK(payments(file, "2024-06-03T12:00"_moment) == list{"2024-04-02 300.00"});
}

TEST_CASE("book-keeping can be taken back: what it took back stands again")
{
    auto file = filed();
    file.post(retracted{.on = "2024-05-01"_date, .entry = "pay", .reason = "x"}, {.id = "mistake"});
    file.post(retracted{.on = "2024-05-10"_date, .entry = "mistake", .reason = "y"}, {.id = "back"});
    CHECK(payments(file, "2024-05-05T00:00"_moment).empty());
    CHECK(payments(file, "2024-05-10T00:00"_moment) == list{"2024-04-01 100.00"});

    file.post(retracted{.on = "2024-05-20"_date, .entry = "back", .reason = "z"});
    CHECK(payments(file, "2024-05-20T00:00"_moment).empty());
    CHECK(payments(file, "2024-05-15T00:00"_moment) == list{"2024-04-01 100.00"});
}

TEST_CASE("what was taken back can neither be taken back again nor corrected")
{
    auto file = filed();
    file.post(retracted{.on = "2024-05-01"_date, .entry = "pay", .reason = "x"});
    auto const again = file.try_post(retracted{.on = "2024-05-02"_date, .entry = "pay", .reason = "x"});
    REQUIRE(!again);
    CHECK(again.error().code == refusal_code::end_without_beginning);
    CHECK(again.error().against == "pay");
    auto const put_right = file.try_post(to_sum("2024-05-02"_date, "pay", 1_cny));
    REQUIRE(!put_right);
    CHECK(put_right.error().code == refusal_code::end_without_beginning);
}

TEST_CASE("the resulting bag is judged: nothing that stands may lose its beginning")
{
    auto file = filed();
    file.post(detained{.on = "2024-05-01"_date, .days = 5, .ground = sanction_ground::obstructs}, {.id = "hold"});
    file.post(detention_released{.on = "2024-05-06"_date}, {.id = "release"});
    auto const alone = file.try_post(retracted{.on = "2024-05-07"_date, .entry = "hold", .reason = "x"});
    REQUIRE(!alone);
    CHECK(alone.error().code == refusal_code::end_without_beginning);
    CHECK(alone.error().fact == "detention_released");
    file.post(retracted{.on = "2024-05-07"_date, .entry = "release", .reason = "x"});
    CHECK(file.try_post(retracted{.on = "2024-05-07"_date, .entry = "hold", .reason = "x"}));
}

TEST_CASE("a correction that cannot stand is refused at the correction, naming what is wrong in it")
{
    auto file = filed();
    auto const posted = file.try_post(corrected{.on = "2024-05-01"_date,
                                                .entry = "pay",
                                                .with = payment_received{.on = "2024-04-01"_date,
                                                                         .from = "nobody",
                                                                         .amount = 1_cny},
                                                .reason = "x"});
    REQUIRE(!posted);
    CHECK(posted.error().code == refusal_code::unknown_id);
    CHECK(posted.error().pointer == "/with/from");
    auto const nested = file.try_post(corrected{.on = "2024-05-01"_date,
                                                .entry = "pay",
                                                .with = retracted{.on = "2024-04-01"_date, .entry = "filing",
                                                                  .reason = "x"},
                                                .reason = "x"});
    REQUIRE(!nested);
    CHECK(nested.error().code == refusal_code::invalid_value);
}
