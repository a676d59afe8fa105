#!/usr/bin/env python3
"""Runs the built `writ` as its users do: exit codes, standard input, error text, output files."""

import argparse
import json
import os
import stat
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "examples/cases"
WRIT = None  # set from the command line

CASE = {
    "schema": "writ/case/1",
    "court": {"code": "鲁0402"},
    "title": {"kind": "mediation", "effective_on": "2022-08-20",
              "claims": [{"id": "debt", "kind": "principal", "amount": "95300.00", "due_on": "2022-09-30"}]},
    "journal": [{"fact": "application_received", "on": "2023-02-01"},
                {"fact": "case_filed", "on": "2023-02-03", "number": "1"}],
}


def writ(*arguments, stdin=b"", locale="C", **more):
    """(exit code, standard output, standard error)"""
    clean = {name: value for name, value in os.environ.items() if name not in ("LC_MESSAGES", "LANG")}
    ran = subprocess.run([WRIT, *arguments], input=stdin, capture_output=True, timeout=60,
                         env={**clean, "LC_ALL": locale}, check=False, **more)
    return ran.returncode, ran.stdout.decode(), ran.stderr.decode()


def text_of(**changes):
    return json.dumps({**CASE, **changes}, ensure_ascii=False).encode()


class Command(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def file(self, name="case.json", content=None, **changes):
        path = self.folder / name
        path.write_bytes(text_of(**changes) if content is None else content)
        return str(path)

    def refused(self, *arguments, code=2, says=(), **more):
        """One line on standard error, nothing on standard output."""
        got, out, err = writ(*arguments, **more)
        self.assertEqual(got, code, err)
        self.assertEqual(out, "")
        self.assertEqual(err.count("\n"), 1, err)
        for part in says:
            self.assertIn(part, err)
        return err


class Usage(Command):
    def test_version_and_help(self):
        code, out, err = writ("--version")
        self.assertEqual((code, err), (0, ""))
        self.assertRegex(out, r"^writ \d+\.\d+\.\d+\n$")
        code, out, err = writ("--help")
        self.assertEqual((code, err), (0, ""))
        for command in ("assess", "check", "may", "due", "interest", "fee", "law", "diagram"):
            self.assertIn(command, out)
        code, out, _ = writ("assess", "--help", locale="zh_CN.UTF-8")
        self.assertEqual(code, 0)
        self.assertIn("所问之日", out)

    def test_no_command(self):
        self.refused(says=["a command is missing"])

    def test_unknown_command(self):
        self.refused("asess", "x.json", "--as-of", "2024-01-01", says=["`asess`", "did you mean `assess`"])
        self.refused("docket", says=["`docket`", "`assess`, `check`, `may`, `due`, `interest`, `fee`, `law`, `diagram`"])

    def test_unknown_option(self):
        self.refused("assess", "x.json", "--asof", "2024-01-01", says=["`--asof`", "did you mean `--as-of`"])
        self.refused("check", "x.json", "--format=json", says=['"code": "unknown_name"'])
        self.refused("--wat", says=["unknown option `--wat`"])

    def test_too_many_and_too_few(self):
        self.refused("assess", "a.json", "b.json", "--as-of", "2024-01-01", says=["too many arguments"])
        self.refused("assess", "--as-of", "2024-01-01", says=["`FILE` is missing"])
        self.refused("check", says=["`FILE` is missing"])
        self.refused("diagram", says=["`TRACK` is missing"])
        self.refused("may", says=["`FILE` is missing"])
        self.refused("may", self.file(), says=["`FACT` is missing"])
        self.refused("may", self.file(), "fact.json", says=["`--on` is missing", "no default day"])
        self.refused("assess", self.file(), "--as-of", says=["--as-of"])
        self.refused("assess", self.file(), "--as-of", "2024-01-01", "--as-of", "2024-01-02", says=["--as-of"])

    def test_end_of_options(self):
        (self.folder / "-odd.json").write_bytes(text_of())
        code, _, err = writ("assess", "--as-of", "2023-03-01", "--", "-odd.json", cwd=self.folder)
        self.assertEqual((code, err), (0, ""))
        self.refused("assess", "--as-of", "2023-03-01", "--", says=["`FILE` is missing"])

    def test_languages(self):
        self.refused("diagram", "hld", locale="zh_CN.UTF-8", says=["未知的状态机", "是否为 `hold`"])
        self.refused("diagram", "hld", "--lang", "zh", says=["未知的状态机"])
        self.refused("diagram", "hld", "--lang", "en", locale="zh_CN.UTF-8", says=["unknown track"])
        self.refused("diagram", "hold", "--lang", "fr", says=["unknown language `fr`", "`zh`, `en`"])

    def test_what_is_not_there_yet(self):
        for form in ("html", "ics"):
            self.refused("assess", self.file(), "--as-of", "2024-01-01", "--format", form,
                         says=[f"`--format {form}` is not in this version"])


class Assess(Command):
    def test_text_in_both_languages(self):
        code, out, err = writ("assess", self.file(), "--as-of", "2023-03-01", "--lang", "en")
        self.assertEqual((code, err), (0, ""))
        self.assertIn("Stage: filed", out)
        code, out, err = writ("assess", self.file(), "--as-of", "2023-03-01", locale="zh_CN.UTF-8")
        self.assertEqual((code, err), (0, ""))
        self.assertIn("阶段：已立案", out)

    def test_json(self):
        code, out, err = writ("assess", self.file(), "--as-of", "2023-03-01", "--format", "json")
        self.assertEqual((code, err), (0, ""))
        answer = json.loads(out)
        self.assertEqual(answer["schema"], "writ/assessment/1")
        self.assertEqual(answer["stage"], "filed")

    def test_standard_input(self):
        direct = writ("assess", self.file(), "--as-of", "2023-03-01", "--format", "json")
        piped = writ("assess", "-", "--as-of", "2023-03-01", "--format", "json", stdin=text_of())
        self.assertEqual(direct, piped)
        self.refused("assess", "-", "--as-of", "2023-03-01", stdin=b"{", says=["-:1:"])

    def test_known_at(self):
        late = [*CASE["journal"], {"fact": "payment_received", "on": "2023-02-20", "amount": "100.00",
                                   "recorded": "2023-04-01T00:00"}]
        path = self.file(journal=late)
        for known, received in ((None, "0.00"), ("2023-04-02T00:00", "100.00")):
            more = [] if known is None else ["--known-at", known]
            _, out, _ = writ("assess", path, "--as-of", "2023-03-01", "--format", "json", *more)
            self.assertEqual(json.loads(out)["owed"]["received"], received)
        self.refused("assess", path, "--as-of", "2023-03-01", "--known-at", "noon", says=["--known-at: not a moment"])

    def test_the_day_must_be_given_and_be_one(self):
        self.refused("assess", self.file(), says=["`--as-of` is missing"])
        self.refused("assess", self.file(), "--as-of", "2023-02-29", says=["--as-of: not a civil day"])

    def test_bad_input_has_its_place(self):
        path = self.file(content=b'{\n  "schema": "writ/case/1",\n  "curt": 1\n}')
        self.refused("assess", path, "--as-of", "2023-03-01", says=[f"{path}:3:", "curt", "court"])
        err = self.refused("assess", path, "--as-of", "2023-03-01", "--format", "json")
        self.assertEqual(json.loads(err)["line"], 3)

    def test_files_that_cannot_be_read(self):
        self.refused("assess", str(self.folder / "no.json"), "--as-of", "2023-03-01",
                     says=["no.json: cannot be read: No such file"])
        self.refused("assess", str(self.folder), "--as-of", "2023-03-01", says=["cannot be read: Is a directory"])
        self.refused("assess", "/dev/zero", "--as-of", "2023-03-01", says=["too large"])
        self.refused("assess", "/dev/null", "--as-of", "2023-03-01", says=["/dev/null"])
        self.refused("assess", self.file(content=b"\xff\xfe"), "--as-of", "2023-03-01")
        self.refused("assess", str(self.folder / "two\nlines\u202e.json"), "--as-of", "2023-03-01", says=["\\u202e"])

    def test_what_the_law_does_not_cover(self):
        title = {**CASE["title"], "effective_on": "2008-08-20", "due_on": "2008-09-30"}
        title["claims"] = [{"id": "debt", "kind": "principal", "amount": "1.00"}]
        self.refused("assess", self.file(title=title), "--as-of", "2023-03-01", code=3)


class Output(Command):
    def ask(self, out):
        return writ("assess", self.file(), "--as-of", "2023-03-01", "--format", "json", "--out", str(out))

    def test_a_file_is_made_or_replaced_whole(self):
        _, wanted, _ = writ("assess", self.file(), "--as-of", "2023-03-01", "--format", "json")
        target = self.folder / "out.json"
        self.assertEqual(self.ask(target), (0, "", ""))
        self.assertEqual(target.read_text(), wanted)
        target.write_text("old")
        target.chmod(0o640)
        self.assertEqual(self.ask(target), (0, "", ""))
        self.assertEqual(target.read_text(), wanted)
        self.assertEqual(stat.S_IMODE(target.stat().st_mode), 0o640)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["case.json", "out.json"])

    def test_a_link_stays_a_link_and_a_device_a_device(self):
        real, link = self.folder / "real.json", self.folder / "link.json"
        real.write_text("old")
        link.symlink_to(real)
        self.assertEqual(self.ask(link)[0], 0)
        self.assertTrue(link.is_symlink())
        self.assertTrue(real.read_text().startswith("{"))
        self.assertEqual(self.ask("/dev/null"), (0, "", ""))
        self.assertTrue(Path("/dev/null").is_char_device())

    def test_where_nothing_can_be_written(self):
        for target in (self.folder, self.folder / "no" / "out.json", "/dev/full"):
            code, out, err = self.ask(target)
            self.assertEqual((code, out, err.count("\n")), (2, "", 1))
            self.assertIn("cannot be written", err)

    def test_a_refused_file_leaves_the_target_alone(self):
        target = self.folder / "out.json"
        target.write_text("old")
        bad = self.file("bad.json", content=b"{")
        self.assertEqual(writ("assess", bad, "--as-of", "2023-03-01", "--out", str(target))[0], 2)
        self.assertEqual(target.read_text(), "old")


