#!/usr/bin/env python3
"""Fails on a public header that does not compile alone, warnings being errors.

A header that needs another one before it works by luck, until a stranger includes it first.
"""

import tempfile
from pathlib import Path

from common import arguments, compiler_command, files, run, two_at_a_time, verdict

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]


def check(options, folder):
    # ccache answers for headers that did not change, but only to a true compilation
    launcher, produce = [], ["-fsyntax-only"]
    if options.launcher:
        launcher, produce = [options.launcher], ["-c", "-o"]

    def alone(header):
        # in a file of its own: compiled by its own name a header warns about #pragma once
        unit = folder / f"{str(header).replace('/', '_')}.cpp"
        unit.write_text(f"#include <{header.relative_to('include')}>\n")
        outcome = [*produce, str(unit.with_suffix(".o"))] if launcher else produce
        result = run([*launcher, *compiler_command(options, *WARNINGS, *outcome, str(unit))])
        return f"{header}: does not compile alone\n{result.stderr}" if result.returncode else None

    headers = files(options.root, "include", suffixes=(".hpp", ".h"))
    return [problem for problem in two_at_a_time(alone, headers) if problem]


if __name__ == "__main__":
    parser = arguments(__doc__, compiler=True)
    parser.add_argument("--launcher", help="ccache, to skip headers that did not change")
    parser.add_argument("--work", type=Path, help="folder that stays: ccache remembers by the path")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        folder = options.work or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        found = check(options, folder)
    verdict(found)
