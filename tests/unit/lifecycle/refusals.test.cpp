/// Every refusal from both sides: what is refused, and the neighbour that stands (contract §3).
/// Facts are written in the short form of fuzz/short_form.hpp: `@5` is the fifth day of 2024.

#include "lives.hpp"

#include <writ/lifecycle/case_file.hpp>
#include <writ/lifecycle/machine.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <string>
#include <vector>

using namespace writ;

namespace {

constexpr auto missing = refusal_code::missing;
constexpr auto invalid = refusal_code::invalid_value;
constexpr auto duplicate = refusal_code::duplicate;
constexpr auto unknown = refusal_code::unknown_id;
constexpr auto role = refusal_code::wrong_role;
constexpr auto no_begin = refusal_code::end_without_beginning;
constexpr auto again = refusal_code::second_beginning;
constexpr auto closed = refusal_code::after_closing;

std::string journal_of(case_file const& file)
{
    std::string out;
    for (auto const& e : file.data().journal) out += canonical_text(e) + '\n';
    return out;
}

case_file empty_file() { return case_file::load(lives::frame()).value(); }

void post(case_file& file, std::string_view facts)
{
    for (auto const& e : short_form::journal(facts)) {
        CAPTURE(canonical_text(e));
        auto const posted = file.try_post_entry(e);
        REQUIRE_MESSAGE(posted.has_value(), posted.error());
    }
}

/// Posts it in vain: the code is right, the contradiction is named, the file stays.
void check_refused(case_file file, entry const& fact, refusal_code code, std::string_view against)
{
    auto const before = journal_of(file);
    auto const posted = file.try_post_entry(fact);
    REQUIRE_FALSE(posted);
    auto const& no = posted.error();
    CHECK(name_of(no.code) == name_of(code));
    CHECK(no.fact == name_of(fact));
    CHECK_FALSE(no.what.en.empty());
    CHECK_FALSE(no.what.zh.empty());
    CHECK_MESSAGE((no.against == against || no.pointer == against), no.against << " and " << no.pointer);
    CHECK(journal_of(file) == before);
}

/// What was posted one by one is a file that loads.
void check_loads(case_file const& file)
{
    auto data = file.data();
    std::reverse(data.journal.begin(), data.journal.end());
    auto const loaded = case_file::load(std::move(data));
    REQUIRE_MESSAGE(loaded.has_value(), loaded.error());
    CHECK(journal_of(*loaded) == journal_of(file));
}

/// `refused` is refused after `given`, and accepted after `given` and `unless`.
struct unless {
    char const* what;
    char const* given;
    char const* refused;
    refusal_code code;
    char const* against;
    char const* unless;
};

void check(unless const& row, std::string_view start)
{
    auto const what = std::string{row.what} + ": " + row.refused;
    CAPTURE(what);
    auto file = empty_file();
    post(file, start);
    post(file, row.given);
    check_refused(file, short_form::fact(row.refused), row.code, row.against);
    post(file, row.unless);
    post(file, row.refused);
    check_loads(file);
}

/// `refused` is refused after `given`, where `but` is accepted.
struct but {
    char const* what;
    char const* given;
    char const* refused;
    refusal_code code;
    char const* against;
    char const* but;
};

void check(but const& row, std::string_view start)
{
    auto const what = std::string{row.what} + ": " + row.refused;
    CAPTURE(what);
    auto file = empty_file();
    post(file, start);
    post(file, row.given);
    check_refused(file, short_form::fact(row.refused), row.code, row.against);
    post(file, row.but);
    check_loads(file);
}

constexpr auto filed = "application_received@1; case_filed@2 number=1; asset_found@2 asset=car kind=movable;"
                       "asset_found@2 asset=debt kind=receivable";

// clang-format off
constexpr unless before_filing[] = {
    {"an application while one is pending", "application_received@1", "application_received@9", again,
     "proceeding=applied", "pre_filing_settled@8 terms=x"},
    {"the same within talks", "application_received@1; pre_filing_talks_opened@2 consent=true",
     "application_received@9", again, "proceeding=pre_filing_talks", "pre_filing_failed@8"},
    {"talks while talks run", "pre_filing_talks_opened@1 consent=true", "pre_filing_talks_opened@9 consent=true",
     again, "proceeding=pre_filing_talks", "pre_filing_failed@8"},
    {"a second settlement before filing", "pre_filing_settled@1 terms=x", "pre_filing_settled@9 terms=y", again,
     "proceeding=settled_before_filing", "pre_filing_failed@8"},
    {"a failure of talks never opened", "application_received@1", "pre_filing_failed@9", no_begin,
     "proceeding=applied", "pre_filing_talks_opened@8 consent=true"},
    {"a refusal to file what nobody applied for", "", "filing_refused@9 reason=x", no_begin, "proceeding=not_applied",
     "application_received@8"},
    {"papers missing from no application", "", "application_incomplete@9 missing=x", no_begin,
     "proceeding=not_applied", "application_received@8"},
    {"papers cured that nobody missed", "application_received@1", "cured@9", no_begin, "proceeding=applied",
     "application_incomplete@8 missing=x"},
    {"papers cured twice", "application_received@1; application_incomplete@2 missing=x; cured@3", "cured@9", no_begin,
     "proceeding=applied", "application_incomplete@8 missing=y"},
    {"performed before it was filed", "application_received@1", "closed_completed@9", no_begin, "proceeding=applied",
     "case_filed@8 number=1"},
    {"a round ended before it was filed", "application_received@1", "closed_this_round@9", no_begin,
     "proceeding=applied", "case_filed@8 number=1"},
    {"terminated before it was filed", "application_received@1", "closed_terminated@9 ground=withdrawn", no_begin,
     "proceeding=applied", "case_filed@8 number=1"},
    {"cancelled before it was filed", "application_received@1", "closed_cancelled@9 ground=entrusted", no_begin,
     "proceeding=applied", "case_filed@8 number=1"},
    {"not enforced before it was filed", "application_received@1", "closed_non_enforced@9 ground=award", no_begin,
     "proceeding=applied", "case_filed@8 number=1"},
    {"dismissed before it was filed", "application_received@1", "closed_rejected@9 ground=other", no_begin,
     "proceeding=applied", "case_filed@8 number=1"},
    {"a revival of a case never filed", "application_received@1; filing_refused@2 reason=x", "revived@9 number=2",
     no_begin, "proceeding=closed", "application_received@6; case_filed@7 number=1; closed_completed@8"},
};

constexpr unless proceedings[] = {
    {"a second filing", "", "case_filed@9 number=2", again, "proceeding=filed", "closed_completed@8"},
    {"an application in a case on file", "", "application_received@9", again, "proceeding=filed",
     "closed_completed@8"},
    {"talks before filing, after it", "", "pre_filing_talks_opened@9 consent=true", again, "proceeding=filed",
     "closed_completed@7; application_received@8"},
    {"a settlement before filing, after it", "", "pre_filing_settled@9 terms=x", again, "proceeding=filed",
     "closed_completed@7; application_received@8"},
    {"a refusal to file what was filed", "", "filing_refused@9 reason=x", no_begin, "proceeding=filed",
     "closed_completed@7; application_received@8"},
    {"a revival of a case that goes on", "notice_served@3", "revived@9 number=2", no_begin,
     "proceeding=investigating", "closed_this_round@8"},
    {"a second revival", "closed_completed@3; revived@4 number=2", "revived@9 number=3", no_begin, "proceeding=filed",
     "closed_completed@8"},
};

constexpr unless persons[] = {
    {"compelled twice at once", "compelled@5T09:00", "compelled@5T11:00", again, "hold `b`=compelled",
     "compel_ended@5T10:00"},
    {"an end of questioning never begun", "", "compel_ended@9", no_begin, "hold `b`=free", "compelled@9"},
    {"compelled while detained", "detained@5 days=5 ground=other", "compelled@9", again, "hold `b`=detained",
     "detention_released@8"},
    {"detained while detained", "detained@5 days=5 ground=other", "detained@9 days=5 ground=other", again,
     "hold `b`=detained", "detention_released@8"},
    {"a release of one never detained", "", "detention_released@9", no_begin, "hold `b`=free",
     "detained@8 days=5 ground=other"},
    {"a release of another", "detained@5 days=5 ground=other", "detention_released@9 person=r", no_begin,
     "hold `r`=free", "detained@8 person=r days=5 ground=other"},
    {"leave for one not detained", "", "leave_granted@9 from=9 to=10", no_begin, "hold `b`=free",
     "detained@8 days=5 ground=other"},
    {"a second review of a measure", "fined@3 amount=1 ground=other id=f; measure_review_applied@4 measure=f",
     "measure_review_applied@9 measure=f", again, "remedy `f`=filed",
     "measure_review_decided@8 measure=f outcome=upheld"},
    {"a review decided that nobody asked for", "fined@3 amount=1 ground=other id=f",
     "measure_review_decided@9 measure=f outcome=upheld", no_begin, "remedy `f`=none",
     "measure_review_applied@8 measure=f"},
    {"a review decided twice", "fined@3 amount=1 ground=other id=f; measure_review_applied@4 measure=f;"
     " measure_review_decided@5 measure=f outcome=upheld", "measure_review_decided@9 measure=f outcome=revoked",
     no_begin, "remedy `f`=final", "measure_review_applied@8 measure=f"},
};

constexpr unless credit[] = {
    {"a second consumption order", "consumption_restricted@3", "consumption_restricted@9", again,
     "consumption `b`=restricted", "consumption_lifted@8 ground=other"},
    {"an order lifted that nobody made", "", "consumption_lifted@9 ground=other", no_begin, "consumption `b`=free",
     "consumption_restricted@8"},
    {"a second listing", "listed_dishonest@3 ground=report_breach", "listed_dishonest@9 ground=report_breach", again,
     "listing `b`=listed", "delisted@8 ground=term_over"},
    {"an entry deleted that was never made", "grace_granted@3 months=1", "delisted@9 ground=term_over", no_begin,
     "listing `b`=grace", "listed_dishonest@8 ground=report_breach"},
    {"a second exit ban", "exit_banned@3", "exit_banned@9", again, "exit_ban `b`=banned", "exit_ban_lifted@8"},
    {"an exit ban lifted that nobody made", "exit_banned@3 person=r", "exit_ban_lifted@9", no_begin,
     "exit_ban `b`=free", "exit_banned@8"},
    {"a record corrected that was right", "listed_dishonest@3 ground=report_breach id=l",
     "record_corrected@9 record=l", no_begin, "record `l`=right", "record_error_found@8 record=l what=hide"},
    {"a record corrected twice",
     "listed_dishonest@3 ground=report_breach id=l; record_error_found@4 record=l what=hide;"
     " record_corrected@5 record=l", "record_corrected@9 record=l", no_begin, "record `l`=right",
     "record_error_found@8 record=l what=wrong"},
};

constexpr unless assets[] = {
    {"a second seal of one court", "asset_sealed@3 asset=car", "asset_sealed@9 asset=car", again, "seal `car`=sealed",
     "seal_released@8 asset=car ground=withdrawn"},
    {"a second seal of another court", "asset_sealed@3 asset=car by_court=鲁0405",
     "asset_sealed@9 asset=car by_court=鲁0405", again, "seal `car`=sealed",
     "seal_released@8 asset=car ground=withdrawn by_court=鲁0405"},
    {"waiting twice", "asset_sealed@3 asset=car waiting=true", "asset_sealed@9 asset=car waiting=true", again,
     "seal `car`=waiting", "asset_sealed@6 asset=car term=1d"},
    {"a release of what nobody sealed", "", "seal_released@9 asset=car ground=paid", no_begin, "seal `car`=unsealed",
     "asset_sealed@8 asset=car"},
    {"a release of another court's seal", "asset_sealed@3 asset=car",
     "seal_released@9 asset=car ground=paid by_court=鲁0405", no_begin, "seal `car`=unsealed",
     "asset_sealed@8 asset=car by_court=鲁0405 waiting=true"},
    {"a release twice", "asset_sealed@3 asset=car; seal_released@4 asset=car ground=paid",
     "seal_released@9 asset=car ground=paid", no_begin, "seal `car`=released", "asset_sealed@8 asset=car"},
    {"a renewal of what nobody sealed", "", "seal_renewed@9 asset=car", no_begin, "seal `car`=unsealed",
     "asset_sealed@8 asset=car"},
    {"a report on a value nobody asked for", "", "valuation_reported@9 asset=car value=1", no_begin,
     "realisation `car`=idle", "valuation_started@8 asset=car"},
    {"valued while an auction is announced", "auction_announced@3 asset=car round=1 auction_on=12 start_price=1",
     "valuation_started@9 asset=car", again, "realisation `car`=announced",
     "auction_held@8 asset=car round=1 sold=false"},
    {"priced while an auction is announced", "auction_announced@3 asset=car round=1 auction_on=12 start_price=1",
     "price_fixed@9 asset=car value=1", again, "realisation `car`=announced",
     "auction_held@8 asset=car round=1 sold=false"},
    {"offered while an auction is announced", "auction_announced@3 asset=car round=1 auction_on=12 start_price=1",
     "sale_opened@9 asset=car price=1", again, "realisation `car`=announced",
     "auction_held@8 asset=car round=1 sold=false"},
    {"announced while announced", "auction_announced@3 asset=car round=1 auction_on=20 start_price=1",
     "auction_announced@9 asset=car round=2 auction_on=30 start_price=1", again, "realisation `car`=announced",
     "auction_held@8 asset=car round=1 sold=false"},
    {"an auction held that nobody announced", "price_fixed@3 asset=car value=1",
     "auction_held@9 asset=car round=1 sold=true", no_begin, "realisation `car`=priced",
     "auction_announced@8 asset=car round=1 auction_on=9 start_price=1"},
    {"an auction resumed that nobody announced", "", "auction_resumed@9 asset=car", no_begin,
     "realisation `car`=idle", "auction_announced@8 asset=car round=1 auction_on=9 start_price=1"},
    {"a deposit where nothing was offered", "valuation_started@3 asset=car",
     "deposit_settled@9 asset=car how=returned", no_begin, "realisation `car`=valuing",
     "auction_announced@8 asset=car round=1 auction_on=9 start_price=1"},
    {"offered while on sale", "sale_opened@3 asset=car price=1", "sale_opened@9 asset=car price=1", again,
     "realisation `car`=on_sale", "sale_held@8 asset=car sold=false"},
    {"a sale that was never opened", "", "sale_held@9 asset=car sold=true", no_begin, "realisation `car`=idle",
     "sale_opened@8 asset=car price=1"},
    {"a price paid for what was not sold", "sale_opened@3 asset=car price=1", "price_paid@9 asset=car", no_begin,
     "realisation `car`=on_sale", "sale_held@8 asset=car sold=true"},
    {"a ruling on what was not sold", "", "transfer_ruled@9 asset=car", no_begin, "realisation `car`=idle",
     "taken_in_kind@8 asset=car value=1"},
    {"a third party told twice", "third_debt_notified@3 asset=debt third_party=t",
     "third_debt_notified@9 asset=debt third_party=t", again, "third_debt `debt`=notified",
     "third_debt_objected@8 asset=debt"},
    {"a third party objects to nothing", "", "third_debt_objected@9 asset=debt", no_begin, "third_debt `debt`=none",
     "third_debt_notified@8 asset=debt third_party=t"},
    {"a ruling on a third party never told", "", "third_debt_ruled@9 asset=debt", no_begin, "third_debt `debt`=none",
     "third_debt_notified@8 asset=debt third_party=u"},
    {"a ruling on a third party, twice",
     "third_debt_notified@3 asset=debt third_party=t; third_debt_ruled@4 asset=debt", "third_debt_ruled@9 asset=debt",
     no_begin, "third_debt `debt`=none", "third_debt_notified@8 asset=debt third_party=u"},
};

constexpr unless settlements[] = {
    {"resumed from no settlement", "", "enforcement_resumed@9", no_begin, "settlement=none",
     "settlement_reached@8 id=s form=joint"},
    {"resumed from no stay on guarantee", "stayed@3 until=20", "enforcement_resumed@9", no_begin, "settlement=none",
     "stay_granted_on_guarantee@8 until=20 guarantor=g"},
    {"resumed twice", "settlement_reached@3 id=s form=joint; enforcement_resumed@4", "enforcement_resumed@9",
     no_begin, "settlement=none", "settlement_reached@8 id=s2 form=joint"},
    {"resumption refused to nobody", "settlement_reached@3 id=s form=joint", "resumption_refused@9 reason=x",
     no_begin, "remedy=none", "resumption_applied@8 settlement=s"},
    {"resumption refused twice",
     "settlement_reached@3 id=s form=joint; resumption_applied@4 settlement=s; resumption_refused@5 reason=x",
     "resumption_refused@9 reason=x", no_begin, "remedy=none", "resumption_applied@8 settlement=s"},
    {"resumption refused after a closing, to nobody", "closed_this_round@3", "resumption_refused@9 reason=x",
     no_begin, "remedy=none", "resumption_applied@8 closing=true"},
};

constexpr unless pauses[] = {
    {"the end of no pause: a suspension", "", "pause_ended@9", no_begin, "pauses=none", "suspended@8 ground=other"},
    {"the end of no pause: a stay", "", "pause_ended@9", no_begin, "pauses=none", "stayed@8 until=20"},
    {"the end of no pause: a guarantee", "", "pause_ended@9", no_begin, "pauses=none",
     "stay_granted_on_guarantee@8 until=20 guarantor=g"},
    {"the end of a pause, twice", "suspended@3 ground=other; pause_ended@4", "pause_ended@9", no_begin, "pauses=none",
     "suspended@8 ground=other"},
};

constexpr unless forums[] = {
    {"cooperation asked for twice", "cooperation_requested@3", "cooperation_requested@9", again,
     "forum=cooperation_requested", "cooperation_ordered@8 court=鲁0405 document=d"},
    {"cooperation ordered where the case left", "entrusted@3 court=鲁0405",
     "cooperation_ordered@9 court=鲁0406 document=d", again, "forum=moving", "returned@8 court=鲁0405"},
    {"cooperation asked for where the case left", "entrusted@3 court=鲁0405", "cooperation_requested@9", again,
     "forum=moving", "returned@8 court=鲁0405"},
    {"entrusted twice", "entrusted@3 court=鲁0405", "entrusted@9 court=鲁0406", again, "forum=moving",
     "returned@8 court=鲁0405"},
    {"entrusted when moved", "designated@3 court=鲁0405; moved_case_filed@4 court=鲁0405 number=2",
     "entrusted@9 court=鲁0406", again, "forum=moved", "returned@8 court=鲁0405"},
    {"filed where nobody sent it", "", "moved_case_filed@9 court=鲁0405 number=2", no_begin, "forum=own_court",
     "elevated@8 court=鲁0405"},
    {"sent back where nobody sent it", "cooperation_requested@3", "returned@9 court=鲁0405", no_begin,
     "forum=cooperation_requested", "entrusted@8 court=鲁0405"},
};

constexpr unless remedies[] = {
    {"an objection decided twice",
     "objection_filed@3 id=o kind=conduct party=b; objection_decided@4 objection=o upheld=false",
     "objection_decided@9 objection=o upheld=true", no_begin, "remedy `o`=decided",
     "reconsideration_applied@5 objection=o; reconsideration_decided@6 objection=o upheld=true"},
    {"a review before the decision", "objection_filed@3 id=o kind=conduct party=b",
     "reconsideration_applied@9 objection=o", no_begin, "remedy `o`=filed",
     "objection_decided@8 objection=o upheld=false"},
    {"a review decided that nobody applied for",
     "objection_filed@3 id=o kind=conduct party=b; objection_decided@4 objection=o upheld=false",
     "reconsideration_decided@9 objection=o upheld=true", no_begin, "remedy `o`=decided",
     "reconsideration_applied@8 objection=o"},
    {"a suit decided that nobody filed",
     "objection_filed@3 id=o kind=title party=t; objection_decided@4 objection=o upheld=false",
     "title_suit_decided@9 objection=o upheld=true", no_begin, "remedy `o`=decided",
     "title_suit_filed@8 objection=o"},
    {"non-enforcement refused to nobody", "", "non_enforcement_decided@9 granted=false", no_begin, "remedy=none",
     "non_enforcement_applied@8"},
    {"non-enforcement refused twice", "non_enforcement_applied@3; non_enforcement_decided@4 granted=false",
     "non_enforcement_decided@9 granted=false", no_begin, "remedy=none", "non_enforcement_applied@8"},
    {"cured where nothing was lacking", "requested@3 id=q what=approval", "cured@9 request=q", no_begin,
     "remedy `q`=filed", "answered@8 request=q outcome=incomplete"},
    {"cured twice", "requested@3 id=q what=approval; answered@4 request=q outcome=incomplete; cured@5 request=q",
     "cured@9 request=q", no_begin, "remedy `q`=filed", "answered@8 request=q outcome=incomplete"},
    {"a rejection reviewed before a decision on change", "party_change_applied@3 id=c party=r how=heir",
     "reconsideration_applied@9 objection=c", no_begin, "remedy `c`=filed", "party_changed@8 party=r how=heir"},
};

constexpr unless crime[] = {
    {"accepted once more", "referred@3 conduct=x; referral_accepted@4", "referral_accepted@9", no_begin,
     "prosecution `b`=investigating", "referral_declined@8"},
    {"declined twice", "referred@3 conduct=x; referral_declined@4", "referral_declined@9", no_begin,
     "prosecution `b`=declined", "referred@8 conduct=y"},
    {"referred twice", "referred@3 conduct=x", "referred@9 conduct=x", again, "prosecution `b`=referred",
     "referral_declined@8"},
    {"charged twice", "charged@3", "charged@9", again, "prosecution `b`=charged",
     "not_prosecuted@7 reason=x; referred@8 conduct=y"},
    {"prosecuted by the creditor twice", "private_prosecution_filed@3", "private_prosecution_filed@9", again,
     "prosecution `b`=private_suit", "acquitted@7; referred@8 conduct=y"},
    {"not prosecuted for nothing", "", "not_prosecuted@9 reason=x", no_begin, "prosecution `b`=none", "charged@8"},
    {"convicted without a charge", "referred@3 conduct=x", "convicted@9 term_months=6", no_begin,
     "prosecution `b`=referred", "charged@8"},
    {"acquitted without a charge", "", "acquitted@9", no_begin, "prosecution `b`=none",
     "private_prosecution_filed@8"},
};

constexpr but neighbours[] = {
    {"detained again on the last day", "detained@5 days=5 ground=other", "detained@10 days=5 ground=other", again,
     "hold `b`=detained", "detained@11 days=5 ground=other"},
    {"compelled again on the same day", "compelled@5T09:00", "compelled@5T10:00", again, "hold `b`=compelled",
     "compelled@6T10:00"},
    {"released the day before", "detained@5 days=5 ground=other", "detention_released@4", no_begin, "hold `b`=free",
     "detention_released@5"},
    {"sealed again on the last day of the term", "asset_sealed@5 asset=car term=10d", "asset_sealed@15 asset=car",
     again, "seal `car`=sealed", "asset_sealed@16 asset=car"},
    {"announced again on the day itself", "auction_announced@3 asset=car round=1 auction_on=20 start_price=1",
     "auction_announced@20 asset=car round=1 auction_on=30 start_price=1", again, "realisation `car`=announced",
     "auction_announced@21 asset=car round=1 auction_on=30 start_price=1"},
    {"taken in kind twice", "taken_in_kind@3 asset=car value=1", "taken_in_kind@9 asset=car value=1", again,
     "realisation `car`=in_kind", "transfer_ruled@9 asset=car"},
    {"found twice", "", "asset_found@9 asset=car kind=movable", again, "asset `car`=found",
     "asset_found@9 asset=boat kind=movable"},
    {"ruled out before it was found", "asset_found@9 asset=boat kind=movable",
     "asset_ruled_out@8 asset=boat reason=other", no_begin, "asset `boat`=unknown",
     "asset_ruled_out@9 asset=boat reason=other"},
    {"verified before it was received", "clue_received@9 about=asset id=c", "clue_verified@8 clue=c confirmed=true",
     no_begin, "clue `c`=unknown", "clue_verified@9 clue=c confirmed=true"},
    {"performed before it was agreed", "settlement_reached@9 id=s form=joint", "settlement_performed@8 settlement=s",
     no_begin, "settlement `s`=none", "settlement_performed@9 settlement=s"},
    {"broken after it was performed", "settlement_reached@3 id=s form=joint; settlement_performed@5 settlement=s",
     "settlement_breached@6 settlement=s", no_begin, "settlement `s`=performed",
     "settlement_breached@4 settlement=s"},
    {"sued on after it was performed", "settlement_reached@3 id=s form=joint; settlement_performed@5 settlement=s",
     "settlement_sued@6 settlement=s", no_begin, "settlement `s`=performed",
     "settlement_reached@4 id=s2 form=joint; settlement_sued@6 settlement=s2"},
    {"performed after it was given up", "settlement_reached@3 id=s form=joint; enforcement_resumed@5",
     "settlement_performed@6 settlement=s", no_begin, "settlement `s`=resumed", "settlement_sued@6 settlement=s"},
    {"performed after it was replaced",
     "settlement_reached@3 id=s form=joint; settlement_reached@5 id=s2 form=joint replaces=s",
     "settlement_performed@6 settlement=s", no_begin, "settlement `s`=replaced",
     "settlement_performed@6 settlement=s2"},
    {"replacing what was performed", "settlement_reached@3 id=s form=joint; settlement_performed@5 settlement=s",
     "settlement_reached@6 id=s2 form=joint replaces=s", no_begin, "settlement `s`=performed",
     "settlement_reached@6 id=s2 form=joint"},
    {"replacing what is not agreed yet", "settlement_reached@9 id=s form=joint",
     "settlement_reached@8 id=s2 form=joint replaces=s", no_begin, "settlement `s`=none",
     "settlement_reached@10 id=s2 form=joint replaces=s"},
    {"replacing itself", "settlement_reached@3 id=s form=joint", "settlement_reached@8 id=s2 form=joint replaces=s2",
     no_begin, "settlement `s2`=none", "settlement_reached@8 id=s2 form=joint replaces=s"},
    {"replaced twice", "settlement_reached@3 id=s form=joint; settlement_reached@5 id=s2 form=joint replaces=s",
     "settlement_reached@6 id=s3 form=joint replaces=s", no_begin, "settlement `s`=replaced",
     "settlement_reached@6 id=s3 form=joint replaces=s2"},
    {"refused by name what is decided",
     "settlement_reached@3 id=s form=joint; resumption_applied@4 settlement=s id=q;"
     " resumption_refused@5 reason=x request=q", "resumption_refused@9 reason=x request=q", no_begin,
     "remedy `q`=decided", "resumption_applied@8 settlement=s; resumption_refused@9 reason=x"},
    {"an end that could mean two pauses", "suspended@3 ground=other id=p; stayed@4 until=20", "pause_ended@9",
     missing, "/pause", "pause_ended@9 pause=p; pause_ended@10"},
    {"the end of a named pause, twice", "suspended@3 ground=other id=p; pause_ended@4 pause=p",
     "pause_ended@9 pause=p", no_begin, "pauses=none", "suspended@8 ground=other; pause_ended@9"},
    {"a pause ended before it began", "suspended@9 ground=other id=p", "pause_ended@8 pause=p", no_begin,
     "pauses=none", "pause_ended@9 pause=p"},
    {"granted of its own motion, not refused", "", "non_enforcement_decided@9 granted=false", no_begin, "remedy=none",
     "non_enforcement_decided@9 granted=true"},
    {"a request answered twice", "requested@3 id=q what=approval; answered@4 request=q outcome=granted",
     "answered@9 request=q outcome=refused", no_begin, "remedy `q`=decided",
     "requested@8 id=q2 what=approval; answered@9 request=q2 outcome=refused"},
    {"answered before it was asked", "requested@9 id=q what=approval", "answered@8 request=q outcome=granted",
     no_begin, "remedy `q`=none", "answered@9 request=q outcome=granted"},
    {"a decision by the wrong fact: objection", "objection_filed@3 id=o kind=conduct party=b",
     "answered@9 request=o outcome=granted", invalid, "/outcome",
     "answered@9 request=o outcome=docketed; objection_decided@10 objection=o upheld=true"},
    {"a decision by the wrong fact: suit",
     "objection_filed@3 id=o kind=title party=t; title_suit_filed@4 objection=o id=suit",
     "answered@9 request=suit outcome=done", invalid, "/outcome", "answered@9 request=suit outcome=turned_away"},
    {"a decision by the wrong fact: resumption", "resumption_applied@4 closing=true id=q",
     "answered@9 request=q outcome=refused", invalid, "/outcome",
     "answered@9 request=q outcome=incomplete; cured@10 request=q"},
    {"a decision by the wrong fact: prosecution", "private_prosecution_filed@4 id=q",
     "answered@9 request=q outcome=refused", invalid, "/outcome", "answered@9 request=q outcome=docketed"},
    {"a decision by the wrong fact: entrusting", "entrusted@4 court=鲁0405 id=q",
     "answered@9 request=q outcome=granted", invalid, "/outcome", "answered@9 request=q outcome=turned_away"},
    {"a decision by the wrong fact: bankruptcy", "bankruptcy_transferred@4 court=鲁04 consent_of=a id=q",
     "answered@9 request=q outcome=granted", invalid, "/outcome", "answered@9 request=q outcome=docketed"},
    {"a decision by the wrong fact: review",
     "fined@3 amount=1 ground=other id=f; measure_review_applied@4 measure=f id=q",
     "answered@9 request=q outcome=granted", invalid, "/outcome",
     "answered@9 request=q outcome=docketed; measure_review_decided@10 measure=f outcome=changed"},
    {"a decision by the wrong fact: cooperation", "cooperation_requested@4 id=q",
     "answered@9 request=q outcome=granted", invalid, "/outcome",
     "answered@9 request=q outcome=docketed; cooperation_ordered@10 court=鲁0405 document=d"},
    {"a decision by the wrong fact: the award", "non_enforcement_applied@4 id=q",
     "answered@9 request=q outcome=refused", invalid, "/outcome",
     "answered@9 request=q outcome=docketed; non_enforcement_decided@10 granted=false"},
    {"a suit after the review",
     "objection_filed@3 id=o kind=conduct party=b; objection_decided@4 objection=o upheld=false;"
     " reconsideration_applied@5 objection=o; reconsideration_decided@6 objection=o upheld=false",
     "title_suit_filed@9 objection=o", no_begin, "remedy `o`=final",
     "objection_filed@6 id=o2 kind=title party=t; title_suit_filed@9 objection=o2"},
    {"acquitted twice", "charged@3; acquitted@5", "acquitted@9", no_begin, "prosecution `b`=acquitted",
     "referred@6 conduct=x; charged@7; acquitted@9"},
};

constexpr but shapes[] = {
    {"resumed from nothing", "settlement_reached@3 id=s form=joint", "resumption_applied@9", missing, "/settlement",
     "resumption_applied@9 settlement=s"},
    {"resumed from both", "settlement_reached@3 id=s form=joint", "resumption_applied@9 settlement=s closing=true",
     missing, "/settlement", "resumption_applied@9 closing=true"},
    {"extended by nothing", "", "term_extended@9", missing, "/months", "term_extended@9 months=3"},
    {"extended twice over", "", "term_extended@9 months=3 length=3m", missing, "/months",
     "term_extended@9 length=3m"},
    {"nothing handed over", "", "handed_over@9 to=a", missing, "/asset", "handed_over@9 asset=car to=a"},
    {"two things handed over", "", "handed_over@9 asset=car claim=work to=a", missing, "/asset",
     "handed_over@9 claim=work to=a"},
    {"nothing reversed", "", "reversal_ruled@9", missing, "/amount", "reversal_ruled@9 amount=1"},
    {"two things reversed", "", "reversal_ruled@9 amount=1 asset=car", missing, "/amount",
     "reversal_ruled@9 asset=car"},
    {"a period that ends before it begins", "", "excluded_period@9 from=5 to=4 reason=audit", invalid, "/to",
     "excluded_period@9 from=5 to=5 reason=audit"},
    {"hindered until before it began", "", "hindered@9 party=a from=5 to=4", invalid, "/to",
     "hindered@9 party=a from=5 to=5"},
    {"leave until before it began", "detained@8 days=5 ground=other", "leave_granted@9 from=10 to=9", invalid, "/to",
     "leave_granted@9 from=10 to=10"},
    {"detained for no day", "", "detained@9 days=0 ground=other", invalid, "/days", "detained@9 days=1 ground=other"},
    {"a round before the first", "", "auction_announced@9 asset=car round=0 auction_on=9 start_price=1", invalid,
     "/round", "auction_announced@9 asset=car round=1 auction_on=9 start_price=1"},
    {"held in a round before the first", "auction_announced@8 asset=car round=1 auction_on=9 start_price=1",
     "auction_held@9 asset=car round=0 sold=false", invalid, "/round", "auction_held@9 asset=car round=1 sold=false"},
    {"closed before it was opened", "auction_announced@8 asset=car round=1 auction_on=9 start_price=1",
     "auction_held@9 asset=car round=1 sold=false opened_at=9T09:00 closed_at=9T08:59", invalid, "/closed_at",
     "auction_held@9 asset=car round=1 sold=false opened_at=9T09:00 closed_at=9T09:00"},
    {"a count below zero", "", "listed_dishonest@9 ground=report_breach extra_years=-1", invalid, "/extra_years",
     "listed_dishonest@9 ground=report_breach extra_years=0"},
    {"a count beyond all reason", "", "grace_granted@9 months=100001", invalid, "/months",
     "grace_granted@9 months=100000"},
    {"a request without a name", "", "requested@9 what=approval", missing, "/id", "requested@9 id=q what=approval"},
    {"a settlement without a name", "", "settlement_reached@9 form=joint", missing, "/id",
     "settlement_reached@9 id=s form=joint"},
    {"an order of cooperation without a paper", "", "cooperation_ordered@9 court=鲁0405", missing, "/document",
     "cooperation_ordered@9 court=鲁0405 document=d"},
    {"an id given twice", "clues_asked@3 id=x", "clues_asked@9 id=x", duplicate, "/id", "clues_asked@9 id=y"},
    {"one recipient named twice", "clues_asked@3 id=x", "served@9 entry=x to=a,a", duplicate, "/to",
     "served@9 entry=x to=a,b"},
    {"one act named twice", "misconduct_found@3 id=m ground=other", "referred@9 conduct=x acts=m,m", duplicate,
     "/acts", "referred@9 conduct=x acts=m"},
    {"a duty waived", "", "waived@9 claim=work amount=1", role, "/claim", "waived@9 claim=money amount=1"},
    {"money performed", "", "performed@9 claim=money", role, "/claim", "performed@9 claim=work"},
    {"money breached", "", "duty_breached@9 claim=money", role, "/claim", "duty_breached@9 claim=work"},
    {"a period for a claim nobody has", "", "period_set@9 claim=other until=20", unknown, "/claim",
     "period_set@9 claim=work until=20"},
};

constexpr but books[] = {
    {"nothing taken back", "", "retracted@9 entry=x reason=y", unknown, "/entry",
     "clues_asked@3 id=x; retracted@9 entry=x reason=y"},
    {"nothing put right", "", "corrected@9 entry=x reason=y with: clues_asked@4", unknown, "/entry",
     "clues_asked@3 id=x; corrected@9 entry=x reason=y with: clues_asked@4"},
    {"taken back twice", "clues_asked@3 id=x; retracted@4 entry=x reason=y", "retracted@9 entry=x reason=y", no_begin,
     "x", "clues_asked@8 id=x2; retracted@9 entry=x2 reason=y"},
    {"put right after it was taken back", "clues_asked@3 id=x; retracted@4 entry=x reason=y",
     "corrected@9 entry=x reason=y with: clues_asked@4", no_begin, "x",
     "clues_asked@8 id=x2; corrected@9 entry=x2 reason=y with: clues_asked@4"},
    {"put right, recorded after it was taken back", "clues_asked@3 id=x; retracted@9 entry=x reason=y",
     "corrected@8 entry=x reason=y recorded=10 with: clues_asked@4", no_begin, "x",
     "corrected@8 entry=x reason=y recorded=8T10:00 with: clues_asked@4"},
    {"a retraction of itself", "", "retracted@9 id=r entry=r reason=y", no_begin, "r",
     "clues_asked@3 id=x; retracted@9 id=r entry=x reason=y"},
    {"a retraction taken back twice",
     "clues_asked@3 id=x; retracted@4 id=r entry=x reason=y; retracted@5 entry=r reason=y",
     "retracted@9 entry=r reason=y", no_begin, "r", "retracted@9 entry=x reason=y"},
    {"a retraction put right", "clues_asked@3 id=x; retracted@4 id=r entry=x reason=y",
     "corrected@9 entry=r reason=y with: clues_asked@4", unknown, "/entry", "retracted@9 entry=r reason=y"},
    {"put right by a retraction", "clues_asked@3 id=x",
     "corrected@9 entry=x reason=y with: retracted@4 entry=x reason=y", invalid, "/with",
     "corrected@9 entry=x reason=y with: clues_asked@4"},
    {"put right by a correction", "clues_asked@3 id=x",
     "corrected@9 entry=x reason=y with: corrected@4 entry=x reason=y with: clues_asked@5", invalid, "/with",
     "corrected@9 entry=x reason=y with: clues_asked@4"},
    {"put right under another's id", "clues_asked@3 id=x; clues_asked@3 id=y",
     "corrected@9 entry=x reason=y with: clues_asked@4 id=y", duplicate, "/with/id",
     "corrected@9 entry=x reason=y with: clues_asked@4 id=z"},
    {"two put right under one id",
     "clues_asked@3 id=x; clues_asked@3 id=y; corrected@4 entry=x reason=y with: clues_asked@4 id=z",
     "corrected@9 entry=y reason=y with: clues_asked@4 id=z", duplicate, "/with/id",
     "corrected@9 entry=y reason=y with: clues_asked@4 id=y"},
    {"an id that a correction brought", "clues_asked@3 id=x; corrected@4 entry=x reason=y with: clues_asked@4 id=z",
     "clues_asked@9 id=x", duplicate, "/id", "clues_asked@9 id=y"},
    {"put right under its old id after it got a new one",
     "clues_asked@3 id=x; corrected@4 entry=x reason=y with: clues_asked@4 id=z",
     "corrected@9 entry=x reason=y with: clues_asked@5", no_begin, "x",
     "corrected@9 entry=z reason=y with: clues_asked@5; retracted@10 entry=z reason=y"},
};
// clang-format on

template <class Row, std::size_t N>
void check_all(Row const (&rows)[N], std::string_view start = filed)
{
    for (auto const& row : rows) check(row, start);
}

template <class Row, std::size_t N>
void add_refused(std::set<fact_kind>& to, Row const (&rows)[N])
{
    for (auto const& row : rows) to.insert(short_form::fact(row.refused).kind);
}

}  // namespace