class Check(Command):
    def test_the_four_cases(self):
        code, out, err = writ("check", *sorted(str(path) for path in CASES.glob("*.json")))
        self.assertEqual((code, err), (0, ""), out)
        self.assertRegex(out.splitlines()[-1], r"^[1-9]\d* passed, 0 failed$")

    def test_a_failure_says_what_differs(self):
        path = self.file(expect=[{"as_of": "2023-03-01", "stage": "filed"},
                                 {"as_of": "2023-03-01", "stage": "closed", "owed": {"received": "1.00"}}])
        code, out, err = writ("check", path)
        self.assertEqual((code, err), (1, ""))
        lines = out.splitlines()
        self.assertEqual(len(lines), 3)
        self.assertTrue(lines[0].startswith(f"pass {path}:1: as of 2023-03-01"))
        self.assertIn("stage: expected closed, got filed; owed.received: expected 1.00, got 0.00", lines[1])
        self.assertEqual(lines[2], "1 passed, 1 failed")

    def test_bad_input_beats_failure_and_stops_nothing(self):
        failing = self.file("a.json", expect=[{"as_of": "2023-03-01", "stage": "closed"}])
        broken = self.file("b.json", content=b"{")
        passing = self.file("c.json", expect=[{"as_of": "2023-03-01", "stage": "filed"}])
        code, out, err = writ("check", failing, broken, passing)
        self.assertEqual(code, 2)
        self.assertEqual(out.splitlines()[-1], "1 passed, 1 failed")
        self.assertIn("b.json:1:", err)
        code, out, err = writ("check", passing, str(self.folder / "no.json"))
        self.assertEqual((code, out.splitlines()[-1]), (2, "1 passed, 0 failed"))

    def test_a_file_without_expectations(self):
        code, out, _ = writ("check", "-", stdin=text_of())
        self.assertEqual(code, 0)
        self.assertEqual(out, "-: no `expect` block\n0 passed, 0 failed\n")

    def test_a_block_the_law_does_not_cover(self):
        title = {**CASE["title"], "effective_on": "2008-08-20"}
        title["claims"] = [{"id": "debt", "kind": "principal", "amount": "1.00"}]
        path = self.file(title=title, expect=[{"as_of": "2023-03-01", "stage": "filed"}])
        code, out, _ = writ("check", path)
        self.assertEqual((code, out.splitlines()[-1]), (3, "0 passed, 1 failed"))


