"""Reports in the form asked for; several are one JSON array, one SARIF log, one table, one page."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from gijun.failure import misused
from gijun.terminal import colourful, screen_columns

if TYPE_CHECKING:
    from linter.report import Report

FORMATS = ("terminal", "json", "sarif", "github", "html", "csv", "docx")


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
    columns = None if to_file else screen_columns(sys.stdout)
    return "\n".join(
        render(report, "en" if english else "ko", painted, columns) for report in reports
    )


def tell_docx(reports: Sequence[Report], language: str) -> bytes:
    """A copy of a Word contract, written upon."""
    from gijun.files import read_bytes
    from linter.reports.annotated import NotAnnotated, annotated

    if len(reports) != 1 or reports[0].document.format != "docx":
        raise misused(
            "docx는 Word 계약서(.docx) 하나에 의견을 달 때에 씁니다",
            "docx is for writing upon one Word contract (.docx)",
        )
    name = reports[0].document.name
    try:
        return annotated(read_bytes(name), reports[0], "en" if language == "en" else "ko")
    except NotAnnotated as part:
        raise misused(
            f"{name}: 이 꼴의 Word 파일에는 의견을 달 수 없습니다 ({part})",
            f"{name}: a Word file of this form cannot be written upon ({part})",
        ) from None


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
    from linter.reports.page import reports_html

    return reports_html(reports, "en" if english else "ko") if reports else ""
