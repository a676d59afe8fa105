#pragma once
/// Beginnings and ends that need no machine: clues, assets, records, debts of third parties, pauses.

#include <writ/lifecycle/tracks.hpp>

#include <optional>
#include <string>
#include <vector>

namespace writ {

/// `what_is_missing` is said of a fact that ends or continues what has not begun; `against` names what it
/// contradicts as the machines do, e.g. ``clue `c`=unknown``.
[[nodiscard]] refusal nothing_to_end(entry const& e, text what_is_missing, std::string against);
[[nodiscard]] refusal begins_again(entry const& e, text what_stands, std::string against);
/// A fact as refusals name it.
[[nodiscard]] std::string shown(entry const& e);

/// What the facts so far have begun. `check` says what a fact contradicts; `note` takes it in.
class pairs {
public:
    [[nodiscard]] std::optional<refusal> check(entry const& e) const;
    void note(entry const& e);

    /// The pauses so far, and whether a stay on guarantee is there for enforcement to be resumed from.
    [[nodiscard]] std::vector<pause> const& pauses() const noexcept { return pauses_; }
    [[nodiscard]] bool has_guarantee_stay() const;
    void end_guarantee_stay(entry const& e);

private:
    struct third_debt {
        std::string asset;
        std::string third_party;
        bool objected{false};
        bool ruled{false};
    };

    [[nodiscard]] std::optional<refusal> check_third_debt(entry const& e) const;
    [[nodiscard]] std::optional<refusal> check_pause_end(entry const& e) const;
    [[nodiscard]] std::vector<std::size_t> pauses_to_end(entry const& e) const;
    void note_third_debt(entry const& e);
    void note_pause(entry const& e);

    std::vector<std::string> assets_{};
    std::vector<std::string> clues_{};
    std::vector<std::string> wrong_records_{};
    std::vector<third_debt> third_debts_{};
    std::vector<pause> pauses_{};
};

}  // namespace writ
