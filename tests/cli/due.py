#!/usr/bin/env python3
"""Runs `writ due`: the worked periods of the reference, both ends of the data, batches, calendars of one's own."""

import argparse
import csv
import json
import shutil
import subprocess
import sys
import time
import unittest

import run
from run import ROOT, Command, writ

DATA = ROOT / "src/rules/prc/data"
UNITS = {"day": "d", "month": "m", "year": "y", "working_day": "wd"}


def due(*arguments, **more):
    code, out, err = writ("due", *arguments, **more)
    assert (code, err) == (0, ""), (arguments, code, err)
    return out.rstrip("\n")


class Answers(Command):
    def test_the_worked_periods(self):
        with open(ROOT / "tests/unit/civil/period_cases.csv", encoding="utf-8", newline="") as file:
            cases = list(csv.DictReader(file))
        self.assertEqual(len(cases), 30)
        for case in cases:
            with self.subTest(case["why"]):
                length = case["length"] + UNITS[case["unit"]]
                self.assertEqual(due("--from", case["start_date"], "--for", length), case["expected_last_day"])

    def test_before_and_after_the_roll(self):
        self.assertEqual(due("--from", "2024-03-15", "--for", "6m"), "2024-09-18")
        self.assertEqual(due("--from", "2024-03-15", "--for", "6m", "--unrolled"), "2024-09-15")

    def test_hours_from_the_next_full_hour_or_at_once(self):
        self.assertEqual(due("--from", "2024-06-22T05:20", "--for", "24h"), "2024-06-23T06:00+08:00")
        self.assertEqual(due("--from", "2024-06-22T05:20", "--for", "24h", "--counting", "custody"),
                         "2024-06-23T05:20+08:00")
        self.refused("due", "--from", "2024-06-22", "--for", "24h", says=["from a moment, not from a day"])

    def test_ways_of_counting(self):
        self.assertEqual(due("--from", "2024-02-29", "--for", "1y", "--counting", "measure"), "2025-02-28")
        self.assertEqual(due("--from", "2025-02-28", "--for", "1m"), "2025-03-28")
        self.assertEqual(due("--from", "2025-02-28", "--for", "1m", "--counting", "criminal"), "2025-03-31")
        self.refused("due", "--from", "2024-02-29", "--for", "1y", "--counting", "civi", says=["did you mean `civil`"])

    def test_backwards_from_an_event(self):
        self.assertEqual(due("--before", "2024-10-12", "--for", "15d"), "2024-09-27")
        self.assertEqual(due("--before", "2024-10-12", "--for", "3wd"), "2024-10-09")
        self.refused("due", "--before", "2024-10-12", "--from", "2024-10-12", "--for", "3d", says=["do not go together"])

    def test_json_proves_the_day(self):
        given = json.loads(due("--from", "2013-03-23", "--for", "15d", "--format", "json"))
        self.assertEqual(given["schema"], "writ/due/1")
        self.assertEqual((given["due"], given["due_unrolled"], given["certainty"]), ("2013-04-07", "2013-04-07", "gazetted"))
        self.assertEqual(given["last_day"]["is"], "make_up")
        self.assertIn("2012-12-10", given["last_day"]["source"])
        self.assertEqual([(one["from"], one["to"], one["why"]) for one in given["runs"]],
                         [("2013-03-23", "2013-03-23", "start"), ("2013-03-24", "2013-04-07", "counted")])
        self.assertEqual(given["basis"][0], "CPL@2012:82")
        self.assertEqual((given["calendar"], given["known_until"]), ("CN-2026-12-28@2025-11-04", "2026-12-28"))


