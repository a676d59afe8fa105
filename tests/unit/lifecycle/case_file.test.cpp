#include <writ/casefile/facts.hpp>
#include <writ/casefile/record.hpp>
#include <writ/lifecycle/case_file.hpp>
#include <writ/lifecycle/tracks.hpp>

#include <doctest/doctest.h>

#include <limits>
#include <ostream>
#include <string>

using namespace writ;
using namespace writ::literals;

namespace {

enforceable_title title()
{
    return mediation{.effective_on = "2023-01-01"_date, .claims = {principal{1'000_cny}}};
}

case_file empty_file() { return {court{"鲁0402"}, title()}; }

case_file filed()
{
    auto file = empty_file();
    file.post(application_received{.on = "2024-01-02"_date});
    file.post(case_filed{.on = "2024-01-04"_date, .number = "（2024）鲁0402执1号"});
    return file;
}

std::string journal_of(case_file const& file)
{
    std::string out;
    for (auto const& e : file.data().journal) out += canonical_text(e) + '\n';
    return out;
}

/// Posts what must be refused: the code is right, the fact is named, and the file stays as it was.
template <class Fact>
void check_refused(case_file file, Fact const& fact, refusal_code code, details const& common = {})
{
    auto const before = journal_of(file);
    auto const posted = file.try_post(fact, common);
    REQUIRE_FALSE(posted);
    CHECK(name_of(posted.error().code) == name_of(code));
    CHECK(posted.error().fact == name_of(Fact::kind));
    CHECK_FALSE(posted.error().what.en.empty());
    CHECK_FALSE(posted.error().what.zh.empty());
    CHECK(journal_of(file) == before);
    CHECK_THROWS_AS(file.post(fact, common), error);
}

}  // namespace

TEST_CASE("a file holds its facts in the canonical order, whatever order they come in")
{
    auto file = empty_file();
    file.post(case_filed{.on = "2024-01-04"_date, .number = "1"});
    file.post(application_received{.on = "2024-01-02"_date});
    REQUIRE(file.data().journal.size() == 2);
    CHECK(file.data().journal[0].kind == fact_kind::application_received);
}

TEST_CASE("copies of a file are independent")
{
    auto const original = filed();
    auto copy = original;
    copy.post(closed_completed{.on = "2024-02-01"_date});
    CHECK(original.data().journal.size() == 2);
    CHECK(copy.data().journal.size() == 3);
}

TEST_CASE("the number is the one given, else that of the last filing or revival")
{
    auto file = empty_file();
    CHECK(file.number().empty());
    file.post(case_filed{.on = "2024-01-04"_date, .number = "first"});
    CHECK(file.number() == "first");
    file.post(closed_this_round{.on = "2024-06-01"_date});
    file.post(revived{.on = "2024-09-01"_date, .number = "second"});
    CHECK(file.number() == "second");
    file.set_number("given");
    CHECK(file.number() == "given");
}

TEST_CASE("the number follows what the books believe of the filing")
{
    auto file = empty_file();
    file.post(case_filed{.on = "2024-01-04"_date, .number = "mistyped"}, {.id = "filing"});
    file.post(corrected{.on = "2024-02-01"_date, .entry = "filing",
                        .with = case_filed{.on = "2024-01-04"_date, .number = "right"}, .reason = "typo"});
    CHECK(file.number() == "right");
    file.post(closed_this_round{.on = "2024-06-01"_date});
    file.post(revived{.on = "2024-09-01"_date, .number = "never"}, {.id = "revival"});
    CHECK(file.number() == "never");
    file.post(retracted{.on = "2024-09-02"_date, .entry = "revival", .reason = "x"});
    CHECK(file.number() == "right");
}

TEST_CASE("claims without an id are numbered, and a given id is never taken for one of them")
{
    auto const file = case_file{court{"x"}, judgment{.effective_on = "2023-01-01"_date,
                                                     .claims = {principal{1_cny, {}, "claim-2"}, principal{2_cny}}}};
    CHECK(file.data().title.claims[0].id == claim_id{"claim-2"});
    CHECK_FALSE(file.data().title.claims[1].id.empty());
}

TEST_CASE("a frame that contradicts itself is refused")
{
    auto refused = [](enforceable_title what, std::vector<party> parties) {
        file_data data{.title = std::move(what), .parties = std::move(parties)};
        auto const loaded = case_file::load(std::move(data));
        REQUIRE_FALSE(loaded);
        return loaded.error();
    };
    auto const twice = refused(title(), {{.id = "a", .role = party_role::creditor},
                                         {.id = "a", .role = party_role::debtor}});
    CHECK(twice.code == refusal_code::duplicate);
    CHECK(twice.pointer == "/parties/1/id");

    auto const nobody = refused(title(), {{.id = "a", .role = party_role::debtor},
                                          {.id = "r", .role = party_role::representative, .of = "b",
                                           .as = representative_as::legal}});
    CHECK(nobody.code == refusal_code::unknown_id);
    CHECK(nobody.pointer == "/parties/1/of");

    auto const claims = refused(judgment{.effective_on = "2023-01-01"_date,
                                         .claims = {principal{1_cny, {}, "c"}, principal{2_cny, {}, "c"}}}, {});
    CHECK(claims.code == refusal_code::duplicate);
    CHECK(claims.pointer == "/title/claims/1/id");

    claim interest{.id = "i", .kind = claim_kind::general_interest,
                   .runs = running_terms{"p", rate::per_day(1, 1'000), "2023-01-01"_date}};
    auto const on_nothing = refused(judgment{.effective_on = "2023-01-01"_date, .claims = {interest}}, {});
    CHECK(on_nothing.code == refusal_code::unknown_id);
    CHECK(on_nothing.pointer == "/title/claims/0/of");

    CHECK_THROWS_AS((case_file{court{"x"}, title(), {{.id = "a"}, {.id = "a"}}}), error);
}

TEST_CASE("unknown ids are refused")
{
    check_refused(filed(), notice_served{.on = "2024-01-05"_date, .debtor = "nobody"}, refusal_code::unknown_id);
    check_refused(filed(), waived{.on = "2024-01-05"_date, .claim = "claim-2", .amount = 1_cny},
                  refusal_code::unknown_id);
    check_refused(filed(), asset_ruled_out{.on = "2024-01-05"_date, .asset = "car", .reason = ruled_out_reason::other},
                  refusal_code::unknown_id);
    check_refused(filed(), clue_verified{.on = "2024-01-05"_date, .clue = "c", .confirmed = true},
                  refusal_code::unknown_id);
    check_refused(filed(), settlement_performed{.on = "2024-01-05"_date, .settlement = "s"}, refusal_code::unknown_id);
    check_refused(filed(), settlement_breached{.on = "2024-01-05"_date, .settlement = "s"}, refusal_code::unknown_id);
    check_refused(filed(), settlement_sued{.on = "2024-01-05"_date, .settlement = "s"}, refusal_code::unknown_id);
    check_refused(filed(), resumption_applied{.on = "2024-01-05"_date, .settlement = settlement_id{"s"}},
                  refusal_code::unknown_id);
    check_refused(filed(), pause_ended{.on = "2024-01-05"_date, .pause = entry_id{"p"}}, refusal_code::unknown_id);
    check_refused(filed(), referred{.on = "2024-01-05"_date, .conduct = "x", .acts = {"m"}}, refusal_code::unknown_id);
}

TEST_CASE("a reference must name an entry that can be meant")
{
    auto file = filed();
    file.post(field_inquiry_made{.on = "2024-01-05"_date}, {.id = "f"});
    check_refused(file, clue_verified{.on = "2024-01-06"_date, .clue = "f", .confirmed = true},
                  refusal_code::unknown_id);
    check_refused(file, pause_ended{.on = "2024-01-06"_date, .pause = entry_id{"f"}}, refusal_code::unknown_id);
    check_refused(file, settlement_performed{.on = "2024-01-06"_date, .settlement = "f"}, refusal_code::unknown_id);
    check_refused(file, referred{.on = "2024-01-06"_date, .conduct = "x", .acts = {"f"}}, refusal_code::unknown_id);
    file.post(clue_received{.on = "2024-01-05"_date, .about = clue_subject::asset}, {.id = "c"});
    file.post(clue_verified{.on = "2024-01-06"_date, .clue = "c", .confirmed = true});
    // The act punished may be any text.
    file.post(fined{.on = "2024-01-06"_date,
                    .amount = 1_cny,
                    .ground = sanction_ground::other,
                    .act = entry_id{"hid the car"}});
}

TEST_CASE("a party in the wrong role is refused, in the right one accepted")
{
    auto const parties = std::vector<party>{{.id = "zhu", .role = party_role::creditor},
                                            {.id = "zhang", .role = party_role::debtor},
                                            {.id = "wang", .role = party_role::guarantor}};
    case_file file{court{"鲁0402"}, title(), parties};
    check_refused(file, notice_issued{.on = "2024-01-05"_date, .debtor = "zhu"}, refusal_code::wrong_role);
    check_refused(file, debtor_located{.on = "2024-01-05"_date, .debtor = "wang", .place = "x"},
                  refusal_code::wrong_role);
    check_refused(file, payment_received{.on = "2024-01-05"_date, .from = "zhu", .amount = 1_cny},
                  refusal_code::wrong_role);
    check_refused(file, settlement_reached{.on = "2024-01-05"_date, .id = "s", .form = settlement_form::joint,
                                           .guarantor = party_id{"zhang"}}, refusal_code::wrong_role);
    file.post(notice_issued{.on = "2024-01-05"_date, .debtor = "zhang"});
    file.post(payment_received{.on = "2024-01-05"_date, .from = "wang", .amount = 1_cny});
    file.post(settlement_reached{.on = "2024-01-05"_date, .id = "s", .form = settlement_form::joint,
                                 .guarantor = party_id{"wang"}});
}

TEST_CASE("an id given twice is refused")
{
    auto file = filed();
    file.post(clue_received{.on = "2024-01-05"_date, .about = clue_subject::asset}, {.id = "c"});
    check_refused(file, clue_received{.on = "2024-01-06"_date, .about = clue_subject::person}, refusal_code::duplicate,
                  {.id = "c"});
}

TEST_CASE("what must be given is asked for")
{
    check_refused(filed(), resumption_applied{.on = "2024-01-05"_date}, refusal_code::missing);
    check_refused(filed(), resumption_applied{.on = "2024-01-05"_date, .closing = false}, refusal_code::missing);
    check_refused(filed(), term_extended{.on = "2024-01-05"_date}, refusal_code::missing);
    check_refused(filed(), term_extended{.on = "2024-01-05"_date, .months = 3, .length = 3_months},
                  refusal_code::missing);
    auto file = filed();
    file.post(term_extended{.on = "2024-01-05"_date, .months = 3});
    file.post(term_extended{.on = "2024-01-05"_date, .length = 3_months});
    file.post(resumption_applied{.on = "2024-01-05"_date, .closing = true});
}

TEST_CASE("an empty name where one must be given is refused like a missing one")
{
    auto refused = [](auto const& fact) {
        result<void> posted;
        auto file = filed();
        REQUIRE_NOTHROW(posted = file.try_post(fact));
        REQUIRE_FALSE(posted);
        CHECK((posted.error().code == refusal_code::missing || posted.error().code == refusal_code::invalid_value));
    };
    refused(settlement_reached{.on = "2024-01-05"_date, .id = "", .form = settlement_form::joint});
    refused(misconduct_found{.on = "2024-01-05"_date, .id = "", .ground = misconduct_ground::other});
    refused(clue_verified{.on = "2024-01-05"_date, .clue = "", .confirmed = true});
    refused(waived{.on = "2024-01-05"_date, .claim = "", .amount = 1_cny});
}

TEST_CASE("impossible values are refused on their boundary")
{
    check_refused(filed(), detained{.on = "2024-01-05"_date, .days = 0, .ground = sanction_ground::other},
                  refusal_code::invalid_value);
    check_refused(filed(), excluded_period{.on = "2024-01-05"_date, .from = "2024-02-02"_date, .to = "2024-02-01"_date,
                                           .reason = exclusion_reason::audit}, refusal_code::invalid_value);
    auto file = filed();
    file.post(detained{.on = "2024-01-05"_date, .days = 1, .ground = sanction_ground::other});
    file.post(excluded_period{.on = "2024-01-05"_date, .from = "2024-02-01"_date, .to = "2024-02-01"_date,
                              .reason = exclusion_reason::audit});
}

TEST_CASE("a detention that leaves the calendar is refused, not thrown past the result")
{
    for (auto const length : {3'000'000, std::numeric_limits<int>::max()}) {
        auto file = filed();
        result<void> posted;
        REQUIRE_NOTHROW(posted = file.try_post(
                            detained{.on = "2024-01-05"_date, .days = length, .ground = sanction_ground::other}));
        REQUIRE_FALSE(posted);
        CHECK(posted.error().code == refusal_code::invalid_value);
    }
}

TEST_CASE("an end without its beginning is refused; after the beginning it stands")
{
    check_refused(filed(), detention_released{.on = "2024-02-01"_date}, refusal_code::end_without_beginning);
    check_refused(filed(), compel_ended{.on = "2024-02-01"_date}, refusal_code::end_without_beginning);
    check_refused(filed(), pause_ended{.on = "2024-02-01"_date}, refusal_code::end_without_beginning);
    check_refused(filed(), enforcement_resumed{.on = "2024-02-01"_date}, refusal_code::end_without_beginning);
    check_refused(filed(), resumption_refused{.on = "2024-02-01"_date, .reason = "x"},
                  refusal_code::end_without_beginning);
    check_refused(filed(), not_prosecuted{.on = "2024-02-01"_date, .reason = "x"}, refusal_code::end_without_beginning);
    check_refused(filed(), convicted{.on = "2024-02-01"_date, .term_months = 6}, refusal_code::end_without_beginning);
    check_refused(filed(), acquitted{.on = "2024-02-01"_date}, refusal_code::end_without_beginning);
    check_refused(filed(), returned{.on = "2024-02-01"_date, .court = "x"}, refusal_code::end_without_beginning);
    check_refused(filed(), moved_case_filed{.on = "2024-02-01"_date, .court = "x", .number = "1"},
                  refusal_code::end_without_beginning);
    check_refused(filed(), revived{.on = "2024-02-01"_date, .number = "1"}, refusal_code::end_without_beginning);
    check_refused(filed(), pre_filing_failed{.on = "2024-02-01"_date}, refusal_code::end_without_beginning);
    check_refused(empty_file(), filing_refused{.on = "2024-02-01"_date, .reason = "x"},
                  refusal_code::end_without_beginning);
    check_refused(empty_file(), closed_completed{.on = "2024-02-01"_date}, refusal_code::end_without_beginning);

    auto file = filed();
    file.post(compelled{.on = "2024-02-01"_date});
    file.post(compel_ended{.on = "2024-02-01"_date});
    file.post(detained{.on = "2024-02-02"_date, .days = 5, .ground = sanction_ground::obstructs});
    file.post(detention_released{.on = "2024-02-07"_date});
    file.post(suspended{.on = "2024-02-08"_date, .ground = suspension_ground::other});
    file.post(pause_ended{.on = "2024-02-09"_date});
    file.post(settlement_reached{.on = "2024-02-10"_date, .id = "s", .form = settlement_form::joint});
    file.post(resumption_applied{.on = "2024-03-01"_date, .settlement = settlement_id{"s"}});
    file.post(resumption_refused{.on = "2024-03-02"_date, .reason = "x"});
    file.post(enforcement_resumed{.on = "2024-04-01"_date});
    file.post(referred{.on = "2024-04-02"_date, .conduct = "x"});
    file.post(referral_accepted{.on = "2024-04-03"_date});
    file.post(charged{.on = "2024-04-04"_date});
    file.post(convicted{.on = "2024-04-05"_date, .term_months = 6});
    file.post(entrusted{.on = "2024-04-06"_date, .court = "x"});
    file.post(moved_case_filed{.on = "2024-04-07"_date, .court = "x", .number = "1"});
    file.post(returned{.on = "2024-04-08"_date, .court = "x"});
    file.post(closed_completed{.on = "2024-04-09"_date});
    CHECK(file.data().journal.size() == 20);
}

TEST_CASE("an end dated before its beginning is refused")
{
    auto file = filed();
    file.post(detained{.on = "2024-02-02"_date, .days = 5, .ground = sanction_ground::obstructs});
    check_refused(file, detention_released{.on = "2024-02-01"_date}, refusal_code::end_without_beginning);
    file.post(asset_found{.on = "2024-02-02"_date, .asset = "car", .kind_ = asset_kind::movable});
    check_refused(file, asset_ruled_out{.on = "2024-02-01"_date, .asset = "car", .reason = ruled_out_reason::other},
                  refusal_code::end_without_beginning);
}

TEST_CASE("a second beginning while the first stands is refused; after its end it stands")
{
    check_refused(filed(), case_filed{.on = "2024-02-01"_date, .number = "2"}, refusal_code::second_beginning);
    check_refused(filed(), application_received{.on = "2024-02-01"_date}, refusal_code::second_beginning);
    check_refused(filed(), pre_filing_talks_opened{.on = "2024-02-01"_date, .consent = true},
                  refusal_code::second_beginning);

    auto file = filed();
    file.post(asset_found{.on = "2024-02-01"_date, .asset = "car", .kind_ = asset_kind::movable});
    check_refused(file, asset_found{.on = "2024-02-02"_date, .asset = "car", .kind_ = asset_kind::movable},
                  refusal_code::second_beginning);
    file.post(detained{.on = "2024-02-01"_date, .days = 15, .ground = sanction_ground::other});
    check_refused(file, detained{.on = "2024-02-10"_date, .days = 15, .ground = sanction_ground::other},
                  refusal_code::second_beginning);
    check_refused(file, compelled{.on = "2024-02-10"_date}, refusal_code::second_beginning);
    file.post(detention_released{.on = "2024-02-16"_date});
    file.post(compelled{.on = "2024-02-17T09:00"_moment});
    check_refused(file, compelled{.on = "2024-02-17T10:00"_moment}, refusal_code::second_beginning);
    file.post(referred{.on = "2024-02-20"_date, .conduct = "x"});
    check_refused(file, referred{.on = "2024-02-21"_date, .conduct = "x"}, refusal_code::second_beginning);
    file.post(referral_declined{.on = "2024-02-22"_date});
    file.post(referred{.on = "2024-02-23"_date, .conduct = "x"});
    file.post(entrusted{.on = "2024-03-01"_date, .court = "x"});
    check_refused(file, entrusted{.on = "2024-03-02"_date, .court = "y"}, refusal_code::second_beginning);
    file.post(elevated{.on = "2024-03-03"_date, .court = "x"});   // an order from above may follow a move
}

TEST_CASE("a compelled appearance is a matter of hours: the next day is another one")
{
    auto file = filed();
    file.post(compelled{.on = "2024-02-01T09:00"_moment});
    CHECK(file.try_post(compelled{.on = "2024-02-02T10:00"_moment}));
}

TEST_CASE("after a closing: a new closing is refused, what the contract lets follow is not")
{
    for (bool const this_round : {false, true}) {
        auto file = filed();
        if (this_round)
            file.post(closed_this_round{.on = "2024-06-01"_date});
        else
            file.post(closed_terminated{.on = "2024-06-01"_date, .ground = termination_ground::withdrawn});
        check_refused(file, closed_completed{.on = "2024-06-02"_date}, refusal_code::after_closing);
        check_refused(file, closed_this_round{.on = "2024-06-02"_date}, refusal_code::after_closing);
        check_refused(file, closed_rejected{.on = "2024-06-02"_date, .ground = rejection_ground::other},
                      refusal_code::after_closing);
        file.post(payment_received{.on = "2024-06-03"_date, .amount = 1_cny});
        file.post(network_query_made{.on = "2024-06-03"_date, .scope = query_scope::national});
        file.post(fined{.on = "2024-06-03"_date, .amount = 1_cny, .ground = sanction_ground::obstructs});
        file.post(referred{.on = "2024-06-03"_date, .conduct = "x"});
        file.post(charged{.on = "2024-06-04"_date});
        file.post(superior_petitioned{.on = "2024-06-05"_date});
        file.post(revived{.on = "2024-07-01"_date, .number = "2"});
        file.post(closed_completed{.on = "2024-08-01"_date});
    }
}

TEST_CASE("a back-dated fact is judged with all that follows it")
{
    auto file = filed();
    file.post(closed_this_round{.on = "2024-06-01"_date});
    auto const before = journal_of(file);
    auto const posted = file.try_post(closed_completed{.on = "2024-05-01"_date});
    REQUIRE_FALSE(posted);
    CHECK(posted.error().code == refusal_code::after_closing);
    CHECK(posted.error().fact == "closed_this_round");   // the one that cannot stand any more
    CHECK(journal_of(file) == before);
}

TEST_CASE("a refusal of a loaded file points at the entry where the reader had it")
{
    file_data data{.title = title()};
    data.journal = {to_entry(detention_released{.on = "2024-02-01"_date}, {}),
                    to_entry(application_received{.on = "2024-01-02"_date}, {})};
    auto const loaded = case_file::load(data);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == refusal_code::end_without_beginning);
    CHECK(loaded.error().pointer.substr(0, 10) == "/journal/0");
}

TEST_CASE("an inquiry before filing is taken in and moves nothing")
{
    auto file = empty_file();
    file.post(network_query_made{.on = "2024-01-01"_date, .scope = query_scope::local});
    std::vector<entry const*> whole;
    for (auto const& e : file.data().journal) whole.push_back(&e);
    auto const played = replay(file.data(), whole);
    CHECK(proceeding_machine().state_name(played.tracks.proceeding) == "not_applied");
    CHECK(played.aside.empty());
}

TEST_CASE("a generic record is brought to its fact's shape, and refused where it cannot be")
{
    auto file = filed();
    auto const refused_as = [&](fact_kind kind, std::vector<value> values) {
        return file.try_post_entry({.kind = kind, .on = "2024-01-10"_date, .values = std::move(values)}).error().code;
    };
    CHECK(refused_as(fact_kind::closed_terminated, {}) == refusal_code::missing);
    CHECK(refused_as(fact_kind::closed_terminated, {std::int64_t{99}}) == refusal_code::wrong_type);
    CHECK(refused_as(fact_kind::notice_issued, {std::int64_t{7}}) == refusal_code::wrong_type);
    CHECK(refused_as(fact_kind::pre_filing_failed, {true}) == refusal_code::wrong_type);
    CHECK(file.try_post_entry({.kind = fact_kind::notice_issued, .on = "2024-01-10"_date}).has_value());
}

TEST_CASE("who joined by a change of party may be meant as a debtor, and nobody else may")
{
    auto file = case_file{court{"鲁0402"},
                          judgment{.effective_on = "2023-12-01"_date, .claims = {principal{1'000_cny}}},
                          {{.id = "c", .role = party_role::creditor},
                           {.id = "d", .role = party_role::debtor},
                           {.id = "son", .role = party_role::third_party}}};
    file.post(case_filed{.on = "2024-01-15"_date, .number = "1"});
    check_refused(file, notice_issued{.on = "2024-05-01"_date, .debtor = "son"}, refusal_code::wrong_role);
    file.post(party_changed{.on = "2024-04-01"_date, .party = "son", .how = party_change::heir});
    file.post(notice_issued{.on = "2024-05-01"_date, .debtor = "son"});
    check_refused(file, notice_issued{.on = "2024-05-01"_date, .debtor = "c"}, refusal_code::wrong_role);
}