class Law(Command):
    LAW = {"schema": "writ/law/1",
           "amend": [{"parameter": "D-03", "from": "2023-01-01", "value": {"per": "day", "value": "0.001"},
                      "source": "X:1"}]}

    def law(self, name="law.json", **changes):
        path = self.folder / name
        path.write_text(json.dumps({**self.LAW, **changes}, ensure_ascii=False))
        return str(path)

    def answer(self, *arguments):
        code, out, err = writ("assess", self.file(), "--as-of", "2023-03-01", "--format", "json", *arguments)
        self.assertEqual((code, err), (0, ""))
        return json.loads(out)

    def test_an_assessment_under_another_law(self):
        before, after = self.answer(), self.answer("--law", self.law())
        # 95,300 from 1 October to 31 December at 0.0175 %, 60 days to 1 March at 0.1 % of the amended law
        self.assertEqual(after["owed"]["doubled_interest"], "7252.33")
        self.assertEqual([row["rate"] for row in after["statement"]], ["0.000175/day", "0.001/day"])
        self.assertNotEqual(before["owed"]["doubled_interest"], after["owed"]["doubled_interest"])
        self.assertNotEqual(before["receipt"]["law"], after["receipt"]["law"])
        self.assertEqual(before["receipt"]["facts"], after["receipt"]["facts"])

    def test_a_check_under_another_law(self):
        path = self.file(expect=[{"as_of": "2023-03-01", "owed": {"doubled_interest": "7252.33"}}])
        self.assertEqual(writ("check", path)[0], 1)
        code, out, err = writ("check", "--law", self.law(), path)
        self.assertEqual((code, err), (0, ""), out)

    def test_the_worked_example_of_the_page(self):
        page = (ROOT / "docs/formats/law.md").read_text()
        (self.folder / "law.json").write_text(page.split("```json\n")[1].split("```")[0])
        found = self.answer("--law", str(self.folder / "law.json"))["findings"]
        self.assertIn("local.first-query", [finding["id"] for finding in found])

    def test_a_broken_law_file(self):
        misspelt = self.law(amend=[{**self.LAW["amend"][0], "parameter": "D-3"}])
        for command in (["assess", self.file(), "--as-of", "2023-03-01"], ["check", self.file()]):
            err = self.refused(*command, "--law", misspelt, says=["law.json:1:", "did you mean `D-03`"])
            self.assertIn("(/amend/0/parameter)", err)
        self.refused("assess", self.file(), "--as-of", "2023-03-01", "--law", str(self.folder / "no.json"),
                     says=["no.json: cannot be read"])
        self.refused("assess", self.file(), "--as-of", "2023-03-01", "--law", self.file(),
                     says=["another format of file", "`writ/law/1` was expected"])
        self.refused("check", self.file(), "--law", self.law(amend=[{**self.LAW["amend"][0], "from": "2014-08-01"}]),
                     says=["has two values from 2014-08-01"])