TEST_CASE("before filing: refused, and accepted once its beginning or end is there") { check_all(before_filing, ""); }
TEST_CASE("proceeding: refused, and accepted once the closing is there") { check_all(proceedings); }
TEST_CASE("persons: refused, and accepted once its beginning or end is there") { check_all(persons); }
TEST_CASE("credit: refused, and accepted once its beginning or end is there") { check_all(credit); }
TEST_CASE("assets: refused, and accepted once its beginning or end is there") { check_all(assets); }
TEST_CASE("settlements: refused, and accepted once its beginning or end is there") { check_all(settlements); }
TEST_CASE("pauses: refused, and accepted once the pause is there") { check_all(pauses); }
TEST_CASE("forum: refused, and accepted once its beginning or end is there") { check_all(forums); }
TEST_CASE("remedies: refused, and accepted once its beginning or end is there") { check_all(remedies); }
TEST_CASE("crime: refused, and accepted once its beginning or end is there") { check_all(crime); }
TEST_CASE("on the boundary: this is refused, its neighbour is not") { check_all(neighbours); }
TEST_CASE("shapes: this is refused, its neighbour is not") { check_all(shapes); }

TEST_CASE("the books: this is refused, its neighbour is not") { check_all(books); }

TEST_CASE("every fact that a machine can refuse has a row above")
{
    std::set<fact_kind> covered;
    add_refused(covered, before_filing);
    add_refused(covered, proceedings);
    add_refused(covered, persons);
    add_refused(covered, credit);
    add_refused(covered, assets);
    add_refused(covered, settlements);
    add_refused(covered, pauses);
    add_refused(covered, forums);
    add_refused(covered, remedies);
    add_refused(covered, crime);
    add_refused(covered, neighbours);
    for (auto const* m : machines())
        for (auto const kind : m->facts) {
            bool can_be_refused = false;
            for (std::uint8_t s = 0; s < m->states.size(); ++s) {
                bool const taken = std::any_of(m->rows.begin(), m->rows.end(), [&](auto const& row) {
                    return row.on == kind && row.from == m->states[s] && row.guard.empty();
                });
                can_be_refused = can_be_refused || (!taken && !m->lets_pass(kind, s));
            }
            // what may come anywhere but after the closing has its case below
            bool const is_barred = m->lets_pass(kind, 0);
            // applications open a machine of their own, under a name nobody else has
            bool const opens = std::any_of(m->rows.begin(), m->rows.end(), [&](auto const& row) {
                return m == &remedy_machine() && row.on == kind && row.from == m->states[0];
            });
            if (can_be_refused && !is_barred && !opens) CHECK_MESSAGE(covered.count(kind) != 0, describe(kind).name);
        }
}

