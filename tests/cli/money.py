#!/usr/bin/env python3
"""Runs `writ interest` and `writ fee`: the published examples to the fen, and what is refused."""

import argparse
import json
import sys
import unittest
from datetime import date, timedelta
from decimal import Decimal

import run
from run import ROOT, Command, writ

EXAMPLES = json.loads((ROOT / "tests/unit/money/worked_examples.json").read_text(encoding="utf-8"))
FEES = {"exec_fee": "enforcement", "acceptance_fee": "acceptance", "preservation_fee": "preservation"}


def answer(*arguments):
    code, out, err = writ(*arguments)
    assert (code, err) == (0, ""), (arguments, code, err)
    return out


def total(*arguments):
    last = answer("interest", *arguments).splitlines()[-1]
    assert last.startswith("total "), last
    return last[len("total "):]


def of_kind(kind):
    found = [one for one in EXAMPLES["examples"] if one["kind"] == kind]
    assert found, kind
    return found


class WorkedExamples(Command):
    def test_fees(self):
        for kind, name in FEES.items():
            for one in of_kind(kind):
                with self.subTest(one["id"]):
                    got = answer("fee", "--amount", one["inputs"]["amount"], "--kind", name)
                    self.assertEqual(got, one["published_answer"] + "\n")

    def test_the_fee_on_doubled_interest(self):
        for one in of_kind("exec_fee_marginal"):
            fee = [Decimal(answer("fee", "--amount", str(Decimal("20000000.00") + more)))
                   for more in (Decimal(0), Decimal(one["inputs"]["doubled_interest"]))]
            self.assertEqual(str(fee[1] - fee[0]), one["published_answer"])

    def test_the_doubled_part(self):
        for one in of_kind("doubled"):
            with self.subTest(one["id"]):
                given = one["inputs"]
                until = date.fromisoformat(given.get("end", "2024-05-08"))
                due = until - timedelta(days=given["days"])
                self.assertEqual(total("--base", given["base"], "--due", due.isoformat(), "--until", until.isoformat()),
                                 one["published_answer"])

    def test_with_days_that_do_not_count(self):
        for one in of_kind("doubled_exclusions"):
            given = one["inputs"]
            due = date.fromisoformat(given["start"]) - timedelta(days=1)   # both ends are counted there
            paid = [part for on, sum_, _ in given["repay"] for part in ("--paid", f"{on}={sum_}")]
            without = [part for first, last in given["exclude"] for part in ("--exclude", f"{first}..{last}")]
            self.assertEqual(total("--base", given["base"], "--due", due.isoformat(), "--until", given["end"], *paid, *without),
                             one["published_answer"])

    def test_three_payments(self):
        one = next(one for one in EXAMPLES["derived_vectors"] if one["id"] == "DV-03")
        given, wanted = one["inputs"], one["answer"]
        paid = [part for on, sum_ in given["payments"] for part in ("--paid", f"{on}={sum_}")]
        out = json.loads(answer("interest", "--base", given["base"], "--due", given["deadline"], "--until",
                                given["payments"][-1][0], *paid, "--format", "json"))
        self.assertEqual([row["amount"] for row in out["rows"]], [wanted["leg1"], wanted["leg2"], wanted["leg3"]])
        self.assertEqual((out["total"], out["principal_left"]), (wanted["total"], "0.00"))


