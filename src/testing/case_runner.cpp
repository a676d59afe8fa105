// writ_case_runner FILE…: whether the `expect` blocks of case files hold under the built-in law. Runs the
// tests of writ_add_case_tests where the `writ` command was not built.

#include <writ/rules/prc.hpp>
#include <writ/testing/cases.hpp>

#include <iostream>

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::cerr << "usage: writ_case_runner FILE…\n";
        return 2;
    }
    bool all_hold = true;
    for (int i = 1; i < argc; ++i) {
        auto const v = writ::testing::case_file_holds(argv[i], writ::prc::law());
        if (!v) std::cout << v;
        all_hold = all_hold && v.ok;
    }
    return all_hold ? 0 : 1;
}