// -- after a closing -------------------------------------------------------------------------------------

namespace {

/// A case with something open everywhere.
constexpr auto in_full_swing =
    "notice_issued@3 id=notice; clue_received@3 about=asset id=clue; misconduct_found@3 id=act ground=other;"
    "fined@3 amount=1 ground=other id=fine; fined@3 amount=2 ground=other id=fine-2;"
    "measure_review_applied@4 measure=fine-2; detained@30 days=15 ground=other id=detention;"
    "consumption_restricted@3; listed_dishonest@3 ground=report_breach id=listing; exit_banned@3;"
    "record_error_found@4 record=listing what=wrong; asset_found@3 asset=flat kind=immovable;"
    "asset_found@3 asset=boat kind=movable; asset_found@3 asset=ship kind=movable; asset_found@3 asset=idle "
    "kind=movable;"
    "asset_sealed@4 asset=car; valuation_started@4 asset=ship; sale_opened@4 asset=boat price=1;"
    "auction_announced@4 asset=car round=1 auction_on=45 start_price=1; sale_opened@4 asset=flat price=1;"
    "sale_held@5 asset=flat sold=true; third_debt_notified@4 asset=debt third_party=t;"
    "settlement_reached@5 id=deal form=joint; resumption_applied@6 settlement=deal id=resumption;"
    "suspended@6 ground=other id=pause; objection_filed@7 id=objection kind=conduct party=b;"
    "objection_filed@7 id=title kind=title party=t; objection_decided@8 objection=title upheld=false;"
    "objection_filed@7 id=title-2 kind=title party=t; title_suit_filed@8 objection=title-2;"
    "objection_filed@7 id=reviewed kind=conduct party=b; objection_decided@8 objection=reviewed upheld=false;"
    "reconsideration_applied@9 objection=reviewed; requested@7 id=request what=approval;"
    "requested@7 id=lacking what=approval; answered@8 request=lacking outcome=incomplete; non_enforcement_applied@7";

/// One line a fact: what is posted after the closing, the fact itself last.
constexpr char const* everything[] = {
    "served@50 entry=notice to=b", "requested@50 id=new what=petition", "answered@50 request=request outcome=granted",
    "cured@50 request=lacking", "security_given@50 party=g", "application_received@50",
    "application_incomplete@50 missing=x", "performance_demanded@50", "performance_promised@50",
    "hindered@50 party=a from=50", "application_received@49; pre_filing_talks_opened@50 consent=true",
    "application_received@49; pre_filing_settled@50 terms=x",
    "application_received@48; pre_filing_talks_opened@49 consent=true; pre_filing_failed@50",
    "case_filed@50 number=9", "application_received@49; filing_refused@50 reason=x", "officer_assigned@50",
    "file_received_by_officer@50", "notice_issued@50", "notice_served@50", "clues_asked@50",
    "property_report_ordered@50", "property_reported@50", "property_report_breached@50 how=late",
    "property_changed@50", "network_query_made@50 scope=national", "network_query_returned@50 found=true",
    "field_inquiry_made@50", "inquiry_finished@50", "debtor_sought@50", "clue_received@50 about=person",
    "clue_verified@50 clue=clue confirmed=false", "bounty_requested@50", "bounty_posted@50", "audit_requested@50",
    "asset_found@50 asset=new kind=other", "asset_ruled_out@50 asset=idle reason=other", "debtor_located@50 place=x",
    "debtor_lost@50", "summoned@50", "summons_missed@50", "misconduct_found@50 id=new ground=interferes_after_end",
    "compelled@50 person=r", "compelled@50 person=r; compel_ended@50 person=r", "fined@50 amount=1 ground=obstructs",
    "detained@50 days=15 ground=obstructs", "leave_granted@50 from=50 to=51", "detention_released@50",
    "family_notified@50", "measure_review_applied@50 measure=fine",
    "measure_review_decided@50 measure=fine-2 outcome=upheld", "searched@50 place=x",
    "eviction_announced@50 within=15d",
    "evicted@50", "consumption_lifted@49 ground=other; consumption_restricted@50",
    "consumption_lifted@50 ground=other",
    "listing_requested@50", "delisted@49 ground=terminated; listed_dishonest@50 ground=report_breach",
    "grace_granted@50 months=1", "delisted@50 ground=terminated", "exit_banned@50 person=r", "exit_ban_lifted@50",
    "record_error_found@50 record=listing what=hide", "record_corrected@50 record=listing",
    "asset_sealed@50 asset=idle", "seal_renewed@50 asset=car", "seal_released@50 asset=car ground=other",
    "valuation_started@50 asset=idle", "valuation_reported@50 asset=ship value=1",
    "price_fixed@50 asset=ship value=1",
    "auction_announced@50 asset=idle round=1 auction_on=80 start_price=1",
    "auction_held@50 asset=car round=1 sold=true",
    "auction_resumed@50 asset=car", "deposit_settled@50 asset=car how=returned", "sale_opened@50 asset=idle price=1",
    "sale_held@50 asset=boat sold=true", "price_paid@50 asset=flat", "taken_in_kind@50 asset=idle value=1",
    "transfer_ruled@50 asset=flat", "handed_over@50 asset=flat to=x",
    "third_debt_notified@50 asset=idle third_party=t",
    "third_debt_objected@50 asset=debt", "third_debt_ruled@50 asset=debt", "payment_received@50 amount=1",
    "funds_arrived@50 amount=1", "funds_disbursed@50 amount=1 to=a", "disbursement_deferred@50 reason=x",
    "waived@50 claim=money amount=1", "cost_incurred@50 amount=1 what=x paid_by=a",
    "distribution_planned@50 amount=1",
    "reversal_ruled@50 amount=1", "performed@50 claim=work", "duty_breached@50 claim=work",
    "period_set@50 claim=work until=60", "settlement_reached@50 id=new form=joint",
    "settlement_performed@50 settlement=deal",
    "settlement_breached@50 settlement=deal", "resumption_applied@50 closing=true",
    "resumption_refused@50 reason=x request=resumption", "enforcement_resumed@50",
    "settlement_sued@50 settlement=deal",
    "stay_granted_on_guarantee@50 until=60 guarantor=g", "guarantee_period_set@50 until=60",
    "suspended@50 ground=other",
    "stayed@50 until=60", "pause_ended@50 pause=pause", "excluded_period@50 from=50 to=60 reason=audit",
    "term_extended@50 months=1", "cooperation_requested@50", "cooperation_ordered@50 court=鲁0405 document=d",
    "matter_entrusted@50 court=鲁0405 what=query", "entrusted@50 court=鲁0405", "designated@50 court=鲁0405",
    "elevated@50 court=鲁04", "entrusted@49 court=鲁0405; moved_case_filed@50 court=鲁0405 number=8",
    "entrusted@49 court=鲁0405; returned@50 court=鲁0405", "away_mission_approved@50 province=苏",
    "away_mission_started@50 province=苏", "objection_filed@50 id=new kind=conduct party=b",
    "objection_decided@50 objection=objection upheld=true", "reconsideration_applied@50 objection=title",
    "reconsideration_decided@50 objection=reviewed upheld=true", "title_suit_filed@50 objection=title",
    "title_suit_decided@50 objection=title-2 upheld=false", "party_change_applied@50",
    "party_changed@50 party=r how=heir",
    "party_ended@50 party=b how=died", "non_enforcement_applied@50", "non_enforcement_decided@50 granted=false",
    "superior_petitioned@50", "superior_ordered@50", "bankruptcy_transferred@50 court=鲁04 consent_of=a",
    "referred@50 conduct=x", "referred@49 conduct=x; referral_accepted@50",
    "referred@49 conduct=x; referral_declined@50",
    "private_prosecution_filed@50", "charged@50", "charged@49; not_prosecuted@50 reason=x", "forgiven@50",
    "charged@49; convicted@50 term_months=6", "charged@49; acquitted@50", "closed_completed@50",
    "closing_talk_held@50",
    "closed_this_round@50", "closed_terminated@50 ground=other", "closed_cancelled@50 ground=entrusted",
    "closed_non_enforced@50 ground=award", "closed_rejected@50 ground=other", "revived@50 number=9",
    "requery_made@50",
    "retracted@50 entry=clue reason=x", "corrected@50 entry=notice reason=x with: notice_issued@4",
};

/// The facts refused after the closing, and those refused for another reason than that it is closed.
std::set<std::string_view> refused_after(std::string_view closing, refusal_code expected,
                                         std::set<std::string_view>* otherwise = nullptr)
{
    std::set<std::string_view> out;
    auto file = empty_file();
    post(file, filed);
    post(file, in_full_swing);
    post(file, closing);
    for (auto const* line : everything) {
        auto const text = std::string{line};
        CAPTURE(text);
        auto facts = short_form::journal(line);
        auto const last = facts.back();
        facts.pop_back();
        auto after = file;
        bool stands = true;
        for (auto const& e : facts) stands = stands && after.try_post_entry(e).has_value();
        auto const posted = stands ? after.try_post_entry(last) : result<void>{};
        if (stands && posted) continue;
        bool const is_expected = stands && posted.error().code == expected;
        if (otherwise == nullptr) CHECK_MESSAGE(is_expected, text);
        (is_expected || otherwise == nullptr ? out : *otherwise).insert(name_of(last));
    }
    return out;
}

std::set<std::string_view> const closings{"closed_completed", "closed_this_round", "closed_terminated",
                                          "closed_cancelled", "closed_non_enforced", "closed_rejected"};

}  // namespace

