#!/usr/bin/env python3
"""golden.py EXPECTED.txt PROGRAM [ARGS...]: run the program and compare its output with the file.

What an example prints is part of its teaching, and the widest net for an answer that changed by a day
or a fen. WRIT_UPDATE_GOLDEN=1 rewrites the file; read the diff before committing it.
"""

import difflib
import os
import subprocess
import sys
from pathlib import Path


def main():
    expected_path, command = Path(sys.argv[1]), sys.argv[2:]
    # the language of the answer must not depend on who runs the test
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
    result = subprocess.run(command, stdout=subprocess.PIPE, env=environment)
    if result.returncode:
        print(f"{command[0]}: exit code {result.returncode}")
        return 1
    if os.environ.get("WRIT_UPDATE_GOLDEN") == "1":
        expected_path.parent.mkdir(exist_ok=True)
        expected_path.write_bytes(result.stdout)
        return 0
    if not expected_path.is_file():
        print(f"{expected_path} is missing; WRIT_UPDATE_GOLDEN=1 writes it")
        return 1
    expected = expected_path.read_bytes()
    if result.stdout == expected:
        return 0
    before, now = (text.decode(errors="backslashreplace").splitlines(keepends=True)
                   for text in (expected, result.stdout))
    sys.stdout.writelines(difflib.unified_diff(before, now, str(expected_path), "printed now"))
    return 1


if __name__ == "__main__":
    sys.exit(main())
