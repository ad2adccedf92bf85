"""The machine-readable reports keep to their published shapes."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from datetime import date
from importlib import resources
from io import StringIO
from typing import Any

import jsonschema

from linter import Options, Report, check_contract
from linter.check import check_terms
from linter.document import Document
from linter.read_document import read_document
from linter.reports.annotations import report_annotations
from linter.reports.data import report_data, report_json
from linter.reports.page import report_html, reports_html
from linter.reports.sarif import fingerprint, report_sarif
from linter.reports.spreadsheet import COLUMNS, report_csv
from linter.rules import RULES
from tests.linter.contracts import document, term
from tests.linter.sample import TEXT, WHY, report, terms
from tests.linter.standards import lodging
from tests.linter.test_standard import compiled


def schema() -> Any:
    text = resources.files("linter.reports").joinpath("report.schema.json").read_text("utf-8")
    return json.loads(text)


def sarif() -> Any:
    return json.loads(report_sarif(report()))


def test_json_keeps_to_its_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(json.loads(report_json(report())), schema())


def test_json_is_exact_and_never_a_float() -> None:
    def floats(found: Any) -> bool:
        if isinstance(found, dict):
            return any(map(floats, found.values()))
        if isinstance(found, list):
            return any(map(floats, found))
        return isinstance(found, float)

    assert not floats(report_data(report()))


def test_json_quotes_are_the_words_of_the_contract() -> None:
    for finding in report_data(report())["findings"]:
        for quote in finding["quotes"]:
            assert TEXT[quote["start"] : quote["end"]] == quote["text"]


def test_sarif_has_what_the_standard_requires() -> None:
    log = sarif()
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["name"] == "gijun"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == [r.name for r in RULES]
    assert all(rule["help"]["text"] for rule in run["tool"]["driver"]["rules"])
    for told, rule in zip(run["tool"]["driver"]["rules"], RULES, strict=True):
        both = f"{rule.summary.korean} / {rule.summary.english}"
        assert told["shortDescription"]["text"] == both
    assert len(run["results"]) == len(report().findings)
    for result in run["results"]:
        assert result["message"]["text"]
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        region = result["locations"][0]["physicalLocation"]["region"]
        assert region["startLine"] >= 1
        assert region["startColumn"] >= 1


def test_sarif_columns_point_at_the_quoted_words() -> None:
    lines = TEXT.split("\n")
    for result in sarif()["runs"][0]["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        line = lines[region["startLine"] - 1]
        told = line[region["startColumn"] - 1 : region["endColumn"] - 1]
        assert told == region["snippet"]["text"]


def test_sarif_taxa_are_declared() -> None:
    (run,) = sarif()["runs"]
    declared = {taxon["id"] for taxon in run["taxonomies"][0]["taxa"]}
    used = {taxon["id"] for result in run["results"] for taxon in result["taxa"]}
    assert used
    assert used <= declared


def test_contradictions_have_a_related_place() -> None:
    results = sarif()["runs"][0]["results"]
    (found,) = (each for each in results if each["ruleId"] == "contradictory-terms")
    assert found["relatedLocations"][0]["id"] == 1


def test_fingerprints_survive_lines_put_in_front() -> None:
    first = report()
    moved = document("새로 넣은 줄\n" + TEXT)
    shift = len("새로 넣은 줄\n")
    assert terms(moved)[0].start == terms(document(TEXT))[0].start + shift
    for finding in first.findings:
        quotes = tuple(
            replace(each, start=each.start + shift, end=each.end + shift) for each in finding.quotes
        )
        later = replace(finding, quotes=quotes)
        assert fingerprint(finding, first.document) == fingerprint(later, moved)


def test_fingerprints_tell_findings_apart() -> None:
    prints = [each["partialFingerprints"]["clause/v1"] for each in sarif()["runs"][0]["results"]]
    assert len(set(prints)) == len(prints)


def test_the_page_escapes_the_contract_and_needs_nothing_else() -> None:
    page = report_html(report())
    assert "성수기 주말 3일 전 취소 시 총 요금의 60% 공제" in page
    assert "http" not in page
    assert "<script" not in page
    hostile = document("<script>alert(1)</script> 3일 전 취소 시 총요금의 99% 공제")
    one = term(hostile, hostile.text, 99, (3, 3))
    told = check_terms(hostile, (one,), (lodging(),), Options(date(2025, 6, 1)), WHY)
    assert "<script" not in report_html(told)
    assert "&lt;script" in report_html(told)


def test_several_contracts_make_one_page() -> None:
    page = reports_html([report(), report(total=300_000)], "en")
    targets = re.findall(r'href="#(.+?)"', page)
    assert targets == ["c1", "c2"]
    assert all(f'<section id="{target}">' in page for target in targets)
    assert page.count("<article") == 2 * len(report().findings)


def test_every_tier_can_be_hidden_and_nothing_is_fetched() -> None:
    page = report_html(report())
    classes = {
        each for found in re.findall(r'<article class="(.+?)"', page) for each in found.split()
    }
    switches = set(re.findall(r'<input type="checkbox" id="show-(.+?)" checked>', page))
    assert switches == classes - {"error", "warning", "note"}
    for each in switches:
        assert f"#show-{each}:not(:checked) ~ main article.{each} {{ display: none; }}" in page
    assert not re.search(r"url\(|src=|@import|<link|<script", page)


def test_a_row_is_shown_whole_beside_its_standard() -> None:
    page = report_html(checked_row())
    assert "7일 전 | <mark>90%</mark> 공제" in page
    assert "숙박업 11.3.1.1" in page.partition("<mark>90%</mark>")[2]


def checked_row() -> Report:
    text = "펜션 취소 규정\n시점 | 공제\n7일 전 | 90% 공제\n"
    read = read_document("a.txt", text.encode())
    assert isinstance(read, Document)
    return check_contract(read, (compiled("lodging"),), Options(date(2026, 3, 1), "lodging"))


def test_a_spreadsheet_never_holds_a_formula() -> None:
    hostile = document('=HYPERLINK("http://x") 3일 전 취소 시 총요금의 99% 공제')
    one = term(hostile, hostile.text, 99, (3, 3))
    told = check_terms(hostile, (one,), (lodging(),), Options(date(2025, 6, 1)), WHY)
    rows = list(csv.reader(StringIO(report_csv(told))))
    assert rows[0] == list(COLUMNS)
    assert not any(cell.startswith("=") for row in rows for cell in row)
    assert len(rows) > 1


def test_annotations_escape_what_github_reads() -> None:
    lines = report_annotations(report()).splitlines()
    assert len(lines) == len(report().findings)
    assert lines[0].startswith("::")
    assert all("%25" in line for line in lines if "excessive-penalty" in line)
    assert "기준보다" in report_annotations(report())
    assert "than the standard" in report_annotations(report(), english=True)
