#pragma once
// WRIT_HEAVY
/// Which court has the case: cooperation leaves it where it is, transfer moves it.

#include <writ/casefile/facts/forum.hpp>
#include <writ/lifecycle/front_end.hpp>

namespace writ::lifecycle {

struct forum : front_end<forum> {
    static constexpr std::string_view name = "forum";
    static constexpr subject_kind per = subject_kind::the_case;

    struct own_court : state<own_court> {};
    struct cooperation_requested : state<cooperation_requested> {};
    struct cooperating : state<cooperating> {};
    struct moving : state<moving> {};
    struct moved : state<moved> {};

    using initial_state = own_court;
    using states = mp_list<own_court, cooperation_requested, cooperating, moving, moved>;

    // clang-format off
    using transition_table = mp_list<
        //  from                   fact                             to                     action guard
        Row<own_court,             on<writ::cooperation_requested>, cooperation_requested, none, none>,
        Row<cooperating,           on<writ::cooperation_requested>, cooperation_requested, none, none>,
        Row<own_court,             on<cooperation_ordered>,         cooperating,           none, none>,
        Row<cooperation_requested, on<cooperation_ordered>,         cooperating,           none, none>,
        Row<cooperating,           on<cooperation_ordered>,         cooperating,           none, none>,

        Row<own_court,             on<entrusted>,                   moving,                none, none>,
        Row<cooperation_requested, on<entrusted>,                   moving,                none, none>,
        Row<cooperating,           on<entrusted>,                   moving,                none, none>,
        Row<own_court,             on<designated>,                  moving,                none, none>,
        Row<cooperation_requested, on<designated>,                  moving,                none, none>,
        Row<cooperating,           on<designated>,                  moving,                none, none>,
        Row<own_court,             on<elevated>,                    moving,                none, none>,
        Row<cooperation_requested, on<elevated>,                    moving,                none, none>,
        Row<cooperating,           on<elevated>,                    moving,                none, none>,

        // a move that does not come about, or is not acted on, may be followed by an order from above
        Row<moving,                on<designated>,                  moving,                none, none>,
        Row<moved,                 on<designated>,                  moving,                none, none>,
        Row<moving,                on<elevated>,                    moving,                none, none>,
        Row<moved,                 on<elevated>,                    moving,                none, none>,

        // to file the case anew for mere cooperation is wrong (cross.cooperative), and has happened
        Row<cooperating,           on<moved_case_filed>,            moved,                 none, none>,
        Row<moving,                on<moved_case_filed>,            moved,                 none, none>,
        Row<moving,                on<returned>,                    own_court,             none, none>,
        Row<moved,                 on<returned>,                    own_court,             none, none>
    >;
    // clang-format on

    static constexpr refusal_code refusal_of(fact_kind refused, std::uint8_t)
    {
        return refused == fact_kind::moved_case_filed || refused == fact_kind::returned
                   ? refusal_code::end_without_beginning
                   : refusal_code::second_beginning;
    }
};

}  // namespace writ::lifecycle
