#!/usr/bin/env python3
"""The published schema, by a validator that is not ours: what it takes and what it refuses.

`writ check` is asked about the same files, so that schema and reader say the same.
"""

import argparse
import copy
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

try:
    import jsonschema
except ImportError:
    # the package of the system serves the interpreter of the system, which need not be the first one found
    system = "/usr/bin/python3"
    if os.path.realpath(sys.executable) != os.path.realpath(system) and os.path.exists(system):
        os.execv(system, [system, "-B", *sys.argv])
    sys.exit("python3-jsonschema is missing: apt-get install -y python3-jsonschema")

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "docs/formats/writ-case-1.schema.json").read_text())
WRIT = EVERY_MEMBER = None  # set from the command line

GOOD = {
    "schema": "writ/case/1",
    "number": "（2023）鲁0402执123号",
    "court": {"code": "鲁0402", "name": "枣庄市市中区人民法院"},
    "title": {"kind": "mediation", "effective_on": "2022-08-20", "due_on": "2022-09-30", "claims": [
        {"id": "debt", "kind": "principal", "amount": "95300.00", "nature": "loan", "owed_by": ["zhang"]},
        {"id": "fixed", "kind": "contract_penalty", "amount": "1", "in_doubled_base": False},
        {"id": "interest", "kind": "general_interest", "of": "debt", "from": "2022-01-01", "until": "paid",
         "rate": {"per": "year", "value": "0.0385", "basis": 365}},
        {"id": "penalty", "kind": "contract_penalty", "of": "debt", "from": "2022-01-01", "until": "2023-01-01",
         "cap": "1000", "rate": {"per": "day", "value": "0.0005"}},
        {"id": "indexed", "kind": "general_interest", "of": "debt", "from": "2022-01-01",
         "rate": {"index": "LPR-1Y", "times": "4", "at": "contract", "on": "2020-08-20", "basis": 360}},
        {"id": "dollars", "kind": "principal", "amount": {"currency": "USD", "amount": "1000.00"}},
        {"id": "house", "kind": "delivery", "due_on": "2022-10-01"}]},
    "parties": [{"id": "zhu", "role": "creditor", "kind": "person", "name": "朱某"},
                {"id": "zhang", "role": "debtor", "kind": "unit", "name": "张某公司"},
                {"id": "li", "role": "representative", "kind": "person", "of": "zhang", "as": "legal"}],
    "journal": [
        {"fact": "application_received", "on": "2023-02-01"},
        {"fact": "case_filed", "on": "2023-02-03", "number": "（2023）鲁0402执123号", "id": "filing"},
        {"fact": "notice_served", "on": "2023-02-10", "debtor": "zhang", "perform_within": "7d", "means": "post"},
        {"fact": "payment_received", "on": "2023-03-01", "amount": "15000.00", "from": "zhang", "id": "paid",
         "recorded": "2023-03-02", "by": "officer", "approved_by": ["judge", "panel"]},
        {"fact": "corrected", "on": "2023-03-05", "entry": "paid", "reason": "typing error",
         "with": {"fact": "payment_received", "on": "2023-03-01", "amount": "16000.00"}}],
    "expect": [{"as_of": "2023-02-01", "stage": "applied", "deadlines": {"filing.review-period": "2023-02-08"}}],
}

NOTICE = {"fact": "notice_served", "on": "2023-02-10"}
PAID = {"fact": "payment_received", "on": "2023-03-01", "amount": "1"}


def entry(**members):
    """The file with one more entry."""
    return lambda file: file["journal"].append(members)


def changed(path, **members):
    """The file with other members at a path; None takes one away."""
    def change(file):
        for step in path:
            file = file[step]
        for name, value in members.items():
            if value is None:
                del file[name]
            else:
                file[name] = value
    return change


def rate(**members):
    return changed(["title", "claims", 2], rate=members)


