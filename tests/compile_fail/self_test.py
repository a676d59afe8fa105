#!/usr/bin/env python3
"""The compile-fail harness must itself fail on a case that compiles, or fails for another reason."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
GOOD = """// expect: conver|initialize
#ifndef WRIT_CONTROL
int* wrong = 1;
#endif
"""


class SelfTest(unittest.TestCase):
    def run_on(self, text):
        with tempfile.TemporaryDirectory() as folder:
            if text is not None:
                Path(folder, "x.fail.cpp").write_text(text)
            return subprocess.run(
                [sys.executable, "-B", str(HERE / "run.py"), "--cases", folder, *self.extra],
                capture_output=True, text=True)

    extra = ()

    def fails(self, text, why):
        result = self.run_on(text)
        self.assertEqual(result.returncode, 1, result.stdout)
        self.assertIn(why, result.stdout)

    def test_good(self):
        result = self.run_on(GOOD)
        self.assertEqual((result.returncode, result.stderr), (0, ""), result.stdout)

    def test_case_that_compiles(self):
        self.fails(GOOD.replace("= 1", "= nullptr"), "compiles, and must not")

    def test_another_message(self):
        self.fails(GOOD.replace("conver|initialize", "private"), "no error matches")

    def test_the_source_does_not_match_itself(self):
        self.fails(GOOD.replace("conver|initialize", "wrong = 1"), "no error matches")

    def test_wrong_line_outside_the_control(self):
        self.fails(GOOD + "int* also_wrong = 1;\n", "does not compile with -DWRIT_CONTROL")

    def test_no_expectation(self):
        self.fails(GOOD.split("\n", 1)[1], "the first line is not")

    def test_no_cases(self):
        self.fails(None, "no *.fail.cpp")


if __name__ == "__main__":
    SelfTest.extra = tuple(sys.argv[1:])
    unittest.main(argv=sys.argv[:1])
