#!/usr/bin/env python3
"""The harness tests itself: embed_csv.cmake, golden.py and readme_hello.py on small inputs."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return str(path)


class EmbedCsv(Case):
    def embed(self, text, columns):
        script = str(HERE.parent / "cmake/embed_csv.cmake")
        return subprocess.run(
            ["cmake", f"-DCSV={self.write('in.csv', text)}", f"-DINC={self.root / 'out.inc'}",
             f"-DCOLUMNS={columns}", "-P", script], capture_output=True, text=True)

    def test_fields(self):
        result = self.embed('day,name,kind,n\r\n2004-01-31,"a, ""b"" [c; \\ d",off,7\n,元旦,work,\n',
                            "day:day,kind:bare,name:text,n:integer")
        self.assertEqual(result.stderr, "")
        self.assertEqual((self.root / "out.inc").read_text(),
                         '{20040131, off, "a, \\"b\\" [c; \\\\ d", 7},\n{0, work, "元旦", 0},\n')

    def test_refusals(self):
        for rows, what in {"1": "1 fields, the heading has 2", "1,2,3": "more than the 2 fields",
                           '"1,2': "a quote that", "x,2": "`x` in column `a`", "01,2": "`01` in column `a`",
                           "1,2\n3": "in.csv:3"}.items():
            with self.subTest(rows=rows):
                result = self.embed(f"a,b\n{rows}\n", "a:integer,b:text")
                self.assertNotEqual(result.returncode, 0)
                self.assertIn(what, " ".join(result.stderr.split()))

    def test_unknown_column(self):
        self.assertIn("no column `c`", self.embed("a\n1\n", "c:text").stderr)


class Golden(Case):
    def golden(self, expected, code, update=False):
        if expected is not None:
            self.write("golden/x.txt", expected)
        program = [sys.executable, "-c", code]
        environment = {**os.environ, "WRIT_UPDATE_GOLDEN": "1" if update else "0"}
        return subprocess.run([sys.executable, "-B", str(HERE / "golden.py"), str(self.root / "golden/x.txt"),
                               *program], capture_output=True, text=True, env=environment)

    def test_same(self):
        self.assertEqual(self.golden("一\n", "print('一')").returncode, 0)

    def test_different(self):
        result = self.golden("15.00\n", "print('15.01')")
        self.assertEqual(result.returncode, 1)
        self.assertIn("-15.00\n+15.01\n", result.stdout)

    def test_white_space_counts(self):
        self.assertEqual(self.golden("a\n", "print('a ')").returncode, 1)

    def test_missing(self):
        self.assertEqual(self.golden(None, "print('a')").returncode, 1)

    def test_failing_program(self):
        self.assertEqual(self.golden("", "raise SystemExit(3)").returncode, 1)

    def test_update(self):
        self.assertEqual(self.golden(None, "print('a')", update=True).returncode, 0)
        self.assertEqual((self.root / "golden/x.txt").read_text(), "a\n")


class ReadmeHello(Case):
    def check(self, english, chinese):
        self.write("examples/hello.cpp", "int main() {}\n")
        self.write("README.md", english)
        self.write("README.zh-CN.md", chinese)
        return subprocess.run([sys.executable, "-B", str(HERE / "readme_hello.py"), "--root", str(self.root)],
                              capture_output=True, text=True)

    def test_same(self):
        same = "# t\n```sh\nls\n```\n```cpp\nint main() {}\n```\n```cpp\nother\n```\n"
        self.assertEqual(self.check(same, same).returncode, 0)

    def test_either_differs(self):
        same, other = "```cpp\nint main() {}\n```\n", "```cpp\nint main() { }\n```\n"
        self.assertEqual(self.check(other, same).returncode, 1)
        self.assertEqual(self.check(same, other).returncode, 1)
        self.assertEqual(self.check(same, "no block\n").returncode, 1)


if __name__ == "__main__":
    unittest.main()
