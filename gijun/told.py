"""Reports in the form asked for; several are one JSON array, one SARIF log, one table."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from gijun.failure import misused
from gijun.terminal import colourful

if TYPE_CHECKING:
    from linter.report import Report

FORMATS = ("terminal", "json", "sarif", "github", "html", "csv")


def tell(reports: Sequence[Report], form: str, language: str, colour: str, to_file: bool) -> str:
    """The text of the reports."""
    english = language == "en"
    match form:
        case "json":
            return _json(reports)
        case "sarif":
            return _sarif(reports, english)
        case "github":
            from linter.reports.annotations import report_annotations

            return "".join(report_annotations(report, english) for report in reports)
        case "csv":
            return _csv(reports)
        case "html":
            return _html(reports, english)
    from linter.reports.terminal import render

    painted = colourful(colour, sys.stdout) and not to_file
    return "\n".join(render(report, "en" if english else "ko", painted) for report in reports)


def _json(reports: Sequence[Report]) -> str:
    from linter.reports.data import report_data, report_json

    if len(reports) == 1:
        return report_json(reports[0])
    return json.dumps([report_data(one) for one in reports], ensure_ascii=False, indent=2) + "\n"


def _sarif(reports: Sequence[Report], english: bool) -> str:
    from gijun import VERSION
    from linter.reports.sarif import report_sarif

    logs = [json.loads(report_sarif(report, VERSION, english)) for report in reports]
    if not logs:
        return ""
    whole = {**logs[0], "runs": [run for log in logs for run in log["runs"]]}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _csv(reports: Sequence[Report]) -> str:
    """One header; where there are several contracts, a first column with the file."""
    from linter.reports.spreadsheet import report_csv

    if len(reports) == 1:
        return report_csv(reports[0])
    tables = [report_csv(report).splitlines(keepends=True) for report in reports]
    head = [f"file,{table[0]}" for table in tables[:1]]
    rows = [
        f"{json.dumps(report.document.name, ensure_ascii=False)},{row}"
        for report, table in zip(reports, tables, strict=True)
        for row in table[1:]
    ]
    return "".join(head + rows)


def _html(reports: Sequence[Report], english: bool) -> str:
    from linter.reports.page import report_html

    if len(reports) > 1:
        raise misused(
            "html은 한 번에 계약서 하나만 씁니다", "html is written for one contract at a time"
        )
    return "".join(report_html(report, "en" if english else "ko") for report in reports)
