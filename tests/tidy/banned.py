#!/usr/bin/env python3
"""Fails on words that must not stand in the tree: clocks, floating point, month arithmetic, litter.

Each ban is one row below with its reason. A line that must break one says so, and why, in a comment:
`tidy-allow(<ban>): reason`.
"""

import re

from common import arguments, files, line_of, tracked, verdict, without_comments

LIBRARY = ("include/", "src/")
EVERYWHERE = ("include/", "src/", "tests/", "examples/")
ALLOW = re.compile(r"tidy-allow\((\w+)\): \S")

# What a ban reads: the code alone, the code with its strings (an include names a file), or every character.
CODE, QUOTED, RAW = "code", "quoted", "raw"

# name, why, pattern, what it reads, the folders where it holds, the folders where it does not
BANS = [
    ("months", "28 February + 1 month is 31 March in Boost, 28 March in Civil Code art. 202",
     r"\bgregorian\s*::\s*(?:months|years)\b", CODE, LIBRARY, ()),
    ("gregorian", "three seconds a translation unit; greg_date.hpp will do",
     r"\bgregorian\.hpp\b", QUOTED, LIBRARY, ()),
    ("clock", "the day is always an argument",
     r"\b(?:system|steady|high_resolution|utc|file|day|second|microsec)_clock\b"
     r"|\b(?:local_day|universal_day|gettimeofday|clock_gettime|timespec_get)\b"
     r"|\b(?:localtime|gmtime)(?:_r|_s)?\b|\blocal_time\s*\(|\bstd\s*::\s*(?:time|clock)\b"
     r"|\btime\s*\(\s*(?:nullptr|NULL|0)\s*\)", CODE, LIBRARY, ("src/cli/",)),
    ("floating", "law and money are exact",
     r"\b(?:double|float)\b", CODE, LIBRARY, ()),
    ("litter", "finish it, or open an issue", r"\b(?:TODO|FIXME|XXX)\b", RAW, LIBRARY, ()),
    ("tab", "indent by spaces", r"\t", RAW, EVERYWHERE, ()),
    ("trailing", "white space at the end of the line", r"[ \t]+$", RAW, EVERYWHERE, ()),
    ("long", "more than 120 columns", r"^.{121,}$", RAW, EVERYWHERE, ()),
]

# In pieces, so that this page does not ban itself.
REGISTRIES = ["py" "pi.org", "python" "hosted.org", "npm" "js.org", "crates" ".io", "proxy.go" "lang.org",
              "ruby" "gems.org", "maven" ".org", "docker" ".com", "deb.deb" "ian.org", "conan" ".io"]
WORKPLACE = re.compile(
    r"(?<![\w.$}])/wor" r"k/|\.\./sha" r"red|" + "|".join(re.escape(host) for host in REGISTRIES))


def scan(path, views):
    """The problems of one file; views are its text as the three kinds of ban read it."""
    lines = views[RAW].splitlines()
    for name, why, pattern, view, held, free in BANS:
        if not str(path).startswith(held) or str(path).startswith(free):
            continue
        for match in re.finditer(pattern, views[view], re.MULTILINE):
            number = line_of(views[view], match.start())
            if name not in ALLOW.findall(lines[number - 1]):
                yield f"{path}:{number}: {name}: `{match[0].strip()[:40]}`: {why}"


def namespace_scope_usings(text):
    """Positions of `using namespace` that no function or class encloses; text is code without strings."""
    depth_of_code = 0  # braces open that are not a namespace's
    opened = []
    token = re.compile(r"(\bnamespace\b[^;{}()=]*|\bextern\s+)?\{|\}|\busing\s+namespace\b")
    for match in token.finditer(text):
        if match[0].startswith("using"):
            if depth_of_code == 0:
                yield match.start()
        elif match[0] == "}":
            depth_of_code -= opened.pop() if opened else 0
        else:
            opened.append(0 if match[1] else 1)
            depth_of_code += opened[-1]


def headings(text):
    """The number of level-one headings outside code blocks."""
    outside = re.sub(r"^(```|~~~).*?^\1", "", text, flags=re.MULTILINE | re.DOTALL)
    return len(re.findall(r"^# ", outside, re.MULTILINE))


def check(root):
    problems = []
    for path in files(root, "include", "src", "tests", "examples", suffixes=(".hpp", ".cpp", ".h")):
        raw = (root / path).read_text()
        code = without_comments(raw, strings=False)
        problems += scan(path, {CODE: code, QUOTED: without_comments(raw), RAW: raw})
        if path.suffix != ".cpp":
            if str(path).startswith(LIBRARY) and not re.search(r"^#pragma once$", raw, re.MULTILINE):
                problems.append(f"{path}:1: pragma: no `#pragma once`")
            for position in namespace_scope_usings(code):
                problems.append(f"{path}:{line_of(raw, position)}: using: it reaches every file of the host")
    for path in files(root, "docs", suffixes=(".md",)):
        count = headings((root / path).read_text())
        if count != 1:
            problems.append(f"{path}:1: heading: {count} level-one headings, one wanted")
    for path in tracked(root):
        try:
            text = (root / path).read_text()
        except UnicodeDecodeError:
            continue  # deliberately broken input for a parser test
        for match in WORKPLACE.finditer(text):
            problems.append(f"{path}:{line_of(text, match.start())}: place: `{match[0]}` belongs to no reader")
    return problems


if __name__ == "__main__":
    verdict(check(arguments(__doc__).parse_args().root))
