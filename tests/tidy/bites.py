#!/usr/bin/env python3
"""Each check must bite: on a small sound tree it is silent, on the same tree with one violation it fails.

A check that never failed proves nothing; it may be looking at the wrong folder.
"""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent

HOUSE = """# House

## Rooms

| room | holds | may enter |
|---|---|---|
| `base` | results | |
| `money` | fen | `base` |
| `io` | JSON | `base` `money` |
| `cli` | the command | `base` `money` `io` |
| `writ.hpp` | umbrella | `base` `money` |

## Guests

| header | only in |
|---|---|
| `rapidjson/` | `io` |
"""

SOUND = {
    "docs/house.md": HOUSE,
    "include/writ/writ.hpp": "#pragma once\n#include <writ/base/id.hpp>\n#include <writ/money/fen.hpp>\n",
    "include/writ/base/README.md": "# base\n",
    "include/writ/base/id.hpp": "#pragma once\nstruct id { int value; };\n",
    "include/writ/money/README.md": "# money\n",
    "include/writ/money/fen.hpp": "#pragma once\n#include <writ/base/id.hpp>\nstruct fen { id of; };\n",
    "include/writ/money/entry.hpp": "#pragma once\nstruct entry {};\n",
    "include/writ/io/README.md": "# io\n",
    "include/writ/io/json.hpp": "#pragma once\n#include <writ/money/fen.hpp>\n",
    "src/base/sources.cmake": "target_sources(writ PRIVATE\n    ${CMAKE_CURRENT_LIST_DIR}/id.cpp\n)\n",
    "src/base/id.cpp": '#include <writ/base/id.hpp>\n#include "base/hidden.hpp"\nint const fen = 95\'300;\n',
    "src/base/hidden.hpp": "#pragma once\n// a comment may say double and system_clock\n",
    "src/cli/README.md": "# cli\n",
    "src/cli/sources.cmake": "target_sources(writ_cli PRIVATE\n    ${CMAKE_CURRENT_LIST_DIR}/main.cpp\n)\n",
    "src/cli/main.cpp": "#include <chrono>\nauto now() { return std::chrono::system_clock::now(); }\nint main() {}\n",
    "tests/unit/base/sources.cmake": "target_sources(t PRIVATE\n    ${CMAKE_CURRENT_LIST_DIR}/id.test.cpp\n)\n",
    "tests/unit/base/id.test.cpp": "#include <writ/base/id.hpp>\n",
    "examples/CMakeLists.txt": "# writ_example(NAME)\nwrit_example(hello)\n",
    "examples/hello.cpp": "#include <writ/writ.hpp>\nint main() {}\n",
    "tests/tidy/header_budget.txt": "# lines\n",
}


class Check(unittest.TestCase):
    script = None
    extra = ()

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name)
        for name, text in SOUND.items():
            self.write(name, text)
        self.prepare()

    def prepare(self):
        """What a check needs beyond the sound tree."""

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def append(self, name, text):
        self.write(name, (self.root / name).read_text() + text)

    def run_check(self, *more):
        command = [sys.executable, "-B", str(HERE / self.script), "--root", str(self.root), *self.extra, *more]
        return subprocess.run(command, capture_output=True, text=True)

    def passes(self):
        result = self.run_check()
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)

    def bites(self, expected):
        result = self.run_check()
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertIn(expected, result.stdout)


