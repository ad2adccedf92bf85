"""A contract's file to its reports: read the file, load its standards, check, let stand what is let
stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

from dsl.diagnostic import Bilingual
from gijun.asked import Asked
from gijun.catalogue import table, titles
from gijun.failure import unreadable
from gijun.files import STDIN, read_bytes, read_text
from linter.allow import allow
from linter.check import check_terms, chosen_rules
from linter.choose import choose_standards
from linter.comparing.assess import Assessment
from linter.document import Document, Unreadable
from linter.findings.allowance import Allowance, allowances_beside, allowances_in
from linter.read_document import read_document
from linter.read_terms import read_terms
from linter.report import Options, Report
from linter.term import Term

BESIDE = ".allow"  # terms.md -> terms.md.allow


def check(asked: Asked) -> tuple[Report, ...]:
    """The reports on one contract: one, or one for each day whose editions differ. What cannot be
    read is a failure, never "no findings"."""
    document = read_contract(asked.name)
    allowances = tuple(_allowances(document, asked))
    terms = read_terms(document)
    reports = [_report(document, terms, options, allowances) for _, options in asked.days]
    if len(reports) < 2 or _editions(reports[0]) == _editions(reports[1]):
        return (reports[0],)
    return tuple(
        _of_day(report, label, other)
        for (label, _), report, other in zip(asked.days, reports, reports[::-1], strict=True)
    )


def read_contract(name: str) -> Document:
    """The contract in a file, or on standard input."""
    document = read_document("stdin.txt" if name == STDIN else name, read_bytes(name))
    if isinstance(document, Unreadable):
        raise unreadable(f"{name}: {document.korean}", f"{name}: {document.english}")
    return document


def _report(
    document: Document,
    terms: tuple[Term, ...],
    options: Options,
    allowances: tuple[Allowance, ...],
) -> Report:
    """What `check_contract` would say, with no more standards read than it comes to."""
    chosen, reason = choose_standards(document, titles(), options.sector)
    standards = tuple(table(title.path) for title in chosen)
    report = check_terms(document, terms, standards, options, reason)
    ran = frozenset(rule.name for rule in chosen_rules(options))
    return allow(report, allowances, date.today(), ran)


def _allowances(document: Document, asked: Asked) -> Iterator[Allowance]:
    yield from allowances_in(document)
    yield from allowances_beside(document, "\n".join(asked.allowances))
    beside = Path(asked.name + BESIDE)
    if asked.name != STDIN and beside.is_file():
        yield from allowances_beside(document, read_text(str(beside)))


def _editions(report: Report) -> tuple[tuple[str, date], ...]:
    return tuple((each.name, each.period.first) for each in report.compared)


def _verdict(assessment: Assessment) -> tuple[str, tuple[Fraction | None, ...]]:
    return assessment.kind, tuple(each.judgement.excess for each in assessment.worse)


def _of_day(report: Report, label: str, other: Report) -> Report:
    """The report of one of two days, with what the other day's edition says otherwise."""
    korean, english = label.split()
    lines = [
        str(report.document.place(one.term.start).line)
        for one, two in zip(report.assessments, other.assessments, strict=True)
        if _verdict(one) != _verdict(two)
    ]
    listed = ", ".join(dict.fromkeys(lines))
    told = Bilingual(
        f"{korean}({report.as_of})의 판. {other.as_of}의 판과 판정이 다른 줄: {listed or '없음'}",
        f"the edition of the day of {english} ({report.as_of}); lines judged otherwise by that of {other.as_of}: {listed or 'none'}",
    )
    return replace(report, assumptions=(told, *report.assumptions))
