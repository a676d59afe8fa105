#!/usr/bin/env python3
"""Runs `writ interest` and `writ fee`: the published examples to the fen, and what is refused."""

import argparse
import csv
import io
import json
import sys
import unittest
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

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


class InACase(Command):
    """Examples about order, title interest and rounding, asked as case files."""

    def owed(self, claims, journal, day, choose=()):
        case = {"schema": "writ/case/1", "court": {"code": "鲁0402", "name": "x"},
                "title": {"kind": "judgment", "effective_on": "2023-12-31", "claims": claims}, "journal": journal}
        law = {"schema": "writ/law/1", "choose": list(choose)}
        path = self.file("case.json", json.dumps(case).encode())
        own = self.file("law.json", json.dumps(law).encode())
        return json.loads(answer("assess", path, "--as-of", day, "--law", own, "--format", "json"))["owed"]

    def test_the_order_of_payment(self):
        for one in of_kind("deduction_order"):
            claims = []
            for part in one["inputs"]["order"]:
                name, sum_ = part.split()
                kind = {"利息": "liquidated_interest", "律师费": "lawyer_fee"}.get(name, "litigation_costs")
                claims.append({"id": name, "kind": kind, "amount": sum_})
            got = self.owed(claims, [{"fact": "payment_received", "on": "2024-01-05", "amount": one["inputs"]["paid"]}],
                            "2024-01-05")
            self.assertEqual((got["costs"], got["general_interest"]), ("0.00", one["published_answer"]))

    def test_interest_of_the_title(self):
        for one in of_kind("general_fixed"):
            with self.subTest(one["id"]):
                given = one["inputs"]
                claims = [{"id": "p", "kind": "principal", "amount": given["base"], "due_on": "2030-12-31"},
                          {"id": "i", "kind": "general_interest", "of": "p", "from": given["start"], "until": given["end"],
                           "rate": {"per": "year", "value": str(Decimal(given["rate_annual_pct"]) / 100),
                                    "basis": given["basis"]}}]
                (on, sum_, effect), = given["repay"]
                reading = {"next_day": "counted", "same_day": "not_counted"}[effect]
                # the example lets the sum cut the principal alone: a part given up
                got = self.owed(claims, [{"fact": "waived", "on": on, "claim": "p", "amount": sum_}], given["end"],
                                [{"option": "D-15", "reading": reading}])
                self.assertEqual(got["general_interest"], one["published_answer"])

    def test_rounded_once_on_the_total(self):
        for one in of_kind("rounding"):
            legs = one["inputs"]["legs"]
            self.assertEqual({tuple(leg) for leg in legs}, {("1", "0.5% per day", 1)})
            claims = [{"id": "p", "kind": "principal", "amount": "1", "due_on": "2030-12-31"},
                      {"id": "i", "kind": "general_interest", "of": "p", "from": "2024-01-01",
                       "rate": {"per": "day", "value": "0.005"}}]
            last = (date(2024, 1, 1) + timedelta(days=len(legs) - 1)).isoformat()
            self.assertEqual(self.owed(claims, [], last)["general_interest"], one["published_answer"])

    def test_paid_off_together(self):
        one = next(one for one in EXAMPLES["derived_vectors"] if one["id"] == "DV-02")
        given, wanted = one["inputs"], one["answer"]
        self.assertEqual((given["rate_pct"], given["days"], given["basis"]), ("5.60", 180, 360))
        paid_on = date(2013, 6, 29)   # 5.60 % held for up to six months, and 360 is the reading by default
        out = json.loads(answer("interest", "--base", "1000000", "--due", (paid_on - timedelta(days=180)).isoformat(),
                                "--until", paid_on.isoformat(), "--paid", f"{paid_on}={given['payment']}",
                                "--format", "json"))
        self.assertEqual((out["rows"][0]["base"], out["rows"][0]["amount"]),
                         (wanted["principal_repaid"], wanted["interest_repaid"]))

    def test_no_example_is_left_out(self):
        kinds = {"doubled", "doubled_exclusions", "exec_fee_marginal", "deduction_order", "general_fixed", "rounding", *FEES}
        self.assertEqual({one["kind"] for one in EXAMPLES["examples"]}, kinds)
        self.assertEqual({one["id"] for one in EXAMPLES["derived_vectors"]}, {"DV-02", "DV-03"})


class Statement(Command):
    def test_rows_are_exact_and_sum_to_the_total(self):
        out = json.loads(answer("interest", "--base", "100.01", "--due", "2024-01-01", "--until", "2024-12-31",
                                "--paid", "2024-03-03=10.07", "--paid", "2024-07-09=3.33", "--format", "json"))
        self.assertEqual(out["schema"], "writ/interest/1")
        self.assertEqual(sum(Decimal(row["amount"]) for row in out["rows"]), Decimal(out["total"]))
        whole = sum(Fraction(row["exact"]) for row in out["rows"])
        self.assertEqual(whole - Fraction(out["total"]), Fraction(out["residual"]))
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
        for part in ("起止", "基数", "依据：CPL@2023:264", "尚欠本金 1000.00", "合计（大写）壹元柒角伍分\n", "\ntotal 1.75\n"):
            self.assertIn(part, out)


