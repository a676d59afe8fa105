#!/usr/bin/env python3
"""Fails when writ/writ.hpp has become heavy: by what it can reach, or by its preprocessed size.

Every file of a host includes writ/writ.hpp, so its weight is paid thousands of times. The yardstick is
what a file with dates and strings costs anyway. With --update the budget file is rewritten; a commit
that does so says why.
"""

import re
from pathlib import Path

from common import arguments, compiler_command, files, run, two_at_a_time, verdict

UMBRELLA = "writ/writ.hpp"
YARDSTICK = ["boost/date_time/gregorian/greg_date.hpp", "string", "vector", "optional"]
YARDSTICK_RATIO = 1.4
BUDGET = "tests/tidy/header_budget.txt"
GROWTH = 1.05
SLACK = 40  # lines: so that a small header may get a function without an entry in the budget

FORBIDDEN = re.compile(
    r"/boost/date_time/gregorian/gregorian\.hpp$"
    r"|/boost/msm/"
    r"|/c\+\+/(?:[^/]+/)?(?:iostream|sstream|ostream|istream|fstream|iomanip|functional|memory)$"
    r"|/writ/(?:.*/)?entry\.hpp$")


def source(*headers):
    return "".join(f"#include <{header}>\n" for header in headers)


def reached(options, text):
    """The headers that a file with this text opens, directly or not."""
    # -H prints one `... path` line for each header opened, to standard error
    result = run(compiler_command(options, "-H", "-E", "-o", "/dev/null", "-x", "c++", "-"), input=text)
    if result.returncode:
        raise SystemExit(result.stderr)
    return {line.split(" ", 1)[1] for line in result.stderr.splitlines() if re.match(r"\.+ ", line)}


def size(options, text):
    result = run(compiler_command(options, "-E", "-x", "c++", "-"), input=text)
    if result.returncode:
        raise SystemExit(result.stderr)
    return result.stdout.count("\n")


def read_budget(path):
    if not path.is_file():
        return {}
    rows = [line.split() for line in path.read_text().splitlines() if not line.startswith("#")]
    return {header: int(lines) for lines, header in rows}


def check(options):
    root = options.root
    headers = [str(path.relative_to("include")) for path in files(root, "include", suffixes=(".hpp",))]
    sizes = dict(zip(headers, two_at_a_time(lambda name: size(options, source(name)), headers)))
    budget_path = root / BUDGET
    if options.update:
        rows = [f"{lines:>7} {header}" for header, lines in sizes.items()]
        budget_path.write_text("\n".join([
            "# Preprocessed lines of each public header, g++ 12; rewritten by reach.py --update.", *rows, ""]))
    problems = []

    # <ostream> comes in with greg_date.hpp itself (Boost 1.81), which the design admits: what the
    # yardstick reaches is paid already and cannot be forbidden.
    paid = reached(options, source(*YARDSTICK))
    for path in sorted(reached(options, source(UMBRELLA)) - paid):
        if FORBIDDEN.search(path):
            problems.append(f"include/{UMBRELLA}: reaches {path}")
        elif "/writ/" in path and "WRIT_HEAVY" in Path(path).read_text():
            problems.append(f"include/{UMBRELLA}: reaches {path}, which is marked WRIT_HEAVY")

    allowed = int(YARDSTICK_RATIO * size(options, source(*YARDSTICK)))
    if sizes[UMBRELLA] > allowed:
        problems.append(f"include/{UMBRELLA}: {sizes[UMBRELLA]} preprocessed lines, {allowed} allowed")

    budget = read_budget(budget_path)
    for header, lines in sizes.items():
        if header not in budget:
            problems.append(f"include/{header}: not in {BUDGET}; run tests/tidy/reach.py --update")
        elif lines > budget[header] * GROWTH + SLACK:
            problems.append(f"include/{header}: grew from {budget[header]} to {lines} preprocessed lines")
    for header in sorted(budget.keys() - sizes.keys()):
        problems.append(f"{BUDGET}: {header} is gone; run tests/tidy/reach.py --update")
    return problems


if __name__ == "__main__":
    parser = arguments(__doc__, compiler=True)
    parser.add_argument("--update", action="store_true", help="rewrite the budget file")
    verdict(check(parser.parse_args()))