BROKEN = {
    "an unknown member of the file": changed([], numbr="1"),
    "another schema": changed([], schema="writ/case/2"),
    "no title": changed([], title=None),
    "no journal": changed([], journal=None),
    "no party": changed([], parties=[]),
    "an unknown kind of title": changed(["title"], kind="judgement"),
    "no effective day": changed(["title"], effective_on=None),
    "a court without a code": changed(["court"], code=None),
    "an unknown role": changed(["parties", 0], role="plaintiff"),
    "a creditor that stands for another": changed(["parties", 0], of="zhang"),
    "a representative of nobody": changed(["parties", 2], of=None),
    "a claim of an unknown kind": changed(["title", "claims", 0], kind="capital"),
    "a claim without an amount": changed(["title", "claims", 0], amount=None),
    "a number for money in a claim": changed(["title", "claims", 0], amount=95300),
    "a fixed claim that runs": changed(["title", "claims", 1], of="debt"),
    "a running claim without a rate": changed(["title", "claims", 2], rate=None),
    "a claim owed by a number": changed(["title", "claims", 0], owed_by=[1]),
    "a duty with an amount": changed(["title", "claims", 6], amount="1"),
    "an annual rate without a basis": rate(per="year", value="0.0385"),
    "a daily rate with a basis": rate(per="day", value="0.001", basis=365),
    "a rate as a number": rate(per="day", value=0.001),
    "a year of 364 days": rate(per="year", value="0.0385", basis=364),
    "a published rate without its day": rate(index="LPR-1Y", at="contract", basis=360),
    "a floating rate with a day": rate(index="LPR-1Y", at="floating", on="2020-08-20", basis=360),
    "a multiple of zero": rate(index="LPR-1Y", times="0", at="floating", basis=360),
    "a published rate without a basis": rate(index="LPR-1Y", at="floating"),
    "an entry without a fact": entry(on="2023-03-01"),
    "an unknown fact": entry(fact="payment_recieved", on="2023-03-01", amount="1"),
    "an entry without a day": entry(fact="inquiry_finished"),
    "both a day and a moment": entry(fact="inquiry_finished", on="2023-03-01", at="2023-03-01T10:00"),
    "an unknown member": entry(**NOTICE, debter="zhang"),
    "a member of another fact": entry(**NOTICE, amount="1"),
    "an unknown word": entry(**NOTICE, means="pigeon"),
    "a period without a unit": entry(**NOTICE, perform_within="7"),
    "an empty id": entry(**NOTICE, debtor=""),
    "a missing member": entry(fact="payment_received", on="2023-03-01"),
    "a number for money": entry(fact="payment_received", on="2023-03-01", amount=15000),
    "three decimals": entry(fact="payment_received", on="2023-03-01", amount="1.001"),
    "a negative amount": entry(fact="payment_received", on="2023-03-01", amount="-1"),
    "a currency in small letters": entry(fact="payment_received", on="2023-03-01",
                                         amount={"currency": "usd", "amount": "1000.00"}),
    "a currency without an amount": entry(fact="payment_received", on="2023-03-01", amount={"currency": "USD"}),
    "a number in another currency": entry(fact="payment_received", on="2023-03-01",
                                          amount={"currency": "USD", "amount": 1000}),
    "a day with a time": entry(fact="inquiry_finished", on="2023-03-01T10:00"),
    "a month of thirteen": entry(fact="inquiry_finished", on="2023-13-01"),
    "a moment without minutes": entry(fact="inquiry_finished", at="2023-03-01T10"),
    "an unknown actor": entry(**NOTICE, by="sheriff"),
    "an unknown actor in a list": entry(**NOTICE, approved_by=["judge", "sheriff"]),
    "a count as a string": entry(fact="detained", on="2023-03-01", days="15", ground="obstructs"),
    "a count below zero": entry(fact="detained", on="2023-03-01", days=-1, ground="obstructs"),
    "a flag as a word": entry(fact="network_query_returned", on="2023-03-01", found="yes"),
    "nobody to serve": entry(fact="served", on="2023-03-01", entry="filing", to=[]),
    "an instalment without a day": entry(fact="pre_filing_settled", on="2023-03-01", terms="t",
                                         instalments=[{"amount": "1"}]),
    "a null": entry(**NOTICE, note=None),
    "a correction without its entry": entry(fact="corrected", on="2023-03-05", entry="filing", reason="r"),
    "a correction by a broken entry": entry(fact="corrected", on="2023-03-05", entry="filing", reason="r",
                                            **{"with": {**PAID, "amount": 1}}),
    "a correction by a retraction": entry(fact="corrected", on="2023-03-05", entry="filing", reason="r",
                                          **{"with": {"fact": "retracted", "on": "2023-03-01", "entry": "paid",
                                                      "reason": "r"}}),
    "an unknown stage": changed(["expect", 0], stage="jailed"),
    "an unknown part of what is owed": changed(["expect", 0], owed={"principle": "1"}),
    "a deadline without an id": changed(["expect", 0], deadlines={"@zhang": "2023-01-01"}),
    "a block without a day": changed(["expect", 0], as_of=None),
}


class Schema(unittest.TestCase):
    def setUp(self):
        self.validator = jsonschema.Draft202012Validator(SCHEMA)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "case.json"

    def errors(self, file):
        return [f"{list(error.absolute_path)}: {error.message[:200]}" for error in self.validator.iter_errors(file)]

    def checked(self, file):
        """(exit code, errors) of `writ check`."""
        self.path.write_text(json.dumps(file, ensure_ascii=False))
        ran = subprocess.run([WRIT, "check", str(self.path)], capture_output=True, timeout=60, check=False)
        return ran.returncode, ran.stderr.decode()

    def test_the_schema_is_one(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def test_the_examples(self):
        examples = sorted((ROOT / "examples/cases").glob("*.json"))
        self.assertGreaterEqual(len(examples), 4)
        for path in examples:
            self.assertEqual(self.errors(json.loads(path.read_text())), [], path)

    def test_every_fact_with_every_member_and_word(self):
        printed = subprocess.run([EVERY_MEMBER], capture_output=True, timeout=60, check=True).stdout
        file = json.loads(printed)
        self.assertEqual(len({one["fact"] for one in file["journal"]}), 151)
        self.assertEqual(self.errors(file), [])

    def test_a_good_file(self):
        self.assertEqual(self.errors(GOOD), [])
        # read, and then not computed: the law has no published rates
        self.assertEqual(self.checked(GOOD), (0, ""))

    def test_broken_files_are_refused_by_both(self):
        for what, change in BROKEN.items():
            with self.subTest(what):
                file = copy.deepcopy(GOOD)
                change(file)
                self.assertNotEqual(self.errors(file), [])
                code, err = self.checked(file)
                self.assertEqual(code, 2, err)
                self.assertRegex(err, r":\d+:\d+: ")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writ", required=True, help="the built command")
    parser.add_argument("--every-member", required=True, help="the program that prints every fact")
    options, rest = parser.parse_known_args()
    WRIT, EVERY_MEMBER = options.writ, options.every_member
    unittest.main(argv=[sys.argv[0], *rest])