class Coverage(Command):
    def test_a_last_day_past_the_data_is_provisional(self):
        self.assertEqual(due("--from", "2026-12-13", "--for", "15d"), "2026-12-28")
        self.assertEqual(due("--from", "2026-12-14", "--for", "15d"), "2026-12-29 provisional")
        self.assertEqual(due("--from", "2026-12-18", "--for", "15d"), "2027-01-04 provisional")
        self.assertEqual(due("--from", "2026-12-18", "--for", "15d", "--unrolled"), "2027-01-02")
        self.assertEqual(due("--from", "2003-12-15", "--for", "15d"), "2003-12-30 provisional")
        self.assertEqual(due("--from", "2003-12-15", "--for", "20d"), "2004-01-05")

    def test_working_days_outside_the_data_are_not_covered(self):
        self.assertEqual(due("--from", "2026-12-25", "--for", "1wd"), "2026-12-28")
        self.refused("due", "--from", "2026-12-25", "--for", "2wd", code=3, says=["2004-01-01 to 2026-12-28"])
        self.refused("due", "--from", "2003-12-31", "--for", "1wd", code=3)
        self.assertEqual(due("--from", "2004-01-01", "--for", "1wd"), "2004-01-02")
        self.refused("due", "--before", "2004-01-02", "--for", "1wd", code=3)

    def test_what_was_known_then(self):
        self.assertEqual(due("--from", "2015-08-19", "--for", "15d", "--known-at", "2015-05-12"), "2015-09-03")
        self.assertEqual(due("--from", "2015-08-19", "--for", "15d", "--known-at", "2015-05-13"), "2015-09-06")
        self.assertEqual(due("--from", "2018-12-16", "--for", "15d", "--known-at", "2018-12-05"), "2018-12-31 provisional")


class Refusals(Command):
    def test_each_says_what_is_wrong(self):
        self.refused("due", "--for", "3d", says=["`--from` is missing", "no default day"])
        self.refused("due", "--from", "2024-01-01", says=["`--for` is missing"])
        self.refused("due", "--from", "2024-02-30", "--for", "3d", says=["not a civil day"])
        self.refused("due", "--from", "2024-02-01", "--for", "3", says=["not a period"])
        self.refused("due", "--from", "2024-02-01", "--for", "-3d", says=["not a period"])
        self.refused("due", "--from", "9999-12-01", "--for", "2m", says=["9999"])
        self.refused("due", "--from", "2024-02-01", "--for", "3d", "--format", "xml", says=["unknown format"])
        self.refused("due", "--from", "2024-02-01", "--for", "3d", "--known-at", "x", says=["--known-at: not a civil day"])

    def test_in_chinese(self):
        self.refused("due", "--for", "3d", "--lang", "zh", says=["缺少 `--from`", "没有默认日期"])

    def test_as_json(self):
        err = self.refused("due", "--from", "2024-02-30", "--for", "3d", "--format", "json")
        self.assertEqual(json.loads(err)["code"], "invalid_value")


