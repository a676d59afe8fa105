#!/usr/bin/env python3
"""Every deadline of every case file in the tree, re-checked by verify.py; then the same with each run spoilt.

A proof is worth what its checker notices: each run is shifted, dropped, doubled and called something else, each end moved, and
the checker has to refuse every one.
"""

import argparse
import copy
import json
import subprocess
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

from verify import Calendar, Wrong, check, interruptions

KINDS = ("start", "waiting", "counted", "rest", "excluded", "extended", "rolled")


def case_files(root):
    """(case file, law file or None)"""
    for folder in ("examples/cases", "tests/deadlines"):
        for file in sorted((root / folder).glob("*.json")):
            yield file, None
    for file in sorted((root / "tests/deadlines/local").glob("*.json")):
        yield file, root / "tests/deadlines/law/local.json"


def days_asked(case):
    """Each day the file expects something of, and a year after the last."""
    asked = sorted({block["as_of"] for block in case.get("expect", [])})
    last = date.fromisoformat(asked[-1]) if asked else date(2025, 6, 30)
    return asked + [(last + timedelta(days=365)).isoformat()]


def assessed(writ, file, law, day):
    with_law = ["--law", str(law)] if law else []
    ran = subprocess.run([writ, "assess", str(file), "--as-of", day, "--format", "json", *with_law],
                         capture_output=True, text=True, check=False)
    if ran.returncode == 3:   # a sum that the law has no rate for: nothing to prove
        return {"deadlines": [], "known_at": day}
    if ran.returncode != 0:
        sys.exit(ran.stderr)
    return json.loads(ran.stdout)


def moved(moment, by):
    if len(moment) == 10:
        return (date.fromisoformat(moment) + timedelta(days=by)).isoformat()
    return (datetime.fromisoformat(moment) + timedelta(minutes=by)).isoformat(timespec="minutes")


def spoilt_run(run):
    for end in ("from", "to"):
        for by in (-1, 1):
            yield [{**run, end: moved(run[end], by)}]
    yield []
    yield [run, run]
    for why in KINDS:
        if why != run["why"]:
            yield [{**run, "why": why, "counted": why in ("counted", "extended")}]
    yield [{**run, "counted": not run["counted"]}]


def spoilt(one):
    """The deadline with one thing wrong, in every way."""
    runs = one["runs"]
    for i, run in enumerate(runs):
        for instead in spoilt_run(run):
            yield {**one, "runs": runs[:i] + instead + runs[i + 1:]}
    for end in ("due", "due_unrolled"):
        for by in (-1, 1):
            yield {**one, end: moved(one[end], by)}
    number = int("".join(c for c in one["length"] if c.isdigit()))
    yield {**one, "length": one["length"].replace(str(number), str(number + 1), 1)}
    other = copy.deepcopy(one)
    other["certainty"] = "provisional" if one["certainty"] == "gazetted" else "gazetted"
    if len(one["due"]) == 10 and "way" not in one:
        yield other


def is_noticed(one, *by):
    try:
        check(one, *by)
    except (Wrong, ValueError, IndexError, KeyError):
        return True
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--writ", required=True, help="the built program")
    parser.add_argument("--root", type=Path, required=True, help="the tree")
    given = parser.parse_args()
    calendar = Calendar(given.root / "src/rules/prc/data")
    seen, tried = {}, 0
    for file, law in case_files(given.root):
        case = json.loads(file.read_text(encoding="utf-8"))
        for day in days_asked(case):
            answer = assessed(given.writ, file, law, day)
            known = date.fromisoformat(answer["known_at"][:10])
            for one in answer["deadlines"]:
                shape = {name: one.get(name) for name in ("id", "trigger", "length", "counting", "way", "extended", "runs", "due",
                                                          "due_unrolled", "certainty")}
                seen.setdefault(json.dumps(shape, sort_keys=True), (file, day, known, one, interruptions(case, day)))
    for file, day, known, one, spans in seen.values():
        place = f"{file.name} as of {day}: {one['id']} {one['subject']}"
        try:
            check(one, calendar, known, spans)
        except Wrong as no:
            sys.exit(f"{place}: {no}\n{json.dumps(one, ensure_ascii=False)}")
        for bad in spoilt(one):
            tried += 1
            if not is_noticed(bad, calendar, known, spans):
                sys.exit(f"{place}: not noticed\n{json.dumps(one, ensure_ascii=False)}\n{json.dumps(bad, ensure_ascii=False)}")
    print(f"{len(seen)} deadlines proved, {tried} spoilt proofs refused")


if __name__ == "__main__":
    main()
