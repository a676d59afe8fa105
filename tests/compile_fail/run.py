#!/usr/bin/env python3
"""Proves what must not compile: each NAME.fail.cpp is refused, with the diagnostic it names.

The first line of a case is `// expect: REGEX`, searched in the compiler's `error:` lines; where g++ and
clang word it differently, the regex has both. The wrong line stands inside `#ifndef WRIT_CONTROL`: with
-DWRIT_CONTROL the file must compile, which proves that this line and no typing error was refused.
"""

import argparse
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
EXPECT = re.compile(r"// expect: (\S.*)")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=HERE.parent.parent, help="where include/ and src/ are")
    parser.add_argument("--cases", type=Path, default=HERE, help="where the *.fail.cpp files are")
    parser.add_argument("--compiler", default="g++")
    parser.add_argument("--include", action="append", default=[], help="a further system include folder")
    options = parser.parse_args()

    def compile_case(case, *more):
        command = [options.compiler, "-std=c++20", "-fsyntax-only",
                   f"-I{options.root / 'include'}", f"-I{options.root / 'src'}",  # src: a machine's own checks
                   *(f"-isystem{folder}" for folder in options.include), *more, str(case)]
        return subprocess.run(command, capture_output=True, text=True,
                              env={**os.environ, "LC_ALL": "C.UTF-8"})

    def problem(case):
        expect = EXPECT.fullmatch(case.read_text().split("\n", 1)[0])
        if not expect:
            return "the first line is not `// expect: REGEX`"
        control = compile_case(case, "-DWRIT_CONTROL")
        if control.returncode:
            return f"does not compile with -DWRIT_CONTROL either\n{control.stderr}"
        result = compile_case(case)
        if result.returncode == 0:
            return "compiles, and must not"
        # the error lines alone: what the compiler quotes of the source would match itself
        errors = [line for line in result.stderr.splitlines() if "error: " in line]
        if not any(re.search(expect[1], line.split("error: ", 1)[1]) for line in errors):
            return "\n".join([f"no error matches `{expect[1]}`:", *errors])
        return None

    cases = sorted(options.cases.glob("*.fail.cpp"))
    if not cases:
        print(f"{options.cases}: no *.fail.cpp")
        return 1
    failed = 0
    with ThreadPoolExecutor(max_workers=2) as pool:
        for case, found in zip(cases, pool.map(problem, cases)):
            print(f"{case.name}: {found or 'refused as expected'}")
            failed += found is not None
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
