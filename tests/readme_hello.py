#!/usr/bin/env python3
"""Fails when the hello of the READMEs is not, byte for byte, the compiled examples/hello.cpp.

The first program a stranger copies must work.
"""

import argparse
import difflib
import re
import sys
from pathlib import Path

READMES = ("README.md", "README.zh-CN.md")


def check(root):
    hello = (root / "examples/hello.cpp").read_text().rstrip().splitlines()
    failed = False
    for name in READMES:
        block = re.search(r"^```cpp\n(.*?)^```$", (root / name).read_text(), re.MULTILINE | re.DOTALL)
        shown = block[1].rstrip().splitlines() if block else []
        for line in difflib.unified_diff(hello, shown, "examples/hello.cpp", name, lineterm=""):
            print(line)
            failed = True
    return failed


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    sys.exit(check(parser.parse_args().root))