class WithRates(Command):
    def claims_at(self, **rate):
        return self.file(title={**CASE["title"], "claims": [*CASE["title"]["claims"], {
            "id": "i", "kind": "general_interest", "of": "debt", "from": "2022-09-01",
            "rate": {"index": "LPR-1Y", "times": "4", "basis": 360, **rate}}]})

    def interest(self, path, day, *more):
        code, out, err = writ("assess", path, "--as-of", day, "--format", "json", *more)
        self.assertEqual((code, err), (0, ""))
        return json.loads(out)


class IndexedRate(WithRates):
    def test_a_published_rate_of_a_day(self):
        got = self.interest(self.claims_at(at="contract", on="2020-08-20"), "2022-09-10")
        row = next(one for one in got["statement"] if one["kind"] == "general_interest")
        self.assertEqual((row["rate"], row["days"]), ("0.154/year/360", 10))   # four times 3.85 %

    def test_a_floating_rate_steps_on_the_day_of_each_quote(self):
        got = self.interest(self.claims_at(at="floating", times="1"), "2023-07-01")
        rows = [(one["from"], one["rate"]) for one in got["statement"] if one["kind"] == "general_interest"]
        self.assertEqual(rows[:2], [("2022-09-01", "0.0365/year/360"), ("2023-06-20", "0.0355/year/360")])

    def test_after_the_last_quote(self):
        path = self.claims_at(at="floating")
        self.refused("assess", path, "--as-of", "2026-10-20", code=3, says=["claim `i`", "`LPR-1Y`", "2026-10-19"])
        self.assertEqual(writ("assess", path, "--as-of", "2026-10-19")[0], 0)
        own = self.folder / "carried.json"
        own.write_text(json.dumps({"schema": "writ/law/1", "choose": [
            {"option": "G-03", "reading": "carried_forward"}]}))
        got = self.interest(path, "2026-10-20", "--law", str(own))
        self.assertIn(("G-03", "gap"), [(one["id"], one["severity"]) for one in got["findings"]])

    def test_before_the_first_quote(self):
        self.refused("assess", self.claims_at(at="contract", on="2019-08-19"), "--as-of", "2023-03-01", code=3,
                     says=["has no value on 2019-08-19", "2019-08-20"])

    def test_an_index_nobody_publishes(self):
        self.refused("assess", self.claims_at(at="floating", index="LPR-3Y"), "--as-of", "2023-03-01",
                     says=["`LPR-3Y`"])


