#include <writ/casefile/file_data.hpp>

#include <algorithm>

namespace writ {

namespace {

/// A correction's entry leaves out what any entry may.
result<void> fill_in_replacement(entry& e, file_data const& file)
{
    for (std::size_t i = 0; i < e.values.size(); ++i) {
        auto* whole = std::get_if<std::vector<entry>>(&e.values[i]);
        if (whole == nullptr) continue;
        auto filled = fill_in(whole->front(), file);
        if (filled) continue;
        auto why = filled.error();
        why.pointer = '/' + std::string{describe(e.kind).members[i].name} + why.pointer;
        return why;
    }
    return {};
}

}  // namespace

party const* find_party(file_data const& file, std::string const& id) noexcept
{
    auto const found = std::find_if(file.parties.begin(), file.parties.end(),
                                    [&](auto const& p) { return p.id.value == id; });
    return found == file.parties.end() ? nullptr : &*found;
}

entry const* find_entry(file_data const& file, std::string const& id) noexcept
{
    auto const found = std::find_if(file.journal.begin(), file.journal.end(),
                                    [&](auto const& e) { return e.common.id == id; });
    return found == file.journal.end() ? nullptr : &*found;
}

std::vector<party const*> debtors_of(file_data const& file)
{
    std::vector<party const*> out;
    for (auto const& p : file.parties)
        if (p.role == party_role::debtor) out.push_back(&p);
    return out;
}

std::vector<party> implied_parties()
{
    return {{.id = "creditor", .role = party_role::creditor},
            {.id = "debtor", .role = party_role::debtor}};
}

result<void> fill_in(entry& e, file_data const& file)
{
    if (auto shaped = conform(e); !shaped) return shaped;
    auto const& fact = describe(e.kind);
    auto const debtors = debtors_of(file);
    for (std::size_t i = 0; i < fact.members.size(); ++i) {
        auto const& member = fact.members[i];
        if (!is_implied(member) || !std::holds_alternative<std::monostate>(e.values[i])) continue;
        if (debtors.size() != 1) {
            std::string const name{member.name};
            return refusal{.code = refusal_code::missing,
                           .what = {"`" + name + "` is missing", "缺少成员 `" + name + "`"},
                           .expected = {"it may be left out only where there is one debtor",
                                        "仅在只有一名被执行人时可以省略"},
                           .fact = std::string{fact.name},
                           .pointer = '/' + name};
        }
        e.values[i] = debtors.front()->id.value;
    }
    return fill_in_replacement(e, file);
}

}  // namespace writ