TEST_CASE("every fact is posted after a closing")
{
    std::set<fact_kind> posted;
    for (auto const* line : everything) posted.insert(short_form::journal(line).back().kind);
    for (auto const& fact : vocabulary()) CHECK_MESSAGE(posted.count(fact.kind) == 1, fact.name);
}

TEST_CASE("before the closing each of them would have stood but for the filing, and the revival itself")
{
    auto file = empty_file();
    post(file, filed);
    post(file, in_full_swing);
    std::set<std::string_view> refused;
    for (auto const* line : everything) {
        auto after = file;
        bool stands = true;
        for (auto const& e : short_form::journal(line)) stands = stands && after.try_post_entry(e).has_value();
        if (!stands) refused.insert(name_of(short_form::journal(line).back()));
    }
    CHECK(refused == std::set<std::string_view>{"application_received", "pre_filing_talks_opened",
                                                "pre_filing_settled", "pre_filing_failed", "case_filed",
                                                "filing_refused", "revived"});
}

TEST_CASE("after a closing new acts on the debtor's property and new closings are refused, all else follows")
{
    auto expected = closings;
    for (auto const* act : {"asset_sealed", "valuation_started", "price_fixed", "auction_announced", "auction_held",
                            "auction_resumed", "sale_opened", "sale_held", "taken_in_kind", "third_debt_notified",
                            "third_debt_ruled", "searched", "eviction_announced", "evicted"})
        expected.insert(act);
    for (auto const* closing : {"closed_completed@40", "closed_terminated@40 ground=withdrawn",
                                "closed_cancelled@40 ground=entrusted", "closed_non_enforced@40 ground=award",
                                "closed_rejected@40 ground=other"}) {
        CHECK_MESSAGE(refused_after(closing, closed) == expected, closing);
    }
}