class TwoCurrencies(Command):
    def case(self):
        claims = [{"id": "=y", "kind": "principal", "amount": "1000.00"},
                  {"id": "d", "kind": "principal", "amount": {"currency": "USD", "amount": "2000.00"}}]
        return self.file(title={**CASE["title"], "claims": claims})

    def test_text_shows_each_apart(self):
        for lang, headings in (("en", ("Money (yuan)", "Money (USD)")), ("zh", ("款项（元）", "款项（USD）"))):
            code, out, err = writ("assess", self.case(), "--as-of", "2023-03-01", "--lang", lang)
            self.assertEqual((code, err), (0, ""))
            for heading in headings:
                self.assertIn(heading, out)
            self.assertIn("USD 2000.00", out)

    def test_the_table_has_a_sum_a_currency(self):
        code, out, err = writ("assess", self.case(), "--as-of", "2023-03-01", "--format", "csv", "--lang", "en")
        self.assertEqual((code, err), (0, ""))
        totals = [line.split(",")[7] for line in out.splitlines() if line.startswith("total")]
        self.assertEqual(len(totals), 2)
        self.assertFalse(totals[0].startswith("USD"))
        self.assertTrue(totals[1].startswith("USD "))


class PublishedRates(WithRates):
    """The tables can be replaced, or a quote added, without building anything anew."""

    DATA = ROOT / "src/rules/prc/data"

    def folder_of_rates(self, **changed):
        out = self.folder / "rates"
        out.mkdir()
        for name in ("published_rates", "lpr", "pboc_benchmark"):
            text = (self.DATA / f"{name}.csv").read_text(encoding="utf-8")
            (out / f"{name}.csv").write_text(changed[name](text) if name in changed else text, encoding="utf-8")
        return str(out)

    def test_the_built_in_tables_say_the_same(self):
        path = self.claims_at(at="floating")
        wanted = self.interest(path, "2024-06-01")
        got = self.interest(path, "2024-06-01", "--rates", self.folder_of_rates())
        self.assertEqual(got["owed"], wanted["owed"])

    def test_a_newer_quote_carries_the_table_on(self):
        rates = self.folder_of_rates(lpr=lambda text: text + "2026-10-20,2.75,3.25,1,1,\n",
                                     published_rates=lambda text: text.replace("2026-10-19", "2026-11-19"))
        path = self.claims_at(at="floating", times="1")
        self.refused("assess", path, "--as-of", "2026-10-25", code=3)
        got = self.interest(path, "2026-10-25", "--rates", rates)
        self.assertEqual([row["rate"] for row in got["statement"] if row["kind"] == "general_interest"][-1],
                         "0.0275/year/360")
        self.assertEqual(got["receipt"]["rates"], "CN-2026-10-20")

    def test_a_quote_by_a_law_file(self):
        own = self.folder / "quote.json"
        quote = {"published": "LPR-1Y", "from": "2026-10-20", "percent": "2.75", "known_until": "2026-11-19",
                 "source": "NIFC"}

        def with_quote(**changes):
            own.write_text(json.dumps({"schema": "writ/law/1", "amend": [
                {name: value for name, value in {**quote, **changes}.items() if value is not None}]}))
            return "--law", str(own)

        path = self.claims_at(at="floating", times="1")
        got = self.interest(path, "2026-10-25", *with_quote())
        self.assertEqual([row["rate"] for row in got["statement"] if row["kind"] == "general_interest"][-1],
                         "0.0275/year/360")
        for changes, says in (({"published": "LPR-2Y"}, "unknown word `LPR-2Y`"), ({"percent": "x"}, "not a rate in per cent"),
                              ({"percent": None}, "`percent` is missing"), ({"known_until": None}, "`known_until` is missing"),
                              ({"from": "2026-09-20"}, "out of order at 2026-09-20"),
                              ({"known_until": "2026-10-19"}, "before its last value")):
            with self.subTest(says):
                self.refused("assess", path, "--as-of", "2026-10-25", *with_quote(**changes), says=[says])

    def test_bad_tables(self):
        path = self.claims_at(at="floating")

        def bad(says, **changed):
            with self.subTest(says):
                shutil.rmtree(self.folder / "rates", ignore_errors=True)
                self.refused("assess", path, "--as-of", "2024-06-01", "--rates", self.folder_of_rates(**changed),
                             says=says)

        bad(["lpr.csv:2:", "not a civil day"], lpr=lambda text: text.replace("2019-08-20", "2019-8-20"))
        bad(["lpr.csv:2:", "not a rate in per cent"], lpr=lambda text: text.replace("4.25", "4x", 1))
        bad(["lpr.csv:", "out of order"], lpr=lambda text: text + "2026-09-19,2.75,3.25,1,1,\n")
        bad(["lpr.csv", "`lpr_1y_pct`"], lpr=lambda text: text.replace("lpr_1y_pct", "one_year"))
        bad(["published_rates.csv:2:", "not the name of a table"],
            published_rates=lambda text: text.replace("LPR-1Y,lpr,", "LPR-1Y,../lpr,"))
        bad(["published_rates.csv:2:"], published_rates=lambda text: text.replace(",open,", ",perhaps,", 1))
        bad(["before its last value"], published_rates=lambda text: text.replace("2026-10-19", "2026-09-19"))


