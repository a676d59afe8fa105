#!/usr/bin/env python3
"""What it costs to compile a file that uses writ, as ratios to a yardstick, in one run.

    compile_cost.py [-n ROUNDS] [--compiler CXX ...] [--no-machines] [--headers]

Yardstick (design §9): one file that includes greg_date.hpp, <string>, <vector> and <optional>.
Against it: a file that includes <writ/writ.hpp> and nothing else, and examples/hello.cpp, which also
includes <iostream> and has code of its own; `+iostream` is the yardstick with that header, to see its part.
Time is user plus system time of the compiler with -std=c++20 -O0 and no cache; the files are compiled
in turn, round by round, and the ratio is taken within each round, so that a busy machine weighs on
all of them. Lines are those the preprocessor leaves, blank lines and line marks not counted.
The machines' own .cpp files hold the heavy headers and are compiled as the library is (-O3).
"""

import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = 1.4
YARDSTICK = """\
#include <boost/date_time/gregorian/greg_date.hpp>
#include <optional>
#include <string>
#include <vector>
"""
INCLUDES = [f"-I{ROOT / 'include'}", f"-I{ROOT / 'src'}"]


def run(command):
    """Runs it; gives user plus system seconds and the peak of its memory in MB."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"compile_cost: failed: {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def compile_command(compiler, source, out, *flags):
    return [compiler, "-std=c++20", *flags, *INCLUDES, "-c", str(source), "-o", str(out)]


def lines_of(compiler, source):
    text = subprocess.run([compiler, "-std=c++20", "-O0", *INCLUDES, "-E", "-P", str(source)],
                          check=True, capture_output=True).stdout
    return sum(1 for line in text.splitlines() if line.strip())


def spread(values, form):
    return f"{form.format(statistics.median(values))} ({form.format(min(values))} to {form.format(max(values))})"


def users(compiler, rounds, folder):
    sources = {"yardstick": folder / "yardstick.cpp", "+iostream": folder / "streams.cpp",
               "writ.hpp": folder / "writ.cpp", "hello.cpp": ROOT / "examples" / "hello.cpp"}
    sources["yardstick"].write_text(YARDSTICK)
    sources["+iostream"].write_text(YARDSTICK + "#include <iostream>\n")
    sources["writ.hpp"].write_text("#include <writ/writ.hpp>\n")
    out = folder / "out.o"
    for source in sources.values():   # the disk's share
        run(compile_command(compiler, source, out, "-O0"))
    seconds = {name: [] for name in sources}
    for turn in range(rounds):
        order = list(sources)
        order = order[turn % len(order):] + order[:turn % len(order)]
        for name in order:
            seconds[name].append(run(compile_command(compiler, sources[name], out, "-O0"))[0])
    lines = {name: lines_of(compiler, source) for name, source in sources.items()}

    print(f"{compiler}: -O0, {rounds} rounds; median (least to most)")
    for name in sources:
        ratios = [mine / yard for mine, yard in zip(seconds[name], seconds["yardstick"])]
        line_ratio = lines[name] / lines["yardstick"]
        verdict = ""
        if name in ("writ.hpp", "hello.cpp"):
            kept = statistics.median(ratios) <= TARGET and line_ratio <= TARGET
            verdict = f"  {'within' if kept else 'OVER'} {TARGET}"
        print(f"  {name:10} {spread(seconds[name], '{:.2f}')} s, x {spread(ratios, '{:.2f}')};"
              f" {lines[name]} lines, x {line_ratio:.2f}{verdict}")


def machines(compiler, rounds, folder):
    print(f"{compiler}: machines, -O3, {rounds} rounds; median (least to most)")
    sources = sorted((ROOT / "src" / "lifecycle" / "machines").glob("*.cpp"))
    costs = {source: [] for source in sources}
    for _ in range(rounds):
        for source in sources:
            costs[source].append(run(compile_command(compiler, source, folder / "out.o", "-O3", "-DNDEBUG")))
    for source in sources:
        seconds, memory = zip(*costs[source])
        print(f"  {source.stem:12} {spread(seconds, '{:.1f}')} s, {max(memory):.0f} MB")


def headers(compiler, folder):
    """Each public header by itself: bytes the front end allocates (g++ counts them exactly)."""
    print(f"{compiler}: one header alone, MB allocated by the front end over the yardstick's")

    def allocated(text):
        source = folder / "one.cpp"
        source.write_text(text)
        report = subprocess.run(compile_command(compiler, source, folder / "out.o", "-O0", "-ftime-report"),
                                check=True, capture_output=True, text=True).stderr
        total = re.search(r"^ TOTAL .*?([0-9.]+)([kMG])\s*$", report, re.MULTILINE)
        return float(total[1]) * {"k": 1e-3, "M": 1, "G": 1e3}[total[2]]

    base = allocated(YARDSTICK)
    print(f"  {'yardstick':32} {base:7.1f}")
    found = []
    for header in sorted((ROOT / "include" / "writ").rglob("*.hpp")):
        if "WRIT_HEAVY" in header.read_text():
            continue
        name = header.relative_to(ROOT / "include").as_posix()
        found.append((allocated(YARDSTICK + f"#include <{name}>\n") - base, name))
    for cost, name in sorted(found, reverse=True):
        print(f"  {name:32} {cost:+7.1f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", "--rounds", type=int, default=11)
    parser.add_argument("--compiler", action="append", help="default: g++, and clang++-14 where present")
    parser.add_argument("--no-machines", action="store_true", help="leave the machines' .cpp files out")
    parser.add_argument("--headers", action="store_true", help="the cost of each public header (g++)")
    chosen = parser.parse_args()
    if chosen.rounds < 1:
        parser.error("at least one round")
    os.environ["CCACHE_DISABLE"] = "1"
    compilers = chosen.compiler or [c for c in ("g++", "clang++-14") if shutil.which(c)]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for compiler in compilers:
            users(compiler, chosen.rounds, folder)
            if not chosen.no_machines:
                machines(compiler, max(1, chosen.rounds // 4), folder)
            sys.stdout.flush()
        if chosen.headers:
            headers(compilers[0], folder)


if __name__ == "__main__":
    main()
