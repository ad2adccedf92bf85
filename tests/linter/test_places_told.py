"""JSON and SARIF keep to their schemas in every format, and tell where the words stand in the file."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from benchmarks.contracts import CONTRACTS
from benchmarks.contracts.parts import Contract
from gijun.cli import main
from linter.finding import Suppressed
from linter.report import Report
from linter.reports.data import report_json
from linter.reports.sarif import report_sarif
from tests.linter.sample import report as sample
from tests.linter.test_data import schema
from tests.linter.test_same_contract import NAMED, report

OFFICIAL = Path(__file__).parent / "files" / "sarif-2.1.0.schema.json"
EXAMPLES = Path(__file__).parents[2] / "examples"
KINDS = pytest.mark.parametrize("kind", ["txt", "md", "html", "docx", "hwpx", "pdf"])


@cache
def sarif() -> Any:
    """A validator of SARIF's own schema, the form of addresses included."""
    official = json.loads(OFFICIAL.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(official)
    return jsonschema.Draft202012Validator(official, format_checker=jsonschema.FormatChecker())


def with_one_allowed() -> Report:
    from dataclasses import replace

    told = sample()
    return replace(told, suppressed=(Suppressed(told.findings[0], "external", "약정서가 있음"),))


@NAMED
@KINDS
def test_reports_keep_to_their_schemas(contract: Contract, kind: str) -> None:
    checked = report(contract, kind)
    jsonschema.validate(json.loads(report_json(checked)), schema())
    for english in (False, True):
        sarif().validate(json.loads(report_sarif(checked, english=english)))


def test_what_was_allowed_is_told_with_its_reason() -> None:
    checked = with_one_allowed()
    told = json.loads(report_json(checked))
    jsonschema.validate(told, schema())
    assert told["allowed"][0]["reason"] == "약정서가 있음"
    log = json.loads(report_sarif(checked))
    sarif().validate(log)
    suppressed = [each for each in log["runs"][0]["results"] if "suppressions" in each]
    assert [each["suppressions"][0]["justification"] for each in suppressed] == ["약정서가 있음"]


def test_the_schema_of_sarif_refuses_what_is_wrong() -> None:
    log = json.loads(report_sarif(sample()))
    log["runs"][0]["columnKind"] = "bytes"
    with pytest.raises(jsonschema.ValidationError):
        sarif().validate(log)
    log = json.loads(report_sarif(sample()))
    log["runs"][0]["results"][0]["colour"] = "red"
    with pytest.raises(jsonschema.ValidationError):
        sarif().validate(log)


@NAMED
@pytest.mark.parametrize("kind", ["docx", "hwpx"])
def test_office_files_tell_part_paragraph_and_run(contract: Contract, kind: str) -> None:
    for quote in quotes(report(contract, kind)):
        for end in ("from", "to"):
            spot = quote["where"][end]
            assert spot["part"].endswith(".xml")
            assert None not in (spot["paragraph"], spot["run"], spot["character"])
        assert ordered(quote["where"]["from"]) <= ordered(quote["where"]["to"])


def ordered(spot: dict[str, int]) -> tuple[int, int, int]:
    return spot["paragraph"], spot["run"], spot["character"]


@NAMED
def test_a_pdf_tells_pages_and_boxes(contract: Contract) -> None:
    for quote in quotes(report(contract, "pdf")):
        boxes = quote["where"]["boxes"]
        assert boxes
        for box in boxes:
            assert box["page"] >= 1
            assert 0 <= box["left"] < box["right"] <= 59_528  # A4 in hundredths of a point
            assert 0 <= box["bottom"] < box["top"] <= 84_189


@NAMED
@KINDS
def test_cells_are_told_alike_in_every_format(contract: Contract, kind: str) -> None:
    """A figure in a table is told by the same table, row and column, whatever the format; formats
    without merged headers have a row less."""
    expected, actual = cells(report(contract, "html")), cells(report(contract, kind))
    heads = {1: 0, 2: 1}[max(len_of_heads(contract), 1)] if kind in ("txt", "md") else 0
    assert [(table, row - heads, column) for table, row, column in expected] == actual


def len_of_heads(contract: Contract) -> int:
    return max((getattr(part, "heads", 0) for part in contract.parts), default=0)


def cells(checked: Report) -> list[tuple[int, int, int]]:
    """The cells of quotes that lie within one cell."""
    found = []
    for quote in quotes(checked):
        cell = (quote["where"] or {}).get("cell")
        if cell and "%" in quote["text"] and len(quote["text"]) < 6:
            found.append((cell["table"], cell["row"], cell["column"]))
    return found


def quotes(checked: Report) -> list[dict[str, Any]]:
    findings = json.loads(report_json(checked))["findings"]
    return [quote for finding in findings for quote in finding["quotes"]]


def test_the_place_in_sarif_is_that_of_the_json_report() -> None:
    checked = report(CONTRACTS[-1], "pdf")
    results = json.loads(report_sarif(checked))["runs"][0]["results"]
    told = [each["locations"][0]["properties"] for each in results]
    first = [f["quotes"][0] for f in json.loads(report_json(checked))["findings"]]
    assert told == [each["where"] for each in first]
    named = [each["locations"][0].get("logicalLocations") for each in results]
    assert named[1][0]["fullyQualifiedName"].startswith("제2조 (관객의 취소)/①")


def test_several_contracts_are_one_log_and_one_array(capsys: pytest.CaptureFixture[str]) -> None:
    files = [str(EXAMPLES / name) for name in ("bad-pension.md", "motel-notice.txt")]
    assert main(["lint", "--no-config", *files, "--format", "sarif"]) == 1
    log = json.loads(capsys.readouterr().out)
    sarif().validate(log)
    assert [run["artifacts"][0]["location"]["uri"] for run in log["runs"]] == files
    assert main(["lint", "--no-config", *files, "--format", "json"]) == 1
    reports = json.loads(capsys.readouterr().out)
    for each in reports:
        jsonschema.validate(each, schema())
    assert [each["document"]["name"] for each in reports] == files
    assert main(["lint", "--no-config", *files, "--format", "html"]) == 1
    page = capsys.readouterr().out
    assert all(f">{name}</a>" in page for name in files)
