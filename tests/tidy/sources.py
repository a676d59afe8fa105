#!/usr/bin/env python3
"""Fails when a source file and the list that should name it disagree.

The build takes explicit lists, so a forgotten file is simply not built: a rule or a test that nobody
runs. Rooms list their files in src/<room>/sources.cmake, unit tests in tests/unit/<room>/sources.cmake,
examples in examples/CMakeLists.txt.
"""

import re

from common import arguments, files, verdict

LISTED = re.compile(r"\$\{CMAKE_CURRENT_LIST_DIR\}/(\S+\.cpp)\b")
EXAMPLE = re.compile(r"^writ_example\((\w+)", re.MULTILINE)


def commands(path):
    """The text of a CMake file without its comments; empty if there is none."""
    return re.sub(r"#[^\n]*", "", path.read_text()) if path.is_file() else ""


def compare(problems, where, present, listed):
    for name in sorted(present - listed):
        problems.append(f"{name}: not listed in {where}")
    for name in sorted(listed - present):
        problems.append(f"{where}: lists {name}, which does not exist")


def check(root):
    problems = []
    for folder in ("src", "tests/unit"):
        rooms = (path for path in (root / folder).glob("*") if path.is_dir())
        for room in sorted(rooms):
            here = room.relative_to(root)
            present = {str(path) for path in files(root, here, suffixes=(".cpp",))}
            listed = {f"{here}/{name}" for name in LISTED.findall(commands(room / "sources.cmake"))}
            compare(problems, f"{here}/sources.cmake", present, listed)
    compare(problems, "examples/CMakeLists.txt",
            {f"examples/{path.name}" for path in (root / "examples").glob("*.cpp")},
            {f"examples/{name}.cpp" for name in EXAMPLE.findall(commands(root / "examples/CMakeLists.txt"))})
    return problems


if __name__ == "__main__":
    verdict(check(arguments(__doc__).parse_args().root))