class Batch(Command):
    def test_answers_stay_in_line_with_the_questions(self):
        asked = b"2024-03-15 6m\n\n2024-13-01 3d\n  2026-12-20\t15wd\r\n2024-03-15 3\nfoo\n2026-12-18 15d\n"
        code, out, err = writ("due", "--batch", "-", stdin=asked)
        self.assertEqual(code, 2)
        self.assertEqual(out, "2024-09-18\n-\n-\n-\n-\n2027-01-04 provisional\n")
        self.assertEqual([line.split(" ")[0] for line in err.splitlines()], ["-:3:1:", "-:4:3:", "-:5:12:", "-:6:1:"])

    def test_json_a_line(self):
        code, out, _ = writ("due", "--batch", "-", "--format", "json", stdin=b"2024-03-15 6m\n2026-12-20 15wd\n")
        self.assertEqual(code, 3)
        answers = [json.loads(line) for line in out.splitlines()]
        self.assertEqual((answers[0]["due"], answers[1]), ("2024-09-18", None))

    def test_a_file(self):
        path = self.file("asked.txt", b"2024-03-15 6m\n")
        self.assertEqual(due("--batch", path), "2024-09-18")
        self.refused("due", "--batch", str(self.folder), says=["cannot be read"])
        self.refused("due", "--batch", path, "--for", "3d", says=["do not go together"])

    def test_each_answer_before_the_next_question(self):
        with subprocess.Popen([run.WRIT, "due", "--batch", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as at:
            for _ in range(3):
                at.stdin.write(b"2024-03-15 6m\n")
                at.stdin.flush()
                self.assertEqual(at.stdout.readline(), b"2024-09-18\n")
            at.stdin.close()
            self.assertEqual(at.wait(timeout=60), 0)

    def test_ten_thousand_questions(self):
        asked = "".join(f"20{5 + n % 20:02}-{1 + n % 12:02}-{1 + n % 28:02} {1 + n % 90}d\n" for n in range(10_000))
        begun = time.monotonic()
        answers = due("--batch", "-", stdin=asked.encode()).splitlines()
        print(f"10,000 questions in {time.monotonic() - begun:.2f} s", file=sys.stderr)
        self.assertEqual(len(answers), 10_000)
        self.assertEqual(answers[0], due("--from", "2005-01-01", "--for", "1d"))


class OwnCalendar(Command):
    """A folder of tables instead of the built-in calendar, without compiling anything."""

    def tables(self, **changes):
        folder = self.folder / "calendar"
        folder.mkdir()
        for name in ("holidays", "notices", "amendments", "free_days"):
            shutil.copy(DATA / f"{name}.csv", folder)
            if name in changes:
                path = folder / f"{name}.csv"
                path.write_text(changes[name](path.read_text(encoding="utf-8")), encoding="utf-8")
        return str(folder)

    def test_the_built_in_tables_give_the_built_in_answers(self):
        own = self.tables()
        self.assertEqual(due("--from", "2026-01-30", "--for", "15d", "--calendar", own), "2026-02-14")
        given = json.loads(due("--from", "2026-01-30", "--for", "15d", "--calendar", own, "--format", "json"))
        self.assertEqual(given["calendar"], "OWN-2026-12-28@2025-11-04")

    def test_the_next_notice_makes_the_answer_certain(self):
        self.assertEqual(due("--from", "2026-12-18", "--for", "14d"), "2027-01-01 provisional")
        own = self.tables(
            holidays=lambda text: text + "2027-01-01,off,元旦\n",
            notices=lambda text: text.replace("2027,,,,", "2027,2026-11-26,国办发明电〔2026〕1号,,"),
            # a year of which only New Year is arranged; what it should balance to is said here
            free_days=lambda text: text + "2027-01-01,statutory,元旦,,HOL@2024:2\n")
        self.assertEqual(due("--from", "2026-12-18", "--for", "14d", "--calendar", own), "2027-01-04")

    def test_what_is_wrong_bears_file_line_and_column(self):
        own = self.tables(holidays=lambda text: text.replace("2004-01-17,work", "2004-01-17,worked"))
        self.refused("due", "--from", "2024-03-15", "--for", "6m", "--calendar", own,
                     says=["calendar/holidays.csv:3:12: unknown word `worked`; one of `work`, `off` was expected"])

    def test_a_calendar_that_does_not_balance(self):
        own = self.tables(holidays=lambda text: text.replace("2024-02-18,work,春节\n", ""))
        self.refused("due", "--from", "2024-03-15", "--for", "6m", "--calendar", own,
                     says=["the arrangement of 2024 does not balance: 1 weekdays off too many"])

    def test_a_table_that_is_not_there(self):
        self.refused("due", "--from", "2024-03-15", "--for", "6m", "--calendar", str(self.folder),
                     says=["holidays.csv: cannot be read"])

    def test_assess_takes_it_too(self):
        code, out, err = writ("assess", self.file(), "--as-of", "2023-03-01", "--format", "json",
                              "--calendar", self.tables())
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(json.loads(out)["receipt"]["calendar"], "OWN-2023-12-28@2022-12-08")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writ", required=True, help="the built program")
    given, rest = parser.parse_known_args()
    run.WRIT = given.writ
    unittest.main(argv=[sys.argv[0], *rest])


if __name__ == "__main__":
    main()
