#!/usr/bin/env python3
"""Every statutory period at its boundary day: the case files of this folder, and the proof that they bite.

1. `writ check` passes on all of them. Files under `local` are checked under the law file that switches on what is
   off unless chosen.
2. Every row of tests/unit/law/deadlines.csv is asked for by some `expect.deadlines`, but for those that no fact starts.
3. Each expected day, moved by one day either way, makes `writ check` fail.
"""

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROWS = HERE.parent / "unit/law/deadlines.csv"

# no fact of the vocabulary starts them; clocks.csv says so in their notes
NEVER_STARTED = {
    "evict.grace.mortgaged-home.old",
    "petition.letters.screen-lower",
    "procurator.reasons",
}


def groups():
    """(law file or None, its case files)"""
    yield None, sorted(HERE.glob("*.json"))
    yield HERE / "law/local.json", sorted((HERE / "local").glob("*.json"))


def check(writ, law, files):
    """The lines of `writ check` on all the files."""
    with_law = ["--law", str(law)] if law else []
    ran = subprocess.run([writ, "check", *with_law, *map(str, files)], capture_output=True, text=True, check=False)
    if ran.stderr:
        sys.exit(ran.stderr)
    return ran.stdout.splitlines()


def check_all(writ):
    passed = 0
    for law, files in groups():
        lines = check(writ, law, files)
        failed = [line for line in lines[:-1] if not line.startswith("pass ")]
        if failed:
            sys.exit("\n".join(failed))
        passed += len(lines) - 1
    return passed


def asked(files):
    for file in files:
        for block in json.loads(file.read_text(encoding="utf-8"))["expect"]:
            for key in block.get("deadlines", {}):
                yield key.split("@")[0]


def check_coverage():
    with open(ROWS, encoding="utf-8", newline="") as table:
        rows = {row["id"] for row in csv.DictReader(table)}
    seen = {one for _, files in groups() for one in asked(files)}
    missing = sorted(rows - seen - NEVER_STARTED)
    if missing:
        sys.exit("no case file asks for: " + ", ".join(missing))
    return len(rows & seen)


def moved(day, by):
    """The day, or the day of a moment, moved."""
    return (date.fromisoformat(day[:10]) + timedelta(days=by)).isoformat() + day[10:]


def mutants(file):
    """The case file once for each expected day and direction, with only that expectation in it."""
    case = json.loads(file.read_text(encoding="utf-8"))
    for block in case["expect"]:
        for key, day in block.get("deadlines", {}).items():
            for by in (-1, 1):
                only = {"as_of": block["as_of"], "deadlines": {key: moved(day, by)}}
                yield {**case, "expect": [only]}


def check_bites(writ):
    number = 0
    with tempfile.TemporaryDirectory() as folder:
        for law, files in groups():
            written = []
            for file in files:
                for mutant in mutants(file):
                    path = Path(folder) / f"{file.stem}-{number}.json"
                    path.write_text(json.dumps(mutant, ensure_ascii=False), encoding="utf-8")
                    written.append(path)
                    number += 1
            alive = [line for line in check(writ, law, written)[:-1] if line.startswith("pass ")] if written else []
            if alive:
                sys.exit("a day too many or too few is not noticed:\n" + "\n".join(alive))
    return number


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--writ", required=True, help="the built program")
    writ = parser.parse_args().writ
    passed = check_all(writ)
    rows = check_coverage()
    print(f"{passed} expectations hold, {rows} rows of deadlines.csv asked for, {check_bites(writ)} moved days noticed")


if __name__ == "__main__":
    main()
