#!/usr/bin/env python3
"""Runs `writ law`: the catalogue in both languages and as JSON, one id, and laws laid upon it."""

import argparse
import json
import sys
import unittest

import run
from run import Command, writ


def law(*arguments, **more):
    code, out, err = writ("law", *arguments, **more)
    assert (code, err) == (0, ""), (arguments, code, err)
    return out


class Catalogue(Command):
    def test_all_of_it_in_both_languages(self):
        en, zh = law(), law("--lang", "zh")
        for part in ("Rules", "Numbers", "Disputed points and policies", "Instruments", "\n  notice.issue "):
            self.assertIn(part, en)
        for part in ("规则", "数值", "口径", "法律文件", "发出执行通知", "中华人民共和国民事诉讼法"):
            self.assertIn(part, zh)

    def test_the_same_ids_as_json(self):
        given = json.loads(law("--format", "json"))
        self.assertEqual(given["schema"], "writ/law-catalogue/1")
        ids = [one["id"] for one in given["rules"]]
        self.assertEqual(len(ids), len(set(ids)))
        self.assertGreater(len(ids), 210)
        text = law()
        for one in ids:
            self.assertIn(f"\n  {one} ", text)
        self.assertIn({"article": "CPL@2023:264", "until": "2017-06-30", "then": "CPL@2012:253"}, given["older_numbers"])

    def test_one_id(self):
        self.assertIn("7 days, carried over rest days", law("filing.review-period"))
        self.assertIn("7日，届满日遇休假日顺延", law("filing.review-period", "--lang", "zh"))
        self.assertIn("2014-08-01", law("D-03"))
        self.assertIn("法释〔2014〕8号", law("DLY14"))
        self.assertIn("keep their end", law("police.decide"))
        one = json.loads(law("compel.max", "--format", "json"))
        self.assertEqual([r["clock"]["length"] for r in one["rules"]], ["8h custody"])

    def test_an_id_that_is_not_there(self):
        self.refused("law", "notice.isue", says=["the law has nothing called `notice.isue`"])
        self.refused("law", "notice", says=["beginning so", "`notice.issue`"])
        self.refused("law", "x", "--lang", "zh", says=["法律中没有 `x`"])
        err = self.refused("law", "x", "--format", "json")
        self.assertEqual(json.loads(err)["code"], "unknown_name")
        self.refused("law", "D-03", "D-08", says=["too many arguments"])
        self.refused("law", "--format", "xml", says=["unknown format"])

    def test_under_a_law_of_ones_own(self):
        own = self.file("law.json", json.dumps({
            "schema": "writ/law/1",
            "amend": [{"parameter": "notice.issue", "from": "2025-03-01", "length": "5d", "running": "recompute",
                       "source": "X:3"}],
            "overlay": [{"name": "广西", "days": [{"day": "2021-04-14", "kind": "off", "name": "三月三"}]}],
        }).encode())
        self.assertIn("2025-03-01: 5 days, X:3; running clocks are counted anew", law("notice.issue", "--law", own))
        self.assertIn("+广西", law("--law", own).splitlines()[0])
        self.assertNotEqual(json.loads(law("--format", "json"))["fingerprint"],
                            json.loads(law("--format", "json", "--law", own))["fingerprint"])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writ", required=True, help="the built program")
    given, rest = parser.parse_known_args()
    run.WRIT = given.writ
    unittest.main(argv=[sys.argv[0], *rest])


if __name__ == "__main__":
    main()