class May(Command):
    DETAINED = {"fact": "detained", "at": "2023-03-01T10:00", "days": 15, "ground": "obstructs"}

    def fact(self, name="fact.json", content=None, **members):
        path = self.folder / name
        path.write_text(json.dumps(members, ensure_ascii=False) if content is None else content)
        return str(path)

    def ask(self, *options, on="2023-03-01", **members):
        code, out, err = writ("may", self.file(), self.fact(**members), "--on", on, *options)
        self.assertEqual((code, err), (0, ""))
        return out

    def answer(self, **members):
        return json.loads(self.ask("--format", "json", **members))

    def test_lawful(self):
        got = self.answer(**self.DETAINED, approved_by="president")
        self.assertEqual(got, {"schema": "writ/may/1", "case": "1", "on": "2023-03-01", "fact": "detained",
                               "subject": "debtor", "verdict": "lawful", "reasons": [], "basis": []})

    def test_an_approval_is_missing(self):
        got = self.answer(**self.DETAINED)
        self.assertEqual((got["verdict"], got["approver"]), ("needs_approval", "president"))
        self.assertEqual([(one["id"], one["severity"], one["forbids"]) for one in got["reasons"]],
                         [("detain.approval", "breach", True)])
        self.assertEqual(set(got["reasons"][0]["text"]), {"en", "zh"})
        self.assertEqual(got["basis"], got["reasons"][0]["basis"])
        out = self.ask("--lang", "en", **self.DETAINED)
        self.assertEqual(out.splitlines()[0], "detained debtor on 2023-03-01: needs approval by president")
        self.assertIn("breach detain.approval: ", out)
        out = self.ask("--lang", "zh", **self.DETAINED)
        self.assertIn("：须经批准：院长", out.splitlines()[0])

    def test_unlawful(self):
        got = self.answer(**{**self.DETAINED, "days": 16}, approved_by="president")
        self.assertEqual((got["verdict"], [one["id"] for one in got["reasons"]]), ("unlawful", ["detain.max"]))
        self.assertNotIn("approver", got)

    def test_impossible(self):
        got = self.answer(fact="detention_released")
        self.assertEqual(got["verdict"], "impossible")
        self.assertEqual(got["contradiction"]["code"], "end_without_beginning")
        self.assertEqual(got["reasons"], [])
        self.assertIn("impossible\n  ", self.ask("--lang", "en", fact="detention_released"))

    def test_gaps_forbid_nothing(self):
        got = self.answer(fact="compelled", at="2023-03-01T10:00", approved_by="president")
        self.assertEqual(got["verdict"], "lawful")
        self.assertEqual({one["severity"] for one in got["reasons"]}, {"gap"})

    def test_the_day(self):
        self.assertEqual(self.answer(fact="inquiry_finished"), self.answer(fact="inquiry_finished", on="2023-03-01"))
        for when in ({"on": "2023-03-02"}, {"at": "2023-03-02T00:00"}):
            err = self.refused("may", self.file(), self.fact(fact="inquiry_finished", **when), "--on", "2023-03-01",
                               says=["fact.json:1:", "another day than that asked about", "2023-03-01 was expected"])
            self.assertIn(f"(/{next(iter(when))})", err)
        self.refused("may", self.file(), self.fact(fact="inquiry_finished"), "--on", "2023-02-30",
                     says=["--on: ", "not a civil day"])

    def test_standard_input(self):
        fact = self.fact(**self.DETAINED)
        code, out, err = writ("may", "-", fact, "--on", "2023-03-01", stdin=text_of())
        self.assertEqual((code, err), (0, ""))
        again = writ("may", self.file(), "-", "--on", "2023-03-01", stdin=json.dumps(self.DETAINED).encode())
        self.assertEqual(again, (code, out, err))
        self.refused("may", "-", "-", "--on", "2023-03-01", says=["both standard input"])

    def test_bad_input(self):
        def bad(content, *says, code=2, case=None):
            self.refused("may", case or self.file(), self.fact(content=content), "--on", "2023-03-01", code=code,
                         says=says)
        bad("{", "fact.json:1:2:")
        bad("[]", "fact.json:1:1:", "an object was expected")
        bad('{"fact": "detaind"}', "fact.json:1:10:", "did you mean `detained`")
        bad('{"fact": "detained",\n "days": "15", "ground": "obstructs"}', "fact.json:2:10:", "(/days)")
        bad('{"fact": "detained",\n "dayz": 15, "ground": "obstructs"}', "fact.json:2:2:", "did you mean `days`")
        bad('{"fact": "detained", "ground": "obstructs"}', "fact.json:1:1:", "`days` is missing")
        bad('{"fact": "inquiry_finished"}', "case.json:1:1:", "the text is empty", case=self.file(content=b""))
        bad('{"fact": "inquiry_finished",\n "id": "a"}', "fact.json:2:8:", "`a` is given twice",
            case=self.file(journal=[{"fact": "application_received", "on": "2023-02-01", "id": "a"}]))
        self.refused("may", self.file(), str(self.folder / "none.json"), "--on", "2023-03-01",
                     says=["none.json: cannot be read"])
        self.refused("may", self.file(), self.fact(fact="inquiry_finished"), "--on", "2023-03-01", "--format", "xml",
                     says=["unknown format `xml`"])
        old = {**CASE["title"], "effective_on": "2008-08-20",
               "claims": [{"id": "debt", "kind": "principal", "amount": "1.00"}]}
        bad('{"fact": "inquiry_finished"}', "case.json: ", code=3, case=self.file(title=old))

    def test_under_another_law(self):
        law = self.folder / "law.json"
        law.write_text(json.dumps({"schema": "writ/law/1", "with": [
            {"id": "local.inquiry", "name": {"en": "local rule", "zh": "本院规定"}, "cites": ["LOCAL:1"],
             "confidence": "P",
             "demands": [{"acts": [{"fact": "field_inquiry_made"}], "demand": "approved_by",
                          "who": ["bureau_director", "president"], "says": {"en": "no leave", "zh": "未经批准"}}]}]}))
        got = json.loads(self.ask("--law", str(law), "--format", "json", fact="field_inquiry_made"))
        self.assertEqual((got["verdict"], got["approver"], got["basis"]),
                         ("needs_approval", ["bureau_director", "president"], ["LOCAL:1"]))
        self.assertEqual(self.answer(fact="field_inquiry_made")["verdict"], "lawful")


