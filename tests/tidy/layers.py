#!/usr/bin/env python3
"""Fails on an #include that goes through a door docs/house.md does not have.

The house stays readable only while its arrows point one way; an include is the smallest arrow there
is, and the first to be added "just for now". Also checks that every room with files has a door-plate.
"""

import os
import re

from common import arguments, files, line_of, verdict, without_comments

UMBRELLA = "writ.hpp"
DOOR_PLATE_LINES = 40
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)


def table(page, heading):
    """Rows of the markdown table under `## heading`, each a list of cells."""
    section = page.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    rows = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]]


def names(cell):
    return set(re.findall(r"`([^`]+)`", cell))


def room_of(path):
    """The room of a path such as include/writ/money/x.hpp or src/money/x.cpp, or None."""
    parts = path.parts
    if parts[:2] == ("include", "writ"):
        return parts[2] if len(parts) > 3 else None
    return parts[1] if parts[0] == "src" and len(parts) > 2 else None


def target(root, path, quote, name):
    """The path, relative to root, that an include means; None if it lies outside the tree."""
    bases = ["include", "src"] if quote == "<" else [str(path.parent), "include", "src"]
    for base in bases:
        candidate = os.path.normpath(os.path.join(base, name))
        if (root / candidate).is_file():
            return type(path)(candidate)
    # not written yet, but named as ours: the door is judged by the name
    return type(path)("include", name) if name.startswith("writ/") else None


def check(root):
    page = (root / "docs/house.md").read_text()
    doors = {next(iter(names(row[0]))): names(row[2]) for row in table(page, "Rooms")}
    guests = {next(iter(names(row[0]))): names(row[1]) for row in table(page, "Guests")}
    problems = []
    inhabited = set()

    for path in files(root, "include", "src", suffixes=(".hpp", ".cpp", ".h", ".inc")):
        room = room_of(path)
        if room is not None:
            inhabited.add(room)
        if room is not None and room not in doors:
            problems.append(f"{path}:1: room `{room}` is not in docs/house.md")
            continue
        here = room or path.name  # writ.hpp stands in no room, and in the table
        text = without_comments((root / path).read_text())
        for include in INCLUDE.finditer(text):
            where = f"{path}:{line_of(text, include.start(2))}"
            quote, name = include.groups()
            for prefix, hosts in guests.items():
                if name.startswith(prefix) and here not in hosts:
                    problems.append(f"{where}: <{name}> may come into {' '.join(sorted(hosts))} only")
            to = target(root, path, quote, name)
            if to is None:
                continue
            entered = room_of(to) or to.name
            if entered == UMBRELLA:
                problems.append(f"{where}: rooms never include writ/writ.hpp")
            elif entered != here and entered not in doors.get(here, set()):
                problems.append(f"{where}: `{here}` has no door to `{entered}`")

    for room in sorted(inhabited):
        plates = [root / "include/writ" / room / "README.md", root / "src" / room / "README.md"]
        plate = next((plate for plate in plates if plate.is_file()), None)
        if plate is None:
            problems.append(f"include/writ/{room}: no door-plate README.md")
        elif len(plate.read_text().splitlines()) > DOOR_PLATE_LINES:
            problems.append(f"{plate.relative_to(root)}: more than {DOOR_PLATE_LINES} lines")
    return problems


if __name__ == "__main__":
    verdict(check(arguments(__doc__).parse_args().root))
