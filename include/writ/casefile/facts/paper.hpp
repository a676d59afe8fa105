#pragma once
/// Facts of papers and requests: service, applications without a fact of their own, security.

#include <writ/casefile/fact.hpp>

namespace writ {

WRIT_WORDS(service_means, direct, left, electronic, post, entrusted, forwarded, public_notice,
           web_notice);
WRIT_WORDS(request_subject, approval, consumption_order, exit_ban, exemption, delisting,
           listing_correction, preservation, seal_renewal, stay, extension, inquiry,
           valuation_reissue, valuation_correction, valuation_explanation, valuation_papers,
           continued_auction, self_sale, participation, counter_objection, handover, return_of_case,
           annulment, execution_certificate, supervision, petition, order_reconsideration,
           prosecution, cost_review, compensation, other);
WRIT_WORDS(request_outcome, incomplete, docketed, turned_away, granted, refused, done);

/// A paper was served. Where a period runs from service, this starts it; without it, the paper's own
/// day counts and the trigger says that it is assumed. It may be dated before the entry it names.
struct served {
    when on;
    required<entry_id> entry;
    recipients to;
    maybe<service_means> means{};
    WRIT_FACT(served, "送达", entry, to, means);
};

/// Somebody asked for something that has no fact of its own; `answered` closes it.
struct requested {
    when on;
    own_id id;
    required<request_subject> what;
    maybe<entry_id> entry{};
    maybe<asset_id> asset{};
    maybe<party_id> party{};
    WRIT_FACT(requested, "提出申请", id, what, entry, asset, party);
};

/// A request was answered, or an application was found incomplete, docketed or turned away.
struct answered {
    when on;
    required<entry_id> request;
    required<request_outcome> outcome;
    WRIT_FACT(answered, "答复申请", request, outcome);
};

/// What was missing came in; a review period starts anew.
struct cured {
    when on;
    maybe<entry_id> request{};
    WRIT_FACT(cured, "补正材料", request);
};

/// A party gave security.
struct security_given {
    when on;
    required<party_id> party;
    maybe<entry_id> entry{};
    std::optional<money> amount{};
    WRIT_FACT(security_given, "提供担保", party, entry, amount);
};

}  // namespace writ