TEST_CASE("after a round ended only a second closing is refused; the case is on file and cannot be filed again")
{
    std::set<std::string_view> otherwise;
    auto expected = closings;
    expected.insert("filing_refused");
    CHECK(refused_after("closed_this_round@40", closed, &otherwise) == expected);
    CHECK(otherwise == std::set<std::string_view>{"case_filed", "pre_filing_talks_opened", "pre_filing_settled",
                                                  "pre_filing_failed"});
}

TEST_CASE("after a closing acts of other courts on the asset follow, acts of this court do not")
{
    auto file = empty_file();
    post(file, filed);
    post(file, "closed_completed@5");
    check_refused(file, short_form::fact("asset_sealed@9 asset=car"), closed, "proceeding=closed");
    check_refused(file, short_form::fact("asset_sealed@9 asset=car by_court=鲁0402"), closed, "proceeding=closed");
    check_refused(file, short_form::fact("searched@9 place=x"), closed, "proceeding=closed");
    post(file, "asset_sealed@9 asset=car by_court=鲁0405; searched@9 place=x by=other_court;"
               "price_fixed@10 asset=car value=1 by=other_court");
    check_loads(file);
}

TEST_CASE("where the case was moved, the other court closes what it has; elsewhere it closes this one")
{
    auto file = empty_file();
    post(file, filed);
    post(file, "entrusted@5 court=鲁0405; closed_cancelled@6 ground=entrusted;"
               "moved_case_filed@7 court=鲁0405 number=8; closed_completed@20 by=other_court");
    check_refused(file, short_form::fact("closed_completed@21"), closed, "proceeding=closed");
    check_loads(file);

    auto at_home = empty_file();
    post(at_home, filed);
    post(at_home, "closed_completed@6");
    check_refused(at_home, short_form::fact("closed_completed@7 by=other_court"), closed, "proceeding=closed");
}