class Diagram(Command):
    def test_every_machine_in_every_format(self):
        for track in ("proceeding", "forum", "whereabouts", "hold", "prosecution", "settlement"):
            for form, start in (("mermaid", "---\n"), ("dot", "digraph"), ("plantuml", "@startuml"), ("json", "{")):
                code, out, err = writ("diagram", track, "--format", form)
                self.assertEqual((code, err), (0, ""))
                self.assertTrue(out.startswith(start))
        self.assertEqual(json.loads(writ("diagram", "hold", "--format", "json")[1])["machine"], "hold")
        self.assertEqual(writ("diagram", "hold"), writ("diagram", "hold", "--format", "mermaid"))

    def test_unknown_words(self):
        self.refused("diagram", "proceding", says=["unknown track `proceding`", "did you mean `proceeding`"])
        self.refused("diagram", "hold", "--format", "svg", says=["unknown format `svg`", "`plantuml`"])

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full here")
    def test_an_output_that_is_full(self):
        with open("/dev/full", "wb") as full:
            ran = subprocess.run([WRIT, "diagram", "hold"], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(ran.returncode, 2)
        self.assertIn(b"No space", ran.stderr)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writ", required=True, help="the built command")
    options, rest = parser.parse_known_args()
    WRIT = options.writ
    unittest.main(argv=[sys.argv[0], *rest])
