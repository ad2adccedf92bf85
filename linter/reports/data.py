"""A report as JSON, in the shape that `report.schema.json` publishes.

Rates are exact: `"3/5"` beside the percentage people read, never a float. Positions are given in
the canonical text (characters), in the original file (line and column from 1), and, where a file has
more than lines, by page and box, part, paragraph and run, and cell. Any change of the shape, a new
field too, raises `SCHEMA_VERSION`; docs/report-data.md tells what changed.
"""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

from dsl.diagnostic import Bilingual
from linter.comparing.assess import Assessment
from linter.comparing.compare import Piece
from linter.document import Document
from linter.finding import Finding, Quote, Witness
from linter.findings.grounds import RECOMMENDATION
from linter.findings.witness import witness
from linter.report import Compared, Report
from linter.reports.where import where
from linter.term import Reading
from linter.wording import percent, points

SCHEMA_VERSION = 2
Data = dict[str, Any]


def report_json(report: Report) -> str:
    """The whole report as one JSON text."""
    return json.dumps(report_data(report), ensure_ascii=False, indent=2) + "\n"


def report_data(report: Report) -> Data:
    """The whole report as plain data."""
    return {
        "schema_version": SCHEMA_VERSION,
        "document": {"name": report.document.name, "format": report.document.format},
        "as_of": report.as_of.isoformat(),
        "sector_reason": _both(report.sector_reason),
        "standards": [_compared(each) for each in report.compared],
        "price": {
            "total": report.purse.total,
            "deposit": report.purse.deposit,
            "stated": report.purse.stated,
        },
        "assumptions": [_both(each) for each in report.assumptions],
        "notice": _both(RECOMMENDATION),
        "counts": {
            "sentences": report.sentences,
            "read": report.read,
            "unread": len(report.unread),
            "verdicts": dict(sorted(report.kinds.items())),
        },
        "findings": [_finding(each, report.document) for each in report.findings],
        "allowed": [
            {
                "finding": _finding(each.finding, report.document),
                "by": each.kind,
                "reason": each.reason,
            }
            for each in report.suppressed
        ],
        "terms": [_term(each, report) for each in report.assessments],
    }


def _compared(compared: Compared) -> Data:
    last = compared.period.last
    return {
        "name": compared.name,
        "label": compared.label,
        "first_day": compared.period.first.isoformat(),
        "last_day": last.isoformat() if last else None,
        "editions": list(compared.editions),
    }


def _finding(finding: Finding, document: Document) -> Data:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "tier": finding.tier,
        "message": _both(finding.message),
        "quotes": [_quote(each, document) for each in finding.quotes],
        "cases": [_witness(each) for each in finding.witnesses],
        "law": [_both(each) for each in finding.law],
        "reason": _both(finding.reason) if finding.reason else None,
        "fix": {"level": finding.fix.level, "text": finding.fix.text} if finding.fix else None,
    }


def _quote(quote: Quote, document: Document) -> Data:
    return _stretch(document, quote.start, quote.end) | {"label": _both(quote.label)}


def _stretch(document: Document, start: int, end: int) -> Data:
    first, last = document.place(start), document.place(max(start, end - 1))
    return {
        "start": start,
        "end": end,
        "line": first.line,
        "column": first.column,
        "end_line": last.line,
        "end_column": last.column + 1,
        "text": document.text[start:end],
        "where": where(document, start, end),
    }


def _witness(found: Witness) -> Data:
    return {
        "case": _both(found.case),
        "contract": _rate(found.contract_rate),
        "standard": _rate(found.standard_rate),
        "excess_points": None if found.excess_points is None else points(found.excess_points),
        "excess_won": found.excess_won,
        "row": found.row,
        "citation": found.citation,
    }


def _term(assessment: Assessment, report: Report) -> Data:
    term = assessment.term
    return {
        "place": _stretch(report.document, term.start, term.end),
        "path": list(term.path),
        "status": term.status,
        "verdict": assessment.kind,
        "reason": _both(assessment.reason) if assessment.reason else None,
        "assumptions": [_both(each) for each in assessment.assumptions],
        "readings": [_reading(each) for each in term.readings],
        "cases": [_piece(each, report) for each in assessment.pieces],
    }


def _reading(reading: Reading) -> Data:
    window, effect = reading.window, reading.effect
    return {
        "party": reading.party,
        "event": reading.event,
        "window": None
        if window is None
        else {
            "unit": window.unit,
            "far": window.far,
            "near": window.near,
            "written": window.written,
            "anchor": window.anchor,
            "direction": window.direction,
        },
        "effect": {
            "kind": effect.kind,
            "rate": _rate(effect.rate),
            "base": effect.base,
            "won": effect.won,
            "also": list(effect.also),
            "value_used": effect.used,
        },
        "stage": reading.stage,
        "elapsed": [_rate(share) for share in reading.elapsed] if reading.elapsed else None,
        "words": dict(reading.conditions.words),
        "circumstances": list(reading.conditions.circumstances),
    }


def _piece(piece: Piece, report: Report) -> Data:
    judged = piece.judgement
    return (
        {
            "standard": piece.view.table.name,
            "words": {fact.name: word.name for fact, word in piece.case.words},
            "far": piece.far,
            "near": piece.near,
            "unit": piece.view.unit,
            "verdict": judged.verdict,
            "why": _both(judged.reason) if judged.reason else None,
        }
        | {
            key: value
            for key, value in _witness(witness(piece, report.purse)).items()
            if key in ("contract", "row", "excess_points", "excess_won", "citation")
        }
        | {"standard_rate": _rate(judged.standard)}
    )


def _rate(rate: Fraction | None) -> Data | None:
    return None if rate is None else {"exact": str(rate), "percent": percent(rate)}


def _both(text: Bilingual) -> Data:
    return {"ko": text.korean, "en": text.english}