TEST_CASE("a revival opens the case for all that the closing barred")
{
    auto file = empty_file();
    post(file, filed);
    post(file, "closed_completed@5; revived@6 number=2; asset_sealed@9 asset=car; closed_this_round@20;"
               "revived@30 number=3; searched@31 place=x; closed_completed@40");
    check_refused(file, short_form::fact("evicted@41"), closed, "proceeding=closed");
    check_loads(file);
}

// -- the whole bag ---------------------------------------------------------------------------------------

namespace {

/// The file after `given`, and why it does not take `fact`.
refusal why_not(std::string_view given, std::string_view fact)
{
    auto file = empty_file();
    post(file, filed);
    post(file, given);
    auto const before = journal_of(file);
    auto const posted = file.try_post_entry(short_form::fact(fact));
    REQUIRE_FALSE(posted);
    CHECK(journal_of(file) == before);
    return posted.error();
}

}  // namespace

TEST_CASE("a correction that cannot stand is told at its place, one that unseats a later fact by that fact")
{
    auto const itself = why_not("detained@5 days=5 ground=other id=d; detained@20 days=5 ground=other",
                                "corrected@30 entry=d reason=x with: detained@21 days=5 ground=other");
    CHECK(itself.code == again);
    CHECK(itself.fact == "detained");
    CHECK(itself.pointer == "/with");

    auto const member = why_not("detained@5 days=5 ground=other id=d",
                                "corrected@30 entry=d reason=x with: detained@5 days=0 ground=other");
    CHECK(member.code == invalid);
    CHECK(member.pointer == "/with/days");

    auto const later = why_not("detained@5 days=5 ground=other id=d; detention_released@8",
                               "corrected@30 entry=d reason=x with: detained@9 days=5 ground=other");
    CHECK(later.code == no_begin);
    CHECK(later.fact == "detention_released");

    auto const taken_back = why_not("detained@5 days=5 ground=other id=d; detention_released@8",
                                    "retracted@30 entry=d reason=x");
    CHECK(taken_back.code == no_begin);
    CHECK(taken_back.fact == "detention_released");

    auto const other_fact = why_not("clue_received@5 about=asset id=c; clue_verified@6 clue=c confirmed=true",
                                    "corrected@30 entry=c reason=x with: clues_asked@5");
    CHECK(other_fact.code == unknown);
    CHECK(other_fact.fact == "clue_verified");
    CHECK(other_fact.pointer == "/clue");

    auto file = empty_file();
    post(file, filed);
    post(file, "detained@5 days=5 ground=other id=d; detention_released@8;"
               "corrected@30 entry=d reason=x with: detained@6 days=5 ground=other");
    check_loads(file);
}

