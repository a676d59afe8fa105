#!/usr/bin/env python3
"""case_tests.py MODULE NAME=PROGRAM...: writ_add_case_tests in small projects, run by each program.

The projects have no language, so configuring them is cheap; the programs stand in for the installed ones.
"""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

MODULE, PROGRAMS = None, {}

PROJECT = """cmake_minimum_required(VERSION 3.25)
project(host LANGUAGES NONE)
enable_testing()
include("{module}")
add_executable(writ::{name} IMPORTED)
set_target_properties(writ::{name} PROPERTIES IMPORTED_LOCATION "{program}")
{call}
"""


def case(**expected):
    return json.dumps({
        "schema": "writ/case/1", "court": {"code": "鲁0402"},
        "title": {"kind": "judgment", "effective_on": "2023-12-01",
                  "claims": [{"id": "debt", "kind": "principal", "amount": "100000.00", "due_on": "2023-12-31"}]},
        "journal": [{"fact": "case_filed", "on": "2024-03-15", "number": "1"}],
        **({"expect": [{"as_of": "2024-04-01", **expected}]} if expected else {}),
    }, ensure_ascii=False)


class Host(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        (self.root / "cases").mkdir()

    def write(self, name, text):
        (self.root / "cases" / name).write_text(text)

    def configure(self, call, name=None):
        name = name or next(iter(PROGRAMS))
        (self.root / "CMakeLists.txt").write_text(PROJECT.format(
            module=MODULE, name=name, program=PROGRAMS.get(name, "/bin/false"), call=call))
        return self.run_in("cmake", "-S", ".", "-B", "build", "-G", "Ninja")

    def run_in(self, *command):
        return subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)

    def ctest(self, *options):
        """(passed, failed): the names of the tests"""
        shown = self.run_in("ctest", "--test-dir", "build", *options)
        done = {True: set(), False: set()}
        for line in shown.stdout.splitlines():
            if " Test " in line and "#" in line and ("Passed" in line or "***Failed" in line):
                done["Passed" in line].add(line.split(": ", 1)[1].split(" ")[0])
        return done[True], done[False]

    def test_each_file_is_a_test(self):
        self.write("right.json", case(stage="filed"))
        self.write("wrong.json", case(stage="closed"))
        self.write("without.json", case())
        self.write("broken.json", "{")
        for name in PROGRAMS:
            with self.subTest(program=name):
                made = self.configure("writ_add_case_tests(cases PREFIX court LABELS rules court)", name)
                self.assertEqual(made.returncode, 0, made.stderr)
                self.assertEqual(self.ctest(), ({"court.right"}, {"court.wrong", "court.without", "court.broken"}))
                self.assertEqual(self.ctest("-L", "^court$")[0], {"court.right"})
                self.assertEqual(self.ctest("-L", "other"), (set(), set()))

    def test_prefix_is_the_folder_and_names_are_free(self):
        self.write("张某 诉 朱某.v2.json", case(stage="filed"))
        self.assertEqual(self.configure("writ_add_case_tests(cases/)").returncode, 0)
        self.assertIn("cases.张某 诉 朱某.v2", self.run_in("ctest", "--test-dir", "build", "-N").stdout)
        self.assertIn("100% tests passed", self.run_in("ctest", "--test-dir", "build").stdout)

    def test_a_new_file_is_noticed_by_the_next_build(self):
        self.write("first.json", case(stage="filed"))
        self.configure("writ_add_case_tests(cases)")
        self.write("second.json", case(stage="filed"))
        self.assertEqual(self.run_in("cmake", "--build", "build").returncode, 0)
        self.assertEqual(self.ctest()[0], {"cases.first", "cases.second"})

    def test_a_failure_says_what_is_wrong(self):
        self.write("wrong.json", case(stage="closed"))
        for name in PROGRAMS:
            with self.subTest(program=name):
                self.configure("writ_add_case_tests(cases)", name)
                shown = self.run_in("ctest", "--test-dir", "build", "--output-on-failure").stdout
                self.assertIn("expected closed", shown)

    def test_refused_when_configured(self):
        (self.root / "empty").mkdir()
        self.write("first.json", case(stage="filed"))
        for call, name, what in (("writ_add_case_tests(empty)", None, "no case file"),
                                 ("writ_add_case_tests(nowhere)", None, "no case file"),
                                 ("writ_add_case_tests(cases LABEL x)", None, "neither PREFIX nor LABELS"),
                                 ("writ_add_case_tests(cases)", "nothing", "the component `cli` or `testing`")):
            with self.subTest(call=call):
                made = self.configure(call, name)
                self.assertNotEqual(made.returncode, 0)
                self.assertIn(what, " ".join(made.stderr.split()))


if __name__ == "__main__":
    MODULE, PROGRAMS = sys.argv[1], dict(argument.split("=", 1) for argument in sys.argv[2:])
    unittest.main(argv=sys.argv[:1])