class Layers(Check):
    script = "layers.py"

    def test_sound_tree(self):
        self.passes()

    def test_public_header_goes_up(self):
        self.append("include/writ/base/id.hpp", "#include <writ/money/fen.hpp>\n")
        self.bites("include/writ/base/id.hpp:3: `base` has no door to `money`")

    def test_private_source_goes_up(self):
        self.append("src/base/id.cpp", "#include <writ/io/json.hpp>\n")
        self.bites("src/base/id.cpp:4: `base` has no door to `io`")

    def test_relative_path_is_no_way_round(self):
        self.append("include/writ/base/id.hpp", '#include "../money/fen.hpp"\n')
        self.bites("`base` has no door to `money`")

    def test_private_header_of_another_room(self):
        self.write("src/io/deep.hpp", "#pragma once\n")
        self.append("src/base/id.cpp", '#  include "io/deep.hpp"\n')
        self.bites("`base` has no door to `io`")

    def test_header_not_written_yet(self):
        self.append("include/writ/base/id.hpp", "#include <writ/io/none.hpp>\n")
        self.bites("`base` has no door to `io`")

    def test_commented_include_is_no_door(self):
        self.append("include/writ/base/id.hpp", "// #include <writ/money/fen.hpp>\n")
        self.passes()

    def test_umbrella_never_takes_io(self):
        self.append("include/writ/writ.hpp", "#include <writ/io/json.hpp>\n")
        self.bites("`writ.hpp` has no door to `io`")

    def test_room_never_takes_the_umbrella(self):
        self.append("src/cli/main.cpp", "#include <writ/writ.hpp>\n")
        self.bites("rooms never include writ/writ.hpp")

    def test_guest_in_the_wrong_room(self):
        self.append("src/base/id.cpp", "#include <rapidjson/reader.h>\n")
        self.bites("may come into io only")

    def test_guest_in_the_umbrella(self):
        self.append("include/writ/writ.hpp", "#include <rapidjson/reader.h>\n")
        self.bites("may come into io only")

    def test_unknown_room(self):
        self.write("src/attic/old.cpp", "")
        self.bites("room `attic` is not in docs/house.md")

    def test_no_door_plate(self):
        (self.root / "include/writ/money/README.md").unlink()
        self.bites("include/writ/money: no door-plate")

    def test_long_door_plate(self):
        self.write("include/writ/money/README.md", "line\n" * 41)
        self.bites("more than 40 lines")


class Headers(Check):
    script = "headers.py"

    def test_sound_tree(self):
        self.passes()

    def test_header_lives_on_its_neighbours(self):
        self.append("include/writ/money/entry.hpp", "inline id lost() { return {}; }\n")
        self.bites("include/writ/money/entry.hpp: does not compile alone")

    def test_warning_is_an_error(self):
        self.append("include/writ/money/entry.hpp", "inline short cut(int all) { return all; }\n")
        self.bites("-Werror=conversion")


class Reach(Check):
    script = "reach.py"

    def prepare(self):
        self.run_check("--update")

    def test_sound_tree(self):
        self.passes()

    def test_heavy_headers(self):
        heavy = ["boost/date_time/gregorian/gregorian.hpp", "iostream", "sstream", "istream", "fstream",
                 "iomanip", "functional", "memory"]
        self.append("include/writ/money/fen.hpp", "".join(f"#include <{header}>\n" for header in heavy))
        printed = self.run_check().stdout
        for header in heavy:
            self.assertRegex(printed, rf"writ.hpp: reaches \S+/{header}\n")

    def test_state_machines(self):
        self.append("include/writ/money/fen.hpp", "#include <boost/msm/row_tags.hpp>\n")
        self.bites("/boost/msm/row_tags.hpp")

    def test_generic_record(self):
        self.append("include/writ/money/fen.hpp", "#include <writ/money/entry.hpp>\n")
        self.bites("/writ/money/entry.hpp")

    def test_marked_header(self):
        self.append("include/writ/base/id.hpp", "// WRIT_HEAVY\n")
        self.bites("which is marked WRIT_HEAVY")

    def test_what_the_yardstick_pays_is_free(self):
        self.append("include/writ/money/fen.hpp", "#include <boost/date_time/gregorian/greg_date.hpp>\n")
        self.run_check("--update")
        self.passes()

    def test_growth(self):
        self.append("include/writ/io/json.hpp", "#include <string>\n")
        self.bites("include/writ/io/json.hpp: grew from")

    def test_total(self):
        self.write("include/writ/money/fen.hpp",
                   "#pragma once\n" + "".join(f"struct s{n};\n" for n in range(80000)))
        self.run_check("--update")
        self.bites("preprocessed lines,")

    def test_header_without_a_budget(self):
        self.write("include/writ/base/fresh.hpp", "#pragma once\n")
        self.bites("include/writ/base/fresh.hpp: not in")