TEST_CASE("a fact posted late is judged with all that follows it, and what follows is named")
{
    auto const closing = why_not("closed_this_round@20", "closed_completed@10");
    CHECK(closing.code == closed);
    CHECK(closing.fact == "closed_this_round");
    auto const act = why_not("searched@20 place=x", "closed_completed@10");
    CHECK(act.code == closed);
    CHECK(act.fact == "searched");
    auto const hold = why_not("detained@10 days=5 ground=other", "detained@8 days=5 ground=other");
    CHECK(hold.code == again);
    auto const seal = why_not("asset_sealed@20 asset=car", "asset_sealed@10 asset=car");
    CHECK(seal.code == again);
    auto const pause = why_not("suspended@3 ground=other id=p; pause_ended@20", "suspended@10 ground=other");
    CHECK(pause.code == missing);
    CHECK(pause.fact == "pause_ended");

    auto file = empty_file();
    post(file, filed);
    post(file, "closed_this_round@20; revived@30 number=2; closed_completed@40;"
               "asset_sealed@35 asset=car; seal_released@36 asset=car ground=paid; asset_sealed@10 asset=car term=5d;"
               "detained@30 days=5 ground=other; detained@10 days=5 ground=other; detention_released@11;"
               "settlement_reached@25 id=s form=joint; settlement_reached@15 id=s0 form=joint;"
               "suspended@12 ground=other; pause_ended@13");
    check_loads(file);
}

