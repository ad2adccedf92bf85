"""Every term of a contract as CSV, one row a term and case, compliant ones too."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from fractions import Fraction
from io import StringIO

from linter.comparing.assess import Assessment
from linter.findings.witness import witness
from linter.report import Report
from linter.term import Reading
from linter.wording import percent, points

COLUMNS = (
    "line",
    "clause",
    "status",
    "verdict",
    "party",
    "event",
    "case",
    "contract_percent",
    "standard_percent",
    "excess_points",
    "excess_won",
    "row",
    "citation",
    "note",
)


def report_csv(report: Report) -> str:
    """The terms as CSV text with a header. Spreadsheets take a leading = + - @ for a formula, so
    such text is quoted with an apostrophe."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for assessment in report.assessments:
        writer.writerows([_safe(cell) for cell in row] for row in _rows(assessment, report))
    return out.getvalue()


def _rows(assessment: Assessment, report: Report) -> Iterator[list[str]]:
    term = assessment.term
    reading = term.readings[0] if term.readings else None
    head = [
        str(report.document.place(term.start).line),
        " ".join(term.quote.split()),
        term.status,
        assessment.kind,
        *_who(reading),
    ]
    if not assessment.pieces:
        yield [*head, "", "", "", "", "", "", "", _note(assessment)]
    for piece in assessment.pieces:
        found = witness(piece, report.purse)
        yield [
            *head,
            found.case.korean,
            _percent(found.contract_rate),
            _percent(found.standard_rate),
            "" if found.excess_points is None else points(found.excess_points),
            "" if found.excess_won is None else str(found.excess_won),
            found.row,
            found.citation,
            piece.judgement.reason.korean if piece.judgement.reason else _note(assessment),
        ]


def _who(reading: Reading | None) -> tuple[str, str]:
    return (reading.party or "", reading.event) if reading else ("", "")


def _note(assessment: Assessment) -> str:
    return assessment.reason.korean if assessment.reason else ""


def _percent(rate: Fraction | None) -> str:
    return "" if rate is None else percent(rate)


def _safe(cell: str) -> str:
    is_number = cell.lstrip("-").replace(".", "", 1).isdigit()
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t") and not is_number else cell
