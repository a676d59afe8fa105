"""What the checks share: the command line, the walk over the tree, C++ text without its comments.

Every check takes --root, so that its bite test can point it at a small tree that breaks the rule.
A check that finds nothing exits 0 in silence; otherwise it prints one `file:line: what` a line.
"""

import argparse
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent


def arguments(doc, compiler=False):
    parser = argparse.ArgumentParser(description=doc.splitlines()[0])
    parser.add_argument("--root", type=Path, default=HERE.parent.parent, help="the tree to check")
    if compiler:
        parser.add_argument("--compiler", default="g++")
        parser.add_argument("--include", action="append", default=[],
                            help="a further system include folder, e.g. Boost's")
    return parser


def verdict(problems):
    """Print the problems and exit with their number's truth."""
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


def files(root, *folders, suffixes):
    """The files under root/folders with one of the suffixes, sorted, as paths relative to root."""
    found = []
    for folder in folders:
        for path in (root / folder).rglob("*"):
            if path.is_file() and path.name.endswith(suffixes):
                found.append(path.relative_to(root))
    return sorted(found)


def tracked(root):
    """All files of the project: what git would commit, or every file where there is no git."""
    if (root / ".git").exists():
        listing = subprocess.run(
            ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            capture_output=True)
        if listing.returncode == 0:
            names = {name for name in listing.stdout.decode().split("\0") if name}
            return sorted(Path(name) for name in names if (root / name).is_file())
    found = []
    for folder, inner, names in os.walk(root):
        inner[:] = [name for name in inner if name != ".git" and not name.startswith("build")]
        found += [Path(folder, name).relative_to(root) for name in names]
    return sorted(found)


# A number comes first because of 95'300: its mark is no quote. A comment is replaced, the rest kept.
TOKEN = re.compile(
    r"""(?P<number>\b[0-9](?:'?[0-9A-Za-z_.])*)
      | (?P<comment>//(?:[^\n\\]|\\.|\\\n)*|/\*.*?\*/)
      | (?P<raw>R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)")
      | (?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')""",
    re.DOTALL | re.VERBOSE)


def blank(text):
    """The same length and lines, with nothing to read."""
    return re.sub(r"[^\n]", " ", text)


def without_comments(text, strings=True):
    """C++ text with comments (and strings, unless kept) blanked; lines and columns stay."""

    def replace(match):
        if match.lastgroup == "comment":
            return blank(match[0])
        if match["number"] is None and not strings:
            return blank(match[0])
        return match[0]

    return TOKEN.sub(replace, text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def two_at_a_time(work, items):
    """Results of work(item) in the order of items; the work is a compiler process, so threads do."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        return list(pool.map(work, items))


def compiler_command(options, *arguments):
    includes = [f"-isystem{folder}" for folder in options.include]
    return [options.compiler, "-std=c++20", f"-I{options.root / 'include'}", *includes, *arguments]


def run(command, **how):
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, capture_output=True, text=True, env=environment, **how)