class Statement(Command):
    def test_rows_are_exact_and_sum_to_the_total(self):
        out = json.loads(answer("interest", "--base", "100.01", "--due", "2024-01-01", "--until", "2024-12-31",
                                "--paid", "2024-03-03=10.07", "--paid", "2024-07-09=3.33", "--format", "json"))
        self.assertEqual(out["schema"], "writ/interest/1")
        self.assertEqual(sum(Decimal(row["amount"]) for row in out["rows"]), Decimal(out["total"]))
        for row in out["rows"]:
            top, _, under = row["exact"].partition("/")
            wanted = Decimal(row["base"]) * row["days"] * 175 / 1_000_000
            self.assertEqual(Decimal(top) / Decimal(under or 1), wanted)
            self.assertIn("DLY14:1(3)", row["basis"])

    def test_what_is_paid_beyond_the_sum_goes_to_the_doubled_part_last(self):
        out = json.loads(answer("interest", "--base", "1000", "--due", "2024-01-01", "--until", "2024-01-11",
                                "--paid", "2024-01-11=1001", "--format", "json"))
        self.assertEqual((out["total"], out["principal_left"], out["unpaid"]), ("1.75", "0.00", "0.75"))

    def test_the_day_of_payment_is_a_reading(self):
        own = self.file("law.json", json.dumps({"schema": "writ/law/1", "choose": [
            {"option": "D-15", "reading": "not_counted"}]}).encode())
        asked = ("--base", "100000", "--due", "2024-01-01", "--until", "2024-01-11", "--paid", "2024-01-11=100000")
        self.assertEqual((total(*asked), total(*asked, "--law", own)), ("175.00", "157.50"))

    def test_no_delay_costs_nothing(self):
        self.assertEqual(total("--base", "1000", "--due", "2024-01-01", "--until", "2024-01-01"), "0.00")

    def test_in_chinese(self):
        out = answer("interest", "--base", "1000", "--due", "2024-01-01", "--until", "2024-01-11", "--lang", "zh")
        for part in ("起止", "基数", "依据：CPL@2023:264", "尚欠本金 1000.00", "\ntotal 1.75\n"):
            self.assertIn(part, out)


class Refusals(Command):
    GOOD = {"--base": "1000", "--due": "2024-01-01", "--until": "2024-02-01"}

    def refuse(self, says, code=2, more=(), **changes):
        given = {**self.GOOD, **{"--" + name: value for name, value in changes.items()}}
        asked = [part for name, value in given.items() if value is not None for part in (name, value)]
        self.refused("interest", *asked, *more, code=code, says=[says])

    def test_interest(self):
        self.refuse("`--base` is missing", base=None)
        self.refuse("`--due` is missing", due=None)
        self.refuse("`--until` is missing", until=None)
        self.refuse("--base: ", base="-5")
        self.refuse("--base: ", base="1000.001")
        self.refuse("--base: ", base="1,000")
        self.refuse("--base: ", base="99999999999999999999")
        self.refuse("--due: not a civil day", due="2024-02-30")
        self.refuse("--until: it comes before `--due`", until="2023-12-31")
        self.refuse("--paid: not a payment", more=["--paid", "2024-01-05"])
        self.refuse("--paid: not a civil day", more=["--paid", "2024-1-5=3"])
        self.refuse("--paid: ", more=["--paid", "2024-01-05=x"])
        self.refuse("2024-02-02 comes after `--until`", more=["--paid", "2024-02-02=1"])
        self.refuse("--exclude: it ends before it begins", more=["--exclude", "2024-01-05..2024-01-04"])
        self.refuse("--exclude: not a stretch", more=["--exclude", "2024-01-05"])

    def test_the_time_before_the_rate(self):
        self.refuse("rates are known from 2014-08-01", code=3, due="2014-07-30", until="2015-01-01")
        self.assertEqual(total("--base", "1000", "--due", "2014-07-31", "--until", "2014-08-10"), "1.75")

    def test_fee(self):
        self.refused("fee", says=["`--amount` is missing"])
        self.refused("fee", "--amount", "-1", says=["--amount: "])
        self.refused("fee", "--amount", "1", "--kind", "enforcment", says=["did you mean `enforcement`"])
        self.refused("fee", "--amount", "1", "--on", "2007-03-31", code=3, says=["2007-04-01"])
        self.assertEqual(answer("fee", "--amount", "1", "--on", "2007-04-01"), "50.00\n")

    def test_fee_at_the_edges_of_its_parts(self):
        for kind, amount, fee in (("preservation", "1000", "30.00"), ("preservation", "1000.01", "30.00"),
                                  ("preservation", "896000", "5000.00"), ("preservation", "90000000", "5000.00"),
                                  ("enforcement", "10000.00", "50.00"), ("enforcement", "10001", "50.02"),
                                  ("acceptance", "0", "50.00"), ("acceptance", "500000", "8800.00")):
            self.assertEqual(answer("fee", "--amount", amount, "--kind", kind), fee + "\n")
        self.assertEqual(json.loads(answer("fee", "--amount", "500000", "--format", "json"))["basis"], ["FEE:14(1)"])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writ", required=True, help="the built program")
    given, rest = parser.parse_known_args()
    run.WRIT = given.writ
    unittest.main(argv=[sys.argv[0], *rest])


if __name__ == "__main__":
    main()