TEST_CASE("two settlements cannot replace each other")
{
    auto data = lives::frame();
    data.journal = short_form::journal("case_filed@2 number=1; settlement_reached@3 id=s form=joint replaces=s2;"
                                       "settlement_reached@5 id=s2 form=joint replaces=s");
    auto const loaded = case_file::load(std::move(data));
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == no_begin);
    CHECK(loaded.error().pointer.substr(0, 10) == "/journal/1");
}

// -- closings undone, seals in a queue -------------------------------------------------------------------

TEST_CASE("an objection against the closing that is upheld undoes it from that day; the review restores it")
{
    for (auto const* closing : {"closed_completed@10 id=c", "closed_this_round@10 id=c"}) {
        bool const is_whole = std::string_view{closing}.substr(0, 16) == "closed_completed";
        auto const stands = std::string{"proceeding="} + (is_whole ? "closed" : "closed_this_round");
        auto file = empty_file();
        post(file, filed);
        post(file, closing);
        post(file, "objection_filed@11 id=o kind=conduct party=a against=c");
        check_refused(file, short_form::fact("closed_completed@21"), closed, stands);
        post(file, "objection_decided@15 objection=o upheld=true");
        check_refused(file, short_form::fact("revived@21 number=2"), no_begin, "proceeding=filed");
        if (is_whole) check_refused(file, short_form::fact("searched@14 place=x"), closed, stands);
        post(file, "searched@16 place=x; reconsideration_applied@16 objection=o");

        auto again_closed = file;
        post(again_closed, "closed_completed@21");
        check_loads(again_closed);

        post(file, "reconsideration_decided@30 objection=o upheld=false");
        check_refused(file, short_form::fact("closed_completed@31"), closed, stands);
        if (is_whole) check_refused(file, short_form::fact("searched@31 place=x"), closed, stands);
        post(file, "revived@31 number=2; searched@32 place=x");
        check_loads(file);
    }
}

TEST_CASE("a closing is undone on review too, and by nothing that was not against it")
{
    auto file = empty_file();
    post(file, filed);
    post(file, "notice_issued@3 id=n; objection_filed@4 id=other kind=conduct party=b against=n;"
               "closed_completed@10 id=c; objection_filed@11 id=o kind=conduct party=a against=c;"
               "objection_decided@12 objection=other upheld=true; objection_decided@13 objection=o upheld=false;"
               "reconsideration_applied@14 objection=o");
    check_refused(file, short_form::fact("searched@16 place=x"), closed, "proceeding=closed");
    post(file, "reconsideration_decided@15 objection=o upheld=true; searched@16 place=x");
    check_loads(file);
}

TEST_CASE("a refusal to file is no closing: an objection that is upheld leaves nothing to go back to")
{
    auto file = empty_file();
    post(file, "application_received@1; filing_refused@2 reason=x id=r;"
               "objection_filed@3 id=o kind=conduct party=a against=r; objection_decided@4 objection=o upheld=true;"
               "case_filed@5 number=1; searched@6 place=x");
    check_loads(file);
}

TEST_CASE("seals of several courts are a queue, each with its own end")
{
    auto file = empty_file();
    post(file, filed);
    post(file, "asset_sealed@3 asset=car by_court=鲁0405; asset_sealed@4 asset=car waiting=true;"
               "asset_sealed@5 asset=car by_court=鲁0406 waiting=true");
    check_refused(file, short_form::fact("seal_released@6 asset=car ground=paid by_court=鲁0407"), no_begin,
                  "seal `car`=unsealed");
    post(file, "seal_released@6 asset=car ground=paid by_court=鲁0405; asset_sealed@6T10:00 asset=car term=2y;"
               "seal_renewed@7 asset=car term=2y; seal_released@8 asset=car ground=paid;"
               "seal_released@9 asset=car ground=other by_court=鲁0406; asset_sealed@10 asset=car");
    check_loads(file);
}

TEST_CASE("a request is not its own review: both can be reviewed, the answer and the request")
{
    auto file = empty_file();
    post(file, filed);
    post(file, "requested@3 id=q what=delisting; answered@4 request=q outcome=refused id=no;"
               "measure_review_applied@5 measure=q id=m; answered@6 request=m outcome=docketed;"
               "measure_review_decided@7 measure=q outcome=upheld; measure_review_applied@8 measure=no;"
               "measure_review_decided@9 measure=no outcome=changed");
    check_refused(file, short_form::fact("measure_review_decided@9 measure=q outcome=upheld"), no_begin,
                  "remedy `review-of-q`=final");
    check_loads(file);
}