class Regimes(Command):
    """Before 1 August 2014: twice the benchmark rate on the whole sum, paid off together with it."""

    def ask(self, *more, law=None):
        by = ("--law", self.file("law.json", json.dumps({"schema": "writ/law/1", "choose": law}).encode())) if law else ()
        return json.loads(answer("interest", "--format", "json", *more, *by))

    def test_the_cut(self):
        got = self.ask("--base", "100000", "--due", "2012-07-06", "--until", "2014-08-10")
        rows = [(row["from"], row["to"], row["rate"], row["amount"]) for row in got["rows"]]
        # two years and more: 6.15 % by 360, doubled, 755 days; then ten days of 17.50
        self.assertEqual(rows, [("2012-07-07", "2014-07-31", "0.1230/year/360", "25795.83"),
                                ("2014-08-01", "2014-08-10", "0.000175/day", "175.00")])
        self.assertEqual(got["rows"][0]["basis"], ["DLY09:1", "DLY09:2", "DLY14:7(1)"])
        self.assertEqual(got["total"], "25970.83")

    def test_paid_off_together(self):
        # DV-02's shape at the rate of its day: 180 days at 5.60 %, doubled, by 360
        got = self.ask("--base", "1000000", "--due", "2012-12-31", "--until", "2013-06-29", "--paid", "2013-06-29=300000")
        self.assertEqual((got["rows"][0]["base"], got["rows"][0]["amount"]), ("284090.91", "15909.09"))
        self.assertEqual(got["principal_left"], "715909.09")

    def test_the_year_and_the_tenor_are_readings(self):
        asked = ("--base", "100000", "--due", "2012-07-06", "--until", "2014-07-31")
        self.assertEqual(self.ask(*asked, law=[{"option": "D-24.basis", "reading": "of_365"}])["total"], "25442.47")
        self.assertEqual(self.ask(*asked, law=[{"option": "D-24", "reading": "one_year"}])["total"], "25166.67")

    def test_before_2009_only_when_told_to(self):
        got = self.ask("--base", "1000", "--due", "2008-12-31", "--until", "2009-01-10",
                       law=[{"option": "D-22", "reading": "benchmark"}])
        self.assertEqual((got["rows"][0]["rate"], got["total"]), ("0.0972/year/360", "2.70"))


class Instalments(Command):
    def test_each_bears_from_its_own_day(self):
        got = json.loads(answer("interest", "--base", "3000", "--instalment", "2024-01-10=1000", "--instalment",
                                "2024-01-20=1000", "--due", "2024-01-30", "--until", "2024-02-09", "--format", "json"))
        self.assertEqual([(row["base"], row["days"]) for row in got["rows"]],
                         [("1000.00", 10), ("2000.00", 10), ("3000.00", 10)])
        self.assertEqual((got["total"], len(got["instalments"])), ("10.50", 3))

    def test_the_whole_in_instalments_needs_no_due(self):
        self.assertEqual(total("--base", "2000", "--instalment", "2024-01-10=1000", "--instalment", "2024-01-20=1000",
                               "--until", "2024-01-20"), "1.75")


class Spreadsheet(Command):
    def rows(self, *arguments):
        code, out, err = writ("interest", "--base", "95300", "--due", "2022-09-30", "--until", "2024-10-01",
                              "--paid", "2023-03-01=15000", "--format", "csv", *arguments)
        self.assertEqual((code, err), (0, ""))
        return list(csv.reader(io.StringIO(out.removeprefix("\ufeff"))))

    def test_headings_and_total_in_both_languages(self):
        self.assertEqual(self.rows("--lang", "zh")[0], ["项目", "起算日", "截止日", "天数", "基数（元）", "利率", "精确值",
                                                        "金额（元）", "依据"])
        rows = self.rows("--lang", "en")
        self.assertEqual(rows[0][:3], ["item", "from", "to"])
        self.assertEqual(rows[-1][0], "total")
        self.assertEqual(sum(Decimal(row[7]) for row in rows[1:-1]), Decimal(rows[-1][7]))

    def test_it_opens_as_utf_8(self):
        out = writ("interest", "--base", "1", "--due", "2024-01-01", "--until", "2024-01-02", "--format", "csv")[1]
        self.assertTrue(out.startswith("\ufeff"))


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
        self.refuse("--until: it comes before 2024-01-01, when `base` is due", until="2023-12-31")
        self.refuse("--paid: not a day with an amount", more=["--paid", "2024-01-05"])
        self.refuse("--paid: not a civil day", more=["--paid", "2024-1-5=3"])
        self.refuse("--paid: ", more=["--paid", "2024-01-05=x"])
        self.refuse("2024-02-02 comes after `--until`", more=["--paid", "2024-02-02=1"])
        self.refuse("--exclude: it ends before it begins", more=["--exclude", "2024-01-05..2024-01-04"])
        self.refuse("--exclude: not a stretch", more=["--exclude", "2024-01-05"])

    def test_the_time_before_the_rate(self):
        self.refuse("regimes are known from 2009-05-18", code=3, due="2009-05-16", until="2015-01-01")
        self.refuse("overdue since 2009-05-17", code=3, due="2009-05-16", until="2009-05-17")
        self.assertEqual(total("--base", "1000", "--due", "2014-07-31", "--until", "2014-08-10"), "1.75")

    def test_instalments_that_exceed_the_sum(self):
        self.refuse("--instalment: the instalments exceed `--base` with that of 2024-01-20",
                    more=["--instalment", "2024-01-10=600", "--instalment", "2024-01-20=400.01"])
        self.refuse("--instalment: not a day with an amount", more=["--instalment", "600"])
        self.refuse("when `instalment 1` is due", more=["--instalment", "2024-02-02=600"])
        self.refuse("`--due` is missing", due=None, more=["--instalment", "2024-01-10=600"])

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