class Banned(Check):
    script = "banned.py"

    def test_sound_tree(self):
        self.passes()

    def test_words(self):
        cases = {
            "boost::gregorian::months m(1);": "months",
            "boost::gregorian::years y(1);": "months",
            "#include <boost/date_time/gregorian/gregorian.hpp>": "gregorian",
            "auto a = std::chrono::system_clock::now();": "clock",
            "auto b = std::chrono::steady_clock::now();": "clock",
            "auto c = std::chrono::high_resolution_clock::now();": "clock",
            "auto d = boost::gregorian::day_clock::local_day();": "clock",
            "auto d = clock::universal_day();": "clock",
            "auto e = time(nullptr);": "clock",
            "auto f = ::time( NULL );": "clock",
            "auto g = time(0);": "clock",
            "auto h = std::time(&t);": "clock",
            "auto i = localtime(&t);": "clock",
            "auto j = gmtime_r(&t, &tm);": "clock",
            "auto k = second_clock::local_time();": "clock",
            "gettimeofday(&t, 0);": "clock",
            "clock_gettime(0, &t);": "clock",
            "double rate;": "floating",
            "float rate = 95'300;": "floating",
            "// TO" "DO later": "litter",
            "/* FIX" "ME */": "litter",
            "\tint tab;": "tab",
            "int trailing; ": "trailing",
            "// " + "x" * 120: "long",
        }
        for line, ban in cases.items():
            with self.subTest(line=line):
                self.write("src/base/id.cpp", f"int first;\n{line}\n")
                self.bites(f"src/base/id.cpp:2: {ban}:")

    def test_innocent_lines(self):
        self.append("src/base/id.cpp", "\n".join([
            "// a double is banned, and so is system_clock",
            '/* time(0) */ char const* s = "double // float";',
            "std::time_t stamp; int timed(int); int x = timed(0);",
            "int n = 1'000; int m = 2'000; // both marks are digits'",
            "// " + "执" * 110,
            "long double_entry;", ""]))
        self.passes()

    def test_allowed_line(self):
        self.append("src/base/id.cpp", "double d;  // tidy-allow(floating): a library asks for it\n")
        self.passes()
        self.append("src/base/id.cpp", "double d;  // tidy-allow(clock): the wrong ban\n")
        self.bites("floating")

    def test_using_namespace(self):
        for scope in ("{}", "namespace a::b {{ {} }}", 'extern "C" {{ {} }}', "void f() {{}} {}"):
            with self.subTest(scope=scope):
                self.write("src/base/hidden.hpp", "#pragma once\n" + scope.format("using namespace x;") + "\n")
                self.bites("src/base/hidden.hpp:2: using:")
        self.write("src/base/hidden.hpp", "#pragma once\nnamespace a { inline void f() { using namespace x; } }\n")
        self.passes()

    def test_pragma_once(self):
        self.write("include/writ/base/id.hpp", "struct id {};\n")
        self.bites("include/writ/base/id.hpp:1: pragma:")

    def test_headings(self):
        self.write("docs/two.md", "# One\n\n# Two\n")
        self.bites("docs/two.md:1: heading: 2 level-one")
        self.write("docs/two.md", "# One\n\n```sh\n# a comment\n```\n")
        self.passes()
        self.write("docs/two.md", "## None\n")
        self.bites("docs/two.md:1: heading: 0 level-one")

    def test_places(self):
        for text in ("see /wo" "rk/main", "see ../sha" "red/law", "from https://py" "pi.org/simple"):
            with self.subTest(text=text):
                self.write("CONTRIBUTING.md", text + "\n")
                self.bites("CONTRIBUTING.md:1: place:")
        self.write("CONTRIBUTING.md", "see src/work/x and ${root}/work/x\n")
        self.passes()


class Sources(Check):
    script = "sources.py"

    def test_sound_tree(self):
        self.passes()

    def test_file_not_listed(self):
        self.write("src/base/deep/lost.cpp", "")
        self.bites("src/base/deep/lost.cpp: not listed in src/base/sources.cmake")

    def test_commented_line_lists_nothing(self):
        self.write("src/base/sources.cmake", "# ${CMAKE_CURRENT_LIST_DIR}/id.cpp\n")
        self.bites("src/base/id.cpp: not listed")

    def test_room_without_a_list(self):
        (self.root / "src/base/sources.cmake").unlink()
        self.bites("src/base/id.cpp: not listed")

    def test_listed_file_is_gone(self):
        (self.root / "src/cli/main.cpp").unlink()
        self.bites("src/cli/sources.cmake: lists src/cli/main.cpp")

    def test_unit_test_not_listed(self):
        self.write("tests/unit/base/lost.test.cpp", "")
        self.bites("tests/unit/base/lost.test.cpp: not listed")

    def test_example_not_listed(self):
        self.write("examples/lost.cpp", "")
        self.bites("examples/lost.cpp: not listed")


if __name__ == "__main__":
    # bites.py CLASS -- OPTIONS: the options go to the checks that compile
    if "--" in sys.argv:
        cut = sys.argv.index("--")
        Headers.extra = Reach.extra = tuple(sys.argv[cut + 1:])
        del sys.argv[cut:]
    unittest.main()
