"""The machine-readable reports keep to their published shapes."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

import jsonschema

from linter.reports.data import report_data, report_json
from linter.reports.sarif import fingerprint, report_sarif
from linter.rules import RULES
from tests.linter.contracts import document
from tests.linter.sample import TEXT, report, terms


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
    from dataclasses import replace

    for finding in first.findings:
        quotes = tuple(
            replace(each, start=each.start + shift, end=each.end + shift) for each in finding.quotes
        )
        later = replace(finding, quotes=quotes)
        assert fingerprint(finding, first.document) == fingerprint(later, moved)


def test_fingerprints_tell_findings_apart() -> None:
    prints = [each["partialFingerprints"]["clause/v1"] for each in sarif()["runs"][0]["results"]]
    assert len(set(prints)) == len(prints)
